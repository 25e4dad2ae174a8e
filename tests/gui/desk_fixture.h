/// The whole desk in front of an office that is real but for the country: TLS, SOAP, a database file, a window.
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

#include <functional>

#include "base/text.h"
#include "integration/path_fixture.h"
#include "ui/desk/workplaces.h"
#include "ui/shell/theme.h"

namespace kmen::test {

class DeskFixture final {
public:
    /// Errors: those of Office::open.
    Result<void> open()
    {
        if (auto done = office.open(); !done) {
            return done;
        }
        return {};
    }
    /// Call it once the clients are in the database.
    bool show()
    {
        auto protector = sync::openProtector(office.workplace().config());
        if (!protector) {
            return false;
        }
        auto shared = std::make_shared<shell::Office>();
        shared->profile = office.workplace().profile();
        shared->profile.secretsFile = secretsFile;
        shared->profile.secretsPassphraseFile = secretsPassphraseFile;
        shared->database = office.session().config();
        shared->protector = std::make_shared<const security::Protector>(std::move(*protector));
        shared->throttle = std::make_shared<egon::LocalThrottle>(1000);
        shared->clock = std::make_shared<SystemClock>();
        shared->user = QStringLiteral("jana.uredni");
        shared->purpose = QStringLiteral("Vedeni klientskeho kmene");
        shared->configFile = office.file(QStringLiteral("kmen.json"));
        if (adjust) {
            adjust(*shared);
        }
        window = desk::makeDesk(shared);
        window->resize(1440, 900);
        window->show();
        window->activateWindow();
        return QTest::qWaitForWindowActive(window.get()) && calm();
    }
    /// Nothing runs and everything that was delivered is shown.
    bool calm()
    {
        return QTest::qWaitFor([this] { return window->desk().tasks().idle(); }, 20'000);
    }
    /// Every page and every part of one that is seen by itself.
    [[nodiscard]] static QStringList allPages()
    {
        return {QStringLiteral("clients"), QStringLiteral("identify"), QStringLiteral("identify/further"),
            QStringLiteral("identify/file"), QStringLiteral("queues"), QStringLiteral("journal"),
            QStringLiteral("journal/acts"), QStringLiteral("genealogy"), QStringLiteral("cases"),
            QStringLiteral("requests"), QStringLiteral("overview"), QStringLiteral("settings/connection"),
            QStringLiteral("settings/office"), QStringLiteral("settings/certificate"),
            QStringLiteral("settings/database"), QStringLiteral("settings/rhythm"), QStringLiteral("settings/people"),
            QStringLiteral("settings/language")};
    }
    /// "journal", or a part of it: "journal/acts". False when it does not come to rest.
    bool openPage(const QString &page)
    {
        window->open(page.section(u'/', 0, 0));
        if (!calm()) {
            return false;
        }
        // a page is made when it is first opened, so only this one is sure to have its parts
        if (page.startsWith(u"identify")) {
            find<QTabBar>("identifyMode")->setCurrentIndex(page == u"identify/file" ? 1 : 0);
            find<QAbstractButton>("furtherButton")->setChecked(page == u"identify/further");
        } else if (page.startsWith(u"journal")) {
            find<QTabWidget>("journalTabs")->setCurrentIndex(page == u"journal/acts" ? 1 : 0);
        } else if (page.startsWith(u"settings/")) {
            Q_EMIT window->desk().openSettings(page.section(u'/', 1));
        }
        return calm() && settled();
    }
    /// Layouts are done: a turn of the event loop moves nothing any more.
    bool settled()
    {
        std::vector<QRect> before;
        return QTest::qWaitFor([this, &before] {
            std::vector<QRect> now;
            for (const QWidget *widget : window->findChildren<QWidget *>()) {
                now.push_back(widget->isVisible() ? widget->geometry() : QRect());
            }
            return std::exchange(before, now) == now;
        });
    }
    template <class Widget = QWidget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return window->findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] int rows(const char *table) const
    {
        const auto *view = find<QAbstractItemView>(table);
        return view && view->model() ? view->model()->rowCount() : -1;
    }
    [[nodiscard]] QString cell(const char *table, int row, int column) const
    {
        return find<QAbstractItemView>(table)->model()->index(row, column).data().toString();
    }
    void click(const char *name) const { QTest::mouseClick(find(name), Qt::LeftButton); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *focus = QApplication::focusWidget();
        if (!focus) {
            // the platform may have taken the keyboard from our window
            window->activateWindow();
            focus = window->focusWidget();
        }
        QTest::keyClick(focus ? focus : window.get(), key, modifiers);
    }
    /// As a person writes, also Czech letters, which QTest::keyClicks does not know.
    void write(const QString &text) const
    {
        for (const QChar letter : text) {
            const auto key =
                letter.unicode() < 0x80 ? static_cast<Qt::Key>(letter.toUpper().unicode()) : Qt::Key_unknown;
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), key, QString(letter), Qt::NoModifier);
        }
    }
    void writeInto(const char *name, const QString &text) const
    {
        click(name);
        write(text);
    }

    Office office;
    std::unique_ptr<shell::MainWindow> window;
    QString secretsFile; ///< in place of the system's key store, before show()
    QString secretsPassphraseFile;
    std::function<void(shell::Office &)> adjust; ///< the last word about the office, before show()
};

} // namespace kmen::test
