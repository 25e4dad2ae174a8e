// What the registers tell of changes: notices of ROB, and merged, split and cancelled identities in ORG.
#include <QTemporaryDir>
#include <QTest>

#include "registers_fixture.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::training;
using PersonChanges = egon::RobCtiZmeny;
using AifoChanges = egon::OrgCtiZmenyAifo;
using Batch = egon::OrgCtiDavkuAifo;

class tst_training_org : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlySubscribedAreTold();
    void onlyItemsAskedForAreTold();
    void partialListsLoseNothing_data();
    void partialListsLoseNothing();
    void changesByTime();
    void changeIdIsInclusive();
    void unsubscribedIsTold_noMore();
    void subscribingTwiceIsTheSame();
    void mergeIsToldTruthfully();
    void splitIsToldTruthfully();
    void cancelIsToldTruthfully();
    void replacementIsToldTruthfully();
    void mergeWithoutPersons_takesTwoOfOneName();
    void batchesFollowTheirRequest();
    void batchOfNoRequest();
    void genealogyIsTheWholeGraphOfThePeriod();
    void unknownAifoIsSaidSo();
    void restartKeepsEverything();
    void tornLastLineIsDropped();
    void anotherCountryDoesNotTakeTheRecord();
    void ordersThatCannotBe();
};

namespace {

PersonChanges::Request since(qint64 id, std::optional<int> most = {})
{
    PersonChanges::Request request;
    request.autorizace.seznamUdaju = egon::allPersonItems();
    request.autorizace.maximalniPocetZaznamu = most;
    request.zmenaId = id;
    return request;
}

AifoChanges::Request window(const Country &country, int batch = 0)
{
    AifoChanges::Request request;
    request.datumOd = egon::WireTime::fromMoment(country.clock.now() - std::chrono::days(1));
    request.datumDo = egon::WireTime::fromMoment(country.clock.now() + std::chrono::days(1));
    request.pocetZaznamu = batch;
    return request;
}

egon::OrgRodokmenAifo::Request genealogy(Country &country, std::uint32_t person)
{
    egon::OrgRodokmenAifo::Request request;
    request.mapa = country.orgRequest({person}).mapa;
    request.od = egon::WireTime::fromMoment(country.clock.now() - std::chrono::days(1));
    request.doCasu = egon::WireTime::fromMoment(country.clock.now() + std::chrono::days(1));
    return request;
}

QString checked(Country &country, const Aifo &aifo)
{
    egon::OrgAifoRequest request;
    request.mapa.push_back(Country::entry(aifo));
    const auto answer = country.ask<egon::OrgZkontrolujAifo>(request);
    return answer.body.org->aifo.empty() ? QString() : answer.body.org->aifo.front().detail;
}

bool has(const std::vector<egon::Hrana> &edges, const Aifo &from, const Aifo &to)
{
    return std::ranges::find(edges, egon::Hrana {from, to}) != edges.end();
}

} // namespace

void tst_training_org::onlySubscribedAreTold()
{
    Country country;
    const Aifo told = country.aifo(1);
    country.aifo(2);
    country.subscribe({1});
    country.act(u"move"_qs, 1);
    country.act(u"move"_qs, 2);
    country.act(u"move"_qs, 3);
    const auto answer = country.ask<PersonChanges>(since(0));
    QCOMPARE(answer.info.status.kod, egon::ResultCode::Ok);
    QCOMPARE(answer.body.mapa.size(), 1U);
    QVERIFY(answer.body.mapa.front().aifo == told);
    QCOMPARE(answer.body.zmenaId, std::optional(State::firstChangeId + 2));
}

void tst_training_org::onlyItemsAskedForAreTold()
{
    Country country;
    country.subscribe({1, 2});
    country.act(u"move"_qs, 1);
    country.act(u"die"_qs, 2);
    auto request = since(0);
    request.autorizace.seznamUdaju = {u"DatumUmrti"_qs};
    const auto answer = country.ask<PersonChanges>(request);
    QCOMPARE(answer.body.mapa.size(), 1U);
    QVERIFY(answer.body.mapa.front().aifo == country.aifo(2));
}

