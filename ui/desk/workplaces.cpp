#include "ui/desk/workplaces.h"

#include <QCoreApplication>

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

std::unique_ptr<shell::MainWindow> makeDesk(const std::shared_ptr<const shell::Office> &office)
{
    auto window = std::make_unique<shell::MainWindow>(office);
    auto *frame = window.get();
    shell::Desk *desk = &window->desk();
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
        QStringLiteral("journal"), [desk] {
            auto *page = new journal::JournalPage(*desk);
            QObject::connect(desk, &shell::Desk::openCalls, page, [desk, page](const QString &subject) {
                Q_EMIT desk->openWorkplace(QStringLiteral("journal"));
                page->showCallsOf(subject);
            });
            return page;
        }});
    // the two know each other: a node leads to its case, a case to the genealogy of its clients
    window->addPage({QStringLiteral("genealogy"), title(QT_TRANSLATE_NOOP("Workplaces", "Genealogy")),
        QStringLiteral("genealogy"), [desk] {
            auto *page = new genealogy::GenealogyPage(*desk);
            QObject::connect(page, &genealogy::GenealogyPage::openCaseWanted, desk, &shell::Desk::openCase);
            QObject::connect(page, &genealogy::GenealogyPage::callsWanted, desk, &shell::Desk::openCalls);
            QObject::connect(desk, &shell::Desk::openGenealogy, page, [desk, page](ClientId client) {
                Q_EMIT desk->openWorkplace(QStringLiteral("genealogy"));
                page->openClient(client);
            });
            return page;
        }});
    window->addPage({QStringLiteral("cases"), title(QT_TRANSLATE_NOOP("Workplaces", "Identity cases")),
        QStringLiteral("cases"), [desk] {
            auto *page = new cases::CasesPage(*desk);
            const auto open = [desk] { Q_EMIT desk->openWorkplace(QStringLiteral("cases")); };
            QObject::connect(desk, &shell::Desk::startCase, page, [open, page](ClientId client) {
                open();
                page->startCase(client);
            });
            QObject::connect(desk, &shell::Desk::openCase, page, [open, page](qint64 id) {
                open();
                page->openCase(id);
            });
            // how many wait is known before the page is opened
            page->enter();
            return page;
        }});
    window->addPage({QStringLiteral("requests"), title(QT_TRANSLATE_NOOP("Workplaces", "Requests")),
        QStringLiteral("requests"), [desk] {
            auto *page = new requests::RequestsPage(*desk);
            QObject::connect(desk, &shell::Desk::openAnnouncement, page, [desk, page] {
                Q_EMIT desk->openWorkplace(QStringLiteral("requests"));
                page->openAnnouncement();
            });
            // what is late or back at the office is known before the page is opened
            page->enter();
            return page;
        }});
    // seldom needed: no number is taken for it
    window->addPage(
        {QStringLiteral("settings"), title(QT_TRANSLATE_NOOP("Workplaces", "Settings")), QStringLiteral("settings"),
            [desk] {
                auto *page = new settings::SettingsPage(*desk);
                QObject::connect(desk, &shell::Desk::openSettings, page, [desk, page](const QString &section) {
                    Q_EMIT desk->openWorkplace(QStringLiteral("settings"));
                    page->openSection(section);
                });
                return page;
            },
            Qt::Key_Comma});
    return window;
}

} // namespace kmen::desk
