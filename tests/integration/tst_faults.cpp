// Every service against every fault of the training registers: what the caller gets, and what the journal says.
#include <QTemporaryDir>
#include <QTest>

#include <set>

#include "audit/call_journal.h"
#include "egon/client.h"
#include "egon/service_list.h"
#include "registers_client.h"
#include "store/migrations.h"
#include "support/result_macros.h"
#include "support/sample_request.h"
#include "support/test_program.h"
#include "training/dispatch.h"
#include "training/faults.h"
#include "training/server.h"

using namespace kmen;
using namespace kmen::test;
using egon::CallOutcome;

namespace {

/// One service, its types forgotten.
struct FaultyCall {
    QString code;
    egon::ServiceSafety safety;
    std::function<Result<void>(egon::Client &, const Job &)> call;
};

template <class S>
FaultyCall faultyCall(const Aifo &person)
{
    return {S::info.code.toString(), S::info.safety,
        [r = sampleRequest<S>(person)](egon::Client &client, const Job &job) -> Result<void> {
            const auto answer = client.call<S>(r, somePurpose(), job);
            return answer ? Result<void>() : failWith(answer);
        }};
}

std::vector<FaultyCall> services(const Aifo &person)
{
    std::vector<FaultyCall> all;
    egon::forEachService([&]<class S>() { all.push_back(faultyCall<S>(person)); });
    return all;
}

struct Expected {
    const char *fault; ///< as for --faults
    std::set<ErrorKind> kinds; ///< empty = the call goes as if nothing had happened
    std::set<QString> codes; ///< empty = any of that kind
    bool refused = false; ///< the registers said no, instead of saying nothing
    bool again = true; ///< tried three times when the service permits
    bool (*isHit)(const QString &service) = nullptr; ///< whom it hits; others go as usual
};

/// Services that answer about the persons of their request and nobody else: an answer about another one is noticed.
/// E306 and E267 do as well, but have no persons in their answers; E318 tells nothing when nobody has changed.
bool speaksOfItsOwn(const QString &service)
{
    static const QStringList codes = u"E03 E08 E45 E46 E62 E71 E79 E154 E175 E276 E277 E315 E316"_qs.split(u' ');
    return codes.contains(service);
}

const std::vector<Expected> &expectations()
{
    using enum ErrorKind;
    static const std::vector<Expected> all {
        {"delay=1500x*", {Timeout}, {u"egon.TIMEOUT"_qs}},
        {"drop-beforex*", {Unavailable}, {u"egon.CLOSED_WITHOUT_ANSWER"_qs}},
        {"dropx*", {Unavailable}, {u"egon.CLOSED_WITHOUT_ANSWER"_qs, u"egon.CONNECTION_LOST"_qs}},
        {"truncatex*", {Unavailable}, {u"egon.CONNECTION_LOST"_qs}},
        {"drop-afterx*", {}, {}},
        {"twicex*", {}, {}},
        {"soap-faultx*", {Unavailable}, {u"egon.SOAP_FAULT"_qs}},
        {"busy=2x*", {Unavailable}, {u"egon.HTTP_503"_qs}},
        {"proxy-errorx*", {Unavailable}, {u"egon.HTTP_502"_qs}},
        {"not-xmlx*", {Protocol}, {}, false, false},
        {"cut-xmlx*", {Protocol}, {}, false, false},
        {"bad-encodingx*", {Protocol}, {}, false, false},
        {"other-requestx*", {Protocol}, {u"egon.OTHER_REQUEST"_qs}},
        {"other-servicex*", {Protocol}, {u"egon.OTHER_MESSAGE"_qs}},
        {"entity-bombx*", {Protocol}, {}, false, false},
        {"hugex*", {Protocol}, {u"egon.TOO_LARGE"_qs}, false, false},
        {"unavailablex*", {Unavailable}, {u"egon.NENI_K_DISPOZICI"_qs}, true},
        {"refuse=PREKROCEN CASx*", {Timeout}, {u"egon.PREKROCEN_CAS"_qs}, true},
        {"refuse=VNITRNI CHYBAx*", {Unavailable}, {u"egon.VNITRNI_CHYBA"_qs}, true},
        {"refuse=NENI OPRAVNENI EGONx*", {Denied}, {u"egon.NENI_OPRAVNENI_EGON"_qs}, true, false},
        {"refuse=ZCELA NOVY KODx*", {Protocol}, {u"egon.ZCELA_NOVY_KOD"_qs}, true, false},
        {"foreign-aifox*", {Protocol}, {u"egon.FOREIGN_AIFO"_qs}, false, false, speaksOfItsOwn},
        {"server-expired", {Denied}, {u"egon.TLS_SERVER_EXPIRED"_qs}, false, false},
        {"client-revoked", {Denied}, {u"egon.TLS_CLIENT_REVOKED"_qs}, false, false},
    };
    return all;
}

} // namespace

class TestFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyServiceIsHere();
    void everyFaultIsHere();
    void everyServiceAgainstEveryFault_data();
    void everyServiceAgainstEveryFault();

private:
    struct Tried {
        Result<void> result;
        std::vector<audit::CallRow> lines; ///< oldest first
    };
    Result<std::unique_ptr<egon::Client>> open(std::chrono::milliseconds timeout);
    Result<Tried> tryCall(const FaultyCall &service, egon::Client &client);
    void order(const QString &spec)
    {
        QVERIFY_RESULT(m_server->control({{u"do"_qs, u"faults"_qs}, {u"spec"_qs, spec}}));
    }

    SystemClock m_clock;
    QTemporaryDir m_dir;
    std::unique_ptr<training::TrainingServer> m_server;
    store::DatabaseConfig m_database;
    std::unique_ptr<store::Session> m_session;
    std::unique_ptr<audit::CallJournal> m_journal;
    egon::LocalThrottle m_throttle {0};
    PatientWaiter m_waiter;
    std::unique_ptr<egon::Client> m_client; ///< one for all: it survives whatever happens
    std::vector<FaultyCall> m_services;
    QHash<QString, CallOutcome> m_usual; ///< of each service when all is well
    qint64 m_seen = 0;
};

void TestFaults::initTestCase()
{
    training::TrainingServer::Options options;
    options.directory = m_dir.filePath(u"registers"_qs);
    options.country.population = 200;
    options.country.limits.aisvCallsPerSecond = 0; // what is tried here is not the rate
    m_server = std::make_unique<training::TrainingServer>(options, m_clock);
    QVERIFY_RESULT(m_server->start());
    m_services = services(m_server->registers().issue(7, u"A8566"_qs, 1234));
    m_database.file = m_dir.filePath(u"kmen.sqlite"_qs);
    auto session = store::Session::open(m_database, m_clock);
    QVERIFY_RESULT(session);
    m_session = std::move(*session);
    QVERIFY_RESULT(store::migrate(*m_session));
    auto journal = audit::CallJournal::open(m_database, m_clock);
    QVERIFY_RESULT(journal);
    m_journal = std::move(*journal);
    auto client = open(std::chrono::seconds(20));
    QVERIFY_RESULT(client);
    m_client = std::move(*client);
}

Result<std::unique_ptr<egon::Client>> TestFaults::open(std::chrono::milliseconds timeout)
{
    auto profile = egon::profileFromTrainingDirectory(m_server->directory());
    if (!profile) {
        return failWith(profile);
    }
    profile->limits.timeout = timeout;
    return egon::Client::open(*profile, *m_journal, m_throttle, m_clock, &m_waiter);
}

Result<TestFaults::Tried> TestFaults::tryCall(const FaultyCall &service, egon::Client &client)
{
    Tried tried {service.call(client, Job()), {}};
    const auto page = audit::calls(*m_session, {}, store::PageCursor::first(), 20);
    if (!page) {
        return failWith(page);
    }
    for (auto row = page->rows.rbegin(); row != page->rows.rend(); ++row) {
        if (row->id > m_seen) {
            tried.lines.push_back(*row);
        }
    }
    m_seen = page->rows.empty() ? 0 : page->rows.front().id;
    return tried;
}

