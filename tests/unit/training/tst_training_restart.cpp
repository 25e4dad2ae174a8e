// What the training registers still know after they were ended and started again with the same folder.
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

#include "registers_fixture.h"
#include "support/test_program.h"
#include "training/dispatch.h"
#include "training/request_ids.h"
#include "training/uses.h"

using namespace kmen;
using namespace kmen::training;
using Leaving = egon::IszrUlozMapaAifo;
using Taking = egon::IszrPodejMapaAifo;
using Statement = egon::RobVypisVyuzitiPoskytnuti;

class tst_training_restart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void depositsWaitForTheirRecipients();
    void whatWasTakenStaysTaken();
    void statementOfUseGoesOn();
    void longStatementIsShortened();
    void lineThatWasCutOffIsDropped_data();
    void lineThatWasCutOffIsDropped();
    void foundedOrganisationsStay();
    void answersWaitInTheQueue();
    void batchesAreReadOn();
    void idOfARequestIsTakenOnce();
    void listOfIdsIsShortened();

private:
    [[nodiscard]] QString fileName(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] Registers::Options options() const
    {
        Registers::Options options;
        options.eventsFile = fileName(u"events.log"_qs);
        return options;
    }
    /// The registers end, and others begin where they were.
    void restart()
    {
        const Moment now = m_country->clock.now();
        m_country.reset();
        m_country = std::make_unique<Country>(options());
        m_country->clock.set(now);
    }
    QUuid leave(const std::vector<std::uint32_t> &persons, int days,
        const std::optional<std::vector<Leaving::Recipient>> &recipients = std::nullopt)
    {
        Leaving::Request request;
        request.mapa = m_country->orgRequest(persons).mapa;
        request.dobaUlozeniDnu = days;
        request.prijemci = recipients;
        const auto answer = m_country->ask<Leaving>(request);
        return answer.body.ulozka ? answer.body.ulozka->ulozkaId : QUuid();
    }
    egon::ResponseMessage<Taking> take(const QUuid &ticket) { return m_country->ask<Taking>({ticket}); }
    egon::ResponseMessage<Statement> uses(std::uint32_t person, bool withHidden = false)
    {
        Statement::Request request;
        request.mapa = m_country->orgRequest({person}).mapa;
        request.aifo = request.mapa.front().aifo;
        request.casOd = egon::WireTime::fromMoment(m_country->clock.now() - std::chrono::hours(24));
        request.potlaceniZnepristupneni = withHidden;
        return m_country->ask<Statement>(request);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Country> m_country;
};

void tst_training_restart::init()
{
    m_country.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_country = std::make_unique<Country>(options());
}

void tst_training_restart::depositsWaitForTheirRecipients()
{
    const auto anybody = leave({12, 11}, 2);
    const auto others = leave({13}, 2, {{{u"A9145"_qs, 999}, {u"A8566"_qs, 77}}});
    const auto oneDay = leave({14}, 1);
    QVERIFY(!anybody.isNull() && !others.isNull() && !oneDay.isNull());
    restart();
    m_country->clock.advance(std::chrono::hours(25));
    QCOMPARE(subCode(take(oneDay).info.status), u"NENALEZENO"_qs); // its day is over
    QCOMPARE(subCode(take(others).info.status), u"NENI OPRAVNENI"_qs); // still for those alone
    const auto taken = take(anybody);
    QCOMPARE(taken.info.status.kod, egon::ResultCode::Ok);
    QCOMPARE(taken.body.mapa.size(), std::size_t(2));
    QVERIFY(taken.body.mapa[0].aifo == m_country->aifo(12));
    QVERIFY(taken.body.mapa[1].aifo == m_country->aifo(11));
}

void tst_training_restart::whatWasTakenStaysTaken()
{
    const auto ticket = leave({12}, 2);
    QCOMPARE(take(ticket).body.mapa.size(), std::size_t(1));
    restart();
    QCOMPARE(subCode(take(ticket).info.status), u"NENALEZENO"_qs);
}

