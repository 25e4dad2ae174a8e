#include "registry/runs.h"

#include <QCoreApplication>

namespace kmen::registry {
namespace {

using namespace Qt::Literals::StringLiterals;

const QString runColumns =
    uR"(id, kind, actor, started_at, finished_at, outcome, from_change, to_change, from_time, to_time,
    calls, delivered, persons, read_count, applied, changed, set_aside, failed, subscribed, unsubscribed, replaced, cases,
    code, detail, what, remedy)"_s;

SyncRun runOf(const store::Query &query)
{
    SyncRun run;
    run.id = query.integer(0);
    run.kind = query.text(1);
    run.actor = query.text(2);
    run.startedAt = query.moment(3);
    run.finishedAt = query.optionalMoment(4);
    run.outcome = static_cast<RunOutcome>(query.integer(5));
    run.fromChange = query.optionalInteger(6);
    run.toChange = query.optionalInteger(7);
    run.fromTime = query.optionalMoment(8);
    run.toTime = query.optionalMoment(9);
    int column = 10;
    for (qint64 *count : {&run.calls, &run.delivered, &run.persons, &run.read, &run.applied, &run.changed,
             &run.setAside, &run.failed, &run.subscribed, &run.unsubscribed, &run.replaced, &run.cases}) {
        *count = query.integer(column++);
    }
    run.code = query.text(column++);
    run.detail = query.text(column++);
    run.what = query.text(column++);
    run.remedy = query.text(column);
    return run;
}

void bindRun(store::Query &query, const SyncRun &run)
{
    query.bind(u":finished_at"_s, run.finishedAt)
        .bind(u":outcome"_s, static_cast<int>(run.outcome))
        .bind(u":from_change"_s, run.fromChange)
        .bind(u":to_change"_s, run.toChange)
        .bind(u":from_time"_s, run.fromTime)
        .bind(u":to_time"_s, run.toTime)
        .bind(u":calls"_s, run.calls)
        .bind(u":delivered"_s, run.delivered)
        .bind(u":persons"_s, run.persons)
        .bind(u":read_count"_s, run.read)
        .bind(u":applied"_s, run.applied)
        .bind(u":changed"_s, run.changed)
        .bind(u":set_aside"_s, run.setAside)
        .bind(u":failed"_s, run.failed)
        .bind(u":subscribed"_s, run.subscribed)
        .bind(u":unsubscribed"_s, run.unsubscribed)
        .bind(u":replaced"_s, run.replaced)
        .bind(u":cases"_s, run.cases)
        .bind(u":code"_s, run.code)
        .bind(u":detail"_s, run.detail)
        .bind(u":what"_s, run.what)
        .bind(u":remedy"_s, run.remedy);
}

Error noRun()
{
    return {ErrorKind::NotFound, u"registry.NO_RUN"_s,
        QCoreApplication::translate("kmen::registry", "There is no such run of the distribution."), {},
        QCoreApplication::translate("kmen::registry", "Refresh the list.")};
}

} // namespace

QString runOutcomeText(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Running:
        return QCoreApplication::translate("kmen::registry", "Running");
    case RunOutcome::Done:
        return QCoreApplication::translate("kmen::registry", "Done");
    case RunOutcome::Partial:
        return QCoreApplication::translate("kmen::registry", "Done in part");
    case RunOutcome::Failed:
        return QCoreApplication::translate("kmen::registry", "Failed");
    case RunOutcome::Cancelled:
        return QCoreApplication::translate("kmen::registry", "Cancelled");
    case RunOutcome::DoneWithSetAside:
        return QCoreApplication::translate("kmen::registry", "Done, some set aside");
    }
    return {};
}

QString runReason(const SyncRun &run)
{
    return !run.what.isEmpty() ? run.what
        : run.code.isEmpty()   ? QString()
                               : QCoreApplication::translate("kmen::registry", "It ended with code %1.").arg(run.code);
}

Result<std::optional<SyncCursor>> cursor(store::Session &session, const QString &name)
{
    std::optional<SyncCursor> found;
    auto query = session.query(u"SELECT change_id, time, run, updated_at FROM sync_cursor WHERE name = :name"_s);
    query.bind(u":name"_s, name);
    auto done = query.each([&](store::Query &row) {
        found = SyncCursor {name, row.optionalInteger(0), row.optionalMoment(1), row.optionalInteger(2), row.moment(3)};
    });
    if (!done) {
        return failWith(done);
    }
    return found;
}

Result<void> setCursor(store::Transaction &tx, const SyncCursor &cursor)
{
    auto query = tx.query(uR"(INSERT INTO sync_cursor (name, change_id, time, run, updated_at)
        VALUES (:name, :change_id, :time, :run, :updated_at) ON CONFLICT (name) DO UPDATE SET
        change_id = excluded.change_id, time = excluded.time, run = excluded.run, updated_at = excluded.updated_at)"_s);
    query.bind(u":name"_s, cursor.name)
        .bind(u":change_id"_s, cursor.changeId)
        .bind(u":time"_s, cursor.time)
        .bind(u":run"_s, cursor.runId)
        .bind(u":updated_at"_s, tx.now());
    return query.exec();
}

