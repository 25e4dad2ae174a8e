// The first subscription of a whole registry against the permitted rate of 1,000 AIFO and 20 calls a second, in a time
// that passes only when something works: waiting costs nothing. KMEN_BENCH_SUBJECTS: how many (default 20,000);
// KMEN_BENCH_DIR: where their registry is made. The registers answer at once and their own work is taken out.
#include <QCoreApplication>
#include <QTemporaryDir>

#include "bench/bench.h"
#include "bench/identifier_fill.h"
#include "bench/own_process.h"
#include "bench/registry_fill.h"
#include "egon/aisv_codec.h"
#include "egon/carrier.h"
#include "egon/client.h"
#include "egon/throttle.h"
#include "registry/subscriptions.h"
#include "sync/distribution.h"

using namespace kmen;

namespace {

class Hurry final : public egon::Waiter {
public:
    [[nodiscard]] Time now() const override
    {
        const auto real = std::chrono::steady_clock::now().time_since_epoch();
        return std::chrono::duration_cast<Time>(real) + m_ahead;
    }
    [[nodiscard]] bool waitUntil(Time at, const std::stop_token &stop) const override
    {
        m_ahead += std::max(Time {}, at - now());
        return !stop.stop_requested();
    }
    /// As if it had taken no time.
    template <class Work>
    auto free(Work &&work)
    {
        const Time before = now();
        auto result = work();
        m_ahead -= now() - before;
        return result;
    }

private:
    mutable Time m_ahead {};
};

class Journal final : public egon::Journal {
public:
    Result<std::int64_t> open(const egon::CallOpened &) override { return ++m_last; }
    Result<void> close(std::int64_t, const egon::CallClosed &) override { return {}; }

private:
    std::int64_t m_last = 0;
};

/// Takes everybody whom E315 names.
class Aisv final : public egon::Carrier {
public:
    explicit Aisv(Hurry &time)
        : m_time(time)
    {
    }
    Answer carry(const QString &service, const QByteArray &request) override
    {
        return m_time.free([&]() -> Answer {
            const auto asked = egon::decodeRequest<egon::AisvPrihlasId>(request, m_names);
            if (service != egon::AisvPrihlasId::info.code || !asked) {
                return {Error {ErrorKind::Denied, QStringLiteral("bench.OTHER"), service, {}, {}}, 0, {}};
            }
            ++calls;
            subjects += static_cast<qint64>(asked->body.mapa.size());
            memory.push_back(calls % 16 == 1 ? bench::memoryNow() : memory.back());
            egon::ResponseMessage<egon::AisvPrihlasId> answer;
            answer.info.casOdpovedi = asked->info.casZadosti;
            answer.info.agendaZadostId = asked->info.agendaZadostId;
            answer.info.iszrZadostId = QUuid::createUuid();
            answer.body.mapa = asked->body.mapa;
            answer.body.status = egon::ApplicationStatus {};
            return {std::nullopt, 200, egon::encodeResponseXml(answer, m_names)};
        });
    }
    qint64 calls = 0;
    qint64 subjects = 0;
    std::vector<double> memory; ///< MB at each call

private:
    Hurry &m_time;
    const egon::AisvNames m_names {egon::AisvPrihlasId::info, {}};
};

int subscribe(const QString &file, int subjects)
{
    const SystemClock clock;
    store::DatabaseConfig config;
    config.file = file;
    auto session = store::Session::open(config, clock);
    if (!session) {
        qCritical("%s", qPrintable(describe(session.error())));
        return 1;
    }
    const registry::By by {QStringLiteral("bench"), QStringLiteral("measuring")};
    auto tx = store::Transaction::begin(**session);
    if (!tx || !registry::setRoute(*tx, registry::Route::Aisv, by) || !tx->commit()) {
        return 1;
    }
    Hurry time;
    Aisv aisv(time);
    Journal journal;
    egon::LocalThrottle throttle(egon::Rate {}, time);
    egon::Profile profile;
    profile.identity.agenda = QStringLiteral("A8566");
    profile.identity.agendovaRole = QStringLiteral("CR83064");
    profile.identity.ovm = QStringLiteral("00000001");
    profile.identity.ais = 1234;
    profile.identity.subjekt = QStringLiteral("00000001");
    const auto registers = egon::Client::openOver(aisv, profile, journal, throttle, clock, time);
    const egon::Waiter::Time begin = time.now();
    const double cpu = bench::cpuTime();
    const auto report = sync::distribute(**session, bench::protector(), *registers,
        {QStringLiteral("bench"), QStringLiteral("measuring"), {}, std::nullopt}, Job(),
        {.withoutConfirmation = subjects, .work = sync::Work::Subscription});
    const auto took = time.now() - begin;
    if (!report || report->stoppedBy || report->run.subscribed != subjects || aisv.subjects != subjects) {
        qCritical("not all were subscribed: %s",
            qPrintable(!report          ? describe(report.error())
                    : report->stoppedBy ? describe(*report->stoppedBy)
                                        : QString::number(report->run.subscribed)));
        return 1;
    }
    bench::say({{QStringLiteral("seconds"), std::chrono::duration<double>(took).count()},
        {QStringLiteral("cpu"), (bench::cpuTime() - cpu) * 1000 / subjects}, {QStringLiteral("calls"), aisv.calls},
        {QStringLiteral("early"), aisv.memory.at(aisv.memory.size() / 10)},
        {QStringLiteral("late"), aisv.memory.back()}});
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == QStringLiteral("--subscribe")) {
        return subscribe(arguments.value(2), arguments.value(3).toInt());
    }
    const QTemporaryDir folder(qEnvironmentVariable("KMEN_BENCH_DIR", QDir::tempPath()) + u"/subscribe-XXXXXX");
    const QString file = folder.filePath(QStringLiteral("kmen.sqlite"));
    const int subjects = bench::fromEnvironment("KMEN_BENCH_SUBJECTS", 20'000);
    {
        const SystemClock clock;
        store::DatabaseConfig config;
        config.file = file;
        const auto session = store::Session::open(config, clock);
        if (!session || !store::migrate(**session)) {
            qCritical("the registry could not be prepared");
            return 1;
        }
    }
    bench::RegistryFill(file).add(subjects);
    bench::IdentifierFill(file).add(subjects, bench::Follows::Wanted);
    const QJsonObject said = bench::inOwnProcess({QStringLiteral("--subscribe"), file, QString::number(subjects)});
    if (said.isEmpty()) {
        return 1;
    }
    const auto figure = [&said](const char *name) { return said.value(QString::fromLatin1(name)).toDouble(); };
    const bool json = bench::wantsJson(argc, argv);
    // the first second is free: its thousand goes at once
    bench::report(
        QStringLiteral("sync.subscribe"), {figure("seconds"), subjects / 1000.0 - 1}, QStringLiteral("s"), json);
    bench::report(QStringLiteral("sync.subscribe CPU a subject"), {figure("cpu"), 1000}, QStringLiteral("µs"), json);
    bench::report(
        QStringLiteral("sync.subscribe memory"), {figure("late"), figure("early")}, QStringLiteral("MB"), json);
    return 0;
}
