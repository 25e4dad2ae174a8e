#include "training/aisv_events.h"

#include <algorithm>
#include <set>

namespace kmen::training {
namespace {

using egon::AisvIdTyp;

// AISV numbers changes by itself [inferred]; each source has a range of its own
constexpr qint64 firstPersonId = 9'100'000'000'001;
constexpr qint64 firstOrganisationId = 9'200'000'000'001;

QString robAgenda()
{
    return u"A101"_qs;
}

QString rosAgenda() // [inferred]
{
    return u"A121"_qs;
}

QString founded()
{
    return u"NovyZaznam"_qs;
}

QString ended()
{
    return u"ZrusenyZaznam"_qs;
}

template <class Entry>
std::size_t firstAt(const std::vector<Entry> &log, Moment at)
{
    return static_cast<std::size_t>(std::ranges::lower_bound(log, at, {}, &Entry::at) - log.begin());
}

/// "Změna záznamu není spojena s žádným dalším označením změny": a keyword, or codes.
QStringList itemsOf(const State &state, const Change &change)
{
    if ((change.items & foundedRecord) != 0) {
        return {founded()};
    }
    const auto fate = state.fates.find(change.person);
    if (fate != state.fates.end() && change.items == allItems && fate->second.at == change.at) {
        return {ended()};
    }
    QStringList codes;
    for (int item = 0; item < itemCount; ++item) {
        if ((change.items & itemBit(static_cast<Item>(item))) != 0) {
            codes += QString(u"101-1-" + QString::number(item + 1));
        }
    }
    return codes;
}

/// Of organisations ROS tells that they changed; which items these are called by is not known [inferred].
QStringList itemsOf(const OrganisationChange &change)
{
    switch (change.event) {
    case OrganisationEvent::Founded:
        return {founded()};
    case OrganisationEvent::Ended:
        return {ended()};
    case OrganisationEvent::Changed:
        break;
    }
    return {};
}

} // namespace

std::vector<AisvEvent> aisvEvents(const State &state, const AisvQuestion &question)
{
    std::vector<AisvEvent> events;
    const auto take = [&](AisvEvent event) {
        const bool items = question.items.isEmpty() || event.items.isEmpty()
            || std::ranges::any_of(
                event.items, [&question](const QString &item) { return question.items.contains(item); });
        const bool kind = !question.founded || event.items == QStringList {founded()};
        if (items && kind) {
            events.push_back(std::move(event));
        }
    };
    const bool persons = question.idTyp == AisvIdTyp::Aifo;
    const auto isWanted = [&](std::uint32_t person, int ico) {
        AisvEvent subject;
        subject.person = person;
        subject.ico = ico;
        return question.wanted(subject);
    };
    if (persons) {
        const std::size_t end = firstAt(state.changes, question.to);
        for (std::size_t i = firstAt(state.changes, question.from); i < end; ++i) {
            const Change &change = state.changes[i];
            if (isWanted(change.person, 0)) {
                take({change.at, firstPersonId + static_cast<qint64>(i), change.person, 0, robAgenda(),
                    itemsOf(state, change)});
            }
        }
    } else {
        const std::size_t end = firstAt(state.organisationChanges, question.to);
        for (std::size_t i = firstAt(state.organisationChanges, question.from); i < end; ++i) {
            const OrganisationChange &change = state.organisationChanges[i];
            const int ico = state.organisation(change.organisation).ico;
            if (isWanted(0, ico)) {
                take({change.at, firstOrganisationId + static_cast<qint64>(i), 0, ico, rosAgenda(), itemsOf(change)});
            }
        }
    }
    const auto &published = state.aisv.publications;
    const std::size_t end = firstAt(published, question.to);
    for (std::size_t i = firstAt(published, question.from); i < end; ++i) {
        const Publication &one = published[i];
        if ((one.person != 0) == persons && isWanted(one.person, one.ico)) {
            take({one.at, Aisv::firstPublicationId + static_cast<qint64>(i), one.person, one.ico, one.agenda,
                one.items});
        }
    }
    std::ranges::stable_sort(events, {}, &AisvEvent::at);
    return events;
}

AisvPage aisvPage(const std::vector<AisvEvent> &events, std::size_t most)
{
    std::set<std::pair<std::uint32_t, int>> subjects;
    std::size_t count = 0;
    while (count < events.size()) {
        subjects.emplace(events[count].person, events[count].ico);
        if (subjects.size() > most) {
            break;
        }
        ++count;
    }
    if (count == events.size()) {
        return {count, std::nullopt};
    }
    const Moment cut = events[count].at;
    const auto first = std::ranges::lower_bound(events, cut, {}, &AisvEvent::at);
    if (first != events.begin()) {
        return {static_cast<std::size_t>(first - events.begin()), cut};
    }
    const auto after = std::ranges::upper_bound(events, cut, {}, &AisvEvent::at);
    return {static_cast<std::size_t>(after - events.begin()),
        after == events.end() ? std::nullopt : std::optional(after->at)};
}

} // namespace kmen::training
