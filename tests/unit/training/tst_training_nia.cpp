// The national identity point and the hand-over of persons between agendas.
#include <QSet>
#include <QTest>

#include "registers_fixture.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::training;
using Translation = egon::IszrEidentitaCtiAifo;
using Means = egon::IszrEidentitaCtiProstredkyAifo;
using Message = egon::IszrEidentitaPosliAifoInfo;
using Leaving = egon::IszrUlozMapaAifo;
using Taking = egon::IszrPodejMapaAifo;

class tst_training_nia : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pseudonymLeadsToTheAgendasAifo();
    void pseudonymsOfTwoAgendasAreNotAlike();
    void unknownPseudonymsStandBesideTheKnown();
    void endedIdentityHasNoAifo();
    void onlyTheRoleOfClientsMayTranslate();
    void meansOfIdentification();
    void messageToACitizen();
    void depositIsTakenOutOnce();
    void depositIsForItsRecipients();
    void depositExpires();
    void depositOfAnUnknownPersonIsRefused();
};

namespace {

egon::Bsi pseudonym(const Country &country, std::uint32_t person)
{
    return country.registers->pseudonym(person, u"A8566"_qs, 1234);
}

Translation::Request translation(const std::vector<egon::BsiEntry> &entries)
{
    Translation::Request request;
    request.mapaBsi = entries;
    return request;
}

QString subKod(const egon::Status &status)
{
    return status.details.empty() ? QString() : status.details.front().subKod;
}

Leaving::Request deposit(Country &country, const std::vector<std::uint32_t> &persons, int days = 2)
{
    Leaving::Request request;
    request.mapa = country.orgRequest(persons).mapa;
    request.dobaUlozeniDnu = days;
    return request;
}

} // namespace

void tst_training_nia::pseudonymLeadsToTheAgendasAifo()
{
    Country country;
    const auto answer =
        country.ask<Translation>(translation({{7, pseudonym(country, 21)}, {3, pseudonym(country, 22)}}));
    QCOMPARE(answer.info.status.kod, egon::ResultCode::Ok);
    QCOMPARE(answer.body.mapa.size(), std::size_t(2));
    QCOMPARE(answer.body.mapa[0].local, 7);
    QVERIFY(answer.body.mapa[0].aifo == country.aifo(21));
    QCOMPARE(answer.body.mapa[1].local, 3);
    QVERIFY(answer.body.mapa[1].aifo == country.aifo(22));
    // and with that AIFO the person can be read
    QCOMPARE(country.ask<egon::RobCtiHromadneAifo2>(country.reading({21})).body.osoby.size(), std::size_t(1));
}

void tst_training_nia::pseudonymsOfTwoAgendasAreNotAlike()
{
    Country country;
    QSet<QString> seen;
    for (std::uint32_t person = 1; person <= 300; ++person) {
        seen.insert(country.registers->pseudonym(person, u"A8566"_qs, 1234).text());
        seen.insert(country.registers->pseudonym(person, u"A9145"_qs, 1234).text());
        seen.insert(country.registers->pseudonym(person, u"A8566"_qs, 1235).text());
    }
    QCOMPARE(seen.size(), 900);
    // a pseudonym that another agenda was told is worth nothing here
    const auto answer =
        country.ask<Translation>(translation({{1, country.registers->pseudonym(5, u"A9145"_qs, 1234)}}));
    QVERIFY(answer.body.mapa.front().aifo.isNull());
}

void tst_training_nia::unknownPseudonymsStandBesideTheKnown()
{
    Country country;
    const auto foreign = egon::Bsi::fromText(u"SK/CZ/9f1c3c3e-opaque"_qs);
    const auto invented = egon::Bsi::fromText(u"CZ/CZ/00000000-0000-4000-8000-000000000001"_qs);
    const auto answer =
        country.ask<Translation>(translation({{1, *foreign}, {2, pseudonym(country, 40)}, {3, *invented}}));
    QCOMPARE(answer.info.status.kod, egon::ResultCode::Varovani);
    QVERIFY(answer.hasBody);
    QCOMPARE(answer.body.status->kod, egon::ResultCode::Varovani);
    QVERIFY(answer.body.mapa[0].aifo.isNull());
    QCOMPARE(answer.body.mapa[0].prevodAifoStatus, u"AifoZdrojNenalezeno"_qs);
    QVERIFY(answer.body.mapa[1].aifo == country.aifo(40));
    QVERIFY(answer.body.mapa[2].aifo.isNull());
}

void tst_training_nia::endedIdentityHasNoAifo()
{
    Country country;
    const egon::Bsi bsi = pseudonym(country, 50);
    country.act({{u"do"_qs, u"cancel"_qs}, {u"person"_qs, 50}});
    const auto answer = country.ask<Translation>(translation({{1, bsi}}));
    QVERIFY(answer.body.mapa.front().aifo.isNull());
    QCOMPARE(answer.body.mapa.front().prevodAifoStatus, u"AifoZdrojNeplatne"_qs);
}

