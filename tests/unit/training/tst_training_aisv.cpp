// AISV: who is told of which change, in what portions; and everything that it refuses.
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>
#include <set>

#include "egon/aisv_limits.h"
#include "registers_fixture.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::training;
using namespace std::chrono_literals;
using egon::AisvIdTyp;
using egon::ResultCode;

class tst_training_aisv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlySubscribedAreTold();
    void whoGaveUpIsNotTold();
    void listNeedsNoSubscription();
    void otherAgendaSubscribesForItself();
    void itemsChooseChanges();
    void changesSayWhatChanged();
    void metadataOnlyWhenAskedFor();
    void youngestQuarterOfAnHourWaits();
    void portionsLoseNothing();
    void changesOfOneMomentStayTogether();
    void someChangesComeAgain();
    void tooManySubjects_data();
    void tooManySubjects();
    void rate();
    void rateOfPersons();
    void oldestMoment();
    void foundedRecordsNeedPermission();
    void foundedRecords();
    void announcements();
    void announcementsOfWrongContent();
    void organisations();
    void strangersAreMarked();
    void subscriptionsOutliveTheProgram();
    void codeList();
    void clientKeepsToTheLimits();
    void wrongTableOfNames();
};

namespace {

/// A country with what AISV's reader does.
struct Reader : Country {
    using Country::Country;

    egon::AisvSubjectsRequest subjects(const std::vector<std::uint32_t> &persons)
    {
        egon::AisvSubjectsRequest request;
        request.mapa = orgRequest(persons).mapa;
        return request;
    }
    /// A second later, so that the rate never stands in the way.
    template <class Service>
    egon::ResponseMessage<Service> calmly(const typename Service::Request &request)
    {
        clock.advance(1s);
        return ask<Service>(request);
    }
    void enlist(const std::vector<std::uint32_t> &persons)
    {
        const auto answer = calmly<egon::AisvPrihlasId>(subjects(persons));
        QCOMPARE(answer.info.status.kod, ResultCode::Ok);
    }
    [[nodiscard]] egon::AisvWindow since(Moment from, bool idz = true) const
    {
        return {egon::WireTime::fromMoment(from), {}, idz};
    }
    /// Everything since `from`, as long as it is not younger than a quarter of an hour.
    egon::AisvChangesResponse changes(Moment from, AisvIdTyp idTyp = AisvIdTyp::Aifo, const QStringList &items = {})
    {
        egon::AisvCtiZmeny::Request request {{{}, items}, since(from), idTyp};
        return calmly<egon::AisvCtiZmeny>(request).body;
    }
    egon::AisvChangesResponse later(Moment from, AisvIdTyp idTyp = AisvIdTyp::Aifo, const QStringList &items = {})
    {
        clock.advance(16min);
        return changes(from, idTyp, items);
    }
    [[nodiscard]] qint64 offences(const QString &kind)
    {
        return registers->act({{u"do"_qs, u"aisv"_qs}})->value(kind).toInteger();
    }
    bool tellsOf(const egon::AisvChangesResponse &response, std::uint32_t person)
    {
        const Aifo asked = aifo(person);
        return std::ranges::any_of(response.zmeny, [&](const egon::AisvChange &one) { return one.aifo == asked; })
            && std::ranges::any_of(response.mapa, [&](const egon::AifoEntry &one) { return one.aifo == asked; });
    }
};

egon::AisvEvidujZmenu::Request announcement(Reader &reader, std::uint32_t person, const QStringList &items)
{
    egon::AisvEvidujZmenu::Request request;
    request.autorizace.seznamUdaju = items;
    request.aifo = reader.aifo(person);
    request.mapa = {Country::entry(request.aifo)};
    request.paisZmenaId = 1000 + person;
    request.paisZmenaCas = egon::WireTime::fromMoment(reader.clock.now());
    return request;
}

} // namespace

void tst_training_aisv::onlySubscribedAreTold()
{
    Reader reader;
    const Moment start = reader.clock.now();
    reader.enlist({1, 2});
    reader.subscribe({3}); // at ORG: that is another list
    reader.act(u"move"_qs, 1);
    reader.act(u"move"_qs, 3);
    const auto answer = reader.later(start);
    QCOMPARE(answer.zmeny.size(), 1U);
    QVERIFY(reader.tellsOf(answer, 1));
}

