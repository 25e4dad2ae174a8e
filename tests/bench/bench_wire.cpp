/// The wire: what each service costs to write and to read, how many calls a second one kept connection carries, and
/// whether memory stays flat while a hundred thousand persons are read.
#include <QCoreApplication>
#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QUrl>

#include <unistd.h>

#include "bench/bench.h"
#include "bench/walk.h"
#include "egon/client.h"
#include "support/sample_request.h"
#include "training/server.h"

using namespace kmen;

namespace {

constexpr auto agenda = u"A8566";
constexpr int ais = 1234;

class NoJournal final : public egon::Journal {
public:
    Result<std::int64_t> open(const egon::CallOpened &) override { return 1; }
    Result<void> close(std::int64_t, const egon::CallClosed &) override { return {}; }
};

egon::RequestInfo requestInfo(const Clock &clock)
{
    egon::RequestInfo info;
    info.casZadosti = egon::WireTime::fromMoment(clock.now());
    info.agenda = QString::fromUtf16(agenda);
    info.agendovaRole = QStringLiteral("CR102729");
    info.ovm = QStringLiteral("00000001");
    info.ais = ais;
    info.subjekt = info.ovm;
    info.uzivatel = QStringLiteral("jana.uredni");
    info.duvodUcel = QStringLiteral("Vedení klientského kmene");
    info.agendaZadostId = QUuid::createUuid();
    return info;
}

/// Microseconds of one run, and of the floor; short works are repeated within a run.
template <class Work, class Floor>
bench::Pair microseconds(Work &&work, Floor &&floorWork)
{
    constexpr int repeats = 50;
    bench::Pair pair = bench::measure(
        15,
        [&] {
            for (int i = 0; i < repeats; ++i) {
                work();
            }
        },
        [&] {
            for (int i = 0; i < repeats; ++i) {
                floorWork();
            }
        });
    pair.value *= 1000.0 / repeats;
    pair.floor *= 1000.0 / repeats;
    return pair;
}

/// The client's two directions, against libxml2's reader over the same bytes.
template <class Service>
bool service(training::Registers &registers, const Clock &clock, bool json)
{
    const Aifo person = registers.issue(5, QString::fromUtf16(agenda), ais);
    egon::RequestMessage<Service> request {requestInfo(clock), test::sampleRequest<Service>(person)};
    const QByteArray question = egon::encodeRequestXml<Service>(request);
    const QByteArray answer = egon::encodeResponseXml<Service>(registers.answer<Service>(request));
    qsizetype seen = 0;
    int read = 0;
    const bench::Pair written = microseconds(
        [&] { seen += egon::encodeRequestXml<Service>(request).size(); }, [&] { seen += bench::walk(question); });
    const bench::Pair decoded = microseconds(
        [&] { read += egon::decodeResponse<Service>(answer) ? 1 : 0; }, [&] { seen += bench::walk(answer); });
    if (read == 0 || seen == 0) {
        qCritical("%s: the answer was not decoded", qPrintable(Service::info.code.toString()));
        return false;
    }
    bench::report(QString(u"encode.request." % Service::info.code), written, QStringLiteral("us"), json);
    bench::report(QString(u"decode.answer." % Service::info.code), decoded, QStringLiteral("us"), json);
    return true;
}

/// The floor of a call: the same bytes over one TLS connection, sent and received by QSslSocket and nothing else.
class BareConnection {
public:
    explicit BareConnection(const egon::Profile &profile)
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        QSslKey key;
        QSslCertificate certificate;
        QFile container(profile.pkcs12File);
        if (container.open(QIODevice::ReadOnly)) {
            QSslCertificate::importPkcs12(&container, &key, &certificate, nullptr, profile.pkcs12Passphrase.toUtf8());
        }
        tls.setLocalCertificate(certificate);
        tls.setPrivateKey(key);
        tls.setCaCertificates(QSslCertificate::fromPath(profile.caFile));
        m_socket.setSslConfiguration(tls);
        const QUrl url(profile.baseUrl);
        m_host = url.host().toLatin1() + ':' + QByteArray::number(url.port());
        m_path = url.path().toLatin1();
        m_socket.connectToHostEncrypted(url.host(), static_cast<quint16>(url.port()));
        m_ready = m_socket.waitForEncrypted(10'000);
    }
    [[nodiscard]] bool ready() const { return m_ready; }

