/// "Načíst evidenci": the imports of the office at the left; the chosen one, being prepared or worked on, at the right.
/// A window of its own beside the desk; the work goes on when it is closed.
#pragma once

#include <QDialog>

#include "registry/imports.h"
#include "ui/import/import_view.h"
#include "ui/shell/desk.h"
#include "ui/shell/kept_input.h"

class QStackedWidget;
class QTimer;

namespace kmen::widgets {
class EmptyPage;
class TableView;
} // namespace kmen::widgets

namespace kmen::importing {

class ImportRuns;
class ImportSetup;

class ImportsModel final : public widgets::TableModel<registry::ImportJob> {
    Q_OBJECT

public:
    ImportsModel(const ImportRuns &runs, QObject *parent)
        : TableModel(parent)
        , m_runs(runs)
    {
    }
    void refreshStates();

protected:
    [[nodiscard]] int columns() const override { return 2; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    const ImportRuns &m_runs;
};

class ImportWindow final : public QDialog {
    Q_OBJECT

public:
    /// One for the desk: a second call brings it to the front.
    static void open(shell::Desk &desk, QWidget *over);
    void chooseFile();
    void loadFile(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    ImportWindow(shell::Desk &desk, QWidget *parent);
    void build();
    [[nodiscard]] QWidget *buildList();
    void connectView();
    void readList(std::optional<qint64> choose);
    void showChosen();
    void start();
    void begin(const registry::ImportPlan &plan, const QString &reason);
    void goOn();
    void save();
    void remove();
    void decide(registry::ImportDecision decision, bool all);
    void decided(const Result<qint64> &count);
    void ended(qint64 job, const std::optional<Error> &error);
    void note(const Error &error);
    [[nodiscard]] const registry::ImportJob *chosen() const;

    shell::Desk &m_desk;
    ImportRuns &m_runs;
    ImportsModel *m_model;
    QWidget *m_content = nullptr;
    widgets::TableView *m_table = nullptr;
    QStackedWidget *m_stack = nullptr;
    widgets::EmptyPage *m_empty = nullptr;
    ImportSetup *m_setup = nullptr;
    ImportView *m_view = nullptr;
    QTimer *m_live;
    QString m_folder;
    shell::Latest m_listing;
    std::optional<Error> m_problem; ///< of the last run, until it is shown
};

} // namespace kmen::importing
