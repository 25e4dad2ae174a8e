/// A small table to be filled: items, terms, contacts, or a code list. There is always one empty row at the end; any
/// key begins to write, Tab goes to the next cell while one writes and leaves the table otherwise.
#pragma once

#include <QWidget>

#include "access/draft.h"

class QTableWidget;
class QTableWidgetItem;

namespace kmen::widgets {
class Label;
} // namespace kmen::widgets

namespace kmen::requests {

class RowsEditor final : public QWidget {
    Q_OBJECT

public:
    RowsEditor(const access::FieldSpec &field, QWidget *parent = nullptr);
    [[nodiscard]] access::Rows rows() const;
    void setRows(const access::Rows &rows);
    void setReadOnly(bool readOnly);
    /// Marks cells; `firstLine`: the line of the first row as findings count it.
    void showFindings(const std::vector<access::Finding> &findings, int firstLine);
    [[nodiscard]] QTableWidget *table() const { return m_table; }
    /// A button beside the table: "Import…".
    void addButton(const QString &text, const QString &name, std::function<void()> run);
    /// Sentences under the table.
    void tell(const QString &sentence);

Q_SIGNALS:
    void changed();
    /// What stands there is new: somebody should see to it that it is seen.
    void told(QWidget *where);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keepEmptyRow();
    void fit();
    QTableWidget *m_table;
    QWidget *m_buttons;
    widgets::Label *m_told;
    int m_columns;
    bool m_filling = false;
    bool m_readOnly = false;
};

} // namespace kmen::requests
