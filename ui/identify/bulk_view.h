/// One file of persons: how far the work is, and what came of each row.
#pragma once

#include <QWidget>

#include "identify/batches.h"
#include "ui/shell/desk.h"
#include "ui/widgets/paged_model.h"

class QProgressBar;
class QPushButton;
class QTabBar;

namespace kmen::widgets {
class Label;
class Note;
class StateBadge;
class TableView;
} // namespace kmen::widgets

namespace kmen::identify_page {

class BatchRowsModel final : public widgets::PagedModel<identify::BatchRow> {
    Q_OBJECT

public:
    using PagedModel::PagedModel;

protected:
    [[nodiscard]] int columns() const override { return 5; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
};

/// Where the work stands, in a word with its tone.
struct BatchState {
    shell::Tone tone = shell::Tone::Neutral;
    QString word;
};
enum class BatchActivity { Still, Running, Pausing };
BatchState batchState(const identify::Batch &batch, BatchActivity activity);

class BulkView final : public QWidget {
    Q_OBJECT

public:
    explicit BulkView(shell::Desk &desk, QWidget *parent = nullptr);
    /// `mayRun`: no other file is being worked on.
    void showBatch(const identify::Batch &batch, BatchActivity activity, bool mayRun);
    /// Answers that came since; rows that are shown change in their place.
    void addAnswers(const std::vector<std::pair<int, identify::RowResult>> &answers);
    void showProblem(const Error &error);
    void showSaved(const Result<void> &saved, const QString &path);
    [[nodiscard]] const std::optional<identify::Batch> &batch() const { return m_batch; }

Q_SIGNALS:
    void runWanted();
    void pauseWanted();
    void saveWanted();
    void saveUnidentifiedWanted();
    void removeWanted();
    void openWanted(kmen::ClientId client);

private:
    void showState();
    void reload(bool keepPlace);
    [[nodiscard]] identify::BatchFilter filter() const;

    shell::Desk &m_desk;
    std::optional<identify::Batch> m_batch;
    BatchActivity m_activity = BatchActivity::Still;
    bool m_mayRun = true;
    widgets::Label *m_name;
    widgets::StateBadge *m_badge;
    widgets::Label *m_facts;
    QProgressBar *m_progress;
    widgets::Note *m_note;
    QTabBar *m_filter;
    BatchRowsModel *m_model;
    widgets::TableView *m_table;
    QPushButton *m_run;
    QPushButton *m_pause;
    QPushButton *m_save;
    QPushButton *m_saveRest;
    QPushButton *m_remove;
    shell::Latest m_reading;
    shell::Latest m_fetching;
};

} // namespace kmen::identify_page
