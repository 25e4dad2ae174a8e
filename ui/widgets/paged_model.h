/// A table paged by key: further pages are fetched when it is scrolled to its end.
#pragma once

#include <functional>

#include "store/page.h"
#include "ui/widgets/table_model.h"

namespace kmen::widgets {

template <class Row>
class PagedModel : public TableModel<Row> {
public:
    using TableModel<Row>::TableModel;
    /// `more` asks for the next page; it ends in addPage().
    void onFetch(std::function<void(const store::PageCursor &)> more) { m_more = std::move(more); }
    void setFirstPage(const store::Page<Row> &page)
    {
        ++m_generation;
        take(page);
        this->setRows(page.rows);
    }
    void addPage(const store::Page<Row> &page)
    {
        take(page);
        this->append(page.rows);
    }
    /// The next page could not be read: scrolling asks for it again.
    void fetchFailed() { m_fetching = false; }
    /// Another number with each first page: a further page belongs only to the list that it was asked for.
    [[nodiscard]] int generation() const { return m_generation; }
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && m_hasNext && !m_fetching;
    }
    void fetchMore(const QModelIndex &parent) override
    {
        if (canFetchMore(parent) && m_more) {
            m_fetching = true;
            m_more(m_next);
        }
    }

private:
    void take(const store::Page<Row> &page)
    {
        m_fetching = false;
        m_hasNext = page.hasNext;
        m_next = page.next;
    }
    std::function<void(const store::PageCursor &)> m_more;
    store::PageCursor m_next;
    bool m_hasNext = false;
    bool m_fetching = false;
    int m_generation = 0;
};

} // namespace kmen::widgets
