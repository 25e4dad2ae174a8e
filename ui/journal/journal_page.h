/// Deník: every call to a register and every act of a person, with filters, and the verification of the chain.
#pragma once

#include "audit/audit_log.h"
#include "audit/call_journal.h"
#include "ui/shell/desk.h"
#include "ui/shell/page.h"

class QComboBox;
class QLineEdit;
class QTabWidget;

namespace kmen::widgets {
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
    void focusFilter() override;
    [[nodiscard]] QString help() const override;

private:
    void readAll();
    void fetchCalls(const store::PageCursor &cursor);
    void fetchActs(const store::PageCursor &cursor);
    void verify();
    [[nodiscard]] audit::CallFilter callFilter() const;
    [[nodiscard]] audit::AuditFilter actFilter() const;

    shell::Desk &m_desk;
    QLineEdit *m_subject;
    QLineEdit *m_user;
    QComboBox *m_service;
    QComboBox *m_outcome;
    widgets::Note *m_chain;
    QTabWidget *m_tabs;
    CallsModel *m_calls;
    ActsModel *m_acts;
    shell::Latest m_readingCalls;
    shell::Latest m_readingActs;
};

} // namespace kmen::journal
