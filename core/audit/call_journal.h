/// The journal of calls to the registers, and reading it.
#pragma once

#include <memory>
#include <optional>

#include "base/clock.h"
#include "base/result.h"
#include "egon/journal.h"
#include "store/page.h"
#include "store/session.h"

namespace kmen::audit {

/// Has a database session of its own, so that its rows are committed at once and stay whatever becomes of the caller's
/// transaction. One thread: the egon::Client that writes into it.
class CallJournal final : public egon::Journal {
public:
    /// The schema must be up to date. `clock` outlives the journal.
    static Result<std::unique_ptr<CallJournal>> open(const store::DatabaseConfig &config, const Clock &clock);
    ~CallJournal() override;
    Result<std::int64_t> open(const egon::CallOpened &call) override;
    /// Errors: NotFound when there is no such call or it is closed already.
    Result<void> close(std::int64_t id, const egon::CallClosed &call) override;

private:
    explicit CallJournal(std::unique_ptr<store::Session> session);
    std::unique_ptr<store::Session> m_session;
};

struct CallRow {
    qint64 id = 0;
    egon::CallOpened opened;
    egon::CallOutcome outcome = egon::CallOutcome::Open;
    std::optional<egon::CallClosed> closed; ///< nothing while the call runs, or if the program died in it
    [[nodiscard]] std::optional<std::chrono::milliseconds> duration() const
    {
        return closed ? std::optional(closed->at - opened.at) : std::nullopt;
    }
};

struct CallFilter {
    QString service; ///< "E278"; empty = all
    QString purpose; ///< anywhere in the reason (DuvodUcel), without regard to case and diacritics
    QString user; ///< exact
    QString subject; ///< KID with dashes, exact; also calls that read many find each of them
    std::optional<egon::CallOutcome> outcome;
    std::optional<Moment> from;
    std::optional<Moment> until; ///< exclusive
};
/// Newest first.
Result<store::Page<CallRow>> calls(
    store::Session &session, const CallFilter &filter, const store::PageCursor &cursor, int limit);
/// Errors: NotFound.
Result<CallRow> call(store::Session &session, qint64 id);
/// What was kept of a call for support, masked; nothing when it was not kept or had to make room.
Result<std::optional<egon::KeptMessages>> keptMessages(store::Session &session, qint64 call);
/// Calls that a program which died left open become Unknown (nobody knows whether they arrived), each with
/// its row of the audit. Returns how many.
Result<int> closeAbandoned(store::Session &session, Moment openedBefore);

/// "OK", "Refused", … for a person.
QString outcomeText(egon::CallOutcome outcome);

} // namespace kmen::audit
