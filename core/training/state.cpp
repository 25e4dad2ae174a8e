#include "training/state.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QSet>

#include <algorithm>

namespace kmen::training {

int Batches::count() const
{
    return std::max(1, (static_cast<int>(records.size()) + size - 1) / size);
}

State::State(std::uint32_t size, std::uint64_t seed, const Clock &clock, Limits limits_)
    : population(size, seed)
    , limits(limits_)
    , m_clock(clock)
    , m_key(
          QCryptographicHash::hash(QByteArray("kmen-training ORG " + QByteArray::number(static_cast<qulonglong>(seed))),
              QCryptographicHash::Sha256))
    , m_lastPerson(size)
{
}

Moment State::eventTime() const
{
    Moment at = now();
    if (!changes.empty()) {
        at = std::max(at, changes.back().at);
    }
    if (!organisationChanges.empty()) {
        at = std::max(at, organisationChanges.back().at);
    }
    return at;
}

PersonData State::person(std::uint32_t number) const
{
    const auto it = changed.find(number);
    return it == changed.end() ? population.person(number) : it->second.data;
}

bool State::itemChanged(std::uint32_t person, Item item) const
{
    const auto it = changed.find(person);
    return it != changed.end() && it->second.changedAt[static_cast<std::size_t>(item)].has_value();
}

Moment State::itemTime(std::uint32_t person, Item item) const
{
    const auto it = changed.find(person);
    if (it == changed.end()) {
        return population.firstEntry(person);
    }
    return it->second.changedAt[static_cast<std::size_t>(item)].value_or(it->second.firstEntry);
}

void State::change(const PersonData &person, ItemSet items, Moment at)
{
    auto [it, fresh] = changed.try_emplace(person.number);
    if (fresh) {
        it->second.firstEntry = population.firstEntry(person.number);
    }
    it->second.data = person;
    it->second.doubted &= ~items;
    for (std::size_t item = 0; item < itemCount; ++item) {
        if ((items & itemBit(static_cast<Item>(item))) != 0) {
            it->second.changedAt[item] = at;
        }
    }
    changes.push_back({at, person.number, items});
}

void State::doubt(std::uint32_t number, ItemSet items, Moment at)
{
    change(person(number), items, at);
    changed.at(number).doubted |= items;
}

bool State::isDoubted(std::uint32_t person, Item item) const
{
    const auto it = changed.find(person);
    return it != changed.end() && (it->second.doubted & itemBit(item)) != 0;
}

std::uint32_t State::add(PersonData person, Moment at)
{
    person.number = ++m_lastPerson;
    ChangedPerson &entry = changed[person.number];
    entry.data = std::move(person);
    entry.firstEntry = at;
    changes.push_back({at, m_lastPerson, foundedRecord});
    return m_lastPerson;
}

void State::end(std::uint32_t person, FateKind kind, std::vector<std::uint32_t> successors, Moment at)
{
    // who held the old AIFO is given the new one: otherwise E78 and E77 could not name it
    const auto count = static_cast<std::uint16_t>(contexts.size());
    for (std::uint16_t context = 0; context < count; ++context) {
        if (wasIssued(person, context)) {
            for (const std::uint32_t successor : successors) {
                issue(successor, context);
            }
        }
    }
    fates[person] = {kind, std::move(successors), at};
    identityEvents.push_back({person, at});
    // "ORG rovněž v notifikaci ROB vrací i zrušená AIFO" (notifications v03, 3.1)
    changes.push_back({at, person, allItems});
}

std::uint16_t State::contextOf(const QString &agenda, int ais)
{
    const Context wanted {agenda, ais};
    const auto it = std::ranges::find(contexts, wanted);
    if (it != contexts.end()) {
        return static_cast<std::uint16_t>(it - contexts.begin());
    }
    contexts.push_back(wanted);
    return static_cast<std::uint16_t>(contexts.size() - 1);
}

// Keyed, so that two agendas (or two systems) cannot link what they hold without ORG.
Aifo State::derive(std::uint32_t person, std::uint16_t context) const
{
    const Context &to = contexts[context];
    const QByteArray text = to.agenda.toUtf8() + '|' + QByteArray::number(to.ais) + '|' + QByteArray::number(person);
    const QByteArray code = QMessageAuthenticationCode::hash(text, m_key, QCryptographicHash::Sha256);
    return *Aifo::fromBytes(QByteArrayView(code).first(static_cast<qsizetype>(Aifo::size)));
}

Aifo State::issue(std::uint32_t person, std::uint16_t context, bool *fresh)
{
    const Aifo aifo = derive(person, context);
    const bool inserted = issued.try_emplace(aifo, Issued {person, context, false}).second;
    if (fresh != nullptr) {
        *fresh = inserted;
    }
    return aifo;
}

bool State::wasIssued(std::uint32_t person, std::uint16_t context) const
{
    return issued.contains(derive(person, context));
}

Issued *State::find(const Aifo &aifo, std::uint16_t context)
{
    const auto it = issued.find(aifo);
    return it == issued.end() || it->second.context != context ? nullptr : &it->second;
}

QString State::fateDetail(std::uint32_t person) const
{
    const auto it = fates.find(person);
    if (it == fates.end()) {
        return {};
    }
    switch (it->second.kind) {
    case FateKind::Merged:
        return u"OSOBA SPOJENA"_qs;
    case FateKind::Split:
        return u"OSOBA ROZDELENA"_qs;
    case FateKind::Replaced:
        return u"AIFO KOMPROMITOVANO"_qs;
    case FateKind::Cancelled:
        break;
    }
    return u"AIFO ZNEPLATNENO"_qs;
}

} // namespace kmen::training
