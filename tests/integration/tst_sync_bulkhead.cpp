// One person, one genealogy or one agenda that the registers cannot answer for: the others go on, the same night.
#include <QTest>

#include "registry/archive.h"
#include "registry/cases.h"
#include "simulated_office.h"
#include "support/test_program.h"
#include "sync/subscription.h"

using namespace kmen;

class TestSyncBulkhead : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void personWhomNobodyCanRead_stopsNobody_data();
    void personWhomNobodyCanRead_stopsNobody();
    void fourSuchPersons_stopNobodyElse();
    void whoWasAskedWithThem_comesBeforeThemNextTime();
    void genealogyThatIsNotGiven_holdsNothingUp();
    void registersThatAnswerNothing_areAskedNoLonger();
    void agendaThatIsRefused_holdsUpNoOther();
    void runThatWasFrozen_writesNothing();
    void answerThatCameLate_overwritesNothingNewer();
    void successorWhomNobodyCanRead_stopsNobody();
    void subscribingThatIsRefused_stopsNoReading_data();
    void subscribingThatIsRefused_stopsNoReading();
    void oneWhoCannotBeSubscribed_holdsUpNoOther();
    void agendaWithoutAnEnd_holdsUpNoOther();
    void noticeOfAnArchivedClient_waitsUntilItIsBack();

private:
    static QString records() { return QStringLiteral("A9145"); }
    void open(registry::Route route);
    /// Kept in the office's own agenda.
    void take(int count);
    void run();
    void everybodyMoves();
    [[nodiscard]] QByteArray aifoOf(std::size_t client, const QString &agenda = QStringLiteral("A8566"))
    {
        return m_office->country().issue(m_persons.at(client), agenda, 1234).bytes().toByteArray().toBase64();
    }
    /// Those whose data are not what the country has.
    [[nodiscard]] std::vector<std::size_t> behind();
    [[nodiscard]] qint64 inState(registry::NoticeState state);

    std::unique_ptr<test::SimulatedOffice> m_office;
    std::vector<ClientId> m_clients;
    std::vector<std::uint32_t> m_persons;
    sync::Report m_report;
};

void TestSyncBulkhead::init()
{
    m_clients.clear();
    m_persons.clear();
}

void TestSyncBulkhead::open(registry::Route route)
{
    m_office = std::make_unique<test::SimulatedOffice>();
    m_office->otherRoles.push_back({records(), QStringLiteral("CR83065"), QStringLiteral("evidence")});
    training::Limits limits;
    limits.personsPerRead = 5;
    QVERIFY_RESULT(m_office->openInProcess(200, 3, limits));
    QVERIFY_RESULT(m_office->setRoute(route));
    QVERIFY_RESULT(m_office->nextDay(std::chrono::hours(12)));
}

void TestSyncBulkhead::take(int count)
{
    for (std::uint32_t person = 1; count > 0; ++person) {
        const auto taken = m_office->country().person(person)->died
            ? Result<identify::TakenOver>(std::unexpected(Error {}))
            : m_office->takeOver(person);
        if (taken) {
            m_clients.push_back(taken->client);
            m_persons.push_back(person);
            --count;
        }
    }
    QVERIFY_RESULT(m_office->distribute()); // subscribed
    QVERIFY_RESULT(m_office->nextDay());
    run();
}

void TestSyncBulkhead::run()
{
    const auto report = m_office->distribute();
    QVERIFY_RESULT(report);
    m_report = *report;
}

void TestSyncBulkhead::everybodyMoves()
{
    for (const std::uint32_t person : m_persons) {
        QVERIFY_RESULT(m_office->happens("move", person));
    }
    QVERIFY_RESULT(m_office->nextDay());
}

std::vector<std::size_t> TestSyncBulkhead::behind()
{
    std::vector<std::size_t> clients;
    for (std::size_t i = 0; i < m_clients.size(); ++i) {
        const auto detail = m_office->detail(m_clients[i]);
        const registry::Field *field =
            detail ? registry::findField(detail->fields, registry::FieldCode::AdresaPobytu) : nullptr;
        const QString now = QString::number(m_office->country().person(m_persons[i])->address);
        if (!field || field->value.section(u' ', 0, 0) != now) {
            clients.push_back(i);
        }
    }
    return clients;
}

