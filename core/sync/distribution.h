/// The distribution: what changed in the registers comes to the clients, in the handbook's order.
///
///     0 subscriptions   intents that wait (E45, E46; on the newer route E315, E316)
///     1 AIFO changes    E78 and E75; each changed AIFO: E77, then replaced (E45, E46), or an identity case
///     2 notices         E07 by change id while more wait, or E317 over all time that was not looked at yet; stored
///                       with the cursor or the window in one transaction
///     3 distinct        one person is read once, however many notices
///     4 reading         E277 in groups; a refused group is checked by E71, the bad ones are set aside
///     5 applying        one transaction a group: fields, history, notices, audit
///     6 report          the run's row
///
/// It may be killed anywhere and started again: every step finds out from the database what is left to do.
/// Source: notifications v03, ch. 3.1.2 and 3.1.4; AISV handbook 1.07, ch. 6.1 and 7.
#pragma once

#include "egon/aisv_limits.h"
#include "egon/client.h"
#include "registry/clients.h"
#include "registry/runs.h"
#include "security/protector.h"
#include "store/session.h"
#include "sync/rules.h"

namespace kmen::sync {

struct Report {
    registry::SyncRun run;
    /// What stopped it before the end, or kept it from one of the agendas: cancelled, or the registers could not be
    /// reached, or refused. The rest waits for the next run.
    std::optional<Error> stoppedBy;
    /// It came to its end, but the last questions got no answer: there were too few to tell one person's record from a
    /// register that is away. Trying again soon is worth it.
    std::optional<Error> unanswered;
    /// More subjects wait for AISV than may be subscribed before DIA confirms the term.
    bool waitsForConfirmation = false;
    /// Reconciliation: how many identifiers were compared, and how many were not as we believed.
    qint64 compared = 0;
    qint64 mended = 0;
    /// What was done although the registers advise against it; each once.
    std::vector<Rule> againstAdvice;
    /// Runs that ended because their program did; this one goes on with what they left.
    int takenOver = 0;
    /// Agendas that clients are kept in though the profile has no role there: nobody was asked about those.
    QStringList withoutRole;
};

enum class Work {
    Distribution, ///< all steps
    Subscription, ///< step 0 and nothing more
    ChosenList, ///< what changed of `Options::chosen`, by AISV and without subscription (E318)
    Reconciliation ///< what we believe is compared with the registers and mended (reconcile.cpp)
};
/// The kind of the run: "distribution", "subscription", "list", "reconciliation".
QString workName(Work work);

struct Options {
    Pace pace = Pace::Daily; ///< of the newer route
    /// So many subjects may be subscribed in AISV without DIA's confirmation. Source: AISV handbook 1.07, ch. 6.1.3.
    qint64 withoutConfirmation = egon::AisvLimits::withoutConsent;
    Work work = Work::Distribution;
    std::vector<ClientId> chosen {}; ///< of ChosenList
    /// Agendas in which nobody can be asked about (Agendas::withoutRole): who is kept there is no subject of a plan.
    QStringList withoutRole {};
    /// A timer started it: meeting another one that works is expected, and is not counted as an attempt at two at once.
    bool byTimer = false;
};

/// Blocks until the end; the thread that owns `session` and `registers`. Only one runs in an office at a time:
/// Conflict "store.LEASE_HELD". Other errors: only of the database; those of the registers are in the report.
Result<Report> distribute(store::Session &session, const security::Protector &protector, egon::Client &registers,
    const egon::Purpose &purpose, const Job &job, const Options &options = {});

} // namespace kmen::sync
