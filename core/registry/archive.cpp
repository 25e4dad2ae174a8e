#include <QCoreApplication>

#include "audit/audit_log.h"
#include "base/text.h"
#include "registry/archive_p.h"
#include "registry/clients_p.h"
#include "registry/counters_p.h"
#include "registry/field_json_p.h"
#include "registry/imports.h"
#include "registry/notices.h"
#include "registry/runs.h"
#include "registry/search_keys.h"

namespace kmen::registry {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int clientsAtOnce = 500;
constexpr int changesAtOnce = 50;
constexpr std::size_t exampleCount = 100;
const QString settingKey = u"retention.rule"_s;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kmen::registry)
};

/// Acts of the distribution are none of the office's contacts.
const QString contacts = u"'client.created', 'client.linked', 'client.edited', 'client.system', 'client.systemEnded', "
                         u"'client.extract', 'client.claim', 'client.document', 'client.broughtBack'"_s;

struct Candidate : Archived {
    bool waits = false;
};

/// The same day so many years ago, in the office's time; 29 February is the 28th where there is none.
Moment yearsAgo(Moment now, int years)
{
    return fromMsecs(QDateTime::fromMSecsSinceEpoch(toMsecs(now), Qt::UTC).addYears(-years).toMSecsSinceEpoch());
}

Error archivingCancelled()
{
    return {ErrorKind::Cancelled, u"registry.CANCELLED"_s,
        Words::tr("The archiving was stopped; what was done stays done."), {}, {}};
}

std::optional<Moment> deathOf(QByteArrayView json)
{
    const auto fields = fromJson(json, Moment());
    const Field *field = fields ? findField(*fields, FieldCode::DatumUmrti) : nullptr;
    const QDate date = field ? QDate::fromString(field->value, Qt::ISODate) : QDate();
    return date.isValid() ? std::optional(fromMsecs(QDateTime(date, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch()))
                          : std::nullopt;
}

/// What tells of a client whether its time is over; in the order of rows after `after`.
struct ArchiveScan {
    std::vector<Candidate> due;
    qint64 last = 0;
    bool more = false;
};

Result<ArchiveScan> scan(store::Session &session, const RetentionRule &rule, qint64 after)
{
    const Moment now = session.clock().now();
    const bool contact = rule.afterContact > 0;
    auto query = session.query(uR"(SELECT c.id, c.kid, c.state, c.created_at, p.fields,
        (SELECT max(a.at) FROM audit a WHERE a.object = c.kid AND a.action = 'client.state') AS changed,
        )"_s
        + (contact ? u"(SELECT max(a.at) FROM audit a WHERE a.object = c.kid AND a.action IN ("_s + contacts
                    + u")), (SELECT max(e.opened_at) FROM egon_call e WHERE e.subject = c.kid), (SELECT count(*) FROM "
                      u"client_link l WHERE l.client = c.id)"_s
                   : u"0, 0, 1"_s)
        + uR"(, c.open_cases,
        (SELECT count(*) FROM notice n WHERE n.client = c.id AND n.state IN (0, 1))
            + (SELECT count(*) FROM import_row r WHERE r.candidate = c.id AND r.state = 0),
        c.version FROM client c LEFT JOIN person p ON p.client = c.id
        WHERE c.id > :after AND c.state IN ()"_s
        + (contact ? u"0, 1, 2, 3"_s : u"1, 2, 3"_s) + u") ORDER BY c.id LIMIT :limit"_s);
    query.bind(u":after"_s, after).bind(u":limit"_s, clientsAtOnce);
    ArchiveScan found;
    int rows = 0;
    auto done = query.each([&](store::Query &row) {
        ++rows;
        found.last = row.integer(0);
        Candidate one {{ClientId {row.integer(0)}, Kid::parse(row.text(1)).value_or(Kid()),
                           static_cast<ClientState>(row.integer(2)), ArchiveCause::NoContact, {}, row.integer(11)},
            false};
        one.waits = row.integer(9) > 0 || row.integer(10) > 0;
        const Moment created = row.moment(3);
        int years = rule.afterContact;
        if (one.state == ClientState::Deceased) {
            one.cause = ArchiveCause::Death;
            one.since = deathOf(row.bytes(4)).value_or(row.optionalMoment(5).value_or(created));
            years = rule.afterDeath;
        } else if (one.state == ClientState::Active) {
            if (row.integer(8) > 0) {
                return;
            }
            one.since = std::max({created, fromMsecs(row.integer(6)), fromMsecs(row.integer(7))});
        } else {
            one.cause = ArchiveCause::Replaced;
            one.since = row.optionalMoment(5).value_or(created);
            years = rule.afterReplaced;
        }
        if (years > 0 && one.since <= yearsAgo(now, years)) {
            found.due.push_back(one);
        }
    });
    found.more = rows == clientsAtOnce;
    if (!done) {
        return failWith(done);
    }
    return found;
}