void tst_training_aisv::whoGaveUpIsNotTold()
{
    Reader reader;
    const Moment start = reader.clock.now();
    reader.enlist({1, 2});
    reader.calmly<egon::AisvOdhlasId>(reader.subjects({1}));
    reader.act(u"move"_qs, 1);
    reader.act(u"move"_qs, 2);
    const auto answer = reader.later(start);
    QCOMPARE(answer.zmeny.size(), 1U);
    QVERIFY(reader.tellsOf(answer, 2));
}

void tst_training_aisv::listNeedsNoSubscription()
{
    Reader reader;
    const Moment start = reader.clock.now();
    reader.enlist({2});
    reader.act(u"move"_qs, 1);
    reader.act(u"move"_qs, 2);
    reader.clock.advance(16min);
    const auto answer =
        reader.calmly<egon::AisvCtiZmenyId>({{}, reader.subjects({1, 5}).mapa, {}, reader.since(start)}).body;
    QCOMPARE(answer.zmeny.size(), 1U);
    QVERIFY(reader.tellsOf(answer, 1));
}

void tst_training_aisv::otherAgendaSubscribesForItself()
{
    Reader reader;
    const Moment start = reader.clock.now();
    reader.enlist({1});
    reader.act(u"move"_qs, 1);
    reader.clock.advance(16min);
    egon::RequestInfo other = reader.info();
    other.agenda = u"A9145"_qs;
    other.agendovaRole = u"CR83065"_qs;
    const auto answer = reader.ask<egon::AisvCtiZmeny>({{}, reader.since(start), {}}, other);
    QCOMPARE(answer.info.status.kod, ResultCode::Ok);
    QVERIFY(answer.body.zmeny.empty());
}

void tst_training_aisv::itemsChooseChanges()
{
    Reader reader;
    const Moment start = reader.clock.now();
    reader.enlist({1, 2});
    reader.act(u"move"_qs, 1);
    reader.act(u"die"_qs, 2);
    const auto moved = reader.later(start, AisvIdTyp::Aifo, {u"101-1-3"_qs});
    QVERIFY(reader.tellsOf(moved, 1) && !reader.tellsOf(moved, 2));
    const auto dead = reader.changes(start, AisvIdTyp::Aifo, {u"101-1-7"_qs, u"NovyZaznam"_qs});
    QVERIFY(reader.tellsOf(dead, 2) && !reader.tellsOf(dead, 1));
}

void tst_training_aisv::changesSayWhatChanged()
{
    Reader reader;
    const Moment start = reader.clock.now();
    reader.enlist({1, 2});
    reader.act(u"move"_qs, 1);
    reader.act(u"cancel"_qs, 2);
    const auto answer = reader.later(start);
    QCOMPARE(answer.zmeny.size(), 2U);
    QCOMPARE(answer.zmeny[0].seznamUdaju, QStringList {u"101-1-3"_qs});
    QCOMPARE(answer.zmeny[0].agenda, u"A101"_qs);
    QCOMPARE(answer.zmeny[1].seznamUdaju, QStringList {u"ZrusenyZaznam"_qs});
}

void tst_training_aisv::metadataOnlyWhenAskedFor()
{
    Reader reader;
    const Moment start = reader.clock.now();
    reader.enlist({1});
    reader.act(u"move"_qs, 1);
    reader.act(u"rename"_qs, 1);
    reader.clock.advance(16min);
    const auto bare = reader.calmly<egon::AisvCtiZmeny>({{}, reader.since(start, false), {}}).body;
    QCOMPARE(bare.zmeny.size(), 1U); // the person, however much changed
    QVERIFY(!bare.zmeny[0].zmenaId && !bare.zmeny[0].zmenaCas && bare.zmeny[0].seznamUdaju.isEmpty());
    const auto full = reader.changes(start);
    QCOMPARE(full.zmeny.size(), 2U);
    QCOMPARE(full.mapa.size(), 1U);
    QVERIFY(full.zmeny[0].zmenaId && full.zmeny[1].zmenaId && full.zmeny[0].zmenaId != full.zmeny[1].zmenaId);
}

