#include "ui/tour/tour.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPixmap>
#include <QTabWidget>
#include <QTest>
#include <QTimer>

#include "ui/shell/main_window.h"

namespace kmen::tour {

namespace {

constexpr int tickMs = 40;
constexpr int patience = 30'000 / tickMs;
/// After a step the screen may still repaint and lists may still arrive.
constexpr int calmTicks = 8;

/// QTest::keyClicks knows only ASCII; Czech names have more.
void write(QWidget *edit, const QString &text)
{
    for (const QChar letter : text) {
        const auto key = letter.unicode() < 0x80 ? static_cast<Qt::Key>(letter.toUpper().unicode()) : Qt::Key_unknown;
        QTest::sendKeyEvent(QTest::Click, edit, key, QString(letter), Qt::NoModifier);
    }
}

} // namespace

Story readStory(const QString &trainingDirectory)
{
    Story story;
    QFile file(QDir(trainingDirectory).filePath(QStringLiteral("tour.json")));
    if (!file.open(QIODevice::ReadOnly)) {
        return story;
    }
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject items = root.value(QStringLiteral("identify")).toObject();
    for (auto item = items.begin(); item != items.end(); ++item) {
        story.identify.emplace_back(item.key(), item.value().toVariant().toString());
    }
    story.changedKid = root.value(QStringLiteral("changedKid")).toString();
    return story;
}

Tour::Tour(shell::MainWindow &window, Story story, const QString &directory)
    : m_window(window)
    , m_story(std::move(story))
    , m_directory(directory)
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(tickMs);
    connect(m_timer, &QTimer::timeout, this, &Tour::tick);
    plan();
}

Tour::~Tour() = default;

void Tour::start()
{
    if (!QDir().mkpath(m_directory)) {
        Q_EMIT finished(tr("The folder for the pictures cannot be made: %1").arg(m_directory));
        return;
    }
    m_timer->start();
}

void Tour::add(const QString &what, std::function<bool()> act, std::function<bool()> done, const QString &picture)
{
    m_steps.push_back({what, std::move(act), std::move(done), picture});
}

void Tour::addTyping(const QString &what, const QString &name, const QString &text)
{
    add(what,
        [this, name, text] {
            QWidget *edit = widget(name);
            if (!edit || !edit->isVisible()) {
                return false;
            }
            QTest::mouseClick(edit, Qt::LeftButton);
            QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
            write(edit, text);
            return true;
        },
        {});
}

void Tour::plan()
{
    planClients();
    planIdentify();
    planQueues();
    planJournal();
}

void Tour::planClients()
{
    const QString table = QStringLiteral("clientsTable");
    // without a window manager nobody makes a window active, and shortcuts belong to the active one
    add(tr("the window comes to the front"),
        [this] {
            m_window.activateWindow();
            return m_window.isActiveWindow();
        },
        {});
    add(
        tr("the list of clients"), [] { return true; }, [this, table] { return rows(table) > 0; });
    // without diacritics and not to the end, as a clerk would write it
    addTyping(tr("search for a client"), QStringLiteral("searchEdit"), QStringLiteral("nov"));
    add(
        tr("clients found"), [] { return true; }, [this, table] { return rows(table) > 0; },
        QStringLiteral("clients-search"));
    add(
        tr("open a client by the keyboard"),
        [this, table] {
            QTest::keyClick(widget(QStringLiteral("searchEdit")), Qt::Key_Return);
            QTest::keyClick(widget(table), Qt::Key_Down);
            return true;
        },
        [this] { return widget(QStringLiteral("field.Prijmeni")) != nullptr; }, QStringLiteral("client-detail"));
}

void Tour::planIdentify()
{
    add(
        tr("go to identification"),
        [this] {
            if (m_story.identify.empty()) {
                const QString table = QStringLiteral("clientsTable");
                const QString name = cell(table, 0, 0);
                m_story.identify = {{QStringLiteral("Prijmeni"), name.section(u' ', 0, 0)},
                    {QStringLiteral("Jmeno"), name.section(u' ', 1)},
                    {QStringLiteral("DatumNarozeni"), cell(table, 0, 1)}};
            }
            QTest::keyClick(&m_window, Qt::Key_2, Qt::ControlModifier);
            return true;
        },
        [this] { return m_window.currentId() == u"identify"; });
    add(
        tr("write what is known about the person"),
        [this] {
            for (const auto &[column, text] : m_story.identify) {
                if (QWidget *edit = widget(u"item." + column)) {
                    QTest::mouseClick(edit, Qt::LeftButton);
                    write(edit, text);
                }
            }
            return true;
        },
        [this] {
            const auto *submit = qobject_cast<QAbstractButton *>(widget(QStringLiteral("submitButton")));
            return submit && submit->isEnabled();
        },
        QStringLiteral("identify-form"));
    add(
        tr("ask the register of inhabitants"),
        [] {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
            return true;
        },
        [this] {
            const QWidget *take = widget(QStringLiteral("takeOverButton"));
            return take && take->isVisible() && take->isEnabled();
        },
        QStringLiteral("identify-result"));
    add(
        tr("take the person over and subscribe"), [this] { return click(QStringLiteral("takeOverButton")); },
        [this] {
            const QWidget *open = widget(QStringLiteral("resultActionButton"));
            return open && open->isVisible();
        },
        QStringLiteral("identify-taken-over"));
    add(
        tr("open the new client"), [this] { return click(QStringLiteral("resultActionButton")); },
        [this] { return m_window.currentId() == u"clients" && widget(QStringLiteral("field.Prijmeni")); },
        QStringLiteral("new-client"));
}