void tst_training_org::partialListsLoseNothing_data()
{
    QTest::addColumn<int>("most");
    QTest::newRow("one by one") << 1;
    QTest::newRow("by seven") << 7;
    QTest::newRow("by twenty") << 20;
}

void tst_training_org::partialListsLoseNothing()
{
    QFETCH(int, most);
    Country country;
    // every tenth changed person is subscribed: most partial lists are empty
    std::vector<std::uint32_t> subscribed;
    for (std::uint32_t person = 10; person <= 100; person += 10) {
        subscribed.push_back(person);
    }
    country.subscribe(subscribed);
    for (std::uint32_t person = 1; person <= 100; ++person) {
        country.act(u"move"_qs, person);
    }
    std::vector<Aifo> told;
    int empty = 0;
    int calls = 0;
    qint64 next = State::firstChangeId;
    for (bool more = true; more; ++calls) {
        QVERIFY2(calls < 200, "the paging does not end");
        const auto answer = country.ask<PersonChanges>(since(next, most));
        more = subCode(answer.body.status) == u"PREKROCEN POCET";
        QCOMPARE(answer.info.status.kod, more ? egon::ResultCode::Varovani : egon::ResultCode::Ok);
        QVERIFY(answer.body.mapa.size() <= static_cast<std::size_t>(most));
        empty += answer.body.mapa.empty() ? 1 : 0;
        for (const egon::AifoEntry &entry : answer.body.mapa) {
            told.push_back(entry.aifo);
        }
        next = *answer.body.zmenaId + 1;
    }
    QCOMPARE(told.size(), subscribed.size());
    for (std::size_t index = 0; index < told.size(); ++index) {
        QVERIFY(told[index] == country.aifo(subscribed[index]));
    }
    QVERIFY(most > 7 || empty > 0);
    // nothing new: nothing told, and the place to go on from does not move
    const auto later = country.ask<PersonChanges>(since(next));
    QVERIFY(later.body.mapa.empty());
    QCOMPARE(*later.body.zmenaId + 1, next);
}

void tst_training_org::changesByTime()
{
    Country country;
    country.subscribe({1, 2, 3});
    country.act(u"move"_qs, 1);
    country.clock.advance(std::chrono::hours(1));
    const Moment from = country.clock.now();
    country.act(u"move"_qs, 2);
    const Moment until = country.clock.now() + std::chrono::seconds(1);
    country.act(u"move"_qs, 3); // happens exactly at `until`
    PersonChanges::Request request;
    request.autorizace.seznamUdaju = egon::allPersonItems();
    request.casOd = egon::WireTime::fromMoment(from);
    request.casDo = egon::WireTime::fromMoment(until);
    const auto answer = country.ask<PersonChanges>(request);
    QCOMPARE(answer.body.mapa.size(), 1U);
    QVERIFY(answer.body.mapa.front().aifo == country.aifo(2));
    request.casOd = request.casDo;
    request.casDo.reset();
    QCOMPARE(country.ask<PersonChanges>(request).body.mapa.size(), 1U);
}

void tst_training_org::changeIdIsInclusive()
{
    Country country;
    country.subscribe({1, 2});
    country.act(u"move"_qs, 1);
    country.act(u"move"_qs, 2);
    QCOMPARE(country.ask<PersonChanges>(since(State::firstChangeId)).body.mapa.size(), 2U);
    QCOMPARE(country.ask<PersonChanges>(since(State::firstChangeId + 1)).body.mapa.size(), 1U);
    QVERIFY(country.ask<PersonChanges>(since(State::firstChangeId + 2)).body.mapa.empty());
}