void tst_training_aisv::youngestQuarterOfAnHourWaits()
{
    Reader reader;
    const Moment start = reader.clock.now();
    reader.enlist({1});
    reader.act(u"move"_qs, 1);
    const auto early = reader.changes(start);
    QVERIFY(early.zmeny.empty());
    QCOMPARE(early.posledniZmenaCas->toMoment(), start); // nothing was looked at yet
    reader.clock.advance(20min);
    const Moment end = reader.clock.now() - 15min;
    egon::AisvCtiZmeny::Request whole {{}, reader.since(start), {}};
    whole.okno.casDo = egon::WireTime::fromMoment(reader.clock.now());
    const auto cut = reader.ask<egon::AisvCtiZmeny>(whole).body;
    QCOMPARE(cut.posledniZmenaCas->toMoment(), end); // shortened
    QVERIFY(reader.tellsOf(cut, 1));
    whole.okno.casDo = egon::WireTime::fromMoment(end - 1min);
    const auto kept = reader.ask<egon::AisvCtiZmeny>(whole).body;
    QCOMPARE(kept.posledniZmenaCas->toMoment(), end - 1min); // far enough: not shortened
}

void tst_training_aisv::portionsLoseNothing()
{
    Reader reader;
    const Moment start = reader.clock.now();
    std::vector<std::uint32_t> persons(40);
    std::iota(persons.begin(), persons.end(), 1);
    reader.enlist(persons);
    for (const std::uint32_t person : persons) {
        if (!reader.registers->person(person)->died) {
            reader.act(u"move"_qs, person);
        }
    }
    const auto everything = reader.later(start);
    QCOMPARE(everything.status->kod, ResultCode::Ok);
    reader.act({{u"do"_qs, u"aisv"_qs}, {u"perAnswer"_qs, 7}});
    std::set<qint64> told;
    Moment from = start;
    for (int call = 0; call < 100; ++call) {
        const auto part = reader.calmly<egon::AisvCtiZmeny>({{}, reader.since(from), {}});
        QVERIFY(part.body.mapa.size() <= 7U);
        for (const egon::AisvChange &change : part.body.zmeny) {
            told.insert(*change.zmenaId);
        }
        if (part.info.status.kod == ResultCode::Ok) {
            break;
        }
        QCOMPARE(part.info.status.kod, ResultCode::Varovani);
        QCOMPARE(subCode(*part.body.status), u"PREKROCEN POCET"_qs);
        QVERIFY(part.body.posledniZmenaCas->toMoment() > from);
        from = part.body.posledniZmenaCas->toMoment();
    }
    std::set<qint64> all;
    for (const egon::AisvChange &change : everything.zmeny) {
        all.insert(*change.zmenaId);
    }
    QVERIFY(all.size() > 20U);
    QVERIFY(told == all);
}

void tst_training_aisv::changesOfOneMomentStayTogether()
{
    Reader reader;
    const Moment start = reader.clock.now();
    std::vector<std::uint32_t> persons(20);
    std::iota(persons.begin(), persons.end(), 1);
    reader.enlist(persons);
    reader.clock.advance(1s);
    for (const std::uint32_t person : persons) {
        QVERIFY_RESULT(reader.registers->act({{u"do"_qs, u"move"_qs}, {u"person"_qs, static_cast<qint64>(person)}}));
    }
    reader.act({{u"do"_qs, u"aisv"_qs}, {u"perAnswer"_qs, 7}});
    const auto answer = reader.later(start);
    QCOMPARE(answer.zmeny.size(), persons.size()); // or the reader could never get beyond this moment
    QCOMPARE(answer.status->kod, ResultCode::Ok);
}

void tst_training_aisv::someChangesComeAgain()
{
    Reader reader;
    const Moment start = reader.clock.now();
    std::vector<std::uint32_t> persons(200);
    std::iota(persons.begin(), persons.end(), 1);
    reader.enlist(persons);
    for (const std::uint32_t person : persons) {
        if (!reader.registers->person(person)->died) {
            reader.act(u"move"_qs, person);
        }
    }
    const auto first = reader.later(start);
    std::set<qint64> before;
    for (const egon::AisvChange &change : first.zmeny) {
        before.insert(*change.zmenaId);
    }
    const auto second = reader.changes(first.posledniZmenaCas->toMoment());
    QVERIFY(!second.zmeny.empty());
    for (const egon::AisvChange &change : second.zmeny) {
        QVERIFY(before.contains(*change.zmenaId)); // known by its id
    }
    const auto third = reader.changes(first.posledniZmenaCas->toMoment());
    QCOMPARE(third.zmeny.size(), second.zmeny.size()); // the same chance again
}

