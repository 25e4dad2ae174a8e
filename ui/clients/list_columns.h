/// Which columns the list of clients has and how wide they are; remembered for the person at this computer.
#pragma once

#include <QObject>

namespace kmen::clients {

class ClientsTable;

class ListColumns final : public QObject {
    Q_OBJECT

public:
    /// After the table has its model. `button` is where the choice opens.
    ListColumns(ClientsTable &table, QWidget &button);
    /// Opens the choice.
    void choose();

private:
    void restore();
    void setShown(int column, bool shown);
    void reset();
    ClientsTable &m_table;
    QWidget &m_button;
};

} // namespace kmen::clients
