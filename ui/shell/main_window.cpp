#include "ui/shell/main_window.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/shell/command_palette.h"
#include "ui/shell/environment.h"
#include "ui/shell/language.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page.h"
#include "ui/shell/task_bar.h"
#include "ui/shell/theme.h"

namespace kmen::shell {

namespace {

/// Tells the environment by a sentence and a colour, so that training is never taken for production.
class Band final : public QWidget {
public:
    Band(egon::Environment environment, const QString &name)
        : m_environment(environment)
    {
        setObjectName(QStringLiteral("environmentBand"));
        switch (environment) {
        case egon::Environment::Training:
            m_text = MainWindow::tr("TRAINING REGISTERS — invented persons, nothing is sent to the basic registers");
            break;
        case egon::Environment::Test:
            m_text = MainWindow::tr("TEST ENVIRONMENT — test persons of the basic registers (%1)").arg(name);
            break;
        case egon::Environment::Production:
            m_text = MainWindow::tr("PRODUCTION — real persons, every reading is recorded (%1)").arg(name);
            break;
        }
        setAccessibleName(m_text);
        setToolTip(m_text);
        setFixedHeight(fontMetrics().height() + 8);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), environmentColour(m_environment));
        QFont bold = smallFont(font());
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
        painter.setPen(onEnvironmentColour(m_environment));
        painter.drawText(rect().adjusted(16, 0, -16, 0), Qt::AlignVCenter | Qt::AlignLeft,
            painter.fontMetrics().elidedText(m_text, Qt::ElideRight, width() - 32));
    }

private:
    egon::Environment m_environment;
    QString m_text;
};

/// As high as the shown page wants it: a page that is not shown makes no other one scroll.
class Pages final : public QStackedWidget {
public:
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return currentWidget() ? currentWidget()->heightForWidth(width) : -1;
    }
};

} // namespace

MainWindow::MainWindow(const std::shared_ptr<const Office> &office, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(new Desk(office, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        // also where a shortcut, not Tab, leads the keyboard; areas may be one in another
        for (QWidget *area = now; area && area != this; area = area->parentWidget()) {
            auto *scroll = qobject_cast<QScrollArea *>(area);
            if (scroll && scroll != now) {
                scroll->ensureWidgetVisible(now, 8, 8);
            }
        }
    });
    connect(m_desk, &Desk::openWorkplace, this, &MainWindow::open);
    connect(m_desk, &Desk::told, this, [this](const QString &sentence) { m_taskBar->tell(sentence); });
    connect(m_desk, &Desk::inStepChanged, this, [this](std::optional<Moment> until) {
        m_inStep = until;
        m_taskBar->setInStep(until);
    });
    connect(&m_desk->changes(), &Changes::changed, this, [this](store::Topics topics) {
        if (Page *page = current(); page && (page->topics() & topics)) {
            page->changedElsewhere();
        }
    });
    connect(&m_desk->changes(), &Changes::reachableChanged, this, [this](bool reachable) {
        m_taskBar->tell(reachable ? tr("The database can be reached again.")
                                  : tr("The database cannot be reached. What you have written stays here; save it when "
                                       "the database is back."));
    });
    // the first rows come first; what is not looked at yet can wait for them
    connect(&m_desk->tasks(), &Tasks::finished, this, [this](int id) {
        // the page that would have told the others may be gone with its language
        if (m_rebuilt && isShown(id)) {
            Q_EMIT m_desk->dataChanged();
        }
        if (m_desk->tasks().idle()) {
            m_desk->changes().start();
            QTimer::singleShot(0, this, &MainWindow::makeRest);
        }
    });
    build();
}

bool MainWindow::isShown(int task) const
{
    const auto tasks = m_desk->tasks().visible();
    return std::ranges::find(tasks, task, &TaskInfo::id) != tasks.end();
}

void MainWindow::build()
{
    setWindowTitle(tr("Kmen"));
    const Office &office = m_desk->office();
    const auto &identity = office.profile.identity;
    m_navigation = new Navigation(office.user, tr("Office %1 · agenda %2").arg(identity.ovm, identity.agenda));
    m_pages = new Pages;
    m_taskBar = new TaskBar(*m_desk);
    m_taskBar->setInStep(m_inStep);
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new Band(office.profile.environment, office.profile.name));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_pages);
    middle->addWidget(m_scroll, 1);
    layout->addLayout(middle, 1);
    layout->addWidget(m_taskBar);
    setCentralWidget(centre);
    m_pages->setBackgroundRole(QPalette::Base);
    m_pages->setAutoFillBackground(true);
    m_palette = new CommandPalette(m_desk->actions(), this);
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::open);
    connect(m_palette, &CommandPalette::searchWanted, this, &MainWindow::searchWanted);
    buildActions();
    fit();
}

void MainWindow::fit()
{
    // a letter's width measures the window also where letters are large
    m_navigation->setNarrow(width() < fontMetrics().averageCharWidth() * 130);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fit();
}

void MainWindow::rebuild()
{
    m_rebuilding = false;
    m_rebuilt = true;
    const QString shown = currentId();
    const QStringList visited = m_visited;
    const QWidget *focus = QApplication::focusWidget();
    const QString focused = focus && m_pages->isAncestorOf(focus) ? focus->objectName() : QString();
    for (Entry &entry : m_entries) {
        if (entry.page) {
            entry.kept = KeptInput::of(*entry.page);
        }
    }
    setLocale(QLocale());
    m_desk->actions().clear();
    delete m_palette;
    delete centralWidget();
    build();
    m_numbers = 0;
    for (Entry &entry : m_entries) {
        entry.page = nullptr;
        announce(entry);
    }
    // a widget that is not shown yet cannot take the focus, and the keyboard would lead nowhere
    centralWidget()->show();
    open(shown);
    m_visited = visited;
    auto *before = focused.isEmpty() ? nullptr : m_pages->findChild<QWidget *>(focused);
    if (before && before->isVisible() && before->isEnabled()) {
        before->setFocus();
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_rebuilding && !m_entries.empty()) {
        m_rebuilding = true;
        QTimer::singleShot(0, this, &MainWindow::rebuild);
    }
}