void tst_training_aisv::tooManySubjects_data()
{
    QTest::addColumn<int>("persons");
    QTest::addColumn<int>("organisations");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("nobody") << 0 << 0 << u"NEVALIDNI ZADOST"_qs;
    QTest::newRow("full") << 1000 << 0 << QString();
    QTest::newRow("one more person") << 1001 << 0 << u"PREKROCEN SEZNAM"_qs;
    QTest::newRow("organisations full") << 0 << 20 << QString();
    QTest::newRow("one more organisation") << 0 << 21 << u"PREKROCEN SEZNAM"_qs;
}

void tst_training_aisv::tooManySubjects()
{
    QFETCH(int, persons);
    QFETCH(int, organisations);
    QFETCH(QString, refusal);
    Reader reader;
    std::vector<std::uint32_t> numbers(static_cast<std::size_t>(persons));
    std::iota(numbers.begin(), numbers.end(), 1);
    egon::AisvSubjectsRequest request = reader.subjects(numbers);
    for (int i = 1; i <= organisations; ++i) {
        request.seznamIco.push_back({reader.registers->act({{u"do"_qs, u"organisation"_qs}, {u"organisation"_qs, i}})
                                         ->value(u"ico"_qs)
                                         .toString()
                                         .toInt(),
            {}});
    }
    QCOMPARE(subCode(reader.calmly<egon::AisvPrihlasId>(request).info.status), refusal);
    QCOMPARE(subCode(reader.calmly<egon::AisvOdhlasId>(request).info.status), refusal);
    const auto window = reader.since(reader.clock.now() - 1h);
    QCOMPARE(subCode(reader.calmly<egon::AisvCtiZmenyId>({{}, request.mapa, request.seznamIco, window}).info.status),
        refusal);
    QCOMPARE(reader.offences(u"tooMany"_qs), refusal == u"PREKROCEN SEZNAM" ? 3 : 0);
}

void tst_training_aisv::rate()
{
    Reader reader;
    for (int call = 1; call <= 20; ++call) {
        QCOMPARE(reader.ask<egon::AisvCtiCiselnikUdaju>({}).info.status.kod, ResultCode::Ok);
        reader.clock.advance(10ms);
    }
    QCOMPARE(subCode(reader.ask<egon::AisvCtiCiselnikUdaju>({}).info.status), u"NENI K DISPOZICI"_qs);
    QCOMPARE(reader.offences(u"tooFast"_qs), 1);
    reader.clock.advance(799ms); // 999 ms after the first
    QCOMPARE(subCode(reader.ask<egon::AisvCtiCiselnikUdaju>({}).info.status), u"NENI K DISPOZICI"_qs);
    reader.clock.advance(1ms);
    QCOMPARE(reader.ask<egon::AisvCtiCiselnikUdaju>({}).info.status.kod, ResultCode::Ok);
    QCOMPARE(reader.offences(u"tooFast"_qs), 2);
}

void tst_training_aisv::rateOfPersons()
{
    Reader reader;
    std::vector<std::uint32_t> persons(600);
    std::iota(persons.begin(), persons.end(), 1);
    QCOMPARE(reader.ask<egon::AisvPrihlasId>(reader.subjects(persons)).info.status.kod, ResultCode::Ok);
    reader.clock.advance(500ms);
    QCOMPARE(subCode(reader.ask<egon::AisvPrihlasId>(reader.subjects(persons)).info.status), u"NENI K DISPOZICI"_qs);
    persons.resize(400);
    QCOMPARE(reader.ask<egon::AisvPrihlasId>(reader.subjects(persons)).info.status.kod, ResultCode::Ok);
    QCOMPARE(reader.offences(u"tooFast"_qs), 1);
}

void tst_training_aisv::oldestMoment()
{
    Reader reader;
    const Moment persons = egon::aisvOldest(AisvIdTyp::Aifo);
    const Moment organisations = egon::aisvOldest(AisvIdTyp::Ico);
    const auto ask = [&](Moment from, AisvIdTyp idTyp) {
        return subCode(reader.calmly<egon::AisvCtiZmeny>({{}, reader.since(from), idTyp}).info.status);
    };
    QCOMPARE(ask(persons, AisvIdTyp::Aifo), QString());
    QCOMPARE(ask(persons - 1ms, AisvIdTyp::Aifo), u"NEVALIDNI DATA"_qs);
    QCOMPARE(ask(organisations, AisvIdTyp::Ico), QString());
    QCOMPARE(ask(organisations - 1ms, AisvIdTyp::Ico), u"NEVALIDNI DATA"_qs);
    QCOMPARE(ask(organisations - 1ms, AisvIdTyp::Aifo), QString());
    QCOMPARE(reader.offences(u"tooOld"_qs), 2);
}