void tst_training_org::unsubscribedIsTold_noMore()
{
    Country country;
    country.subscribe({1});
    country.ask<egon::OrgOdhlasAifo>(country.orgRequest({1}));
    country.act(u"move"_qs, 1);
    QVERIFY(country.ask<PersonChanges>(since(0)).body.mapa.empty());
}

void tst_training_org::subscribingTwiceIsTheSame()
{
    Country country;
    country.subscribe({1, 2});
    country.subscribe({2, 1});
    QCOMPARE(country.act({{u"do"_qs, u"statistics"_qs}}).value(u"subscribed"_qs).toInt(), 2);
}

void tst_training_org::mergeIsToldTruthfully()
{
    Country country;
    const Aifo survivor = country.aifo(1);
    const Aifo ended = country.aifo(2);
    country.subscribe({1, 2});
    country.act({{u"do"_qs, u"merge"_qs}, {u"persons"_qs, QJsonArray {1, 2}}});

    const auto changes = country.ask<AifoChanges>(window(country));
    QCOMPARE(changes.body.hrany.size(), 1U);
    QVERIFY(has(changes.body.hrany, ended, survivor));
    QCOMPARE(changes.body.pocetDavek, std::optional(1));
    QCOMPARE(checked(country, ended), u"OSOBA SPOJENA"_qs);
    QCOMPARE(checked(country, survivor), QString());
    QVERIFY(has(country.ask<egon::OrgRodokmenAifo>(genealogy(country, 2)).body.hrany, ended, survivor));
    QVERIFY(has(country.ask<egon::OrgRodokmenAifo>(genealogy(country, 1)).body.hrany, ended, survivor));
    // the old one can be left but not entered
    QCOMPARE(country.ask<egon::OrgOdhlasAifo>(country.orgRequest({2})).info.status.kod, egon::ResultCode::Ok);
    QCOMPARE(
        country.ask<egon::OrgPrihlasAifo>(country.orgRequest({2})).body.org->aifo.front().detail, u"OSOBA SPOJENA"_qs);
    QCOMPARE(country.act({{u"do"_qs, u"statistics"_qs}}).value(u"subscribed"_qs).toInt(), 1);
}

void tst_training_org::splitIsToldTruthfully()
{
    Country country;
    const Aifo ended = country.aifo(5);
    const QJsonArray both = country.act(u"split"_qs, 5).value(u"persons"_qs).toArray();
    QCOMPARE(both.size(), 2);
    const Aifo one = country.aifo(static_cast<std::uint32_t>(both.at(0).toInteger()));
    const Aifo other = country.aifo(static_cast<std::uint32_t>(both.at(1).toInteger()));
    const auto changes = country.ask<AifoChanges>(window(country));
    QCOMPARE(changes.body.hrany.size(), 2U);
    QVERIFY(has(changes.body.hrany, ended, one) && has(changes.body.hrany, ended, other));
    QCOMPARE(changes.body.mapa.size(), 3U);
    QCOMPARE(checked(country, ended), u"OSOBA ROZDELENA"_qs);
    // the successors' AIFO were issued with the change: the office may read them at once
    egon::RobCtiHromadneAifo2::Request request;
    request.autorizace.seznamUdaju = egon::allPersonItems();
    request.mapa = {Country::entry(one), Country::entry(other)};
    QCOMPARE(country.ask<egon::RobCtiHromadneAifo2>(request).body.osoby.size(), 2U);
}

