// What is done with a request: steps, its way, packages, files.
#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QTabWidget>

#include <algorithm>
#include <functional>

#include "base/text.h"
#include "ui/requests/filed_documents.h"
#include "ui/requests/request_dialogs.h"
#include "ui/requests/request_form.h"
#include "ui/requests/request_tables.h"
#include "ui/requests/request_view.h"
#include "ui/requests/rows_editor.h"
#include "ui/requests/signing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note.h"
#include "ui/widgets/table_view.h"

namespace kmen::requests {

using access::Act;
using access::Kind;
using access::Stage;
using widgets::Button;

namespace {

/// Something is written down with it, in a dialog.
bool wantsRecord(const access::Step &step)
{
    return step.wantsDay || step.wantsNumber || step.wantsDocument;
}

} // namespace

void RequestView::tellError(const Error &error)
{
    m_note->tell(shell::Tone::Bad, error.what, error.remedy);
    m_note->show();
}

void RequestView::showSteps()
{
    struct Offer {
        QString name;
        QString text;
        Button::Kind look = Button::Kind::Plain;
        bool able = true;
        bool asks = false; ///< a dialog opens first
        std::function<void()> act;
    };
    std::vector<Offer> offers;
    const access::Request &request = m_opened->request;
    const Stage stage = request.row.stage;
    const bool open = access::isOpenForChange(stage);
    const auto first = firstWrong();
    const bool isMissing = first && first->kind == access::FindingKind::Missing;
    // what does not agree with RPP is what a check of items is to find
    const bool differs = first && !isMissing && request.row.kind == Kind::ItemsCheck;
    const bool noLetter = !first && stage == Stage::Ready && !m_opened->sheet.missing().isEmpty();
    // what is not right is mended first
    bool primary = true;
    const auto mend = [&offers, &primary](const QString &name, const QString &text, std::function<void()> act) {
        offers.push_back({name, text, Button::Kind::Primary, true, false, std::move(act)});
        primary = false;
    };
    if (first && open && !differs) {
        mend(QStringLiteral("showMissing"), isMissing ? tr("Show what is missing") : tr("Show what is wrong"),
            [this] { goToMissing(); });
    } else if (noLetter) {
        mend(QStringLiteral("fillLetterhead"), tr("Letterhead…"),
            [this] { m_desk.actions().find(QStringLiteral("requests.sheet"))->trigger(); });
    }
    for (const access::Step &step : access::nextSteps(request.row.kind, stage, request.policy)) {
        const bool mends = step.act == Act::Reopen || step.act == Act::SendBack || step.act == Act::Different;
        const bool back = step.act == Act::Withdraw || step.act == Act::SendBack || step.act == Act::Reopen
            || step.act == Act::Refuse || step.act == Act::OtherTerm || step.act == Act::WrongItems || step.stays();
        const bool leads = primary && (first ? mends : !back);
        // that it was sent is a fact, which can be written down even of what is no longer right
        const bool leaves =
            step.act == Act::Finish || step.act == Act::Submit || step.act == Act::Approve || step.act == Act::Equal;
        offers.push_back({QStringLiteral("act.") + access::actId(step.act), access::actText(step.act),
            leads ? Button::Kind::Primary : Button::Kind::Plain, !first || !leaves, wantsRecord(step),
            [this, step] { this->step(step); }});
        primary = primary && !leads;
    }
    m_why->setVisible((first && !open) || noLetter);
    if (first && !open) {
        m_why->tell(shell::Tone::Warn, tr("It is no longer right: %1").arg(first->what),
            stage == Stage::Review ? tr("Send it back, so that it is repaired.")
                                   : tr("Change it again before it is sent."));
    } else if (noLetter) {
        m_why->tell(shell::Tone::Warn, tr("The letterhead is not complete."),
            tr("Without it there is no letter that could be sent."));
    }
    const auto further = [this, &offers](const QString &text, Kind kind) {
        offers.push_back({QStringLiteral("copy.") + access::kindId(kind), text, Button::Kind::Plain, true, false,
            [this, kind] { copyTo(kind); }});
    };
    if (request.row.kind == Kind::AiseoTest && stage == Stage::Tested) {
        further(tr("Ask for production"), Kind::AiseoProduction);
    }
    if ((request.row.kind == Kind::Publisher || request.row.kind == Kind::CodeListChange) && stage == Stage::Allowed) {
        further(tr("Change the list"), Kind::CodeListChange);
    }
    if (stage == Stage::Refused || stage == Stage::Withdrawn
        || (request.row.kind == Kind::Publisher && stage == Stage::Draft)) {
        further(request.row.kind == Kind::Publisher && stage == Stage::Draft ? tr("Second request from a copy")
                                                                             : tr("New request from a copy"),
            request.row.kind);
    }
    // Buttons that still hold stay: whoever is just pressing one while a saving ends does not lose the click.
    std::vector<Button *> before = std::exchange(m_offered, {});
    for (const Offer &offer : offers) {
        const auto kept = std::ranges::find_if(before, [&offer](const Button *button) {
            return button->objectName() == offer.name && button->text() == offer.text && button->kind() == offer.look;
        });
        Button *button = kept != before.end() ? *kept : new Button(offer.text, offer.look);
        if (kept != before.end()) {
            before.erase(kept);
        } else {
            button->setObjectName(offer.name);
            button->installEventFilter(this);
        }
        m_offered.push_back(button);
    }
    for (std::size_t i = 0; i < offers.size(); ++i) {
        const Offer &offer = offers[i];
        Button *button = m_offered[i];
        if (m_steps->indexOf(button) != static_cast<int>(i)) {
            m_steps->removeWidget(button);
            m_steps->insertWidget(static_cast<int>(i), button);
            // a layout shows it only in the next turn of the event loop, and what is not shown takes no focus
            button->show();
        }
        button->disconnect(this);
        connect(button, &QPushButton::clicked, this, offer.act);
        button->setEnabled(offer.able);
        button->setToolTip(offer.able ? QString()
                : open                ? tr("Fill what the list at the right names.")
                                      : tr("It is no longer right: %1").arg(first->what));
    }
    // the keyboard stays among the steps, and does not fall to the next page in the navigation; but on none that a
    // second press of the same key would make at once
    if (std::ranges::any_of(before, &QWidget::hasFocus)) {
        auto next = std::ranges::find_if(
            offers, [](const Offer &offer) { return offer.able && offer.asks && offer.look == Button::Kind::Primary; });
        next = next != offers.end()
            ? next
            : std::ranges::find_if(offers, [](const Offer &offer) { return offer.able && offer.asks; });
        next != offers.end() ? m_offered[static_cast<std::size_t>(next - offers.begin())]->setFocus()
                             : m_tabs->setFocus();
    }
    for (Button *old : before) {
        m_steps->removeWidget(old);
        old->setObjectName(QString());
        old->hide();
        old->deleteLater();
    }
}

std::optional<access::Finding> RequestView::firstWrong() const
{
    if (!access::isBeforeSending(m_opened->request.row.stage)) {
        return std::nullopt;
    }
    const auto first = std::ranges::find_if(
        m_opened->findings, [](const access::Finding &finding) { return finding.kind != access::FindingKind::Look; });
    return first == m_opened->findings.end() ? std::nullopt : std::optional(*first);
}

void RequestView::goToMissing()
{
    m_tabs->setCurrentIndex(0);
    if (const auto first = firstWrong(); first && m_form) {
        m_form->focusField(first->field);
        // a new form learns only by and by how high it is
        m_news = m_form->focusWidget();
        m_scroll->ensureWidgetVisible(m_news);
    }
}

void RequestView::showWay()
{
    m_way->clear();
    const access::Request &request = m_opened->request;
    const Kind kind = request.row.kind;
    const auto add = [this](const QString &sign, const QString &text, const QString &help, bool now) {
        auto *item = new QListWidgetItem(sign + u' ' + text);
        item->setToolTip(help);
        if (now) {
            QFont font = m_way->font();
            font.setWeight(QFont::DemiBold);
            item->setFont(font);
            item->setText(sign + u' ' + text + u"\n" + help);
        }
        m_way->addItem(item);
    };
    for (const access::RequestEvent &event : request.events) {
        add(QStringLiteral("✓"), tr("%1 – %2").arg(access::stageText(event.from), access::actDone(event.act)), {},
            false);
    }
    add(QStringLiteral("●"), access::stageText(request.row.stage), access::stageHelp(kind, request.row.stage), true);
    // the way that everybody hopes for
    Stage stage = request.row.stage;
    for (int steps = 0; steps < access::stageCount && !access::isEnd(stage); ++steps) {
        std::optional<access::Step> next;
        for (const access::Step &step : access::nextSteps(kind, stage, request.policy)) {
            const bool aside = step.act == Act::Withdraw || step.act == Act::Refuse || step.act == Act::WrongItems
                || step.act == Act::OtherTerm || step.act == Act::SendBack || step.act == Act::Reopen
                || step.act == Act::Different || step.act == Act::AskReporter || step.stays();
            if (!aside) {
                next = step;
                break;
            }
        }
        if (!next) {
            break;
        }
        stage = next->to;
        const access::Actor actor = access::waitsFor(kind, stage);
        add(QStringLiteral("○"),
            actor == access::Actor::Nobody ? access::stageText(stage)
                                           : tr("%1 (%2)").arg(access::stageText(stage), access::actorText(actor)),
            access::stageHelp(kind, stage), false);
    }
    m_events->setFiles(request.files);
    m_events->setRows(request.events);
    showDocumentOf(m_eventsTable->chosenRow());
    showApproved();
}

void RequestView::showApproved()
{
    const auto approved = access::approvedItems(m_opened->request);
    m_approved->setVisible(approved.has_value());
    if (approved) {
        QStringList names;
        for (const QStringList &row : *approved) {
            names.append(QStringList {row.value(0), row.value(1)}.join(u' ').trimmed());
        }
        m_approved->setText(tr("Approved now: %1").arg(names.join(QStringLiteral(", "))));
    }
}

void RequestView::showDocumentOf(int row)
{
    std::optional<access::RequestFile> found;
    if (row >= 0 && row < m_events->rowCount()) {
        for (const access::RequestFile &file : m_opened->request.files) {
            found = file.event == m_events->at(row).id ? std::optional(file) : found;
        }
    }
    m_documents->choose(found);
}

void RequestView::step(const access::Step &step)
{
    if (isBusy()) {
        return;
    }
    flush();
    if (wantsRecord(step)) {
        askRecord(this, m_opened->request, step, m_opened->today,
            [this, act = step.act](
                const access::Record &record, const StepTold &told) { makeStep(act, record, told); });
        return;
    }
    if (step.act == Act::Withdraw || step.act == Act::SendBack) {
        m_desk.ask().ask(this,
            {QStringLiteral("requests.") + access::actId(step.act), access::actDone(step.act),
                step.act == Act::Withdraw ? tr("The request is closed. Its text and its files stay.")
                                          : tr("The draft goes back to whoever wrote it."),
                access::actText(step.act), step.act == Act::Withdraw, true, {}},
            [this, act = step.act](const shell::Reply &reply) {
                if (reply.yes) {
                    makeStep(act, {{}, {}, reply.reason, {}, {}});
                }
            });
        return;
    }
    m_mending = step.act == Act::Reopen && firstWrong();
    makeStep(step.act, {});
}

void RequestView::makeStep(Act act, const access::Record &record, const StepTold &told)
{
    flush();
    m_pressed = m_id;
    m_answered = false;
    m_note->hide();
    m_form->setReadOnly(true);
    // in the row of the savings: it goes after what is just being saved, whatever is opened meanwhile
    m_desk.tasks().keep(
        this,
        [line = m_line, id = m_id, act, record](
            shell::Context &context, const Job &) { return requests::makeStep(context, *line, id, act, record); },
        [this, id = m_id, act, told](const Result<void> &done) {
            const bool here = m_id == id;
            if (told) {
                told(done);
            } else if (!done && !here) {
                Q_EMIT m_desk.told(done.error().what);
            } else if (!done && done.error().code != QStringLiteral("requests.DIVERTED")) {
                tellError(done.error());
            }
            if (!done) {
                m_mending = false;
                m_pressed = m_pressed == id ? 0 : m_pressed;
                if (here && m_opened) {
                    m_form->setReadOnly(!access::isOpenForChange(m_opened->request.row.stage));
                }
                return;
            }
            Q_EMIT m_desk.told(access::actDone(act));
            if (here) {
                m_answered = true;
                open(id);
            }
            Q_EMIT changed();
        });
}

void RequestView::copyTo(Kind kind)
{
    if (isBusy()) {
        return;
    }
    flush();
    m_pressed = m_id;
    m_desk.tasks().look(
        this,
        [id = m_id, kind](shell::Context &context, const Job &) {
            return access::copyRequest(context.session(), id, kind, context.by({}));
        },
        [this](const Result<qint64> &made) {
            m_pressed = 0;
            if (made) {
                Q_EMIT changed();
                Q_EMIT openWanted(*made);
            } else {
                tellError(made.error());
            }
        });
}

void RequestView::makePackage()
{
    m_sign->withCredentials(
        [this](const std::optional<security::Credentials> &credentials) { writePackage(credentials); });
}

void RequestView::writePackage(const std::optional<security::Credentials> &credentials)
{
    flush();
    m_make->setEnabled(false);
    m_packing = m_desk.tasks().run(
        this, tr("Making the package"), shell::Lane::Read,
        [id = m_id, folder = m_folder->text().trimmed(), credentials](shell::Context &context, const Job &job) {
            return requests::makePackage(context, id, folder, credentials, job);
        },
        [this](const Result<access::WrittenPackage> &written) {
            m_make->setEnabled(true);
            if (written) {
                m_packageNote->tell(shell::Tone::Good, tr("The package is in %1").arg(written->zip),
                    written->signer.isEmpty()
                        ? tr("%n file(s), read again and compared. Not signed.", nullptr, written->files)
                        : tr("%n file(s), read again and compared. Signed: %1", nullptr, written->files)
                              .arg(written->signer));
            } else {
                m_packageNote->tell(shell::Tone::Bad, written.error().what, written.error().remedy);
            }
            m_packageNote->show();
        });
}

void RequestView::importList(const QString &key)
{
    auto *dialog = new QFileDialog(this, tr("Choose a list of items"), {}, tr("Tables (*.csv *.txt);;All files (*)"));
    dialog->setObjectName(QStringLiteral("listFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, key](const QString &path) { loadList(key, path); });
    dialog->open();
}

void RequestView::loadList(const QString &key, const QString &path)
{
    m_desk.tasks().look(
        this,
        [path](shell::Context &, const Job &) -> Result<access::CodeListReading> {
            const auto bytes = readFile(path, access::mostCodeListBytes);
            return bytes ? Result<access::CodeListReading>(access::readCodeList(*bytes)) : failWith(bytes);
        },
        [this, key](const Result<access::CodeListReading> &reading) {
            RowsEditor *editor = m_form ? m_form->rows(key) : nullptr;
            if (!reading) {
                tellError(reading.error());
            } else if (editor) {
                // a file that is no list does not push away what is there
                const bool taken = reading->isList();
                QStringList told {taken ? tr("%n line(s) read.", nullptr, static_cast<int>(reading->rows.size()))
                                        : tr("Nothing was read; the list is as it was.")};
                // why it was not taken stands first, even when it is told of a line far below
                std::vector<access::CodeListProblem> problems = reading->problems;
                if (!taken) {
                    std::ranges::stable_partition(problems,
                        [](const access::CodeListProblem &problem) { return !problem.repaired && problem.column < 0; });
                }
                for (const access::CodeListProblem &problem : problems) {
                    if (told.size() > 6) {
                        told.append(tr("and further lines"));
                        break;
                    }
                    told.append(problem.line > 0
                            ? tr("Line %1: %2 %3").arg(QString::number(problem.line), problem.what, problem.remedy)
                            : tr("%1 %2").arg(problem.what, problem.remedy));
                }
                editor->tell(told.join(u'\n'));
                if (taken) {
                    access::Draft draft;
                    draft.setList(key, reading->rows);
                    editor->setRows(draft.rows(key));
                    edited();
                }
            }
        });
}

void RequestView::exportList(const QString &key)
{
    const QString name = m_form->draft().text(u"listFile");
    auto *dialog = new QFileDialog(this, tr("Save the list of items"), {}, tr("Tables (*.csv)"));
    dialog->setObjectName(QStringLiteral("saveListDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(name.isEmpty() ? QStringLiteral("ciselnik_udaju.csv") : name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, key](const QString &path) { storeList(key, path); });
    dialog->open();
}

void RequestView::storeList(const QString &key, const QString &path)
{
    m_desk.tasks().look(
        this, [list = m_form->draft().list(key), path](shell::Context &, const Job &) { return saveList(list, path); },
        [this, key](const Result<QString> &saved) {
            if (!saved) {
                tellError(saved.error());
            } else if (RowsEditor *editor = m_form ? m_form->rows(key) : nullptr) {
                editor->tell(tr("The list is in %1").arg(*saved));
            }
        });
}

void RequestView::attach(const QString &field)
{
    auto *dialog = new QFileDialog(this, tr("Attach a file"));
    dialog->setObjectName(QStringLiteral("attachDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, field](const QString &path) {
        flush();
        m_desk.tasks().run(
            this, tr("Attaching a file"), shell::Lane::Read,
            [path, field, id = m_id](shell::Context &context, const Job &) -> Result<qint64> {
                const auto bytes = readFile(path, access::largestFile);
                return bytes ? access::attachFile(
                           context.session(), id, field, QFileInfo(path).fileName(), *bytes, context.by({}))
                             : failWith(bytes);
            },
            [this](const Result<qint64> &done) { done ? open(m_id) : tellError(done.error()); });
    });
    dialog->open();
}

void RequestView::detach(qint64 file)
{
    if (isBusy()) {
        return;
    }
    flush();
    m_pressed = m_id;
    m_answered = false;
    m_desk.tasks().look(
        this,
        [file](shell::Context &context, const Job &) {
            return access::detachFile(context.session(), file, context.by({}));
        },
        [this](const Result<void> &done) {
            m_answered = true;
            if (done) {
                open(m_id);
                return;
            }
            m_pressed = 0;
            tellError(done.error());
        });
}

void RequestView::completeName(const QString &key, const QString &code)
{
    struct Pair {
        QStringView code;
        QString name;
        access::EntryKind kind;
    };
    const Pair pairs[] {{u"agendaCode", QStringLiteral("agendaName"), access::EntryKind::Agenda},
        {u"roleCode", QStringLiteral("roleName"), access::EntryKind::Role},
        {u"ovmCode", QStringLiteral("ovmName"), access::EntryKind::Ovm},
        {u"aisCode", QStringLiteral("aisName"), access::EntryKind::Ais}};
    for (const Pair &pair : pairs) {
        if (pair.code != key || code.isEmpty()) {
            continue;
        }
        const QString parent = pair.kind == access::EntryKind::Role ? m_form->draft().text(u"agendaCode") : QString();
        m_completing.replace(m_desk.tasks().look(
            this,
            [kind = pair.kind, parent, code](
                shell::Context &context, const Job &) { return completions(context, kind, parent, code); },
            [this, name = pair.name, code](const Result<std::vector<Completion>> &found) {
                if (!found || !m_form) {
                    return;
                }
                for (const Completion &one : *found) {
                    if (one.code == code) {
                        m_form->offer(name, one.name);
                    }
                }
            }));
    }
}

void RequestView::focusFirst()
{
    if (m_form && m_tabs->currentIndex() == 0) {
        m_form->focusField({});
    }
}

} // namespace kmen::requests