void TestFaults::everyServiceIsHere()
{
    QStringList missing;
    for (int number = 1; number < 1000; ++number) {
        const QString code = u'E' + QString::number(number);
        if (training::isService(code) && std::ranges::find(m_services, code, &FaultyCall::code) == m_services.end()) {
            missing.append(code);
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
}

void TestFaults::everyFaultIsHere()
{
    QStringList missing = training::faultNames();
    for (const Expected &expected : expectations()) {
        const auto parsed = training::faultsFromSpec(QString::fromUtf8(expected.fault));
        QVERIFY_RESULT(parsed);
        missing.removeIf([&](const QString &name) {
            const auto same = training::faultsFromSpec(name == u"refuse" ? u"refuse=X"_qs : name);
            return same && same->front().mode == parsed->front().mode;
        });
    }
    missing.removeAll(u"none"_qs);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
}

void TestFaults::everyServiceAgainstEveryFault_data()
{
    QTest::addColumn<int>("service");
    QTest::addColumn<int>("fault");
    for (std::size_t f = 0; f < expectations().size(); ++f) {
        for (std::size_t s = 0; s < m_services.size(); ++s) {
            QTest::addRow("%s %s", qPrintable(m_services[s].code), expectations()[f].fault)
                << static_cast<int>(s) << static_cast<int>(f);
        }
    }
}

void TestFaults::everyServiceAgainstEveryFault()
{
    QFETCH(int, service);
    QFETCH(int, fault);
    const FaultyCall &asked = m_services[static_cast<std::size_t>(service)];
    const Expected &expected = expectations()[static_cast<std::size_t>(fault)];
    auto usual = m_usual.find(asked.code);
    if (usual == m_usual.end()) {
        order(u"none"_qs);
        const auto well = tryCall(asked, *m_client);
        QVERIFY_RESULT(well);
        QCOMPARE(well->lines.size(), 1U);
        usual = m_usual.insert(asked.code, well->lines.back().outcome);
    }

    order(QString::fromUtf8(expected.fault));
    // only who is new meets what becomes of new connections
    const QByteArray spec = expected.fault;
    const bool fresh = spec == "server-expired" || spec == "client-revoked";
    const bool late = spec.startsWith("delay");
    std::unique_ptr<egon::Client> other;
    if (fresh || late) {
        auto opened = open(late ? std::chrono::milliseconds(60) : std::chrono::seconds(20));
        QVERIFY_RESULT(opened);
        other = std::move(*opened);
    }
    const auto tried = tryCall(asked, other ? *other : *m_client);
    QVERIFY_RESULT(tried);
    const audit::CallRow &last = tried->lines.back();
    const QString got =
        tried->result ? u"as usual"_qs : errorKindName(tried->result.error().kind) + u' ' + tried->result.error().code;
    qInfo("%-5s %-30s %s, %s", qPrintable(asked.code), expected.fault, qPrintable(got),
        qPrintable(audit::outcomeText(last.outcome)));
    for (const audit::CallRow &line : tried->lines) {
        QVERIFY(line.closed.has_value());
        QVERIFY(line.outcome != CallOutcome::Open);
    }

    // the second answer, or the connection's end, may wait for the next question, which is then asked again
    const bool behind = spec.startsWith("twice") || spec.startsWith("drop-after");
    if (expected.kinds.empty() || (expected.isHit != nullptr && !expected.isHit(asked.code))) {
        QCOMPARE(last.outcome, *usual);
    } else {
        QVERIFY2(!tried->result, "no error");
        const Error &error = tried->result.error();
        QVERIFY2(expected.kinds.contains(error.kind), qPrintable(describe(error)));
        QVERIFY2(expected.codes.empty() || expected.codes.contains(error.code), qPrintable(describe(error)));
        QVERIFY(!error.what.isEmpty());
        QVERIFY(!error.remedy.isEmpty());
        QCOMPARE(last.closed->code, error.code);
        const bool isUnsafe = asked.safety == egon::ServiceSafety::Unsafe;
        const bool answered = expected.refused || error.kind == ErrorKind::Denied;
        QCOMPARE(last.outcome,
            expected.refused            ? CallOutcome::Refused
                : isUnsafe && !answered ? CallOutcome::Unknown
                                        : CallOutcome::Failed);
        QCOMPARE(tried->lines.size(), expected.again && !isUnsafe ? 3U : 1U);
    }

    // and then all is well again
    order(u"none"_qs);
    const auto after = tryCall(asked, *m_client);
    QVERIFY_RESULT(after);
    QVERIFY(after->lines.size() == 1U || (behind && after->lines.size() == 2U));
    QCOMPARE(after->lines.back().outcome, *usual);
}

static const kmen::test::Entry testFaults(kmen::test::run<TestFaults>);
#include "tst_faults.moc"
