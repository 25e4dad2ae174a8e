#include "store/session.h"

namespace kmen::store {

Result<ReadingSession> openForReading(const DatabaseConfig &config, const Clock &clock)
{
    DatabaseConfig reading = config; // shares config.written
    reading.readOnly = true;
    reading.replica.reset();
    ReadingSession opened;
    if (config.replica) {
        DatabaseConfig replica = reading;
        replica.server = config.replica;
        auto session = Session::open(replica, clock);
        if (session) {
            opened.session = std::move(*session);
            return opened;
        }
        opened.replicaAway = session.error();
    }
    auto session = Session::open(reading, clock);
    if (!session) {
        return failWith(session);
    }
    opened.session = std::move(*session);
    return opened;
}

Result<bool> hasAllWritten(Session &replica)
{
    std::optional<qint64> replayed;
    auto query = replica.query(
        QStringLiteral("SELECT CAST(pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0') AS BIGINT) AS replayed "
                       "WHERE pg_is_in_recovery()"));
    auto done = query.each([&](const Query &row) { replayed = row.optionalInteger(0); });
    if (!done) {
        return failWith(done);
    }
    return replayed && replica.config().written->isIn(*replayed);
}

} // namespace kmen::store