void tst_training_nia::onlyTheRoleOfClientsMayTranslate()
{
    Country country;
    const egon::Bsi bsi = country.registers->pseudonym(5, u"A9145"_qs, 1234);
    const auto answer = country.ask<Translation>(translation({{1, bsi}}), recordsService(country));
    QVERIFY(!answer.hasBody);
    QCOMPARE(subKod(answer.info.status), u"NENI OPRAVNENI EGON"_qs);
    QVERIFY(answer.body.mapa.empty());
}

void tst_training_nia::meansOfIdentification()
{
    Country country;
    QSet<int> counts;
    for (std::uint32_t person = 1; person <= 100; ++person) {
        Means::Request request;
        request.aifo = country.aifo(person);
        request.mapa = {Country::entry(request.aifo)};
        const auto answer = country.ask<Means>(request);
        QCOMPARE(answer.info.status.kod, egon::ResultCode::Ok);
        counts.insert(answer.body.pocetProstredku);
    }
    QVERIFY(counts.contains(0) && counts.contains(1) && counts.contains(-1));
}

void tst_training_nia::messageToACitizen()
{
    Country country;
    Message::Request request;
    request.mapa = {Country::entry(country.aifo(3))};
    request.ico = 12345679;
    QCOMPARE(subKod(country.ask<Message>(request).info.status), u"NEVALIDNI ZADOST"_qs); // says nothing
    request.smsText = "Dobry den";
    const auto answer = country.ask<Message>(request);
    QCOMPARE(answer.info.status.kod, egon::ResultCode::Ok);
    const bool phone = !country.registers->person(3)->phone.isEmpty();
    QCOMPARE(answer.body.vysledek->smsVysledek, phone ? u"ODESLANO"_qs : u"NEODESLANO"_qs);
    QVERIFY(answer.body.vysledek->smtpVysledek.isEmpty());
}

void tst_training_nia::depositIsTakenOutOnce()
{
    Country country;
    const auto left = country.ask<Leaving>(deposit(country, {12, 11}));
    QCOMPARE(left.info.status.kod, egon::ResultCode::Ok);
    QCOMPARE(left.body.ulozka->ulozeniDo.toMoment(), country.clock.now() + std::chrono::hours(48));

    const auto taken = country.ask<Taking>({left.body.ulozka->ulozkaId}, recordsService(country));
    QCOMPARE(taken.info.status.kod, egon::ResultCode::Ok);
    QCOMPARE(taken.body.mapa.size(), std::size_t(2));
    QVERIFY(taken.body.mapa[0].aifo == country.registers->issue(12, u"A9145"_qs, 1234));
    QVERIFY(taken.body.mapa[1].aifo == country.registers->issue(11, u"A9145"_qs, 1234));
    QVERIFY(taken.body.mapa[0].aifo != country.aifo(12));

    const auto again = country.ask<Taking>({left.body.ulozka->ulozkaId}, recordsService(country));
    QVERIFY(!again.hasBody);
    QCOMPARE(subKod(again.info.status), u"NENALEZENO"_qs);
}

void tst_training_nia::depositIsForItsRecipients()
{
    Country country;
    Leaving::Request request = deposit(country, {12});
    request.prijemci = {{u"A8566"_qs, {}}, {u"A9145"_qs, 999}};
    const QUuid ticket = country.ask<Leaving>(request).body.ulozka->ulozkaId;
    QCOMPARE(subKod(country.ask<Taking>({ticket}, recordsService(country)).info.status), u"NENI OPRAVNENI"_qs);
    // the attempt of a stranger does not spend it
    QCOMPARE(country.ask<Taking>({ticket}).body.mapa.size(), std::size_t(1));
}

void tst_training_nia::depositExpires()
{
    Country country;
    const QUuid ticket = country.ask<Leaving>(deposit(country, {12}, 1)).body.ulozka->ulozkaId;
    country.clock.advance(std::chrono::hours(24));
    QCOMPARE(subKod(country.ask<Taking>({ticket}, recordsService(country)).info.status), u"NENALEZENO"_qs);
    const auto left = country.ask<Leaving>(deposit(country, {12}, 4000));
    QCOMPARE(left.body.ulozka->ulozeniDo.toMoment(), country.clock.now() + std::chrono::hours(24) * 30);
}

void tst_training_nia::depositOfAnUnknownPersonIsRefused()
{
    Country country;
    Leaving::Request request = deposit(country, {12});
    request.mapa.push_back(Country::entry(country.registers->issue(13, u"A9145"_qs, 1234)));
    QCOMPARE(subKod(country.ask<Leaving>(request).info.status), u"AIFO NEEXISTUJE"_qs);
}

static const kmen::test::Entry tst_training_nia(kmen::test::run<tst_training_nia>);
#include "tst_training_nia.moc"