MainWindow::~MainWindow()
{
    // pages hand over what they hold while what they share is still there
    delete m_palette;
    delete centralWidget();
}

void MainWindow::buildActions()
{
    auto &actions = m_desk->actions();
    auto *commands =
        actions.add({QStringLiteral("shell.commands"), tr("Commands"), QKeySequence(Qt::CTRL | Qt::Key_K), {}}, this,
            [this] { m_palette->popUp(); });
    commands->setProperty("hidden", true);
    auto *filter = actions.add(
        {QStringLiteral("shell.filter"), tr("To the page's filter"), QKeySequence(Qt::Key_Slash), {}}, this, [this] {
            if (Page *page = current()) {
                page->focusFilter();
            }
        });
    filter->setProperty("hidden", true);
    auto *back = actions.add(
        {QStringLiteral("shell.back"), tr("Back"), QKeySequence(Qt::Key_Escape), {}}, this, [this] { goBack(); });
    back->setProperty("hidden", true);
    actions.add({QStringLiteral("shell.help"), tr("Help for this page"), QKeySequence(Qt::Key_F1), {}}, this,
        [this] { showHelp(); });
    // every language is offered by its own name
    const auto speak = [](const QString &language) {
        installLanguage(*QCoreApplication::instance(), language);
        QSettings().setValue(QStringLiteral("language"), language);
    };
    actions.add(
        {QStringLiteral("shell.czech"), tr("Language: Czech"), {}, {}}, this, [speak] { speak(QStringLiteral("cs")); });
    actions.add({QStringLiteral("shell.english"), tr("Language: English"), {}, {}}, this,
        [speak] { speak(QStringLiteral("en")); });
}

void MainWindow::addPage(const Workplace &workplace)
{
    m_entries.push_back({workplace, nullptr, {}});
    announce(m_entries.back());
    if (m_numbers == 1 && workplace.key == Qt::Key_unknown) {
        open(workplace.id);
    }
}

void MainWindow::announce(const Entry &entry)
{
    const bool numbered = entry.workplace.key == Qt::Key_unknown;
    const int key = numbered ? static_cast<int>(Qt::Key_0) + ++m_numbers : static_cast<int>(entry.workplace.key);
    const QString id = entry.workplace.id;
    const QString title = entry.workplace.title();
    const QKeySequence shortcut(static_cast<int>(Qt::CTRL) | key);
    m_navigation->add(id, title, entry.workplace.icon, shortcut.toString(QKeySequence::NativeText));
    m_desk->actions().add(
        {u"open." + id, tr("Go to: %1").arg(title), shortcut, entry.workplace.icon}, this, [this, id] { open(id); });
}

void MainWindow::makePage(Entry &entry)
{
    entry.page = entry.workplace.make();
    entry.page->setObjectName(u"page." + entry.workplace.id);
    entry.page->setAccessibleName(entry.workplace.title());
    // a page that is not shown does not ask for room
    entry.page->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_pages->addWidget(entry.page);
    if (entry.kept) {
        entry.kept->putInto(*entry.page);
        entry.kept.reset();
    }
    connect(entry.page, &Page::waitingChanged, this,
        [this, id = entry.workplace.id](qint64 count) { m_navigation->setWaiting(id, count); });
}

void MainWindow::makeRest()
{
    const auto at = std::ranges::find(m_entries, nullptr, &Entry::page);
    if (at == m_entries.end() || m_rebuilding) {
        return;
    }
    makePage(*at);
    // one a turn, so that a key pressed meanwhile is not kept waiting
    QTimer::singleShot(0, this, &MainWindow::makeRest);
}

void MainWindow::open(const QString &id)
{
    const auto at = std::ranges::find_if(m_entries, [&id](const Entry &entry) { return entry.workplace.id == id; });
    if (at == m_entries.end()) {
        return;
    }
    if (!at->page) {
        makePage(*at);
    }
    if (const QString from = currentId(); from != id && !m_visited.endsWith(from)) {
        m_visited.append(from);
    }
    if (auto *before = m_pages->currentWidget()) {
        before->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    }
    at->page->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_pages->setCurrentWidget(at->page);
    m_navigation->setCurrent(id);
    setWindowTitle(tr("%1 – Kmen").arg(at->workplace.title()));
    at->page->enter();
    at->page->focusFilter();
}

QString MainWindow::currentId() const
{
    const Page *shown = current();
    const auto at = std::ranges::find(m_entries, shown, &Entry::page);
    return !shown || at == m_entries.end() ? QString() : at->workplace.id;
}

Page *MainWindow::current() const
{
    return static_cast<Page *>(m_pages->currentWidget());
}

void MainWindow::goBack()
{
    if (Page *page = current(); page && page->back()) {
        return;
    }
    while (!m_visited.isEmpty()) {
        const QString id = m_visited.takeLast();
        if (id != currentId()) {
            const QStringList rest = m_visited;
            open(id);
            m_visited = rest;
            return;
        }
    }
}

void MainWindow::showHelp()
{
    Page *page = current();
    if (!page) {
        return;
    }
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Help"), page->help(), QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("helpBox"));
    box->open();
}

} // namespace kmen::shell