void tst_training_aisv::foundedRecordsNeedPermission()
{
    Reader reader;
    const auto window = reader.since(reader.clock.now() - 1h);
    const auto persons = [&] { return subCode(reader.calmly<egon::AisvCtiZmenyZalozAifo>({{}, window}).info.status); };
    const auto others = [&] { return subCode(reader.calmly<egon::AisvCtiZmenyZalozIco>({{}, window}).info.status); };
    QCOMPARE(persons(), u"NENI OPRAVNENI EGON"_qs);
    QCOMPARE(others(), u"NENI OPRAVNENI EGON"_qs);
    QCOMPARE(reader.offences(u"notPermitted"_qs), 2);
    reader.act({{u"do"_qs, u"aisv"_qs}, {u"permit"_qs, QJsonArray {u"E319"_qs}}});
    QCOMPARE(persons(), QString());
    QCOMPARE(others(), u"NENI OPRAVNENI EGON"_qs);
}

void tst_training_aisv::foundedRecords()
{
    Reader reader;
    const Moment start = reader.clock.now();
    reader.act({{u"do"_qs, u"aisv"_qs}, {u"permit"_qs, QJsonArray {u"E319"_qs, u"E320"_qs}}});
    reader.act(u"move"_qs, 1);
    reader.act(u"split"_qs, 2); // two new records
    reader.clock.advance(16min);
    const auto answer = reader.calmly<egon::AisvCtiZmenyZalozAifo>({{}, reader.since(start)}).body;
    QCOMPARE(answer.zmeny.size(), 2U);
    for (const egon::AisvChange &change : answer.zmeny) {
        QCOMPARE(change.seznamUdaju, QStringList {u"NovyZaznam"_qs});
    }
}

void tst_training_aisv::announcements()
{
    Reader reader;
    const Moment start = reader.clock.now();
    reader.enlist({1, 2});
    auto request = announcement(reader, 1, {u"ZmenaEditora"_qs});
    const auto taken = reader.ask<egon::AisvEvidujZmenu>(request);
    QCOMPARE(taken.info.status.kod, ResultCode::Ok);
    reader.clock.advance(1min);
    const auto again = reader.ask<egon::AisvEvidujZmenu>(request); // the same number of the publisher
    QCOMPARE(again.body.zmena->zmenaId, taken.body.zmena->zmenaId);
    QCOMPARE(again.body.zmena->zmenaCas, taken.body.zmena->zmenaCas);
    const auto told = reader.later(start);
    QCOMPARE(told.zmeny.size(), 1U);
    QVERIFY(reader.tellsOf(told, 1));
    QCOMPARE(told.zmeny[0].zmenaId, taken.body.zmena->zmenaId);
    QCOMPARE(told.zmeny[0].agenda, u"A8566"_qs);
    QCOMPARE(told.zmeny[0].seznamUdaju, QStringList {u"ZmenaEditora"_qs});
}

void tst_training_aisv::announcementsOfWrongContent()
{
    Reader reader;
    const auto say = [&](const QStringList &items) {
        return subCode(reader.ask<egon::AisvEvidujZmenu>(announcement(reader, 1, items)).info.status);
    };
    QCOMPARE(say({}), u"NEVALIDNI DATA"_qs);
    QCOMPARE(say({u"101-1-20"_qs}), u"NEVALIDNI DATA"_qs);
    QCOMPARE(say({u"NovyZaznam"_qs, u"101-1-1"_qs}), u"NEVALIDNI DATA"_qs); // a keyword stands alone
    QCOMPARE(say({u"101-1-1"_qs, u"101-1-19"_qs}), QString());
    egon::RequestInfo other = reader.info();
    other.agenda = u"A9145"_qs;
    other.agendovaRole = u"CR83065"_qs;
    const auto refused = reader.ask<egon::AisvEvidujZmenu>(announcement(reader, 1, {u"101-1-1"_qs}), other);
    QCOMPARE(subCode(refused.info.status), u"NENI OPRAVNENI EGON"_qs); // no publisher
}

