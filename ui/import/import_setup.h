/// An evidence before it is taken over: its letters and columns, its first rows, and what would come of it.
#pragma once

#include <QWidget>

#include "registry/imports.h"
#include "ui/shell/desk.h"
#include "ui/widgets/table_model.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace kmen::widgets {
class FileColumns;
class Label;
class Note;
class TableView;
} // namespace kmen::widgets

namespace kmen::importing {

class ProblemsModel final : public widgets::TableModel<registry::ImportProblem> {
    Q_OBJECT

public:
    using TableModel::TableModel;

protected:
    [[nodiscard]] int columns() const override { return 3; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
};

class ImportSetup final : public QWidget {
    Q_OBJECT

public:
    explicit ImportSetup(shell::Desk &desk, QWidget *parent = nullptr);
    ~ImportSetup() override;
    /// Looks at the file; `loaded` or `failed` tells how it went.
    void load(const QString &path);
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] registry::ImportPlan plan() const;
    /// Of the last dry run that fits the choices; nothing while it is being counted.
    [[nodiscard]] const std::optional<registry::ImportDryRun> &dryRun() const { return m_run; }

Q_SIGNALS:
    void loaded();
    void failed(const kmen::Error &error);
    void startWanted();
    void otherFileWanted();

private:
    void buildChoices(QLayout *layout);
    void look(std::optional<Encoding> encoding, std::optional<QChar> separator);
    void showLook(const registry::ImportLook &look);
    void buildColumns();
    void check();
    void stopCheck();
    void showRun(const Result<registry::ImportDryRun> &run);

    shell::Desk &m_desk;
    QString m_path;
    registry::ImportLook m_look;
    std::optional<registry::ImportDryRun> m_run;
    widgets::Label *m_name;
    widgets::Label *m_facts;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    widgets::FileColumns *m_columns;
    std::vector<QComboBox *> m_uses;
    QLineEdit *m_system;
    QComboBox *m_rule;
    widgets::Note *m_note;
    ProblemsModel *m_problems;
    widgets::TableView *m_table;
    QPushButton *m_start;
    shell::Latest m_looking;
    int m_check = 0; ///< the dry run's task
};

} // namespace kmen::importing