void tst_training_org::cancelIsToldTruthfully()
{
    Country country;
    const Aifo ended = country.aifo(8);
    country.subscribe({8});
    country.act(u"cancel"_qs, 8);
    country.act(u"cancel"_qs, 9); // never issued to us: not our business
    const auto changes = country.ask<AifoChanges>(window(country));
    QVERIFY(changes.body.hrany.empty());
    QCOMPARE(changes.body.org->aifo.size(), 1U);
    QVERIFY(changes.body.org->aifo.front().aifo == ended);
    QCOMPARE(changes.body.org->aifo.front().detail, u"AIFO ZNEPLATNENO"_qs);
    QCOMPARE(checked(country, ended), u"AIFO ZNEPLATNENO"_qs);
    QVERIFY(country.ask<egon::OrgRodokmenAifo>(genealogy(country, 8)).body.hrany.empty());
    // ORG returns cancelled AIFO among the notices too
    const auto notices = country.ask<PersonChanges>(since(0));
    QCOMPARE(notices.body.mapa.size(), 1U);
    QCOMPARE(notices.body.org->aifo.front().detail, u"AIFO ZNEPLATNENO"_qs);
}

void tst_training_org::replacementIsToldTruthfully()
{
    Country country;
    const Aifo ended = country.aifo(8);
    const auto number = static_cast<std::uint32_t>(country.act(u"replace"_qs, 8).value(u"person"_qs).toInteger());
    QVERIFY(has(country.ask<egon::OrgRodokmenAifo>(genealogy(country, 8)).body.hrany, ended, country.aifo(number)));
    QCOMPARE(checked(country, ended), u"AIFO KOMPROMITOVANO"_qs);
    QCOMPARE(checked(country, country.aifo(number)), QString());
    QCOMPARE(country.registers->person(number)->surname, country.registers->person(8)->surname);
}

void tst_training_org::mergeWithoutPersons_takesTwoOfOneName()
{
    const QTemporaryDir directory;
    Registers::Options options;
    options.eventsFile = directory.filePath(u"events.log"_qs);
    qint64 ended = 0;
    {
        Country country(options);
        const auto merge = [&country] { return country.registers->act({{u"do"_qs, u"merge"_qs}}); };
        country.aifo(1);
        QCOMPARE(merge().error().code, u"training.NOBODY_SIMILAR"_qs);
        for (std::uint32_t person = 1; person <= 400; ++person) {
            country.aifo(person);
        }
        const auto merged = merge();
        QVERIFY_RESULT(merged);
        ended = merged->value(u"ended"_qs).toInteger();
        const auto one =
            country.registers->person(static_cast<std::uint32_t>(merged->value(u"survivor"_qs).toInteger()));
        const auto other = country.registers->person(static_cast<std::uint32_t>(ended));
        QCOMPARE(other->surname, one->surname);
        QCOMPARE(other->givenName, one->givenName);
    }
    Country again(options);
    QCOMPARE(again.act({{u"do"_qs, u"person"_qs}, {u"person"_qs, ended}}).value(u"state"_qs).toString(), u"merged"_qs);
}

void tst_training_org::batchesFollowTheirRequest()
{
    Country country;
    std::vector<Aifo> ended;
    for (std::uint32_t person = 1; person <= 7; ++person) {
        ended.push_back(country.aifo(person));
    }
    for (std::uint32_t person = 1; person <= 7; ++person) {
        country.act({{u"do"_qs, u"merge"_qs},
            {u"persons"_qs, QJsonArray {static_cast<qint64>(person + 100), static_cast<qint64>(person)}}});
    }
    const auto first = country.ask<AifoChanges>(window(country, 3));
    const QUuid request = country.lastInfo.agendaZadostId;
    QCOMPARE(first.body.pocetDavek, std::optional(3));
    std::vector<egon::Hrana> edges = first.body.hrany;
    QCOMPARE(edges.size(), 3U);
    for (int number = 2; number <= 3; ++number) {
        egon::RequestInfo info = country.info();
        info.predchoziZadostId = request;
        Batch::Request batch;
        batch.cisloDavky = number;
        batch.pocetDavek = 3;
        const auto answer = country.ask<Batch>(batch, info);
        QCOMPARE(answer.info.status.kod, egon::ResultCode::Ok);
        edges.insert(edges.end(), answer.body.hrany.begin(), answer.body.hrany.end());
    }
    QCOMPARE(edges.size(), 7U);
    for (std::size_t index = 0; index < ended.size(); ++index) {
        QVERIFY(has(edges, ended[index], country.aifo(static_cast<std::uint32_t>(index + 101))));
    }
    egon::RequestInfo info = country.info();
    info.predchoziZadostId = request;
    Batch::Request beyond;
    beyond.cisloDavky = 4;
    const auto refused = country.ask<Batch>(beyond, info);
    QCOMPARE(refused.info.status.kod, egon::ResultCode::Chyba);
    QCOMPARE(refused.body.org->details.front(), u"DAVKA NEPLATNA"_qs);
}

