// Changes of a chosen list, subscribed or not (E318). Source: AISV handbook 1.07, ch. 6.1.4.2.
#include <QCoreApplication>

#include <algorithm>
#include <map>

#include "egon/aisv_limits.h"
#include "registry/lists.h"
#include "sync/steps.h"

namespace kmen::sync {

namespace {

/// Data were read before they were written, and clocks differ.
constexpr std::chrono::hours beforeReading {1};

struct ChosenGroup {
    std::vector<Aifo> aifo;
    std::vector<registry::NewNotice> unseen; ///< read before anything that AISV still tells of: they are read anew
    Moment readFrom {}; ///< when the data of the one who was read first were read
};

/// Each agenda's persons by themselves; who has no identifier, or none that may be asked about, counts as failed.
Result<std::map<QString, ChosenGroup>> chosenByRole(Run &run)
{
    std::map<QString, ChosenGroup> groups;
    for (const ClientId client : run.options.chosen) {
        const auto asked = askable(run.clients, run.identity(), client);
        if (!asked) {
            if (asked.error().kind != ErrorKind::NotFound && !registry::isNoRole(asked.error())) {
                return failWith(asked);
            }
            ++run.row.failed;
            continue;
        }
        const auto detail = registry::client(run.session, client);
        if (!detail) {
            return failWith(detail);
        }
        const Moment read = detail->row.readAt.value_or(Moment {});
        ChosenGroup &group = groups[asked->role];
        if (read - beforeReading < egon::aisvOldest(egon::AisvIdTyp::Aifo)) {
            registry::NewNotice notice;
            notice.aifo = asked->stored.key;
            notice.source = egon::AisvCtiZmenyId::info.code.toString();
            group.unseen.push_back(std::move(notice));
            continue;
        }
        group.readFrom = group.aifo.empty() ? read : std::min(group.readFrom, read);
        group.aifo.push_back(asked->stored.key.aifo);
    }
    return groups;
}

Result<void> keepNotices(Run &run, const std::vector<registry::NewNotice> &notices)
{
    auto tx = store::Transaction::begin(run.session);
    if (!tx) {
        return failWith(tx);
    }
    const auto added = registry::addNotices(*tx, run.clients.protector(), run.row.id, notices);
    if (!added) {
        return failWith(added);
    }
    if (auto r = tx->commit(); !r) {
        return r;
    }
    run.row.delivered += static_cast<qint64>(notices.size());
    run.row.persons += added->received;
    return run.checkpoint();
}

} // namespace

Result<void> collectChosen(Run &run)
{
    const auto groups = chosenByRole(run);
    if (!groups) {
        return failWith(groups);
    }
    for (const auto &[role, group] : *groups) {
        const InAgenda here(run, role);
        const Moment to = run.registerNow();
        const Moment from = group.readFrom - beforeReading;
        if (auto r = group.unseen.empty() ? Result<void>() : keepNotices(run, group.unseen); !r) {
            return r;
        }
        constexpr std::size_t step = egon::AisvLimits::aifoPerCall;
        for (std::size_t at = 0; at < group.aifo.size() && from < to; at += step) {
            run.asker.job.progress(static_cast<std::int64_t>(at), static_cast<std::int64_t>(group.aifo.size()),
                QCoreApplication::translate("kmen::sync", "Receiving notices"));
            const auto part = std::span(group.aifo).subspan(at, std::min(step, group.aifo.size() - at));
            const auto changes = allChangesOf(run.asker, part, from, to);
            if (!changes) {
                return failWith(changes);
            }
            std::vector<registry::NewNotice> notices;
            for (const Change &change : *changes) {
                notices.push_back(noticeOf(run, change));
            }
            if (auto r = keepNotices(run, notices); !r) {
                return r;
            }
        }
    }
    return {};
}

} // namespace kmen::sync
