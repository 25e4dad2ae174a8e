/// When the distribution asks the registers, and how long the office keeps whom it is done with.
#pragma once

#include "ui/settings/section.h"

namespace kmen::settings {

class RhythmSection final : public Section {
    Q_OBJECT

public:
    explicit RhythmSection(shell::Desk &desk, QWidget *parent = nullptr);

protected:
    void show() override;
    void save() override;
};

} // namespace kmen::settings