qint64 TestSyncBulkhead::inState(registry::NoticeState state)
{
    const auto counts = registry::stageCounts(m_office->session());
    return counts ? (*counts)[static_cast<std::size_t>(state)].count : -1;
}

void TestSyncBulkhead::personWhomNobodyCanRead_stopsNobody_data()
{
    QTest::addColumn<bool>("aisv");
    QTest::newRow("by E07") << false;
    QTest::newRow("by AISV") << true;
}

void TestSyncBulkhead::personWhomNobodyCanRead_stopsNobody()
{
    QFETCH(bool, aisv);
    open(aisv ? registry::Route::Aisv : registry::Route::Rob);
    take(12);
    constexpr std::size_t bad = 1;
    const QByteArray aifo = aifoOf(bad);
    for (int night = 0; night < 7; ++night) {
        everybodyMoves();
        m_office->carrier().failAt(QStringLiteral("E277"), aifo);
        run();
        QVERIFY2(!m_report.stoppedBy, m_report.stoppedBy ? qPrintable(describe(*m_report.stoppedBy)) : "");
        QCOMPARE(behind(), std::vector<std::size_t>({bad}));
        QCOMPARE(m_report.run.outcome, registry::RunOutcome::Partial);
        m_office->carrier().failNoMore();
    }
    // who looks at the queue finds that person and why
    const auto failed = registry::notices(m_office->session(), registry::NoticeState::Failed, {}, 10);
    QVERIFY_RESULT(failed);
    QVERIFY(!failed->rows.empty());
    for (const registry::NoticeRow &row : failed->rows) {
        QVERIFY(row.client == m_clients.at(bad));
        QVERIFY(!row.reason.isEmpty());
    }
    QCOMPARE(inState(registry::NoticeState::Received), 0);
}

void TestSyncBulkhead::fourSuchPersons_stopNobodyElse()
{
    open(registry::Route::Aisv);
    take(12);
    const std::vector<std::size_t> bad {0, 1, 2, 3};
    for (int night = 0; night < 7; ++night) {
        everybodyMoves();
        for (const std::size_t one : bad) {
            m_office->carrier().failAt(QStringLiteral("E277"), aifoOf(one));
        }
        run();
        m_office->carrier().failNoMore();
        QVERIFY2(!m_report.stoppedBy, m_report.stoppedBy ? qPrintable(describe(*m_report.stoppedBy)) : "");
        QCOMPARE(behind(), bad);
    }
}

void TestSyncBulkhead::whoWasAskedWithThem_comesBeforeThemNextTime()
{
    // nobody else is announced, so that nothing tells of registers that work
    open(registry::Route::Aisv);
    take(5);
    for (int night = 0; night < 2; ++night) {
        everybodyMoves();
        for (const std::size_t one : {0, 1, 2}) {
            m_office->carrier().failAt(QStringLiteral("E277"), aifoOf(one));
        }
        run();
        m_office->carrier().failNoMore();
    }
    QCOMPARE(behind(), std::vector<std::size_t>({0, 1, 2}));
}

void TestSyncBulkhead::genealogyThatIsNotGiven_holdsNothingUp()
{
    open(registry::Route::Aisv);
    take(6);
    const QByteArray aifo = aifoOf(2);
    const auto replaced = m_office->happens("replace", m_persons.at(2));
    QVERIFY_RESULT(replaced);
    m_persons.at(2) = static_cast<std::uint32_t>(replaced->value(QStringLiteral("person")).toInteger());
    for (int night = 0; night < 3; ++night) {
        everybodyMoves();
        m_office->carrier().failAt(QStringLiteral("E77"), aifo);
        run();
        QVERIFY2(!m_report.stoppedBy, m_report.stoppedBy ? qPrintable(describe(*m_report.stoppedBy)) : "");
        const auto late = behind();
        QVERIFY(std::ranges::all_of(late, [](std::size_t client) { return client == 2; }));
        const auto waiting =
            registry::cases(m_office->session(), registry::CaseState::Waiting, store::PageCursor::first(), 10);
        QVERIFY_RESULT(waiting);
        QCOMPARE(waiting->rows.size(), std::size_t(1)); // somebody can look into it
        m_office->carrier().failNoMore();
    }
    QVERIFY_RESULT(m_office->nextDay());
    run();
    QVERIFY(behind().empty());
    const auto left =
        registry::cases(m_office->session(), registry::CaseState::Waiting, store::PageCursor::first(), 10);
    QVERIFY_RESULT(left);
    QVERIFY(left->rows.empty());
}

