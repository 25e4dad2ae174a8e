// Answers of several systems at once (E187): what they say reaches whoever asked.
#include <QTest>

#include "egon/aisv_codec.h"
#include "egon/client.h"
#include "egon/codec.h"
#include "egon/services.h"
#include "support/result_macros.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::egon;

class tst_egon_parts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void warningOfOnePartIsTold();
    void failureOfOnePartFailsTheCall();
    void refusedClaimIsAnError();
    void collectedAnswerIsReadUnderTheProfilesNames();

private:
    static AgendaCtiZmeny::Part part(ResultCode kod, const char *subKod);
    template <class Service>
    static Result<Answer<typename Service::Response>> answered(
        const typename Service::Response &body, ResultCode kod, const char *subKod);
};

AgendaCtiZmeny::Part tst_egon_parts::part(ResultCode kod, const char *subKod)
{
    AgendaCtiZmeny::Part part;
    part.ais = 7;
    part.status.kod = kod;
    if (subKod != nullptr) {
        part.status.details.emplace_back().subKod = QLatin1StringView(subKod);
    }
    return part;
}

template <class Service>
Result<Answer<typename Service::Response>> tst_egon_parts::answered(
    const typename Service::Response &body, ResultCode kod, const char *subKod)
{
    ResponseInfo info;
    info.casOdpovedi = WireTime::fromMoment(fromMsecs(1'780'000'000'000));
    info.agendaZadostId = QUuid::createUuid();
    info.status.kod = kod;
    if (subKod != nullptr) {
        StatusDetail &detail = info.status.details.emplace_back();
        detail.subKod = QLatin1StringView(subKod);
        detail.puvodce.ais = 7;
    }
    return readAsyncAnswer<Service>(
        {Service::info.code.toString(), info.agendaZadostId, {}}, encodeResponseXml<Service>({info, true, body}), {});
}

void tst_egon_parts::warningOfOnePartIsTold()
{
    const auto answer =
        answered<AgendaCtiZmeny>({{}, {part(ResultCode::Ok, nullptr), part(ResultCode::Varovani, "PREKROCEN POCET")}},
            ResultCode::Varovani, "APLIKACNI CHYBA");
    QVERIFY_RESULT(answer);
    QCOMPARE(answer->value.parts.size(), std::size_t {2});
    QCOMPARE(answer->warnings.size(), std::size_t {1});
    QCOMPARE(answer->warnings.front().code, QStringLiteral("egon.PREKROCEN_POCET"));
}

void tst_egon_parts::failureOfOnePartFailsTheCall()
{
    const auto answer =
        answered<AgendaCtiZmeny>({{}, {part(ResultCode::Ok, nullptr), part(ResultCode::Chyba, "NELZE ZPRACOVAT")}},
            ResultCode::Chyba, "APLIKACNI CHYBA");
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, QStringLiteral("egon.NELZE_ZPRACOVAT"));
    QCOMPARE(answer.error().kind, ErrorKind::Unavailable);
}

void tst_egon_parts::refusedClaimIsAnError()
{
    IszrReklamujUdajeRob::Response body;
    body.status = part(ResultCode::Chyba, "CHYBA REKLAMACE").status;
    const auto answer = answered<IszrReklamujUdajeRob>(body, ResultCode::Chyba, "APLIKACNI CHYBA");
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, QStringLiteral("egon.CHYBA_REKLAMACE"));
    QCOMPARE(answer.error().kind, ErrorKind::Input);
}

void tst_egon_parts::collectedAnswerIsReadUnderTheProfilesNames()
{
    const AisvOverrides other {{QStringLiteral("E317.root"), QStringLiteral("AisvCtiZmeny2")},
        {QStringLiteral("E317.namespace"), QStringLiteral("urn:cz:isvs:iszr:schemas:IszrAisvCtiZmeny2:v1")}};
    const AisvNames names(AisvCtiZmeny::info, other);
    ResponseInfo info;
    info.casOdpovedi = WireTime::fromMoment(fromMsecs(1'780'000'000'000));
    info.agendaZadostId = QUuid::createUuid();
    const AsyncTicket ticket {AisvCtiZmeny::info.code.toString(), info.agendaZadostId, {}};
    AisvChangesResponse body;
    body.status.emplace();
    body.posledniZmenaCas = info.casOdpovedi;
    const QByteArray xml = encodeResponseXml<AisvCtiZmeny>({info, true, body}, names);
    const auto answer = readAsyncAnswer<AisvCtiZmeny>(ticket, xml, other);
    QVERIFY_RESULT(answer);
    QVERIFY(answer->value.posledniZmenaCas == body.posledniZmenaCas);
    const auto byOwnNames = readAsyncAnswer<AisvCtiZmeny>(ticket, xml, {});
    QVERIFY(!byOwnNames);
    QCOMPARE(byOwnNames.error().kind, ErrorKind::Protocol);
}

static const kmen::test::Entry tst_egon_parts(kmen::test::run<tst_egon_parts>);
#include "tst_egon_parts.moc"