/// What the registers still announce is wanted no more, by whichever identifier: the distribution carries it out.
Result<void> endSubscriptions(store::Transaction &tx, ClientId client)
{
    Result<void> done;
    // what waits to be subscribed may be subscribed still: its end was wanted, not carried out, and taken back
    for (const QString &sql :
        {u"UPDATE client_aifo SET subscription = CASE WHEN subscription = 1 AND held = 0 THEN 0 ELSE 3 END "
         u"WHERE client = :id AND subscription IN (1, 2, 5)"_s,
            u"UPDATE organisation SET subscription = CASE WHEN subscription = 1 THEN 0 ELSE 3 END "
            u"WHERE client = :id AND subscription IN (1, 2, 5)"_s}) {
        if (done) {
            auto update = tx.query(sql);
            update.bind(u":id"_s, client);
            done = update.exec();
        }
    }
    return done ? mirrorSubscription(tx, client) : done;
}

} // namespace

Result<bool> markArchived(store::Transaction &tx, const RetentionRule &rule, const Archived &one, const By &by)
{
    const Moment now = tx.now();
    auto update = tx.query(uR"(UPDATE client SET state = 4, version = version + 1
        WHERE id = :id AND state = :state AND version = :version AND open_cases = 0)"_s);
    update.bind(u":id"_s, one.id).bind(u":state"_s, static_cast<int>(one.state)).bind(u":version"_s, one.version);
    auto done = update.exec();
    if (!done) {
        return failWith(done);
    }
    if (update.affected() == 0) {
        return false;
    }
    auto insert = tx.query(uR"(INSERT INTO client_archive (client, rule, since, state_before, archived_at, actor,
        reason, remove_after, removed_at) VALUES (:client, :rule, :since, :state, :now, :actor, :reason, :after, NULL))"_s);
    insert.bind(u":client"_s, one.id)
        .bind(u":rule"_s, QString(archiveCauseName(one.cause) + u' ' + retentionRuleText(rule)))
        .bind(u":since"_s, one.since)
        .bind(u":state"_s, static_cast<int>(one.state))
        .bind(u":now"_s, now)
        .bind(u":actor"_s, by.actor)
        .bind(u":reason"_s, by.reason)
        .bind(u":after"_s, Moment(now + std::chrono::days(rule.undoDays)));
    done = insert.exec();
    if (done) {
        done = endSubscriptions(tx, one.id);
    }
    if (done) {
        done = addToCounter(tx, stateCounter(one.state), -1);
    }
    if (done) {
        done = addToCounter(tx, stateCounter(ClientState::Archived), 1);
    }
    if (done) {
        done = record(tx, audit::Action::ClientArchived, one.kid, by, archiveCauseName(one.cause));
    }
    if (!done) {
        return failWith(done);
    }
    return true;
}

namespace {

struct Expired {
    ClientId id;
    Kid kid;
    bool subscribed = false;
};

Result<std::vector<Expired>> expired(store::Session &session, qint64 after, int limit)
{
    std::vector<Expired> rows;
    auto query = session.query(uR"(SELECT c.id, c.kid, (SELECT count(*) FROM client_aifo a WHERE a.client = c.id
            AND a.subscription IN (2, 3)) + (SELECT count(*) FROM organisation o WHERE o.client = c.id
            AND o.subscription IN (2, 3))
        FROM client_archive x JOIN client c ON c.id = x.client
        WHERE x.removed_at IS NULL AND x.remove_after <= :now AND x.client > :after ORDER BY x.client LIMIT :limit)"_s);
    query.bind(u":now"_s, session.clock().now()).bind(u":after"_s, after).bind(u":limit"_s, limit);
    auto done = query.each([&](store::Query &row) {
        rows.push_back({ClientId {row.integer(0)}, Kid::parse(row.text(1)).value_or(Kid()), row.integer(2) > 0});
    });
    if (!done) {
        return failWith(done);
    }
    return rows;
}

