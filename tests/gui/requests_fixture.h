/// Žádosti of a whole desk, worked with by keyboard.
#pragma once

#include <QDialog>
#include <QFileDialog>
#include <QTemporaryDir>

#include "access/requests.h"
#include "desk_fixture.h"
#include "ui/requests/request_view.h"
#include "ui/widgets/buttons.h"
#include "unit/access/access_fixture.h"

namespace kmen::test {

class RequestsTest : public QObject {
protected:
    [[nodiscard]] store::Session &session() { return m_desk.office.session(); }
    [[nodiscard]] requests::RequestView *view() const { return m_desk.window->findChild<requests::RequestView *>(); }
    [[nodiscard]] QDialog *dialog() const
    {
        for (QDialog *one : m_desk.window->findChildren<QDialog *>()) {
            if (one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }
    /// It is there and has the keyboard.
    [[nodiscard]] bool dialogOpens() const
    {
        return QTest::qWaitFor([this] { return dialog() && dialog()->isAncestorOf(QApplication::focusWidget()); });
    }
    template <class Widget = QWidget>
    [[nodiscard]] Widget *inDialog(const char *name) const
    {
        return dialog() ? dialog()->findChild<Widget *>(QString::fromLatin1(name)) : nullptr;
    }
    /// The platform without a display gives nobody the focus when a dialog closes.
    bool active() const
    {
        m_desk.window->activateWindow();
        return QTest::qWaitForWindowActive(m_desk.window.get());
    }
    void press(const char *name) const
    {
        (void)active();
        m_desk.find(name)->setFocus();
        m_desk.press(Qt::Key_Space);
    }
    /// From anywhere in the dialog, as Tab does; whatever stands there is written over.
    void writeInDialog(const char *name, const QString &text) const
    {
        inDialog(name)->setFocus();
        m_desk.press(Qt::Key_A, Qt::ControlModifier);
        m_desk.write(text);
    }
    /// For whoever wants to look: KMEN_PICTURES=DIR.
    void picture(QWidget *what, const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("KMEN_PICTURES"); !folder.isEmpty()) {
            (void)m_desk.settled();
            what->grab().save(folder + u"/requests-" + name + u".png");
        }
    }
    void show(qint64 id, int tab = 0)
    {
        m_desk.window->open(QStringLiteral("requests"));
        (void)m_desk.calm();
        view()->open(id);
        view()->parentWidget()->setProperty("currentIndex", 1);
        (void)m_desk.calm();
        m_desk.find<QTabWidget>("requestTabs")->setCurrentIndex(tab);
        (void)m_desk.calm();
    }
    /// The steps that are offered as what comes next: one.
    [[nodiscard]] QStringList primaries() const
    {
        QStringList names;
        for (const widgets::Button *button : view()->findChildren<widgets::Button *>()) {
            const QString name = button->objectName();
            const bool step = name.startsWith(u"act.") || name == u"showMissing" || name == u"fillLetterhead";
            if (step && button->kind() == widgets::Button::Kind::Primary) {
                names.append(name);
            }
        }
        return names;
    }
    /// As the file dialog of that name answers when a person has chosen.
    void choose(const char *open, const char *name, const QString &path)
    {
        press(open);
        auto *files = m_desk.find<QFileDialog>(name);
        if (files) {
            Q_EMIT files->fileSelected(path);
            files->close();
        }
        (void)QTest::qWaitFor([this, name] { return !m_desk.find(name); });
        (void)m_desk.calm();
    }
    /// A complete draft of another person.
    Result<qint64> make(access::Kind kind, const QString &title)
    {
        return access::createRequest(session(), kind, title, access::sampleDraft(kind), m_petr);
    }
    /// These steps, each with a number, today and a note in place of a document.
    Result<void> go(qint64 id, std::initializer_list<access::Act> acts)
    {
        for (const access::Act act : acts) {
            const auto now = access::request(session(), id);
            if (!now) {
                return failWith(now);
            }
            auto done = access::makeStep(session(), id, now->row.version, act,
                {QStringLiteral("SD-9"), localDate(session().clock().now()), QStringLiteral("x"), {}, {}}, m_petr);
            if (!done) {
                return done;
            }
        }
        return {};
    }

    DeskFixture m_desk;
    QTemporaryDir m_folder;
    registry::By m_petr {QStringLiteral("petr"), {}};
};

} // namespace kmen::test
