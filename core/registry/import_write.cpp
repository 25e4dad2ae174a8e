#include <QCoreApplication>

#include "audit/audit_log.h"
#include "base/text.h"
#include "registry/cases.h"
#include "registry/clients_p.h"
#include "registry/column_words.h"
#include "registry/counters_p.h"
#include "registry/field_changes_p.h"
#include "registry/field_json_p.h"
#include "registry/import_p.h"

namespace kmen::registry {

namespace {

using namespace Qt::Literals::StringLiterals;

/// What of the client decides which of the row's fields may be written.
struct KnownClient {
    qint64 version = 0;
    ClientKind kind = ClientKind::PersonOutsideRob;
    std::vector<Field> fields;
};

Result<KnownClient> load(store::Session &session, ClientId client)
{
    std::optional<KnownClient> known;
    QByteArray json;
    std::optional<Moment> readAt;
    auto query = session.query(uR"(SELECT c.version, c.kind, p.fields, p.read_at FROM client c
        JOIN person p ON p.client = c.id WHERE c.id = :id)"_s);
    query.bind(u":id"_s, client);
    auto done = query.each([&](store::Query &row) {
        known.emplace();
        known->version = row.integer(0);
        known->kind = static_cast<ClientKind>(row.integer(1));
        json = row.bytes(2);
        readAt = row.optionalMoment(3);
    });
    if (!done) {
        return failWith(done);
    }
    if (!known) {
        return std::unexpected(noClient());
    }
    auto fields = fromJson(json, readAt.value_or(Moment()));
    if (!fields) {
        return failWith(fields);
    }
    known->fields = std::move(*fields);
    return std::move(*known);
}

bool hasOffice(const std::vector<Field> &fields, const Field &wanted)
{
    return std::ranges::any_of(fields, [&wanted](const Field &field) {
        return field.code == wanted.code && field.source == Source::Office && field.value == wanted.value;
    });
}

bool isRegisters(const std::vector<Field> &fields, FieldCode code)
{
    return std::ranges::any_of(
        fields, [code](const Field &field) { return field.code == code && field.source == Source::Register; });
}

Result<bool> hasLink(store::Session &session, ClientId client, const std::pair<QString, QString> &key)
{
    bool has = false;
    auto query = session.query(
        u"SELECT 1 FROM client_link WHERE client = :client AND system = :system AND local_key = :local_key"_s);
    query.bind(u":client"_s, client).bind(u":system"_s, key.first).bind(u":local_key"_s, key.second);
    if (auto done = query.each([&has](store::Query &) { has = true; }); !done) {
        return failWith(done);
    }
    return has;
}

/// What the row says that the client does not have, as far as the office may say it.
std::vector<Field> newFields(const KnownClient &known, const ReadyRow &row)
{
    std::vector<Field> fields;
    for (const Field &field : row.fields) {
        const bool ofRegister = known.kind == ClientKind::PersonInRob || isRegisters(known.fields, field.code);
        const bool reference = ofRegister && !isContact(field.code);
        if (!reference && !hasOffice(known.fields, field)) {
            fields.push_back(field);
        }
    }
    return fields;
}

} // namespace

Result<void> writeImportedFrom(store::Transaction &tx, qint64 part, ClientId client, int line)
{
    auto query = tx.query(uR"(INSERT INTO client_import (client, part, line, at) VALUES (:client, :part, :line, :at)
        ON CONFLICT (client, part, line) DO NOTHING)"_s);
    query.bind(u":client"_s, client).bind(u":part"_s, part).bind(u":line"_s, line).bind(u":at"_s, tx.now());
    return query.exec();
}

Result<bool> updateImported(
    Clients &clients, store::Transaction &tx, qint64 part, ClientId client, const ReadyRow &row, const By &by)
{
    const auto known = load(tx.session(), client);
    if (!known) {
        return failWith(known);
    }
    const std::vector<Field> fields = newFields(*known, row);
    bool changed = false;
    if (!fields.empty()) {
        const auto written = clients.setOfficeFields(tx, client, known->version, fields, by);
        if (!written) {
            return failWith(written);
        }
        changed = !written->empty();
    }
    for (const auto &key : row.keys) {
        const auto has = hasLink(tx.session(), client, key);
        if (!has) {
            return failWith(has);
        }
        if (!*has) {
            if (auto done = clients.addLink(tx, client, key.first, key.second, by); !done) {
                return failWith(done);
            }
            changed = true;
        }
    }
    if (changed) {
        if (auto done = writeImportedFrom(tx, part, client, row.line); !done) {
            return failWith(done);
        }
    }
    return changed;
}

Result<ImportOutcome> expectedOutcome(
    store::Session &session, const ReadyRow &row, const ImportMatch &match, DuplicateRule rule)
{
    using Kind = ImportMatch::Kind;
    if (match.kind == Kind::New) {
        return ImportOutcome::Created;
    }
    if (match.kind == Kind::Rejected) {
        return ImportOutcome::Rejected;
    }
    const bool one = match.kind == Kind::Known
        || (match.kind == Kind::Duplicate && rule == DuplicateRule::Link && match.candidates == 1);
    if (!one) {
        const bool asked = match.kind == Kind::Trouble || rule == DuplicateRule::Ask || rule == DuplicateRule::Link;
        return asked                           ? ImportOutcome::Waiting
            : rule == DuplicateRule::CreateNew ? ImportOutcome::Created
                                               : ImportOutcome::Skipped;
    }
    if (!match.client) {
        return ImportOutcome::Updated; // a client that an earlier row would make
    }
    if (match.contradicts) {
        return ImportOutcome::Unchanged;
    }
    const auto known = load(session, *match.client);
    if (!known) {
        return failWith(known);
    }
    if (!newFields(*known, row).empty()) {
        return ImportOutcome::Updated;
    }
    for (const auto &key : row.keys) {
        const auto has = hasLink(session, *match.client, key);
        if (!has) {
            return failWith(has);
        }
        if (!*has) {
            return ImportOutcome::Updated;
        }
    }
    return ImportOutcome::Unchanged;
}

Result<void> addToImport(store::Transaction &tx, qint64 job, const ImportCounts &delta)
{
    auto query = tx.query(uR"(UPDATE import_job SET created = created + :created, updated = updated + :updated,
        unchanged = unchanged + :unchanged, waiting = waiting + :waiting, skipped = skipped + :skipped,
        rejected = rejected + :rejected WHERE id = :id)"_s);
    query.bind(u":created"_s, delta[0])
        .bind(u":updated"_s, delta[1])
        .bind(u":unchanged"_s, delta[2])
        .bind(u":waiting"_s, delta[3])
        .bind(u":skipped"_s, delta[4])
        .bind(u":rejected"_s, delta[5])
        .bind(u":id"_s, job);
    return query.exec();
}

ImportWriter::ImportWriter(Clients &clients, qint64 job, qint64 part, DuplicateRule rule, By by)
    : m_clients(clients)
    , m_job(job)
    , m_part(part)
    , m_rule(rule)
    , m_by(std::move(by))
{
}

Result<void> ImportWriter::keep(
    store::Transaction &tx, const ReadyRow &row, ImportRowState state, const ImportMatch &match)
{
    auto query = tx.query(uR"(INSERT INTO import_row (job, part, line, state, cells, reason, candidate, candidates,
        decided_by) VALUES (:job, :part, :line, :state, :cells, :reason, :candidate, :candidates, ''))"_s);
    query.bind(u":job"_s, m_job)
        .bind(u":part"_s, m_part)
        .bind(u":line"_s, row.line)
        .bind(u":state"_s, static_cast<int>(state))
        .bind(u":cells"_s, textsToJson(row.cells))
        .bind(u":reason"_s, match.reason)
        .bind(u":candidate"_s, match.client)
        .bind(u":candidates"_s, match.candidates);
    return query.exec();
}

