// Clients that an import makes: rows made ready for it, and written in great numbers.
#include <QCoreApplication>
#include <QHash>
#include <QRandomGenerator>
#include <QSet>

#include "registry/bulk_insert_p.h"
#include "registry/counters_p.h"
#include "registry/field_json_p.h"
#include "registry/import_p.h"
#include "registry/search_keys.h"

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
    row.number(static_cast<int>(data.state));
    row.number(1);
    row.utf8(data.sortKey);
    row.number(data.searchBits);
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

/// A server that copies rows says nothing of what it made: the ids are drawn before.
Result<void> drawIds(store::Transaction &tx, std::vector<CreatedClient> &made, std::span<const std::size_t> open)
{
    auto ids = tx.query(uR"(SELECT nextval((SELECT CAST(pg_get_serial_sequence('client', 'id') AS regclass))) AS id
        FROM generate_series(1, CAST(:count AS BIGINT)))"_s);
    ids.bind(u":count"_s, static_cast<qint64>(open.size()));
    std::size_t drawn = 0;
    return ids.each([&](const store::Query &row) { made[open[drawn++]].id = ClientId {row.integer(0)}; });
}

/// Those of `open`, each under the KID that was drawn for it; one whose KID is taken gets no id. For a server that
/// copies rows only their ids are drawn.
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
    for (std::size_t i = 0; i < made.size(); ++i) {
        if (made[i].id.value != 0) { // drawn before; its row may be written yet
            byKid.insert(made[i].kid.text(), i);
        }
    }
    if (auto done = leaveOutTaken(tx, made, byKid, open); !done) {
        return done;
    }
    if (tx.session().takesCopies()) {
        return drawIds(tx, made, open);
    }
    return insertTogether(
        tx, u"client"_s, clientColumns(), u" RETURNING id, kid"_s, open.size(),
        [&](ArrayRow &row, std::size_t i) { writeClient(row, *rows[open[i]], made[open[i]].kid, tx.now()); },
        [&](const store::Query &back) { made[byKid.value(back.text(1))].id = ClientId {back.integer(0)}; });
}

/// Their rows in `client`, or only what copyClients needs. A KID that is taken already is drawn again.
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

Result<void> copyClients(
    store::Transaction &tx, std::span<const ReadyRow *const> rows, std::span<const CreatedClient> made)
{
    std::vector<Column> columns = clientColumns();
    columns.insert(columns.begin(), {u"id"_s, true});
    return insertRows(tx, u"client"_s, columns, {}, rows.size(), [&](auto &row, std::size_t i) {
        row.number(made[i].id.value);
        writeClient(row, *rows[i], made[i].kid, tx.now());
    });
}

Result<void> insertPersons(
    store::Transaction &tx, std::span<const ReadyRow *const> rows, std::span<const CreatedClient> made)
{
    static const std::vector<Column> columns {{u"client"_s, true}, {u"surname"_s}, {u"given_name"_s},
        {u"birth_surname"_s}, {u"birth_date"_s}, {u"folded_name"_s}, {u"address_code"_s, true}, {u"address"_s},
        {u"documents"_s}, {u"data_box"_s}, {u"fields"_s}};
    return insertRows(tx, u"person"_s, columns, {}, rows.size(), [&](auto &row, std::size_t i) {
        const ReadyRow &data = *rows[i];
        row.number(made[i].id.value);
        row.utf8(data.surname);
        row.utf8(data.givenName);
        row.utf8(data.birthSurname);
        data.birthDate.isEmpty() ? row.nothing() : row.utf8(data.birthDate);
        row.utf8(data.foldedNameColumn);
        data.addressCode ? row.number(*data.addressCode) : row.nothing();
        row.utf8(data.address);
        row.utf8(data.documents);
        row.utf8(data.dataBox);
        row.utf8(data.json);
    });
}

/// Words and numbers by which they are found.
Result<void> insertKeys(
    store::Transaction &tx, std::span<const ReadyRow *const> rows, std::span<const CreatedClient> made)
{
    struct Text {
        std::size_t row;
        const QByteArray *text;
    };
    // neighbours of an index one after another
    const auto sorted = [rows](std::vector<QByteArray> ReadyRow::*list) {
        std::vector<Text> texts;
        texts.reserve(rows.size() * 3);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            for (const QByteArray &text : rows[i]->*list) {
                texts.push_back({i, &text});
            }
        }
        std::ranges::stable_sort(
            texts, [](const QByteArray *a, const QByteArray *b) { return *a < *b; }, &Text::text);
        return texts;
    };
    const std::vector<Text> words = sorted(&ReadyRow::words);
    static const std::vector<Column> wordColumns {
        {u"word"_s}, {u"sort_key"_s}, {u"client"_s, true}, {u"search"_s, true}};
    auto done = insertRows(tx, u"client_name"_s, wordColumns, {}, words.size(), [&](auto &row, std::size_t i) {
        row.utf8(*words[i].text);
        row.utf8(rows[words[i].row]->sortKey);
        row.number(made[words[i].row].id.value);
        row.number(rows[words[i].row]->searchBits);
    });
    if (!done) {
        return done;
    }
    const std::vector<Text> numbers = sorted(&ReadyRow::numbers);
    static const std::vector<Column> numberColumns {{u"number"_s}, {u"client"_s, true}};
    return insertRows(tx, u"client_number"_s, numberColumns, {}, numbers.size(), [&](auto &row, std::size_t i) {
        row.utf8(*numbers[i].text);
        row.number(made[numbers[i].row].id.value);
    });
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
        {}, keys.size(), [&](auto &row, std::size_t i) {
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

} // namespace

