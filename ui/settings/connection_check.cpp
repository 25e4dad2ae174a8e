#include "ui/settings/connection_check.h"

#include "egon/client.h"
#include "egon/services.h"
#include "sync/workplace.h"

namespace kmen::settings {

namespace {

class NoJournal final : public egon::Journal {
public:
    Result<std::int64_t> open(const egon::CallOpened &) override { return 1; }
    Result<void> close(std::int64_t, const egon::CallClosed &) override { return {}; }
};

} // namespace

Result<void> checkConnection(const egon::Profile &profile, const QString &user, const Clock &clock, const Job &job)
{
    NoJournal journal;
    egon::LocalThrottle throttle(profile.limits.callsPerSecond);
    const auto client = egon::Client::open(profile, journal, throttle, clock);
    if (!client) {
        return failWith(client);
    }
    const egon::Purpose purpose {user, sync::usualPurpose(), QStringLiteral("E164"), std::nullopt};
    const auto answer =
        (*client)->call<egon::IszrProbe>({{QStringLiteral("ROB"), QStringLiteral("ORG")}}, purpose, job);
    if (!answer) {
        return failWith(answer);
    }
    return {};
}

} // namespace kmen::settings