void ImportWriter::takeDown(std::span<const ReadyRow *const> rows, std::span<const CreatedClient> made)
{
    std::vector<std::pair<Kid, QByteArray>> written;
    written.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        written.emplace_back(made[i].kid, rows[i]->json);
    }
    if (m_digesting.valid()) {
        m_digesting.wait();
    }
    m_digesting = std::async(std::launch::async, [this, written = std::move(written)] {
        for (const auto &[kid, json] : written) {
            m_digest.addData(kid.text().toUtf8());
            m_digest.addData(json);
        }
    });
}

bool ImportWriter::isNew(const ImportMatch &match) const
{
    using Kind = ImportMatch::Kind;
    return match.kind == Kind::New || (match.kind == Kind::Duplicate && m_rule == DuplicateRule::CreateNew);
}

std::vector<const ReadyRow *> ImportWriter::newRows(
    std::span<const ReadyRow> rows, std::span<const ImportMatch> matches) const
{
    std::vector<const ReadyRow *> fresh;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (isNew(matches[i])) {
            fresh.push_back(&rows[i]);
        }
    }
    return fresh;
}

Result<void> ImportWriter::write(
    store::Transaction &tx, std::span<const ReadyRow> rows, std::span<const ImportMatch> matches)
{
    const auto made = createImported(tx, m_part, newRows(rows, matches));
    return made ? writeRest(tx, rows, matches, *made) : failWith(made);
}

