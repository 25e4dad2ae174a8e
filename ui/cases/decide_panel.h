/// The lower part of a case: what is proposed, by whom, and what may be done with it now.
#pragma once

#include <QWidget>

#include "ui/cases/case_calls.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace kmen::widgets {
class Label;
} // namespace kmen::widgets

namespace kmen::cases {

/// What somebody chose to do; the first four are plans, the others close the case at once.
enum class Choice { Merge, Split, Replace, Cancel, Different, Leave };

class DecidePanel final : public QWidget {
    Q_OBJECT

public:
    explicit DecidePanel(QString me, QWidget *parent = nullptr);
    void setCase(const identity::CaseDetail &detail);
    [[nodiscard]] Choice choice() const;
    /// Who goes on (merge), is divided, gets another identifier, or ends.
    [[nodiscard]] std::optional<ClientId> subject() const;
    [[nodiscard]] std::optional<int> successor() const;
    [[nodiscard]] bool subjectEnds() const;
    [[nodiscard]] identity::ReasonCode reason() const;
    [[nodiscard]] QString opinion() const;
    /// The plan cannot be done: propose is off.
    void setPossible(bool possible);
    /// The approver has seen records and effect; from now on the proposer's opinion may be shown.
    void setEffectSeen();

Q_SIGNALS:
    void planChanged();
    void proposeWanted();
    void approveWanted();
    void refuseWanted();
    void withdrawWanted();
    void undoWanted();

private:
    void fillSubjects();
    void refresh();
    QString m_me;
    identity::CaseDetail m_detail;
    std::optional<identity::Decision> m_pending;
    bool m_filling = false;
    bool m_seen = false;
    bool m_touched = false; ///< the person chose what to do; it stays when the case is read again
    bool m_possible = false;
    widgets::Label *m_says;
    widgets::Label *m_opinionText;
    widgets::Label *m_rights; ///< why nothing can be decided here
    QWidget *m_plan;
    QComboBox *m_choice;
    QComboBox *m_subject;
    QComboBox *m_successor;
    QCheckBox *m_ends;
    QComboBox *m_reason;
    QLineEdit *m_opinion;
    QPushButton *m_propose;
    QPushButton *m_showOpinion;
    QPushButton *m_approve;
    QPushButton *m_refuse;
    QPushButton *m_withdraw;
    QPushButton *m_undo;
};

} // namespace kmen::cases