void tst_training_org::batchOfNoRequest()
{
    Country country;
    Batch::Request batch;
    batch.cisloDavky = 1;
    QCOMPARE(country.ask<Batch>(batch).body.org->details.front(), u"NENALEZENO ID ZADOSTI"_qs);
    egon::RequestInfo info = country.info();
    info.predchoziZadostId = QUuid::createUuid();
    QCOMPARE(country.ask<Batch>(batch, info).body.org->details.front(), u"NENALEZENO ID ZADOSTI"_qs);
}

void tst_training_org::genealogyIsTheWholeGraphOfThePeriod()
{
    Country country;
    for (const std::uint32_t person : {1U, 2U, 3U, 50U, 51U}) {
        QVERIFY(!country.aifo(person).isNull());
    }
    const auto merge = [&country](int survivor, int ended) {
        country.act({{u"do"_qs, u"merge"_qs}, {u"persons"_qs, QJsonArray {survivor, ended}}});
    };
    merge(1, 2); // 2 → 1
    merge(3, 1); // 1 → 3
    merge(50, 51); // another family
    const auto answer = country.ask<egon::OrgRodokmenAifo>(genealogy(country, 2));
    QCOMPARE(answer.body.hrany.size(), 2U);
    QVERIFY(has(answer.body.hrany, country.aifo(2), country.aifo(1)));
    QVERIFY(has(answer.body.hrany, country.aifo(1), country.aifo(3)));
    QCOMPARE(answer.body.mapa.size(), 3U);
    auto past = genealogy(country, 2);
    past.doCasu = past.od;
    QVERIFY(country.ask<egon::OrgRodokmenAifo>(past).body.hrany.empty());
}

void tst_training_org::unknownAifoIsSaidSo()
{
    Country country;
    const Aifo stranger = *Aifo::fromBytes(QByteArray(17, 'x'));
    QCOMPARE(checked(country, stranger), u"AIFO NENALEZENO"_qs);
    QCOMPARE(checked(country, country.registers->issue(1, u"A9145"_qs, 1234)), u"AIFO NENALEZENO"_qs);
}

void tst_training_org::restartKeepsEverything()
{
    const QTemporaryDir directory;
    Registers::Options options;
    options.eventsFile = directory.filePath(u"events.log"_qs);
    qint64 lastId = 0;
    PersonData moved;
    QJsonArray both;
    {
        Country country(options);
        country.subscribe({1, 2, 3, 4});
        country.ask<egon::OrgOdhlasAifo>(country.orgRequest({4}));
        country.act({{u"do"_qs, u"advance-time"_qs}, {u"days"_qs, 2}});
        country.act(u"move"_qs, 1);
        country.act(u"rename"_qs, 2);
        both = country.act(u"split"_qs, 3).value(u"persons"_qs).toArray();
        country.act({{u"do"_qs, u"random"_qs}, {u"count"_qs, 20}});
        lastId = *country.ask<PersonChanges>(since(0)).body.zmenaId;
        moved = *country.registers->person(1);
    }
    Country country(options);
    QVERIFY(country.registers->now() >= country.clock.now() + std::chrono::days(2));
    QCOMPARE(country.registers->person(1)->address, moved.address);
    QCOMPARE(country.registers->person(1)->surname, moved.surname);
    QCOMPARE(*country.ask<PersonChanges>(since(0)).body.zmenaId, lastId);
    // a client's AIFO and subscriptions are still good, and it still learns of the split
    egon::OrgAifoRequest request;
    request.mapa = {Country::entry(Country().aifo(3))};
    QCOMPARE(country.ask<egon::OrgZkontrolujAifo>(request).body.org->aifo.front().detail, u"OSOBA ROZDELENA"_qs);
    country.act(u"move"_qs, 1);
    country.act(u"move"_qs, 4);
    QCOMPARE(country.ask<PersonChanges>(since(lastId + 1)).body.mapa.size(), 1U);
    auto wide = window(country);
    wide.datumDo = egon::WireTime::fromMoment(country.clock.now() + std::chrono::days(9));
    QCOMPARE(country.ask<AifoChanges>(wide).body.hrany.size(), 2U);
}

