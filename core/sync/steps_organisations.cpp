// Organisations in the distribution: subscribed in AISV by their number, 20 in a call.
#include <algorithm>

#include "egon/aisv_limits.h"
#include "registry/organisation_subscriptions.h"
#include "sync/steps.h"

namespace kmen::sync {

namespace {

Result<void> carryOut(Run &run, bool wanted)
{
    qint64 after = 0;
    while (true) {
        const auto pending = registry::pendingOrganisations(run.session, wanted, after, egon::AisvLimits::icoPerCall);
        if (!pending) {
            return failWith(pending);
        }
        if (pending->empty()) {
            return {};
        }
        after = pending->back().client.value;
        std::vector<int> ico;
        for (const registry::PendingOrganisation &row : *pending) {
            ico.push_back(row.ico);
        }
        const auto answer = wanted ? subscribeInAisv(run.asker, ico) : unsubscribeInAisv(run.asker, ico);
        if (!answer) {
            if (!isAboutThisItem(answer.error())) {
                return failWith(answer);
            }
            run.row.failed += static_cast<qint64>(ico.size());
            continue;
        }
        std::vector<registry::PendingOrganisation> done;
        std::vector<registry::PendingOrganisation> failed;
        for (const registry::PendingOrganisation &row : *pending) {
            const bool bad = wanted && std::ranges::find(answer->refused, row.ico) != answer->refused.end();
            (bad ? failed : done).push_back(row);
        }
        auto tx = store::Transaction::begin(run.session);
        if (!tx) {
            return failWith(tx);
        }
        const auto outcome = wanted ? registry::Subscription::Subscribed : registry::Subscription::Unsubscribed;
        if (auto r = registry::confirmOrganisations(*tx, done, outcome); !r) {
            return r;
        }
        if (auto r = registry::confirmOrganisations(*tx, failed, registry::Subscription::Failed); !r) {
            return r;
        }
        if (auto r = tx->commit(); !r) {
            return r;
        }
        (wanted ? run.row.subscribed : run.row.unsubscribed) += static_cast<qint64>(done.size());
        run.row.failed += static_cast<qint64>(failed.size());
        if (auto r = run.checkpoint(); !r) {
            return r;
        }
    }
}

} // namespace

Result<void> carryOutOrganisations(Run &run)
{
    if (run.route == registry::Route::Rob) {
        return {};
    }
    if (auto r = carryOut(run, false); !r) {
        return r;
    }
    return carryOut(run, true);
}

} // namespace kmen::sync
