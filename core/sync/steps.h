/// The steps of the distribution. Each returns an error only when the run has to stop: a register that cannot be
/// reached, cancellation, the database. What concerns one item is recorded with the item.
#pragma once

#include <span>

#include "registry/clients.h"
#include "registry/notices.h"
#include "registry/runs.h"
#include "registry/subscriptions.h"
#include "store/held_lease.h"
#include "sync/agendas.h"
#include "sync/aisv_calls.h"
#include "sync/distribution.h"
#include "sync/registers.h"

namespace kmen::sync {

/// Data were read before they were written, and clocks differ.
constexpr std::chrono::hours beforeReading {1};

/// What the steps share.
struct Run {
    store::Session &session;
    registry::Clients &clients;
    Asker asker;
    registry::By by;
    registry::SyncRun &row; ///< counts; written by save()
    store::HeldLease &lease;
    /// How far the registers' clock is ahead of ours. Windows are in their time: it is they who date the changes.
    std::chrono::milliseconds ahead {0};
    registry::Route route = registry::Route::Rob;
    Options options;
    /// More subjects wait than may be subscribed without DIA's confirmation.
    bool waitsForConfirmation = false;
    /// Identifiers and organisations whose subscription AISV gave no answer about, of the last time that step 0 was
    /// done.
    qint64 notAnswered = 0;
    qint64 compared = 0; ///< reconciliation
    qint64 mended = 0;
    /// Questions in a row that may have got no answer because of whom they were about.
    int unanswered = 0;
    std::optional<Error> noAnswer = std::nullopt; ///< why the last of them got none
    /// Why something was not looked at while everything else went on: another agenda than the office's own, or what
    /// became of identifiers. The first reason.
    std::optional<Error> missed = std::nullopt;
    std::vector<Rule> againstAdvice {}; ///< each once
    Agendas agendas {}; ///< whose changes are followed

