/// The filter of the listed notices as chips, what can be added, and filters with a name.
#pragma once

#include <QWidget>

#include "ui/queues/notice_filter_words.h"
#include "ui/shell/desk.h"

class QMenu;

namespace kmen::widgets {
class Chip;
class FlowLayout;
class Label;
} // namespace kmen::widgets

namespace kmen::queues {

class NoticeFilters final : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString kept READ kept WRITE setKept USER true)

public:
    explicit NoticeFilters(shell::Desk &desk, QWidget *parent = nullptr);
    /// What is listed; says nothing to anybody.
    void setList(const NoticeList &list);
    /// What can be asked for beside what every list has.
    void setReasons(std::vector<registry::NoticeReason> reasons);
    /// "3 of 40", while a filter is on.
    void setCount(const QString &text);
    void setCanStepBack(bool can);
    [[nodiscard]] QString kept() const { return toKept(m_list); }
    void setKept(const QString &kept);
    void askForName();
    /// To what adds a filter.
    void focusAdd();

Q_SIGNALS:
    void listWanted(const kmen::queues::NoticeList &list);
    void stepBackWanted();

private:
    void rebuild();
    void buildMenu();
    void buildSaved();
    void askForDays();
    void rename(const SavedNotices &saved);
    void remove(const SavedNotices &saved);

    shell::Desk &m_desk;
    NoticeList m_list;
    std::vector<registry::NoticeReason> m_reasons;
    widgets::FlowLayout *m_layout;
    widgets::Chip *m_add;
    widgets::Chip *m_saved;
    widgets::Chip *m_clear;
    widgets::Chip *m_back;
    widgets::Label *m_count;
    widgets::FilterChips m_chips;
    QMenu *m_menu;
    QMenu *m_savedMenu;
};

} // namespace kmen::queues
