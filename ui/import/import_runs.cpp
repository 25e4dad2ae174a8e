#include "ui/import/import_runs.h"

namespace kmen::importing {

ImportRuns::ImportRuns(shell::Desk &desk)
    : QObject(&desk)
    , m_desk(desk)
{
    // a task that was cancelled tells no result, and may be forgotten already
    connect(&desk.tasks(), &shell::Tasks::finished, this, [this](int id) {
        if (const qint64 job = m_tasks.key(id, 0); job != 0) {
            over(job, std::nullopt);
        }
    });
}

ImportRuns &ImportRuns::of(shell::Desk &desk)
{
    auto *runs = desk.findChild<ImportRuns *>(QString(), Qt::FindDirectChildrenOnly);
    return runs ? *runs : *new ImportRuns(desk);
}

void ImportRuns::start(qint64 job)
{
    if (runs(job)) {
        return;
    }
    const int task = m_desk.tasks().run(
        this, tr("Importing an evidence"), shell::Lane::Files,
        [job, user = m_desk.office().user](shell::Context &context, const Job &work) {
            return registry::runImport(context.clients(), job, user, work);
        },
        [this, job](const Result<registry::ImportJob> &done) {
            const int id = m_tasks.value(job);
            if (done) {
                m_desk.tasks().setResult(id,
                    tr("%n new client(s)", nullptr, static_cast<int>(done->count(registry::ImportOutcome::Created))));
            }
            over(job, done ? std::nullopt : std::optional(done.error()));
        });
    m_tasks.insert(job, task);
}

void ImportRuns::pause(qint64 job)
{
    if (runs(job)) {
        m_desk.tasks().cancel(m_tasks.value(job));
    }
}

bool ImportRuns::pausing(qint64 job) const
{
    return runs(job) && m_desk.tasks().state(m_tasks.value(job)) == shell::TaskState::Stopping;
}

Progress ImportRuns::progress(qint64 job) const
{
    for (const shell::TaskInfo &task : m_desk.tasks().visible()) {
        if (runs(job) && task.id == m_tasks.value(job)) {
            return task.progress;
        }
    }
    return {};
}

void ImportRuns::over(qint64 job, const std::optional<Error> &error)
{
    m_tasks.remove(job);
    Q_EMIT ended(job, error);
    Q_EMIT m_desk.dataChanged();
}

} // namespace kmen::importing