void tst_training_restart::statementOfUseGoesOn()
{
    m_country->ask<egon::RobCtiHromadneAifo2>(m_country->reading({7, 8}));
    auto hidden = m_country->reading({7});
    hidden.znepristupniLog = true;
    m_country->ask<egon::RobCtiHromadneAifo2>(hidden);
    const auto before = uses(7, true);
    QCOMPARE(before.body.vyuziti.size(), std::size_t(2));
    restart();
    const auto after = uses(7, true);
    QCOMPARE(after.body.vyuziti.size(), std::size_t(2));
    QCOMPARE(after.body.kontrola, before.body.kontrola); // the sum of the ids
    for (std::size_t i = 0; i < 2; ++i) {
        const Statement::Use &was = before.body.vyuziti[i];
        const Statement::Use &is = after.body.vyuziti[i];
        QCOMPARE(is.agenda, was.agenda);
        QCOMPARE(is.ais, was.ais);
        QCOMPARE(is.subjekt, was.subjekt);
        QCOMPARE(is.uzivatel, was.uzivatel);
        QCOMPARE(is.ovm, was.ovm);
        QCOMPARE(is.duvodUcel, was.duvodUcel);
        QCOMPARE(is.seznamUdaju, was.seznamUdaju);
        QCOMPARE(is.casVyuziti, was.casVyuziti);
        QCOMPARE(is.agendaZadostId, was.agendaZadostId);
        QCOMPARE(is.iszrZadostId, was.iszrZadostId);
    }
    QCOMPARE(uses(7).body.vyuziti.size(), std::size_t(1)); // the hidden one stays hidden
    QCOMPARE(uses(8).body.vyuziti.size(), std::size_t(1));
    m_country->ask<egon::RobCtiHromadneAifo2>(m_country->reading({8}));
    restart();
    QCOMPARE(uses(8).body.vyuziti.size(), std::size_t(2));
}

/// The file may grow to twice what is remembered; then it is written anew.
void tst_training_restart::longStatementIsShortened()
{
    const QString name = fileName(u"long.log"_qs);
    std::vector<std::uint32_t> persons(1000);
    std::iota(persons.begin(), persons.end(), 1U);
    const auto useAt = [](int minute) {
        Use made;
        made.agenda = u"A8566"_qs;
        made.at = fromMsecs(1'780'000'000'000) + std::chrono::minutes(minute);
        return made;
    };
    {
        UseLog log;
        QVERIFY_RESULT(log.open(name));
        for (int minute = 0; minute < 201; ++minute) {
            log.add(persons, useAt(minute));
        }
    }
    const qint64 grown = QFile(name).size();
    for (const int more : {0, 1}) {
        UseLog log;
        QVERIFY_RESULT(log.open(name));
        QVERIFY(QFile(name).size() < grown * 6 / 10);
        const auto kept = log.of(5, {}, Moment::max(), true);
        QCOMPARE(kept.size(), std::size_t(100));
        QCOMPARE(kept.back()->at, useAt(200 + more).at); // the newest
        log.add(persons, useAt(201));
    }
}

void tst_training_restart::lineThatWasCutOffIsDropped_data()
{
    QTest::addColumn<QString>("name");
    QTest::addRow("events") << u"events.log"_qs;
    QTest::addRow("uses") << u"uses.log"_qs;
    QTest::addRow("requests") << u"requests.log"_qs;
}

void tst_training_restart::lineThatWasCutOffIsDropped()
{
    QFETCH(QString, name);
    const auto ticket = leave({12}, 2);
    m_country->ask<egon::RobCtiHromadneAifo2>(m_country->reading({7}));
    QFile file(fileName(name));
    QVERIFY(file.open(QIODevice::Append));
    QCOMPARE(file.write("{\"persons\":[1,2"), 15);
    file.close();
    restart();
    QCOMPARE(uses(7).body.vyuziti.size(), std::size_t(1));
    m_country->ask<egon::RobCtiHromadneAifo2>(m_country->reading({7}));
    QCOMPARE(take(ticket).body.mapa.size(), std::size_t(1));
    restart(); // what was written behind the cut is whole
    QCOMPARE(uses(7).body.vyuziti.size(), std::size_t(2));
    QCOMPARE(subCode(take(ticket).info.status), u"NENALEZENO"_qs);
}

void tst_training_restart::foundedOrganisationsStay()
{
    const QJsonObject first = m_country->act({{u"do"_qs, u"org-found"_qs}});
    restart();
    const QJsonObject again = m_country->act({{u"do"_qs, u"organisation"_qs}, {u"ico"_qs, first.value(u"ico"_qs)}});
    QCOMPARE(again.value(u"organisation"_qs), first.value(u"organisation"_qs));
    const QJsonObject second = m_country->act({{u"do"_qs, u"org-found"_qs}});
    QCOMPARE(second.value(u"organisation"_qs).toInt(), first.value(u"organisation"_qs).toInt() + 1);
    QVERIFY(second.value(u"ico"_qs) != first.value(u"ico"_qs));
}

