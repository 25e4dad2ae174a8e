#include "ui/desk/workplaces.h"

#include <QCoreApplication>

#include "ui/clients/clients_page.h"
#include "ui/identify/identify_page.h"
#include "ui/journal/journal_page.h"
#include "ui/queues/queues_page.h"

namespace kmen::desk {

std::unique_ptr<shell::MainWindow> makeDesk(std::shared_ptr<const shell::Office> office)
{
    auto window = std::make_unique<shell::MainWindow>(std::move(office));
    shell::Desk &desk = window->desk();
    const auto title = [](const char *text) { return QCoreApplication::translate("Workplaces", text); };
    auto *clients = new clients::ClientsPage(desk);
    auto *queues = new queues::QueuesPage(desk);
    window->addPage(QStringLiteral("clients"), title(QT_TRANSLATE_NOOP("Workplaces", "Clients")),
        QStringLiteral("clients"), clients);
    window->addPage(QStringLiteral("identify"), title(QT_TRANSLATE_NOOP("Workplaces", "Identify")),
        QStringLiteral("identify"), new identify_page::IdentifyPage(desk));
    window->addPage(
        QStringLiteral("queues"), title(QT_TRANSLATE_NOOP("Workplaces", "Notices")), QStringLiteral("queues"), queues);
    window->addPage(QStringLiteral("journal"), title(QT_TRANSLATE_NOOP("Workplaces", "Journal")),
        QStringLiteral("journal"), new journal::JournalPage(desk));
    auto *frame = window.get();
    QObject::connect(frame, &shell::MainWindow::searchWanted, clients, [frame, clients](const QString &text) {
        frame->open(QStringLiteral("clients"));
        clients->searchFor(text);
    });
    // what waits and how far the office is in step is known from the start
    queues->enter();
    return window;
}

} // namespace kmen::desk
