/// A row of a table (CSV) as an identification request: the header names the elements of E278.
/// Plain functions and values, for any thread.
#pragma once

#include <QStringList>

#include <optional>
#include <vector>

#include "base/text.h"
#include "identify/combinations.h"

namespace kmen::identify {

/// The header's names that are understood, in E278's order: "AdresaPobytu" (RUIAN code), "Doklad.Cislo", …
const QStringList &columnNames();

/// For each column of a table what it holds: an index into columnNames(), or nothing when it is not searched by.
using ColumnUses = std::vector<std::optional<qsizetype>>;
/// What the header's words mean, also as offices write them ("Datum narození", "Č. OP"); nothing where it is not clear.
/// Each name is used once, for the first column that has it.
ColumnUses guessColumns(const QStringList &header);
/// The indexes of columns that are data, without an earlier report's own (vysledek, KID, zprava).
std::vector<qsizetype> dataColumns(const QStringList &header);
/// The item as people call it: "Datum narození", "Doklad: číslo". A register's term, not translated.
QString columnLabel(qsizetype column);

/// Which column holds what. Made once for a table, used for every row.
class ColumnMap final {
public:
    /// Names are compared without regard to case. The columns of a report (vysledek, KID, zprava) are passed over, so
    /// that a report can be read again. Errors: Input naming the column that is unknown or there twice, or when no
    /// column can be used.
    static Result<ColumnMap> fromHeader(const QStringList &header);
    /// As a person chose. Errors: Input when a name is used twice or none is used.
    static Result<ColumnMap> fromUses(const QStringList &header, const ColumnUses &uses);

    /// Empty cells are criteria that were not given. Dates: Czech or ISO. Places: a municipality's code, or
    /// "place, state" with the state's three digits. Errors: Input naming the column; the value is not repeated.
    [[nodiscard]] Result<Request> request(const QStringList &row) const;

    /// What is searched by, as one text: rows that have it in common need to be asked about once.
    [[nodiscard]] QString content(const QStringList &row) const;

    /// For each of the table's `columns` what it holds.
    [[nodiscard]] ColumnUses uses(qsizetype columns) const;

    /// The indexes of the table's columns that are data, without an earlier report's own.
    [[nodiscard]] const std::vector<qsizetype> &dataColumns() const { return m_dataColumns; }

private:
    struct Use {
        qsizetype index;
        qsizetype column; ///< into columnNames()
        QString name; ///< the column's in the table
    };
    std::vector<Use> m_uses;
    std::vector<qsizetype> m_dataColumns;
};

} // namespace kmen::identify
