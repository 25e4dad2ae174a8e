#include "registry/imports.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "audit/audit_log.h"
#include "registry/column_words.h"
#include "registry/import_p.h"
#include "registry/runs.h"
#include "store/held_lease.h"
#include "store/lease.h"

namespace kmen::registry {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::size_t rowsShown = 20;

std::unexpected<Error> noJob()
{
    return fail(ErrorKind::NotFound, u"import.NO_JOB"_s,
        QCoreApplication::translate("kmen::import", "This import is no longer here."));
}

constexpr QStringView importColumns =
    u"j.id, j.name, j.actor, j.reason, j.system, j.duplicates, j.created_at, j.ended_at, "
    u"j.header, j.uses, j.created, j.updated, j.unchanged, j.waiting, j.skipped, "
    u"j.rejected, j.stopped_by, j.rows_removed, p.path, p.total, p.position "
    u"FROM import_job j JOIN import_part p ON p.id = "
    u"(SELECT max(id) FROM import_part WHERE job = j.id) ";

ImportJob readJob(const store::Query &row)
{
    ImportJob job;
    job.id = row.integer(0);
    job.name = row.text(1);
    job.actor = row.text(2);
    job.reason = row.text(3);
    job.system = row.text(4);
    job.duplicates = static_cast<DuplicateRule>(row.integer(5));
    job.createdAt = row.moment(6);
    job.endedAt = row.optionalMoment(7);
    job.header = textsFromJson(row.text(8));
    job.uses = textsFromJson(row.text(9));
    for (std::size_t i = 0; i < importOutcomes; ++i) {
        job.counts[i] = row.integer(10 + static_cast<int>(i));
    }
    job.stoppedBy = row.text(16);
    job.rowsRemoved = row.integer(17) != 0;
    job.path = row.text(18);
    job.rows = row.integer(19);
    job.position = row.integer(20);
    return job;
}

Result<int> daysSetting(store::Session &session, const char *key, int usual)
{
    const auto chosen = setting(session, QString::fromLatin1(key));
    if (!chosen) {
        return failWith(chosen);
    }
    bool isNumber = false;
    const int days = chosen->value_or(QString()).toInt(&isNumber);
    return isNumber && days >= 1 ? days : usual;
}

/// The job, its numbers and the clients stay.
Result<void> removeRows(store::Transaction &tx, qint64 job, const By &by)
{
    for (const QString &sql : {u"DELETE FROM import_row WHERE job = :job"_s,
             u"UPDATE import_job SET rows_removed = 1, waiting = 0 WHERE id = :job"_s}) {
        auto query = tx.query(sql);
        query.bind(u":job"_s, job);
        if (auto done = query.exec(); !done) {
            return done;
        }
    }
    const auto recorded =
        audit::append(tx, {by.actor, audit::Action::ImportRemoved, u"import:%1"_s.arg(job), by.reason, {}});
    return recorded ? Result<void>() : failWith(recorded);
}

QString systemSetting(const QStringList &header)
{
    return columnsSetting(u"import.system"_s, header);
}

Result<qint64> insertJob(store::Transaction &tx, const ImportPlan &plan, const QStringList &header, const By &by)
{
    auto query = tx.query(uR"(INSERT INTO import_job (name, actor, reason, system, duplicates, created_at, header, uses,
        created, updated, unchanged, waiting, skipped, rejected, stopped_by, rows_removed) VALUES (:name, :actor,
        :reason, :system, :duplicates, :at, :header, :uses, 0, 0, 0, 0, 0, 0, '', 0))"_s);
    query.bind(u":name"_s, QFileInfo(plan.source.path).fileName())
        .bind(u":actor"_s, by.actor)
        .bind(u":reason"_s, by.reason)
        .bind(u":system"_s, plan.system.simplified())
        .bind(u":duplicates"_s, static_cast<int>(plan.duplicates))
        .bind(u":at"_s, tx.now())
        .bind(u":header"_s, textsToJson(header))
        .bind(u":uses"_s, textsToJson(plan.uses));
    if (auto done = query.exec(); !done) {
        return failWith(done);
    }
    return query.lastId();
}