Result<void> ImportWriter::writeRest(store::Transaction &tx, std::span<const ReadyRow> rows,
    std::span<const ImportMatch> matches, std::span<const CreatedClient> made)
{
    using Kind = ImportMatch::Kind;
    const auto count = [this](ImportOutcome outcome) { ++m_counts[static_cast<std::size_t>(outcome)]; };
    std::vector<std::size_t> place(rows.size()); ///< of a new row's client in `made`
    for (std::size_t i = 0, at = 0; i < rows.size(); ++i) {
        if (isNew(matches[i])) {
            place[i] = at++;
            count(ImportOutcome::Created);
        }
    }
    takeDown(newRows(rows, matches), made);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        ImportMatch match = matches[i];
        if (match.sameAs) {
            match.client = made[place[*match.sameAs]].id;
        }
        if (auto suspected = suspectCandidates(tx, match); !suspected) {
            return suspected;
        }
        if (auto suspected = suspectContradiction(tx, rows[i], match); !suspected) {
            return suspected;
        }
        if (isNew(match)) {
            if (match.client) {
                const auto suspected = suspectMade(tx, m_clients.protector(), made[place[i]].id, *match.client, m_by);
                if (!suspected) {
                    return suspected;
                }
            }
            if (match.sameNumberAs && !match.sameNumber) {
                match.sameNumber = made[place[*match.sameNumberAs]].id;
            }
            if (match.sameNumber) {
                const auto suspected =
                    suspectDuplicate(tx, m_clients.protector(), made[place[i]].id, *match.sameNumber, {},
                        QCoreApplication::translate("kmen::import",
                            "An import made a client although another one has this document or data box."),
                        m_by);
                if (!suspected) {
                    return failWith(suspected);
                }
            }
            continue;
        }
        const bool linked = match.kind == Kind::Known
            || (match.kind == Kind::Duplicate && m_rule == DuplicateRule::Link && match.candidates == 1);
        Result<void> done;
        if (linked && match.contradicts) {
            count(ImportOutcome::Unchanged); // its case decides whose values these are
        } else if (linked) {
            const auto changed = updateImported(m_clients, tx, m_part, *match.client, rows[i], m_by);
            if (!changed) {
                return failWith(changed);
            }
            count(*changed ? ImportOutcome::Updated : ImportOutcome::Unchanged);
        } else if (match.kind == Kind::Rejected) {
            count(ImportOutcome::Rejected);
            done = keep(tx, rows[i], ImportRowState::Rejected, match);
        } else if (match.kind == Kind::Duplicate && m_rule == DuplicateRule::Skip) {
            count(ImportOutcome::Skipped);
            done = keep(tx, rows[i], ImportRowState::Skipped, match);
        } else {
            count(ImportOutcome::Waiting);
            done = keep(tx, rows[i], ImportRowState::Waiting, match);
        }
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<void> ImportWriter::close(store::Transaction &tx, qint64 position, qint64 rows)
{
    auto query = tx.query(u"UPDATE import_part SET position = :after WHERE id = :id AND position = :before"_s);
    query.bind(u":after"_s, position + rows).bind(u":before"_s, position).bind(u":id"_s, m_part);
    auto done = query.exec();
    if (done && query.affected() != 1) {
        return fail(ErrorKind::Conflict, u"import.WENT_BACK"_s,
            QCoreApplication::translate("kmen::import", "The server lost the end of what the import had written."), {},
            QCoreApplication::translate(
                "kmen::import", "Go on with the import: it begins where the server's data end."));
    }
    if (done) {
        done = addToImport(tx, m_job, m_counts);
    }
    if (!done) {
        return done;
    }
    QByteArray change;
    for (const qint64 number : m_counts) {
        change += QByteArray::number(number) + ' ';
    }
    if (m_digesting.valid()) {
        m_digesting.wait();
    }
    change += m_digest.result().toHex();
    const auto recorded =
        audit::append(tx, {m_by.actor, audit::Action::ImportRows, u"import:%1"_s.arg(m_job), m_by.reason, change});
    if (!recorded) {
        return failWith(recorded);
    }
    m_counts.fill(0);
    m_digest.reset();
    return {};
}

} // namespace kmen::registry