void tst_training_aisv::organisations()
{
    Reader reader;
    const Moment start = reader.clock.now();
    std::vector<std::pair<int, int>> living; // number and IČO
    for (int number = 1; living.size() < 3; ++number) {
        const QJsonObject one = reader.act({{u"do"_qs, u"organisation"_qs}, {u"organisation"_qs, number}});
        if (!one.contains(u"ended"_qs)) {
            living.emplace_back(number, one.value(u"ico"_qs).toString().toInt());
        }
    }
    egon::AisvSubjectsRequest request;
    request.seznamIco = {{living[0].second, {}}, {living[1].second, {}}};
    QCOMPARE(reader.calmly<egon::AisvPrihlasId>(request).info.status.kod, ResultCode::Ok);
    reader.act({{u"do"_qs, u"org-end"_qs}, {u"organisation"_qs, living[0].first}});
    reader.act({{u"do"_qs, u"org-rename"_qs}, {u"organisation"_qs, living[2].first}});
    egon::AisvEvidujZmenu::Request told = announcement(reader, 1, {u"ZmenaEditora"_qs});
    told.mapa.clear();
    told.aifo = {};
    told.ico = living[1].second;
    told.seznamIco = {{*told.ico, {}}};
    QCOMPARE(reader.ask<egon::AisvEvidujZmenu>(told).info.status.kod, ResultCode::Ok);
    const auto answer = reader.later(start, AisvIdTyp::Ico);
    QCOMPARE(answer.zmeny.size(), 2U);
    QCOMPARE(answer.zmeny[0].ico, living[0].second);
    QCOMPARE(answer.zmeny[0].seznamUdaju, QStringList {u"ZrusenyZaznam"_qs});
    QCOMPARE(answer.zmeny[1].ico, living[1].second);
    QCOMPARE(answer.seznamIco.size(), 2U);
    QVERIFY(reader.changes(start, AisvIdTyp::Aifo).zmeny.empty());
}

void tst_training_aisv::strangersAreMarked()
{
    Reader reader;
    const Moment start = reader.clock.now();
    egon::AisvSubjectsRequest request = reader.subjects({1, 2});
    reader.act(u"cancel"_qs, 2);
    request.mapa.push_back(Country::entry(*Aifo::fromBytes(QByteArray(static_cast<qsizetype>(Aifo::size), 'x'))));
    request.seznamIco = {{1, {}}};
    const auto answer = reader.calmly<egon::AisvPrihlasId>(request);
    QCOMPARE(answer.info.status.kod, ResultCode::Varovani);
    QCOMPARE(answer.body.mapa.size(), 3U);
    QCOMPARE(answer.body.mapa[0].prevodAifoStatus, QString());
    QCOMPARE(answer.body.mapa[1].prevodAifoStatus, u"AifoZdrojNeplatne"_qs);
    QCOMPARE(answer.body.mapa[2].prevodAifoStatus, u"AifoZdrojNenalezeno"_qs);
    QVERIFY(answer.body.seznamIco[0].stavOvereniIco == false);
    reader.act(u"move"_qs, 1);
    QVERIFY(reader.tellsOf(reader.later(start), 1)); // the others are subscribed all the same
}

void tst_training_aisv::subscriptionsOutliveTheProgram()
{
    const QTemporaryDir folder;
    Registers::Options options;
    options.eventsFile = folder.filePath(u"events.log"_qs);
    Reader reader(options);
    const Moment start = reader.clock.now();
    reader.enlist({1, 2, 3});
    reader.calmly<egon::AisvOdhlasId>(reader.subjects({3}));
    reader.ask<egon::AisvEvidujZmenu>(announcement(reader, 1, {u"101-1-1"_qs}));
    reader.act({{u"do"_qs, u"aisv"_qs}, {u"permit"_qs, QJsonArray {u"E319"_qs}}});
    const auto before = reader.later(start);
    options.population = 2'000;
    options.seed = 9;
    reader.registers.reset();
    auto again = Registers::open(options, reader.clock);
    QVERIFY_RESULT(again);
    reader.registers = std::move(*again);
    const auto after = reader.changes(start);
    QCOMPARE(after.zmeny.size(), before.zmeny.size());
    QCOMPARE(after.zmeny[0].zmenaId, before.zmeny[0].zmenaId);
    const QJsonObject statistics = *reader.registers->act({{u"do"_qs, u"aisv"_qs}});
    QCOMPARE(statistics.value(u"persons"_qs).toInt(), 2);
    const auto founded = reader.calmly<egon::AisvCtiZmenyZalozAifo>({{}, reader.since(start)});
    QCOMPARE(founded.info.status.kod, ResultCode::Ok);
}

