#include "ui/shell/task_bar.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>

#include "ui/shell/desk.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

namespace kmen::shell {

using widgets::Label;

TaskBar::TaskBar(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_name(new Label(Label::Kind::Text))
    , m_progress(new QProgressBar)
    , m_cancel(new widgets::Button(tr("Cancel"), widgets::Button::Kind::Link))
    , m_more(new Label(Label::Kind::Small))
    , m_inStep(new Label(Label::Kind::Small))
    , m_keys(new Label(Label::Kind::Small, tr("F1 Help  ·  Ctrl+K Commands")))
{
    setObjectName(QStringLiteral("taskBar"));
    setAccessibleName(tr("Running tasks"));
    m_name->setObjectName(QStringLiteral("taskName"));
    m_cancel->setObjectName(QStringLiteral("cancelTaskButton"));
    m_progress->setObjectName(QStringLiteral("taskProgress"));
    m_progress->setAccessibleName(tr("Progress of the task"));
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(170, 10);
    m_inStep->setObjectName(QStringLiteral("inStepLabel"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 2, 12, 2);
    layout->setSpacing(10);
    layout->addWidget(m_name);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    layout->addWidget(m_more);
    layout->addStretch(1);
    layout->addWidget(m_inStep);
    layout->addWidget(m_keys);
    // a long sentence must not make the window wider than the screen
    m_name->setMinimumWidth(60);
    setFixedHeight(fontMetrics().height() + 20);
    connect(&desk.tasks(), &Tasks::changed, this, &TaskBar::refresh);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_desk.tasks().cancel(m_shown); });
    refresh();
    setInStep({});
}

void TaskBar::tell(const QString &sentence)
{
    m_told = sentence;
    // a task that failed before it is no part of it
    m_name->setTone(Tone::Neutral);
    refresh();
}

void TaskBar::setInStep(std::optional<Moment> until)
{
    m_inStep->setTone(until ? Tone::Good : Tone::Warn);
    m_inStep->setText(until ? tr("✓ In step with the registers as of %1").arg(toLocalText(*until))
                            : tr("⚠ Not yet in step with the registers"));
}

void TaskBar::refresh()
{
    const auto tasks = m_desk.tasks().visible();
    const auto running = [](const TaskInfo &task) {
        return task.state == TaskState::Running || task.state == TaskState::Waiting
            || task.state == TaskState::Stopping;
    };
    const auto active = std::ranges::count_if(tasks, running);
    const auto at = std::ranges::find_if(tasks, running);
    const bool any = at != tasks.end();
    m_progress->setVisible(any);
    m_cancel->setVisible(any);
    m_more->setVisible(active > 1);
    m_more->setText(tr("and %n more", nullptr, static_cast<int>(active) - 1));
    if (any) {
        m_shown = at->id;
        const auto &progress = at->progress;
        m_name->setTone(Tone::Neutral);
        const bool stopping = at->state == TaskState::Stopping;
        m_name->setText(stopping          ? tr("%1: stopping").arg(at->name)
                : progress.step.isEmpty() ? at->name
                                          : tr("%1: %2").arg(at->name, progress.step));
        m_cancel->setEnabled(!stopping);
        m_progress->setRange(0, static_cast<int>(std::min<std::int64_t>(progress.total, 1'000'000)));
        m_progress->setValue(static_cast<int>(std::min<std::int64_t>(progress.done, 1'000'000)));
        m_cancel->setAccessibleName(tr("Cancel: %1").arg(at->name));
        return;
    }
    // the last result stays until something else happens; older ones are forgotten
    if (!tasks.empty()) {
        const TaskInfo &last = tasks.back();
        const bool failed = last.state == TaskState::Failed;
        m_name->setTone(failed ? Tone::Bad : Tone::Neutral);
        const QString line = tr("%1: %2").arg(last.name, last.result);
        m_told = failed ? QString(toneSign(Tone::Bad) + u' ' + line) : line;
        for (const TaskInfo &task : tasks) {
            m_desk.tasks().dismiss(task.id);
        }
    }
    m_name->setText(m_told.isEmpty() ? tr("Nothing is running") : m_told);
    m_name->setToolTip(m_told);
}

void TaskBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_keys->setVisible(width() > fontMetrics().averageCharWidth() * 130);
}

void TaskBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), lineColour(palette()));
}

} // namespace kmen::shell
