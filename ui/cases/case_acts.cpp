#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>

#include <array>

#include "ui/cases/case_tables.h"
#include "ui/cases/case_view.h"
#include "ui/widgets/tabs.h"

namespace kmen::cases {

void CaseView::act(std::function<Result<void>(shell::Context &)> what, const QString &said)
{
    m_desk.tasks().look(
        this, [what = std::move(what)](shell::Context &context, const Job &) { return what(context); },
        [this, said](const Result<void> &done) {
            Q_EMIT m_desk.told(done ? said : done.error().what);
            Q_EMIT changed();
            if (done) {
                Q_EMIT m_desk.dataChanged();
            }
        });
}

bool CaseView::back()
{
    if (m_detail && m_tabs->currentIndex() != 0) {
        m_tabs->setCurrentIndex(0);
        m_tabs->tabBar()->setFocus();
        return true;
    }
    return false;
}

void CaseView::work()
{
    if (!m_detail || m_detail->row.status != identity::CaseStatus::Waiting) {
        return;
    }
    const qint64 id = m_detail->row.id;
    const QString me = m_desk.office().user;
    if (m_detail->row.heldUntil && m_detail->row.holder.compare(me, Qt::CaseInsensitive) != 0) {
        takeOver();
        return;
    }
    if (m_detail->row.heldUntil) {
        act([id](shell::Context &context) { return identity::Cases(context.clients()).release(id, context.by({})); },
            tr("The case is free for others"));
        return;
    }
    act(
        [id](shell::Context &context) -> Result<void> {
            const auto held = identity::Cases(context.clients()).hold(id, context.by({}));
            return held ? Result<void>() : std::unexpected(held.error());
        },
        tr("The case is yours for a quarter of an hour"));
}

void CaseView::takeOver()
{
    const qint64 id = m_detail->row.id;
    m_desk.ask().ask(this,
        {QStringLiteral("cases.takeOver"), tr("Take the case over from %1?").arg(m_detail->row.holder),
            tr("%1 will no longer be able to propose a decision. It is written down with your reason.")
                .arg(m_detail->row.holder),
            tr("Take over"), true, true, {}},
        [this, id](const shell::Reply &reply) {
            if (reply.yes) {
                act(
                    [id, reason = reply.reason](shell::Context &context) {
                        return identity::Cases(context.clients()).takeOver(id, context.by(reason));
                    },
                    tr("The case is yours"));
            }
        });
}

namespace {

QString readText(const ReadNow &read)
{
    QStringList parts {CaseView::tr(
        "Read from the registers: %n client(s)", nullptr, read.clientsRead + static_cast<int>(read.candidates.size()))};
    if (read.notReadable > 0) {
        parts.append(CaseView::tr("not readable any more: %1").arg(read.notReadable));
    }
    if (read.withoutRole > 0) {
        parts.append(CaseView::tr("of agendas without a role of the office: %1").arg(read.withoutRole));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

void CaseView::readNow()
{
    if (!m_detail) {
        return;
    }
    const qint64 id = m_detail->row.id;
    const bool organisations = std::ranges::any_of(
        m_detail->clients, [](const auto &client) { return client.row.kind == registry::ClientKind::Organisation; });
    m_desk.ask().ask(this,
        {QStringLiteral("cases.readNow"),
            organisations ? tr("Read the clients of this case from the registers?")
                          : tr("Read the persons of this case from ROB?"),
            organisations ? tr("Each organisation is read from ROS by its IČO (E256), persons at once from ROB (E277). "
                               "The registers record who looked and why.")
                          : tr("All clients with a valid identifier and all candidates are read at once (E277). The "
                               "register records who looked and why."),
            tr("Read"), false, true, m_desk.office().purpose},
        [this, id](const shell::Reply &reply) {
            if (!reply.yes) {
                return;
            }
            m_desk.tasks().run(
                this, tr("Reading the persons of case %1").arg(id), shell::Lane::Registers,
                [id, reason = reply.reason](
                    shell::Context &context, const Job &job) { return cases::readNow(context, id, reason, job); },
                [this, id](const Result<ReadNow> &read) {
                    if (!read) {
                        Q_EMIT m_desk.told(read.error().what);
                        return;
                    }
                    if (caseId() == id) {
                        m_candidates = read->candidates;
                    }
                    Q_EMIT m_desk.told(readText(*read));
                    Q_EMIT changed();
                });
        });
}

void CaseView::offerIdentification(QMenu &menu)
{
    for (const registry::ClientDetail &client : m_detail->clients) {
        const QString who = client.row.surname + u' ' + client.row.givenName + u" · " + client.row.kid.text();
        menu.addAction(
            tr("Identify %1 anew (E278)…").arg(who), this, [this, fields = client.fields] { identifyAgain(fields); });
    }
    for (const identity::Reading &reading : m_detail->readings) {
        menu.addAction(tr("Identify candidate %1 (E278)…").arg(reading.position + 1), this,
            [this, fields = reading.fields] { identifyAgain(fields); });
    }
}

void CaseView::identifyAgain(const std::vector<registry::Field> &person)
{
    using registry::FieldCode;
    Q_EMIT m_desk.openWorkplace(QStringLiteral("identify"));
    for (const FieldCode code :
        {FieldCode::Prijmeni, FieldCode::Jmeno, FieldCode::RodnePrijmeni, FieldCode::DatumNarozeni}) {
        auto *edit = window()->findChild<QLineEdit *>(u"item." + registry::fieldName(code));
        const registry::Field *field = registry::findField(person, code);
        if (edit) {
            edit->setText(field ? registry::displayText(*field) : QString());
        }
    }
}

QString CaseView::candidateText(int position) const
{
    QStringList facts;
    const auto reading = std::ranges::find(m_detail->readings, position, &identity::Reading::position);
    if (reading != m_detail->readings.end()) {
        using registry::FieldCode;
        for (const FieldCode code :
            {FieldCode::Prijmeni, FieldCode::Jmeno, FieldCode::DatumNarozeni, FieldCode::AdresaPobytu}) {
            const registry::Field *field = registry::findField(reading->fields, code);
            if (field && !field->isEmpty()) {
                facts.append(registry::displayText(*field));
            }
        }
    }
    return tr("candidate %1").arg(position + 1) + (facts.isEmpty() ? QString() : QString(u": " + facts.join(u", ")));
}

void CaseView::offerCandidates()
{
    if (!m_detail || m_candidates.empty()) {
        return;
    }
    if (m_candidates.size() == 1) {
        makeClient(m_candidates.front());
        return;
    }
    auto *menu = new QMenu(m_make);
    menu->setObjectName(QStringLiteral("makeClientMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ReadCandidate &candidate : m_candidates) {
        menu->addAction(candidateText(candidate.position), this, [this, candidate] { makeClient(candidate); });
    }
    menu->popup(m_make->mapToGlobal(QPoint(0, m_make->height())));
}

void CaseView::makeClient(const ReadCandidate &candidate)
{
    const qint64 id = m_detail->row.id;
    m_desk.ask().ask(this,
        {QStringLiteral("cases.makeClient"), tr("Make a client of candidate %1?").arg(candidate.position + 1),
            tr("The person as ROB says it now becomes a client with a number of its own and joins this case. Links and "
               "documents can then be given to it."),
            tr("Make the client"), false, true, m_desk.office().purpose},
        [this, id, candidate](const shell::Reply &reply) {
            if (reply.yes) {
                act(
                    [id, candidate, reason = reply.reason](shell::Context &context) -> Result<void> {
                        const auto made = cases::makeClient(context, id, candidate, reason);
                        return made ? Result<void>() : std::unexpected(made.error());
                    },
                    tr("The candidate is a client now"));
            }
        });
}

void CaseView::propose()
{
    const qint64 id = m_detail->row.id;
    const auto reason = m_decide->reason();
    const QString opinion = m_decide->opinion();
    const Choice choice = m_decide->choice();
    if (choice == Choice::Different || choice == Choice::Leave) {
        act(
            [id, reason, opinion, choice](shell::Context &context) {
                identity::Cases cases(context.clients());
                return choice == Choice::Different ? cases.declareDifferent(id, reason, opinion, context.by(opinion))
                                                   : cases.leaveAsIs(id, reason, opinion, context.by(opinion));
            },
            tr("The case is closed"));
        return;
    }
    act(
        [id, reason, opinion, wanted = plan()](shell::Context &context) -> Result<void> {
            const auto made =
                identity::Decisions(context.clients()).propose(id, wanted, reason, opinion, context.by(opinion));
            return made ? Result<void>() : std::unexpected(made.error());
        },
        tr("Proposed; somebody else has to approve it"));
}

QStringList CaseView::reasons(std::span<const identity::ReasonCode> codes)
{
    QStringList texts;
    for (const identity::ReasonCode code : codes) {
        texts.append(identity::reasonCodeText(code));
    }
    return texts;
}

void CaseView::refuse()
{
    using identity::ReasonCode;
    static constexpr std::array codes {ReasonCode::NotEnoughEvidence, ReasonCode::DifferentPapers,
        ReasonCode::DifferentPersonConfirmed, ReasonCode::RegisterSays, ReasonCode::TypingError, ReasonCode::Other};
    const qint64 decision = *m_detail->row.proposal;
    m_desk.ask().ask(this,
        {QStringLiteral("cases.refuse"), tr("Refuse the proposal?"),
            tr("Nothing will move; the case waits again and the proposer sees your reason."), tr("Refuse"), true, true,
            {}, reasons(codes)},
        [this, decision](const shell::Reply &reply) {
            if (reply.yes) {
                act(
                    [decision, reason = reply.reason, code = codes.at(static_cast<std::size_t>(reply.choice))](
                        shell::Context &context) {
                        return identity::Decisions(context.clients())
                            .refuse(decision, code, reason, context.by(reason));
                    },
                    tr("The proposal was refused"));
            }
        });
}

void CaseView::undo()
{
    const qint64 id = m_detail->row.id;
    const auto applied = std::ranges::find_if(
        m_detail->decisions.rbegin(), m_detail->decisions.rend(), [](const identity::Decision &one) {
            return one.state == identity::DecisionState::Applied && one.plan.kind != identity::DecisionKind::Undo;
        });
    if (applied == m_detail->decisions.rend()) {
        return;
    }
    using identity::ReasonCode;
    static constexpr std::array codes {ReasonCode::WrongDecision, ReasonCode::RegisterSays, ReasonCode::DifferentPapers,
        ReasonCode::DifferentPersonConfirmed, ReasonCode::PersonConfirmed, ReasonCode::TypingError, ReasonCode::Other};
    identity::Plan back;
    back.kind = identity::DecisionKind::Undo;
    back.subject = applied->plan.subject;
    back.others = applied->plan.others;
    back.undoes = applied->id;
    m_desk.ask().ask(this,
        {QStringLiteral("cases.undo"), tr("Propose to take this decision back?"),
            tr("Everything that it moved returns to where it was, as far as nothing newer contradicts it. Somebody "
               "else has to approve it."),
            tr("Propose"), true, true, {}, reasons(codes)},
        [this, id, back](const shell::Reply &reply) {
            if (reply.yes) {
                act(
                    [id, back, reason = reply.reason, code = codes.at(static_cast<std::size_t>(reply.choice))](
                        shell::Context &context) -> Result<void> {
                        const auto made =
                            identity::Decisions(context.clients()).propose(id, back, code, reason, context.by(reason));
                        return made ? Result<void>() : std::unexpected(made.error());
                    },
                    tr("Proposed; somebody else has to approve it"));
            }
        });
}

void CaseView::addNote()
{
    if (!m_detail) {
        return;
    }
    const qint64 id = m_detail->row.id;
    m_desk.ask().ask(this,
        {QStringLiteral("cases.note"), tr("Add a note to the case"),
            tr("The note stays in the course of the case; it cannot be changed later."), tr("Add"), false, true, {}, {},
            tr("&Note:")},
        [this, id](const shell::Reply &reply) {
            if (reply.yes) {
                act(
                    [id, text = reply.reason](shell::Context &context) {
                        return identity::Cases(context.clients()).addNote(id, text, context.by({}));
                    },
                    tr("The note was added"));
            }
        });
}

void CaseView::addFile()
{
    if (!m_detail) {
        return;
    }
    const qint64 id = m_detail->row.id;
    auto *dialog = new QFileDialog(this, tr("Choose the file to keep with the case"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, id](const QString &path) {
        act(
            [id, path](shell::Context &context) -> Result<void> {
                QFile file(path);
                if (!file.open(QIODevice::ReadOnly)) {
                    return fail(ErrorKind::Input, QStringLiteral("cases.FILE"),
                        tr("The file %1 cannot be read.").arg(QFileInfo(path).fileName()), {}, {});
                }
                const auto kept = identity::Cases(context.clients())
                                      .addFile(id, QFileInfo(path).fileName(), file.readAll(), context.by({}));
                return kept ? Result<void>() : std::unexpected(kept.error());
            },
            tr("The file was added"));
    });
    dialog->open();
}

} // namespace kmen::cases