void TestSyncBulkhead::registersThatAnswerNothing_areAskedNoLonger()
{
    open(registry::Route::Aisv);
    take(40);
    everybodyMoves();
    m_office->carrier().failAt(QStringLiteral("E277"), {});
    m_office->journal.clear();
    run();
    QVERIFY(m_report.stoppedBy);
    QCOMPARE(m_report.stoppedBy->code, QStringLiteral("egon.HTTP_500"));
    // some questions, each asked again as often as any call is
    const int asked = static_cast<int>(m_office->journal.counts.value(QStringLiteral("E277")));
    QVERIFY2(asked <= 6 * 4, qPrintable(QString::number(asked)));
    m_office->carrier().failNoMore();
    run();
    QVERIFY(behind().empty());
    QCOMPARE(inState(registry::NoticeState::Failed), 0);
}

void TestSyncBulkhead::agendaThatIsRefused_holdsUpNoOther()
{
    open(registry::Route::Aisv);
    take(3);
    const auto kept = m_office->keepIn(40, records());
    QVERIFY_RESULT(kept);
    m_clients.push_back(*kept);
    m_persons.push_back(40);
    run();
    QVERIFY_RESULT(m_office->nextDay());
    run();
    QVERIFY2(!m_report.stoppedBy, m_report.stoppedBy ? qPrintable(describe(*m_report.stoppedBy)) : "");
    for (const char *service : {"E78", "E317"}) {
        everybodyMoves();
        m_office->carrier().failAt(QString::fromLatin1(service), records().toUtf8());
        run();
        const bool announced = qstrcmp(service, "E78") == 0; // only what became of identifiers is not known
        QCOMPARE(behind(), announced ? std::vector<std::size_t>() : std::vector<std::size_t>({3}));
        // and it is told that one agenda was not looked at
        QVERIFY(m_report.stoppedBy);
        QCOMPARE(m_report.run.outcome, registry::RunOutcome::Failed);
        m_office->carrier().failNoMore();
        run();
        QVERIFY2(!m_report.stoppedBy, m_report.stoppedBy ? qPrintable(describe(*m_report.stoppedBy)) : "");
        QVERIFY(behind().empty());
    }
}

void TestSyncBulkhead::runThatWasFrozen_writesNothing()
{
    open(registry::Route::Aisv);
    take(3);
    everybodyMoves();
    const QString work = QStringLiteral("distribution");
    const QString other = QStringLiteral("distribution@other:1");
    m_office->carrier().meanwhile(QStringLiteral("E277"), [&] {
        // its time ran out, and another computer goes on with the work
        const auto held = store::lease(m_office->session(), work);
        QVERIFY_RESULT(held);
        QVERIFY(*held);
        QVERIFY_RESULT(store::releaseLease(m_office->session(), work, (*held)->owner));
        QVERIFY_RESULT(store::takeLease(m_office->session(), work, other, std::chrono::minutes(5)));
    });
    run();
    QVERIFY(m_report.stoppedBy);
    QCOMPARE(m_report.stoppedBy->code, QStringLiteral("store.LEASE_LOST"));
    QCOMPARE(behind(), std::vector<std::size_t>({0, 1, 2}));
    // the other one is reading them by now
    QCOMPARE(inState(registry::NoticeState::Reading), 3);
    QVERIFY_RESULT(store::releaseLease(m_office->session(), work, other));
    run();
    QVERIFY(behind().empty());
}

