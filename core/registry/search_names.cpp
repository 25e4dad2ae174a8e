#include <algorithm>
#include <array>

#include "registry/search_run_p.h"

namespace kmen::registry {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 costOfAStatement = 100;
/// Of looking at a client's other columns.
constexpr qint64 costOfACondition = 12;
/// So many words are read side by side, by the length of their beginning: short ones are of too many anyway.
constexpr std::array wordsAtMost {0, 40, 80, 300};

} // namespace

Result<std::optional<QStringList>> Search::wordsOf(const QString &beginning)
{
    const auto known = std::ranges::find(m_words, beginning, &std::pair<QString, std::optional<QStringList>>::first);
    if (known != m_words.end()) {
        return known->second;
    }
    auto words = m_scanner.wordsOf(
        beginning, wordsAtMost[std::min(static_cast<std::size_t>(beginning.size()), wordsAtMost.size() - 1)]);
    if (words) {
        m_words.emplace_back(beginning, *words);
    }
    return words;
}

/// All clients that have one of the words beside the surname's beginning, when it was found out already; else none.
const std::vector<Place> *Search::knownOfOne(const QStringList &words) const
{
    for (const auto &[word, clients] : m_clients) {
        if (clients && words.contains(word)) {
            return &*clients;
        }
    }
    return nullptr;
}

/// Finds it out, for a word that few have; the longest is the likeliest.
Result<void> Search::learnOfOne(const QStringList &words)
{
    QStringList longestFirst = words;
    std::ranges::stable_sort(longestFirst, std::ranges::greater(), &QString::size);
    for (const QString &word : std::as_const(longestFirst)) {
        if (std::ranges::find(m_clients, word, &OfBeginning::first) != m_clients.end()) {
            continue;
        }
        auto clients = m_scanner.clientsOfBeginning(word, mask(), m_effort.ofBeginning);
        if (!clients) {
            return failWith(clients);
        }
        m_clients.emplace_back(word, std::move(*clients));
        if (m_clients.back().second) {
            break;
        }
    }
    return {};
}

/// The part of `known` that lies in the stretch.
Result<Scan> Search::scanKnown(const std::vector<Place> &known, const Stretch &stretch, qint64 wanted, qint64 budget)
{
    const auto less = [](const Place &a, const Place &b) { return a < b; };
    auto first = std::ranges::upper_bound(known, stretch.low, less);
    auto last = std::ranges::lower_bound(first, known.end(), stretch.high, less);
    Scan scan;
    constexpr std::ptrdiff_t together = 400;
    while (first < last && static_cast<qint64>(scan.found.size()) < wanted) {
        const auto step = std::min(m_conditions.empty() ? static_cast<std::ptrdiff_t>(wanted) : together, last - first);
        std::vector<Place> places =
            stretch.backwards ? std::vector(last - step, last) : std::vector(first, first + step);
        (stretch.backwards ? last : first) += stretch.backwards ? -step : step;
        if (stretch.backwards) {
            std::ranges::reverse(places);
        }
        scan.reached = places.back();
        scan.ended = first >= last;
        const auto fitting = m_scanner.fulfilling(places, {}, m_conditions);
        if (!fitting) {
            return failWith(fitting);
        }
        scan.found.insert(scan.found.end(), fitting->begin(), fitting->end());
        scan.cost += m_conditions.empty() ? 0 : costOfAStatement + costOfACondition * static_cast<qint64>(step);
        if (static_cast<qint64>(scan.found.size()) > wanted) {
            scan.found.resize(static_cast<std::size_t>(wanted));
            scan.reached = scan.found.back();
            scan.ended = false;
        }
        if (scan.cost >= budget) {
            break;
        }
    }
    return scan;
}

Result<Scan> Search::walkList(const QStringList &words, const Stretch &stretch, qint64 wanted, qint64 entries)
{
    auto found = m_scanner.walk(m_index, stretch, maskOf(words), m_conditions, wanted, entries);
    if (found) {
        m_walked += found->cost;
    }
    return found;
}

