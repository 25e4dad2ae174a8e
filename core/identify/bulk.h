/// Identification of many persons from a table: each row is identified, taken over and subscribed. What must outlive
/// the program is in batches.h.
#pragma once

#include <array>
#include <functional>

#include "egon/aisv_limits.h"
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
    bool answered = false; ///< false: not asked about, or the registers were away; to be asked again
    Kid kid; ///< of an identified row
    std::optional<ClientId> client; ///< likewise
    std::optional<Taken> how;
    QString message; ///< translated; holds no personal data
};

struct BulkReport {
    std::vector<RowResult> rows; ///< one for each row of the table
    std::optional<Error> stoppedBy; ///< rows after it were not asked about
    bool subscriptionsWait = false; ///< some are not subscribed yet; the distribution will do it
    [[nodiscard]] int count(RowOutcome outcome) const;
};

struct BulkOptions {
    bool subscribe = true;
    std::optional<egon::RobCtiPodleUdaju2::Porovnani> comparison; ///< the register's own when empty
    int rowsPerSubscription = 50; ///< E45 is called after so many new clients
    /// A larger file is not subscribed on the way: in AISV more subjects than this wait for DIA's confirmation, and the
    /// distribution sees to that. Source: AISV handbook 1.07, ch. 6.1.3.
    qint64 withoutConfirmation = egon::AisvLimits::withoutConsent;
    std::optional<ColumnMap> columns; ///< the header's names when empty
    /// For each row the client that it is about: that client becomes the person. Empty: persons of a file. Rows about
    /// clients are each asked about, also when they say the same: two clients may be one person.
    std::vector<ClientId> about;
    /// What came of each row in earlier work: those that were answered are not asked about again. Empty for new work.
    std::vector<RowResult> before;
    /// Keeps the answer about a row, in the transaction that takes its person over: a program that is killed has either
    /// both or neither. An error stops the work.
    std::function<Result<void>(store::Transaction &tx, std::size_t row, const RowResult &result)> keep;
    /// Told of each row that is answered now, once it is kept and before the next one is asked about. An error stops
    /// the work.
    std::function<Result<void>(std::size_t row, const RowResult &result)> onAnswer;
};

enum class RowKind : std::uint8_t { Ready, Repeated, NotPermitted, Unreadable };
struct RowCheck {
    RowKind kind = RowKind::Ready;
    const Combination *combination = nullptr; ///< the first that is met
    std::size_t sameAs = 0; ///< of a repeated row: the row that will be asked about for it
    QString message; ///< translated: why it will not be asked about; holds no personal data
};
struct DryRun {
    std::vector<RowCheck> rows; ///< one for each row of the table
    [[nodiscard]] int count(RowKind kind) const;
    /// E278 calls that the work will make.
    [[nodiscard]] int calls() const { return count(RowKind::Ready); }
};
/// What would happen to each row, without any call. `aboutClients`: see BulkOptions::about.
DryRun dryRun(const CsvTable &table, const ColumnMap &columns, const Job &job, bool aboutClients = false);

/// Rows of the same content are asked about once. A row that fails never stops the others; a refusal that concerns
/// everybody (no right, cancelled, the register away three times in a row) does. Errors: Input for the header.
/// Cancelling ends it between two rows, or in the middle of a call: that row is then not answered.
Result<BulkReport> identifyAll(egon::Client &registers, registry::Clients &clients, const CsvTable &table,
    const BulkOptions &options, const egon::Purpose &purpose, const Job &job);

/// The table's own columns (those of an earlier report are replaced) and vysledek, KID, zprava; UTF-8 with BOM, CRLF,
/// the table's separator.
/// `onlyUnidentified`: without the rows that led to a client; read again, the file asks about these only.
Result<QByteArray> reportCsv(const CsvTable &table, const BulkReport &report, bool onlyUnidentified = false);

} // namespace kmen::identify
