#include "identify/batches.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <numeric>

#include "audit/audit_log.h"
#include "registry/column_words.h"
#include "registry/runs.h"
#include "store/held_lease.h"

namespace kmen::identify {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Renewed after each answer that comes later than half of it. A call that takes longer does no harm: a lease that
/// ended but nobody took is still ours.
constexpr std::chrono::seconds leaseTime {40};

QString leaseName(qint64 id)
{
    return u"batch:%1"_s.arg(id);
}

using registry::textsFromJson;
using registry::textsToJson;

/// By name, so that a later order of columnNames() changes nothing.
QString fromUses(const ColumnUses &uses)
{
    QStringList names;
    for (const auto &use : uses) {
        names.append(use ? columnNames().value(*use) : QString());
    }
    return textsToJson(names);
}

ColumnUses toUses(const QString &json)
{
    ColumnUses uses;
    for (const QString &name : textsFromJson(json)) {
        const qsizetype column = columnNames().indexOf(name);
        uses.push_back(column < 0 ? std::nullopt : std::optional(column));
    }
    return uses;
}

QString usesKey(const QStringList &header)
{
    return registry::columnsSetting(u"identify"_s, header);
}

constexpr QStringView batchColumns =
    u"id, name, actor, reason, created_at, ended_at, header, uses, separator, comparison, "
    u"subscribe, total, stopped_by, saved_at, "
    u"(SELECT max(r.answered_at) FROM batch_row r WHERE r.batch = batch.id), "
    u"(SELECT count(*) FROM (SELECT 1 FROM batch_row r WHERE r.batch = batch.id "
    u"AND r.source_client IS NOT NULL LIMIT 1) AS one)";

/// What was chosen for a batch: the uses of its columns, and beside them the role when it is not the default.
QString fromChoices(const ColumnUses &uses, const QString &role)
{
    const QJsonObject object {{u"uses"_s, fromUses(uses)}, {u"role"_s, role}};
    return role.isEmpty() ? fromUses(uses) : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void readChoices(const QString &text, Batch &batch)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    batch.uses = toUses(object.isEmpty() ? text : object.value(u"uses"_s).toString());
    batch.role = object.value(u"role"_s).toString();
}

/// How long batches are kept, in days.
struct Keeping {
    int saved = usualKeepDays;
    int unsaved = usualKeepUnsavedDays;
};

Result<int> daysOf(store::Session &session, const char *key, int usual)
{
    const auto chosen = registry::setting(session, QString::fromLatin1(key));
    if (!chosen) {
        return failWith(chosen);
    }
    bool isNumber = false;
    const int days = chosen->value_or(QString()).toInt(&isNumber);
    return isNumber && days >= 1 ? days : usual;
}

Result<Keeping> keeping(store::Session &session)
{
    const auto saved = daysOf(session, keepDaysKey, usualKeepDays);
    const auto unsaved = daysOf(session, keepUnsavedDaysKey, usualKeepUnsavedDays);
    if (!saved || !unsaved) {
        return std::unexpected(!saved ? saved.error() : unsaved.error());
    }
    return Keeping {*saved, *unsaved};
}

Batch readBatch(const store::Query &row, const Keeping &days)
{
    Batch batch;
    batch.id = row.integer(0);
    batch.name = row.text(1);
    batch.actor = row.text(2);
    batch.reason = row.text(3);
    batch.createdAt = row.moment(4);
    batch.endedAt = row.optionalMoment(5);
    batch.header = textsFromJson(row.text(6));
    readChoices(row.text(7), batch);
    batch.separator = row.text(8).isEmpty() ? QChar(u';') : row.text(8).front();
    if (const auto comparison = row.optionalInteger(9)) {
        batch.comparison = static_cast<egon::RobCtiPodleUdaju2::Porovnani>(*comparison);
    }
    batch.subscribe = row.integer(10) != 0;
    batch.rows = static_cast<int>(row.integer(11));
    batch.stoppedBy = row.text(12);
    batch.savedAt = row.optionalMoment(13);
    const Moment touched = row.optionalMoment(14).value_or(batch.createdAt);
    batch.keptUntil = batch.savedAt && batch.endedAt ? *batch.savedAt + std::chrono::days(days.saved)
                                                     : touched + std::chrono::days(days.unsaved);
    batch.aboutClients = row.integer(15) != 0;
    return batch;
}

Result<void> readCounts(store::Session &session, Batch &batch)
{
    auto query = session.query(uR"(SELECT outcome, count(*) FROM batch_row WHERE batch = :batch AND outcome IS NOT NULL
        GROUP BY outcome)"_s);
    query.bind(u":batch"_s, batch.id);
    return query.each([&batch](const store::Query &row) {
        const auto outcome = static_cast<std::size_t>(row.integer(0));
        if (outcome < batch.counts.size()) {
            batch.counts[outcome] = static_cast<int>(row.integer(1));
        }
    });
}

BatchRow readRow(const store::Query &row)
{
    BatchRow one;
    one.id = row.integer(0);
    one.position = static_cast<int>(row.integer(1));
    one.line = static_cast<int>(row.integer(2));
    one.cells = textsFromJson(row.text(3));
    if (const auto outcome = row.optionalInteger(4)) {
        RowResult &result = one.result;
        result.outcome = static_cast<RowOutcome>(*outcome);
        result.answered = true;
        if (const auto client = row.optionalInteger(5)) {
            result.client = ClientId {*client};
        }
        result.kid = Kid::parse(row.text(6)).value_or(Kid());
        if (const auto how = row.optionalInteger(7)) {
            result.how = static_cast<Taken>(*how);
        }
        result.message = row.text(8);
    }
    if (const auto about = row.optionalInteger(9)) {
        one.about = ClientId {*about};
    }
    return one;
}

constexpr QStringView rowColumns = u"id, position, line, cells, outcome, client, kid, how, message, source_client";

Result<std::vector<BatchRow>> allRows(store::Session &session, qint64 id)
{
    std::vector<BatchRow> rows;
    auto query = session.query(u"SELECT " + rowColumns + u" FROM batch_row WHERE batch = :batch ORDER BY position");
    query.bind(u":batch"_s, id);
    if (auto done = query.each([&rows](const store::Query &row) { rows.push_back(readRow(row)); }); !done) {
        return failWith(done);
    }
    return rows;
}

CsvTable tableOf(const Batch &batch, const std::vector<BatchRow> &rows)
{
    CsvTable table;
    table.separator = batch.separator;
    table.header = batch.header;
    for (const BatchRow &row : rows) {
        table.rows.push_back(row.cells);
        table.lines.push_back(row.line);
    }
    return table;
}

Result<void> keepAnswer(store::Transaction &tx, qint64 rowId, const RowResult &result)
{
    auto query = tx.query(uR"(UPDATE batch_row SET outcome = :outcome, client = :client, kid = :kid, how = :how,
        message = :message, answered_at = :at WHERE id = :id)"_s);
    std::optional<int> how;
    if (result.how) {
        how = static_cast<int>(*result.how);
    }
    query.bind(u":outcome"_s, static_cast<int>(result.outcome))
        .bind(u":client"_s, result.client)
        .bind(u":kid"_s, result.kid.text())
        .bind(u":how"_s, how)
        .bind(u":message"_s, result.message)
        .bind(u":at"_s, tx.now())
        .bind(u":id"_s, rowId);
    return query.exec();
}

Result<void> keepEnd(store::Session &session, qint64 id, bool ended, const QString &stoppedBy)
{
    auto tx = store::Transaction::begin(session);
    if (!tx) {
        return failWith(tx);
    }
    std::optional<Moment> at;
    if (ended) {
        at = tx->now();
    }
    auto query = tx->query(u"UPDATE batch SET ended_at = :at, stopped_by = :stopped_by WHERE id = :id"_s);
    query.bind(u":at"_s, at).bind(u":stopped_by"_s, stoppedBy).bind(u":id"_s, id);
    if (auto done = query.exec(); !done) {
        return done;
    }
    return tx->commit();
}

Result<void> insertRows(store::Transaction &tx, qint64 id, const CsvTable &table, const std::vector<ClientId> &about)
{
    auto query = tx.query(uR"(INSERT INTO batch_row (batch, position, line, cells, kid, message, source_client)
        VALUES (:batch, :position, :line, :cells, '', '', :source_client))"_s);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        query.bind(u":batch"_s, id)
            .bind(u":position"_s, static_cast<qint64>(i))
            .bind(u":line"_s, i < table.lines.size() ? table.lines[i] : 0)
            .bind(u":cells"_s, textsToJson(table.rows[i]))
            .bind(u":source_client"_s, i < about.size() ? std::optional(about[i]) : std::nullopt);
        if (auto done = query.exec(); !done) {
            return done;
        }
    }
    return {};
}

