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

/// Lives for one call.
class Search {
public:
    Search(store::Session &session, const ClientQuery &query, const Job &job);

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
    Result<Scan> scan(const Segment &segment, const Stretch &stretch, qint64 wanted, qint64 budget);
    Result<std::optional<QStringList>> wordsOf(const QString &beginning);
    /// Does what the bits let through really fit?
    [[nodiscard]] bool fits(const ClientRow &row) const;
    [[nodiscard]] qint64 bitsOf(const QStringList &words) const
    {
        const bool oneDay = m_typed.births.size() == 1;
        return searchBits(words, m_typed.birthYear ? *m_typed.birthYear : oneDay ? m_typed.births.front().year() : 0);
    }
    Result<void> take(Found &found, int group, const std::vector<Place> &places, bool rows);

    Scanner m_scanner;
    ClientFilter m_filter;
    TypedSearch m_typed;
    std::vector<Condition> m_conditions;
    ListIndex m_index;
    std::vector<Segment> m_segments;
    std::optional<std::vector<Place>> m_gathered;
    std::vector<std::pair<QString, std::optional<QStringList>>> m_words; ///< of beginnings, as read
    QString m_note;
};

} // namespace kmen::registry
