/// Where the registers are and how the desk reaches them.
#pragma once

#include "ui/settings/section.h"

namespace kmen::settings {

class ConnectionSection final : public Section {
    Q_OBJECT

public:
    explicit ConnectionSection(shell::Desk &desk, QWidget *parent = nullptr);

protected:
    void show() override;
    void save() override;

private:
    class Environments;
    void showProxy();
    void ask();
    /// What is written now, over what the file has.
    [[nodiscard]] egon::Profile written(egon::Profile profile) const;
    Environments *m_environments;
    widgets::Button *m_ask;
    bool m_asking = false;
};

} // namespace kmen::settings