Result<void> erase(store::Transaction &tx, qint64 id, audit::Action action, const registry::By &by)
{
    for (const QString &sql : {u"DELETE FROM batch_row WHERE batch = :id"_s, u"DELETE FROM batch WHERE id = :id"_s}) {
        auto query = tx.query(sql);
        query.bind(u":id"_s, id);
        if (auto done = query.exec(); !done) {
            return done;
        }
    }
    if (const auto done = audit::append(tx, {by.actor, action, u"batch:%1"_s.arg(id), by.reason, {}}); !done) {
        return failWith(done);
    }
    return {};
}

} // namespace

int Batch::answered() const
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

Result<Batch> addBatch(store::Session &session, const NewBatch &made, const registry::By &by)
{
    if (const auto map = ColumnMap::fromUses(made.table.header, made.uses); !map) {
        return failWith(map);
    }
    auto tx = store::Transaction::begin(session);
    if (!tx) {
        return failWith(tx);
    }
    std::optional<int> comparison;
    if (made.comparison) {
        comparison = static_cast<int>(*made.comparison);
    }
    qint64 id = 0;
    {
        auto query = tx->query(uR"(INSERT INTO batch (name, actor, reason, created_at, header, uses, separator,
            comparison, subscribe, total, stopped_by) VALUES (:name, :actor, :reason, :at, :header, :uses, :separator,
            :comparison, :subscribe, :total, ''))"_s);
        query.bind(u":name"_s, made.name)
            .bind(u":actor"_s, by.actor)
            .bind(u":reason"_s, by.reason)
            .bind(u":at"_s, tx->now())
            .bind(u":header"_s, textsToJson(made.table.header))
            .bind(u":uses"_s, fromChoices(made.uses, made.role))
            .bind(u":separator"_s, QString(made.table.separator))
            .bind(u":comparison"_s, comparison)
            .bind(u":subscribe"_s, made.subscribe)
            .bind(u":total"_s, static_cast<qint64>(made.table.rows.size()));
        if (auto done = query.exec(); !done) {
            return failWith(done);
        }
        id = query.lastId();
    }
    auto done = insertRows(*tx, id, made.table, made.about);
    if (done && made.about.empty()) {
        done = registry::setSetting(*tx, usesKey(made.table.header), fromUses(made.uses));
    }
    if (!done) {
        return failWith(done);
    }
    const auto written = audit::append(*tx,
        {by.actor, audit::Action::BatchAdded, u"batch:%1"_s.arg(id), by.reason,
            QByteArray::number(made.table.rows.size())});
    if (!written) {
        return failWith(written);
    }
    if (done = tx->commit(); !done) {
        return failWith(done);
    }
    return batch(session, id);
}

