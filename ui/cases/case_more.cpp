// What a case needs less often than a decision.
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>

#include "base/text.h"
#include "ui/cases/case_view.h"

namespace kmen::cases {

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
    for (const registry::CaseRow::Party &party : m_detail->row.clients) {
        menu->addAction(
            tr("Identify %1 anew (E278)…").arg(QString(party.name + QStringLiteral(" · ") + party.kid.text())), this,
            [this, client = party.id] { identifyAgain(client); });
    }
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
            tr("Add"), false, true, {}},
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
            now ? dateText(localDate(*now)) : dateText(localDate(m_desk.office().clock->now()).addDays(14))},
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
