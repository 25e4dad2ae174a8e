/// What ROB answered: one person beside our own clients, nobody, or too many; and what to do with it.
#pragma once

#include <QWidget>

#include <memory>

#include "ui/identify/identify_calls.h"
#include "ui/widgets/table_model.h"

class QCheckBox;
class QComboBox;
class QPushButton;
class QStackedWidget;

namespace kmen::widgets {
class EmptyPage;
class Label;
class StateBadge;
class TableView;
} // namespace kmen::widgets

namespace kmen::identify_page {

class ComparisonModel final : public widgets::TableModel<identify::FieldComparison> {
    Q_OBJECT

public:
    using TableModel::TableModel;
    void setOurs(const QString &header) { m_ours = header; }

protected:
    [[nodiscard]] int columns() const override { return m_ours.isEmpty() ? 2 : 4; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    QString m_ours;
};

class ResultView final : public QWidget {
    Q_OBJECT

public:
    explicit ResultView(QWidget *parent = nullptr);
    void showNothing();
    void showWaiting();
    void showFinding(std::shared_ptr<const Finding> finding, const identify::Request &asked);
    void showError(const Error &error);
    void showTaken(const Taking &taking, const QString &name);

Q_SIGNALS:
    void decided(std::shared_ptr<const kmen::identify_page::Finding> finding, kmen::identify::Decision decision);
    void openWanted(kmen::ClientId client);
    /// More persons fit this client: somebody has to look.
    void caseWanted(std::shared_ptr<const kmen::identify_page::Finding> finding, kmen::ClientId client);

private:
    void chooseCandidate(int index);
    void showPerson();
    /// Rows as high as their longest value needs: documents are never cut.
    void fitRows();
    [[nodiscard]] const Candidate *candidate() const;

    std::shared_ptr<const Finding> m_finding;
    std::optional<ClientId> m_taken;
    QStackedWidget *m_stack;
    widgets::EmptyPage *m_message;
    QPushButton *m_messageAction;
    widgets::StateBadge *m_badge;
    widgets::Label *m_call;
    widgets::Label *m_headline;
    widgets::Label *m_advice;
    QComboBox *m_choice;
    ComparisonModel *m_model;
    widgets::TableView *m_table;
    bool m_fitting = false;
    QCheckBox *m_subscribe;
    QPushButton *m_primary;
    QPushButton *m_create;
};

} // namespace kmen::identify_page
