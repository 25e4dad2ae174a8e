#include "ui/clients/client_actions.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

#include "base/text.h"
#include "ui/clients/client_dialogs.h"
#include "ui/clients/clients_model.h"
#include "ui/clients/correct_dialog.h"
#include "ui/clients/extract.h"

namespace kmen::clients {

namespace {

/// A reading younger than this is pointed out before another one.
constexpr std::chrono::minutes latelyRead {60};

} // namespace

ClientActions::ClientActions(shell::Desk &desk, QWidget *scope)
    : QObject(scope)
    , m_desk(desk)
    , m_scope(scope)
    , m_looking(desk.tasks())
{
    add(QStringLiteral("clients.readAgain"), tr("Read the client again from the register"),
        QKeySequence(Qt::CTRL | Qt::Key_R), QStringLiteral("refresh"), [this] { readAgain(); });
    add(QStringLiteral("clients.subscription"), tr("Subscribe or unsubscribe the client"), {},
        QStringLiteral("subscribe"), [this] { changeSubscription(); });
    add(QStringLiteral("clients.identify"), tr("Identify this client in ROB"), {}, QStringLiteral("identify"),
        [this] { identify(); });
    add(QStringLiteral("clients.correct"), tr("Correct the client by hand"), QKeySequence(Qt::CTRL | Qt::Key_E), {},
        [this] { correct(); });
    add(QStringLiteral("clients.claim"), tr("Claim an error at the register"), {}, {}, [this] { claim(); });
    add(QStringLiteral("clients.link"), tr("Link the client with a system"), {}, {}, [this] { addLink(); });
    add(QStringLiteral("clients.document"), tr("Add a document to the client"), {}, {}, [this] { addDocument(); });
    add(QStringLiteral("clients.print"), tr("Print an extract of the client"), QKeySequence(Qt::CTRL | Qt::Key_P), {},
        [this] { printExtract(); });
    add(QStringLiteral("clients.pdf"), tr("Save an extract of the client as PDF"), {}, {}, [this] { saveExtract(); });
    add(QStringLiteral("clients.genealogy"), tr("Genealogy of the client's AIFO"), QKeySequence(Qt::CTRL | Qt::Key_G),
        {}, [this] { openGenealogy(); });
    add(QStringLiteral("clients.case"), tr("Identity case about the client"), {}, {}, [this] { openCase(); });
    add(QStringLiteral("clients.archive"), tr("Archive the client"), {}, {}, [this] { archive(); });
    add(QStringLiteral("clients.bringBack"), tr("Bring the client back from the archive"), {}, {},
        [this] { bringBack(); });
    update();
}

template <class Work>
void ClientActions::change(const QString &name, Work work)
{
    auto *desk = &m_desk;
    m_desk.tasks().run(this, name, shell::Lane::Registers, std::move(work),
        [desk](const Result<void> &) { Q_EMIT desk->dataChanged(); });
}

void ClientActions::add(const QString &id, const QString &text, const QKeySequence &shortcut, const QString &icon,
    std::function<void()> run)
{
    QAction *action =
        m_desk.actions().add({id, text, shortcut, icon, Qt::WidgetWithChildrenShortcut}, m_scope, std::move(run));
    m_actions.emplace_back(action);
}

void ClientActions::fill(QMenu *menu) const
{
    for (const auto &action : m_actions) {
        if (action) {
            menu->addAction(action);
        }
    }
}

void ClientActions::setCard(const std::optional<ClientCard> &card)
{
    m_card = card;
    update();
}

bool ClientActions::canRead() const
{
    return m_card && std::ranges::any_of(m_card->detail.identifiers, [](const registry::Identifier &identifier) {
        return identifier.state == registry::AifoState::Valid;
    });
}

bool ClientActions::isOrganisation() const
{
    return m_card && m_card->detail.row.kind == registry::ClientKind::Organisation;
}

bool ClientActions::canSubscribe() const
{
    return canRead() || isOrganisation();
}

bool ClientActions::isSubscribed() const
{
    return m_card
        && (m_card->detail.row.subscription == registry::Subscription::Subscribed
            || m_card->detail.row.subscription == registry::Subscription::Wanted);
}

bool ClientActions::leadsElsewhere() const
{
    return m_card && m_card->detail.row.state == registry::ClientState::Replaced;
}

void ClientActions::openWhoGoesOn(QWidget *button)
{
    if (!m_card || m_card->goOn.empty()) {
        return;
    }
    if (m_card->goOn.size() == 1) {
        Q_EMIT m_desk.openClient(m_card->goOn.front().second);
        return;
    }
    auto *menu = new QMenu(button);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &[kid, client] : m_card->goOn) {
        menu->addAction(kid.text(), this, [this, id = client] { Q_EMIT m_desk.openClient(id); });
    }
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void ClientActions::update()
{
    for (const auto &action : m_actions) {
        if (!action) {
            continue;
        }
        const QString id = action->objectName();
        action->setEnabled(id == u"clients.subscription" ? canSubscribe()
                : id == u"clients.readAgain"             ? canReadAgain()
                : id == u"clients.claim"                 ? canRead()
                : id == u"clients.identify"              ? m_card && !canSubscribe() && !leadsElsewhere()
                : id == u"clients.correct" || id == u"clients.link" || id == u"clients.document"
                ? m_card && !leadsElsewhere()
                : id == u"clients.archive"   ? m_card && !isArchived()
                : id == u"clients.bringBack" ? isArchived()
                : id == u"clients.genealogy" ? m_card && !m_card->detail.identifiers.empty()
                                             : m_card.has_value());
        if (id == u"clients.subscription" && m_card) {
            action->setText(
                isSubscribed() ? tr("Unsubscribe the client from changes") : tr("Subscribe the client to changes"));
        }
    }
}

void ClientActions::identify()
{
    if (!m_card) {
        return;
    }
    Q_EMIT m_desk.openWorkplace(QStringLiteral("identify"));
    // what is known of the person stands in the form already
    using registry::FieldCode;
    for (const FieldCode code :
        {FieldCode::Prijmeni, FieldCode::Jmeno, FieldCode::RodnePrijmeni, FieldCode::DatumNarozeni}) {
        auto *edit = m_scope->window()->findChild<QLineEdit *>(u"item." + registry::fieldName(code));
        const registry::Field *field = registry::findField(m_card->detail.fields, code);
        if (edit && field) {
            edit->setText(registry::displayText(*field));
        }
    }
}

void ClientActions::openGenealogy()
{
    if (m_card) {
        Q_EMIT m_desk.openGenealogy(m_card->detail.row.id);
    }
}

void ClientActions::openCase()
{
    if (m_card && !m_card->detail.waitingCases.empty()) {
        Q_EMIT m_desk.openCase(m_card->detail.waitingCases.front());
    } else if (m_card) {
        Q_EMIT m_desk.startCase(m_card->detail.row.id);
    }
}

bool ClientActions::isArchived() const
{
    return m_card && m_card->detail.row.state == registry::ClientState::Archived;
}

void ClientActions::archive()
{
    if (!m_card || isArchived()) {
        return;
    }
    m_looking.replace(m_desk.tasks().look(
        this,
        [id = m_card->detail.row.id](
            shell::Context &context, const Job &) { return registry::archiveEffect(context.session(), id); },
        [this, id = m_card->detail.row.id](const Result<registry::ArchiveEffect> &effect) {
            if (effect) {
                askForArchiving(id, *effect);
            } else {
                Q_EMIT m_desk.told(effect.error().what);
            }
        }));
}

void ClientActions::askForArchiving(ClientId client, const registry::ArchiveEffect &effect)
{
    const QString kid = effect.kid.text();
    if (!effect.possible()) {
        QStringList waits;
        if (effect.openCases > 0) {
            waits.append(tr("· %n identity case(s)", nullptr, static_cast<int>(effect.openCases)));
        }
        if (effect.waiting > 0) {
            waits.append(tr("· %n notice(s) or row(s) of an import", nullptr, static_cast<int>(effect.waiting)));
        }
        m_desk.ask().ask(m_scope,
            {QStringLiteral("clients.archiveWaits"), tr("Client %1 cannot be archived yet").arg(kid),
                tr("Something about the client waits for a decision:") + u'\n' + waits.join(u'\n')
                    + QStringLiteral("\n\n") + tr("Finish it first, then archive the client."),
                effect.openCases > 0 ? tr("Open the case") : tr("Show what waits"), false, false, {}},
            [this, hasCase = effect.openCases > 0](const shell::Reply &reply) {
                if (reply.yes && hasCase) {
                    openCase();
                } else if (reply.yes) {
                    Q_EMIT m_desk.openWorkplace(QStringLiteral("queues"));
                }
            });
        return;
    }
    QStringList removed;
    const auto add = [&removed](qint64 count, const QString &line) {
        if (count > 0) {
            removed.append(line);
        }
    };
    const auto number = [](qint64 count) { return static_cast<int>(count); };
    add(effect.values, tr("· %n value(s) with their sources", nullptr, number(effect.values)));
    add(effect.history, tr("· %n change(s) in their history", nullptr, number(effect.history)));
    add(effect.identifiers, tr("· %n identifier(s) of the registers", nullptr, number(effect.identifiers)));
    add(effect.links, tr("· %n link(s) to the office's systems", nullptr, number(effect.links)));
    add(effect.documents, tr("· %n document(s)", nullptr, number(effect.documents)));
    add(effect.notices, tr("· %n notice(s) of the registers", nullptr, number(effect.notices)));
    add(effect.rows, tr("· %n row(s) of files", nullptr, number(effect.rows)));
    QStringList text {tr("The client leaves the lists of active clients at once. For %n day(s) you can bring it back "
                         "as it is; then this is removed for good:",
                          nullptr, effect.undoDays),
        removed.join(u'\n'),
        tr("What stays: the KID, that it was archived, when, by whom and why, and the journal of calls and acts.")};
    if (effect.subscribed) {
        text.append(tr("The registers announce this client's changes; the next distribution ends that (E46 or E316)."));
    }
    m_desk.ask().ask(m_scope,
        {QStringLiteral("clients.archive"), tr("Archive client %1?").arg(kid), text.join(QStringLiteral("\n\n")),
            tr("Archive"), true, true, m_desk.office().purpose},
        [this, client, version = effect.version](const shell::Reply &reply) {
            if (reply.yes) {
                change(tr("Archiving a client"),
                    [client, version, reason = reply.reason](shell::Context &context, const Job &) {
                        return clients::archive(context, client, version, reason);
                    });
            }
        });
}

void ClientActions::bringBack()
{
    if (!isArchived()) {
        return;
    }
    m_desk.ask().ask(m_scope,
        {QStringLiteral("clients.bringBack"), tr("Bring the client back from the archive?"),
            tr("The client will be what it was before its time of keeping was over. This works only until its data are "
               "removed."),
            tr("Bring back"), false, true, m_desk.office().purpose},
        [this, id = m_card->detail.row.id](const shell::Reply &reply) {
            if (reply.yes) {
                change(tr("Bringing a client back"), [id, reason = reply.reason](shell::Context &context, const Job &) {
                    return clients::bringBack(context, id, reason);
                });
            }
        });
}

void ClientActions::readAgain()
{
    if (!canReadAgain()) {
        return;
    }
    const ClientId id = m_card->detail.row.id;
    const auto readAt = m_card->detail.row.readAt;
    const Moment now = m_desk.office().clock->now();
    QString lately;
    if (readAt && now - *readAt < latelyRead) {
        lately = tr("⚠ The data were read at %1. Reading them again so soon rarely brings anything new.")
                     .arg(toLocalText(*readAt));
    }
    const QString text = isOrganisation()
        ? tr("One organisation will be read from the register of organisations (E256). The register records who looked "
             "and why. Changes of subscribed clients arrive by themselves; read only when you cannot wait for them.")
        : tr(
            "One person will be read from the register of inhabitants (E276). The register records who looked and why. "
            "Changes of subscribed clients arrive by themselves; read only when you cannot wait for them.");
    const QString name =
        (isOrganisation() ? tr("Reading %1 from ROS") : tr("Reading %1 from ROB")).arg(m_card->detail.row.kid.text());
    m_desk.ask().ask(m_scope,
        {QStringLiteral("clients.readAgain"),
            isOrganisation() ? tr("Read this client again from ROS?") : tr("Read this client again from ROB?"),
            lately.isEmpty() ? text : QString(lately + QStringLiteral("\n\n") + text), tr("Read again"),
            !lately.isEmpty(), true, m_desk.office().purpose},
        [this, id, name](const shell::Reply &reply) {
            if (!reply.yes) {
                return;
            }
            auto *desk = &m_desk;
            m_desk.tasks().run(
                this, name, shell::Lane::Registers,
                [id, reason = reply.reason](
                    shell::Context &context, const Job &job) { return clients::readAgain(context, id, reason, job); },
                [desk](const Result<ReadAgain> &result) {
                    if (!result) {
                        return;
                    }
                    Q_EMIT desk->told(result->setAside
                            ? tr("The register no longer reads this person; the distribution will say why")
                            : tr("Read from the register: %n item(s) changed", nullptr, result->changedFields));
                    Q_EMIT desk->dataChanged();
                });
        });
}

void ClientActions::changeSubscription()
{
    if (!canSubscribe()) {
        return;
    }
    const registry::ClientRow &row = m_card->detail.row;
    const bool subscribe = !isSubscribed();
    const bool organisation = row.kind == registry::ClientKind::Organisation;
    const QString onText = organisation
        ? tr("The next distribution subscribes the organisation in AISV (E315), which then announces its changes.")
        : tr("The registers will announce every change of this person's data (E45 or E315).");
    const QString offText = organisation
        ? tr("The next distribution ends the subscription in AISV (E316); the data here will grow old.")
        : tr("The registers will no longer announce changes of this person's data (E46 or E316); the data here will "
             "grow old.");
    const ClientId id = row.id;
    const QString name =
        subscribe ? tr("Subscribing %1").arg(row.kid.text()) : tr("Unsubscribing %1").arg(row.kid.text());
    m_desk.ask().ask(m_scope,
        {QStringLiteral("clients.subscription"),
            subscribe ? tr("Subscribe to changes of this client?") : tr("Stop notices about this client?"),
            subscribe ? onText : offText, subscribe ? tr("Subscribe") : tr("Unsubscribe"), !subscribe, true,
            m_desk.office().purpose},
        [this, id, name, subscribe](const shell::Reply &reply) {
            if (!reply.yes) {
                return;
            }
            auto *desk = &m_desk;
            m_desk.tasks().run(
                this, name, shell::Lane::Registers,
                [id, subscribe, reason = reply.reason](shell::Context &context, const Job &job) {
                    return setSubscribed(context, id, subscribe, reason, job);
                },
                [desk](const Result<void> &) { Q_EMIT desk->dataChanged(); });
        });
}

void ClientActions::addLink()
{
    if (m_card) {
        askForLink(m_desk, *m_card, m_systems, m_scope->window());
    }
}

void ClientActions::addDocument()
{
    if (m_card) {
        askForDocument(m_desk, *m_card, m_scope->window());
    }
}

void ClientActions::removeLink(const registry::ClientLink &link)
{
    if (!m_card) {
        return;
    }
    m_desk.ask().ask(m_scope,
        {QStringLiteral("clients.removeLink"), tr("End the link with the system?"),
            tr("The client will no longer be found by the key %1 of %2. The ended link is kept in the history; nothing "
               "is sent to that system.")
                .arg(link.localKey, link.system),
            tr("End the link"), true, true, m_desk.office().purpose},
        [this, id = m_card->detail.row.id, link](const shell::Reply &reply) {
            if (reply.yes) {
                change(tr("Ending a link"), [id, link, reason = reply.reason](shell::Context &context, const Job &) {
                    return clients::removeLink(context, id, link, reason);
                });
            }
        });
}

void ClientActions::removeDocument(const registry::ClientDocument &document)
{
    if (!m_card || document.kind != registry::DocumentKind::Reference) {
        return;
    }
    m_desk.ask().ask(m_scope,
        {QStringLiteral("clients.removeDocument"), tr("Take the document off the client?"),
            tr("“%1” will no longer be listed here. The document itself stays where it is.").arg(document.title),
            tr("Take off"), false, true, m_desk.office().purpose},
        [this, id = m_card->detail.row.id, which = document.id](const shell::Reply &reply) {
            if (reply.yes) {
                change(tr("Taking a document off"),
                    [id, which, reason = reply.reason](shell::Context &context, const Job &) {
                        return clients::removeDocument(context, id, which, reason);
                    });
            }
        });
}

void ClientActions::correct(std::optional<registry::FieldCode> item)
{
    if (m_card) {
        auto *dialog = new CorrectDialog(m_desk, *m_card, item, m_scope->window());
        dialog->open();
    }
}

void ClientActions::claim(std::optional<registry::FieldCode> item)
{
    if (canRead()) {
        askForClaim(m_desk, *m_card, item, m_scope->window());
    }
}

void ClientActions::extract(
    const QString &title, std::function<void(ClientId client, const QString &html, const QString &reason)> then)
{
    if (!m_card) {
        return;
    }
    m_desk.ask().ask(m_scope,
        {QStringLiteral("clients.extract"), title,
            tr("All data that the office keeps on the client will be on the paper, with their source. Identifiers of "
               "the "
               "registers are never on it. The extract is recorded among the documents."),
            tr("Make the extract"), false, true, m_desk.office().purpose},
        [this, card = *m_card, then = std::move(then)](const shell::Reply &reply) {
            if (!reply.yes) {
                return;
            }
            const auto &identity = m_desk.office().profile.identity;
            const ExtractInfo info {tr("Office %1 · agenda %2").arg(identity.ovm, identity.agenda),
                m_desk.office().user, reply.reason, m_desk.office().clock->now(),
                m_desk.office().profile.environment == egon::Environment::Training};
            then(card.detail.row.id, extractHtml(card, info), reply.reason);
        });
}

void ClientActions::saveExtract()
{
    extract(tr("Save an extract of the client as PDF?"),
        [this](ClientId client, const QString &html, const QString &reason) {
            auto *dialog = new QFileDialog(m_scope->window(), tr("Save the extract"));
            dialog->setObjectName(QStringLiteral("extractFileDialog"));
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setAcceptMode(QFileDialog::AcceptSave);
            dialog->setNameFilter(tr("PDF (*.pdf)"));
            dialog->setDefaultSuffix(QStringLiteral("pdf"));
            // a KID is no personal data; the name would be
            dialog->selectFile(m_card->detail.row.kid.text() + QStringLiteral(".pdf"));
            connect(dialog, &QFileDialog::fileSelected, this,
                [this, client, html, reason](const QString &path) { writeTo(path, client, html, reason); });
            dialog->open();
        });
}

void ClientActions::writeTo(const QString &path, ClientId client, const QString &html, const QString &reason)
{
    m_desk.tasks().run(
        this, tr("Writing the extract"), shell::Lane::Registers,
        [path, html](shell::Context &, const Job &) { return writePdf(path, html); },
        [this, client, reason](const Result<void> &done) {
            if (done) {
                Q_EMIT m_desk.told(tr("The extract was saved"));
                recordExtract(client, tr("Extract saved as PDF"), reason);
            }
        });
}

void ClientActions::printExtract()
{
    extract(tr("Print an extract of the client?"), [this](ClientId client, const QString &html, const QString &reason) {
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setDocName(tr("Extract of the data on a client"));
        auto *dialog = new QPrintDialog(printer.get(), m_scope->window());
        dialog->setObjectName(QStringLiteral("printDialog"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, printer, client, html, reason] {
            QTextDocument document;
            document.setHtml(html);
            document.print(printer.get());
            recordExtract(client, tr("Extract printed"), reason);
        });
        dialog->open();
    });
}

void ClientActions::recordExtract(ClientId client, const QString &title, const QString &reason)
{
    registry::ClientDocument document;
    document.kind = registry::DocumentKind::Extract;
    document.title = title;
    document.note = reason;
    change(tr("Recording the extract"), [client, document, reason](shell::Context &context, const Job &) {
        return clients::addDocument(context, client, document, reason);
    });
}

} // namespace kmen::clients
