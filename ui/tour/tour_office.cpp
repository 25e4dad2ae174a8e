// The part of the tour about the office itself: a request to SZR, and the settings.
#include <QLabel>
#include <QTabWidget>
#include <QTest>

#include "ui/shell/main_window.h"
#include "ui/tour/tour.h"

namespace kmen::tour {

void Tour::planRequests()
{
    const QString title = QStringLiteral("AISEO 2026");
    add(
        tr("go to the requests"),
        [this] {
            QTest::keyClick(&m_window, Qt::Key_7, Qt::ControlModifier);
            return true;
        },
        [this] { return m_window.currentId() == u"requests" && m_window.desk().tasks().idle(); });
    add(
        tr("begin a request"), [this] { return click(QStringLiteral("newButton")); },
        [this] { return shown(QStringLiteral("kindList")); }, QStringLiteral("request-new"));
    addTyping(tr("name the request"), QStringLiteral("newTitle"), title);
    add(
        tr("open the new draft"), [this] { return press(QStringLiteral("newTitle"), Qt::Key_Return); },
        [this, title] {
            const auto *heading = m_window.findChild<QLabel *>(QStringLiteral("requestHeading"));
            return heading && heading->isVisible() && heading->text() == title && m_window.desk().tasks().idle();
        });
    const auto &identity = m_window.desk().office().profile.identity;
    addTyping(tr("write the agenda"), QStringLiteral("field.agendaCode"), identity.agenda);
    addTyping(tr("write the role"), QStringLiteral("field.roleCode"), identity.agendovaRole);
    addTyping(tr("write the office"), QStringLiteral("field.ovmCode"), identity.ovm);
    addTyping(tr("write the system"), QStringLiteral("field.aisCode"), QString::number(identity.ais));
    // what is written is kept by itself after a moment
    add(
        tr("see what is missing"), [] { return true; },
        [this] {
            const auto *state = m_window.findChild<QLabel *>(QStringLiteral("savedLabel"));
            return state && !state->text().isEmpty() && m_window.desk().tasks().idle() && m_ticks > 30;
        },
        QStringLiteral("request-form"));
    const auto tab = [this](int index) {
        auto *tabs = m_window.findChild<QTabWidget *>(QStringLiteral("requestTabs"));
        if (tabs) {
            tabs->setCurrentIndex(index);
        }
        return tabs != nullptr;
    };
    add(
        tr("see the letter"), [tab] { return tab(1); }, [this] { return shown(QStringLiteral("documentView")); },
        QStringLiteral("request-document"));
    add(
        tr("go back to the board"), [this] { return click(QStringLiteral("requests.back")); },
        [this] { return shown(QStringLiteral("newButton")) && m_window.desk().tasks().idle(); },
        QStringLiteral("requests"));
}

void Tour::planSettings()
{
    const QString list = QStringLiteral("settingsSections");
    add(
        tr("go to the settings"),
        [this] {
            QTest::keyClick(&m_window, Qt::Key_Comma, Qt::ControlModifier);
            return true;
        },
        [this, list] { return shown(list) && m_window.desk().tasks().idle(); }, QStringLiteral("settings"));
    add(
        tr("look at the certificate"), [this, list] { return press(list, Qt::Key_Down) && press(list, Qt::Key_Down); },
        [this] {
            return shown(QStringLiteral("settings.certificate")) && m_window.desk().tasks().idle() && m_ticks > 10;
        },
        QStringLiteral("settings-certificate"));
    add(
        tr("look at the distribution's settings"),
        [this, list] { return press(list, Qt::Key_Down) && press(list, Qt::Key_Down); },
        [this] { return shown(QStringLiteral("settings.rhythm")); }, QStringLiteral("settings-distribution"));
}

} // namespace kmen::tour
