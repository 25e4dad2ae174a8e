/// The list of clients on the screen: the table over the window of loaded rows, and beside it a scroll bar over the
/// whole list, however long.
#pragma once

#include <QElapsedTimer>

#include "ui/clients/clients_model.h"
#include "ui/widgets/table_view.h"

class QScrollBar;

namespace kmen::clients {

class ClientsTable final : public widgets::TableView {
    Q_OBJECT

public:
    explicit ClientsTable(const QString &accessibleName, QWidget *parent = nullptr);
    void setClients(ClientsModel *model);
    /// Stands beside the table; shown when there is something to scroll.
    [[nodiscard]] QScrollBar *wholeBar() const { return m_bar; }
    /// Chooses the client when its row is loaded, without telling it; false when it is not.
    bool showClient(ClientId client);
    /// The first row in sight.
    [[nodiscard]] int topRow() const;
    void scrollToRow(int row);
    /// Rows that fit.
    [[nodiscard]] int rowsInSight() const;

Q_SIGNALS:
    /// A loaded row became the current one, by mouse, keys or type-ahead.
    void clientChosen(kmen::ClientId client);
    /// To a place that is not loaded; 0 = start, 1 = end.
    void jumpWanted(double fraction, qint64 position);
    /// What was typed quickly one after another; the beginning of a surname.
    void letterWanted(const QString &beginning);
    void orderWanted(int column);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &search) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void look();
    void updateBar();
    void moveWhole(int position);
    void toEnd(bool last);

    ClientsModel *m_clients = nullptr;
    QScrollBar *m_bar;
    QString m_typed;
    QElapsedTimer m_typedAt;
    bool m_silent = false;
    std::optional<ClientId> m_current;
};

} // namespace kmen::clients
