/// The language of the desk, at once.
#pragma once

#include "ui/settings/section.h"

class QRadioButton;

namespace kmen::settings {

class LanguageSection final : public Section {
    Q_OBJECT

public:
    explicit LanguageSection(shell::Desk &desk, QWidget *parent = nullptr);

protected:
    void show() override { }
};

} // namespace kmen::settings