Result<void> insertPart(
    store::Transaction &tx, qint64 job, const ImportPlan &plan, EvidenceReader &reader, const QByteArray &digest)
{
    auto query = tx.query(uR"(INSERT INTO import_part (job, name, path, size, digest, encoding, separator, total,
        position, begun_at) VALUES (:job, :name, :path, :size, :digest, :encoding, :separator, :total, 0, :at))"_s);
    const QFileInfo file(plan.source.path);
    query.bind(u":job"_s, job)
        .bind(u":name"_s, file.fileName())
        .bind(u":path"_s, file.absoluteFilePath())
        .bind(u":size"_s, reader.table().size())
        .bind(u":digest"_s, digest)
        .bind(u":encoding"_s, encodingName(reader.table().encoding()))
        .bind(u":separator"_s, QString(reader.table().separator()))
        .bind(u":total"_s, plan.rows)
        .bind(u":at"_s, tx.now());
    return query.exec();
}

/// The rejected rows come back in another file: until then they were the job's, now that file's are.
Result<void> returnRejected(store::Transaction &tx, const ImportJob &job)
{
    auto rows = tx.query(u"UPDATE import_row SET state = :returned WHERE job = :job AND state = :rejected"_s);
    rows.bind(u":returned"_s, static_cast<int>(ImportRowState::Returned))
        .bind(u":job"_s, job.id)
        .bind(u":rejected"_s, static_cast<int>(ImportRowState::Rejected));
    auto done = rows.exec();
    if (done) {
        auto open = tx.query(u"UPDATE import_job SET ended_at = NULL, stopped_by = '' WHERE id = :id"_s);
        open.bind(u":id"_s, job.id);
        done = open.exec();
    }
    if (!done) {
        return done;
    }
    ImportCounts delta {};
    delta[static_cast<std::size_t>(ImportOutcome::Rejected)] = -job.count(ImportOutcome::Rejected);
    return addToImport(tx, job.id, delta);
}

Result<void> mustStand(store::Session &session, qint64 id)
{
    const auto runs = importRuns(session, id);
    if (!runs) {
        return failWith(runs);
    }
    if (*runs) {
        return fail(ErrorKind::Conflict, u"import.RUNS"_s,
            QCoreApplication::translate("kmen::import", "This import is running now."), {},
            QCoreApplication::translate("kmen::import", "Pause it first."));
    }
    return {};
}

} // namespace

Result<ImportLook> lookAtImport(store::Session &session, const ImportSource &source, const Job &job)
{
    auto reader = EvidenceReader::open(source, job);
    if (!reader) {
        return failWith(reader);
    }
    ImportLook look;
    look.encoding = reader->table().encoding();
    look.separator = reader->table().separator();
    look.size = reader->table().size();
    look.header = reader->header();
    TableRow row;
    while (look.firstRows.size() < rowsShown) {
        const auto more = reader->next(row);
        if (!more) {
            return failWith(more);
        }
        if (!*more) {
            break;
        }
        look.firstRows.push_back(row);
    }
    if (look.firstRows.empty()) {
        return fail(ErrorKind::Input, u"csv.NO_ROWS"_s,
            QCoreApplication::translate("kmen::text", "The file has a header but no rows."));
    }
    const auto kept = setting(session, columnsSetting(u"import"_s, look.header));
    const auto system = setting(session, systemSetting(look.header));
    if (!kept || !system) {
        return std::unexpected(!kept ? kept.error() : system.error());
    }
    look.uses = *kept ? textsFromJson(**kept) : guessImportUses(look.header);
    look.uses.resize(look.header.size());
    look.system = system->value_or(QString());
    if (reader->hasReason()) {
        const auto jobs = importJobs(session);
        if (!jobs) {
            return failWith(jobs);
        }
        const auto same = std::ranges::find_if(*jobs, [&look](const ImportJob &one) {
            return one.header == look.header && one.count(ImportOutcome::Rejected) > 0 && one.endedAt;
        });
        if (same != jobs->end()) {
            look.goesOn = same->id;
            look.uses = same->uses;
            look.system = same->system;
        }
    }
    return look;
}

Result<QByteArray> fileDigest(const QString &path, const Job &job)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Input, u"import.FILE_GONE"_s,
            QCoreApplication::translate("kmen::import", "The file %1 cannot be read.")
                .arg(QDir::toNativeSeparators(path)),
            file.errorString(),
            QCoreApplication::translate("kmen::import", "Choose the same file where it is now; the import goes on."));
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    constexpr qint64 pieceSize = 1024 * 1024;
    while (!file.atEnd()) {
        if (job.cancelled()) {
            return fail(ErrorKind::Cancelled, u"import.CANCELLED"_s,
                QCoreApplication::translate("kmen::import", "The import was stopped."));
        }
        hash.addData(file.read(pieceSize));
    }
    return hash.result();
}

