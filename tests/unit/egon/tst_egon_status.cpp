/// What a register's status means for the clerk.
#include <QTest>

#include "conformance/egon_samples.h"
#include "egon/status.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::egon;

class TestEgonStatus final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codes_areComparedLoosely();
    void subCode_becomesAnError_data();
    void subCode_becomesAnError();
    void unknownSubCode_isProtocolAndKeepsItsCode();
    void detail_holdsBothIdsAndNoPersonalData();
    void applicationError_isLookedForInTheRegistersPart();
    void registerError_countsThoughTheSystemSaysOk();
    void warning_travelsBesideTheValue();
    void systemWarning_withoutDetailsIsStillAWarning();
    void orgFailure_isAnError();
    void orgInformation_isNone();
    void good_isGood();
};

void TestEgonStatus::codes_areComparedLoosely()
{
    QVERIFY(sameCode(u"PREKROCEN POCET", u"PREKROCEN_POCET"));
    QVERIFY(sameCode(u"prekrocen pocet ", u"PREKROCEN POCET"));
    QVERIFY(!sameCode(u"PREKROCEN POCET", u"PREKROCEN CAS"));
    QVERIFY(!sameCode(u"PREKROCEN", u"PREKROCEN POCET"));
    QCOMPARE(statusCode(u"AIFO NEEXISTUJE"), QStringLiteral("egon.AIFO_NEEXISTUJE"));
    QCOMPARE(statusCode(u"NENALEZENA ZDROJ AGENDA/AIS"), QStringLiteral("egon.NENALEZENA_ZDROJ_AGENDA_AIS"));
}

void TestEgonStatus::subCode_becomesAnError_data()
{
    QTest::addColumn<QString>("subKod");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *subKod, ErrorKind kind) {
        QTest::newRow(subKod) << QString::fromLatin1(subKod) << int(kind);
    };
    row("NENI OPRAVNENI EGON", ErrorKind::Denied);
    row("AIFO NEEXISTUJE", ErrorKind::NotFound);
    row("AIFO_NEEXISTUJE", ErrorKind::NotFound);
    row("ADRESA NEEXISTUJE", ErrorKind::NotFound);
    row("NEPLATNY CAS", ErrorKind::Input);
    row("DUPLICITNI ZADOST", ErrorKind::Conflict);
    row("NENI K DISPOZICI", ErrorKind::Unavailable);
    row("PREKROCEN CAS", ErrorKind::Timeout);
    row("NEPOVOLENA KOMBINACE", ErrorKind::Input);
    row("PREKROCEN POCET", ErrorKind::Ambiguous);
    row("DAVKA NEPLATNA", ErrorKind::Conflict);
    row("VNITRNI CHYBA", ErrorKind::Unavailable);
}

void TestEgonStatus::subCode_becomesAnError()
{
    QFETCH(QString, subKod);
    QFETCH(int, kind);
    ResponseInfo info = samples::responseInfo(ResultCode::Chyba, "X");
    info.status.details[0].subKod = subKod;
    const Verdict verdict = judgeStatus(info, nullptr, nullptr);
    QVERIFY(verdict.error);
    QCOMPARE(int(verdict.error->kind), kind);
    QVERIFY(verdict.error->code.startsWith(u"egon."));
    QVERIFY(!verdict.error->code.contains(u' '));
    QVERIFY(!verdict.error->what.isEmpty());
    QVERIFY(!verdict.error->remedy.isEmpty());
}

void TestEgonStatus::unknownSubCode_isProtocolAndKeepsItsCode()
{
    const Verdict verdict = judgeStatus(samples::responseInfo(ResultCode::Chyba, "NOVY KOD"), nullptr, nullptr);
    QVERIFY(verdict.error);
    QCOMPARE(verdict.error->kind, ErrorKind::Protocol);
    QCOMPARE(verdict.error->code, QStringLiteral("egon.NOVY_KOD"));
}

