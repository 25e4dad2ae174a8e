#include "ui/desk/workplaces.h"

#include <QCoreApplication>
#include <QPointer>

#include "ui/cases/cases_page.h"
#include "ui/clients/clients_page.h"
#include "ui/genealogy/genealogy_page.h"
#include "ui/identify/identify_page.h"
#include "ui/journal/journal_page.h"
#include "ui/overview/overview_page.h"
#include "ui/queues/queues_page.h"
#include "ui/requests/requests_page.h"
#include "ui/settings/settings_page.h"

namespace kmen::desk {

namespace {

/// The pages that something of the desk leads to, as they were made last.
struct Pages {
    QPointer<journal::JournalPage> journal;
    QPointer<genealogy::GenealogyPage> genealogy;
    QPointer<cases::CasesPage> cases;
    QPointer<requests::RequestsPage> requests;
    QPointer<settings::SettingsPage> settings;
};

/// Where the desk's wishes lead. The window hears them: a page is made late, and again in another language, and one
/// that is not there yet would hear nothing. Opening makes it.
void lead(shell::MainWindow *frame, const std::shared_ptr<Pages> &pages)
{
    using shell::Desk;
    const Desk *desk = &frame->desk();
    QObject::connect(desk, &Desk::openCalls, frame, [frame, pages](const QString &subject) {
        frame->open(QStringLiteral("journal"));
        pages->journal->showCallsOf(subject);
    });
    QObject::connect(desk, &Desk::openGenealogy, frame, [frame, pages](ClientId client) {
        frame->open(QStringLiteral("genealogy"));
        pages->genealogy->openClient(client);
    });
    QObject::connect(desk, &Desk::startCase, frame, [frame, pages](ClientId client) {
        frame->open(QStringLiteral("cases"));
        pages->cases->startCase(client);
    });
    QObject::connect(desk, &Desk::openCase, frame, [frame, pages](qint64 id) {
        frame->open(QStringLiteral("cases"));
        pages->cases->openCase(id);
    });
    QObject::connect(desk, &Desk::openAnnouncement, frame, [frame, pages] {
        frame->open(QStringLiteral("requests"));
        pages->requests->openAnnouncement();
    });
    QObject::connect(desk, &Desk::openSettings, frame, [frame, pages](const QString &section) {
        frame->open(QStringLiteral("settings"));
        pages->settings->openSection(section);
    });
}

} // namespace

std::unique_ptr<shell::MainWindow> makeDesk(const std::shared_ptr<const shell::Office> &office)
{
    auto window = std::make_unique<shell::MainWindow>(office);
    auto *frame = window.get();
    shell::Desk *desk = &window->desk();
    const auto pages = std::make_shared<Pages>();
    lead(frame, pages);
    const auto title = [](const char *text) {
        return [text] { return QCoreApplication::translate("Workplaces", text); };
    };
    // above the numbered ones, which keep their numbers; the desk opens with what a clerk needs most
    window->addPage({QStringLiteral("overview"), title(QT_TRANSLATE_NOOP("Workplaces", "Overview")),
        QStringLiteral("overview"), [desk] { return new overview::OverviewPage(*desk); }, Qt::Key_0});
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
        QStringLiteral("journal"), [desk, pages] {
            pages->journal = new journal::JournalPage(*desk);
            return pages->journal.data();
        }});
    // the two know each other: a node leads to its case, a case to the genealogy of its clients
    window->addPage({QStringLiteral("genealogy"), title(QT_TRANSLATE_NOOP("Workplaces", "Genealogy")),
        QStringLiteral("genealogy"), [desk, pages] {
            auto *page = new genealogy::GenealogyPage(*desk);
            QObject::connect(page, &genealogy::GenealogyPage::openCaseWanted, desk, &shell::Desk::openCase);
            QObject::connect(page, &genealogy::GenealogyPage::callsWanted, desk, &shell::Desk::openCalls);
            pages->genealogy = page;
            return page;
        }});
    window->addPage({QStringLiteral("cases"), title(QT_TRANSLATE_NOOP("Workplaces", "Identity cases")),
        QStringLiteral("cases"), [desk, pages] {
            auto *page = new cases::CasesPage(*desk);
            pages->cases = page;
            // how many wait is known before the page is opened
            page->enter();
            return page;
        }});
    window->addPage({QStringLiteral("requests"), title(QT_TRANSLATE_NOOP("Workplaces", "Requests")),
        QStringLiteral("requests"), [desk, pages] {
            auto *page = new requests::RequestsPage(*desk);
            pages->requests = page;
            // what is late or back at the office is known before the page is opened
            page->enter();
            return page;
        }});
    // seldom needed: no number is taken for it
    window->addPage(
        {QStringLiteral("settings"), title(QT_TRANSLATE_NOOP("Workplaces", "Settings")), QStringLiteral("settings"),
            [desk, pages] {
                pages->settings = new settings::SettingsPage(*desk);
                return pages->settings.data();
            },
            Qt::Key_Comma});
    return window;
}

} // namespace kmen::desk
