/// A registry of any size, without its repository: the same rows, many times as fast. `sameAsRepository` proves that
/// they are the same. Identifiers (AIFO) and the audit are left out: nothing that is measured reads them.
#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <span>
#include <thread>

#include <sqlite3.h>

#include "base/text.h"
#include "bench/country_people.h"
#include "registry/clients.h"
#include "registry/field_json_p.h"
#include "registry/search_keys.h"
#include "store/migrations.h"

namespace kmen::bench {

/// The schema's indexes are made after the rows.
class RegistryFill {
public:
    /// `file`: migrated and empty of clients.
    explicit RegistryFill(const QString &file)
    {
        if (sqlite3_open(file.toUtf8().constData(), &m_database) != SQLITE_OK) {
            qFatal("fill: %s", sqlite3_errmsg(m_database));
        }
        for (const char *setting : {"journal_mode = OFF", "synchronous = OFF", "foreign_keys = OFF",
                 "cache_size = -1500000", "temp_store = FILE", "threads = 2"}) {
            run("PRAGMA " + QByteArray(setting));
        }
    }
    ~RegistryFill() { sqlite3_close(m_database); }
    RegistryFill(const RegistryFill &) = delete;
    RegistryFill &operator=(const RegistryFill &) = delete;

    void add(int count)
    {
        const QByteArrayList indexes = dropIndexes();
        run("CREATE TEMP TABLE word (word TEXT, sort_key TEXT, client INTEGER, search INTEGER)");
        run("CREATE TEMP TABLE number (number TEXT, client INTEGER)");
        run("BEGIN");
        sqlite3_stmt *client = prepare("INSERT INTO client (id, kid, kind, state, version, sort_key, subscription,"
                                       " open_cases, next_ordinal, created_at, search)"
                                       " VALUES (?1, ?2, 0, ?3, 1, ?4, ?5, ?6, 2, ?7, ?8)");
        sqlite3_stmt *person = prepare(
            "INSERT INTO person (client, surname, given_name, birth_surname, birth_date, folded_name, address_code,"
            " address, documents, data_box, fields, read_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, "
            "?12)");
        sqlite3_stmt *word = prepare("INSERT INTO temp.word VALUES (?1, ?2, ?3, ?4)");
        sqlite3_stmt *number = prepare("INSERT INTO temp.number VALUES (?1, ?2)");
        qint64 dead = 0;
        qint64 subscribed = 0;
        constexpr int chunk = 20'000;
        // One thread computes, the other writes.
        std::vector<Row> ready = rows(1, std::min(chunk, count));
        for (int first = 1; first <= count; first += chunk) {
            std::vector<Row> next;
            std::thread computing([&] {
                const int from = first + chunk;
                next = from <= count ? rows(from, std::min(chunk, count - from + 1)) : std::vector<Row>();
            });
            for (const Row &row : ready) {
                bind(client, 1, row.id);
                bind(client, 2, row.kid.toUtf8());
                bind(client, 3, row.dead ? 1 : 0);
                bind(client, 4, row.keys.sortKey.toUtf8());
                const qint64 subscription = row.id % 50 == 0 ? 1 : 2;
                bind(client, 5, subscription);
                bind(client, 6, row.id % 5'000 == 7 ? 1 : 0);
                bind(client, 7, row.createdAt);
                bind(client, 8, row.keys.bits);
                step(client);
                bind(person, 1, row.id);
                int place = 2;
                for (const QString &text : {row.surname, row.given, row.birthSurname, row.birth, row.folded}) {
                    bind(person, place++, text.toUtf8());
                }
                bind(person, 7, row.addressCode);
                bind(person, 8, row.address.toUtf8());
                bind(person, 9, row.documents.toUtf8());
                bind(person, 10, row.dataBox.toUtf8());
                bind(person, 11, row.json);
                bind(person, 12, row.readAt);
                step(person);
                for (const QString &text : row.keys.words) {
                    bind(word, 1, text.toUtf8());
                    bind(word, 2, row.keys.sortKey.toUtf8());
                    bind(word, 3, row.id);
                    bind(word, 4, row.keys.bits);
                    step(word);
                }
                for (const QString &text : row.keys.numbers) {
                    bind(number, 1, text.toUtf8());
                    bind(number, 2, row.id);
                    step(number);
                }
                dead += row.dead ? 1 : 0;
                subscribed += subscription == 2 ? 1 : 0;
            }
            computing.join();
            ready = std::move(next);
        }
        for (sqlite3_stmt *statement : {client, person, word, number}) {
            sqlite3_finalize(statement);
        }
        run("INSERT INTO client_name SELECT word, sort_key, client, search FROM temp.word ORDER BY 1, 2, 3, 4");
        run("INSERT OR IGNORE INTO client_number SELECT number, client FROM temp.number ORDER BY 1, 2");
        run("DROP TABLE temp.word");
        run("DROP TABLE temp.number");
        for (const QByteArray &index : indexes) {
            run(index);
        }
        for (const auto &[name, value] :
            {std::pair(QByteArray("client.state.0"), count - dead), std::pair(QByteArray("client.state.1"), dead),
                std::pair(QByteArray("client.subscribed"), subscribed)}) {
            run("INSERT INTO counter (name, value) VALUES ('" + name + "', " + QByteArray::number(value)
                + ") ON CONFLICT (name) DO UPDATE SET value = excluded.value");
        }
        run("COMMIT");
        run("PRAGMA journal_mode = WAL");
    }

    /// Rows as the repository's: everything but what a filled registry draws or leaves out.
    static QByteArray rowsOf(const QString &file)
    {
        const RegistryFill read(file);
        QByteArray all;
        for (const char *sql :
            {"SELECT id, kind, state, version, sort_key, next_ordinal, search FROM client ORDER BY id",
                "SELECT * FROM person ORDER BY client", "SELECT * FROM client_name ORDER BY 1, 2, 3",
                "SELECT * FROM client_number ORDER BY 1, 2"}) {
            sqlite3_stmt *rows = read.prepare(sql);
            while (sqlite3_step(rows) == SQLITE_ROW) {
                for (int column = 0; column < sqlite3_column_count(rows); ++column) {
                    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(rows, column));
                    all += (text ? QByteArray(text) : QByteArray("-")) + '|';
                }
                all += '\n';
            }
            sqlite3_finalize(rows);
        }
        return all;
    }

