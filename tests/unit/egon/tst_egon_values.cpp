/// Times of the wire, addresses, the training directory, the throttle.
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "conformance/egon_samples.h"
#include "egon/client.h"
#include "support/result_macros.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::egon;

namespace {

QString iso(const char *wire)
{
    const auto time = WireTime::parse(std::string_view(wire));
    return time ? toIso(time->toMoment()) : QStringLiteral("not a time");
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

struct NoJournal final : Journal {
    Result<std::int64_t> open(const CallOpened &) override { return 1; }
    Result<void> close(std::int64_t, const CallClosed &) override { return {}; }
};

} // namespace

class TestEgonValues final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void time_isWrittenAsItWasRead_data();
    void time_isWrittenAsItWasRead();
    void time_thatIsNone_isRefused_data();
    void time_thatIsNone_isRefused();
    void timeWithoutOffset_isPragues();
    void timeOfTheRepeatedHour_isTheFirst();
    void timeOfTheSkippedHour_isReadWithTheOffsetBefore();
    void timeOfAMoment_hasPraguesOffset();
    void address_isWrittenAsThePostDoes_data();
    void address_isWrittenAsThePostDoes();
    void trainingDirectory_isRead();
    void trainingDirectory_saysWhatIsMissing();
    void client_refusesPlainHttp();
    void throttle_spacesCalls();
    void throttle_stopsWhenCancelled();
};

void TestEgonValues::time_isWrittenAsItWasRead_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"2025-07-16T08:15:30.123+02:00", "2025-07-15T23:59:59.999", "2012-07-01T00:00:00",
             "2025-03-30T02:30:00.5", "1969-12-31T23:59:59.99Z", "1900-01-01T00:00:00-05:30", "2024-02-29T12:00:00Z"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void TestEgonValues::time_isWrittenAsItWasRead()
{
    QFETCH(QString, text);
    const auto time = WireTime::parse(text);
    QVERIFY(time);
    QCOMPARE(time->text(), text);
}

void TestEgonValues::time_thatIsNone_isRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "2025-07-16", "2025-07-16 08:15:30", "2025-02-29T00:00:00", "2025-13-01T00:00:00",
             "2025-07-16T25:00:00", "2025-07-16T08:60:00", "2025-07-16T08:15:30.", "2025-07-16T08:15:30+0200",
             "2025-07-16T08:15:30+15:00", "2025-07-16T08:15:30Zx", "2025-07-16T08:15:30.123+02:00 "}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void TestEgonValues::time_thatIsNone_isRefused()
{
    QFETCH(QString, text);
    QVERIFY(!WireTime::parse(text));
}

void TestEgonValues::timeWithoutOffset_isPragues()
{
    QCOMPARE(iso("2025-07-16T08:15:30"), QStringLiteral("2025-07-16T06:15:30.000Z"));
    QCOMPARE(iso("2025-01-16T08:15:30"), QStringLiteral("2025-01-16T07:15:30.000Z"));
    QCOMPARE(iso("2025-01-16T08:15:30Z"), QStringLiteral("2025-01-16T08:15:30.000Z"));
    QCOMPARE(iso("2025-07-16T24:00:00"), QStringLiteral("2025-07-16T22:00:00.000Z"));
}

void TestEgonValues::timeOfTheRepeatedHour_isTheFirst()
{
    QCOMPARE(iso("2025-10-26T01:59:59"), QStringLiteral("2025-10-25T23:59:59.000Z"));
    QCOMPARE(iso("2025-10-26T02:30:00"), QStringLiteral("2025-10-26T00:30:00.000Z"));
    QCOMPARE(iso("2025-10-26T02:30:00+01:00"), QStringLiteral("2025-10-26T01:30:00.000Z"));
    QCOMPARE(iso("2025-10-26T03:00:00"), QStringLiteral("2025-10-26T02:00:00.000Z"));
}

void TestEgonValues::timeOfTheSkippedHour_isReadWithTheOffsetBefore()
{
    QCOMPARE(iso("2025-03-30T01:59:59"), QStringLiteral("2025-03-30T00:59:59.000Z"));
    QCOMPARE(iso("2025-03-30T02:30:00"), QStringLiteral("2025-03-30T01:30:00.000Z"));
    QCOMPARE(iso("2025-03-30T03:00:00"), QStringLiteral("2025-03-30T01:00:00.000Z"));
}