void TestEgonStatus::detail_holdsBothIdsAndNoPersonalData()
{
    ResponseInfo info = samples::responseInfo(ResultCode::Chyba, "NEVALIDNI DATA");
    info.status.details[0].popis = QStringLiteral("Osoba 'NOVÁKOVÁ' s dokladem 123456789 a AQEBAQEBAQEBAQEBAQEBAQE=");
    const Verdict verdict = judgeStatus(info, nullptr, nullptr);
    QVERIFY(verdict.error);
    const QString &detail = verdict.error->detail;
    QVERIFY(detail.startsWith(u"ROB"));
    QVERIFY(detail.contains(u"3f2504e0-4f89-41d3-9a0c-0305e82c3301"));
    QVERIFY(detail.contains(u"9b2d7c10-1111-4222-8333-abcdefabcdef"));
    QVERIFY(!detail.contains(u"NOVÁKOVÁ"));
    QVERIFY(!detail.contains(u"123456789"));
    QVERIFY(!detail.contains(u"AQEB"));
}

void TestEgonStatus::applicationError_isLookedForInTheRegistersPart()
{
    ApplicationStatus rob = samples::warned("NEPOVOLENA KOMBINACE");
    rob.kod = ResultCode::Chyba;
    const Verdict verdict = judgeStatus(samples::responseInfo(ResultCode::Chyba, "APLIKACNI CHYBA"), &rob, nullptr);
    QVERIFY(verdict.error);
    QCOMPARE(verdict.error->code, QStringLiteral("egon.NEPOVOLENA_KOMBINACE"));
    const Verdict alone = judgeStatus(samples::responseInfo(ResultCode::Chyba, "APLIKACNI CHYBA"), nullptr, nullptr);
    QVERIFY(alone.error);
    QCOMPARE(alone.error->code, QStringLiteral("egon.APLIKACNI_CHYBA"));
    QVERIFY(judgeStatus(samples::responseInfo(ResultCode::Chyba), nullptr, nullptr).error);
}

void TestEgonStatus::registerError_countsThoughTheSystemSaysOk()
{
    ApplicationStatus rob = samples::warned("OBECNA CHYBA SLUZBY");
    rob.kod = ResultCode::Chyba;
    const Verdict verdict = judgeStatus(samples::responseInfo(), &rob, nullptr);
    QVERIFY(verdict.error);
    QCOMPARE(verdict.error->kind, ErrorKind::Unavailable);
}

void TestEgonStatus::warning_travelsBesideTheValue()
{
    const ApplicationStatus rob = samples::warned("ZAZNAM NENALEZEN");
    const Verdict verdict = judgeStatus(samples::responseInfo(ResultCode::Varovani, "APLIKACNI CHYBA"), &rob, nullptr);
    QVERIFY(!verdict.error);
    QCOMPARE(verdict.warnings.size(), std::size_t(1));
    QCOMPARE(verdict.warnings[0].code, QStringLiteral("egon.ZAZNAM_NENALEZEN"));
    QVERIFY(!verdict.warnings[0].what.isEmpty());
}

void TestEgonStatus::systemWarning_withoutDetailsIsStillAWarning()
{
    const Verdict verdict = judgeStatus(samples::responseInfo(ResultCode::Varovani), nullptr, nullptr);
    QVERIFY(!verdict.error);
    QCOMPARE(verdict.warnings.size(), std::size_t(1));
}

void TestEgonStatus::orgFailure_isAnError()
{
    OrgStatus org;
    org.details = {QStringLiteral("ZAZNAM NENALEZEN"), QStringLiteral("NENALEZENO ID ZADOSTI")};
    const Verdict verdict = judgeStatus(samples::responseInfo(), nullptr, &org);
    QVERIFY(verdict.error);
    QCOMPARE(verdict.error->code, QStringLiteral("egon.NENALEZENO_ID_ZADOSTI"));
    QVERIFY(verdict.error->detail.startsWith(u"ORG"));
}

void TestEgonStatus::orgInformation_isNone()
{
    // what is said of single AIFO is data for the caller
    const OrgStatus org = samples::orgStatus();
    const Verdict verdict = judgeStatus(samples::responseInfo(), nullptr, &org);
    QVERIFY(!verdict.error);
    QVERIFY(verdict.warnings.empty());
}

void TestEgonStatus::good_isGood()
{
    const ApplicationStatus rob;
    const Verdict verdict = judgeStatus(samples::responseInfo(), &rob, nullptr);
    QVERIFY(!verdict.error);
    QVERIFY(verdict.warnings.empty());
}

static const kmen::test::Entry testEgonStatus(kmen::test::run<TestEgonStatus>);
#include "tst_egon_status.moc"
