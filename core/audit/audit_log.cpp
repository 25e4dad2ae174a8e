#include "audit/audit_log.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

#include "base/text.h"

namespace kmen::audit {
namespace {

constexpr int hashSize = 32;
const QString columns = QStringLiteral("sequence, at, actor, action, object, reason, digest, previous_hash, hash");

void addNumber(QByteArray &out, qint64 number)
{
    const qint64 big = qToBigEndian(number);
    out.append(reinterpret_cast<const char *>(&big), sizeof(big));
}

void addBytes(QByteArray &out, const QByteArray &bytes)
{
    // The length before each part: no text can be moved from one column to another under the same hash.
    addNumber(out, bytes.size());
    out.append(bytes);
}

QByteArray hashOf(const AuditRow &row)
{
    QByteArray message;
    message.reserve(256);
    addNumber(message, row.sequence);
    addNumber(message, toMsecs(row.at));
    for (const QString &text : {row.actor, row.action, row.object, row.reason}) {
        addBytes(message, text.toUtf8());
    }
    addBytes(message, row.digest);
    addBytes(message, row.previousHash);
    return QCryptographicHash::hash(message, QCryptographicHash::Sha256);
}

/// The newest row, for as long as nobody else can write one.
struct ChainEnd {
    qint64 sequence = 0;
    QByteArray hash; ///< empty = not read yet
};

AuditRow rowOf(const store::Query &query)
{
    return {query.integer(0), query.moment(1), query.text(2), query.text(3), query.text(4), query.text(5),
        query.bytes(6), query.bytes(7), query.bytes(8)};
}

/// Does the row follow from those before it?
void checkNext(Verification &result, const AuditRow &row)
{
    if (row.sequence != result.rows + 1) {
        result.reason = QCoreApplication::translate("kmen::audit", "A row before this one is missing.");
    } else if (row.previousHash != result.lastHash) {
        result.reason = QCoreApplication::translate("kmen::audit", "The row does not follow from the one before it.");
    } else if (row.hash != hashOf(row)) {
        result.reason = QCoreApplication::translate("kmen::audit", "The content of the row was changed.");
    } else {
        ++result.rows;
        result.lastHash = row.hash;
        return;
    }
    result.brokenAt = row.sequence;
}

} // namespace

Result<qint64> append(store::Transaction &tx, const Act &act)
{
    auto &end = tx.memory<ChainEnd>();
    if (end.hash.isEmpty()) {
        ChainEnd last {0, QByteArray(hashSize, '\0')};
        auto query = tx.query(QStringLiteral("SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1"));
        auto done = query.each([&](store::Query &row) { last = {row.integer(0), row.bytes(1)}; });
        if (!done) {
            return failWith(done);
        }
        end = last;
    }
    AuditRow row {end.sequence + 1, tx.now(), act.actor,
        actionName(act.action) + (act.failed ? failedSuffix : QLatin1StringView()), act.object, act.reason,
        QCryptographicHash::hash(act.change, QCryptographicHash::Sha256), end.hash, {}};
    row.hash = hashOf(row);
    auto insert = tx.query(QStringLiteral(
        R"(INSERT INTO audit (sequence, at, actor, action, object, reason, digest, previous_hash, hash)
        VALUES (:sequence, :at, :actor, :action, :object, :reason, :digest, :previous_hash, :hash))"));
    insert.bind(QStringLiteral(":sequence"), row.sequence)
        .bind(QStringLiteral(":at"), row.at)
        .bind(QStringLiteral(":actor"), row.actor)
        .bind(QStringLiteral(":action"), row.action)
        .bind(QStringLiteral(":object"), row.object)
        .bind(QStringLiteral(":reason"), row.reason)
        .bind(QStringLiteral(":digest"), row.digest)
        .bind(QStringLiteral(":previous_hash"), row.previousHash)
        .bind(QStringLiteral(":hash"), row.hash);
    if (auto done = insert.exec(); !done) {
        return failWith(done);
    }
    end = {row.sequence, row.hash};
    return row.sequence;
}

Result<void> recordFailure(store::Session &session, Act act, const Error &error)
{
    auto tx = store::Transaction::begin(session);
    if (!tx) {
        return failWith(tx);
    }
    act.failed = true;
    act.reason = act.reason.isEmpty() ? error.code : QString(act.reason + u" [" + error.code + u']');
    if (const auto written = append(*tx, act); !written) {
        return failWith(written);
    }
    return tx->commit();
}

Result<Verification> verify(store::Session &session, const Job &job)
{
    constexpr qint64 reportEvery = 1000;
    qint64 total = 0;
    auto newest = session.query(QStringLiteral("SELECT coalesce(max(sequence), 0) FROM audit"));
    auto done = newest.each([&](store::Query &query) { total = query.integer(0); });
    if (!done) {
        return failWith(done);
    }
    Verification result;
    result.lastHash = QByteArray(hashSize, '\0');
    // By pages: a server would hand over all rows at once. Rows written meanwhile are checked too.
    auto query =
        session.query(u"SELECT " + columns + u" FROM audit WHERE sequence > :after ORDER BY sequence LIMIT :limit");
    qint64 after = std::numeric_limits<std::int32_t>::min();
    for (bool more = true; more && !result.brokenAt;) {
        query.bind(QStringLiteral(":after"), after).bind(QStringLiteral(":limit"), reportEvery);
        qint64 read = 0;
        done = query.each([&](store::Query &each) {
            ++read;
            if (!result.brokenAt) {
                const AuditRow row = rowOf(each);
                after = row.sequence;
                checkNext(result, row);
            }
        });
        if (!done) {
            return failWith(done);
        }
        more = read == reportEvery;
        if (job.cancelled()) {
            return fail(ErrorKind::Cancelled, QStringLiteral("audit.CANCELLED"),
                QCoreApplication::translate("kmen::audit", "The check was cancelled."));
        }
        job.progress(result.rows, std::max(total, result.rows),
            QCoreApplication::translate("kmen::audit", "Checking the audit"));
    }
    return result;
}

Result<store::Page<AuditRow>> auditRows(
    store::Session &session, const AuditFilter &filter, const store::PageCursor &cursor, int limit)
{
    const auto paging = store::idPaging(cursor, QStringLiteral("sequence"), true);
    QStringList conditions {paging.condition};
    if (!filter.actor.isEmpty()) {
        conditions.append(QStringLiteral("actor = :actor"));
    }
    if (!filter.action.isEmpty()) {
        conditions.append(QStringLiteral("substr(action, 1, length(:action)) = :action"));
    }
    if (filter.withoutCalls) {
        conditions.append(QStringLiteral("substr(action, 1, 5) <> 'call.'"));
    }
    if (!filter.object.isEmpty()) {
        conditions.append(QStringLiteral("object = :object"));
    }
    if (!filter.text.isEmpty()) {
        // both sides lowered: of the engines only SQLite takes "a" for "A" by itself
        conditions.append(QStringLiteral("lower(reason) LIKE lower(:text) ESCAPE '\\'"));
    }
    if (filter.from) {
        conditions.append(QStringLiteral("at >= :from"));
    }
    if (filter.until) {
        conditions.append(QStringLiteral("at < :until"));
    }
    auto query = session.query(u"SELECT " + columns + u" FROM audit WHERE " + conditions.join(QStringLiteral(" AND "))
        + u' ' + paging.order + u" LIMIT :limit");
    query.bind(QStringLiteral(":limit"), limit + 1);
    if (paging.needsId) {
        query.bind(QStringLiteral(":cursor_id"), cursor.id);
    }
    if (!filter.actor.isEmpty()) {
        query.bind(QStringLiteral(":actor"), filter.actor);
    }
    if (!filter.action.isEmpty()) {
        query.bind(QStringLiteral(":action"), filter.action);
    }
    if (!filter.object.isEmpty()) {
        query.bind(QStringLiteral(":object"), filter.object);
    }
    if (!filter.text.isEmpty()) {
        QString pattern = filter.text;
        pattern.replace(u'\\', QStringLiteral("\\\\"))
            .replace(u'%', QStringLiteral("\\%"))
            .replace(u'_', QStringLiteral("\\_"));
        query.bind(QStringLiteral(":text"), QString(u'%' + pattern + u'%'));
    }
    if (filter.from) {
        query.bind(QStringLiteral(":from"), *filter.from);
    }
    if (filter.until) {
        query.bind(QStringLiteral(":until"), *filter.until);
    }
    std::vector<AuditRow> rows;
    auto done = query.each([&](store::Query &row) { rows.push_back(rowOf(row)); });
    if (!done) {
        return failWith(done);
    }
    return store::makePage(
        std::move(rows), cursor, limit, [](const AuditRow &row) { return std::pair(QString(), row.sequence); });
}

} // namespace kmen::audit
