/// Requests by stage: six columns of cards, each a list that works with arrows and Enter.
#pragma once

#include <QWidget>

#include <array>

#include "access/requests.h"
#include "ui/shell/theme.h"

class QListWidget;

namespace kmen::widgets {
class Label;
} // namespace kmen::widgets

namespace kmen::requests {

class Board final : public QWidget {
    Q_OBJECT

public:
    explicit Board(QWidget *parent = nullptr);
    void setRows(const std::vector<access::RequestRow> &rows, int reminderDays, QDate today);

Q_SIGNALS:
    void opened(qint64 request);

private:
    std::array<QListWidget *, access::boardColumnCount> m_lists {};
    std::array<widgets::Label *, access::boardColumnCount> m_counts {};
};

/// "due today", "3 working days left", "2 working days late"; empty without a deadline.
QString deadlineWords(const std::optional<access::Deadline> &deadline, QDate today);
shell::Tone deadlineTone(const std::optional<access::Deadline> &deadline, QDate today);

} // namespace kmen::requests
