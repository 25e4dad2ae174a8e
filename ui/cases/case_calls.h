/// What the page of identity cases asks of the core, each as one blocking call for a worker thread.
#pragma once

#include "egon/person.h"
#include "identity/cases.h"
#include "ui/shell/context.h"

namespace kmen::cases {

/// A person as a register says it now, who is not a client yet: a candidate of the case.
struct ReadCandidate {
    int position = 0;
    egon::Person person; ///< for making a client of it; values stay in memory
    egon::RuianData ruian;
    registry::SourceRef source;
    Moment readAt;
};

struct ReadNow {
    int clientsRead = 0;
    int changedFields = 0;
    int notReadable = 0; ///< the register no longer reads them
    int withoutRole = 0; ///< of agendas in which the office has no role: nobody was asked
    std::vector<ReadCandidate> candidates;
};
/// One E277 for all clients of the case that have a valid identifier and all candidates that nobody has, in the role of
/// the agenda that keeps them (one for each agenda); the clients' data are brought up to date with history and audit,
/// and what was said of the candidates is kept with the case (identity::keepReading).
/// Organisations are read one by one (E256).
Result<ReadNow> readNow(shell::Context &context, qint64 caseId, const QString &reason, const Job &job);

/// A client of its own for a candidate, in the case. Returns it.
Result<ClientId> makeClient(
    shell::Context &context, qint64 caseId, const ReadCandidate &candidate, const QString &reason);

} // namespace kmen::cases
