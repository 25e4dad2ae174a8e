/// Lists page by key, never by offset.
#pragma once

#include <QString>

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

} // namespace kmen::store
