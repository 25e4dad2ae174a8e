// One person, one genealogy or one agenda that the registers cannot answer for: the others go on, the same night.
#include <QTest>

#include "registry/cases.h"
#include "simulated_office.h"
#include "support/test_program.h"

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

static const kmen::test::Entry testSyncBulkhead(kmen::test::runOnEngine<TestSyncBulkhead>);
#include "tst_sync_bulkhead.moc"
