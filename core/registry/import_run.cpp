#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <future>
#include <limits>
#include <thread>

#include "audit/audit_log.h"
#include "registry/import_rows_p.h"
#include "store/held_lease.h"

namespace kmen::registry {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 mostRowsOfTransaction = 100'000;
constexpr std::chrono::seconds leaseTime {60};
constexpr std::size_t problemsShown = 1000;
/// For as many a server is asked for two connections more.
constexpr qint64 manyRows = 3000;
constexpr qint64 manyBytes = 200'000;

std::unexpected<Error> cancelled()
{
    return fail(ErrorKind::Cancelled, u"import.CANCELLED"_s,
        QCoreApplication::translate("kmen::import", "The import was stopped."));
}

/// For as long as this lives, the engine works as great numbers of rows want it. They touch all pages of the indexes:
/// SQLite gets room for them, and leaves its log of changes to LogCopier. A server looks rows up by their keys.
class BulkSettings final {
public:
    explicit BulkSettings(store::Session &session)
        : m_session(session)
    {
        if (session.dialect().engine == store::Engine::Sqlite) {
            m_cache = exchange(u"cache_size"_s, -524'288); // 512 MB
            m_checkpoint = exchange(u"wal_autocheckpoint"_s, 0);
            return;
        }
        // a thousand look-ups by a key each, whatever the server thinks of a table that it has not looked at yet
        for (const QString &way : joins()) {
            (void)session.execute(u"SET " + way + u" = off");
        }
    }
    ~BulkSettings()
    {
        if (m_cache) {
            exchange(u"cache_size"_s, *m_cache);
        } else {
            for (const QString &way : joins()) {
                (void)m_session.execute(u"RESET " + way);
            }
        }
        if (m_checkpoint) {
            exchange(u"wal_autocheckpoint"_s, *m_checkpoint);
            (void)m_session.execute(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
        }
    }
    BulkSettings(const BulkSettings &) = delete;
    BulkSettings &operator=(const BulkSettings &) = delete;

private:
    static QStringList joins() { return {u"enable_hashjoin"_s, u"enable_mergejoin"_s}; }
    /// What the setting was.
    std::optional<qint64> exchange(const QString &name, qint64 value)
    {
        std::optional<qint64> before;
        auto query = m_session.query(u"PRAGMA " + name);
        (void)query.each([&before](const store::Query &row) { before = row.integer(0); });
        (void)m_session.execute(u"PRAGMA " + name + u" = " + QString::number(value));
        return before;
    }
    store::Session &m_session;
    std::optional<qint64> m_cache;
    std::optional<qint64> m_checkpoint;
};

/// How long rows are put into one transaction. Each touches pages everywhere in the indexes, and a page is written once
/// a transaction: the longer, the less is written. Other desks wait for its end, at most a part of their patience; and
/// to end it takes time too, on a slow disk more.
class TransactionTime final {
public:
    explicit TransactionTime(const store::Session &session)
        : m_clock(session.clock())
        , m_most(session.config().busyTimeout * 7 / 10)
    {
    }
    void begin() { m_begun = m_clock.now(); }
    [[nodiscard]] bool isUp() const { return m_clock.now() - m_begun + m_ending >= m_most; }
    template <class End>
    Result<void> end(End &&end)
    {
        const Moment before = m_clock.now();
        auto done = end();
        m_ending = std::min(std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.now() - before), m_most / 2);
        return done;
    }

private:
    const Clock &m_clock;
    std::chrono::milliseconds m_most;
    Moment m_begun;
    std::chrono::milliseconds m_ending {0}; ///< of the one before
};

/// Copies SQLite's log of changes into the file while the next rows are being written: they touch all pages of the
/// indexes, and each of these is written twice. Between two transactions.
class LogCopier final {
public:
    explicit LogCopier(store::Session &session)
        : m_session(session)
    {
    }
    ~LogCopier()
    {
        if (m_copying.valid()) {
            m_copying.wait();
        }
    }
    LogCopier(const LogCopier &) = delete;
    LogCopier &operator=(const LogCopier &) = delete;

