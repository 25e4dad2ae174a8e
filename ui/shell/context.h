/// What a core call needs: the office's immutable configuration, and one thread's database session and register client.
#pragma once

#include <future>
#include <memory>
#include <optional>

#include "audit/call_journal.h"
#include "base/clock.h"
#include "egon/client.h"
#include "egon/profile.h"
#include "egon/throttle.h"
#include "registry/clients.h"
#include "security/protector.h"
#include "store/session.h"

namespace kmen::shell {

/// Made once by the composition root; immutable after that, but for the throttle, which is safe to share.
struct Office {
    egon::Profile profile;
    store::DatabaseConfig database;
    std::shared_ptr<const security::Protector> protector;
    std::shared_ptr<egon::Throttle> throttle;
    std::shared_ptr<const Clock> clock;
    /// The database is there and its schema is up to date; who opens the database waits for it. Not valid: at once.
    std::shared_future<Result<void>> ready;
    QString user; ///< login of the official, for the registers and the audit
    QString purpose; ///< the usual purpose of reading, offered in forms
    QString configFile = {}; ///< what the office was made from; empty: its settings cannot be shown
    QString auditHead = {}; ///< file with the countersigned end of the audit; empty: none is kept
};

/// One thread's own. The register client is opened when it is first needed, so that the desk works on its own data
/// while the registers are away.
class Context final {
public:
    /// Errors: those of store::Session::open and of Office::ready.
    static Result<std::unique_ptr<Context>> open(std::shared_ptr<const Office> office);
    ~Context();

    [[nodiscard]] const Office &office() const { return *m_office; }
    [[nodiscard]] store::Session &session() const { return *m_session; }
    /// For look-ups that only read: the replica when the office has one, it is there, and it has all that this desk
    /// wrote or was told of; otherwise session(). Not for what a decision is written upon in the same task.
    [[nodiscard]] store::Session &reading();
    /// `look(store::Session &)` in reading(); when the replica fails in it or has not what is looked for, in session().
    template <class F>
    auto read(F look) -> decltype(look(session()))
    {
        store::Session &first = reading();
        auto found = look(first);
        if (!found && &first != m_session.get() && replicaFailed(found.error())) {
            return look(*m_session);
        }
        return found;
    }
    /// Why reading() does not use the replica, for a note; nothing when it does or there is none.
    [[nodiscard]] const std::optional<Error> &replicaAway() const { return m_replicaAway; }
    [[nodiscard]] registry::Clients &clients() { return m_clients; }
    /// Errors: those of sync::unlocked, CallJournal::open and egon::Client::open.
    Result<egon::Client *> registers();
    [[nodiscard]] registry::By by(const QString &reason) const
    {
        m_tried = m_tried.value_or(Tried {});
        m_tried->reason = reason;
        return {m_office->user, reason};
    }
    [[nodiscard]] egon::Purpose purpose(const QString &reason, const QString &subject) const
    {
        m_tried = Tried {reason, subject};
        return {m_office->user, reason, subject, std::nullopt};
    }

    /// A task begins; when it ends with an error and was an act (it asked for `by` or `purpose`), the audit says so.
    void beginTask() { m_tried.reset(); }
    void taskFailed(const Error &error);

private:
    /// What the running task has tried.
    struct Tried {
        QString reason;
        QString subject;
    };
    Context(std::shared_ptr<const Office> office, std::unique_ptr<store::Session> session);
    /// Is the error one that the database itself may not have?
    bool replicaFailed(const Error &error);
    std::shared_ptr<const Office> m_office;
    std::unique_ptr<store::Session> m_session;
    std::unique_ptr<store::Session> m_reading;
    std::optional<Error> m_replicaAway;
    std::optional<Moment> m_replicaAsked;
    registry::Clients m_clients;
    std::unique_ptr<audit::CallJournal> m_journal;
    std::unique_ptr<egon::Client> m_registers;
    mutable std::optional<Tried> m_tried;
};

} // namespace kmen::shell