Result<std::vector<Batch>> batches(store::Session &session)
{
    std::vector<Batch> list;
    const auto days = keeping(session);
    if (!days) {
        return failWith(days);
    }
    {
        auto query = session.query(u"SELECT " + batchColumns + u" FROM batch ORDER BY id DESC");
        if (auto done = query.each([&](const store::Query &row) { list.push_back(readBatch(row, *days)); }); !done) {
            return failWith(done);
        }
    }
    for (Batch &one : list) {
        if (auto done = readCounts(session, one); !done) {
            return failWith(done);
        }
    }
    return list;
}

Result<Batch> batch(store::Session &session, qint64 id)
{
    std::optional<Batch> found;
    const auto days = keeping(session);
    if (!days) {
        return failWith(days);
    }
    {
        auto query = session.query(u"SELECT " + batchColumns + u" FROM batch WHERE id = :id");
        query.bind(u":id"_s, id);
        if (auto done = query.each([&](const store::Query &row) { found = readBatch(row, *days); }); !done) {
            return failWith(done);
        }
    }
    if (!found) {
        return fail(ErrorKind::NotFound, u"identify.NO_BATCH"_s,
            QCoreApplication::translate("kmen::identify", "This file of persons is no longer here."));
    }
    if (auto done = readCounts(session, *found); !done) {
        return failWith(done);
    }
    return std::move(*found);
}

