/// One search: what was typed becomes places in the list; private to the search.
#pragma once

#include "registry/search.h"
#include "registry/search_keys.h"
#include "registry/search_scan_p.h"

namespace kmen::registry {

/// The day at the computer, for births that cannot be.
QDate todayOf(const store::Session &session);
/// A cursor's key.
QString cursorKey(int group, const QString &sortKey);

/// How much is read before another way is tried; in entries of an index.
struct Effort {
    qint64 firstLook = 2'500; ///< of the list, at least 1, before the clients of the rarest other name are looked for
    qint64 ofBeginning = 6'000; ///< for one beginning of a name: with more it is no rare one
};

/// Lives for one call.
class Search {
public:
    Search(store::Session &session, const ClientQuery &query, const Job &job, const Effort &effort = {});

    /// What is there beside names: numbers, dates; decides how the rest is found.
    Result<void> prepare();
    /// Rows after the place in the direction; `rows` false: only places.
    struct Found {
        std::vector<std::pair<int, Place>> places; ///< with their groups, in the direction of reading
        std::vector<ClientRow> rows;
        bool more = false; ///< not all was looked at
        int group = 0; ///< where to go on
        Place reached;
    };
    Result<Found> collect(const store::PageCursor &cursor, qint64 limit, bool rows, qint64 budget);

    /// Some of the clients that may fit, from all parts of the list, in its order.
    Result<std::vector<std::pair<int, Place>>> sample();
    /// Does what the bits let through have to be looked at?
    [[nodiscard]] bool needsLook() const
    {
        return !m_typed.words.isEmpty() || m_typed.birthYear || !m_typed.births.empty();
    }

    [[nodiscard]] const TypedSearch &typed() const { return m_typed; }
    [[nodiscard]] const QString &note() const { return m_note; }

private:
    Result<void> gatherNumbers();
    Result<void> gatherBirths();
    Result<void> gatherCreated();
    Result<void> gatherRare();
    Result<Scan> scan(const Segment &segment, const Stretch &stretch, qint64 wanted, qint64 budget);
    Result<std::optional<QStringList>> wordsOf(const QString &beginning);
    Result<void> leaveOutEmpty();
    const std::vector<Place> *knownOfOne(const QStringList &words) const;
    Result<void> learnOfOne(const QStringList &words);
    Result<Scan> scanKnown(const std::vector<Place> &known, const Stretch &stretch, qint64 wanted, qint64 budget);
    Result<Scan> scanWords(const Segment &segment, const Stretch &stretch, qint64 wanted, qint64 budget);
    Result<Scan> walkList(const QStringList &words, const Stretch &stretch, qint64 wanted, qint64 entries);
    /// Does what the bits let through really fit?
    [[nodiscard]] bool fits(const ClientRow &row) const;
    [[nodiscard]] SearchMask maskOf(const QStringList &words) const
    {
        return m_typed.births.size() == 1 ? searchMask(words, m_typed.births.front())
                                          : searchMask(words, m_typed.birthYear.value_or(0));
    }
    /// Of all that was typed.
    [[nodiscard]] SearchMask mask() const { return maskOf(m_typed.words); }
    Result<void> take(Found &found, int group, const std::vector<Place> &places, bool rows);

    Scanner m_scanner;
    ClientFilter m_filter;
    TypedSearch m_typed;
    std::vector<Condition> m_conditions;
    ListIndex m_index;
    std::vector<Segment> m_segments; ///< tell the groups
    std::vector<Segment> m_read; ///< the same without the ranges that hold nobody
    std::optional<std::vector<Place>> m_gathered;
    /// Of beginnings: their clients beside those whose surname begins like this; nothing when they are too many.
    using OfBeginning = std::pair<QString, std::optional<std::vector<Place>>>;
    std::vector<OfBeginning> m_clients;
    Effort m_effort;
    qint64 m_walked = 0; ///< entries of the list, in this segment
    qint64 m_met = 0; ///< clients found there
    std::vector<std::pair<QString, std::optional<QStringList>>> m_words; ///< of beginnings, as read
    QString m_note;
};

} // namespace kmen::registry
