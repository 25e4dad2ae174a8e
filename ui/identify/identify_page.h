/// Ztotožnění: the form at the left, the register's answer at the right.
#pragma once

#include "identify/combinations.h"
#include "ui/shell/desk.h"
#include "ui/shell/page.h"

namespace kmen::identify_page {

class IdentifyForm;
class ResultView;
struct Finding;

class IdentifyPage final : public shell::Page {
    Q_OBJECT

public:
    explicit IdentifyPage(shell::Desk &desk, QWidget *parent = nullptr);
    void enter() override { }
    void focusFilter() override;
    bool back() override;
    [[nodiscard]] QString help() const override;

private:
    void submit();

    shell::Desk &m_desk;
    IdentifyForm *m_form;
    ResultView *m_result;
    shell::Latest m_asking;
    int m_task = 0;
    QString m_purpose; ///< of the last request; the decision is recorded under the same
};

} // namespace kmen::identify_page
