/// Answers to asynchronous calls: asked now, collected from the registers' queue later, by this or another start of the
/// program. Nothing is lost when it is killed anywhere: an answer is taken out of the queue only after it is stored
/// here, and one whose ticket was never written down is recognised by the journal.
/// Source: EGON.md 1, "Async queue"; the order of collecting and deleting is ours.
#pragma once

#include "egon/client.h"
#include "security/protector.h"
#include "store/session.h"

namespace kmen::sync {

enum class AsyncState {
    Waiting, ///< the registers work on it
    Collected, ///< its answer is here and nobody has used it yet
    Done, ///< used; the answer is erased
    Lost ///< the queue knows it no more: ask anew
};

struct AsyncCall {
    qint64 id = 0;
    egon::AsyncTicket ticket;
    QString what; ///< the caller's word for what it is good for; empty when the ticket had to be recovered
    AsyncState state = AsyncState::Waiting;
    Moment askedAt {};
    std::optional<Moment> expiresAt; ///< as the queue says
};

/// Writes the ticket down, so that the pump knows whom the answer belongs to.
Result<AsyncCall> keepTicket(store::Session &session, const egon::AsyncTicket &ticket, const QString &what);

/// Asks now; the answer comes by collectAnswers. Errors: those of the register and of the database.
template <class Service>
Result<AsyncCall> askLater(store::Session &session, egon::Client &registers, const typename Service::Request &request,
    const QString &what, const egon::Purpose &purpose, const Job &job)
{
    const Result<egon::AsyncTicket> ticket = registers.callAsync<Service>(request, purpose, job);
    if (!ticket) {
        return failWith(ticket);
    }
    return keepTicket(session, *ticket, what);
}

struct PumpReport {
    int collected = 0; ///< now
    int waiting = 0; ///< still
    int lost = 0; ///< now
    int foreign = 0; ///< answers in the queue that this database never asked for; they are left there
};

/// One round: lists the queue once, collects what is ready, then takes it out. No call at all when nothing waits and
/// the journal knows of no asynchronous call since the last round. Progress is one step an answer.
Result<PumpReport> collectAnswers(store::Session &session, const security::Protector &protector,
    egon::Client &registers, const egon::Purpose &purpose, const Job &job);

/// In the order in which they were asked.
Result<std::vector<AsyncCall>> asyncCalls(store::Session &session, AsyncState state, const QString &what = {});
/// The answer's XML of a collected call.
Result<QByteArray> storedAnswer(store::Session &session, const security::Protector &protector, qint64 id);
/// `profile` is the one under which it was asked: it may have its own names for AISV.
template <class Service>
Result<Answer<typename Service::Response>> asyncAnswer(
    store::Session &session, const security::Protector &protector, const egon::Profile &profile, const AsyncCall &call)
{
    const Result<QByteArray> answer = storedAnswer(session, protector, call.id);
    if (!answer) {
        return failWith(answer);
    }
    return egon::readAsyncAnswer<Service>(call.ticket, *answer, profile.aisvNames);
}
/// In the transaction that uses the answer; erases it.
Result<void> finishAsync(store::Transaction &tx, qint64 id);

} // namespace kmen::sync
