/// Runs blocking core calls on worker threads and hands their results back to the GUI thread. A stale or cancelled
/// result is dropped, a result dies with its receiver, and everything that takes long is visible until it is done.
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "base/job.h"
#include "base/result.h"

namespace kmen::shell {

class Context;
void beginTask(Context &context);
void taskFailed(Context &context, const Error &error);

/// Each lane has threads of its own, so that looking up a client never waits for the distribution, nor identifying one
/// for a file that is being read or written.
enum class Lane { Read, Registers, Files };

/// Stopping: asked to stop, and still at work; whoever wants to start the same again waits for its end.
enum class TaskState { Waiting, Running, Stopping, Done, Failed, Cancelled };

struct TaskInfo {
    int id = 0;
    QString name;
    Lane lane = Lane::Read;
    bool quiet = false; ///< a look-up of a moment: not shown in the task bar
    TaskState state = TaskState::Waiting;
    Progress progress;
    QString result; ///< one sentence for a person, once it is over
};

/// GUI thread only, but for what `Work` does in its own thread.
class Tasks final : public QObject {
    Q_OBJECT

public:
    /// Called in each worker thread when it first works: the thread's own database session and register client.
    using OpenContext = std::function<Result<std::unique_ptr<Context>>()>;

    explicit Tasks(OpenContext open, QObject *parent = nullptr);
    /// Asks all tasks to stop, but for what has to be kept, and waits for them.
    ~Tasks() override;

    /// `work(Context &, const Job &)` runs in a thread of `lane` and returns `Result<T>`; `then(const Result<T> &)`
    /// runs in the GUI thread unless the task was cancelled or `receiver` is gone. Returns the task's number.
    template <class Work, class Then>
    int run(QObject *receiver, const QString &name, Lane lane, Work work, Then then)
    {
        return start(name, lane, false, wrap(receiver, std::move(work), std::move(then)));
    }
    /// The same for a look-up of a moment, which the task bar does not show.
    template <class Work, class Then>
    int look(QObject *receiver, Work work, Then then)
    {
        return start({}, Lane::Read, true, wrap(receiver, std::move(work), std::move(then)));
    }
    /// The same for a small writing that must not be lost: it is done even when the desk ends before its turn came.
    template <class Work, class Then>
    int keep(QObject *receiver, Work work, Then then)
    {
        return start({}, Lane::Read, true, wrap(receiver, std::move(work), std::move(then)), true);
    }

    /// A cancelled task stays cancelled: its result is not delivered even if it came to its end. One that runs is
    /// Stopping, and `finished` is told only when its thread has let go of everything; a look-up is forgotten at once.
    /// 0 is nobody.
    void cancel(int id);
    /// A better sentence for a finished task than "Done".
    void setResult(int id, const QString &sentence);
    /// Forgets a task that is over.
    void dismiss(int id);
    /// Those to be shown, oldest first.
    [[nodiscard]] std::vector<TaskInfo> visible() const;
    /// Nothing waits and nothing runs, also nothing that is stopping.
    [[nodiscard]] bool idle() const;
    /// Of a task that is not forgotten yet.
    [[nodiscard]] std::optional<TaskState> state(int id) const;

Q_SIGNALS:
    void changed();
    void finished(int id);

private:
    /// What the worker hands back: delivers in the GUI thread.
    struct Outcome {
        std::function<void()> deliver;
        bool failed = false;
        QString sentence;
    };
    using Body = std::function<Outcome(Result<Context *>, const Job &)>;

    template <class Work, class Then>
    static Body wrap(QObject *receiver, Work work, Then then)
    {
        return [guard = QPointer<QObject>(receiver), work = std::move(work), then = std::move(then)](
                   Result<Context *> context, const Job &job) mutable {
            using R = decltype(work(**context, job));
            if (context) {
                beginTask(**context);
            }
            auto result = std::make_shared<R>(context ? work(**context, job) : R(std::unexpected(context.error())));
            if (context && !result->has_value()) {
                taskFailed(**context, result->error());
            }
            Outcome outcome;
            outcome.failed = !result->has_value();
            outcome.sentence = outcome.failed ? result->error().what : QString();
            outcome.deliver = [guard, result, then]() mutable {
                if (guard) {
                    then(*result);
                }
            };
            return outcome;
        };
    }

    int start(const QString &name, Lane lane, bool quiet, Body body, bool kept = false);
    void report(int id, const Progress &progress);
    void begun(int id);
    void ended(int id, const Outcome &outcome);
    void setCancelled(int id);

    class Private;
    std::unique_ptr<Private> d;
};

/// The newest of a row of questions: asking again cancels the older one, so that only the last answer arrives.
class Latest final {
public:
    explicit Latest(Tasks &tasks)
        : m_tasks(&tasks)
    {
    }
    void replace(int id)
    {
        m_tasks->cancel(m_id);
        m_id = id;
    }

private:
    QPointer<Tasks> m_tasks;
    int m_id = 0;
};

} // namespace kmen::shell
