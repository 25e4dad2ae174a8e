/// A file before it is sent: what its columns hold, and a dry run that says what would happen to each row.
#pragma once

#include <QWidget>

#include <memory>
#include <vector>

#include "ui/identify/bulk_calls.h"
#include "ui/shell/desk.h"
#include "ui/widgets/table_model.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QPushButton;

namespace kmen::widgets {
class FileColumns;
class Label;
class Note;
class TableView;
} // namespace kmen::widgets

namespace kmen::identify_page {

class RoleChoice;

/// A row that will not be asked about.
struct LeftOutRow {
    int line = 0; ///< of the file, from 1
    identify::RowKind kind = identify::RowKind::NotPermitted;
    QString why;
};

class LeftOutModel final : public widgets::TableModel<LeftOutRow> {
    Q_OBJECT

public:
    using TableModel::TableModel;

protected:
    [[nodiscard]] int columns() const override { return 2; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
};

/// "12 seconds", "3 minutes", "2 hours"; never less than a second.
QString durationText(double seconds);

class BulkSetup final : public QWidget {
    Q_OBJECT

public:
    explicit BulkSetup(shell::Desk &desk, QWidget *parent = nullptr);
    void showFile(const ChosenFile &file);
    [[nodiscard]] identify::NewBatch batch() const;
    /// E278 calls of the last dry run; 0 while it is being counted.
    [[nodiscard]] int calls() const { return m_calls; }

Q_SIGNALS:
    void startWanted();
    void otherFileWanted();

private:
    /// How many calls and how long, at the permitted rate.
    [[nodiscard]] QString estimate() const;
    void buildColumns();
    void check();
    void showDryRun(const Result<identify::DryRun> &run);
    [[nodiscard]] identify::ColumnUses uses() const;

    shell::Desk &m_desk;
    std::shared_ptr<const ChosenFile> m_file;
    widgets::Label *m_name;
    widgets::Label *m_facts;
    widgets::FileColumns *m_columns;
    std::vector<QComboBox *> m_choices;
    QComboBox *m_comparison;
    RoleChoice *m_role;
    QCheckBox *m_subscribe;
    widgets::Note *m_note;
    LeftOutModel *m_leftOut;
    widgets::TableView *m_table;
    QPushButton *m_start;
    shell::Latest m_checking;
    int m_calls = 0;
};

} // namespace kmen::identify_page
