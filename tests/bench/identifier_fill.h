/// Identifiers (AIFO) for a registry that registry_fill.h made: the rows that the registry would have written, many
/// times as fast.
#pragma once

#include <thread>
#include <vector>

#include <sqlite3.h>

#include "bench/people.h"
#include "security/protector.h"

namespace kmen::bench {

inline registry::AifoKey keyOf(int number)
{
    return {aifo(number), QStringLiteral("A8566"), 1234};
}

inline const security::Protector &protector()
{
    static const auto made = security::Protector::fromKeys(QByteArray(32, 'a'), QByteArray(32, 'b'));
    return *made;
}

enum class Follows {
    Subscribed, ///< in AISV, all of them
    Wanted ///< nobody is subscribed yet
};

class IdentifierFill {
public:
    explicit IdentifierFill(const QString &file)
    {
        if (sqlite3_open(file.toUtf8().constData(), &m_database) != SQLITE_OK) {
            qFatal("fill: %s", sqlite3_errmsg(m_database));
        }
        for (const char *setting :
            {"journal_mode = OFF", "synchronous = OFF", "foreign_keys = OFF", "cache_size = -1500000"}) {
            run("PRAGMA " + QByteArray(setting));
        }
    }
    ~IdentifierFill() { sqlite3_close(m_database); }
    IdentifierFill(const IdentifierFill &) = delete;
    IdentifierFill &operator=(const IdentifierFill &) = delete;

    /// One for each of the clients 1 to `count`.
    void add(int count, Follows follows)
    {
        const bool subscribed = follows == Follows::Subscribed;
        const QByteArray state = subscribed ? "2" : "1";
        run("BEGIN");
        sqlite3_stmt *row = nullptr;
        const QByteArray sql = "INSERT INTO client_aifo (id, client, ordinal, agenda, ais, cipher, blind, state,"
                               " valid_from, subscription, subscription_at, subscription_code, held)"
                               " VALUES (?1, ?1, 1, 'A8566', 1234, ?2, ?3, 0, 1700000000000, "
            + state + ", 1700000000000, '', " + (subscribed ? "2" : "0") + ")";
        if (sqlite3_prepare_v2(m_database, sql.constData(), -1, &row, nullptr) != SQLITE_OK) {
            qFatal("fill: %s", sqlite3_errmsg(m_database));
        }
        constexpr int chunk = 20'000;
        // one thread encrypts, the other writes
        std::vector<security::ProtectedAifo> ready = hidden(1, std::min(chunk, count));
        for (int first = 1; first <= count; first += chunk) {
            std::vector<security::ProtectedAifo> next;
            std::thread encrypting([&] {
                const int from = first + chunk;
                next = from <= count ? hidden(from, std::min(chunk, count - from + 1)) : decltype(next)();
            });
            int number = first;
            for (const security::ProtectedAifo &one : ready) {
                sqlite3_bind_int64(row, 1, number++);
                bind(row, 2, one.cipher);
                bind(row, 3, one.index);
                if (sqlite3_step(row) != SQLITE_DONE) {
                    qFatal("fill: %s", sqlite3_errmsg(m_database));
                }
                sqlite3_reset(row);
            }
            encrypting.join();
            ready = std::move(next);
        }
        sqlite3_finalize(row);
        run("INSERT INTO aifo_pair (agenda, ais, since) VALUES ('A8566', 1234, 1700000000000)");
        run("UPDATE client SET subscription = " + state + " WHERE subscription <> " + state);
        run("UPDATE counter SET value = " + (subscribed ? QByteArray::number(count) : QByteArray("0"))
            + " WHERE name = 'client.subscribed'");
        run("COMMIT");
        run("PRAGMA journal_mode = WAL");
    }

private:
    static std::vector<security::ProtectedAifo> hidden(int first, int count)
    {
        std::vector<security::ProtectedAifo> made;
        made.reserve(static_cast<std::size_t>(count));
        for (int number = first; number < first + count; ++number) {
            const registry::AifoKey key = keyOf(number);
            made.push_back(*protector().protect(key.aifo, key.agenda, key.ais));
        }
        return made;
    }
    static void bind(sqlite3_stmt *statement, int place, const QByteArray &bytes)
    {
        sqlite3_bind_blob(statement, place, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
    }
    void run(const QByteArray &sql) const
    {
        if (sqlite3_exec(m_database, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
            qFatal("fill: %s: %s", sql.constData(), sqlite3_errmsg(m_database));
        }
    }

    sqlite3 *m_database = nullptr;
};

} // namespace kmen::bench