void tst_training_aisv::codeList()
{
    Reader reader;
    const auto answer = reader.ask<egon::AisvCtiCiselnikUdaju>({}).body;
    QVERIFY(!answer.ciselniky.empty());
    const auto &rob = answer.ciselniky.front();
    QCOMPARE(rob.agenda, u"A101"_qs);
    QCOMPARE(rob.polozky.size(), 19U);
    QCOMPARE(rob.polozky[2].kodRpp, u"101-1-3"_qs);
    QCOMPARE(rob.polozky[2].nazev, u"Adresa místa pobytu"_qs);
}

void tst_training_aisv::clientKeepsToTheLimits()
{
    Reader reader;
    egon::AisvSubjectsRequest subjects;
    const auto code = [](const Result<void> &result) { return result ? QString() : result.error().code; };
    QCOMPARE(code(egon::checkAisv(subjects)), u"egon.AISV_NOBODY"_qs);
    subjects.mapa.resize(1000);
    subjects.seznamIco.resize(20);
    QCOMPARE(code(egon::checkAisv(subjects)), QString());
    subjects.mapa.resize(1001);
    QCOMPARE(code(egon::checkAisv(subjects)), u"egon.AISV_AIFO"_qs);
    QCOMPARE(egon::checkAisv(subjects).error().kind, ErrorKind::Input);
    QVERIFY(egon::checkAisv(subjects).error().what.contains(u"1000"));
    subjects.mapa.clear();
    subjects.seznamIco.resize(21);
    QCOMPARE(code(egon::checkAisv(subjects)), u"egon.AISV_ICO"_qs);

    const Moment oldest = egon::aisvOldest(AisvIdTyp::Aifo);
    QCOMPARE(toIso(oldest), u"2024-08-31T22:00:00.000Z"_qs);
    QCOMPARE(toIso(egon::aisvOldest(AisvIdTyp::Ico)), u"2025-06-13T22:00:00.000Z"_qs);
    egon::AisvCtiZmeny::Request changes {{}, reader.since(oldest), {}};
    QCOMPARE(code(egon::checkAisv(changes)), QString());
    changes.okno.casDo = changes.okno.casOd;
    QCOMPARE(code(egon::checkAisv(changes)), u"egon.AISV_INTERVAL"_qs);
    changes.okno.casDo.reset();
    changes.idTyp = AisvIdTyp::Ico;
    QCOMPARE(code(egon::checkAisv(changes)), u"egon.AISV_TOO_OLD"_qs);
    egon::AisvCtiZmenyId::Request listed {{}, {}, {{1, {}}}, reader.since(oldest)};
    QCOMPARE(code(egon::checkAisv(listed)), u"egon.AISV_TOO_OLD"_qs);
    QCOMPARE(code(egon::checkAisv(egon::AisvCtiZmenyZalozAifo::Request {{}, reader.since(oldest - 1ms)})),
        u"egon.AISV_TOO_OLD"_qs);
    QCOMPARE(
        code(egon::checkAisv(egon::AisvCtiZmenyZalozIco::Request {{}, reader.since(oldest)})), u"egon.AISV_TOO_OLD"_qs);
}

void tst_training_aisv::wrongTableOfNames()
{
    QVERIFY_RESULT(egon::parseAisvNames(R"({"E317.CasOd": "Od", "AISV.types.namespace": "urn:x"})"));
    for (const char *wrong : {"", "[]", R"({"E317.CasOdd": "Od"})", R"({"E314.CasOd": "Od"})", R"({"E317.CasOd": 1})",
             R"({"CasOd": "Od"})", R"({"AISV.CasOd": ""})"}) {
        const auto read = egon::parseAisvNames(wrong);
        QVERIFY2(!read && read.error().kind == ErrorKind::Input, wrong);
    }
}

static const kmen::test::Entry tst_training_aisv(kmen::test::run<tst_training_aisv>);
#include "tst_training_aisv.moc"
