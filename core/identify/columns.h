/// A row of a table (CSV) as an identification request: the header names the elements of E278.
/// Plain functions and values, for any thread.
#pragma once

#include <QStringList>

#include <vector>

#include "base/text.h"
#include "identify/combinations.h"

namespace kmen::identify {

/// The header's names that are understood, in E278's order: "AdresaPobytu" (RUIAN code), "Doklad.Cislo", …
const QStringList &columnNames();

/// Which column holds what. Made once for a table, used for every row.
class ColumnMap final {
public:
    /// Names are compared without regard to case. The columns of a report (vysledek, KID, zprava) are passed over, so
    /// that a report can be read again. Errors: Input naming the column that is unknown or there twice, or when no
    /// column can be used.
    static Result<ColumnMap> fromHeader(const QStringList &header);

    /// Empty cells are criteria that were not given. Dates: Czech or ISO. Places: a municipality's code, or
    /// "place, state" with the state's three digits. Errors: Input naming the column; the value is not repeated.
    [[nodiscard]] Result<Request> request(const QStringList &row) const;

    /// The indexes of the table's columns that are data, without an earlier report's own.
    [[nodiscard]] const std::vector<qsizetype> &dataColumns() const { return m_dataColumns; }

private:
    struct Use {
        qsizetype index;
        qsizetype column; ///< into columnNames()
    };
    std::vector<Use> m_uses;
    std::vector<qsizetype> m_dataColumns;
};

} // namespace kmen::identify
