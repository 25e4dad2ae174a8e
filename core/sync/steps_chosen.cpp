// Changes of a chosen list, subscribed or not (E318). Source: AISV handbook 1.07, ch. 6.1.4.2.
#include <QCoreApplication>

#include <algorithm>
#include <map>

#include "egon/aisv_limits.h"
#include "registry/lists.h"
#include "registry/organisation_subscriptions.h"
#include "registry/organisations.h"
#include "sync/steps.h"

namespace kmen::sync {

namespace {

struct ChosenGroup {
    std::vector<Aifo> aifo;
    std::vector<registry::NewNotice> unseen; ///< read before anything that AISV still tells of: they are read anew
    Moment readFrom {}; ///< when the data of the one who was read first were read
};

struct ChosenOrganisations {
    std::vector<int> ico;
    std::vector<int> unseen; ///< as ChosenGroup::unseen
    Moment readFrom {};
};

struct ChosenLists {
    std::map<QString, ChosenGroup> persons; ///< each agenda's by themselves
    ChosenOrganisations organisations; ///< their number is the same in every agenda
};

/// False: it is no organisation.
Result<bool> chooseOrganisation(Run &run, const registry::ClientDetail &detail, ChosenOrganisations &chosen)
{
    if (detail.row.kind != registry::ClientKind::Organisation) {
        return false;
    }
    const auto ico = registry::icoOf(run.session, detail.row.id);
    if (!ico) {
        return failWith(ico);
    }
    const Moment read = detail.row.readAt.value_or(Moment {});
    if (*ico == 0) {
        ++run.row.failed;
    } else if (read - beforeReading < egon::aisvOldest(egon::AisvIdTyp::Ico)) {
        chosen.unseen.push_back(*ico);
    } else {
        chosen.readFrom = chosen.ico.empty() ? read : std::min(chosen.readFrom, read);
        chosen.ico.push_back(*ico);
    }
    return true;
}

/// Who has no identifier, or none that may be asked about, counts as failed.
Result<ChosenLists> chosenByRole(Run &run)
{
    ChosenLists lists;
    auto &groups = lists.persons;
    for (const ClientId client : run.options.chosen) {
        const auto detail = registry::client(run.session, client);
        if (!detail) {
            return failWith(detail);
        }
        const auto organisation = chooseOrganisation(run, *detail, lists.organisations);
        if (!organisation) {
            return failWith(organisation);
        }
        if (*organisation) {
            continue;
        }
        const auto asked = askable(run.clients, run.identity(), client);
        if (!asked) {
            if (asked.error().kind != ErrorKind::NotFound && !registry::isNoRole(asked.error())) {
                return failWith(asked);
            }
            ++run.row.failed;
            continue;
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
    return lists;
}

Result<void> markChanged(Run &run, std::span<const int> ico)
{
    auto tx = run.begin();
    if (!tx) {
        return failWith(tx);
    }
    const auto marked = registry::markOrganisationsChanged(*tx, ico);
    if (!marked) {
        return failWith(marked);
    }
    if (auto r = tx->commit(); !r) {
        return r;
    }
    run.row.delivered += *marked;
    return run.checkpoint();
}

/// The changes are kept as marks: readOrganisations() reads who has one.
Result<void> collectOrganisations(Run &run, const ChosenOrganisations &chosen)
{
    if (auto r = chosen.unseen.empty() ? Result<void>() : markChanged(run, chosen.unseen); !r) {
        return r;
    }
    const Moment to = run.registerNow();
    const Moment from = chosen.readFrom - beforeReading;
    constexpr std::size_t step = egon::AisvLimits::icoPerCall;
    for (std::size_t at = 0; at < chosen.ico.size() && from < to; at += step) {
        run.asker.job.progress(static_cast<std::int64_t>(at), static_cast<std::int64_t>(chosen.ico.size()),
            QCoreApplication::translate("kmen::sync", "Receiving notices"));
        const auto part = std::span(chosen.ico).subspan(at, std::min(step, chosen.ico.size() - at));
        const auto changes = allChangesOf(run.asker, part, from, to);
        if (!changes) {
            return failWith(changes);
        }
        std::vector<int> changed;
        for (const Change &change : *changes) {
            if (std::ranges::find(changed, change.ico) == changed.end()) {
                changed.push_back(change.ico);
            }
        }
        if (auto r = markChanged(run, changed); !r) {
            return r;
        }
    }
    return {};
}

Result<void> keepNotices(Run &run, const std::vector<registry::NewNotice> &notices)
{
    auto tx = run.begin();
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
    const auto lists = chosenByRole(run);
    if (!lists) {
        return failWith(lists);
    }
    for (const auto &[role, group] : lists->persons) {
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
    return collectOrganisations(run, lists->organisations);
}

} // namespace kmen::sync