    /// Makes `count` persons both ways and compares what stands in the tables.
    static bool sameAsRepository(int count)
    {
        const QTemporaryDir folder;
        const QString byHand = folder.filePath(QStringLiteral("filled"));
        const QString byRepository = folder.filePath(QStringLiteral("written"));
        ManualClock clock(fromMsecs(readAt(1)));
        for (const QString &file : {byHand, byRepository}) {
            store::DatabaseConfig config;
            config.file = file;
            auto session = store::Session::open(config, clock);
            if (!session || !store::migrate(**session)) {
                return false;
            }
            if (file == byHand) {
                continue;
            }
            const auto protector = security::Protector::fromKeys(QByteArray(32, 'a'), QByteArray(32, 'b'));
            registry::Clients clients(**session, *protector);
            auto tx = store::Transaction::begin(**session);
            const CountryPeople people;
            for (int i = 1; i <= count && tx; ++i) {
                const auto number = static_cast<quint64>(i);
                const auto made = clients.createFromRegister(*tx, {aifo(i), QStringLiteral("A8566"), 1234},
                    people.person(number), ruianOf(number), {}, fromMsecs(readAt(i)),
                    {QStringLiteral("bench"), QStringLiteral("measuring")});
                if (!made) {
                    qCritical("%s", qPrintable(describe(made.error())));
                    return false;
                }
            }
            if (!tx || !tx->commit()) {
                return false;
            }
        }
        RegistryFill(byHand).add(count);
        return rowsOf(byHand) == rowsOf(byRepository);
    }

private:
    struct Row {
        qint64 id = 0;
        QString kid;
        QString surname;
        QString given;
        QString birthSurname;
        QString birth;
        QString folded;
        qint64 addressCode = 0;
        QString address;
        QString documents;
        QString dataBox;
        QByteArray json;
        qint64 readAt = 0;
        qint64 createdAt = 0;
        bool dead = false;
        registry::SearchKeys keys;
    };