/// What is known of the person or organisation goes; that there was somebody under this KID stays.
Result<void> removeData(store::Transaction &tx, const Expired &one, const By &by)
{
    // while the old words still tell what is to be taken out of the search
    auto done = writeSearchKeys(tx, one.id, searchKeysOf({one.kid.text(), {}, {}, {}, {}}), false);
    static const QStringList statements {
        uR"(UPDATE person SET surname = '', given_name = '', birth_surname = '', birth_date = NULL, folded_name = '',
            address_code = NULL, address = '', documents = '', data_box = '', fields = '[]', read_at = NULL
            WHERE client = :id)"_s,
        u"DELETE FROM field_change WHERE client = :id"_s,
        u"DELETE FROM client_number WHERE client = :id"_s,
        u"DELETE FROM client_link WHERE client = :id"_s,
        u"DELETE FROM client_link_ended WHERE client = :id"_s,
        u"DELETE FROM client_document WHERE client = :id"_s,
        u"DELETE FROM client_paper WHERE client = :id"_s,
        u"DELETE FROM client_import WHERE client = :id"_s,
        // rows as they stood in files; that there was one, and what became of it, stays
        u"UPDATE import_row SET cells = '[]' WHERE client = :id"_s,
        u"UPDATE import_row SET cells = '[]', candidate = NULL, candidates = 0 WHERE candidate = :id"_s,
        u"UPDATE batch_row SET cells = '[]', message = '' WHERE client = :id"_s,
        u"UPDATE batch_row SET cells = '[]', message = '' WHERE source_client = :id"_s,
        u"DELETE FROM client_pseudonym WHERE client = :id"_s,
        u"DELETE FROM organisation WHERE client = :id"_s,
        uR"(DELETE FROM identity_case_aifo WHERE blind IN (SELECT blind FROM client_aifo WHERE client = :id))"_s,
        uR"(DELETE FROM identity_case_aifo WHERE predecessor IN (SELECT id FROM client_aifo WHERE client = :id))"_s,
        uR"(UPDATE identity_case_row SET digest = '' WHERE identity_case IN (
            SELECT identity_case FROM identity_case_client WHERE client = :id))"_s,
        uR"(DELETE FROM identity_reading WHERE identity_case IN (
            SELECT identity_case FROM identity_case_client WHERE client = :id))"_s,
        u"DELETE FROM notice WHERE client = :id"_s,
        uR"(UPDATE client_aifo SET predecessor = NULL WHERE predecessor IN (SELECT id FROM client_aifo WHERE client = :id))"_s,
        u"DELETE FROM client_aifo WHERE client = :id"_s,
        u"UPDATE client SET subscription = 0, version = version + 1 WHERE id = :id"_s,
    };
    for (const QString &sql : statements) {
        if (done) {
            auto query = tx.query(sql);
            query.bind(u":id"_s, one.id);
            done = query.exec();
        }
    }
    if (done) {
        auto query = tx.query(u"UPDATE client_archive SET removed_at = :now WHERE client = :id"_s);
        query.bind(u":now"_s, tx.now()).bind(u":id"_s, one.id);
        done = query.exec();
    }
    return done ? record(tx, audit::Action::ClientRemoved, one.kid, by, {}) : done;
}

