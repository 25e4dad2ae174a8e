/// The filters of the list of clients as chips, what can be added, and filters with a name.
#pragma once

#include <QWidget>

#include "registry/saved_filters.h"
#include "ui/shell/desk.h"
#include "ui/widgets/filter_chips.h"

class QMenu;

namespace kmen::widgets {
class Chip;
class FlowLayout;
} // namespace kmen::widgets

namespace kmen::clients {

class ClientFilters final : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString kept READ kept WRITE setKept USER true)

public:
    explicit ClientFilters(shell::Desk &desk, QWidget *parent = nullptr);
    [[nodiscard]] const registry::ClientFilter &filter() const { return m_filter; }
    void setFilter(const registry::ClientFilter &filter);
    [[nodiscard]] QString kept() const;
    void setKept(const QString &kept);
    /// What would be saved: the text of the search box belongs to it.
    void setText(const QString &text) { m_text = text; }
    void setCanStepBack(bool can);
    /// Reads the saved filters and the systems again.
    void refresh();
    void askForName();

Q_SIGNALS:
    void changed();
    /// A saved filter was chosen.
    void queryChosen(const kmen::registry::ClientQuery &query);
    void clearWanted();
    void stepBackWanted();

private:
    void rebuild();
    void buildMenu();
    void buildSaved();
    void askForDays(bool created);
    void save(const QString &name);
    void remove(const registry::SavedFilter &filter);
    void rename(const registry::SavedFilter &filter);

    shell::Desk &m_desk;
    registry::ClientFilter m_filter;
    QString m_text;
    QStringList m_systems;
    std::vector<registry::SavedFilter> m_savedFilters;
    widgets::FlowLayout *m_layout;
    widgets::Chip *m_add;
    widgets::Chip *m_saved;
    widgets::Chip *m_clear;
    widgets::Chip *m_back;
    widgets::FilterChips m_chips;
    QMenu *m_menu;
    QMenu *m_savedMenu;
    shell::Latest m_reading;
};

} // namespace kmen::clients
