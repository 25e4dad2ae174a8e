/// Where the office's data are, and whether they are whole and copied.
#pragma once

#include "ui/settings/section.h"

namespace kmen::settings {

class DatabaseSection final : public Section {
    Q_OBJECT

public:
    explicit DatabaseSection(shell::Desk &desk, QWidget *parent = nullptr);

protected:
    void show() override;
    void save() override;

private:
    void showFacts();
    void copy();
    void copyTo(const QString &file);
    void checkWhole();
    widgets::Label *m_server;
    widgets::Button *m_copy;
    widgets::Button *m_check;
    bool m_working = false;
};

} // namespace kmen::settings