Result<ImportJob> beginImport(store::Session &session, const ImportPlan &plan, const By &by, const Job &job)
{
    auto reader = EvidenceReader::open(plan.source, job);
    if (!reader) {
        return failWith(reader);
    }
    std::optional<ImportJob> before;
    if (plan.goesOn) {
        auto known = importJob(session, *plan.goesOn);
        if (!known) {
            return known;
        }
        if (auto stands = mustStand(session, *plan.goesOn); !stands) {
            return failWith(stands);
        }
        if (known->header != reader->header() || !known->endedAt) {
            return fail(ErrorKind::Conflict, u"import.OTHER_COLUMNS"_s,
                QCoreApplication::translate(
                    "kmen::import", "The file has other columns than the import that it goes on with."));
        }
        before = std::move(*known);
    }
    if (const auto map = ImportColumns::make(
            reader->header(), before ? before->uses : plan.uses, before ? before->system : plan.system);
        !map) {
        return failWith(map);
    }
    const auto digest = fileDigest(plan.source.path, job);
    if (!digest) {
        return failWith(digest);
    }
    auto tx = store::Transaction::begin(session);
    if (!tx) {
        return failWith(tx);
    }
    const auto id = before ? Result<qint64>(before->id) : insertJob(*tx, plan, reader->header(), by);
    if (!id) {
        return failWith(id);
    }
    auto done = before ? returnRejected(*tx, *before) : Result<void>();
    if (done) {
        done = insertPart(*tx, *id, plan, *reader, *digest);
    }
    if (done && !before) {
        done = setSetting(*tx, columnsSetting(u"import"_s, reader->header()), textsToJson(plan.uses));
    }
    if (done && !before) {
        done = setSetting(*tx, systemSetting(reader->header()), plan.system.simplified());
    }
    if (!done) {
        return failWith(done);
    }
    const auto recorded =
        audit::append(*tx, {by.actor, audit::Action::ImportBegun, u"import:%1"_s.arg(*id), by.reason, digest->toHex()});
    if (!recorded) {
        return failWith(recorded);
    }
    if (done = tx->commit(); !done) {
        return failWith(done);
    }
    return importJob(session, *id);
}

Result<std::optional<ImportJob>> importToGoOn(
    store::Session &session, const ImportPlan &plan, const QString &actor, const Job &job)
{
    const auto jobs = importJobs(session);
    const auto digest = fileDigest(plan.source.path, job);
    if (!jobs || !digest) {
        return std::unexpected(!jobs ? jobs.error() : digest.error());
    }
    for (const ImportJob &one : *jobs) {
        const bool sameChoices = plan.goesOn
            ? one.id == *plan.goesOn
            : one.uses == plan.uses && one.system == plan.system.simplified() && one.duplicates == plan.duplicates;
        if (one.endedAt || one.actor != actor || !sameChoices) {
            continue;
        }
        const auto part = currentPart(session, one.id);
        if (!part) {
            return failWith(part);
        }
        if (part->digest == *digest) {
            if (auto moved = moveImport(session, one.id, plan.source.path, job); !moved) {
                return failWith(moved);
            }
            return one;
        }
    }
    return std::nullopt;
}

Result<std::vector<ImportJob>> importJobs(store::Session &session)
{
    std::vector<ImportJob> jobs;
    auto query = session.query(u"SELECT " + importColumns + u"ORDER BY j.id DESC");
    if (auto done = query.each([&jobs](const store::Query &row) { jobs.push_back(readJob(row)); }); !done) {
        return failWith(done);
    }
    return jobs;
}

Result<ImportJob> importJob(store::Session &session, qint64 id)
{
    std::optional<ImportJob> found;
    auto query = session.query(u"SELECT " + importColumns + u"WHERE j.id = :id");
    query.bind(u":id"_s, id);
    if (auto done = query.each([&found](const store::Query &row) { found = readJob(row); }); !done) {
        return failWith(done);
    }
    if (!found) {
        return noJob();
    }
    return std::move(*found);
}

Result<ImportPart> currentPart(store::Session &session, qint64 job)
{
    std::optional<ImportPart> part;
    auto query = session.query(uR"(SELECT id, name, path, size, digest, encoding, separator, position, ended_at
        FROM import_part WHERE job = :job ORDER BY id DESC LIMIT 1)"_s);
    query.bind(u":job"_s, job);
    auto done = query.each([&](const store::Query &row) {
        part = ImportPart {row.integer(0), job, row.text(1), row.text(2), row.integer(3), row.bytes(4),
            encodingFromName(row.text(5)).value_or(Encoding::Utf8),
            row.text(6).isEmpty() ? QChar(u';') : row.text(6).front(), row.integer(7), !row.isNull(8)};
    });
    if (!done) {
        return failWith(done);
    }
    if (!part) {
        return noJob();
    }
    return std::move(*part);
}