Result<void> archiveAll(store::Session &session, const std::vector<Candidate> &due, const RetentionRule &rule,
    const By &by, const Job &job, ArchiveReport &report)
{
    for (std::size_t at = 0; at < due.size();) {
        if (job.cancelled()) {
            return std::unexpected(archivingCancelled());
        }
        auto tx = store::Transaction::begin(session);
        if (!tx) {
            return failWith(tx);
        }
        qint64 archived = 0;
        for (int i = 0; i < changesAtOnce && at < due.size(); ++i, ++at) {
            if (due[at].waits) {
                continue;
            }
            const auto marked = markArchived(*tx, rule, due[at], by);
            if (!marked) {
                return failWith(marked);
            }
            archived += *marked ? 1 : 0;
        }
        if (auto done = tx->commit(); !done) {
            return done;
        }
        report.archived += archived;
        job.progress(report.archived, 0, Words::tr("Archiving clients"));
    }
    return {};
}

Result<void> removeAll(store::Session &session, const By &by, const Job &job, ArchiveReport &report)
{
    qint64 after = 0;
    for (bool more = true; more;) {
        if (job.cancelled()) {
            return std::unexpected(archivingCancelled());
        }
        auto tx = store::Transaction::begin(session);
        if (!tx) {
            return failWith(tx);
        }
        const auto rows = expired(session, after, changesAtOnce);
        if (!rows) {
            return failWith(rows);
        }
        qint64 removed = 0;
        qint64 subscribed = 0;
        for (const Expired &one : *rows) {
            after = one.id.value;
            if (one.subscribed) {
                // also whom an earlier version of the program left subscribed by one identifier of several
                if (auto done = endSubscriptions(*tx, one.id); !done) {
                    return done;
                }
                ++subscribed;
                continue;
            }
            if (auto done = removeData(*tx, one, by); !done) {
                return done;
            }
            ++removed;
        }
        if (auto done = tx->commit(); !done) {
            return done;
        }
        more = rows->size() == changesAtOnce;
        report.removed += removed;
        report.subscribed += subscribed;
        job.progress(report.removed, 0, Words::tr("Removing personal data"));
    }
    return {};
}

} // namespace

QString archiveCauseName(ArchiveCause cause)
{
    switch (cause) {
    case ArchiveCause::Death:
        return u"death"_s;
    case ArchiveCause::Replaced:
        return u"replaced"_s;
    case ArchiveCause::NoContact:
        return u"contact"_s;
    case ArchiveCause::ByHand:
        break;
    }
    return u"hand"_s;
}

Result<RetentionRule> parseRetentionRule(const QString &text, const RetentionRule &before)
{
    RetentionRule rule = before;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString name = part.section(u'=', 0, 0).trimmed();
        bool isNumber = false;
        const int number = part.section(u'=', 1).trimmed().toInt(&isNumber);
        int *into = name == u"death" ? &rule.afterDeath
            : name == u"replaced"    ? &rule.afterReplaced
            : name == u"contact"     ? &rule.afterContact
            : name == u"undo"        ? &rule.undoDays
                                     : nullptr;
        const bool days = into == &rule.undoDays;
        if (!into || !isNumber || number < (days ? 1 : 0) || number > (days ? 365 : 200)) {
            return fail(ErrorKind::Input, u"registry.RETENTION_RULE"_s,
                Words::tr("“%1” is not a time of keeping.").arg(part.trimmed()), {},
                Words::tr("Write years after death, replacement and the last contact, and days for bringing back: "
                          "death=10,replaced=5,contact=0,undo=30"));
        }
        *into = number;
    }
    return rule;
}

QString retentionRuleText(const RetentionRule &rule)
{
    return u"death=%1,replaced=%2,contact=%3,undo=%4"_s.arg(rule.afterDeath)
        .arg(rule.afterReplaced)
        .arg(rule.afterContact)
        .arg(rule.undoDays);
}

Result<RetentionRule> retentionRule(store::Session &session)
{
    const auto text = setting(session, settingKey);
    if (!text) {
        return failWith(text);
    }
    return parseRetentionRule(text->value_or(QString()));
}

Result<void> setRetentionRule(store::Transaction &tx, const RetentionRule &rule, const By &by)
{
    const QString text = retentionRuleText(rule);
    if (auto done = setSetting(tx, settingKey, text); !done) {
        return done;
    }
    const auto written = audit::append(tx, {by.actor, audit::Action::RetentionRule, text, by.reason, text.toUtf8()});
    return written ? Result<void>() : failWith(written);
}

