#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include "audit/audit_log.h"
#include "registry/column_words.h"
#include "registry/import_p.h"

namespace kmen::registry {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QStringView rowColumns = u"r.id, p.name, r.line, r.state, r.cells, r.reason, r.candidate, r.candidates, "
                                   u"r.decided_by, r.decided_at, c.kid, o.surname, o.given_name, o.birth_date, r.part "
                                   u"FROM import_row r JOIN import_part p ON p.id = r.part "
                                   u"LEFT JOIN client c ON c.id = r.candidate "
                                   u"LEFT JOIN person o ON o.client = r.candidate ";

struct StoredRow : KeptImportRow {
    qint64 part = 0;
};

StoredRow readRow(const store::Query &row)
{
    StoredRow one;
    one.id = row.integer(0);
    one.file = row.text(1);
    one.line = static_cast<int>(row.integer(2));
    one.state = static_cast<ImportRowState>(row.integer(3));
    one.cells = textsFromJson(row.text(4));
    one.reason = row.text(5);
    if (const auto candidate = row.optionalInteger(6)) {
        one.candidate = ClientId {*candidate};
        one.candidateKid = Kid::parse(row.text(10)).value_or(Kid());
        one.candidateName = row.text(11) + u' ' + row.text(12);
        if (const QDate born = QDate::fromString(row.text(13), Qt::ISODate); born.isValid()) {
            one.candidateName += u", " + dateText(born);
        }
    }
    one.candidates = static_cast<int>(row.integer(7));
    one.decidedBy = row.text(8);
    one.decidedAt = row.optionalMoment(9);
    one.part = row.integer(14);
    return one;
}

Result<std::vector<StoredRow>> readRows(store::Query &query)
{
    std::vector<StoredRow> rows;
    if (auto done = query.each([&rows](const store::Query &row) { rows.push_back(readRow(row)); }); !done) {
        return failWith(done);
    }
    return rows;
}

/// The state the row comes to; Waiting when it cannot be decided so.
struct Decided {
    ImportRowState state = ImportRowState::Waiting;
    std::optional<ClientId> client;
    std::optional<ImportOutcome> outcome;
};

Result<Decided> carryOut(Clients &clients, store::Transaction &tx, const ImportColumns &columns, const StoredRow &row,
    ImportDecision decision, const By &by)
{
    if (decision == ImportDecision::Skip) {
        return Decided {ImportRowState::Skipped, std::nullopt, ImportOutcome::Skipped};
    }
    const ReadyRow ready = makeReady(columns.row({row.line, row.cells, {}}, tx.now()));
    if (decision == ImportDecision::Link) {
        if (!row.candidate || row.candidates != 1 || !ready.fault.isEmpty()) {
            return Decided {};
        }
        const auto changed = updateImported(clients, tx, row.part, *row.candidate, ready, by);
        if (!changed) {
            return failWith(changed);
        }
        return Decided {
            ImportRowState::Linked, row.candidate, *changed ? ImportOutcome::Updated : ImportOutcome::Unchanged};
    }
    if (!ready.fault.isEmpty() || ready.foldedName.isEmpty()) {
        return Decided {};
    }
    const std::array one {&ready};
    const auto made = createImported(tx, row.part, one);
    if (!made) {
        return failWith(made);
    }
    const auto recorded =
        audit::append(tx, {by.actor, audit::Action::ClientCreated, made->front().kid.text(), by.reason, ready.json});
    if (!recorded) {
        return failWith(recorded);
    }
    if (row.candidate) {
        if (auto suspected = suspectMade(tx, clients.protector(), made->front().id, *row.candidate, by); !suspected) {
            return failWith(suspected);
        }
    }
    return Decided {ImportRowState::CreatedNew, made->front().id, ImportOutcome::Created};
}

Result<void> keepDecision(store::Transaction &tx, qint64 row, const Decided &decided, const By &by)
{
    auto query = tx.query(uR"(UPDATE import_row SET state = :state, client = :client, decided_by = :by,
        decided_at = :at WHERE id = :id)"_s);
    query.bind(u":state"_s, static_cast<int>(decided.state))
        .bind(u":client"_s, decided.client)
        .bind(u":by"_s, by.actor)
        .bind(u":at"_s, tx.now())
        .bind(u":id"_s, row);
    return query.exec();
}

/// In one transaction. Returns how many were decided.
Result<qint64> decide(Clients &clients, const ImportJob &job, const ImportColumns &columns,
    const std::vector<qint64> &ids, ImportDecision decision, const By &by)
{
    auto tx = store::Transaction::begin(clients.session());
    if (!tx) {
        return failWith(tx);
    }
    ImportCounts delta {};
    qint64 decided = 0;
    for (const qint64 id : ids) {
        auto query = tx->query(u"SELECT " + rowColumns + u"WHERE r.id = :id AND r.job = :job AND r.state = 0");
        query.bind(u":id"_s, id).bind(u":job"_s, job.id);
        const auto rows = readRows(query);
        if (!rows) {
            return failWith(rows);
        }
        if (rows->empty()) {
            continue; // somebody decided it before
        }
        const auto done = carryOut(clients, *tx, columns, rows->front(), decision, by);
        if (!done) {
            return failWith(done);
        }
        if (!done->outcome) {
            continue;
        }
        if (auto kept = keepDecision(*tx, id, *done, by); !kept) {
            return failWith(kept);
        }
        ++delta[static_cast<std::size_t>(*done->outcome)];
        --delta[static_cast<std::size_t>(ImportOutcome::Waiting)];
        ++decided;
    }
    if (decided == 0) {
        return 0;
    }
    if (auto done = addToImport(*tx, job.id, delta); !done) {
        return failWith(done);
    }
    const auto recorded = audit::append(*tx,
        {by.actor, audit::Action::ImportDecided, u"import:%1"_s.arg(job.id), by.reason,
            QByteArray::number(static_cast<int>(decision)) + ' ' + QByteArray::number(decided)});
    if (!recorded) {
        return failWith(recorded);
    }
    if (auto done = tx->commit(); !done) {
        return failWith(done);
    }
    return decided;
}

std::unexpected<Error> rejectedNotWritten(const QSaveFile &file)
{
    return fail(ErrorKind::Unavailable, u"import.FILE"_s,
        QCoreApplication::translate("kmen::import", "The file %1 cannot be written.")
            .arg(QDir::toNativeSeparators(file.fileName())),
        file.errorString());
}

} // namespace

