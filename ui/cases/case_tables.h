/// The tables of the identity cases: the inbox, clients side by side, what a division distributes, what will move, and
/// what happened so far.
#pragma once

#include <span>

#include "identity/duplicates.h"
#include "ui/cases/case_calls.h"
#include "ui/widgets/paged_model.h"

namespace kmen::cases {

class InboxModel final : public widgets::PagedModel<identity::InboxRow> {
    Q_OBJECT

public:
    using PagedModel::PagedModel;
    void setNow(Moment now) { m_now = now; }

protected:
    [[nodiscard]] int columns() const override { return 3; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    Moment m_now;
};

/// One item of all clients beside each other.
struct CompareRow {
    enum class Verdict {
        Same,
        Differs,
        OnlySome,
        Nobody, ///< no column has it
        Nothing ///< there is nothing to compare
    };
    std::optional<registry::FieldCode> code; ///< nothing: a fact about the client (KID, links)
    QString label;
    Verdict verdict = Verdict::Same;
    bool ofRegister = true; ///< no choice
    QStringList values; ///< per column, as shown
    QStringList sources; ///< per column: "ROB · 20. 11. 2026 · správný"
    int chosen = -1; ///< column whose value survives, office's values of a merge only
    std::optional<QString> typed; ///< instead of it: written in this case, as registry::Field::value
};
/// Whom or what a column shows: the clients in the case's order, then what rows of imported files said, the newest
/// first, then candidates as the registers said them last; at most four.
struct CompareColumn {
    const registry::ClientDetail *client = nullptr;
    const registry::CaseImportRow *row = nullptr;
    const identity::Reading *candidate = nullptr;
    [[nodiscard]] const std::vector<registry::Field> &fields() const;
    [[nodiscard]] QString title() const;
};
/// Points into its arguments.
std::vector<CompareColumn> compareColumns(const identity::CaseDetail &detail);
/// `empty`: items that are shown though nobody has them, at the end.
std::vector<CompareRow> compareRows(
    const std::vector<CompareColumn> &columns, std::span<const registry::FieldCode> empty);

class CompareModel final : public widgets::TableModel<CompareRow> {
    Q_OBJECT

public:
    using TableModel::TableModel;
    /// After the rows: a column of what was typed stands beside the people when there is any.
    void setPeople(const QStringList &people, int goesOn);
    [[nodiscard]] bool hasTyped() const { return m_hasTyped; }

protected:
    [[nodiscard]] int columns() const override { return 2 + static_cast<int>(m_people.size()) + (m_hasTyped ? 1 : 0); }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    QStringList m_people;
    int m_goesOn = -1;
    bool m_hasTyped = false;
};

struct ItemRow {
    identity::Item item;
    QString owner; ///< KID
    ClientId to;
    QString target; ///< KID, or empty while it stays
};
class ItemsModel final : public widgets::TableModel<ItemRow> {
    Q_OBJECT

public:
    using TableModel::TableModel;

protected:
    [[nodiscard]] int columns() const override { return 3; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
};

class EffectModel final : public widgets::TableModel<identity::EffectLine> {
    Q_OBJECT

public:
    using TableModel::TableModel;

protected:
    [[nodiscard]] int columns() const override { return 1; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
};

class WhyModel final : public widgets::TableModel<identity::ExplainedAttribute> {
    Q_OBJECT

public:
    using TableModel::TableModel;

protected:
    [[nodiscard]] int columns() const override { return 3; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
};

class StepsModel final : public widgets::TableModel<registry::CaseStep> {
    Q_OBJECT

public:
    using TableModel::TableModel;

protected:
    [[nodiscard]] int columns() const override { return 2; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
};

QString ageText(Moment since, Moment now);

} // namespace kmen::cases