void tst_training_org::tornLastLineIsDropped()
{
    const QTemporaryDir directory;
    Registers::Options options;
    options.eventsFile = directory.filePath(u"events.log"_qs);
    int address = 0;
    {
        Country country(options);
        country.act(u"move"_qs, 1);
        address = country.registers->person(1)->address;
    }
    QFile file(options.eventsFile);
    QVERIFY(file.open(QIODevice::Append));
    file.write("{\"at\":17800");
    file.close();
    {
        Country country(options);
        QCOMPARE(country.registers->person(1)->address, address);
        country.act(u"move"_qs, 2);
        address = country.registers->person(2)->address;
    }
    QCOMPARE(Country(options).registers->person(2)->address, address);
}

void tst_training_org::anotherCountryDoesNotTakeTheRecord()
{
    const QTemporaryDir directory;
    Registers::Options options;
    options.eventsFile = directory.filePath(u"events.log"_qs);
    Country(options).act(u"move"_qs, 1'900);
    options.population = 100;
    const ManualClock clock(fromMsecs(1'780'000'000'000));
    const auto opened = Registers::open(options, clock);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Corrupt);
}

void tst_training_org::ordersThatCannotBe()
{
    Country country;
    const auto kind = [&country](const QJsonObject &order) {
        const auto done = country.registers->act(order);
        return done ? QString() : errorKindName(done.error().kind);
    };
    QCOMPARE(kind({{u"do"_qs, u"dance"_qs}, {u"person"_qs, 1}}), u"Input"_qs);
    QCOMPARE(kind({{u"do"_qs, u"dance"_qs}}), u"Input"_qs); // not that nobody has this number
    QCOMPARE(kind({{u"do"_qs, u"advance-time"_qs}, {u"minutes"_qs, 5}}), u"Input"_qs);
    QCOMPARE(kind({{u"do"_qs, u"move"_qs}, {u"person"_qs, 99'999}}), u"NotFound"_qs);
    QCOMPARE(kind({{u"do"_qs, u"move"_qs}, {u"person"_qs, 1.5}}), u"NotFound"_qs);
    QCOMPARE(kind({{u"do"_qs, u"move"_qs}, {u"person"_qs, 1}, {u"address"_qs, 3}}), u"Input"_qs);
    QCOMPARE(kind({{u"do"_qs, u"merge"_qs}, {u"persons"_qs, QJsonArray {1, 1}}}), u"Input"_qs);
    country.act(u"cancel"_qs, 1);
    QCOMPARE(kind({{u"do"_qs, u"move"_qs}, {u"person"_qs, 1}}), u"Conflict"_qs);
    QCOMPARE(country.act({{u"do"_qs, u"person"_qs}, {u"person"_qs, 1}}).value(u"state"_qs).toString(), u"cancelled"_qs);
}

static const kmen::test::Entry tst_training_org(kmen::test::run<tst_training_org>);
#include "tst_training_org.moc"
