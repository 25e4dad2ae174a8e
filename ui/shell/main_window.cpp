#include "ui/shell/main_window.h"

#include <QHBoxLayout>
#include <QMessageBox>
#include <QPainter>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/shell/command_palette.h"
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
    {
        setObjectName(QStringLiteral("environmentBand"));
        switch (environment) {
        case egon::Environment::Training:
            m_text = MainWindow::tr("TRAINING REGISTERS — invented persons, nothing is sent to the basic registers");
            m_fill = QColor::fromHsl(38, 220, 125);
            break;
        case egon::Environment::Test:
            m_text = MainWindow::tr("TEST ENVIRONMENT — test persons of the basic registers (%1)").arg(name);
            m_fill = QColor::fromHsl(200, 180, 120);
            break;
        case egon::Environment::Production:
            m_text = MainWindow::tr("PRODUCTION — real persons, every reading is recorded (%1)").arg(name);
            m_fill = QColor::fromHsl(350, 160, 85);
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
        painter.fillRect(rect(), m_fill);
        QFont bold = smallFont(font());
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
        painter.setPen(contrast(m_fill, Qt::black) > contrast(m_fill, Qt::white) ? Qt::black : Qt::white);
        painter.drawText(rect().adjusted(16, 0, -16, 0), Qt::AlignVCenter | Qt::AlignLeft,
            painter.fontMetrics().elidedText(m_text, Qt::ElideRight, width() - 32));
    }

private:
    QString m_text;
    QColor m_fill;
};

} // namespace

MainWindow::MainWindow(std::shared_ptr<const Office> office, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(new Desk(office, this))
    , m_navigation(new Navigation(office->user, office->officeName))
    , m_pages(new QStackedWidget)
    , m_taskBar(new TaskBar(*m_desk))
    , m_palette(nullptr)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Kmen"));
    resize(1440, 900);
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new Band(office->profile.environment, office->profile.name));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addWidget(m_pages, 1);
    layout->addLayout(middle, 1);
    layout->addWidget(m_taskBar);
    setCentralWidget(centre);
    m_pages->setBackgroundRole(QPalette::Base);
    m_pages->setAutoFillBackground(true);
    m_palette = new CommandPalette(m_desk->actions(), this);

    connect(m_navigation, &Navigation::chosen, this, &MainWindow::open);
    connect(m_desk, &Desk::openWorkplace, this, &MainWindow::open);
    connect(m_desk, &Desk::told, m_taskBar, &TaskBar::tell);
    connect(m_desk, &Desk::inStepChanged, m_taskBar, &TaskBar::setInStep);
    connect(m_palette, &CommandPalette::searchWanted, this, &MainWindow::searchWanted);
    buildActions();
}

MainWindow::~MainWindow() = default;

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
    const auto choose = [this](const QString &language) {
        m_desk->ask().ask(this,
            {QStringLiteral("shell.language"), tr("Change the language?"),
                tr("Kmen will speak the chosen language when you start it again."), tr("Change the language"), false,
                false, {}},
            [language](const Reply &reply) {
                if (reply.yes) {
                    QSettings().setValue(QStringLiteral("language"), language);
                }
            });
    };
    actions.add({QStringLiteral("shell.czech"), tr("Language: Czech"), {}, {}}, this,
        [choose] { choose(QStringLiteral("cs")); });
    actions.add({QStringLiteral("shell.english"), tr("Language: English"), {}, {}}, this,
        [choose] { choose(QStringLiteral("en")); });
}

void MainWindow::addPage(const QString &id, const QString &title, const QString &iconName, Page *page)
{
    page->setObjectName(u"page." + id);
    page->setAccessibleName(title);
    m_entries.push_back({id, title, page});
    m_pages->addWidget(page);
    const int number = static_cast<int>(m_entries.size());
    const QKeySequence shortcut(static_cast<int>(Qt::CTRL) | (static_cast<int>(Qt::Key_0) + number));
    m_navigation->add(id, title, iconName, shortcut.toString(QKeySequence::NativeText));
    m_desk->actions().add(
        {u"open." + id, tr("Go to: %1").arg(title), shortcut, iconName}, this, [this, id] { open(id); });
    connect(page, &Page::waitingChanged, this, [this, id](qint64 count) { m_navigation->setWaiting(id, count); });
    if (number == 1) {
        open(id);
    }
}

void MainWindow::open(const QString &id)
{
    const auto at = std::ranges::find(m_entries, id, &Entry::id);
    if (at == m_entries.end()) {
        return;
    }
    if (const QString from = currentId(); from != id && !m_visited.endsWith(from)) {
        m_visited.append(from);
    }
    m_pages->setCurrentWidget(at->page);
    m_navigation->setCurrent(id);
    setWindowTitle(tr("%1 – Kmen").arg(at->title));
    at->page->enter();
    at->page->focusFilter();
}

QString MainWindow::currentId() const
{
    const auto at = std::ranges::find(m_entries, current(), &Entry::page);
    return at == m_entries.end() ? QString() : at->id;
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