    bool post(const QByteArray &body)
    {
        m_socket.write("POST " + m_path + "/E164 HTTP/1.1\r\nHost: " + m_host
            + "\r\nContent-Type: text/xml; charset=utf-8\r\nSOAPAction: \"IszrProbe\"\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QByteArray answer;
        while (true) {
            const qsizetype head = answer.indexOf("\r\n\r\n");
            const qsizetype length = answer.indexOf("Content-Length: ");
            if (head >= 0 && length >= 0) {
                const qsizetype from = length + 16;
                if (answer.size() >= head + 4 + answer.mid(from, answer.indexOf('\r', from) - from).toLongLong()) {
                    return answer.startsWith("HTTP/1.1 200");
                }
            }
            if (!m_socket.waitForReadyRead(10'000)) {
                return false;
            }
            answer += m_socket.readAll();
        }
    }

private:
    QSslSocket m_socket;
    QByteArray m_host;
    QByteArray m_path;
    bool m_ready = false;
};

bool calls(egon::Client &client, const egon::Profile &profile, const Clock &clock, bool json)
{
    constexpr int perRun = 200;
    BareConnection bare(profile);
    const egon::Purpose purpose {QStringLiteral("jana.uredni"), QStringLiteral("Měření"), {}, std::nullopt};
    bool good = bare.ready();
    bench::Pair pair = bench::measure(
        7,
        [&] {
            for (int i = 0; i < perRun && good; ++i) {
                good = client.call<egon::IszrProbe>({}, purpose, Job()).has_value();
            }
        },
        [&] {
            for (int i = 0; i < perRun && good; ++i) {
                good = bare.post(egon::encodeRequestXml<egon::IszrProbe>({requestInfo(clock), {}}));
            }
        });
    // calls a second: more is better, so the ratio says what part of the bare connection's rate is reached
    pair.value = perRun * 1000.0 / pair.value;
    pair.floor = perRun * 1000.0 / pair.floor;
    bench::report(QStringLiteral("calls.keepalive.E164"), pair, QStringLiteral("calls/s"), json);
    return good;
}

double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    return file.readAll().split(' ').value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1048576;
}

/// A thousand E277 of a hundred persons each. The registers run in this process too, and are as large before as after.
bool memory(egon::Client &client, training::Registers &registers, bool json)
{
    constexpr std::uint32_t persons = 100'000;
    constexpr std::uint32_t group = 100;
    const egon::Purpose purpose {QStringLiteral("jana.uredni"), QStringLiteral("Měření"), {}, std::nullopt};
    std::vector<Aifo> all;
    for (std::uint32_t number = 1; number <= persons; ++number) {
        all.push_back(registers.issue(number, QString::fromUtf16(agenda), ais));
    }
    double after10 = 0;
    std::size_t read = 0;
    for (std::uint32_t first = 0; first < persons; first += group) {
        egon::RobCtiHromadneAifo2::Request request;
        request.autorizace.seznamUdaju = egon::allPersonItems();
        for (std::uint32_t i = first; i < first + group; ++i) {
            request.mapa.push_back(
                {.aifo = all[i], .agenda = {}, .ais = {}, .prevodAifoStatus = {}, .stavOvereniAifo = {}});
        }
        const auto answer = client.call<egon::RobCtiHromadneAifo2>(request, purpose, Job());
        if (!answer) {
            qCritical("%s", qPrintable(describe(answer.error())));
            return false;
        }
        read += answer->value.osoby.size();
        if (first + group == persons / 10) {
            after10 = residentMegabytes();
        }
    }
    bench::report(QStringLiteral("memory.read.100k"), {residentMegabytes(), after10}, QStringLiteral("MB"), json);
    return read == persons;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const bool json = bench::wantsJson(argc, argv);
    const SystemClock clock;
    const QTemporaryDir directory;
    training::TrainingServer::Options options;
    options.directory = directory.filePath(QStringLiteral("registers"));
    options.country.population = 100'000;
    options.country.limits.aisvCallsPerSecond = 0; // faster than anybody may
    training::TrainingServer server(options, clock);
    if (const auto started = server.start(); !started) {
        qCritical("%s", qPrintable(describe(started.error())));
        return 1;
    }
    bool good = true;
    egon::forEachService([&]<class Service>() { good = service<Service>(server.registers(), clock, json) && good; });

    const auto profile = egon::profileFromTrainingDirectory(options.directory);
    NoJournal journal;
    egon::LocalThrottle throttle(0); // no limit
    const auto client = profile ? egon::Client::open(*profile, journal, throttle, clock) : failWith(profile);
    if (!client) {
        qCritical("%s", qPrintable(describe(client.error())));
        return 1;
    }
    good = calls(**client, *profile, clock, json) && good;
    good = memory(**client, server.registers(), json) && good;
    return good ? 0 : 1;
}