void TestSyncBulkhead::answerThatCameLate_overwritesNothingNewer()
{
    open(registry::Route::Aisv);
    take(1);
    everybodyMoves();
    m_office->carrier().meanwhile(QStringLiteral("E277"), [&] {
        auto tx = store::Transaction::begin(m_office->session());
        QVERIFY_RESULT(tx);
        auto read = tx->query(QStringLiteral("UPDATE person SET read_at = :now"));
        read.bind(QStringLiteral(":now"), tx->now());
        QVERIFY_RESULT(read.exec());
        QVERIFY_RESULT(tx->commit());
    });
    run();
    QVERIFY2(!m_report.stoppedBy, m_report.stoppedBy ? qPrintable(describe(*m_report.stoppedBy)) : "");
    QCOMPARE(behind(), std::vector<std::size_t>({0})); // what was read meanwhile stays
}

void TestSyncBulkhead::successorWhomNobodyCanRead_stopsNobody()
{
    open(registry::Route::Aisv);
    take(6);
    const auto replaced = m_office->happens("replace", m_persons.at(2));
    QVERIFY_RESULT(replaced);
    m_persons.at(2) = static_cast<std::uint32_t>(replaced->value(QStringLiteral("person")).toInteger());
    everybodyMoves();
    m_office->carrier().failAt(QStringLiteral("E277"), aifoOf(2));
    for (int night = 0; night < 2; ++night) {
        run();
        QVERIFY(!m_report.stoppedBy);
        QCOMPARE(behind(), std::vector<std::size_t> {2});
        everybodyMoves();
    }
    const auto waiting =
        registry::cases(m_office->session(), registry::CaseState::Waiting, store::PageCursor::first(), 10);
    QVERIFY_RESULT(waiting);
    QCOMPARE(waiting->rows.size(), 1U);
    QCOMPARE(waiting->rows.front().kind, registry::CaseKind::Ambiguous);
    // the register can again: nobody has to do anything
    m_office->carrier().failNoMore();
    run();
    QVERIFY(behind().empty());
    QCOMPARE(
        registry::cases(m_office->session(), registry::CaseState::Waiting, store::PageCursor::first(), 10)->rows.size(),
        0U);
}

void TestSyncBulkhead::subscribingThatIsRefused_stopsNoReading_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<bool>("changesOver");
    QTest::newRow("E315") << QStringLiteral("E315") << false;
    QTest::newRow("E316") << QStringLiteral("E316") << false;
    QTest::newRow("E318 of those who were read long ago") << QStringLiteral("E318") << false;
    QTest::newRow("E46 after the change-over") << QStringLiteral("E46") << true;
}

void TestSyncBulkhead::subscribingThatIsRefused_stopsNoReading()
{
    QFETCH(QString, service);
    QFETCH(bool, changesOver);
    open(changesOver ? registry::Route::Rob : registry::Route::Aisv);
    take(3);
    std::optional<ClientId> late;
    if (changesOver) {
        QVERIFY_RESULT(sync::beginChangeOver(m_office->session(), m_office->by()));
        run();
    } else {
        const auto taken = m_office->takeOver(60); // a new client
        QVERIFY_RESULT(taken);
        late = taken->client;
        QVERIFY_RESULT(
            m_office->session().execute(QStringLiteral("UPDATE person SET read_at = read_at - %1 WHERE client = %2")
                                            .arg(toMsecs(Moment {} + std::chrono::hours(72)))
                                            .arg(taken->client.value)));
        auto tx = store::Transaction::begin(m_office->session());
        QVERIFY_RESULT(tx);
        QVERIFY_RESULT(m_office->clients().wantSubscription(*tx, m_clients.at(0), false, m_office->by()));
        QVERIFY_RESULT(tx->commit());
    }
    for (int night = 0; night < 2; ++night) {
        everybodyMoves();
        QVERIFY_RESULT(m_office->order("faults",
            {{QStringLiteral("mode"), QStringLiteral("refuse")}, {QStringLiteral("service"), service},
                {QStringLiteral("code"), QStringLiteral("NENI OPRAVNENI EGON")}, {QStringLiteral("count"), 50}}));
        run();
        auto left = behind();
        std::erase(left, std::size_t(0)); // nobody wants to be told of it
        QCOMPARE(left, std::vector<std::size_t>());
        // it is told, but for what another way was found for
        QCOMPARE(m_report.stoppedBy.has_value(), service != QStringLiteral("E318"));
    }
    QVERIFY_RESULT(m_office->faults("none"));
    run();
    QVERIFY(!m_report.stoppedBy);
    if (late) {
        QCOMPARE(m_office->detail(*late)->row.subscription, registry::Subscription::Subscribed);
        QCOMPARE(m_office->aisv("persons"), 3);
    }
}

