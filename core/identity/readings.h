/// What the registers said of a candidate of an identity case when they were asked, kept as a record of the case: a
/// decision rests on it, and not on what somebody's desk says it had read. Stored under the database's keys.
#pragma once

#include <QUuid>

#include "identity/decisions.h"

namespace kmen::identity {

struct Reading {
    int position = 0; ///< of the candidate, from 0
    QUuid requestId; ///< of the call in the journal
    Moment readAt;
    QString actor;
    std::vector<registry::Field> fields;
};

/// One person of an answer, and the call that brought it.
struct Answer {
    int position = 0; ///< of the candidate
    const egon::Person &person; ///< with the value of the AIFO
    const egon::RuianData &ruian;
    QUuid requestId;
};
/// Writes it down in the caller's transaction, and into the course of the case. Errors: NotFound
/// "identity.NO_CANDIDATE"; Denied "identity.OTHER_PERSON" (not the candidate's AIFO), "identity.NO_CALL" (the journal
/// has no E276 or E277 of `by` about this case with that id that succeeded).
Result<void> keepReading(store::Transaction &tx, const registry::Clients &clients, qint64 caseId, const Answer &answer,
    const registry::By &by);

/// The newest of each candidate, by position. Errors: Corrupt "identity.READING" where a row holds what belongs to
/// another; those of registry::unsealStored.
Result<std::vector<Reading>> readings(store::Session &session, const registry::Clients &clients, qint64 caseId);

/// Is the decision a replacement one to one whose person, as the registers were last read, equals the client as the
/// registry has it now (equalPersons)? Nothing: it is. Otherwise Conflict "identity.NOT_ONE_TO_ONE",
/// "identity.NOT_READ" or "identity.NOT_EQUAL".
Result<std::optional<Error>> whyNotEqual(registry::Clients &clients, qint64 caseId, const Plan &plan);

} // namespace kmen::identity
