/// One row of calls for all programs that work on one database.
#pragma once

#include <memory>

#include "egon/throttle.h"
#include "store/session.h"

namespace kmen::sync {

/// Every call takes its place in the table `call_turn`, confirms it when it is let go, and says there when it left.
/// Until then it counts as if it left now. Programs are served in the order of asking; one that dies leaves a place
/// that counts as used and is forgotten after the window, or after `Rate::longestWay` if it had been let go. The time
/// is the computer's steady one, which nobody sets and all programs share: a wrong date does no harm, and places from
/// before a restart of the computer are recognised and dropped. A server's database keeps the server's own time
/// instead: its desks are many computers.
///
/// Safe to share between threads: the database is reached through one thread of its own.
class SharedThrottle final : public egon::Throttle {
public:
    /// The database is opened at the first call; its schema must be up to date then. `clock` and `waiter` outlive the
    /// throttle; without a waiter it waits in real time.
    SharedThrottle(
        store::DatabaseConfig config, const egon::Rate &rate, const Clock &clock, const egon::Waiter *waiter = nullptr);
    ~SharedThrottle() override;
    /// Further errors: those of store::Session.
    Result<std::int64_t> wait(const Job &job, int aifo = egon::notOfAisv) override;
    void went(std::int64_t turn) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kmen::sync