Result<void> removeBatch(store::Session &session, qint64 id, const registry::By &by)
{
    const auto held = store::lease(session, leaseName(id));
    if (!held) {
        return failWith(held);
    }
    if (*held) {
        return fail(ErrorKind::Conflict, u"identify.BATCH_RUNS"_s,
            QCoreApplication::translate("kmen::identify", "This file is being worked on now."), {},
            QCoreApplication::translate("kmen::identify", "Pause the work first."));
    }
    if (const auto known = batch(session, id); !known) {
        return failWith(known);
    }
    auto tx = store::Transaction::begin(session);
    if (!tx) {
        return failWith(tx);
    }
    if (auto done = erase(*tx, id, audit::Action::BatchRemoved, by); !done) {
        return done;
    }
    return tx->commit();
}

Result<std::optional<Batch>> batchToGoOn(store::Session &session, const NewBatch &wanted, const QString &actor)
{
    const auto known = batches(session);
    if (!known) {
        return failWith(known);
    }
    for (const Batch &one : *known) {
        const bool sameChoices = one.actor == actor && one.header == wanted.table.header && one.uses == wanted.uses
            && one.separator == wanted.table.separator && one.comparison == wanted.comparison
            && one.subscribe == wanted.subscribe && one.role == wanted.role && !one.aboutClients
            && one.rows == static_cast<int>(wanted.table.rows.size());
        if (one.savedAt || !sameChoices) {
            continue;
        }
        const auto rows = allRows(session, one.id);
        if (!rows) {
            return failWith(rows);
        }
        if (std::ranges::equal(*rows, wanted.table.rows, {}, &BatchRow::cells)) {
            return one;
        }
    }
    return std::nullopt;
}

Result<void> markSaved(store::Session &session, qint64 id)
{
    auto tx = store::Transaction::begin(session);
    if (!tx) {
        return failWith(tx);
    }
    auto query =
        tx->query(u"UPDATE batch SET saved_at = :at WHERE id = :id AND ended_at IS NOT NULL AND saved_at IS NULL"_s);
    query.bind(u":at"_s, tx->now()).bind(u":id"_s, id);
    if (auto done = query.exec(); !done) {
        return done;
    }
    return tx->commit();
}

Result<int> removeExpired(store::Session &session, const registry::By &by)
{
    const auto known = batches(session);
    if (!known) {
        return failWith(known);
    }
    int removed = 0;
    for (const Batch &one : *known) {
        if (!one.keptUntil || *one.keptUntil > session.clock().now()) {
            continue;
        }
        const auto held = store::lease(session, leaseName(one.id));
        if (!held) {
            return failWith(held);
        }
        if (*held) {
            continue; // it is being worked on
        }
        auto tx = store::Transaction::begin(session);
        if (!tx) {
            return failWith(tx);
        }
        if (auto done = erase(*tx, one.id, audit::Action::BatchExpired, by); !done) {
            return failWith(done);
        }
        if (auto done = tx->commit(); !done) {
            return failWith(done);
        }
        ++removed;
    }
    return removed;
}

