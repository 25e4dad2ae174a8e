#include "sync/aisv_calls.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_set>

#include "egon/aisv_limits.h"
#include "egon/services.h"

namespace kmen::sync {

namespace {

using egon::AisvLimits;

bool isTooLarge(const Error &error)
{
    return error.code == QStringLiteral("egon.PREKROCEN_SEZNAM")
        || error.code == QStringLiteral("egon.PREKROCEN_POCET");
}

egon::AifoMap mapOf(std::span<const Aifo> persons)
{
    egon::AifoMap map;
    map.reserve(persons.size());
    for (const Aifo &aifo : persons) {
        map.emplace_back().aifo = aifo;
    }
    return map;
}

std::vector<egon::IcoEntry> icoEntriesOf(std::span<const int> organisations)
{
    std::vector<egon::IcoEntry> entries;
    for (const int ico : organisations) {
        entries.push_back({ico, {}});
    }
    return entries;
}

/// How AISV marks whom it did not take [inferred].
bool isRefused(const egon::AifoEntry &entry)
{
    return !entry.prevodAifoStatus.isEmpty() || entry.stavOvereniAifo == false;
}

template <class Service>
Result<Subscribed> callPart(const Asker &asker, std::span<const Aifo> part);
template <class Service>
Result<SubscribedIco> callPart(const Asker &asker, std::span<const int> part);

/// By calls of `size` at most, one after another; ends with the first that fails.
template <class Service, class Done, class Subject>
Result<Done> callParts(const Asker &asker, std::span<const Subject> subjects, std::size_t size)
{
    Done all;
    for (std::size_t at = 0; at < subjects.size(); at += size) {
        auto part = callPart<Service>(asker, subjects.subspan(at, std::min(size, subjects.size() - at)));
        if (!part) {
            return part;
        }
        std::ranges::move(part->done, std::back_inserter(all.done));
        std::ranges::move(part->refused, std::back_inserter(all.refused));
    }
    return all;
}

/// What a call that failed comes to: both halves of what was too large for it.
template <class Service, class Done, class Subject>
Result<Done> inHalves(const Asker &asker, std::span<const Subject> part, const Error &error)
{
    if (!isTooLarge(error) || part.size() < 2) {
        return std::unexpected(error);
    }
    return callParts<Service, Done>(asker, part, (part.size() + 1) / 2);
}

template <class Service>
Result<Subscribed> callPart(const Asker &asker, std::span<const Aifo> part)
{
    egon::AisvSubjectsRequest request;
    request.mapa = mapOf(part);
    const auto answer = asker.call<Service>(request);
    if (!answer) {
        return inHalves<Service, Subscribed>(asker, part, answer.error());
    }
    Subscribed result;
    std::unordered_set<Aifo> refused;
    for (const egon::AifoEntry &entry : answer->value.mapa) {
        if (isRefused(entry) && refused.insert(entry.aifo).second) {
            result.refused.push_back({entry.aifo, entry.prevodAifoStatus});
        }
    }
    for (const Aifo &aifo : part) {
        if (!refused.contains(aifo)) {
            result.done.push_back(aifo);
        }
    }
    return result;
}

template <class Service>
Result<SubscribedIco> callPart(const Asker &asker, std::span<const int> part)
{
    egon::AisvSubjectsRequest request;
    request.seznamIco = icoEntriesOf(part);
    const auto answer = asker.call<Service>(request);
    if (!answer) {
        return inHalves<Service, SubscribedIco>(asker, part, answer.error());
    }
    SubscribedIco result;
    for (const int ico : part) {
        const bool bad = std::ranges::any_of(answer->value.seznamIco,
            [ico](const egon::IcoEntry &entry) { return entry.ico == ico && entry.stavOvereniIco == false; });
        (bad ? result.refused : result.done).push_back(ico);
    }
    return result;
}

template <class Service>
Result<Subscribed> callAll(const Asker &asker, std::span<const Aifo> persons)
{
    return callParts<Service, Subscribed>(asker, persons, AisvLimits::aifoPerCall);
}

template <class Service>
Result<SubscribedIco> callAll(const Asker &asker, std::span<const int> organisations)
{
    return callParts<Service, SubscribedIco>(asker, organisations, AisvLimits::icoPerCall);
}

egon::AisvWindow windowOf(Moment from, Moment to)
{
    return {egon::WireTime::fromMoment(from), egon::WireTime::fromMoment(to), true};
}

Result<ChangePage> pageOf(const egon::AisvChangesResponse &answer, Moment from, Moment to)
{
    if (!answer.posledniZmenaCas) {
        return fail(ErrorKind::Protocol, QStringLiteral("sync.NO_END"),
            QCoreApplication::translate("kmen::sync", "AISV does not say up to when it looked for changes."), {},
            QCoreApplication::translate("kmen::sync", "Nothing is lost: the same time is asked about again."));
    }
    ChangePage page;
    page.end = std::clamp(answer.posledniZmenaCas->toMoment(), from, to);
    page.more = answer.status && std::ranges::any_of(answer.status->details, [](const egon::StatusDetail &detail) {
        return egon::sameCode(detail.subKod, u"PREKROCEN POCET");
    });
    if (page.more && page.end <= from) {
        return fail(ErrorKind::Protocol, QStringLiteral("sync.NO_PROGRESS"),
            QCoreApplication::translate(
                "kmen::sync", "The register says that more changes wait but gives no place to go on from."));
    }
    std::unordered_set<Aifo> persons;
    std::unordered_set<int> organisations;
    for (const egon::AisvChange &change : answer.zmeny) {
        Change one;
        one.aifo = change.aifo;
        one.ico = change.ico.value_or(0);
        one.idz = change.zmenaId ? QString::number(*change.zmenaId) : QString();
        one.codes = change.seznamUdaju.join(u' ');
        if (change.zmenaCas) {
            one.at = change.zmenaCas->toMoment();
        }
        change.ico ? void(organisations.insert(*change.ico)) : void(persons.insert(change.aifo));
        page.changes.push_back(std::move(one));
    }
    // whom the lists name without a change of their own
    for (const egon::AifoEntry &entry : answer.mapa) {
        if (!isRefused(entry) && persons.insert(entry.aifo).second) {
            page.changes.emplace_back().aifo = entry.aifo;
        }
    }
    for (const egon::IcoEntry &entry : answer.seznamIco) {
        if (entry.stavOvereniIco != false && organisations.insert(entry.ico).second) {
            page.changes.emplace_back().ico = entry.ico;
        }
    }
    return page;
}

Result<ChangePage> askChangesOf(const Asker &asker, egon::AisvCtiZmenyId::Request &&request, Moment from, Moment to)
{
    request.okno = windowOf(from, to);
    const auto answer = asker.call<egon::AisvCtiZmenyId>(request);
    if (!answer) {
        return failWith(answer);
    }
    return pageOf(answer->value, from, to);
}

template <class Subject>
Result<std::vector<Change>> allSegments(
    const Asker &asker, std::span<const Subject> subjects, std::size_t step, Moment from, Moment to)
{
    std::vector<Change> changes;
    for (std::size_t at = 0; at < subjects.size(); at += step) {
        const auto part = subjects.subspan(at, std::min(step, subjects.size() - at));
        for (Moment begin = from; begin < to;) {
            auto page = readChangesOf(asker, part, begin, to);
            if (!page) {
                return failWith(page);
            }
            std::ranges::move(page->changes, std::back_inserter(changes));
            if (!page->more) {
                break;
            }
            begin = page->end;
        }
    }
    return changes;
}

} // namespace

Result<Subscribed> subscribeInAisv(const Asker &asker, std::span<const Aifo> persons)
{
    return callAll<egon::AisvPrihlasId>(asker, persons);
}

Result<Subscribed> unsubscribeInAisv(const Asker &asker, std::span<const Aifo> persons)
{
    return callAll<egon::AisvOdhlasId>(asker, persons);
}

Result<Subscribed> askFor(const Asker &asker, registry::SubscriptionCall call, std::span<const Aifo> persons)
{
    using registry::SubscriptionCall;
    switch (call) {
    case SubscriptionCall::OrgOn:
        return subscribe(asker, persons);
    case SubscriptionCall::OrgOff:
        return unsubscribe(asker, persons);
    case SubscriptionCall::AisvOn:
        return subscribeInAisv(asker, persons);
    case SubscriptionCall::AisvOff:
        return unsubscribeInAisv(asker, persons);
    }
    return Subscribed {};
}

Result<SubscribedIco> subscribeInAisv(const Asker &asker, std::span<const int> organisations)
{
    return callAll<egon::AisvPrihlasId>(asker, organisations);
}

Result<SubscribedIco> unsubscribeInAisv(const Asker &asker, std::span<const int> organisations)
{
    return callAll<egon::AisvOdhlasId>(asker, organisations);
}

Result<ChangePage> readChanges(const Asker &asker, egon::AisvIdTyp idTyp, Moment from, Moment to)
{
    egon::AisvCtiZmeny::Request request;
    request.okno = windowOf(from, to);
    request.idTyp = idTyp;
    const auto answer = asker.call<egon::AisvCtiZmeny>(request);
    if (!answer) {
        return failWith(answer);
    }
    return pageOf(answer->value, from, to);
}

Result<ChangePage> readChangesOf(const Asker &asker, std::span<const Aifo> persons, Moment from, Moment to)
{
    egon::AisvCtiZmenyId::Request request;
    request.mapa = mapOf(persons);
    return askChangesOf(asker, std::move(request), from, to);
}

Result<ChangePage> readChangesOf(const Asker &asker, std::span<const int> organisations, Moment from, Moment to)
{
    egon::AisvCtiZmenyId::Request request;
    request.seznamIco = icoEntriesOf(organisations);
    return askChangesOf(asker, std::move(request), from, to);
}

Result<std::vector<Change>> allChangesOf(const Asker &asker, std::span<const Aifo> persons, Moment from, Moment to)
{
    return allSegments(asker, persons, AisvLimits::aifoPerCall, from, to);
}

Result<std::vector<Change>> allChangesOf(const Asker &asker, std::span<const int> organisations, Moment from, Moment to)
{
    return allSegments(asker, organisations, AisvLimits::icoPerCall, from, to);
}

} // namespace kmen::sync
