/// The columns of a file that a person has chosen: what each holds is chosen beside its name and its first values.
/// GUI thread only.
#pragma once

#include <QScrollArea>
#include <QStringList>

#include <functional>
#include <vector>

class QComboBox;

namespace kmen::widgets {

class FileColumns final : public QScrollArea {
    Q_OBJECT

public:
    explicit FileColumns(QWidget *parent = nullptr);
    struct Column {
        QString name; ///< of the file's head; may be empty
        QString values; ///< firstValues()
        QComboBox *use = nullptr; ///< becomes a child of this widget
    };
    /// In place of those before, which are deleted.
    void setColumns(const std::vector<Column> &columns);

private:
    QWidget *m_content;
};

/// The first few different values of a column, "Jan · Eva"; "—" when all of them are empty. `cell` is asked row by row.
QString firstValues(qsizetype rows, const std::function<QString(qsizetype row)> &cell);
/// A row of a file in one line, without its empty cells.
QString filledCells(const QStringList &cells);

} // namespace kmen::widgets