void tst_training_restart::answersWaitInTheQueue()
{
    const auto askLater = [this](int milliseconds) {
        m_country->registers->act({{u"do"_qs, u"async"_qs}, {u"delay"_qs, milliseconds}});
        const QByteArray xml =
            egon::encodeRequestXml<egon::RobCtiHromadneAifo2>({m_country->info(), m_country->reading({7})});
        const auto answer = answerService(*m_country->registers, u"E277"_qs, xml, std::nullopt, true);
        const auto read = egon::decodeResponse<egon::RobCtiHromadneAifo2>(answer->xml);
        return read && read->info.iszrZadostId ? *read->info.iszrZadostId : QUuid();
    };
    const auto collect = [this](const QUuid &id) {
        return m_country->ask<egon::IszrAsyncOdpovedZFronty>({.kodAsyncSluzby = u"E100"_qs, .iszrZadostId = id});
    };
    const auto listed = [this] { return m_country->ask<egon::IszrAsyncVypisFronty>({}).body.polozky; };
    const QUuid ready = askLater(0);
    const QUuid later = askLater(3'600'000);
    const QUuid taken = askLater(0);
    QVERIFY(!ready.isNull() && !later.isNull() && !taken.isNull());
    const auto before = collect(ready).body.odpoved;
    QVERIFY(!before.isEmpty());
    m_country->ask<egon::IszrAsyncSmazatFrontu>({.smazatVse = {}, .polozky = {taken}});
    restart();
    QCOMPARE(listed().size(), std::size_t(1));
    QCOMPARE(listed().front().iszrZadostId, ready);
    QCOMPARE(collect(ready).body.odpoved, before);
    QCOMPARE(subCode(collect(later).info.status), u"PROBIHA ZPRACOVANI"_qs);
    QCOMPARE(subCode(collect(taken).info.status), u"NENALEZENO"_qs);
    const quint64 transaction = listed().front().idTransakce;
    m_country->ask<egon::IszrAsyncSmazatFrontu>({.smazatVse = true, .polozky = {}});
    restart();
    QCOMPARE(listed().size(), std::size_t(0));
    askLater(0);
    QVERIFY(listed().front().idTransakce > transaction); // numbers go on
    m_country->clock.advance(std::chrono::hours(24 * 11));
    restart();
    QCOMPARE(listed().size(), std::size_t(0)); // expired meanwhile
}

void tst_training_restart::batchesAreReadOn()
{
    for (const std::uint32_t person : {21U, 22U, 23U}) {
        m_country->aifo(person);
        m_country->act(u"cancel"_qs, person);
    }
    egon::OrgCtiZmenyAifo::Request request;
    request.datumOd = egon::WireTime::fromMoment(m_country->clock.now() - std::chrono::hours(1));
    request.datumDo = egon::WireTime::fromMoment(m_country->clock.now() + std::chrono::hours(1));
    request.pocetZaznamu = 1;
    const auto first = m_country->ask<egon::OrgCtiZmenyAifo>(request);
    QCOMPARE(first.body.pocetDavek, 3);
    egon::RequestInfo info = m_country->info();
    info.predchoziZadostId = m_country->lastInfo.agendaZadostId;
    m_country->aifo(24);
    m_country->act(u"cancel"_qs, 24); // is none of that E78's
    restart();
    egon::OrgCtiDavkuAifo::Request batch;
    batch.cisloDavky = 3;
    const auto third = m_country->ask<egon::OrgCtiDavkuAifo>(batch, info);
    QCOMPARE(third.info.status.kod, egon::ResultCode::Ok);
    QCOMPARE(third.body.mapa.size(), std::size_t(1));
    QVERIFY(third.body.mapa.front().aifo == m_country->aifo(23));
    batch.cisloDavky = 4;
    info.agendaZadostId = QUuid::createUuid();
    QVERIFY(m_country->ask<egon::OrgCtiDavkuAifo>(batch, info).info.status.kod != egon::ResultCode::Ok);
}

void tst_training_restart::idOfARequestIsTakenOnce()
{
    const egon::RequestInfo info = m_country->info();
    QCOMPARE(m_country->ask<egon::IszrProbe>({}, info).info.status.kod, egon::ResultCode::Ok);
    restart();
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(subCode(m_country->ask<egon::IszrProbe>({}, info).info.status), u"DUPLICITNI ZADOST"_qs);
        restart();
    }
    QCOMPARE(m_country->ask<egon::IszrProbe>({}).info.status.kod, egon::ResultCode::Ok);
}

/// As the statement's: twice as many lines as are remembered, then the file is written anew.
void tst_training_restart::listOfIdsIsShortened()
{
    const QString name = fileName(u"long.log"_qs);
    const auto id = [](std::size_t number) { return QUuid(static_cast<uint>(number), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10); };
    constexpr std::size_t many = 2 * RequestIds::bound + 1;
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (std::size_t i = 0; i < many; ++i) {
            file.write(R"({"request":")" + id(i).toByteArray(QUuid::WithoutBraces) + "\"}\n");
        }
    }
    const qint64 grown = QFile(name).size();
    RequestIds ids;
    QVERIFY_RESULT(ids.open(name));
    QVERIFY(QFile(name).size() < grown * 6 / 10);
    QVERIFY(!ids.remember(id(many - 1)));
    QVERIFY(!ids.remember(id(many - RequestIds::bound)));
    QVERIFY(ids.remember(id(0))); // long forgotten
    QVERIFY(!ids.remember(id(0)));
}

static const kmen::test::Entry tst_training_restart(kmen::test::run<tst_training_restart>);
#include "tst_training_restart.moc"