Result<Scan> Search::scan(const Segment &segment, const Stretch &stretch, qint64 wanted, qint64 budget)
{
    const qint64 costOfAClient = m_conditions.empty() ? 1 : costOfACondition;
    constexpr qint64 leastEntries = 200;
    const qint64 entries = std::max(leastEntries, budget / costOfAClient);
    const bool rareFilter = !m_index.condition.isEmpty();
    if (segment.words.isEmpty() || rareFilter) {
        return scanWords(segment, stretch, wanted, budget);
    }
    if (const auto *known = knownOfOne(segment.words)) {
        return scanKnown(*known, stretch, wanted, budget);
    }
    // The list is walked as long as enough of it fits. Where little does, the clients of another of the names are
    // looked for: when they are few, they answer the rest of the search.
    const bool begins = m_walked == 0;
    const qint64 expected = m_walked * wanted / std::max<qint64>(1, m_met);
    if (segment.group == 0 && (begins || expected <= m_effort.ofBeginning + m_effort.firstLook)) {
        auto found = walkList(segment.words, stretch, wanted, begins ? std::min(entries, m_effort.firstLook) : entries);
        if (found) {
            found->cost = found->cost * costOfAClient + costOfAStatement;
        }
        return found;
    }
    const std::size_t before = m_clients.size();
    if (auto done = learnOfOne(segment.words); !done) {
        return failWith(done);
    }
    const auto tried = static_cast<qint64>(m_clients.size() - before);
    const auto *known = knownOfOne(segment.words);
    auto found = known ? scanKnown(*known, stretch, wanted, budget) : scanWords(segment, stretch, wanted, budget);
    if (found) {
        found->cost += tried * (m_effort.ofBeginning / 2 + costOfAStatement);
    }
    return found;
}

Result<Scan> Search::scanWords(const Segment &segment, const Stretch &stretch, qint64 wanted, qint64 budget)
{
    // A rare word leads; else the list itself is walked, whose entries say most of what is asked.
    constexpr qint64 few = 1'000;
    QStringList beginnings = segment.words;
    std::ranges::stable_sort(beginnings, std::ranges::greater(), &QString::size);
    std::optional<QStringList> best;
    qint64 fewest = few + 1;
    qint64 cost = 0;
    for (const QString &beginning : std::as_const(beginnings)) {
        const auto words = wordsOf(beginning);
        if (!words) {
            return failWith(words);
        }
        if (!*words) {
            continue;
        }
        if ((*words)->isEmpty()) {
            Scan none;
            return none;
        }
        if (beginnings.size() == 1) {
            best = **words;
            break;
        }
        const auto count = m_scanner.countWords(**words, stretch, few + 1);
        if (!count) {
            return failWith(count);
        }
        cost += costOfAStatement + *count / 4;
        if (!best || *count < fewest) {
            best = **words;
            fewest = *count;
        }
        if (fewest <= few / 4) {
            break;
        }
    }
    if (!m_filter.system.isEmpty() && !best) {
        best = QStringList(systemWord(m_filter.system));
    }
    const bool rareFilter = !m_index.condition.isEmpty();
    const qint64 costOfAClient = m_conditions.empty() ? 1 : costOfACondition;
    constexpr qint64 leastEntries = 200;
    const qint64 entries = std::max(leastEntries, budget / costOfAClient);
    // the words that lead say themselves what a client of one word needs
    const bool leadSays = best && segment.words.size() == 1 && m_typed.words.size() == 1;
    auto found = best && !(rareFilter && segment.words.isEmpty())
        ? m_scanner.clientsOfWords(*best, stretch, leadSays ? maskOf({}) : mask(), m_conditions, wanted, entries)
        : walkList(segment.words, stretch, wanted, entries);
    if (found) {
        found->cost = found->cost * costOfAClient + cost + costOfAStatement;
    }
    return found;
}

} // namespace kmen::registry
