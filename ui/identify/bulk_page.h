/// Files of persons: the list of those begun at the left; the chosen one, being prepared or worked on, at the right.
#pragma once

#include <QWidget>

#include "ui/identify/bulk_calls.h"
#include "ui/identify/bulk_view.h"

class QStackedWidget;
class QTimer;

namespace kmen::widgets {
class EmptyPage;
class TableView;
} // namespace kmen::widgets

namespace kmen::identify_page {

class BulkRuns;
class BulkSetup;

class BatchesModel final : public widgets::TableModel<identify::Batch> {
    Q_OBJECT

public:
    using TableModel::TableModel;
    /// The batch that is being worked on now.
    void setActive(qint64 batch, BatchActivity activity);
    [[nodiscard]] BatchActivity activity(qint64 batch) const
    {
        return batch == m_active ? m_activity : BatchActivity::Still;
    }

protected:
    [[nodiscard]] int columns() const override { return 3; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    qint64 m_active = 0;
    BatchActivity m_activity = BatchActivity::Still;
};

class BulkPage final : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString file READ file WRITE loadFile USER true)

public:
    explicit BulkPage(shell::Desk &desk, QWidget *parent = nullptr);
    /// Reads the list again.
    void enter();
    /// Another desk or program changed something of the lists; what runs here shows itself.
    void changedElsewhere();
    void chooseFile();
    void loadFile(const QString &path);
    /// Those of the registry who have no identifier of the registers.
    void loadClients();
    /// The file that is being prepared; empty when none is.
    [[nodiscard]] QString file() const;
    /// From the preparation of a file back to the list.
    bool back();

Q_SIGNALS:
    /// Files whose rows are not all answered.
    void unfinishedChanged(int count);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void readList(std::optional<qint64> choose);
    void showChosen();
    void start();
    void run(qint64 batch);
    void drain();
    void stopped(qint64 batch, const std::optional<Error> &error);
    void save(bool onlyUnidentified);
    void remove();
    [[nodiscard]] const identify::Batch *chosen() const;
    void note(const Error &error);

    shell::Desk &m_desk;
    BatchesModel *m_model;
    widgets::TableView *m_table;
    QStackedWidget *m_listStack;
    QStackedWidget *m_stack;
    widgets::EmptyPage *m_empty;
    BulkSetup *m_setup;
    BulkView *m_view;
    BulkRuns &m_runs;
    QTimer *m_live; ///< while something runs: shows new answers
    std::optional<Error> m_problem; ///< of the last run, until it is shown
    QString m_path; ///< the last file
    QString m_folder; ///< of the last file
    shell::Latest m_listing;
    shell::Latest m_loading;
};

} // namespace kmen::identify_page