Result<store::Page<BatchRow>> batchRows(
    store::Session &session, qint64 id, const BatchFilter &filter, const store::PageCursor &cursor, int limit)
{
    const auto paging = store::idPaging(cursor, u"id"_s, false);
    QString sql = u"SELECT " + rowColumns + u" FROM batch_row WHERE batch = :batch AND " + paging.condition;
    if (filter.waiting) {
        sql += u" AND outcome IS NULL";
    } else if (filter.outcome) {
        sql += u" AND outcome = :outcome";
    }
    sql += u' ' + paging.order + u" LIMIT :limit";
    auto query = session.query(sql);
    query.bind(u":batch"_s, id).bind(u":limit"_s, limit + 1);
    if (paging.needsId) {
        query.bind(u":cursor_id"_s, cursor.id);
    }
    if (!filter.waiting && filter.outcome) {
        query.bind(u":outcome"_s, static_cast<int>(*filter.outcome));
    }
    std::vector<BatchRow> rows;
    if (auto done = query.each([&rows](const store::Query &row) { rows.push_back(readRow(row)); }); !done) {
        return failWith(done);
    }
    return store::makePage(
        std::move(rows), cursor, limit, [](const BatchRow &row) { return std::pair(QString(), row.id); });
}

Result<Batch> runBatch(egon::Client &registers, registry::Clients &clients, store::Session &session, qint64 id,
    const QString &user, const BatchRun &run, const Job &job)
{
    const auto known = batch(session, id);
    if (!known) {
        return failWith(known);
    }
    const auto lease = store::HeldLease::take(session, leaseName(id), user, leaseTime);
    if (!lease) {
        return failWith(lease);
    }
    const auto work = [&]() -> Result<void> {
        auto map = ColumnMap::fromUses(known->header, known->uses);
        if (!map) {
            return failWith(map);
        }
        const auto rows = allRows(session, id);
        if (!rows) {
            return failWith(rows);
        }
        BulkOptions options;
        options.subscribe = known->subscribe;
        options.comparison = known->comparison;
        options.columns = std::move(*map);
        for (const BatchRow &row : *rows) {
            options.before.push_back(row.result);
            if (row.about) {
                options.about.push_back(*row.about);
            }
        }
        options.keep = [&](store::Transaction &tx, std::size_t at, const RowResult &result) {
            return keepAnswer(tx, (*rows)[at].id, result);
        };
        Moment renewed = session.clock().now();
        options.onAnswer = [&](std::size_t at, const RowResult &result) -> Result<void> {
            if (session.clock().now() - renewed > leaseTime / 2) {
                if (auto still = (*lease)->renew(); !still) {
                    return still;
                }
                renewed = session.clock().now();
            }
            if (run.onAnswer) {
                run.onAnswer((*rows)[at].position, result);
            }
            return {};
        };
        const egon::Purpose purpose {user, known->reason, u"batch:%1"_s.arg(id), std::nullopt, known->role};
        const auto report = identifyAll(registers, clients, tableOf(*known, *rows), options, purpose, job);
        if (!report) {
            return failWith(report);
        }
        if (run.onEnd) {
            run.onEnd(*report);
        }
        const bool ended = std::ranges::all_of(report->rows, &RowResult::answered);
        const bool byPerson = report->stoppedBy && report->stoppedBy->kind == ErrorKind::Cancelled;
        QString why;
        if (report->stoppedBy && !byPerson) {
            why = report->stoppedBy->what;
        } else if (!ended && !report->stoppedBy) {
            why = QCoreApplication::translate(
                "kmen::identify", "The registers did not answer about some rows; go on to ask again.");
        }
        return keepEnd(session, id, ended, why);
    };
    if (const auto done = work(); !done) {
        return failWith(done);
    }
    return batch(session, id);
}

Result<QByteArray> batchReport(store::Session &session, qint64 id, bool onlyUnidentified)
{
    const auto known = batch(session, id);
    if (!known) {
        return failWith(known);
    }
    const auto rows = allRows(session, id);
    if (!rows) {
        return failWith(rows);
    }
    BulkReport report;
    for (const BatchRow &row : *rows) {
        report.rows.push_back(row.result);
    }
    return reportCsv(tableOf(*known, *rows), report, onlyUnidentified);
}

Result<ColumnUses> usesFor(store::Session &session, const QStringList &header)
{
    const auto kept = registry::setting(session, usesKey(header));
    if (!kept) {
        return failWith(kept);
    }
    if (*kept) {
        ColumnUses uses = toUses(**kept);
        if (uses.size() == static_cast<std::size_t>(header.size())) {
            return uses;
        }
    }
    return guessColumns(header);
}

} // namespace kmen::identify
