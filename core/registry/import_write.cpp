#include <QCoreApplication>
#include <QHash>
#include <QRandomGenerator>
#include <QSet>

#include "audit/audit_log.h"
#include "base/text.h"
#include "registry/bulk_insert_p.h"
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

/// Numbers for KIDs, many at once: each by itself would be a call of the system.
std::vector<quint64> randomNumbers(std::size_t count)
{
    std::vector<quint64> numbers(count);
    QRandomGenerator::system()->fillRange(numbers.data(), static_cast<qsizetype>(count));
    return numbers;
}

ClientState stateOf(const ReadyRow &row)
{
    return row.value(FieldCode::DatumUmrti).isEmpty() ? ClientState::Active : ClientState::Deceased;
}

const std::vector<Column> &clientColumns()
{
    static const std::vector<Column> columns {{u"kid"_s}, {u"kind"_s, true}, {u"state"_s, true}, {u"version"_s, true},
        {u"sort_key"_s}, {u"search"_s, true}, {u"subscription"_s, true}, {u"open_cases"_s, true},
        {u"next_ordinal"_s, true}, {u"created_at"_s, true}};
    return columns;
}

template <class Row>
void writeClient(Row &row, const ReadyRow &data, const Kid &kid, Moment now)
{
    row.text(kid.text());
    row.number(static_cast<int>(ClientKind::PersonOutsideRob));
    row.number(static_cast<int>(stateOf(data)));
    row.number(1);
    row.text(data.keywords.sortKey);
    row.number(data.keywords.bits);
    row.number(0);
    row.number(0);
    row.number(1);
    row.number(toMsecs(now));
}

/// Leaves out those of `open` whose KID somebody has. Nobody else makes clients while the transaction is open.
Result<void> leaveOutTaken(store::Transaction &tx, std::span<const CreatedClient> made,
    const QHash<QString, std::size_t> &byKid, std::vector<std::size_t> &open)
{
    std::erase_if(open, [&](std::size_t i) { return byKid.value(made[i].kid.text()) != i; }); // drawn twice
    const std::vector<Column> columns {{u"kid"_s}};
    QSet<QString> taken;
    auto query = tx.query(u"SELECT c.kid FROM " + unnested(columns) + u" AS w (kid) JOIN client c ON c.kid = w.kid");
    bindArrays(query, columns, 0, open.size(),
        [&](ArrayRow &values, std::size_t i) { values.text(made[open[i]].kid.text()); });
    auto done = query.each([&taken](const store::Query &row) { taken.insert(row.text(0)); });
    std::erase_if(open, [&](std::size_t i) { return taken.contains(made[i].kid.text()); });
    return done;
}

/// Those of `open`, each under the KID that was drawn for it; one whose KID is taken gets no id.
Result<void> insertDrawn(store::Transaction &tx, std::span<const ReadyRow *const> rows,
    std::vector<CreatedClient> &made, std::vector<std::size_t> open)
{
    if (tx.session().dialect().engine == store::Engine::Sqlite) {
        return insertOneByOne(
            tx, u"client"_s, clientColumns(), u" ON CONFLICT (kid) DO NOTHING"_s, open.size(),
            [&](BoundRow &row, std::size_t i) { writeClient(row, *rows[open[i]], made[open[i]].kid, tx.now()); },
            [&](const store::Query &query, std::size_t i) {
                if (query.affected() == 1) {
                    made[open[i]].id = ClientId {query.lastId()};
                }
            });
    }
    QHash<QString, std::size_t> byKid;
    byKid.reserve(static_cast<qsizetype>(open.size()));
    for (const std::size_t i : open) {
        byKid.insert(made[i].kid.text(), i);
    }
    if (auto done = leaveOutTaken(tx, made, byKid, open); !done) {
        return done;
    }
    return insertTogether(
        tx, u"client"_s, clientColumns(), u" RETURNING id, kid"_s, open.size(),
        [&](ArrayRow &row, std::size_t i) { writeClient(row, *rows[open[i]], made[open[i]].kid, tx.now()); },
        [&](const store::Query &back) { made[byKid.value(back.text(1))].id = ClientId {back.integer(0)}; });
}

