// Organisations in the distribution: subscribed in AISV by their number, 20 in a call.
#include <QCoreApplication>

#include <algorithm>
#include <set>

#include "egon/aisv_limits.h"
#include "egon/services/ros.h"
#include "registry/cases.h"
#include "registry/organisation_subscriptions.h"
#include "registry/organisations.h"
#include "sync/steps.h"

namespace kmen::sync {

namespace {

constexpr int organisationsPerRead = 100; ///< E258; internal parameter of ROS [inferred]

struct Answered {
    const egon::RuianData &ruian;
    QUuid requestId;
    Moment askedAt;
};

Result<void> applyOne(Run &run, const registry::PendingOrganisation &row, const egon::RosOsoba &read,
    const Answered &answered, bool &changed)
{
    registry::SourceRef source;
    source.service = egon::RosCtiSeznamIco2::info.code.toString();
    source.requestId = answered.requestId;
    auto tx = run.begin(store::Durability::Bulk);
    if (!tx) {
        return failWith(tx);
    }
    const auto changes = run.clients.applyOrganisation(
        *tx, row.client, registry::fieldsOf(read, answered.ruian, answered.askedAt), source, answered.askedAt, run.by);
    if (!changes) {
        return failWith(changes);
    }
    changed = !changes->empty();
    if (auto r = registry::markOrganisationRead(*tx, row.client); !r) {
        return r;
    }
    return tx->commit();
}

/// ROS does not know it: a person looks into it, and it is read again when AISV announces it. Asking again every night
/// would find nothing else.
Result<void> putAside(Run &run, const registry::PendingOrganisation &row)
{
    registry::NewCase opened;
    opened.kind = registry::CaseKind::Vanished;
    opened.clients = {row.client};
    opened.source.service = egon::RosCtiSeznamIco2::info.code.toString();
    opened.note = QCoreApplication::translate("kmen::sync", "The register gives no data of this organisation.");
    auto tx = run.begin();
    if (!tx) {
        return failWith(tx);
    }
    const auto known = registry::announceCase(*tx, run.clients.protector(), opened, run.by);
    if (!known) {
        return failWith(known);
    }
    if (auto r = registry::markOrganisationRead(*tx, row.client); !r) {
        return r;
    }
    if (auto r = tx->commit(); !r) {
        return r;
    }
    ++run.row.setAside;
    run.row.cases += known->isNew ? 1 : 0;
    return {};
}

/// One batch; what cannot be applied is tried again by the next run.
Result<void> readBatch(Run &run, std::span<const registry::PendingOrganisation> rows)
{
    egon::RosCtiSeznamIco2::Request request;
    request.autorizace.seznamUdaju = organisationItems();
    for (const registry::PendingOrganisation &row : rows) {
        request.ico.push_back(row.ico);
    }
    egon::CallIds ids;
    const Moment askedAt = run.session.clock().now();
    const auto answer = run.asker.call<egon::RosCtiSeznamIco2>(request, &ids);
    if (!answer) {
        return failWith(answer);
    }
    const Answered answered {answer->value.pridano.ruian, ids.agendaZadostId, askedAt};
    for (const registry::PendingOrganisation &row : rows) {
        const auto read = std::ranges::find(answer->value.osoby, row.ico, &egon::RosOsoba::ico);
        if (read == answer->value.osoby.end()) {
            if (auto r = putAside(run, row); !r) {
                return r;
            }
            continue;
        }
        ++run.row.read;
        bool changed = false;
        const auto applied = applyOne(run, row, *read, answered, changed);
        if (!applied && isOfTheDatabase(applied.error())) {
            return applied;
        }
        ++(applied ? run.row.applied : run.row.failed);
        run.row.changed += changed ? 1 : 0;
    }
    return run.checkpoint();
}

/// One call of E315 or E316.
Result<void> askForBatch(Run &run, std::span<const registry::PendingOrganisation> rows, bool wanted)
{
    std::vector<int> ico;
    std::ranges::transform(rows, std::back_inserter(ico), &registry::PendingOrganisation::ico);
    const auto answer = wanted ? subscribeInAisv(run.asker, ico) : unsubscribeInAisv(run.asker, ico);
    if (!answer) {
        return failWith(answer);
    }
    std::vector<registry::PendingOrganisation> done;
    std::vector<registry::PendingOrganisation> failed;
    for (const registry::PendingOrganisation &row : rows) {
        const bool bad = wanted && std::ranges::find(answer->refused, row.ico) != answer->refused.end();
        (bad ? failed : done).push_back(row);
    }
    auto tx = run.begin();
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
    return run.checkpoint();
}

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
        const auto done = isolated(
            run, std::span<const registry::PendingOrganisation>(*pending),
            [&](std::span<const registry::PendingOrganisation> part) { return askForBatch(run, part, wanted); },
            [&](const registry::PendingOrganisation &) {
                ++run.row.failed;
                run.notAnswered += wanted ? 1 : 0;
            });
        if (!done) {
            return done;
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
    const auto may = maySubscribeAll(run);
    if (!may || !*may) {
        return may ? Result<void>() : failWith(may);
    }
    return carryOut(run, true);
}

Result<void> readOrganisations(Run &run)
{
    const std::set<ClientId> chosen(run.options.chosen.begin(), run.options.chosen.end());
    qint64 after = 0;
    while (true) {
        auto rows = registry::organisationsToRead(run.session, after, organisationsPerRead);
        if (!rows) {
            return failWith(rows);
        }
        if (rows->empty()) {
            return {};
        }
        after = rows->back().client.value;
        if (run.options.work == Work::ChosenList) {
            // the others wait for their own run
            std::erase_if(
                *rows, [&chosen](const registry::PendingOrganisation &row) { return !chosen.contains(row.client); });
        }
        if (rows->empty()) {
            continue;
        }
        const auto done = isolated(
            run, std::span<const registry::PendingOrganisation>(*rows),
            [&run](std::span<const registry::PendingOrganisation> part) { return readBatch(run, part); },
            [&run](const registry::PendingOrganisation &) { ++run.row.failed; }); // the next run tries again
        if (!done) {
            return done;
        }
    }
}

} // namespace kmen::sync