Result<store::Page<KeptImportRow>> importRows(
    store::Session &session, qint64 job, ImportRowState state, const store::PageCursor &cursor, int limit)
{
    const auto paging = store::idPaging(cursor, u"r.id"_s, false);
    auto query = session.query(u"SELECT " + rowColumns + u"WHERE r.job = :job AND r.state = :state AND "
        + paging.condition + u' ' + paging.order + u" LIMIT :limit");
    query.bind(u":job"_s, job).bind(u":state"_s, static_cast<int>(state)).bind(u":limit"_s, limit + 1);
    if (paging.needsId) {
        query.bind(u":cursor_id"_s, cursor.id);
    }
    const auto read = readRows(query);
    if (!read) {
        return failWith(read);
    }
    std::vector<KeptImportRow> rows(read->begin(), read->end());
    return store::makePage(
        std::move(rows), cursor, limit, [](const KeptImportRow &row) { return std::pair(QString(), row.id); });
}

Result<qint64> decideImportRows(
    Clients &clients, qint64 job, const std::vector<qint64> &rows, ImportDecision decision, const By &by)
{
    const auto known = importJob(clients.session(), job);
    if (!known) {
        return failWith(known);
    }
    const auto columns = ImportColumns::make(known->header, known->uses, known->system);
    if (!columns) {
        return failWith(columns);
    }
    return decide(clients, *known, *columns, rows, decision, by);
}

Result<qint64> decideAllImportRows(
    Clients &clients, qint64 job, ImportDecision decision, const By &by, const Job &progress)
{
    const auto known = importJob(clients.session(), job);
    if (!known) {
        return failWith(known);
    }
    constexpr int rowsOfTransaction = 500;
    const QString step = QCoreApplication::translate("kmen::import", "Deciding");
    qint64 decided = 0;
    auto cursor = store::PageCursor::first();
    while (true) {
        if (progress.cancelled()) {
            return fail(ErrorKind::Cancelled, u"import.CANCELLED"_s,
                QCoreApplication::translate("kmen::import", "The import was stopped."));
        }
        const auto page = importRows(clients.session(), job, ImportRowState::Waiting, cursor, rowsOfTransaction);
        if (!page) {
            return failWith(page);
        }
        std::vector<qint64> ids;
        for (const KeptImportRow &row : page->rows) {
            ids.push_back(row.id);
        }
        const auto some = decideImportRows(clients, job, ids, decision, by);
        if (!some) {
            return failWith(some);
        }
        decided += *some;
        progress.progress(decided, known->count(ImportOutcome::Waiting), step);
        if (!page->hasNext) {
            return decided;
        }
        cursor = page->next;
    }
}

Result<qint64> saveRejected(store::Session &session, qint64 job, const QString &path, const Job &progress)
{
    const auto known = importJob(session, job);
    if (!known) {
        return failWith(known);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return rejectedNotWritten(file);
    }
    constexpr int pageSize = 1000;
    const qsizetype width = known->header.size();
    QString text = QString(QChar(QChar::ByteOrderMark));
    text += csvLine(known->header + QStringList {QString::fromUtf16(rejectedColumn)}) + u"\r\n";
    qint64 written = 0;
    auto cursor = store::PageCursor::first();
    while (true) {
        if (progress.cancelled()) {
            return fail(ErrorKind::Cancelled, u"import.CANCELLED"_s,
                QCoreApplication::translate("kmen::import", "The import was stopped."));
        }
        const auto page = importRows(session, job, ImportRowState::Rejected, cursor, pageSize);
        if (!page) {
            return failWith(page);
        }
        for (const KeptImportRow &row : page->rows) {
            // cells beyond the header stand behind the reason, so that nothing of the row is lost
            text += csvLine(row.cells.first(std::min(width, row.cells.size())) + QStringList {row.reason}
                        + row.cells.sliced(std::min(width, row.cells.size())))
                + u"\r\n";
            ++written;
        }
        const QByteArray bytes = text.toUtf8();
        text.clear();
        if (file.write(bytes) != bytes.size()) {
            return rejectedNotWritten(file);
        }
        if (!page->hasNext) {
            break;
        }
        cursor = page->next;
    }
    if (!file.commit()) {
        return rejectedNotWritten(file);
    }
    return written;
}

} // namespace kmen::registry