void TestSyncBulkhead::oneWhoCannotBeSubscribed_holdsUpNoOther()
{
    open(registry::Route::Aisv);
    take(3);
    std::vector<ClientId> fresh;
    std::vector<std::uint32_t> persons;
    for (std::uint32_t person = 60; fresh.size() < 7; ++person) {
        if (const auto taken = m_office->country().person(person)->died
                ? Result<identify::TakenOver>(std::unexpected(Error {}))
                : m_office->takeOver(person)) {
            fresh.push_back(taken->client);
            persons.push_back(person);
        }
    }
    everybodyMoves();
    m_office->carrier().failAt(QStringLiteral("E315"),
        m_office->country().issue(persons.at(4), QStringLiteral("A8566"), 1234).bytes().toByteArray().toBase64());
    run();
    QVERIFY(behind().empty());
    for (std::size_t i = 0; i < fresh.size(); ++i) {
        QCOMPARE(m_office->detail(fresh.at(i))->row.subscription,
            i == 4 ? registry::Subscription::Wanted : registry::Subscription::Subscribed);
    }
    m_office->carrier().failNoMore();
    run();
    QCOMPARE(m_office->detail(fresh.at(4))->row.subscription, registry::Subscription::Subscribed);
}

void TestSyncBulkhead::agendaWithoutAnEnd_holdsUpNoOther()
{
    open(registry::Route::Aisv);
    take(3);
    QVERIFY_RESULT(m_office->keepIn(40, records()));
    run();
    everybodyMoves();
    // the other agenda's answers do not say up to when AISV looked
    m_office->carrier().alter(QStringLiteral("E317"), [this](QByteArray &answer) {
        const qsizetype at = answer.indexOf("<avd:PosledniZmenaCas>");
        const qsizetype end = answer.indexOf("</avd:PosledniZmenaCas>");
        if (at > 0 && m_office->carrier().lastRequest(QStringLiteral("E317")).contains(records().toUtf8())) {
            answer.remove(at, end + qsizetype(std::char_traits<char>::length("</avd:PosledniZmenaCas>")) - at);
        }
    });
    run();
    QVERIFY(m_report.stoppedBy);
    QCOMPARE(m_report.stoppedBy->code, QStringLiteral("sync.NO_END"));
    QVERIFY(behind().empty());
}

void TestSyncBulkhead::noticeOfAnArchivedClient_waitsUntilItIsBack()
{
    open(registry::Route::Aisv);
    take(2);
    everybodyMoves();
    m_office->carrier().failAt(QStringLiteral("E277"), aifoOf(1));
    run();
    m_office->carrier().failNoMore();
    QCOMPARE(inState(registry::NoticeState::Failed), 1);
    const auto effect = registry::archiveEffect(m_office->session(), m_clients.at(1));
    QVERIFY_RESULT(effect);
    auto tx = store::Transaction::begin(m_office->session());
    QVERIFY_RESULT(tx);
    QVERIFY_RESULT(registry::archiveClient(*tx, m_clients.at(1), effect->version, m_office->by()));
    QVERIFY_RESULT(tx->commit());
    QVERIFY_RESULT(m_office->nextDay());
    m_office->journal.clear();
    run();
    QCOMPARE(m_office->journal.counts.value(QStringLiteral("E277")), 0); // nobody may ask about it
    QCOMPARE(inState(registry::NoticeState::SetAside), 1);
    auto back = store::Transaction::begin(m_office->session());
    QVERIFY_RESULT(back);
    QVERIFY_RESULT(registry::bringBack(*back, m_clients.at(1), m_office->by()));
    QVERIFY_RESULT(m_office->clients().wantSubscription(*back, m_clients.at(1), true, m_office->by()));
    QVERIFY_RESULT(back->commit());
    run();
    QVERIFY(behind().empty());
    QCOMPARE(inState(registry::NoticeState::SetAside), 0);
}

static const kmen::test::Entry testSyncBulkhead(kmen::test::runOnEngine<TestSyncBulkhead>);
#include "tst_sync_bulkhead.moc"
