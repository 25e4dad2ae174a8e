/// A window over a list of clients of any length: rows near the place where one looks are loaded, by key, in both
/// directions; beyond them stand rows that are not loaded yet. Memory does not grow with the list.
#pragma once

#include <deque>
#include <functional>

#include "registry/search.h"
#include "ui/widgets/table_model.h"

namespace kmen::clients {

class ClientsModel final : public widgets::TableModelBase {
    Q_OBJECT

public:
    enum Column { Name, Born, KidColumn, Address, State, BirthSurname, Kind, Changes, ReadAt, ColumnCount };
    /// Rows not loaded that stand beside those that are; one can scroll into them at once.
    static constexpr int mostHoles = 400;
    static constexpr int mostLoaded = 4000;

    using TableModelBase::TableModelBase;

    /// `next` is asked for the page after a cursor, `previous` for the one before.
    void onFetch(
        std::function<void(const store::PageCursor &)> next, std::function<void(const store::PageCursor &)> previous);
    /// How a cursor at a loaded row is made, for going back to rows that were let go.
    void onCursor(std::function<store::PageCursor(const registry::ClientRow &, bool before)> make);

    /// The list begins anew with its first page.
    void begin(const registry::SearchPage &page);
    /// One jumps to about `position` of `total`: only holes, until the page after `from` comes to addNext.
    void beginAt(qint64 position, const store::PageCursor &from);
    void addNext(const registry::SearchPage &page);
    void addPrevious(const registry::SearchPage &page);
    /// A fetch failed or was stopped: it may be asked for again.
    void fetchFailed();
    /// As far as it is known; at least what is loaded.
    void setTotal(qint64 total, bool exact);
    /// Rows `first` to `last` are looked at: loads what is missing there and nearby.
    void lookedAt(int first, int last);
    /// All loaded rows in another order; only when the whole list is loaded.
    void sortLoaded(Column column, Qt::SortOrder order);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// Nothing when the row is not loaded.
    [[nodiscard]] const registry::ClientRow *at(int row) const;
    [[nodiscard]] std::optional<int> rowOf(ClientId client) const;
    [[nodiscard]] qint64 total() const { return m_total; }
    /// About where in the whole list row 0 stands.
    [[nodiscard]] qint64 offset() const { return m_start - m_lead; }
    [[nodiscard]] int loaded() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int firstLoaded() const { return m_lead; }
    [[nodiscard]] bool isWhole() const { return !m_hasPrevious && !m_hasNext; }

Q_SIGNALS:
    /// `count` rows were put before (or, negative, taken from before) the others: who shows them keeps the place.
    void shifted(int count);

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    [[nodiscard]] static QString cellText(const registry::ClientRow &client, int column);
    void lookMoved(int count);
    void setLead(int lead);
    void setTrail(int trail);
    [[nodiscard]] int wantedLead() const;
    [[nodiscard]] int wantedTrail() const;
    void letGo(bool front);
    void settle();

    std::function<void(const store::PageCursor &)> m_next;
    std::function<void(const store::PageCursor &)> m_previous;
    std::function<store::PageCursor(const registry::ClientRow &, bool)> m_cursorAt;
    std::deque<registry::ClientRow> m_rows;
    int m_lead = 0; ///< holes before
    int m_trail = 0; ///< and after
    qint64 m_start = 0; ///< about where the first loaded row stands
    qint64 m_total = 0;
    bool m_exact = false;
    bool m_hasPrevious = false;
    bool m_hasNext = false;
    store::PageCursor m_nextCursor;
    store::PageCursor m_previousCursor;
    bool m_fetchingNext = false;
    bool m_fetchingPrevious = false;
    int m_lookFirst = 0;
    int m_lookLast = 0;
};

/// The word for a client's state, with its sign: "✓ active", "⚠ identity case".
struct StateWord {
    shell::Tone tone = shell::Tone::Neutral;
    QString sign;
    QString word;
};
StateWord stateWord(const registry::ClientRow &row);
QString clientName(const registry::ClientRow &row);
QString kindWord(registry::ClientKind kind);

} // namespace kmen::clients
