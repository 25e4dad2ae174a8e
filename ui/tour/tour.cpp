#include "ui/tour/tour.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>
#include <QTabBar>
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
/// Rows of the identified file, without those that are wrong on purpose.
constexpr qsizetype fileRows = 12;
constexpr qsizetype firstInFile = 100;

/// QTest::keyClicks knows only ASCII; Czech names have more.
void write(QWidget *edit, const QString &text)
{
    for (const QChar letter : text) {
        const auto key = letter.unicode() < 0x80 ? static_cast<Qt::Key>(letter.toUpper().unicode()) : Qt::Key_unknown;
        QTest::sendKeyEvent(QTest::Click, edit, key, QString(letter), Qt::NoModifier);
    }
}

} // namespace

Result<Story> readStory(const QString &trainingDirectory)
{
    const QDir folder(trainingDirectory);
    Story story;
    QFile file(folder.filePath(QStringLiteral("tour.json")));
    QFile roster(folder.filePath(QStringLiteral("roster.csv")));
    if (!trainingDirectory.isEmpty() && file.open(QIODevice::ReadOnly) && roster.open(QIODevice::ReadOnly)) {
        const QJsonObject items =
            QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("identify")).toObject();
        for (auto item = items.begin(); item != items.end(); ++item) {
            story.identify.emplace_back(item.key(), item.value().toVariant().toString());
        }
        story.roster = roster.read(64 * 1024).split('\n');
    }
    if (story.identify.empty() || story.roster.size() < firstInFile + fileRows + 1) {
        return kmen::fail(ErrorKind::NotFound, QStringLiteral("tour.STORY"),
            Tour::tr("There is no story for the tour in %1").arg(trainingDirectory), {},
            Tour::tr("Write it with kmen-training --roster 300."));
    }
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
    if (!QDir().mkpath(m_directory) || !m_files.isValid()) {
        fail(tr("The folder for the pictures cannot be made: %1").arg(m_directory));
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
    planAddress();
    planIdentify();
    planFile();
    planQueues();
    planCase();
    planGenealogy();
    planRequests();
    planOverview();
    planJournal();
    planSettings();
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
        [this, table] { return press(QStringLiteral("searchEdit"), Qt::Key_Return) && press(table, Qt::Key_Down); },
        [this] { return widget(QStringLiteral("field.Prijmeni")) != nullptr; }, QStringLiteral("client-detail"));
}

void Tour::planAddress()
{
    const QString list = QStringLiteral("addressList");
    add(tr("remember the client's address"),
        [this] {
            m_address = cell(QStringLiteral("clientsTable"), rows(QStringLiteral("clientsTable")) > 1 ? 1 : 0, 3);
            return !m_address.isEmpty();
        },
        {});
    add(
        tr("go to identification"),
        [this] {
            QTest::keyClick(&m_window, Qt::Key_2, Qt::ControlModifier);
            return true;
        },
        [this] { return m_window.currentId() == u"identify"; });
    add(
        tr("write an address and see the list"),
        [this] {
            QWidget *edit = widget(QStringLiteral("item.AdresaPobytu"));
            if (!edit || !edit->isVisible()) {
                return false;
            }
            QTest::mouseClick(edit, Qt::LeftButton);
            // the street and the municipality, as a clerk knows them
            write(edit, QString(m_address.section(u'/', 0, 0) + u' ' + m_address.section(u' ', -1)));
            return true;
        },
        [this, list] {
            const QWidget *popup = QApplication::activePopupWidget();
            return popup && popup->objectName() == list;
        },
        QStringLiteral("address-list"));
    add(
        tr("choose an address by the keyboard"),
        [list] {
            QWidget *popup = QApplication::activePopupWidget();
            if (!popup || popup->objectName() != list) {
                return false;
            }
            QTest::keyClick(popup, Qt::Key_Down);
            QTest::keyClick(popup, Qt::Key_Return);
            return true;
        },
        [this] { return !QApplication::activePopupWidget() && shown(QStringLiteral("addressNote")); },
        QStringLiteral("address-chosen"));
    add(
        tr("clear the form"), [this] { return click(QStringLiteral("clearButton")); },
        [this] { return !shown(QStringLiteral("addressNote")); });
}

