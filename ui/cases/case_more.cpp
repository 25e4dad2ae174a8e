// What a case needs less often than a decision.
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>

#include "base/text.h"
#include "ui/cases/case_tables.h"
#include "ui/cases/case_view.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/table_view.h"

namespace kmen::cases {

void CaseView::typeValue()
{
    const int row = m_compareTable->currentIndex().row();
    if (row < 0) {
        return;
    }
    const CompareRow shown = m_compare->at(row);
    const auto goesOn = std::ranges::find_if(
        m_detail->clients, [this](const registry::ClientDetail &one) { return one.row.id == m_decide->subject(); });
    if (!shown.code || goesOn == m_detail->clients.end() || !identity::mayBeTyped(*goesOn, *shown.code)) {
        Q_EMIT m_desk.told(tr("“%1” is nothing that the office may write for this client.").arg(shown.label));
        return;
    }
    auto *dialog = new widgets::FormDialog(tr("Type a value"),
        tr("For when none of the compared values is right. It becomes the office's own value of client %1, its history "
           "says that it was typed in this case, and the one who approves sees it beside the others.")
            .arg(goesOn->row.kid.text()),
        tr("Use it"), this);
    dialog->setObjectName(QStringLiteral("typeValueDialog"));
    auto *edit = dialog->addLine(QString(shown.label + u':'), QStringLiteral("typedValueEdit"),
        shown.typed ? registry::displayText(*shown.code, *shown.typed) : QString());
    edit->setFocus();
    dialog->setReady([edit] { return !edit->text().trimmed().isEmpty(); });
    dialog->onVerb([this, dialog, edit, row, shown] {
        const auto field = registry::officeField(*shown.code, edit->text(), m_desk.office().clock->now());
        if (!field) {
            dialog->tell(field.error().what, field.error().remedy);
            return;
        }
        // the case may have been read again meanwhile
        if (row < m_compare->rowCount() && m_compare->at(row).code == shown.code) {
            CompareRow next = m_compare->at(row);
            next.chosen = -1;
            next.typed = field->value;
            m_compare->replace(row, next);
            fillCompare();
            m_compareTable->chooseRow(row);
            preview();
        }
        dialog->accept();
    });
    dialog->open();
}

void CaseView::showProposed(std::vector<CompareRow> &rows) const
{
    for (const identity::Decision &one : m_detail->decisions) {
        if (one.state != identity::DecisionState::Proposed) {
            continue;
        }
        for (const identity::FieldChoice &choice : one.plan.fields) {
            const auto row = std::ranges::find(rows, std::optional(choice.code), &CompareRow::code);
            const auto whose = std::ranges::find_if(
                m_detail->clients, [&](const registry::ClientDetail &client) { return client.row.id == choice.from; });
            if (row == rows.end()) {
                continue;
            }
            row->typed = choice.typed;
            row->chosen = choice.typed || whose == m_detail->clients.end()
                ? -1
                : static_cast<int>(whose - m_detail->clients.begin());
        }
    }
}

void CaseView::showMore()
{
    if (!m_detail) {
        return;
    }
    auto *menu = new QMenu(m_more);
    menu->setObjectName(QStringLiteral("caseMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool open = m_detail->row.status != identity::CaseStatus::Done;
    menu->addAction(tr("Add a client to the case…"), this, &CaseView::addClient)->setEnabled(open);
    menu->addAction(tr("Set the deadline…"), this, &CaseView::askDeadline)->setEnabled(open);
    menu->addSeparator();
    offerIdentification(*menu);
    if (!m_detail->files.empty()) {
        menu->addSeparator();
    }
    for (const identity::CaseFile &file : m_detail->files) {
        menu->addAction(tr("Save the file %1…").arg(file.name), this, [this, file] { takeFile(file); });
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void CaseView::addClient()
{
    const qint64 id = m_detail->row.id;
    m_desk.ask().ask(this,
        {QStringLiteral("cases.addClient"), tr("Add a client to the case"),
            tr("Write the client's number (KID). The client is compared with the others and can be merged with them or "
               "get a part of what is divided."),
            tr("Add"), false, true, {}, {}, tr("&KID:")},
        [this, id](const shell::Reply &reply) {
            if (!reply.yes) {
                return;
            }
            const auto kid = Kid::parse(reply.reason);
            if (!kid) {
                Q_EMIT m_desk.told(tr("“%1” is no client number.").arg(reply.reason));
                return;
            }
            act(
                [id, kid = *kid](shell::Context &context) -> Result<void> {
                    const auto client = registry::client(context.session(), kid);
                    return client ? identity::Cases(context.clients()).addClient(id, client->row.id, context.by({}))
                                  : std::unexpected(client.error());
                },
                tr("The client was added to the case"));
        });
}

void CaseView::askDeadline()
{
    const qint64 id = m_detail->row.id;
    const auto &now = m_detail->row.deadline;
    m_desk.ask().ask(this,
        {QStringLiteral("cases.deadline"), tr("Set the deadline of the case"),
            tr("Write the day by which the case is to be decided."), tr("Set"), false, true,
            now ? dateText(localDate(*now)) : dateText(localDate(m_desk.office().clock->now()).addDays(14)), {},
            tr("&Day:")},
        [this, id](const shell::Reply &reply) {
            if (!reply.yes) {
                return;
            }
            const auto day = parseDate(reply.reason);
            if (!day) {
                Q_EMIT m_desk.told(tr("“%1” is no day.").arg(reply.reason));
                return;
            }
            act(
                [id, end = localMidnight(day->addDays(1)) - std::chrono::seconds(1)](shell::Context &context) {
                    return identity::Cases(context.clients()).setDeadline(id, end, context.by({}));
                },
                tr("The deadline was set"));
        });
}

void CaseView::takeFile(const identity::CaseFile &file)
{
    const qint64 id = m_detail->row.id;
    auto *dialog = new QFileDialog(this, tr("Save the file of the case"));
    dialog->setObjectName(QStringLiteral("takeFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(file.name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, id, number = file.id](const QString &path) {
        act(
            [id, number, path](shell::Context &context) -> Result<void> {
                const auto content = identity::Cases(context.clients()).takeFile(id, number, context.by({}));
                if (!content) {
                    return std::unexpected(content.error());
                }
                QSaveFile saved(path);
                if (!saved.open(QIODevice::WriteOnly) || saved.write(*content) != content->size() || !saved.commit()) {
                    return fail(ErrorKind::Unavailable, QStringLiteral("cases.FILE"),
                        tr("The file %1 cannot be written.").arg(QFileInfo(path).fileName()));
                }
                return {};
            },
            tr("The file was saved"));
    });
    dialog->open();
}

} // namespace kmen::cases
