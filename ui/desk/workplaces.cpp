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
    auto *frame = window.get();
    shell::Desk *desk = &window->desk();
    const auto title = [](const char *text) {
        return [text] { return QCoreApplication::translate("Workplaces", text); };
    };
    window->addPage({QStringLiteral("clients"), title(QT_TRANSLATE_NOOP("Workplaces", "Clients")),
        QStringLiteral("clients"), [frame, desk] {
            auto *page = new clients::ClientsPage(*desk);
            QObject::connect(frame, &shell::MainWindow::searchWanted, page, [frame, page](const QString &text) {
                frame->open(QStringLiteral("clients"));
                page->searchFor(text);
            });
            return page;
        }});
    window->addPage({QStringLiteral("identify"), title(QT_TRANSLATE_NOOP("Workplaces", "Identify")),
        QStringLiteral("identify"), [desk] { return new identify_page::IdentifyPage(*desk); }});
    window->addPage(
        {QStringLiteral("queues"), title(QT_TRANSLATE_NOOP("Workplaces", "Notices")), QStringLiteral("queues"), [desk] {
             auto *page = new queues::QueuesPage(*desk);
             // what waits and how far the office is in step is known before the page is opened
             page->enter();
             return page;
         }});
    window->addPage({QStringLiteral("journal"), title(QT_TRANSLATE_NOOP("Workplaces", "Journal")),
        QStringLiteral("journal"), [desk] { return new journal::JournalPage(*desk); }});
    return window;
}

} // namespace kmen::desk