    void goOn()
    {
        if (m_session.dialect().engine != store::Engine::Sqlite) {
            return;
        }
        const bool busy = m_copying.valid() && m_copying.wait_for(std::chrono::seconds(0)) != std::future_status::ready;
        if (busy && ++m_missed < mostMissed) {
            return;
        }
        m_missed = 0;
        // The log begins anew only when all of it was copied: while nobody writes.
        if (m_copying.valid() && m_copying.get() > mostPages) {
            (void)copy(m_session);
            return;
        }
        m_copying = std::async(std::launch::async, [&config = m_session.config(), &clock = m_session.clock()] {
            const auto own = store::Session::open(config, clock);
            return own ? copy(**own) : unknown;
        });
    }

private:
    static constexpr qint64 mostPages = 196'608; ///< 768 MB
    static constexpr qint64 unknown = std::numeric_limits<qint64>::max();
    static constexpr int mostMissed = 3;
    /// Pages of the log.
    static qint64 copy(store::Session &session)
    {
        qint64 pages = unknown;
        auto query = session.query(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
        (void)query.each([&pages](const store::Query &row) { pages = row.integer(1); });
        return pages;
    }
    store::Session &m_session;
    std::future<qint64> m_copying;
    int m_missed = 0; ///< pauses that the copying did not end in
};

Result<void> checkFile(const ImportPart &part, const Job &job)
{
    const auto digest = fileDigest(part.path, job);
    if (!digest) {
        return failWith(digest);
    }
    if (*digest != part.digest) {
        return fail(ErrorKind::Conflict, u"import.FILE_CHANGED"_s,
            QCoreApplication::translate("kmen::import", "The file %1 is not the one that the import began with.")
                .arg(QDir::toNativeSeparators(part.path)),
            {}, QCoreApplication::translate("kmen::import", "Choose that file, or begin a new import."));
    }
    return {};
}

Result<void> keepStop(store::Session &session, qint64 id, const QString &why)
{
    auto tx = store::Transaction::begin(session);
    if (!tx) {
        return failWith(tx);
    }
    auto query = tx->query(u"UPDATE import_job SET stopped_by = :why WHERE id = :id"_s);
    query.bind(u":why"_s, why).bind(u":id"_s, id);
    if (auto done = query.exec(); !done) {
        return done;
    }
    return tx->commit();
}

Result<void> keepEnd(store::Session &session, const ImportJob &job, qint64 part, const By &by)
{
    auto tx = store::Transaction::begin(session);
    if (!tx) {
        return failWith(tx);
    }
    for (const QString &sql : {u"UPDATE import_part SET ended_at = :at, total = position WHERE id = :id"_s,
             u"UPDATE import_job SET ended_at = :at, stopped_by = '' WHERE id = :id"_s}) {
        auto query = tx->query(sql);
        query.bind(u":at"_s, tx->now()).bind(u":id"_s, sql.contains(u"import_part") ? part : job.id);
        if (auto done = query.exec(); !done) {
            return done;
        }
    }
    const auto recorded =
        audit::append(*tx, {by.actor, audit::Action::ImportEnded, u"import:%1"_s.arg(job.id), by.reason, {}});
    if (!recorded) {
        return failWith(recorded);
    }
    return tx->commit();
}

/// Who waits to write asks SQLite again every tenth of a second: without a pause as long as that, a desk could wait
/// until its patience ends. A server keeps those who wait in a row.
void letOthersWrite(const store::Session &session)
{
    constexpr std::chrono::milliseconds pause {110};
    if (session.dialect().engine == store::Engine::Sqlite) {
        std::this_thread::sleep_for(pause);
    }
}

/// A server plans its look-ups by what it knows of the tables, and these have just been filled.
void learn(store::Session &session)
{
    if (session.dialect().engine == store::Engine::Postgresql) {
        for (const QString &table :
            {u"client"_s, u"person"_s, u"client_name"_s, u"client_number"_s, u"client_link"_s}) {
            (void)session.execute(u"ANALYZE " + table); // who may not do it does without
        }
    }
}

/// What is done between two transactions, as often as it is due.
class Upkeep final {
public:
    Upkeep(store::Session &session, store::HeldLease &lease)
        : m_session(session)
        , m_lease(lease)
        , m_renewed(session.clock().now())
    {
    }
    Result<void> after(qint64 done)
    {
        if (done > m_learnt) {
            learn(m_session);
            m_learnt = done * 10; // reading samples of the tables takes time too
        }
        if (m_session.clock().now() - m_renewed > leaseTime / 4) {
            if (auto still = m_lease.renew(); !still) {
                return still;
            }
            m_renewed = m_session.clock().now();
        }
        return {};
    }

private:
    store::Session &m_session;
    store::HeldLease &m_lease;
    qint64 m_learnt = 2000;
    Moment m_renewed;
};

/// Why the work stopped, when it was not by a person; nothing when it was.
struct Stop {
    QString why;
    bool ended = false; ///< every row was looked at
};

/// Through two connections of a server.
Result<Stop> writeAhead(
    ImportAhead &ahead, const Clock &clock, const ImportJob &known, RowsAhead &rows, Upkeep &upkeep, const Job &job)
{
    const QString step = QCoreApplication::translate("kmen::import", "Importing");
    Stop stop;
    while (!stop.ended && stop.why.isEmpty() && !job.cancelled()) {
        auto block = rows.next();
        const Moment begun = clock.now();
        if (!block) {
            stop.why = block.error().what; // what came before it is kept
            break;
        }
        stop.ended = block->rows.empty();
        auto done = stop.ended ? Result<void>() : ahead.write(std::move(block->rows));
        if (done) {
            rows.tookTo(std::chrono::duration_cast<std::chrono::milliseconds>(clock.now() - begun));
            done = upkeep.after(ahead.position());
        }
        if (!done) {
            return failWith(done);
        }
        job.progress(ahead.position(), known.rows, step);
    }
    if (auto done = ahead.finish(); !done) {
        return failWith(done);
    }
    job.progress(ahead.position(), known.rows, step);
    return stop;
}

Result<Stop> writeInTurn(Clients &clients, const ImportJob &known, const ImportPart &part, RowsAhead &rows,
    Upkeep &upkeep, const By &by, const Job &job)
{
    store::Session &session = clients.session();
    const QString step = QCoreApplication::translate("kmen::import", "Importing");
    ImportMatcher matcher(session, false);
    ImportWriter writer(clients, known.id, part.id, known.duplicates, by);
    LogCopier log(session);
    TransactionTime time(session);
    qint64 done = part.position;
    bool more = true;
    int turn = 0;
    while (more && !job.cancelled()) {
        auto tx = store::Transaction::begin(session, store::Durability::Bulk);
        if (!tx) {
            return failWith(tx);
        }
        if (auto planned = planOnce(*tx); !planned) {
            return failWith(planned);
        }
        time.begin();
        ++turn;
        bool changesClients = false; // then nobody but this transaction knows what rows are compared with
        qint64 written = 0;
        QString stopped;
        while (more && written < mostRowsOfTransaction && !time.isUp() && !job.cancelled()) {
            auto block = rows.next(turn);
            if (!block) {
                stopped = block.error().what; // what came before it is kept
                more = false;
                break;
            }
            more = !block->rows.empty();
            const Moment taken = session.clock().now();
            const bool compared = block->matches && block->comparedIn == turn && !changesClients;
            const auto matches = compared ? std::move(*block->matches) : matcher.match(block->rows);
            if (!matches) {
                return failWith(matches);
            }
            if (auto done1 = writer.write(*tx, block->rows, *matches); !done1) {
                return failWith(done1);
            }
            changesClients = changesClients || std::ranges::any_of(*matches, [](const ImportMatch &match) {
                return match.kind != ImportMatch::Kind::New && match.kind != ImportMatch::Kind::Rejected;
            });
            written += static_cast<qint64>(block->rows.size());
            rows.tookTo(std::chrono::duration_cast<std::chrono::milliseconds>(session.clock().now() - taken));
            job.progress(done + written, known.rows, step);
            rows.giveBack(std::move(*block));
        }
        if (written > 0) {
            if (auto closed = writer.close(*tx, done, written); !closed) {
                return failWith(closed);
            }
        }
        if (auto committed = time.end([&tx] { return tx->commit(); }); !committed) {
            return failWith(committed);
        }
        done += written;
        if (!stopped.isEmpty()) {
            return Stop {stopped, false};
        }
        if (more) {
            log.goOn();
            letOthersWrite(session);
        }
        if (auto kept = upkeep.after(done); !kept) {
            return failWith(kept);
        }
    }
    return Stop {{}, !more};
}

/// Why the work stopped, when it was not by a person.
Result<QString> writeAll(Clients &clients, const ImportJob &known, const ImportPart &part, RowsAhead &rows,
    store::HeldLease &lease, const By &by, const Job &job)
{
    Upkeep upkeep(clients.session(), lease);
    const bool isLong = known.rows > 0 ? known.rows - part.position >= manyRows : part.size >= manyBytes;
    const auto ahead = isLong ? ImportAhead::make(clients, known, part, by) : nullptr;
    const auto stop = ahead ? writeAhead(*ahead, clients.session().clock(), known, rows, upkeep, job)
                            : writeInTurn(clients, known, part, rows, upkeep, by, job);
    if (!stop) {
        return failWith(stop);
    }
    if (stop->ended) {
        if (auto ended = keepEnd(clients.session(), known, part.id, by); !ended) {
            return failWith(ended);
        }
    }
    return stop->why;
}

} // namespace

QString importLease(qint64 job)
{
    return u"import:%1"_s.arg(job);
}

EvidenceReader::EvidenceReader(TableReader &&reader)
    : m_reader(std::move(reader))
    , m_header(m_reader.header())
{
    if (m_header.size() > 1 && m_header.last() == QStringView(rejectedColumn)) {
        m_reason = m_header.size() - 1;
        m_header.removeLast();
    }
}

Result<EvidenceReader> EvidenceReader::open(const ImportSource &source, const Job &job)
{
    auto reader = TableReader::open(source.path, {source.encoding, source.separator}, job);
    if (!reader) {
        return failWith(reader);
    }
    return EvidenceReader(std::move(*reader));
}

Result<bool> EvidenceReader::next(TableRow &row)
{
    auto more = m_reader.next(row);
    if (more && *more && m_reason >= 0 && m_reason < row.cells.size()) {
        row.cells.removeAt(m_reason);
    }
    return more;
}

Result<std::vector<ReadyRow>> readyRows(
    EvidenceReader &reader, const ImportColumns &columns, Moment at, std::size_t most)
{
    std::vector<ReadyRow> rows;
    rows.reserve(most);
    TableRow row;
    while (rows.size() < most) {
        const auto more = reader.next(row);
        if (!more) {
            return rows.empty() ? failWith(more) : Result<std::vector<ReadyRow>>(std::move(rows));
        }
        if (!*more) {
            break;
        }
        rows.push_back(makeReady(columns.row(row, at)));
    }
    return rows;
}

Result<ImportDryRun> importDryRun(store::Session &session, const ImportPlan &plan, const Job &job)
{
    auto reader = EvidenceReader::open(plan.source, job);
    if (!reader) {
        return failWith(reader);
    }
    auto columns = ImportColumns::make(reader->header(), plan.uses, plan.system);
    if (!columns) {
        return failWith(columns);
    }
    const qint64 size = reader->table().size();
    const BulkSettings bulk(session);
    ImportDryRun run;
    ImportMatcher matcher(session, true);
    RowsAhead rows(std::move(*reader), std::move(*columns), session);
    const QString step = QCoreApplication::translate("kmen::import", "Checking the file");
    while (true) {
        if (job.cancelled()) {
            return cancelled();
        }
        const auto block = rows.next();
        if (!block) {
            return failWith(block);
        }
        if (block->rows.empty()) {
            return run;
        }
        const auto matches = matcher.match(block->rows);
        if (!matches) {
            return failWith(matches);
        }
        for (std::size_t i = 0; i < block->rows.size(); ++i) {
            const auto outcome = expectedOutcome(session, block->rows[i], (*matches)[i], plan.duplicates);
            if (!outcome) {
                return failWith(outcome);
            }
            ++run.counts[static_cast<std::size_t>(*outcome)];
            const bool told = *outcome == ImportOutcome::Rejected || *outcome == ImportOutcome::Waiting;
            if (told && run.problems.size() < problemsShown) {
                run.problems.push_back({block->rows[i].line, *outcome, (*matches)[i].reason});
            }
        }
        run.rows += static_cast<qint64>(block->rows.size());
        job.progress(rows.read(), size, step);
    }
}

Result<ImportJob> runImport(Clients &clients, qint64 id, const QString &user, const Job &job)
{
    store::Session &session = clients.session();
    const auto lease = store::HeldLease::take(session, importLease(id), user, leaseTime);
    if (!lease) {
        return failWith(lease);
    }
    // read only now: whoever held the lease before has written its last
    const auto known = importJob(session, id);
    if (!known) {
        return failWith(known);
    }
    const auto part = currentPart(session, id);
    if (!part) {
        return failWith(part);
    }
    if (part->ended) {
        return *known;
    }
    if (auto same = checkFile(*part, job); !same) {
        return failWith(same);
    }
    auto reader = EvidenceReader::open({part->path, part->encoding, part->separator}, job);
    if (!reader) {
        return failWith(reader);
    }
    auto columns = ImportColumns::make(known->header, known->uses, known->system);
    if (!columns) {
        return failWith(columns);
    }
    const BulkSettings bulk(session);
    RowsAhead rows(std::move(*reader), std::move(*columns), session);
    auto stopped = Result<QString>();
    if (auto skipped = rows.skip(part->position); !skipped) {
        stopped = failWith(skipped);
    } else {
        stopped = writeAll(clients, *known, *part, rows, **lease, {user, known->reason}, job);
    }
    if (auto kept = keepStop(session, id, stopped ? *stopped : stopped.error().what); !kept && stopped) {
        return failWith(kept);
    }
    if (!stopped) {
        return failWith(stopped);
    }
    return importJob(session, id);
}

} // namespace kmen::registry