void Tour::planQueues()
{
    add(
        tr("go to the notices"),
        [this] {
            QTest::keyClick(&m_window, Qt::Key_3, Qt::ControlModifier);
            return true;
        },
        [this] { return m_window.currentId() == u"queues"; }, QStringLiteral("queues-before"));
    add(
        tr("run the distribution"), [this] { return click(QStringLiteral("runButton")); },
        [this] { return m_window.desk().tasks().idle() && m_ticks > 20; });
    add(
        tr("see what was done"), [this] { return click(QStringLiteral("stage.4")); },
        [this] { return rows(QStringLiteral("noticesTable")) > 0; }, QStringLiteral("queues-done"));
    add(
        tr("see the identity cases"), [this] { return click(QStringLiteral("stage.7")); }, {},
        QStringLiteral("queues-cases"));
    add(
        tr("open the client whose data changed"),
        [this] {
            if (!m_story.changedKid.isEmpty()) {
                QTest::keyClick(&m_window, Qt::Key_1, Qt::ControlModifier);
                QWidget *search = widget(QStringLiteral("searchEdit"));
                QTest::keyClick(search, Qt::Key_A, Qt::ControlModifier);
                write(search, m_story.changedKid);
                return true;
            }
            return click(QStringLiteral("stage.4"));
        },
        [this] {
            return m_story.changedKid.isEmpty() ? rows(QStringLiteral("noticesTable")) > 0
                                                : rows(QStringLiteral("clientsTable")) == 1
                    && cell(QStringLiteral("clientsTable"), 0, 2) == m_story.changedKid;
        });
    add(
        tr("read the changed address"),
        [this] {
            QWidget *table =
                widget(m_story.changedKid.isEmpty() ? QStringLiteral("noticesTable") : QStringLiteral("clientsTable"));
            QTest::keyClick(table, Qt::Key_Home);
            QTest::keyClick(table, Qt::Key_Return);
            return true;
        },
        [this] { return m_window.currentId() == u"clients" && widget(QStringLiteral("field.AdresaPobytu")); },
        QStringLiteral("changed-client"));
    add(
        tr("read the history of the address"),
        [this] {
            QWidget *field = widget(QStringLiteral("field.AdresaPobytu"));
            field->setFocus();
            QTest::keyClick(field, Qt::Key_F2);
            return true;
        },
        [this] { return rows(QStringLiteral("historyTable")) > 0; }, QStringLiteral("field-history"));
}

void Tour::planJournal()
{
    add(
        tr("go to the journal"),
        [this] {
            QTest::keyClick(&m_window, Qt::Key_4, Qt::ControlModifier);
            return true;
        },
        [this] { return rows(QStringLiteral("callsTable")) > 0; }, QStringLiteral("journal-calls"));
    add(
        tr("verify the chain of acts"),
        [this] {
            auto *tabs = m_window.findChild<QTabWidget *>(QStringLiteral("journalTabs"));
            tabs->setCurrentIndex(1);
            return click(QStringLiteral("verifyButton"));
        },
        [this] {
            const QWidget *note = widget(QStringLiteral("chainNote"));
            return note && note->isVisible();
        },
        QStringLiteral("journal-acts"));
    add(
        tr("open the commands"),
        [this] {
            QTest::keyClick(&m_window, Qt::Key_K, Qt::ControlModifier);
            return true;
        },
        [this] {
            const QWidget *palette = widget(QStringLiteral("commandPalette"));
            return palette && palette->isVisible();
        },
        QStringLiteral("commands"));
}

void Tour::tick()
{
    if (m_step >= m_steps.size()) {
        m_timer->stop();
        Q_EMIT finished({});
        return;
    }
    const Step &step = m_steps[m_step];
    ++m_ticks;
    if (m_ticks > patience) {
        m_timer->stop();
        takePicture(QStringLiteral("failed"));
        Q_EMIT finished(tr("The tour stopped; within 30 seconds this did not happen: %1").arg(step.what));
        return;
    }
    if (!m_acted) {
        m_acted = step.act();
        return;
    }
    const bool done = (!step.done || step.done()) && m_window.desk().tasks().idle();
    m_calm = done ? m_calm + 1 : 0;
    if (m_calm >= calmTicks) {
        nextStep();
    }
}

void Tour::nextStep()
{
    if (const QString &picture = m_steps[m_step].picture; !picture.isEmpty()) {
        takePicture(picture);
    }
    ++m_step;
    m_acted = false;
    m_ticks = 0;
    m_calm = 0;
}

void Tour::takePicture(const QString &name)
{
    ++m_pictures;
    const QString file = QStringLiteral("%1-%2.png").arg(m_pictures, 2, 10, QLatin1Char('0')).arg(name);
    m_window.grab().save(QDir(m_directory).filePath(file));
}

QWidget *Tour::widget(const QString &name) const
{
    return m_window.findChild<QWidget *>(name);
}

bool Tour::click(const QString &name) const
{
    QWidget *button = widget(name);
    if (!button || !button->isVisible() || !button->isEnabled()) {
        return false;
    }
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

int Tour::rows(const QString &table) const
{
    const auto *view = m_window.findChild<QAbstractItemView *>(table);
    return view && view->isVisible() && view->model() ? view->model()->rowCount() : 0;
}

QString Tour::cell(const QString &table, int row, int column) const
{
    const auto *view = m_window.findChild<QAbstractItemView *>(table);
    return view ? view->model()->index(row, column).data().toString() : QString();
}

} // namespace kmen::tour
