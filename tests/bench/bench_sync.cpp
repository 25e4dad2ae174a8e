#include <QCoreApplication>
#include <QTemporaryDir>

#include <sqlite3.h>

#include "bench/bench.h"
#include "bench/people.h"
#include "registry/clients.h"
#include "registry/notices.h"
#include "store/migrations.h"

using namespace kmen;

namespace {

constexpr int persons = 1000;
constexpr int rounds = 11;

/// One address changes with every round, so that each person is a changed person each time.
QByteArray answer(int round)
{
    return egon::encodeResponseXml(bench::answer(1, persons, 21'000'000 + round * persons));
}

class Registry {
public:
    explicit Registry(const QString &file)
        : m_protector(*security::Protector::fromKeys(QByteArray(32, 'a'), QByteArray(32, 'b')))
    {
        m_session = std::move(store::Session::open({file, std::chrono::milliseconds(5000)}, m_clock).value());
        store::migrate(*m_session).value();
    }

    bool fill()
    {
        registry::Clients clients(*m_session, m_protector);
        auto tx = store::Transaction::begin(*m_session).value();
        const auto message = egon::decodeResponse<egon::RobCtiHromadneAifo2>(answer(0)).value();
        for (const egon::Person &person : message.body.osoby) {
            const registry::AifoKey key {person.aifo.value, QStringLiteral("A8566"), 1234};
            if (!clients.createFromRegister(tx, key, person, message.body.ruian, {}, tx.now(), m_by)) {
                return false;
            }
        }
        return tx.commit().has_value();
    }

    /// What the distribution has before it reads: a notice for every person.
    bool announce(int round)
    {
        auto tx = store::Transaction::begin(*m_session).value();
        std::vector<registry::NewNotice> notices;
        for (int i = 0; i < persons; ++i) {
            registry::NewNotice notice;
            notice.aifo = {bench::aifo(1 + i), QStringLiteral("A8566"), 1234};
            notice.source = QStringLiteral("E07");
            notice.changeId = round;
            notices.push_back(notice);
        }
        if (!registry::addNotices(tx, m_protector, std::nullopt, notices)) {
            return false;
        }
        const auto taken = registry::takeForReading(tx, m_protector, persons);
        if (!taken) {
            return false;
        }
        m_waiting = *taken;
        return tx.commit().has_value();
    }

    /// From the answer's bytes to committed rows, history, notices and audit.
    bool apply(const QByteArray &xml)
    {
        const auto message = egon::decodeResponse<egon::RobCtiHromadneAifo2>(xml);
        if (!message) {
            return false;
        }
        std::unordered_map<Aifo, const registry::PersonToRead *> waiting;
        for (const registry::PersonToRead &person : m_waiting) {
            waiting.emplace(person.aifo.aifo, &person);
        }
        registry::Clients clients(*m_session, m_protector);
        registry::SourceRef source;
        source.service = QStringLiteral("E277");
        source.requestId = message->info.agendaZadostId;
        auto tx = store::Transaction::begin(*m_session, store::Durability::Bulk).value();
        std::vector<qint64> done;
        for (const egon::Person &person : message->body.osoby) {
            const auto found = waiting.find(person.aifo.value);
            if (found == waiting.end()) {
                return false;
            }
            const auto changed =
                clients.applyPerson(tx, found->second->client, person, message->body.ruian, source, tx.now(), m_by);
            if (!changed || changed->empty()) {
                return false;
            }
            done.insert(done.end(), found->second->notices.begin(), found->second->notices.end());
        }
        return registry::markApplied(tx, done).has_value() && tx.commit().has_value();
    }

    bool checkpoint() { return m_session->execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")).has_value(); }

private:
    ManualClock m_clock {fromMsecs(1'800'000'000'000)};
    security::Protector m_protector;
    std::unique_ptr<store::Session> m_session;
    registry::By m_by {QStringLiteral("bench"), QStringLiteral("measuring")};
    std::vector<registry::PersonToRead> m_waiting;
};

/// The floor: the same rows, ready made, by SQLite's own calls in one transaction on a copy of the same database.
class Floor {
public:
    explicit Floor(const QString &file)
    {
        sqlite3_open(file.toUtf8().constData(), &m_database);
        run("PRAGMA journal_mode=WAL");
        run("PRAGMA synchronous=NORMAL");
        run("PRAGMA foreign_keys=ON");
        // the size of a person's fields as the registry writes them
        m_fields = QByteArray(value("SELECT max(length(fields)) FROM person"), 'x');
        m_nextAudit = value("SELECT max(sequence) FROM audit") + 1;
        prepare(
            m_person, "UPDATE person SET address_code = ?1, address = ?2, fields = ?3, read_at = ?4 WHERE client = ?5");
        prepare(m_client, "UPDATE client SET version = version + 1 WHERE id = ?1");
        prepare(m_change,
            "INSERT INTO field_change (client, at, field, origin, old_value, old_text, new_value, new_text, service,"
            " request_id, notice, actor, reason) VALUES (?1, ?2, 'AdresaPobytu', 0, '21000001', 'Lipová 12, 569 01 "
            "Vzorov',"
            " '21000002', 'Lipová 13, 569 01 Vzorov', 'E277', '3f2504e0-4f89-41d3-9a0c-0305e82c3301', NULL, 'bench',"
            " 'measuring')");
        prepare(m_audit,
            "INSERT INTO audit (sequence, at, actor, action, object, reason, digest, previous_hash, hash)"
            " VALUES (?1, ?2, 'bench', 'client.read', 'K000-0000-0', 'measuring', ?3, ?3, ?3)");
        prepare(m_notice, "UPDATE notice SET state = 3, state_at = ?1 WHERE id = ?2");
    }
    ~Floor()
    {
        for (sqlite3_stmt *statement : {m_person, m_client, m_change, m_audit, m_notice}) {
            sqlite3_finalize(statement);
        }
        sqlite3_close(m_database);
    }
    Floor(const Floor &) = delete;
    Floor &operator=(const Floor &) = delete;

