/// The list of clients: one search box, filters, the table over all of them, and how many there are.
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include "ui/clients/clients_model.h"
#include "ui/shell/desk.h"

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace kmen::widgets {
class EmptyPage;
class Label;
} // namespace kmen::widgets

namespace kmen::clients {

class ClientFilters;
class ClientsTable;
class LetterStrip;
class ListColumns;

class ClientsList final : public QWidget {
    Q_OBJECT

public:
    explicit ClientsList(shell::Desk &desk, QWidget *parent = nullptr);
    /// From the start of the list, by what is in the box and the filters.
    void search();
    /// The same list again, at the place where one looks.
    void reload();
    void refreshFilters();
    void focusSearch();
    /// Takes away the last thing that narrows the list; false when nothing does.
    bool back();
    void searchFor(const QString &text);
    /// The same for a client whose card was opened from elsewhere: it stays open though this may not list it.
    void searchForShown(const QString &text);
    /// The client whose card is open: its row is the chosen one when it is in the list.
    void setShown(std::optional<ClientId> client);
    /// Where the client whose card is open would stand.
    void setShownRow(const registry::ClientRow &row) { m_shownRow = row; }
    [[nodiscard]] registry::ClientQuery query() const;
    [[nodiscard]] ClientFilters *filters() const { return m_filters; }
    void turnOrder();
    [[nodiscard]] ListColumns *columns() const { return m_chooser; }

Q_SIGNALS:
    void clientChosen(kmen::ClientId client);
    /// Another search was made, and its list is without the client whose card is open.
    void shownLeft();
    /// Enter or a double click.
    void clientOpened();
    void identifyWanted();
    void newClientWanted();

private:
    static constexpr int pageSize = 100;
    void buildTop(QVBoxLayout *layout);
    void buildList(QVBoxLayout *layout);
    void queryChanged(bool typed);
    void stepBack();
    void restore(const registry::ClientQuery &query);
    void showFirst(const registry::SearchPage &page, qint64 milliseconds);
    void showEmpty();
    /// After another search: is the client whose card is open in its list?
    void checkShown();
    void showUnderstood(const registry::SearchPage &page);
    void showSummary();
    void count();
    void fetch(const store::PageCursor &cursor, bool next);
    /// The page after `from` (in the order shown) becomes the window's new middle.
    void jump(const store::PageCursor &from, qint64 position, bool choose);
    void jumpToFraction(double fraction, qint64 position);
    void goToLetter(const QString &beginning, bool choose);
    void orderBy(int column);
    void showOrder();
    [[nodiscard]] bool backwards() const { return m_column == ClientsModel::Name && m_order == Qt::DescendingOrder; }
    [[nodiscard]] store::PageCursor turned(store::PageCursor cursor) const;
    [[nodiscard]] registry::SearchPage turned(registry::SearchPage page) const;
    [[nodiscard]] QDate today() const;

    shell::Desk &m_desk;
    ClientsModel *m_model;
    widgets::Label *m_all;
    QPushButton *m_menu;
    QLineEdit *m_search;
    widgets::Label *m_understood;
    widgets::Label *m_summary;
    ClientFilters *m_filters;
    ListColumns *m_chooser = nullptr;
    ClientsTable *m_table;
    LetterStrip *m_letters;
    QStackedWidget *m_stack;
    widgets::EmptyPage *m_empty;
    shell::Latest m_searching;
    shell::Latest m_jumping;
    shell::Latest m_fetchingNext;
    shell::Latest m_fetchingPrevious;
    shell::Latest m_counting;
    shell::Latest m_mapping;
    shell::Latest m_checking;
    QTimer m_holes; ///< until then a jump waits for its rows before it shows that they are missing
    registry::ListMap m_map;
    std::optional<registry::ClientCount> m_found;
    qint64 m_everybody = -1;
    qint64 m_milliseconds = 0;
    int m_keptRow = 0; ///< where the list was before it is read again
    std::optional<ClientId> m_shown;
    std::optional<registry::ClientRow> m_shownRow;
    std::optional<registry::ClientQuery> m_openedBeside; ///< see searchForShown
    bool m_another = false; ///< another search was made, and its list has not come yet
    bool m_choosesFirst = true; ///< nothing was shown so far: the list begins with its first row chosen
    std::vector<registry::ClientQuery> m_steps; ///< earlier searches, the last one at the end
    registry::ClientQuery m_last; ///< what the list shows
    bool m_lastTyped = false;
    bool m_restoring = false;
    ClientsModel::Column m_column = ClientsModel::Name;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace kmen::clients
