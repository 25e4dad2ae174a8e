/// Ztotožnění: one person (the form at the left, the register's answer at the right), or a file of persons.
#pragma once

#include "identify/combinations.h"
#include "ui/shell/desk.h"
#include "ui/shell/page.h"

class QStackedWidget;
class QTabBar;

namespace kmen::identify_page {

class BulkPage;
class IdentifyForm;
class ResultView;
struct Finding;

class IdentifyPage final : public shell::Page {
    Q_OBJECT

public:
    explicit IdentifyPage(shell::Desk &desk, QWidget *parent = nullptr);
    void enter() override;
    [[nodiscard]] store::Topics topics() const override { return store::Topic::Batches; }
    void changedElsewhere() override;
    void focusFilter() override;
    bool back() override;
    [[nodiscard]] QString help() const override;

private:
    enum Mode { OnePerson, File };
    void submit();
    void openCase(const std::shared_ptr<const Finding> &finding, ClientId client);
    void lookForAddresses();
    void choose(Mode mode);

    shell::Desk &m_desk;
    QTabBar *m_mode;
    QStackedWidget *m_stack;
    BulkPage *m_bulk;
    IdentifyForm *m_form;
    ResultView *m_result;
    shell::Latest m_asking;
    shell::Latest m_looking; ///< for an address
    int m_task = 0;
    QString m_purpose; ///< of the last request; the decision is recorded under the same
};

} // namespace kmen::identify_page
