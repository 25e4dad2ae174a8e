/// What an office has to know and do before it subscribes its whole registry in AISV, how it changes over from E07,
/// and the reading of everybody anew. Blocking; one thread, that of the session.
/// Source: AISV handbook 1.07, ch. 6.1.3 and 6.1.3.1; notifications v03, ch. 3.
#pragma once

#include <QDate>

#include "egon/profile.h"
#include "registry/subscriptions.h"
#include "security/protector.h"
#include "sync/distribution.h"

namespace kmen::sync {

struct SubscriptionPlan {
    qint64 persons = 0; ///< wait to be subscribed in AISV
    qint64 organisations = 0;
    int aifoPerCall = 0;
    int icoPerCall = 0;
    qint64 calls = 0;
    /// At the permitted rate, and when every call takes the five seconds that the handbook expects at most.
    std::chrono::seconds atLeast {0};
    std::chrono::seconds atMost {0};
    /// They are what is left of so many that DIA confirmed a term for; 0: nothing of them is subscribed yet.
    qint64 ofMass = 0;
    bool needsConfirmation = false; ///< more than may be subscribed before DIA confirms the term, or the rest of it
    std::optional<registry::Confirmation> confirmation; ///< the one that permits it now
    [[nodiscard]] bool mayRun() const { return !needsConfirmation || confirmation; }
};
/// As it would be if the office changed over now, or as it is when it has.
Result<SubscriptionPlan> planSubscription(store::Session &session, const Options &options = {});

struct Announcement {
    QString office; ///< name of the OVM
    QString ovm; ///< its code
    int ais = 0;
    QString agenda;
    Moment begin; ///< planned
    QString contact; ///< who deals with DIA about it: name, telephone, e-mail
};
/// The message for aisv@dia.gov.cz with all that the handbook wants in it. Czech in every language of the desk.
/// Errors: Input "sync.ANNOUNCEMENT" when the office or the contact is missing.
Result<QString> announcementText(const SubscriptionPlan &plan, const Announcement &announcement);

/// From E07 to E317 without a gap: from now on everybody is subscribed in AISV too while E07 goes on; the first
/// distribution that finds nobody left ends it, and E317 begins where E07 ended. A registry that never read changes by
/// E07 is on the newer route at once. Returns the route as it is now.
Result<registry::Route> beginChangeOver(store::Session &session, const registry::By &by);

struct FullReading {
    qint64 persons = 0;
    qint64 calls = 0; ///< E277
    std::chrono::seconds duration {0}; ///< at the permitted rate, at least
};
Result<FullReading> fullReadingCost(store::Session &session, const egon::Profile &profile);
/// Everybody waits for reading, so that time that nobody can tell of any more counts as looked at. The distribution
/// then reads. May be called again after it was cut off. Errors: Denied "sync.RULE.bulk-without-notices" without a
/// reason; Cancelled.
Result<qint64> orderFullReading(
    store::Session &session, const security::Protector &protector, const registry::By &by, const Job &job);

} // namespace kmen::sync