Result<qint64> startRun(store::Transaction &tx, const SyncRun &run)
{
    auto query =
        tx.query(uR"(INSERT INTO sync_run (kind, actor, started_at, finished_at, outcome, from_change, to_change,
        from_time, to_time, calls, delivered, persons, read_count, applied, changed, set_aside, failed, subscribed,
        unsubscribed, replaced, cases, code, detail, what, remedy) VALUES (:kind, :actor, :started_at, :finished_at, :outcome,
        :from_change, :to_change, :from_time, :to_time, :calls, :delivered, :persons, :read_count, :applied, :changed,
        :set_aside, :failed, :subscribed, :unsubscribed, :replaced, :cases, :code, :detail, :what, :remedy))"_s);
    bindRun(query, run);
    query.bind(u":kind"_s, run.kind).bind(u":actor"_s, run.actor).bind(u":started_at"_s, tx.now());
    if (auto done = query.exec(); !done) {
        return failWith(done);
    }
    return query.lastId();
}

Result<void> updateRun(store::Transaction &tx, const SyncRun &run)
{
    auto query = tx.query(uR"(UPDATE sync_run SET finished_at = :finished_at, outcome = :outcome,
        from_change = :from_change, to_change = :to_change, from_time = :from_time, to_time = :to_time, calls = :calls,
        delivered = :delivered, persons = :persons, read_count = :read_count, applied = :applied, changed = :changed,
        set_aside = :set_aside, failed = :failed, subscribed = :subscribed, unsubscribed = :unsubscribed,
        replaced = :replaced, cases = :cases, code = :code, detail = :detail, what = :what,
        remedy = :remedy WHERE id = :id)"_s);
    bindRun(query, run);
    query.bind(u":id"_s, run.id);
    if (auto done = query.exec(); !done) {
        return done;
    }
    return query.affected() == 1 ? Result<void>() : std::unexpected(noRun());
}

Result<SyncRun> run(store::Session &session, qint64 id)
{
    std::optional<SyncRun> found;
    auto query = session.query(u"SELECT " + runColumns + u" FROM sync_run WHERE id = :id");
    query.bind(u":id"_s, id);
    auto done = query.each([&](store::Query &row) { found = runOf(row); });
    if (!done) {
        return failWith(done);
    }
    return found ? Result<SyncRun>(*found) : std::unexpected(noRun());
}

Result<store::Page<SyncRun>> runs(
    store::Session &session, const QString &kind, const store::PageCursor &cursor, int limit)
{
    const auto paging = store::idPaging(cursor, u"id"_s, true);
    auto query = session.query(u"SELECT " + runColumns + u" FROM sync_run WHERE " + paging.condition
        + (kind.isEmpty() ? u" "_s : u" AND kind = :kind "_s) + paging.order + u" LIMIT :limit");
    if (paging.needsId) {
        query.bind(u":cursor_id"_s, cursor.id);
    }
    if (!kind.isEmpty()) {
        query.bind(u":kind"_s, kind);
    }
    query.bind(u":limit"_s, limit + 1);
    std::vector<SyncRun> rows;
    auto done = query.each([&](store::Query &row) { rows.push_back(runOf(row)); });
    if (!done) {
        return failWith(done);
    }
    return store::makePage(
        std::move(rows), cursor, limit, [](const SyncRun &row) { return std::pair(QString(), row.id); });
}

Result<std::optional<SyncRun>> lastRun(store::Session &session, const QString &kind)
{
    const auto page = runs(session, kind, store::PageCursor::first(), 1);
    if (!page) {
        return failWith(page);
    }
    return page->rows.empty() ? std::nullopt : std::optional(page->rows.front());
}

Result<int> closeAbandonedRuns(store::Transaction &tx, const QString &kind)
{
    auto query = tx.query(uR"(UPDATE sync_run SET finished_at = :now, outcome = :failed, code = 'sync.ABANDONED',
        what = :what, remedy = :remedy
        WHERE kind = :kind AND outcome = 0)"_s); // Running, in digits: so an index of it alone is found
    query.bind(u":now"_s, tx.now())
        .bind(u":failed"_s, static_cast<int>(RunOutcome::Failed))
        .bind(u":what"_s,
            QCoreApplication::translate("kmen::registry", "The program that ran it ended before the run did."))
        .bind(u":remedy"_s,
            QCoreApplication::translate(
                "kmen::registry", "Nothing was lost: the next run goes on where this one stopped."))
        .bind(u":kind"_s, kind);
    if (auto done = query.exec(); !done) {
        return failWith(done);
    }
    return static_cast<int>(query.affected());
}

Result<std::optional<QString>> setting(store::Session &session, const QString &key)
{
    std::optional<QString> value;
    auto query = session.query(u"SELECT value FROM setting WHERE key = :key"_s);
    query.bind(u":key"_s, key);
    auto done = query.each([&](store::Query &row) { value = row.text(0); });
    if (!done) {
        return failWith(done);
    }
    return value;
}

Result<void> setSetting(store::Transaction &tx, const QString &key, const QString &value)
{
    auto query = tx.query(uR"(INSERT INTO setting (key, value) VALUES (:key, :value)
        ON CONFLICT (key) DO UPDATE SET value = excluded.value)"_s);
    query.bind(u":key"_s, key).bind(u":value"_s, value);
    return query.exec();
}

} // namespace kmen::registry
