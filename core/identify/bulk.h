/// Identification of many persons from a table: each row is identified, taken over and subscribed.
#pragma once

#include <array>
#include <functional>

#include "identify/columns.h"
#include "identify/identification.h"

namespace kmen::identify {

enum class RowOutcome : std::uint8_t { Identified, NotFound, Many, NotPermitted, Error };
inline constexpr std::array allRowOutcomes {
    RowOutcome::Identified, RowOutcome::NotFound, RowOutcome::Many, RowOutcome::NotPermitted, RowOutcome::Error};
/// As in the report: "ztotozneno", "nenalezeno", "vice", "nepovolena kombinace", "chyba".
QString rowOutcomeName(RowOutcome outcome);

struct RowResult {
    RowOutcome outcome = RowOutcome::Error;
    Kid kid; ///< of an identified row
    std::optional<Taken> how;
    QString message; ///< translated; holds no personal data
};

struct BulkReport {
    std::vector<RowResult> rows; ///< one for each row of the table
    std::optional<Error> stoppedBy; ///< rows after it were not asked about
    bool subscriptionsWait = false; ///< E45 did not go through; the distribution will repeat it
    [[nodiscard]] int count(RowOutcome outcome) const;
};

struct BulkOptions {
    bool subscribe = true;
    std::optional<egon::RobCtiPodleUdaju2::Porovnani> comparison; ///< the register's own when empty
    int rowsPerSubscription = 50; ///< E45 is called after so many new clients
};

/// Rows of the same content are asked about once. A row that fails never stops the others; a refusal that concerns
/// everybody (no right, cancelled, the register away three times in a row) does. Errors: Input for the header.
Result<BulkReport> identifyAll(egon::Client &registers, registry::Clients &clients, const CsvTable &table,
    const BulkOptions &options, const egon::Purpose &purpose, const Job &job);

/// The table's own columns and vysledek, KID, zprava; UTF-8 with BOM, CRLF, the table's separator.
Result<QByteArray> reportCsv(const CsvTable &table, const BulkReport &report);

} // namespace kmen::identify