Result<bool> importRuns(store::Session &session, qint64 id)
{
    const auto held = store::lease(session, importLease(id));
    if (!held) {
        return failWith(held);
    }
    return held->has_value();
}

Result<void> moveImport(store::Session &session, qint64 id, const QString &path, const Job &job)
{
    const auto part = currentPart(session, id);
    if (!part) {
        return failWith(part);
    }
    const auto digest = fileDigest(path, job);
    if (!digest) {
        return failWith(digest);
    }
    if (*digest != part->digest) {
        return fail(ErrorKind::Conflict, u"import.FILE_CHANGED"_s,
            QCoreApplication::translate("kmen::import", "The file %1 is not the one that the import began with.")
                .arg(QDir::toNativeSeparators(path)));
    }
    auto tx = store::Transaction::begin(session);
    if (!tx) {
        return failWith(tx);
    }
    auto query = tx->query(u"UPDATE import_part SET path = :path WHERE id = :id"_s);
    query.bind(u":path"_s, QFileInfo(path).absoluteFilePath()).bind(u":id"_s, part->id);
    if (auto done = query.exec(); !done) {
        return done;
    }
    return tx->commit();
}

Result<void> removeImportRows(store::Session &session, qint64 job, const By &by)
{
    if (auto stands = mustStand(session, job); !stands) {
        return stands;
    }
    if (const auto known = importJob(session, job); !known) {
        return failWith(known);
    }
    auto tx = store::Transaction::begin(session);
    if (!tx) {
        return failWith(tx);
    }
    if (auto done = removeRows(*tx, job, by); !done) {
        return done;
    }
    return tx->commit();
}

Result<int> removeExpiredImportRows(store::Session &session, const By &by)
{
    const auto days = daysSetting(session, importKeepDaysKey, usualImportKeepDays);
    const auto openDays = daysSetting(session, importKeepOpenDaysKey, usualImportKeepOpenDays);
    if (!days || !openDays) {
        return std::unexpected(!days ? days.error() : openDays.error());
    }
    const Moment now = session.clock().now();
    std::vector<qint64> over;
    auto query = session.query(uR"(SELECT j.id, j.ended_at, j.waiting, j.created_at,
        (SELECT max(p.begun_at) FROM import_part p WHERE p.job = j.id),
        (SELECT max(r.decided_at) FROM import_row r WHERE r.job = j.id)
        FROM import_job j WHERE j.rows_removed = 0 ORDER BY j.id)"_s);
    auto done = query.each([&](store::Query &row) {
        const bool ended = !row.isNull(1) && row.integer(2) == 0;
        Moment touched = row.moment(3);
        for (const int column : {1, 4, 5}) {
            touched = std::max(touched, row.optionalMoment(column).value_or(touched));
        }
        if (touched + std::chrono::days(ended ? *days : *openDays) <= now) {
            over.push_back(row.integer(0));
        }
    });
    if (!done) {
        return failWith(done);
    }
    int removed = 0;
    for (const qint64 job : over) {
        const auto lease = store::HeldLease::take(session, importLease(job), by.actor, std::chrono::seconds(60));
        if (!lease) {
            continue; // it runs: somebody works on it after all
        }
        auto tx = store::Transaction::begin(session);
        if (!tx) {
            return failWith(tx);
        }
        auto gone = removeRows(*tx, job, by);
        if (gone) {
            gone = tx->commit();
        }
        if (!gone) {
            return failWith(gone);
        }
        ++removed;
    }
    return removed;
}

QString importedText(const QString &file, int line)
{
    return QCoreApplication::translate("kmen::import", "Taken over from %1, line %2").arg(file).arg(line);
}

Result<std::vector<ImportedFrom>> importedFrom(store::Session &session, ClientId client)
{
    std::vector<ImportedFrom> list;
    auto query = session.query(uR"(SELECT i.at, p.job, p.name, i.line, j.actor, j.reason, j.system FROM client_import i
        JOIN import_part p ON p.id = i.part JOIN import_job j ON j.id = p.job WHERE i.client = :client
        ORDER BY i.at DESC, i.part DESC, i.line DESC)"_s);
    query.bind(u":client"_s, client);
    auto done = query.each([&list](const store::Query &row) {
        list.push_back({row.moment(0), row.integer(1), row.text(2), static_cast<int>(row.integer(3)), row.text(4),
            row.text(5), row.text(6)});
    });
    if (!done) {
        return failWith(done);
    }
    return list;
}

} // namespace kmen::registry
