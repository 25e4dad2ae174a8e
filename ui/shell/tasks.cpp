#include "ui/shell/tasks.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

#include "ui/shell/context.h"

namespace kmen::shell {

class Tasks::Private {
public:
    struct Waiting {
        int id = 0;
        std::stop_token stop;
        Body body;
    };
    struct Queue {
        std::deque<Waiting> waiting;
    };
    struct Entry {
        TaskInfo info;
        std::stop_source stop;
        bool kept = false;
    };

    OpenContext open;
    std::vector<Entry> entries;
    int lastId = 0;

    std::mutex mutex;
    std::condition_variable_any wake;
    std::array<Queue, 3> queues;
    std::vector<std::jthread> threads;

    Entry *find(int id)
    {
        const auto at = std::ranges::find_if(entries, [id](const Entry &entry) { return entry.info.id == id; });
        return at == entries.end() ? nullptr : &*at;
    }
};

Tasks::Tasks(OpenContext open, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->open = std::move(open);
    const auto work = [this](const std::stop_token &stop, Lane lane) {
        std::unique_ptr<Context> context;
        auto &queue = d->queues[static_cast<std::size_t>(lane)];
        for (;;) {
            Private::Waiting next;
            {
                std::unique_lock lock(d->mutex);
                if (!d->wake.wait(lock, stop, [&queue] { return !queue.waiting.empty(); })) {
                    return;
                }
                next = std::move(queue.waiting.front());
                queue.waiting.pop_front();
            }
            if (next.stop.stop_requested()) {
                QMetaObject::invokeMethod(
                    this, [this, id = next.id] { ended(id, {}); }, Qt::QueuedConnection);
                continue;
            }
            QMetaObject::invokeMethod(
                this, [this, id = next.id] { begun(id); }, Qt::QueuedConnection);
            Result<Context *> ready = context.get();
            if (!context) {
                if (auto opened = d->open()) {
                    context = std::move(*opened);
                    ready = context.get();
                } else {
                    ready = std::unexpected(opened.error());
                }
            }
            const Job job(next.stop, [this, id = next.id](const Progress &progress) {
                QMetaObject::invokeMethod(
                    this, [this, id, progress] { report(id, progress); }, Qt::QueuedConnection);
            });
            Outcome outcome = next.body(ready, job);
            QMetaObject::invokeMethod(
                this, [this, id = next.id, outcome = std::move(outcome)] { ended(id, outcome); }, Qt::QueuedConnection);
        }
    };
    // one long distribution must not keep a clerk's identification waiting
    d->threads.emplace_back(work, Lane::Read);
    d->threads.emplace_back(work, Lane::Registers);
    d->threads.emplace_back(work, Lane::Registers);
    d->threads.emplace_back(work, Lane::Files);
}

Tasks::~Tasks()
{
    for (auto &entry : d->entries) {
        if (!entry.kept) {
            entry.stop.request_stop();
        }
    }
    for (auto &thread : d->threads) {
        thread.request_stop();
    }
    d->wake.notify_all();
    d->threads.clear();
}

int Tasks::start(const QString &name, Lane lane, bool quiet, Body body, bool kept)
{
    Private::Entry entry;
    entry.info.id = ++d->lastId;
    entry.info.name = name;
    entry.info.lane = lane;
    entry.info.quiet = quiet;
    entry.kept = kept;
    const int id = entry.info.id;
    {
        const std::scoped_lock lock(d->mutex);
        d->queues[static_cast<std::size_t>(lane)].waiting.push_back({id, entry.stop.get_token(), std::move(body)});
    }
    d->entries.push_back(std::move(entry));
    d->wake.notify_all();
    Q_EMIT changed();
    return id;
}

void Tasks::begun(int id)
{
    if (auto *entry = d->find(id); entry && entry->info.state == TaskState::Waiting) {
        entry->info.state = TaskState::Running;
        Q_EMIT changed();
    }
}

void Tasks::report(int id, const Progress &progress)
{
    if (auto *entry = d->find(id); entry && entry->info.state == TaskState::Running) {
        entry->info.progress = progress;
        Q_EMIT changed();
    }
}

void Tasks::ended(int id, const Outcome &outcome)
{
    auto *entry = d->find(id);
    if (!entry) {
        return;
    }
    if (entry->info.state == TaskState::Stopping) {
        setCancelled(id);
        return;
    }
    entry->info.state = outcome.failed ? TaskState::Failed : TaskState::Done;
    entry->info.result = outcome.failed ? outcome.sentence : tr("Done");
    if (entry->info.quiet) {
        dismiss(id);
    }
    outcome.deliver();
    Q_EMIT changed();
    Q_EMIT finished(id);
}

void Tasks::cancel(int id)
{
    auto *entry = d->find(id);
    if (!entry || (entry->info.state != TaskState::Waiting && entry->info.state != TaskState::Running)) {
        return;
    }
    entry->stop.request_stop();
    bool begun = true;
    {
        const std::scoped_lock lock(d->mutex);
        for (auto &queue : d->queues) {
            if (std::erase_if(queue.waiting, [id](const Private::Waiting &waiting) { return waiting.id == id; }) > 0) {
                begun = false;
            }
        }
    }
    if (begun && !entry->info.quiet) {
        entry->info.state = TaskState::Stopping;
        Q_EMIT changed();
        return;
    }
    setCancelled(id);
}

void Tasks::setCancelled(int id)
{
    auto *entry = d->find(id);
    entry->info.state = TaskState::Cancelled;
    entry->info.result = tr("Cancelled");
    if (entry->info.quiet) {
        dismiss(id);
    }
    Q_EMIT changed();
    Q_EMIT finished(id);
}

void Tasks::setResult(int id, const QString &sentence)
{
    if (auto *entry = d->find(id)) {
        entry->info.result = sentence;
        Q_EMIT changed();
    }
}

void Tasks::dismiss(int id)
{
    std::erase_if(d->entries, [id](const Private::Entry &entry) { return entry.info.id == id; });
}

std::vector<TaskInfo> Tasks::visible() const
{
    std::vector<TaskInfo> list;
    for (const auto &entry : d->entries) {
        if (!entry.info.quiet) {
            list.push_back(entry.info);
        }
    }
    return list;
}

bool Tasks::idle() const
{
    return std::ranges::none_of(d->entries, [](const Private::Entry &entry) {
        return entry.info.state == TaskState::Waiting || entry.info.state == TaskState::Running
            || entry.info.state == TaskState::Stopping;
    });
}

std::optional<TaskState> Tasks::state(int id) const
{
    const auto *entry = d->find(id);
    return entry ? std::optional(entry->info.state) : std::nullopt;
}

} // namespace kmen::shell