/// Their rows in `client`. A KID that is taken already is drawn again.
Result<std::vector<CreatedClient>> insertClients(
    store::Transaction &tx, std::span<const ReadyRow *const> rows, const DrawNumbers &draw)
{
    std::vector<CreatedClient> made(rows.size());
    std::vector<std::size_t> open(rows.size());
    std::iota(open.begin(), open.end(), std::size_t {0});
    constexpr int attempts = 20;
    for (int attempt = 0; attempt < attempts && !open.empty(); ++attempt) {
        const std::vector<quint64> numbers = draw(open.size());
        for (std::size_t i = 0; i < open.size(); ++i) {
            made[open[i]].kid = Kid::fromNumber(numbers[i]);
        }
        if (auto done = insertDrawn(tx, rows, made, open); !done) {
            return failWith(done);
        }
        std::erase_if(open, [&made](std::size_t i) { return made[i].id.value != 0; });
    }
    if (!open.empty()) {
        return fail(ErrorKind::Internal, u"registry.KID_EXHAUSTED"_s,
            QCoreApplication::translate("kmen::registry", "No free client identifier was found."), {},
            QCoreApplication::translate("kmen::registry", "Send the details to the support."));
    }
    return made;
}

Result<void> insertPersons(
    store::Transaction &tx, std::span<const ReadyRow *const> rows, std::span<const CreatedClient> made)
{
    static const std::vector<Column> columns {{u"client"_s, true}, {u"surname"_s}, {u"given_name"_s},
        {u"birth_surname"_s}, {u"birth_date"_s}, {u"folded_name"_s}, {u"address_code"_s, true}, {u"address"_s},
        {u"documents"_s}, {u"data_box"_s}, {u"fields"_s}};
    return insertRows(tx, u"person"_s, columns, {}, rows.size(), [&](auto &row, std::size_t i) {
        const ReadyRow &data = *rows[i];
        const QString birth = data.value(FieldCode::DatumNarozeni);
        const Field *address = findField(data.fields, FieldCode::AdresaPobytu);
        bool isCode = false;
        const qint64 code = address ? address->value.toLongLong(&isCode) : 0;
        row.number(made[i].id.value);
        row.text(data.value(FieldCode::Prijmeni));
        row.text(data.value(FieldCode::Jmeno));
        row.text(data.value(FieldCode::RodnePrijmeni));
        birth.isEmpty() ? row.nothing() : row.text(birth);
        row.text(data.foldedName);
        isCode ? row.number(code) : row.nothing();
        row.text(!address ? QString() : address->name.isEmpty() ? address->value : address->name);
        row.text(data.documents);
        row.text(data.value(FieldCode::DatovaSchranka));
        row.utf8(data.json);
    });
}

/// Words and numbers by which they are found.
Result<void> insertKeys(
    store::Transaction &tx, std::span<const ReadyRow *const> rows, std::span<const CreatedClient> made)
{
    std::vector<FoundBy> clients;
    clients.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        clients.push_back({made[i].id, &rows[i]->keywords, &rows[i]->keys});
    }
    return insertSearchKeys(tx, clients);
}

Result<void> insertLinks(
    store::Transaction &tx, std::span<const ReadyRow *const> rows, std::span<const CreatedClient> made)
{
    std::vector<std::pair<ClientId, const std::pair<QString, QString> *>> keys;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto &own = rows[i]->keys;
        for (auto key = own.begin(); key != own.end(); ++key) {
            if (std::find(own.begin(), key, *key) == key) { // two columns may say the same
                keys.emplace_back(made[i].id, &*key);
            }
        }
    }
    return insertRows(tx, u"client_link"_s, {{u"client"_s, true}, {u"system"_s}, {u"local_key"_s}, {u"since"_s, true}},
        u" ON CONFLICT (client, system, local_key) DO NOTHING"_s, keys.size(), [&](auto &row, std::size_t i) {
            row.number(keys[i].first.value);
            row.text(keys[i].second->first);
            row.text(keys[i].second->second);
            row.number(toMsecs(tx.now()));
        });
}

Result<void> insertOrigins(
    store::Transaction &tx, qint64 part, std::span<const ReadyRow *const> rows, std::span<const CreatedClient> made)
{
    return insertRows(tx, u"client_import"_s,
        {{u"client"_s, true}, {u"part"_s, true}, {u"line"_s, true}, {u"at"_s, true}}, {}, rows.size(),
        [&](auto &row, std::size_t i) {
            row.number(made[i].id.value);
            row.number(part);
            row.number(rows[i]->line);
            row.number(toMsecs(tx.now()));
        });
}

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

ReadyRow makeReady(ImportRow &&row)
{
    ReadyRow ready;
    static_cast<ImportRow &>(ready) = std::move(row);
    if (!ready.fault.isEmpty() || ready.foldedName.isEmpty()) {
        return ready;
    }
    const QString surname = ready.value(FieldCode::Prijmeni);
    ready.json = toJson(ready.fields, Moment());
    SearchedData data;
    data.surname = surname;
    data.givenName = ready.value(FieldCode::Jmeno);
    data.birthSurname = ready.value(FieldCode::RodnePrijmeni);
    data.birthDate = QDate::fromString(ready.value(FieldCode::DatumNarozeni), Qt::ISODate);
    // "ID 123456789 2030-01-31"
    ready.documents = plainNumber(ready.value(FieldCode::Doklady).section(u' ', 1, 1));
    data.numbers = {ready.documents, ready.value(FieldCode::DatovaSchranka)};
    ready.keywords = searchKeysOf(data);
    return ready;
}