    void insert()
    {
        const QByteArray hash(32, 'h');
        run("BEGIN IMMEDIATE");
        for (int i = 1; i <= persons; ++i) {
            sqlite3_bind_int64(m_person, 1, 21'000'000 + i);
            sqlite3_bind_text(m_person, 2, "Lipová 13, 569 01 Vzorov", -1, SQLITE_STATIC);
            sqlite3_bind_text(m_person, 3, m_fields.constData(), static_cast<int>(m_fields.size()), SQLITE_STATIC);
            sqlite3_bind_int64(m_person, 4, 1'800'000'000'000);
            sqlite3_bind_int64(m_person, 5, i);
            step(m_person);
            sqlite3_bind_int64(m_client, 1, i);
            step(m_client);
            sqlite3_bind_int64(m_change, 1, i);
            sqlite3_bind_int64(m_change, 2, 1'800'000'000'000);
            step(m_change);
            sqlite3_bind_int64(m_audit, 1, m_nextAudit++);
            sqlite3_bind_int64(m_audit, 2, 1'800'000'000'000);
            sqlite3_bind_blob(m_audit, 3, hash.constData(), static_cast<int>(hash.size()), SQLITE_STATIC);
            step(m_audit);
            sqlite3_bind_int64(m_notice, 1, 1'800'000'000'000 + m_nextAudit);
            sqlite3_bind_int64(m_notice, 2, i);
            step(m_notice);
        }
        run("COMMIT");
    }

private:
    void run(const char *sql)
    {
        if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
            qFatal("floor: %s", sqlite3_errmsg(m_database));
        }
    }
    void prepare(sqlite3_stmt *&statement, const char *sql)
    {
        if (sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr) != SQLITE_OK) {
            qFatal("floor: %s", sqlite3_errmsg(m_database));
        }
    }
    int value(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        prepare(statement, sql);
        sqlite3_step(statement);
        const int found = sqlite3_column_int(statement, 0);
        sqlite3_finalize(statement);
        return found;
    }
    void step(sqlite3_stmt *statement)
    {
        if (sqlite3_step(statement) != SQLITE_DONE) {
            qFatal("floor: %s", sqlite3_errmsg(m_database));
        }
        sqlite3_reset(statement);
    }

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_person = nullptr;
    sqlite3_stmt *m_client = nullptr;
    sqlite3_stmt *m_change = nullptr;
    sqlite3_stmt *m_audit = nullptr;
    sqlite3_stmt *m_notice = nullptr;
    QByteArray m_fields;
    int m_nextAudit = 1;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("registry.sqlite"));
    const QString copy = folder.filePath(QStringLiteral("floor.sqlite"));
    Registry registry(file);
    if (!registry.fill() || !registry.announce(1) || !registry.checkpoint() || !QFile::copy(file, copy)) {
        qCritical("the registry could not be prepared");
        return 1;
    }
    Floor floor(copy);
    std::vector<double> values;
    std::vector<double> floors;
    for (int round = 1; round <= rounds; ++round) {
        const QByteArray xml = answer(round);
        if (round > 1 && !registry.announce(round)) {
            qCritical("the notices could not be stored");
            return 1;
        }
        floors.push_back(bench::milliseconds([&] { floor.insert(); }) * 1000 / persons);
        bool applied = false;
        values.push_back(bench::milliseconds([&] { applied = registry.apply(xml); }) * 1000 / persons);
        if (!applied) {
            qCritical("the answer was not applied");
            return 1;
        }
    }
    bench::report(QStringLiteral("person.apply"), {bench::median(values), bench::median(floors)}, QStringLiteral("µs"),
        bench::wantsJson(argc, argv));
    return 0;
}
