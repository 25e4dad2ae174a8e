/// Lists page by key, never by offset.
#pragma once

#include <QString>

#include <algorithm>
#include <utility>
#include <vector>

namespace kmen::store {

/// Where a page begins: the list's start, its end, or next to a row that was on another page.
struct PageCursor {
    enum class Place { First, After, Before, Last };
    Place place = Place::First;
    QString key; ///< the row's sort key; empty in lists sorted by id
    qint64 id = 0;

    static PageCursor first() { return {}; }
    static PageCursor last() { return {Place::Last, {}, 0}; }
    static PageCursor after(const QString &key, qint64 id) { return {Place::After, key, id}; }
    static PageCursor before(const QString &key, qint64 id) { return {Place::Before, key, id}; }
    /// Read towards the start of the list?
    [[nodiscard]] bool backwards() const { return place == Place::Before || place == Place::Last; }
};

/// Rows always stand in the list's order, also on a page read backwards.
template <class T>
struct Page {
    std::vector<T> rows;
    bool hasPrevious = false;
    bool hasNext = false;
    PageCursor previous; ///< ask for this to go towards the start
    PageCursor next; ///< ask for this to go towards the end
};

/// What a list sorted by id adds to its SQL; bind ":cursor_id" when `needsId`.
struct IdPaging {
    QString condition; ///< "id < :cursor_id", or "1=1"
    QString order; ///< "ORDER BY id DESC"
    bool needsId = false;
};
/// `column` as the statement knows it ("n.id"); `descending` = newest first.
IdPaging idPaging(const PageCursor &cursor, const QString &column, bool descending);

/// A page of `rows` as they were read: in the direction of reading, one more than `limit` if there are more.
/// `keyOf(row)` gives the pair of sort key and id.
template <class T, class KeyOf>
Page<T> makePage(std::vector<T> rows, const PageCursor &cursor, int limit, KeyOf &&keyOf)
{
    const bool more = rows.size() > static_cast<std::size_t>(limit);
    if (more) {
        rows.resize(static_cast<std::size_t>(limit));
    }
    Page<T> page;
    if (cursor.backwards()) {
        std::reverse(rows.begin(), rows.end());
        page.hasPrevious = more;
        page.hasNext = cursor.place == PageCursor::Place::Before;
    } else {
        page.hasNext = more;
        page.hasPrevious = cursor.place == PageCursor::Place::After;
    }
    page.rows = std::move(rows);
    if (page.rows.empty()) {
        page.previous = PageCursor::last();
        return page;
    }
    const auto [firstKey, firstId] = keyOf(page.rows.front());
    const auto [lastKey, lastId] = keyOf(page.rows.back());
    page.previous = PageCursor::before(firstKey, firstId);
    page.next = PageCursor::after(lastKey, lastId);
    return page;
}

} // namespace kmen::store