    [[nodiscard]] const egon::Identity &identity() const { return asker.registers.profile().identity; }
    /// Whom is asked about now is of this agenda (InAgenda); empty: the office's own.
    [[nodiscard]] const QString &role() const { return asker.purpose.role; }
    [[nodiscard]] registry::AifoKey key(const Aifo &aifo) const
    {
        return {aifo, role().isEmpty() ? identity().agenda : role(), identity().ais};
    }
    /// Valid rows of the same identifier that other systems of the office keep in that agenda.
    [[nodiscard]] Result<std::vector<std::pair<registry::AifoKey, registry::Clients::Found>>> sameElsewhere(
        const Aifo &aifo) const;
    /// Since when that agenda's changes matter. `start`: since when the office has clients.
    [[nodiscard]] Moment since(Moment start) const;
    /// A source or a cursor of that agenda.
    [[nodiscard]] QString named(const QString &name) const { return registry::inAgenda(name, role()); }
    [[nodiscard]] Moment registerNow() const { return session.clock().now() + ahead; }
    /// What a step writes: nothing when somebody else does the work by now. Errors: also Conflict "store.LEASE_LOST".
    [[nodiscard]] Result<store::Transaction> begin(store::Durability durability = store::Durability::Full) const;
    /// Keeps the lease, writes the counts; Cancelled when the job is.
    [[nodiscard]] Result<void> checkpoint() const;
    /// Done although the registers advise against it: counted, and told once.
    Result<void> note(Rule rule);
    /// So many may be subscribed in AISV now; else the run says that they wait for DIA's confirmation. `ofMass`: as
    /// judgeSubscription.
    [[nodiscard]] Result<bool> maySubscribe(qint64 subjects, qint64 ofMass = 0);
    /// Step 0 asked AISV for everybody who can be asked about, and was answered.
    [[nodiscard]] bool everybodyAnswered() const { return notAnswered == 0 && !waitsForConfirmation; }
    /// A question about one item or a few failed: do the others go on? After `limit` in a row it is the registers who
    /// are believed to be broken. Whoever gets an answer says so by `unanswered = 0`.
    [[nodiscard]] bool goesOnAfter(const Error &error, int limit = unansweredQuestions);
    static constexpr int unansweredQuestions = 3;
    /// So many questions in a row find one item in a batch of 1,000 by halves.
    static constexpr int questionsToIsolate = 12;
    /// What the registers refused, or could not do, holds up nothing else. The first reason is the run's.
    void miss(const Error &error) { missed = missed.value_or(error); }
};

/// The registers refused it or could not do it; not a person who stops the run, nor the database.
bool isOfTheRegisters(const Error &error);

/// `work(part)` for all items. What cannot be done because of one of them is done in halves: only that one is left out,
/// and handed to `leftOut`. An error: of everybody, or of so many that it is the registers.
template <class Item, class Work, class LeftOut>
Result<void> isolated(Run &run, std::span<const Item> items, const Work &work, const LeftOut &leftOut)
{
    const Result<void> done = work(items);
    if (done) {
        run.unanswered = 0;
        return done;
    }
    if (items.empty() || !run.goesOnAfter(done.error(), Run::questionsToIsolate)) {
        return done;
    }
    if (items.size() < 2) {
        leftOut(items.front());
        return {};
    }
    const std::size_t half = items.size() / 2;
    const auto first = isolated(run, items.first(half), work, leftOut);
    return first ? isolated(run, items.subspan(half), work, leftOut) : first;
}

/// While it lives, the registers are asked in this agenda's role.
class InAgenda final {
public:
    InAgenda(Run &run, const QString &role)
        : m_run(run)
        , m_before(std::exchange(run.asker.purpose.role, role))
    {
    }
    ~InAgenda() { m_run.asker.purpose.role = m_before; }
    InAgenda(const InAgenda &) = delete;
    InAgenda &operator=(const InAgenda &) = delete;

private:
    Run &m_run;
    QString m_before;
};

/// `step(start)` in every agenda whose changes are followed, the office's own first. What the registers refuse in
/// another agenda holds up nobody else (Run::missed).
template <class Step>
Result<void> inEachAgenda(Run &run, Moment start, Step &&step)
{
    for (const FollowedAgenda &agenda : run.agendas.followed) {
        const InAgenda here(run, agenda.role);
        if (auto r = step(run.since(start)); !r) {
            if (agenda.role.isEmpty() || !isOfTheRegisters(r.error())) {
                return r;
            }
            run.miss(r.error());
        }
    }
    return {};
}

/// Step 0, and again after step 1: every intent that waits, by the services of the office's route. Of who was read
/// before the time that is covered, what changed in between is found out (E318) or the person is read.
Result<void> carryOutSubscriptions(Run &run, Moment start);
/// Everybody who waits for AISV, persons and organisations together. With DIA's confirmation they are one mass
/// subscription until all have an answer.
Result<bool> maySubscribeAll(Run &run);
/// Step 0 for organisations, 20 in a call.
Result<void> carryOutOrganisations(Run &run);
/// What step 0 does while the office changes over is done for all: from now on E317.
Result<void> endChangeOver(Run &run);
/// Step 1. `start` = since when the office has clients.
Result<void> followAifoChanges(Run &run, Moment start);
/// The registers are asked about every identifier that we believe is subscribed: those that are no more are followed
/// (E71), subscriptions that are missing are made, and changes that nobody told us of are found (E79 and reading, or
/// E315 and E318), of organisations too. What they tell of persons who are nobody's client is ended.
/// Subscriptions are repeated of no more than may be subscribed at once unannounced, further ones by the next
/// reconciliations in turn; with DIA's confirmation for all, of all.
Result<void> reconcile(Run &run, Moment start);
/// Step 2 by change id (E07).
Result<void> collectNotices(Run &run, Moment start);
/// Step 2 by time (E317): everything since `start` that was not looked at yet, in order, whole days apart.
Result<void> collectWindows(Run &run, egon::AisvIdTyp idTyp, Moment start);
/// Step 2 for the list that a person chose (E318), persons and organisations: what changed since they were read.
Result<void> collectChosen(Run &run);
/// Steps 4 and 5 for organisations that AISV announced, by their own service (E258).
Result<void> readOrganisations(Run &run);
/// Steps 3 to 5.
Result<void> readAndApply(Run &run, Moment start);

/// One AIFO that is no longer to be used: what became of it is found out (E77) and recorded. True when one client goes
/// on with a successor; false when a case was opened or the AIFO is not ours. It is of the agenda that is asked in now.
Result<bool> resolveChangedAifo(Run &run, const Aifo &aifo, Moment start);

/// The error concerns what was asked about, not the whole run.
bool isAboutThisItem(const Error &error);
/// The item cannot be written because nothing can, or because another program does the work by now.
bool isOfTheDatabase(const Error &error);
/// As the table of notices keeps a change; `source` is "E317" for E318 too, so that one change is known by its idz.
registry::NewNotice noticeOf(const Run &run, const Change &change);

} // namespace kmen::sync
