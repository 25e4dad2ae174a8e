// The part of the tour about identities: a merge as a case, its genealogy.
#include <QTabWidget>
#include <QTest>

#include "ui/shell/main_window.h"
#include "ui/tour/tour.h"

namespace kmen::tour {

void Tour::planTime()
{
    const auto tab = [this](int index) {
        auto *tabs = m_window.findChild<QTabWidget *>(QStringLiteral("queueTabs"));
        if (tabs) {
            tabs->setCurrentIndex(index);
        }
        return tabs != nullptr;
    };
    add(
        tr("see which time was asked about"), [tab] { return tab(1); },
        [this] { return rows(QStringLiteral("windowsTable")) > 0; }, QStringLiteral("queues-windows"));
    add(
        tr("see the calls of the last run"), [tab] { return tab(3); },
        [this] { return rows(QStringLiteral("runCallsTable")) > 0; }, QStringLiteral("queues-runs"));
    add(tr("go back to the items"), [tab] { return tab(0); }, {});
}

void Tour::planCase()
{
    const QString inbox = QStringLiteral("inboxTable");
    add(
        tr("go to the identity cases"),
        [this] {
            QTest::keyClick(&m_window, Qt::Key_6, Qt::ControlModifier);
            return true;
        },
        [this, inbox] { return rows(inbox) > 0; });
    add(
        tr("choose a case"), [this, inbox] { return press(inbox, Qt::Key_Home); },
        [this] { return shown(QStringLiteral("caseView")) && rows(QStringLiteral("compareTable")) > 0; },
        QStringLiteral("case"));
}

void Tour::planGenealogy()
{
    add(tr("remember whom the case is about"),
        [this] {
            const QString clients = cell(QStringLiteral("casesTable"), 0, 1).section(u'\n', 0, 0);
            m_address = clients.section(QStringLiteral(" · "), -1);
            return !m_address.isEmpty();
        },
        {});
    add(
        tr("go to the genealogy"),
        [this] {
            QTest::keyClick(&m_window, Qt::Key_5, Qt::ControlModifier);
            return true;
        },
        [this] { return shown(QStringLiteral("genealogySearch")); });
    add(
        tr("write the client's number"),
        [this] {
            const QString search = QStringLiteral("genealogySearch");
            if (!shown(search)) {
                return false;
            }
            QTest::mouseClick(widget(search), Qt::LeftButton);
            QTest::keyClicks(widget(search), m_address);
            return press(search, Qt::Key_Return);
        },
        [this] { return rows(QStringLiteral("nodesTable")) > 0; });
    add(
        tr("ask ORG for the genealogy"),
        [this] {
            m_window.desk().ask().script({true, m_window.desk().office().purpose});
            return click(QStringLiteral("askOrgButton"));
        },
        [this] { return m_window.desk().tasks().idle() && m_ticks > 20; }, QStringLiteral("genealogy"));
}

void Tour::planOverview()
{
    add(
        tr("go to the overview"),
        [this] {
            QTest::keyClick(&m_window, Qt::Key_0, Qt::ControlModifier);
            return true;
        },
        [this] { return m_window.currentId() == u"overview" && m_window.desk().tasks().idle(); });
    add(
        tr("ask whether the registers are there"), [this] { return click(QStringLiteral("askRegistersButton")); },
        [this] { return m_window.desk().tasks().idle() && m_ticks > 20; }, QStringLiteral("overview"));
}

} // namespace kmen::tour
