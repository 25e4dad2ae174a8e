#include "ui/identify/bulk_runs.h"

namespace kmen::identify_page {

BulkRuns::BulkRuns(shell::Desk &desk)
    : QObject(&desk)
    , m_desk(desk)
{
    // cancelled in the task bar: then no result is told, and the task may be forgotten already
    connect(&desk.tasks(), &shell::Tasks::finished, this, [this](int id) {
        if (m_run && id == m_task) {
            over(std::nullopt);
        }
    });
    connect(&desk.tasks(), &shell::Tasks::changed, this, [this] {
        if (pausing() && !m_told) {
            m_told = true;
            Q_EMIT pausingChanged();
        }
    });
}

BulkRuns::~BulkRuns()
{
    if (m_run) {
        m_run->pause.request_stop();
    }
}

BulkRuns &BulkRuns::of(shell::Desk &desk)
{
    auto *runs = desk.findChild<BulkRuns *>(QString(), Qt::FindDirectChildrenOnly);
    return runs ? *runs : *new BulkRuns(desk);
}

bool BulkRuns::pausing() const
{
    return m_run && m_run->pause.stop_requested();
}

void BulkRuns::start(qint64 batch)
{
    if (m_run) {
        return;
    }
    m_run = std::make_shared<BulkRun>();
    m_told = false;
    m_run->batch = batch;
    m_task = m_desk.tasks().run(
        this, tr("Identifying a file of persons"), shell::Lane::Registers,
        [run = m_run](shell::Context &context, const Job &job) { return work(context, run, job); },
        [this](const Result<identify::Batch> &done) {
            if (done) {
                const int left = done->rows - done->answered();
                m_desk.tasks().setResult(m_task,
                    left == 0 ? tr(
                        "all rows are answered, %n identified", nullptr, done->count(identify::RowOutcome::Identified))
                              : tr("%n row(s) wait", nullptr, left));
            }
            over(done ? std::nullopt : std::optional(done.error()));
        });
}

void BulkRuns::pause()
{
    if (m_run) {
        m_run->pause.request_stop();
        m_told = true;
        Q_EMIT pausingChanged();
    }
}

void BulkRuns::over(const std::optional<Error> &error)
{
    if (!m_run) {
        return;
    }
    const qint64 batch = m_run->batch;
    m_run.reset();
    m_task = 0;
    Q_EMIT ended(batch, error);
    Q_EMIT m_desk.dataChanged();
}

} // namespace kmen::identify_page
