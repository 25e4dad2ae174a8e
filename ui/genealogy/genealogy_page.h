/// Rodokmen AIFO: what became of a client's identifiers, as ORG says it and as we keep it.
#pragma once

#include "identity/genealogy.h"
#include "ui/shell/desk.h"
#include "ui/shell/page.h"
#include "ui/widgets/table_model.h"

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace kmen::widgets {
class EmptyPage;
class Label;
class Note;
class TableView;
} // namespace kmen::widgets

namespace kmen::genealogy {

class GenealogyGraph;

/// The same as the drawing, for those who do not see it.
struct NodeRow {
    identity::Node node;
    QStringList predecessors;
    QStringList successors;
    QString event;
};
class NodesModel final : public widgets::TableModel<NodeRow> {
    Q_OBJECT

public:
    using TableModel::TableModel;

protected:
    [[nodiscard]] int columns() const override { return 8; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
};
std::vector<NodeRow> nodeRows(const identity::Genealogy &genealogy);

class GenealogyPage final : public shell::Page {
    Q_OBJECT

public:
    explicit GenealogyPage(shell::Desk &desk, QWidget *parent = nullptr);
    void enter() override;
    void focusFilter() override;
    [[nodiscard]] store::Topics topics() const override { return store::Topic::Clients | store::Topic::Cases; }
    /// What we keep is read again; an answer of ORG stays as it came.
    void changedElsewhere() override;
    [[nodiscard]] QString help() const override;
    void openClient(ClientId client);
    void showGenealogy(const identity::Genealogy &genealogy);
    /// ".svg" or ".pdf". Errors: Unavailable.
    Result<void> saveAs(const QString &path) const;

Q_SIGNALS:
    void openCaseWanted(qint64 id);
    /// The calls about the client with this KID.
    void callsWanted(const QString &kid);

private:
    void find();
    /// The case that waits, or the one that the chosen node calls for.
    void openCase();
    void readNow();
    void save();
    void print();
    void updateButtons();
    [[nodiscard]] const identity::Node *chosen() const;
    void paintOn(QPainter &painter, const QRectF &room) const;

    shell::Desk &m_desk;
    identity::Genealogy m_genealogy;
    qint64 m_aifo = 0;
    std::optional<ClientId> m_ownOf; ///< whose own data are shown; nothing: what ORG said
    int m_opened = 0; ///< how many clients were opened: an answer about an earlier one comes too late
    QString m_who;
    Kid m_kid;
    widgets::Label *m_subject;
    widgets::Label *m_source;
    QLineEdit *m_search;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QPushButton *m_read;
    QPushButton *m_save;
    QPushButton *m_print;
    QPushButton *m_client;
    QPushButton *m_case;
    QPushButton *m_calls;
    QPushButton *m_fold;
    widgets::Note *m_note;
    QStackedWidget *m_stack;
    widgets::EmptyPage *m_empty;
    GenealogyGraph *m_graph;
    NodesModel *m_nodes;
    widgets::TableView *m_table;
    shell::Latest m_looking;
};

} // namespace kmen::genealogy