Result<void> writeImportedFrom(store::Transaction &tx, qint64 part, ClientId client, int line)
{
    auto query = tx.query(uR"(INSERT INTO client_import (client, part, line, at) VALUES (:client, :part, :line, :at)
        ON CONFLICT (client, part, line) DO NOTHING)"_s);
    query.bind(u":client"_s, client).bind(u":part"_s, part).bind(u":line"_s, line).bind(u":at"_s, tx.now());
    return query.exec();
}

Result<std::vector<CreatedClient>> createImported(
    store::Transaction &tx, qint64 part, std::span<const ReadyRow *const> given, const DrawNumbers &draw)
{
    // In the order of the list, so that neighbours of an index are written one after another.
    std::vector<std::size_t> order(given.size());
    std::iota(order.begin(), order.end(), std::size_t {0});
    std::ranges::stable_sort(
        order, {}, [&given](std::size_t i) -> const QString & { return given[i]->keywords.sortKey; });
    std::vector<const ReadyRow *> rows(given.size());
    std::ranges::transform(order, rows.begin(), [&given](std::size_t i) { return given[i]; });
    const auto made = insertClients(tx, rows, draw ? draw : randomNumbers);
    if (!made) {
        return made;
    }
    auto done = insertPersons(tx, rows, *made);
    if (done) {
        done = insertKeys(tx, rows, *made);
    }
    if (done) {
        done = insertLinks(tx, rows, *made);
    }
    if (done) {
        done = insertOrigins(tx, part, rows, *made);
    }
    for (const ClientState state : {ClientState::Active, ClientState::Deceased}) {
        if (done) {
            done = addToCounter(tx, stateCounter(state),
                std::ranges::count_if(rows, [state](const ReadyRow *row) { return stateOf(*row) == state; }));
        }
    }
    if (!done) {
        return failWith(done);
    }
    std::vector<CreatedClient> asGiven(given.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        asGiven[order[i]] = (*made)[i];
    }
    return asGiven;
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

Result<void> ImportWriter::write(
    store::Transaction &tx, std::span<const ReadyRow> rows, std::span<const ImportMatch> matches)
{
    using Kind = ImportMatch::Kind;
    const auto count = [this](ImportOutcome outcome) { ++m_counts[static_cast<std::size_t>(outcome)]; };
    const auto isNew = [this](const ImportMatch &match) {
        return match.kind == Kind::New || (match.kind == Kind::Duplicate && m_rule == DuplicateRule::CreateNew);
    };
    std::vector<const ReadyRow *> fresh;
    std::vector<std::size_t> place(rows.size()); ///< of a new row's client in `made`
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (isNew(matches[i])) {
            place[i] = fresh.size();
            fresh.push_back(&rows[i]);
            count(ImportOutcome::Created);
        }
    }
    const auto made = createImported(tx, m_part, fresh);
    if (!made) {
        return failWith(made);
    }
    for (std::size_t i = 0; i < made->size(); ++i) {
        m_digest.addData((*made)[i].kid.text().toUtf8());
        m_digest.addData(fresh[i]->json);
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        ImportMatch match = matches[i];
        if (match.sameAs) {
            match.client = (*made)[place[*match.sameAs]].id;
        }
        if (auto suspected = suspectCandidates(tx, match); !suspected) {
            return suspected;
        }
        if (auto suspected = suspectContradiction(tx, rows[i], match); !suspected) {
            return suspected;
        }
        if (isNew(match)) {
            if (match.client) {
                const auto suspected =
                    suspectMade(tx, m_clients.protector(), (*made)[place[i]].id, *match.client, m_by);
                if (!suspected) {
                    return suspected;
                }
            }
            if (match.sameNumberAs && !match.sameNumber) {
                match.sameNumber = (*made)[place[*match.sameNumberAs]].id;
            }
            if (match.sameNumber) {
                const auto suspected =
                    suspectDuplicate(tx, m_clients.protector(), (*made)[place[i]].id, *match.sameNumber, {},
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
        if (linked) {
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

Result<void> ImportWriter::close(store::Transaction &tx, qint64 rows)
{
    auto query = tx.query(u"UPDATE import_part SET position = position + :rows WHERE id = :id"_s);
    query.bind(u":rows"_s, rows).bind(u":id"_s, m_part);
    auto done = query.exec();
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
