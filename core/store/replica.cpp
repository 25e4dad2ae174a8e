#include "store/session.h"

namespace kmen::store {

Result<ReadingSession> openForReading(const DatabaseConfig &config, const Clock &clock)
{
    DatabaseConfig reading = config;
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

} // namespace kmen::store
