/// Deník: every call to a register and every act of a person, with filters, and the verification of the chain.
#pragma once

#include "audit/audit_log.h"
#include "audit/call_journal.h"
#include "ui/shell/desk.h"
#include "ui/shell/page.h"

class QComboBox;
class QProgressBar;
class QPushButton;
class QLineEdit;
class QStackedWidget;
class QTabWidget;

namespace kmen::widgets {
class EmptyPage;
class Note;
} // namespace kmen::widgets

namespace kmen::journal {

class ActsModel;
class CallsModel;

class JournalPage final : public shell::Page {
    Q_OBJECT

public:
    explicit JournalPage(shell::Desk &desk, QWidget *parent = nullptr);
    void enter() override;
    [[nodiscard]] store::Topics topics() const override { return store::Topic::Journal; }
    void changedElsewhere() override;
    void focusFilter() override;
    [[nodiscard]] QString help() const override;
    /// The calls about this client (KID); the other filters are cleared.
    void showCallsOf(const QString &subject);
    /// What the filters name, into this file (CSV or PDF); the reason goes into the statement and the audit.
    void writeStatement(const QString &path, const QString &reason);

private:
    void clearFilters();
    void showProgress();
    void askStatement();
    [[nodiscard]] std::optional<Moment> dayOf(const QLineEdit *edit, int daysLater) const;
    [[nodiscard]] bool isFiltered() const;
    void readAll();
    void fetchCalls(const store::PageCursor &cursor);
    void fetchActs(const store::PageCursor &cursor);
    void verify();
    [[nodiscard]] audit::CallFilter callFilter() const;
    [[nodiscard]] audit::AuditFilter actFilter() const;

    /// A table, or what it is for while there is nothing in it.
    struct Part {
        QStackedWidget *stack = nullptr;
        widgets::EmptyPage *empty = nullptr;
    };
    Part makePart(QWidget *table, const char *name);
    void show(const Part &part, bool filled, bool filtered, const QString &purpose);

    shell::Desk &m_desk;
    QLineEdit *m_subject;
    QLineEdit *m_user;
    QLineEdit *m_purpose;
    QLineEdit *m_from;
    QLineEdit *m_until;
    QComboBox *m_service;
    QComboBox *m_outcome;
    widgets::Note *m_chain;
    QWidget *m_verifying; ///< shown while the chain is read
    QProgressBar *m_progress;
    QPushButton *m_verifyButton;
    QPushButton *m_statementButton;
    int m_verifyTask = 0;
    QTabWidget *m_tabs;
    Part m_callsPart;
    Part m_actsPart;
    CallsModel *m_calls;
    ActsModel *m_acts;
    shell::Latest m_readingCalls;
    shell::Latest m_readingActs;
};

} // namespace kmen::journal
