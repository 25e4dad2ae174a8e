/// What stands under the pipeline beside the items: the windows with their gaps, the days, the runs with their calls.
#pragma once

#include <QWidget>

#include "ui/queues/queue_calls.h"
#include "ui/queues/queue_tables.h"

class QPushButton;

namespace kmen::journal {
class CallsModel;
} // namespace kmen::journal

namespace kmen::widgets {
class Label;
class Note;
class TableView;
} // namespace kmen::widgets

namespace kmen::queues {

class DayChart;

class WindowsView final : public QWidget {
    Q_OBJECT

public:
    explicit WindowsView(QWidget *parent = nullptr);
    void show(const Overview &overview);

Q_SIGNALS:
    void readAnewWanted();

private:
    widgets::Note *m_note;
    WindowsModel *m_model;
    QPushButton *m_reread;
};

class DaysView final : public QWidget {
    Q_OBJECT

public:
    explicit DaysView(QWidget *parent = nullptr);
    void show(const Overview &overview, QDate today);

Q_SIGNALS:
    /// Its notices are wanted.
    void dayChosen(QDate day);

private:
    DayChart *m_chart;
    DaysModel *m_model;
    widgets::Label *m_rules;
};

class RunsView final : public QWidget {
    Q_OBJECT

public:
    explicit RunsView(QWidget *parent = nullptr);
    void show(const Overview &overview);
    void showCalls(std::vector<audit::CallRow> calls);
    /// The run whose numbers stand in the pipeline.
    void chooseLastDistribution();
    /// With the keyboard in the table.
    void openRun(qint64 run);

Q_SIGNALS:
    void runChosen(const kmen::registry::SyncRun &run);

private:
    RunsModel *m_runs;
    widgets::TableView *m_table;
    journal::CallsModel *m_calls;
    qint64 m_chosen = 0;
};

} // namespace kmen::queues