void TestEgonValues::timeOfAMoment_hasPraguesOffset()
{
    const Moment moment = *momentFromIso(QStringLiteral("2025-07-16T06:15:30.007Z"));
    QCOMPARE(WireTime::fromMoment(moment).text(), QStringLiteral("2025-07-16T08:15:30.007+02:00"));
    QCOMPARE(WireTime::fromMoment(moment).toMoment(), moment);
    const Moment winter = *momentFromIso(QStringLiteral("2025-12-31T23:30:00.000Z"));
    QCOMPARE(WireTime::fromMoment(winter).text(), QStringLiteral("2026-01-01T00:30:00.000+01:00"));
}

void TestEgonValues::address_isWrittenAsThePostDoes_data()
{
    QTest::addColumn<int>("shape");
    QTest::addColumn<QString>("text");
    QTest::newRow("Prague") << 0 << QStringLiteral("Lipová 12/3a, Nusle, 140 00 Praha 4");
    QTest::newRow("town") << 1 << QStringLiteral("Lipová 12/3, 569 01 Vzorov");
    QTest::newRow("village without streets") << 2 << QStringLiteral("Horní Vzorov 7, 569 01 Vzorov");
    QTest::newRow("hut") << 3 << QStringLiteral("Vzorov č. ev. 7, 569 01 Vzorov");
    QTest::newRow("nothing") << 4 << QString();
}

void TestEgonValues::address_isWrittenAsThePostDoes()
{
    QFETCH(int, shape);
    QFETCH(QString, text);
    PolozkovaAdresa address;
    if (shape == 0) {
        address = samples::ruian().adresy.front();
    } else if (shape < 4) {
        address.obecNazev = QStringLiteral("Vzorov");
        address.postaKod = 56901;
        address.cisloDomovni = shape == 1 ? 12 : 7;
    }
    if (shape == 1) {
        address.uliceNazev = QStringLiteral("Lipová");
        address.cisloOrientacni = 3;
    } else if (shape == 2) {
        address.castObceNazev = QStringLiteral("Horní Vzorov");
    } else if (shape == 3) {
        address.typCislaDomovnihoKod = 2;
    }
    QCOMPARE(addressText(address), text);
}

void TestEgonValues::trainingDirectory_isRead()
{
    const QTemporaryDir directory;
    QVERIFY(write(directory.filePath(QStringLiteral("base-url")), "https://localhost:8443/publikace/\n"));
    QVERIFY(write(directory.filePath(QStringLiteral("ca.pem")), "x"));
    QVERIFY(write(directory.filePath(QStringLiteral("client.p12")), "x"));
    QVERIFY(write(directory.filePath(QStringLiteral("client.p12.pass")), "heslo\n"));
    const auto profile = profileFromTrainingDirectory(directory.path());
    QVERIFY_RESULT(profile);
    QCOMPARE(profile->baseUrl, QStringLiteral("https://localhost:8443/publikace"));
    QCOMPARE(profile->pkcs12Passphrase, QStringLiteral("heslo"));
    QCOMPARE(profile->identity.agenda, QStringLiteral("A8566"));
    QCOMPARE(profile->environment, Environment::Training);
}

void TestEgonValues::trainingDirectory_saysWhatIsMissing()
{
    const QTemporaryDir directory;
    QVERIFY(write(directory.filePath(QStringLiteral("base-url")), "https://localhost:8443"));
    QVERIFY(write(directory.filePath(QStringLiteral("client.p12.pass")), "heslo"));
    const auto profile = profileFromTrainingDirectory(directory.path());
    QVERIFY(!profile);
    QCOMPARE(profile.error().kind, ErrorKind::Input);
    QVERIFY(profile.error().what.contains(u"ca.pem"));
}

void TestEgonValues::client_refusesPlainHttp()
{
    NoJournal journal;
    LocalThrottle throttle(10);
    const ManualClock clock(fromMsecs(0));
    Profile profile;
    profile.baseUrl = QStringLiteral("http://localhost/publikace");
    const auto client = Client::open(profile, journal, throttle, clock);
    QVERIFY(!client);
    QCOMPARE(client.error().code, QStringLiteral("egon.BASE_URL"));
}

void TestEgonValues::throttle_spacesCalls()
{
    LocalThrottle throttle(50);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 6; ++i) {
        QVERIFY_RESULT(throttle.wait(Job()));
    }
    QVERIFY(timer.elapsed() >= 89); // five gaps of 18 ms: a tenth is kept for catching up
}

void TestEgonValues::throttle_stopsWhenCancelled()
{
    LocalThrottle throttle(0.001);
    QVERIFY_RESULT(throttle.wait(Job()));
    std::stop_source stop;
    stop.request_stop();
    const auto result = throttle.wait(Job(stop.get_token()));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
}

static const kmen::test::Entry testEgonValues(kmen::test::run<TestEgonValues>);
#include "tst_egon_values.moc"