ReadyRow makeReady(ImportRow &&row)
{
    ReadyRow ready;
    static_cast<ImportRow &>(ready) = std::move(row);
    ready.birth = ready.value(FieldCode::DatumNarozeni);
    ready.nameHash = nameHash(ready.birth, ready.foldedName);
    ready.keyHashes.reserve(ready.keys.size());
    for (const auto &[system, key] : ready.keys) {
        ready.keyHashes.push_back(keyHash(system, key));
    }
    if (!ready.fault.isEmpty() || ready.foldedName.isEmpty()) {
        return ready;
    }
    ready.json = toJson(ready.fields, Moment());
    SearchedData data;
    data.surname = ready.value(FieldCode::Prijmeni);
    data.givenName = ready.value(FieldCode::Jmeno);
    data.birthSurname = ready.value(FieldCode::RodnePrijmeni);
    data.birthDate = QDate::fromString(ready.birth, Qt::ISODate);
    // "ID 123456789 2030-01-31"
    const QString document = plainNumber(ready.value(FieldCode::Doklady).section(u' ', 1, 1));
    const QString dataBox = ready.value(FieldCode::DatovaSchranka);
    data.numbers = {document, dataBox};
    SearchKeys keys = searchKeysOf(data);
    ready.ownNumbers = keys.numbers;
    for (const auto &[system, key] : ready.keys) {
        keys.words.append(systemWord(system));
        if (const QString number = plainNumber(key); !number.isEmpty()) {
            keys.numbers.append(number);
        }
    }
    keys.words.removeDuplicates();
    keys.numbers.removeDuplicates();
    const auto utf8 = [](const QString &text) { return text.toUtf8(); };
    std::ranges::transform(std::as_const(keys.words), std::back_inserter(ready.words), utf8);
    std::ranges::transform(std::as_const(keys.numbers), std::back_inserter(ready.numbers), utf8);
    ready.searchBits = keys.bits;
    ready.sortKey = keys.sortKey.toUtf8();
    ready.surname = data.surname.toUtf8();
    ready.givenName = data.givenName.toUtf8();
    ready.birthSurname = data.birthSurname.toUtf8();
    ready.birthDate = ready.birth.toUtf8();
    ready.foldedNameColumn = ready.foldedName.toUtf8();
    ready.documents = document.toUtf8();
    ready.dataBox = dataBox.toUtf8();
    if (const Field *address = findField(ready.fields, FieldCode::AdresaPobytu)) {
        bool isCode = false;
        const qint64 code = address->value.toLongLong(&isCode);
        ready.addressCode = isCode ? std::optional(code) : std::nullopt;
        ready.address = (address->name.isEmpty() ? address->value : address->name).toUtf8();
    }
    ready.state = ready.value(FieldCode::DatumUmrti).isEmpty() ? ClientState::Active : ClientState::Deceased;
    return ready;
}

std::vector<CreatedClient> DrawnClients::asGiven() const
{
    std::vector<CreatedClient> clients(made.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        clients[order[i]] = made[i];
    }
    return clients;
}

Result<DrawnClients> drawImported(
    store::Transaction &tx, std::span<const ReadyRow *const> given, const DrawNumbers &draw)
{
    // In the order of the list, so that neighbours of an index are written one after another.
    DrawnClients drawn;
    drawn.order.resize(given.size());
    std::iota(drawn.order.begin(), drawn.order.end(), std::size_t {0});
    std::ranges::stable_sort(
        drawn.order, [&given](std::size_t a, std::size_t b) { return given[a]->sortKey < given[b]->sortKey; });
    drawn.rows.resize(given.size());
    std::ranges::transform(drawn.order, drawn.rows.begin(), [&given](std::size_t i) { return given[i]; });
    auto made = insertClients(tx, drawn.rows, draw ? draw : randomNumbers);
    if (!made) {
        return failWith(made);
    }
    drawn.made = std::move(*made);
    return drawn;
}

Result<void> writeDrawn(store::Transaction &tx, qint64 part, const DrawnClients &drawn)
{
    Result<void> done;
    if (tx.session().takesCopies()) {
        done = copyClients(tx, drawn.rows, drawn.made);
    }
    if (done) {
        done = insertPersons(tx, drawn.rows, drawn.made);
    }
    if (done) {
        done = insertKeys(tx, drawn.rows, drawn.made);
    }
    if (done) {
        done = insertLinks(tx, drawn.rows, drawn.made);
    }
    if (done) {
        done = insertOrigins(tx, part, drawn.rows, drawn.made);
    }
    return done;
}

Result<void> countImported(store::Transaction &tx, std::span<const ReadyRow *const> rows)
{
    Result<void> done;
    for (const ClientState state : {ClientState::Active, ClientState::Deceased}) {
        if (done) {
            done = addToCounter(tx, stateCounter(state),
                std::ranges::count_if(rows, [state](const ReadyRow *row) { return row->state == state; }));
        }
    }
    return done;
}

Result<std::vector<CreatedClient>> createImported(
    store::Transaction &tx, qint64 part, std::span<const ReadyRow *const> given, const DrawNumbers &draw)
{
    const auto drawn = drawImported(tx, given, draw);
    if (!drawn) {
        return failWith(drawn);
    }
    auto done = writeDrawn(tx, part, *drawn);
    if (done) {
        done = countImported(tx, given);
    }
    if (!done) {
        return failWith(done);
    }
    return drawn->asGiven();
}

} // namespace kmen::registry