void Tour::planIdentify()
{
    add(
        tr("write what is known about the person"),
        [this] {
            const bool all = std::ranges::all_of(
                m_story.identify, [this](const auto &item) { return shown(u"item." + item.first); });
            for (const auto &[column, text] : m_story.identify) {
                if (all) {
                    QWidget *edit = widget(u"item." + column);
                    QTest::mouseClick(edit, Qt::LeftButton);
                    write(edit, text);
                }
            }
            return all;
        },
        [this] {
            const auto *submit = qobject_cast<QAbstractButton *>(widget(QStringLiteral("submitButton")));
            return submit && submit->isEnabled();
        },
        QStringLiteral("identify-form"));
    add(
        tr("ask the register of inhabitants"),
        [] {
            QWidget *focus = QApplication::focusWidget();
            if (focus) {
                QTest::keyClick(focus, Qt::Key_Return, Qt::ControlModifier);
            }
            return focus != nullptr;
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

bool Tour::writeFile()
{
    QFile file(m_files.filePath(QStringLiteral("zadatele.csv")));
    const auto &rows = m_story.roster;
    // the changes of the first ones are told by the notices
    QByteArray text = rows.front() + '\n' + rows.mid(firstInFile, fileRows).join('\n') + '\n';
    // one twice, one whom nobody knows, one with too little, one with a date that is none
    text += rows.at(firstInFile) + '\n';
    text += "NIKDO;NIKDE;1980-01-01;;\n";
    text += "NOV\xc3\x81K;;;;\n";
    text += "DVO\xc5\x98\xc3\x81K;JAN;31. 2. 1970;;\n";
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

void Tour::planFile()
{
    add(
        tr("go to the identification of a file"),
        [this] {
            if (!writeFile()) {
                return false;
            }
            QTest::keyClick(&m_window, Qt::Key_2, Qt::ControlModifier);
            auto *mode = m_window.findChild<QTabBar *>(QStringLiteral("identifyMode"));
            if (!mode || !mode->isVisible() || mode->count() < 2) {
                return false;
            }
            QTest::mouseClick(mode, Qt::LeftButton, {}, mode->tabRect(1).center());
            return true;
        },
        [this] { return shown(QStringLiteral("chooseFileButton")); }, QStringLiteral("file-empty"));
    add(
        tr("choose a file"), [this] { return click(QStringLiteral("chooseFileButton")); },
        [this] { return shown(QStringLiteral("fileNameEdit")); });
    add(
        tr("read the dry run"),
        [this] {
            auto *name = m_window.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
            if (!name) {
                return false;
            }
            name->setText(m_files.filePath(QStringLiteral("zadatele.csv"))); // as pasted
            QTest::keyClick(name, Qt::Key_Return);
            return true;
        },
        [this] { return rows(QStringLiteral("leftOutTable")) > 0; }, QStringLiteral("file-dry-run"));
    add(
        tr("ask for the file's persons"), [this] { return click(QStringLiteral("bulkStartButton")); },
        [this] { return shown(QStringLiteral("yesButton")); }, QStringLiteral("file-question"));
    add(
        tr("identify the persons of the file"), [this] { return click(QStringLiteral("yesButton")); },
        [this] {
            const auto *rest = widget(QStringLiteral("batchRunButton"));
            return rows(QStringLiteral("batchRowsTable")) > fileRows && rest && !rest->isVisible();
        },
        QStringLiteral("file-results"));
    add(tr("the window comes to the front"),
        [this] {
            m_window.activateWindow();
            return m_window.isActiveWindow();
        },
        {});
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
    planTime();
    add(
        tr("go to the first changed client"), [this] { return click(QStringLiteral("stage.4")); },
        [this] { return rows(QStringLiteral("noticesTable")) > 0; });
    add(
        tr("read the changed address"),
        [this] {
            const QString table = QStringLiteral("noticesTable");
            return press(table, Qt::Key_Home) && press(table, Qt::Key_Return);
        },
        [this] { return m_window.currentId() == u"clients" && shown(QStringLiteral("field.AdresaPobytu")); },
        QStringLiteral("changed-client"));
    add(
        tr("read the history of the address"),
        [this] {
            const QString field = QStringLiteral("field.AdresaPobytu");
            if (!shown(field)) {
                return false;
            }
            widget(field)->setFocus();
            return press(field, Qt::Key_F2);
        },
        [this] { return cell(QStringLiteral("historyTable"), 0, 1).contains(u'→'); }, QStringLiteral("field-history"));
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
            if (tabs) {
                tabs->setCurrentIndex(1);
            }
            return tabs && click(QStringLiteral("verifyButton"));
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
        takePicture(QStringLiteral("failed"));
        fail(tr("The tour stopped; within 30 seconds this did not happen: %1").arg(step.what));
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
    if (const QString &picture = m_steps[m_step].picture; !picture.isEmpty() && !takePicture(picture)) {
        fail(tr("A picture cannot be saved in %1").arg(m_directory));
        return;
    }
    // without a window manager nobody gives the keyboard back when a dialog has closed
    if (!QApplication::activeWindow()) {
        m_window.activateWindow();
    }
    ++m_step;
    m_acted = false;
    m_ticks = 0;
    m_calm = 0;
}

void Tour::fail(const QString &sentence)
{
    m_timer->stop();
    Q_EMIT finished(sentence);
}

bool Tour::takePicture(const QString &name)
{
    ++m_pictures;
    QPixmap picture = m_window.grab();
    QPainter painter(&picture);
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (other != &m_window && other->isVisible() && other->windowType() != Qt::ToolTip) {
            painter.drawPixmap(m_window.mapFromGlobal(other->mapToGlobal(QPoint())), other->grab());
        }
    }
    painter.end();
    const QString file = QStringLiteral("%1-%2.png").arg(m_pictures, 2, 10, QLatin1Char('0')).arg(name);
    return picture.save(QDir(m_directory).filePath(file));
}

bool Tour::press(const QString &name, Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    if (!shown(name)) {
        return false;
    }
    QTest::keyClick(widget(name), key, modifiers);
    return true;
}

bool Tour::shown(const QString &name) const
{
    const QWidget *found = widget(name);
    return found && found->isVisible();
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
