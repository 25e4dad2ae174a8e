/// One identity case: clients side by side, what is to be divided, what will move, what happened, and the decision.
#pragma once

#include <span>

#include "ui/cases/case_calls.h"
#include "ui/cases/decide_panel.h"
#include "ui/shell/desk.h"

class QMenu;
class QStackedWidget;

namespace kmen::widgets {
class Label;
class Note;
class StateBadge;
class TableView;
class Tabs;
} // namespace kmen::widgets

namespace kmen::cases {

class CompareModel;
struct CompareRow;
class EffectModel;
class ItemsModel;
class StepsModel;
class WhyModel;

class CaseView final : public QWidget {
    Q_OBJECT

public:
    explicit CaseView(shell::Desk &desk, QWidget *parent = nullptr);
    void showCase(const identity::CaseDetail &detail);
    void showNothing();
    [[nodiscard]] std::optional<qint64> caseId() const;
    bool back();
    void work();
    void readNow();

Q_SIGNALS:
    /// Something was written: the inbox and the case are read again.
    void changed();

private:
    void fillCompare();
    void fillItems();
    void chooseValue(int row);
    /// For the item chosen in the comparison: a value that none of the clients has.
    void typeValue();
    /// What the proposal that waits says of each item, for the one who approves it.
    void showProposed(std::vector<CompareRow> &rows) const;
    void nextOwner(int row);
    [[nodiscard]] identity::Plan plan() const;
    void preview();
    void propose();
    void refuse();
    void undo();
    void addNote();
    void addFile();
    /// What is needed less often: one more client, the deadline, files that are kept.
    void showMore();
    void addClient();
    void askDeadline();
    void takeFile(const identity::CaseFile &file);
    /// Whoever reads the case chooses which of the candidates becomes a client.
    void offerCandidates();
    void makeClient(const ReadCandidate &candidate);
    /// "candidate 2: Nováková, Jana, 3. 5. 1970, …" as ROB said it.
    [[nodiscard]] QString candidateText(int position) const;
    /// Entries for each client of the case, and for each candidate that was read: they open the identification.
    void offerIdentification(QMenu &menu);
    /// The page of identification with what is known of a person.
    void identifyAgain(const std::vector<registry::Field> &person);
    void takeOver();
    static QStringList reasons(std::span<const identity::ReasonCode> codes);
    /// Runs what writes; says the error, reads again.
    void act(std::function<Result<void>(shell::Context &)> what, const QString &said);

    shell::Desk &m_desk;
    std::optional<identity::CaseDetail> m_detail;
    std::vector<ReadCandidate> m_candidates;
    QStackedWidget *m_stack;
    widgets::Label *m_title;
    widgets::StateBadge *m_badge;
    widgets::Label *m_facts;
    widgets::Label *m_why;
    QPushButton *m_work;
    QPushButton *m_read;
    QPushButton *m_make;
    QPushButton *m_more;
    QPushButton *m_type;
    widgets::Tabs *m_tabs;
    CompareModel *m_compare;
    ItemsModel *m_items;
    EffectModel *m_effect;
    StepsModel *m_steps;
    WhyModel *m_matched;
    widgets::TableView *m_compareTable;
    widgets::TableView *m_itemsTable;
    widgets::Label *m_itemsHow;
    QWidget *m_effectPage;
    QWidget *m_itemsPage;
    widgets::TableView *m_matchedTable;
    widgets::Note *m_problem;
    DecidePanel *m_decide;
    shell::Latest m_previewing;
};

} // namespace kmen::cases