    static qint64 readAt(qint64 id) { return 1'700'000'000'000 + id * 60'000; }

    static egon::RuianData ruianOf(quint64 number)
    {
        egon::RuianData data;
        data.adresy.push_back(address(CountryPeople::addressCode(number)));
        return data;
    }

    static std::vector<Row> rows(int first, int count)
    {
        static const CountryPeople people;
        std::vector<Row> made;
        made.reserve(static_cast<std::size_t>(count));
        for (int i = first; i < first + count; ++i) {
            const auto number = static_cast<quint64>(i);
            const egon::Person person = people.person(number);
            const auto fields = registry::fieldsOf(person, ruianOf(number), fromMsecs(readAt(i)));
            Row row;
            row.id = i;
            row.kid = Kid::fromNumber(number * 104'729'137).text();
            row.surname = person.prijmeni.value;
            row.given = person.jmeno.value;
            row.birthSurname = person.rodnePrijmeni.value;
            row.birth = person.datumNarozeni.value.toString(Qt::ISODate);
            row.folded = fold(row.surname) + u'|' + fold(row.given);
            row.addressCode = CountryPeople::addressCode(number);
            row.address = registry::findField(fields, registry::FieldCode::AdresaPobytu)->name;
            row.documents = person.doklady.front().value.cislo;
            row.dataBox = person.datovaSchranka.present ? person.datovaSchranka.value : QString();
            row.json = registry::toJson(fields, fromMsecs(readAt(i)));
            row.readAt = readAt(i);
            row.createdAt = readAt(i);
            row.dead = person.datumUmrti.present;
            row.keys = registry::searchKeysOf(
                {row.surname, row.given, row.birthSurname, person.datumNarozeni.value, {row.documents, row.dataBox}});
            made.push_back(std::move(row));
        }
        return made;
    }

    QByteArrayList dropIndexes()
    {
        QByteArrayList names;
        QByteArrayList made;
        sqlite3_stmt *rows = prepare("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
                                     " AND tbl_name IN ('client', 'person')");
        while (sqlite3_step(rows) == SQLITE_ROW) {
            names.append(reinterpret_cast<const char *>(sqlite3_column_text(rows, 0)));
            made.append(reinterpret_cast<const char *>(sqlite3_column_text(rows, 1)));
        }
        sqlite3_finalize(rows);
        for (const QByteArray &name : names) {
            run("DROP INDEX " + name);
        }
        return made;
    }

    void run(const QByteArray &sql) const
    {
        if (sqlite3_exec(m_database, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
            qFatal("fill: %s: %s", sql.constData(), sqlite3_errmsg(m_database));
        }
    }
    sqlite3_stmt *prepare(const QByteArray &sql) const
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_database, sql.constData(), -1, &statement, nullptr) != SQLITE_OK) {
            qFatal("fill: %s: %s", sql.constData(), sqlite3_errmsg(m_database));
        }
        return statement;
    }
    static void bind(sqlite3_stmt *statement, int place, qint64 value) { sqlite3_bind_int64(statement, place, value); }
    static void bind(sqlite3_stmt *statement, int place, const QByteArray &text)
    {
        sqlite3_bind_text(statement, place, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
    }
    void step(sqlite3_stmt *statement) const
    {
        if (sqlite3_step(statement) != SQLITE_DONE) {
            qFatal("fill: %s", sqlite3_errmsg(m_database));
        }
        sqlite3_reset(statement);
    }

    sqlite3 *m_database = nullptr;
};

} // namespace kmen::bench
