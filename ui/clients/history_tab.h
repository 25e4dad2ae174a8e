/// The line of time of one client, of all kinds or one, and of one item when it is asked for.
#pragma once

#include <QWidget>

#include "registry/timeline.h"
#include "ui/shell/desk.h"

class QComboBox;
class QPushButton;

namespace kmen::widgets {
class Label;
class TableView;
} // namespace kmen::widgets

namespace kmen::clients {

class TimelineModel;

class HistoryTab final : public QWidget {
    Q_OBJECT

public:
    explicit HistoryTab(shell::Desk &desk, QWidget *parent = nullptr);
    /// Read when the tab is seen.
    void setClient(std::optional<ClientId> client);
    void showField(registry::FieldCode field);
    void focusTable();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    [[nodiscard]] registry::TimelineFilter filter() const;

    shell::Desk &m_desk;
    std::optional<ClientId> m_client;
    std::optional<registry::FieldCode> m_field;
    bool m_stale = true;
    QComboBox *m_kind;
    widgets::Label *m_only;
    QPushButton *m_everything;
    TimelineModel *m_events;
    widgets::TableView *m_table;
    shell::Latest m_reading;
};

} // namespace kmen::clients