Result<ArchivePreview> previewArchive(store::Session &session, const RetentionRule &rule, const Job &job)
{
    ArchivePreview preview;
    qint64 after = 0;
    for (bool more = !rule.keepsAll(); more;) {
        if (job.cancelled()) {
            return std::unexpected(archivingCancelled());
        }
        const auto found = scan(session, rule, after);
        if (!found) {
            return failWith(found);
        }
        for (const Candidate &one : found->due) {
            if (one.waits) {
                ++preview.waiting;
                continue;
            }
            ++(one.cause == ArchiveCause::Death           ? preview.death
                    : one.cause == ArchiveCause::Replaced ? preview.replaced
                                                          : preview.noContact);
            if (preview.examples.size() < exampleCount) {
                preview.examples.push_back(one.kid);
            }
        }
        after = found->last;
        more = found->more;
    }
    auto counts = session.query(uR"(SELECT coalesce(sum(CASE WHEN remove_after > :now THEN 1 ELSE 0 END), 0), count(*)
        FROM client_archive WHERE removed_at IS NULL)"_s);
    counts.bind(u":now"_s, session.clock().now());
    auto done = counts.each([&](store::Query &row) {
        preview.inUndo = row.integer(0);
        preview.toRemove = row.integer(1) - row.integer(0);
    });
    if (!done) {
        return failWith(done);
    }
    return preview;
}

Result<ArchiveReport> archiveClients(store::Session &session, const RetentionRule &rule, const By &by, const Job &job)
{
    if (by.reason.trimmed().isEmpty()) {
        return fail(
            ErrorKind::Input, u"registry.REASON"_s, Words::tr("Write the reason why the clients are archived."));
    }
    ArchiveReport report;
    qint64 after = 0;
    for (bool more = !rule.keepsAll(); more;) {
        const auto found = scan(session, rule, after);
        if (!found) {
            return failWith(found);
        }
        if (auto done = archiveAll(session, found->due, rule, by, job, report); !done) {
            return failWith(done);
        }
        after = found->last;
        more = found->more;
    }
    if (auto done = removeAll(session, by, job, report); !done) {
        return failWith(done);
    }
    const auto imports = removeExpiredImportRows(session, by);
    if (!imports) {
        return failWith(imports);
    }
    report.imports = *imports;
    return report;
}

Result<void> bringBack(store::Transaction &tx, ClientId client, const By &by)
{
    Kid kid;
    std::optional<ClientState> before;
    bool removed = false;
    auto query = tx.query(uR"(SELECT c.kid, x.state_before, x.removed_at FROM client c
        LEFT JOIN client_archive x ON x.client = c.id WHERE c.id = :id)"_s);
    query.bind(u":id"_s, client);
    auto done = query.each([&](store::Query &row) {
        kid = Kid::parse(row.text(0)).value_or(Kid());
        if (!row.isNull(1)) {
            before = static_cast<ClientState>(row.integer(1));
        }
        removed = !row.isNull(2);
    });
    if (!done) {
        return done;
    }
    if (kid.isNull()) {
        return std::unexpected(noClient());
    }
    if (!before || removed) {
        return fail(ErrorKind::Conflict, removed ? u"registry.DATA_REMOVED"_s : u"registry.NOT_ARCHIVED"_s,
            removed ? Words::tr("The data of client %1 were removed; it cannot be brought back.").arg(kid.text())
                    : Words::tr("Client %1 is not archived.").arg(kid.text()));
    }
    auto update = tx.query(u"UPDATE client SET state = :state, version = version + 1 WHERE id = :id"_s);
    update.bind(u":state"_s, static_cast<int>(*before)).bind(u":id"_s, client);
    done = update.exec();
    if (done) {
        auto erase = tx.query(u"DELETE FROM client_archive WHERE client = :id"_s);
        erase.bind(u":id"_s, client);
        done = erase.exec();
    }
    if (done) {
        done = addToCounter(tx, stateCounter(ClientState::Archived), -1);
    }
    if (done) {
        done = addToCounter(tx, stateCounter(*before), 1);
    }
    if (done) {
        done = record(tx, audit::Action::ClientBroughtBack, kid, by, {});
    }
    return done ? bringBackNoticesOf(tx, client, by) : done;
}

} // namespace kmen::registry
