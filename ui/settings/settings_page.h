/// Nastavení: how this desk and its office are set. Sections at the left, one of them at the right. Everybody reads;
/// an administrator of the registry changes.
#pragma once

#include <vector>

#include "ui/settings/section.h"
#include "ui/shell/page.h"

class QListWidget;
class QStackedWidget;

namespace kmen::widgets {
class Note;
} // namespace kmen::widgets

namespace kmen::settings {

class SettingsPage final : public shell::Page {
    Q_OBJECT

public:
    explicit SettingsPage(shell::Desk &desk, QWidget *parent = nullptr);
    void enter() override;
    [[nodiscard]] store::Topics topics() const override { return store::Topic::Settings | store::Topic::Runs; }
    void focusFilter() override;
    bool back() override;
    [[nodiscard]] QString help() const override;
    /// "certificate"; an unknown one changes nothing.
    void openSection(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void add(Section *section);
    void read();
    void chosen(int row);
    void showState(int row);

    shell::Desk &m_desk;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    widgets::Note *m_note;
    std::vector<Section *> m_sections;
    shell::Latest m_reading;
};

} // namespace kmen::settings
