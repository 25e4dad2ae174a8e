/// One import: how far it is, what came of its rows, and those that wait for a decision or were rejected.
#pragma once

#include <QWidget>

#include "registry/imports.h"
#include "ui/shell/desk.h"
#include "ui/widgets/paged_model.h"

class QProgressBar;
class QPushButton;

namespace kmen::widgets {
class Label;
class Note;
class StateBadge;
class TabBar;
class TableView;
} // namespace kmen::widgets

namespace kmen::importing {

class ImportRuns;

class KeptRowsModel final : public widgets::PagedModel<registry::KeptImportRow> {
    Q_OBJECT

public:
    using PagedModel::PagedModel;

protected:
    [[nodiscard]] int columns() const override { return 4; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
};

struct ImportState {
    shell::Tone tone;
    QString word;
};
/// Of the list and of the badge.
ImportState importState(const registry::ImportJob &job, const ImportRuns &runs);

class ImportView final : public QWidget {
    Q_OBJECT

public:
    explicit ImportView(shell::Desk &desk, QWidget *parent = nullptr);
    void showJob(const registry::ImportJob &job);
    void showProblem(const Error &error);
    void showGood(const QString &sentence, const QString &more);
    /// Only what changes while it runs.
    void showProgress();
    [[nodiscard]] const std::optional<registry::ImportJob> &job() const { return m_job; }

Q_SIGNALS:
    void runWanted();
    void pauseWanted();
    void saveWanted();
    void removeWanted();
    /// The row that is chosen, or all that wait.
    void decisionWanted(kmen::registry::ImportDecision decision, bool all);
    void openWanted(kmen::ClientId client);

public:
    [[nodiscard]] std::optional<qint64> chosenRow() const;

private:
    void buildButtons();
    void showState();
    void reload();
    [[nodiscard]] registry::ImportRowState shownState() const;

    shell::Desk &m_desk;
    ImportRuns &m_runs;
    std::optional<registry::ImportJob> m_job;
    widgets::Label *m_name;
    widgets::StateBadge *m_badge;
    widgets::Label *m_facts;
    QProgressBar *m_progress;
    widgets::Label *m_counts;
    widgets::Note *m_note;
    widgets::TabBar *m_tabs;
    KeptRowsModel *m_model;
    widgets::TableView *m_table;
    widgets::Label *m_none;
    QWidget *m_decide;
    QPushButton *m_link;
    QPushButton *m_new;
    QPushButton *m_skip;
    QPushButton *m_all;
    QPushButton *m_run;
    QPushButton *m_pause;
    QPushButton *m_save;
    QPushButton *m_remove;
    shell::Latest m_reading;
    shell::Latest m_fetching;
};

} // namespace kmen::importing
