// A random country changes and an office follows it: after each day the registry equals the country, every field of
// every client who is subscribed, whatever went wrong on the way.
//
// The registers are called in the same thread (in_process.h): every message is written and read as over the network,
// and a seed is the same every time. CI runs a thousand countries of eight days and two thousand of a whole year,
// in pieces (tests/CMakeLists.txt). Every year has the nights in which clocks change and 29 February; there are
// days on which nobody starts the distribution, closures and outages of several days, and the change-over from E07 to
// E317. At the end it is counted what happened: an act of the country or of the office, or a fault, that never did is a
// failure.
//
// More of them: KMEN_MODEL_YEARS=2000 build/bin/test_integration tst_sync_model registryEqualsTheCountryForAYear (with
// QTEST_FUNCTION_TIMEOUT, in milliseconds, above the five minutes that Qt Test gives). KMEN_MODEL_SEEDS: how many short
// ones; KMEN_MODEL_DAYS: how long these are (default 8); KMEN_MODEL_FIRST: the first seed of either (default 1);
// KMEN_MODEL_TLS: how many go over the network too. A seed that fails is printed with the day, as KMEN_MODEL_FIRST=N
// KMEN_MODEL_YEARS=1; KMEN_MODEL_STORY=1 tells what happened to whom in it.
#include <QRandomGenerator>
#include <QTest>

#include "kept_clients.h"
#include "kept_organisations.h"
#include "model_choices.h"
#include "model_tally.h"
#include "registry/archive.h"
#include "registry/cases.h"
#include "simulated_office.h"
#include "support/test_program.h"
#include "sync/subscription.h"
#include "training/faults.h"

using namespace kmen;

class TestSyncModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void registryEqualsTheCountry();
    void registryEqualsTheCountryForAYear();
    void registryEqualsTheCountryOverTheNetwork();
    void answersOfMoreThanAThousand_data();
    void answersOfMoreThanAThousand();

private:
    enum class Length { Days, Year };
    void oneSeed(int seed, Length length, bool overTheNetwork = false);
    void open(int seed, Length length);
    void oneDay();
    void dayInTheCountry();
    void happen();
    void dayInTheOffice();
    void takeOverSomebody();
    void changeAWish();
    void archiveSomebody();
    void decideCases();
    void dayOfAnOutage();
    void runWithFaults();
    void runWithoutFaults();
    void run(const sync::Options &options);
    /// The day's distribution mostly, else a list that somebody chose or a comparison with the registers.
    [[nodiscard]] sync::Options anyWork();
    void compare();
    /// KMEN_MODEL_STORY=1: what happens, a line each, for a seed that failed.
    void tell(const char *what, qint64 whom) const
    {
        static const bool told = test::fromEnvironment("KMEN_MODEL_STORY", 0) != 0;
        if (told) {
            qInfo("day %d, %s: %s %lld", m_day, qPrintable(toIso(m_office->country().now())), what, whom);
        }
    }
    /// Something happened; empty: nothing did.
    void count(const QString &act)
    {
        if (!act.isEmpty()) {
            ++m_tally.acts[act];
            tell(qPrintable(act), 0);
        }
    }
    [[nodiscard]] int below(int limit) { return static_cast<int>(m_random.bounded(limit)); }
    [[nodiscard]] std::uint32_t anybody();
    /// Any of them but when there are none.
    [[nodiscard]] test::KeptClient &anyKept()
    {
        return m_kept->all.at(static_cast<std::size_t>(below(static_cast<int>(m_kept->all.size()))));
    }
    QTemporaryDir m_prepared;
    std::unique_ptr<test::SimulatedOffice> m_office;
    QRandomGenerator m_random;
    std::optional<test::KeptClients> m_kept;
    std::optional<test::KeptOrganisations> m_organisations;
    sync::Options m_options;
    int m_day = 0;
    int m_daysAway = 0; ///< still
    bool m_registersAway = false; ///< else nobody is in the office
    bool m_changingOver = false;
    bool m_byAisv = false; ///< the last run
    bool m_year = false;
    bool m_overTheNetwork = false;
    test::ModelTally m_tally;
};

void TestSyncModel::registryEqualsTheCountry()
{
    // a server makes a database of its own for each: that is what takes the time there
    const int seeds = test::fromEnvironment("KMEN_MODEL_SEEDS", test::wantsPostgres() ? 4 : 200);
    const int first = test::fromEnvironment("KMEN_MODEL_FIRST", 1);
    m_tally = {};
    for (int seed = first; seed < first + seeds && !QTest::currentTestFailed(); ++seed) {
        oneSeed(seed, Length::Days);
    }
    qInfo("%s", qPrintable(m_tally.text()));
    if (!QTest::currentTestFailed() && m_tally.days >= 1'000) {
        const QStringList missing = m_tally.missing(test::actsOfAModel());
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
        QVERIFY(m_tally.changeOvers > 0 && m_tally.closures > 0 && m_tally.outages > 0);
        QVERIFY(m_tally.shortDays > 0 && m_tally.longDays > 0 && m_tally.leapDays > 0);
    }
}

void TestSyncModel::registryEqualsTheCountryForAYear()
{
    const int seeds = test::fromEnvironment("KMEN_MODEL_YEARS", test::wantsPostgres() ? 0 : 1);
    const int first = test::fromEnvironment("KMEN_MODEL_FIRST", 1);
    m_tally = {};
    for (int seed = first; seed < first + seeds && !QTest::currentTestFailed(); ++seed) {
        oneSeed(seed, Length::Year);
    }
    qInfo("%s", qPrintable(m_tally.text()));
    if (!QTest::currentTestFailed()) {
        // wherever a year of 366 days begins there: both nights of the clocks, and the leap day; one that begins on
        // such a night ends on the next
        QVERIFY(m_tally.shortDays >= seeds);
        QVERIFY(m_tally.longDays >= seeds);
        QCOMPARE(m_tally.leapDays, seeds);
    }
    if (!QTest::currentTestFailed() && seeds >= 4) {
        const QStringList missing = m_tally.missing(test::actsOfAModel());
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
        QVERIFY(m_tally.changeOvers > 0 && m_tally.closures > seeds && m_tally.outages > seeds);
        QVERIFY(m_tally.compared > 200 * seeds);
    }
}

void TestSyncModel::registryEqualsTheCountryOverTheNetwork()
{
    const int seeds = test::fromEnvironment("KMEN_MODEL_TLS", test::wantsPostgres() ? 1 : 2);
    for (int seed = 1; seed <= seeds && !QTest::currentTestFailed(); ++seed) {
        oneSeed(seed, Length::Days, true);
    }
}

void TestSyncModel::oneSeed(int seed, Length length, bool overTheNetwork)
{
    m_random.seed(static_cast<quint32>(seed));
    m_options = {};
    m_daysAway = 0;
    m_changingOver = false;
    m_year = length == Length::Year;
    m_overTheNetwork = overTheNetwork;
    m_office = std::make_unique<test::SimulatedOffice>();
    m_kept.emplace(*m_office);
    m_organisations.emplace(*m_office);
    open(seed, length);
    const int days = m_year ? 366 : test::daysOfAModel();
    for (m_day = 0; m_day < days && !QTest::currentTestFailed(); ++m_day) {
        oneDay();
    }
    if (!QTest::currentTestFailed()) {
        runWithoutFaults();
    }
    if (!QTest::currentTestFailed()) {
        compare();
    }
    ++m_tally.seeds;
    m_tally.add(m_office->faultsMet());
    if (QTest::currentTestFailed()) {
        qWarning("KMEN_MODEL_FIRST=%d KMEN_MODEL_%s=1, day %d", seed, m_year ? "YEARS" : "SEEDS", m_day - 1);
    }
}

void TestSyncModel::open(int seed, Length length)
{
    training::Limits limits;
    if (below(2) == 0) {
        limits.changesLookedAt = 1 + below(8); // PREKROCEN POCET on the older route
    }
    if (below(3) == 0) {
        limits.personsPerRead = 1 + below(5);
    }
    QVERIFY_RESULT(m_overTheNetwork
            ? m_office->open(300, static_cast<std::uint64_t>(seed), limits)
            : m_office->openInProcess(300, static_cast<std::uint64_t>(seed), limits, m_prepared.path()));
    if (!m_overTheNetwork && !test::wantsPostgres()) {
        // nobody else opens the file: locked once, not three hundred times a day
        QVERIFY_RESULT(m_office->session().execute(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE")));
    }
    m_options.pace = below(2) == 0 ? sync::Pace::Daily : sync::Pace::TwoHourly;
    if (below(3) > (m_year ? 1 : 0)) {
        QVERIFY_RESULT(m_office->setRoute(registry::Route::Aisv));
    }
    if (below(2) == 0) {
        QVERIFY_RESULT(m_office->order("aisv", {{QStringLiteral("perAnswer"), 2 + below(10)}}));
    }
    // nights in which clocks change, a leap day, or any days; a year has all of them
    static const std::array<QDate, 4> begins {QDate(2027, 3, 25), QDate(2027, 10, 28), QDate(2028, 2, 26), QDate()};
    const QDate begin = length == Length::Year ? QDate(2027, 3, 1).addDays(below(330))
                                               : begins.at(static_cast<std::size_t>(seed) % begins.size());
    if (begin.isValid()) {
        QVERIFY_RESULT(m_office->advanceTo(localMidnight(begin)));
    }
    QVERIFY_RESULT(m_office->nextDay(std::chrono::hours(9)));
    for (int i = 0; i < 12; ++i) {
        takeOverSomebody();
    }
    if (seed % 3 == 0) { // every run asks about them apart, which takes a fifth of the time
        m_organisations->take(3);
    }
}

void TestSyncModel::answersOfMoreThanAThousand_data()
{
    QTest::addColumn<bool>("aisv");
    if (!test::wantsPostgres()) {
        QTest::newRow("by E07") << false;
    }
    QTest::newRow("by AISV") << true;
}

void TestSyncModel::answersOfMoreThanAThousand()
{
    QFETCH(bool, aisv);
    constexpr int many = 1050;
    m_office = std::make_unique<test::SimulatedOffice>();
    m_kept.emplace(*m_office);
    m_organisations.reset();
    QVERIFY_RESULT(m_office->openInProcess(2000, 5));
    if (aisv) {
        QVERIFY_RESULT(m_office->setRoute(registry::Route::Aisv));
    }
    QVERIFY_RESULT(m_office->nextDay(std::chrono::hours(12)));
    for (std::uint32_t person = 1; m_kept->all.size() < many && person < 2000; ++person) {
        if (m_office->country().person(person)->died) {
            continue;
        }
        if (const auto taken = m_office->takeOver(person)) {
            m_kept->all.push_back({taken->client, person, true});
        }
    }
    QCOMPARE(m_kept->all.size(), static_cast<std::size_t>(many));
    m_options = {};
    runWithoutFaults();
    QVERIFY_RESULT(m_office->nextDay());
    runWithoutFaults();
    for (const test::KeptClient &kept : m_kept->all) {
        QVERIFY_RESULT(m_office->happens("rename", kept.person));
    }
    QVERIFY_RESULT(m_office->nextDay());
    m_office->journal.clear();
    runWithoutFaults();
    const auto asked = m_office->journal.counts.value(aisv ? QStringLiteral("E317") : QStringLiteral("E07"));
    QVERIFY2(asked >= 2, "the answer was whole: PREKROCEN POCET was not met");
    // each person once, in groups
    QCOMPARE(m_office->journal.counts.value(QStringLiteral("E277")), (many + 99) / 100);
    compare();
}

std::uint32_t TestSyncModel::anybody()
{
    return static_cast<std::uint32_t>(below(300)) + 1;
}

void TestSyncModel::takeOverSomebody()
{
    const auto person = m_kept->now(anybody());
    if (!person || m_office->country().person(*person)->died) {
        return;
    }
    const auto taken = m_office->takeOver(*person);
    if (!taken) {
        return; // somebody shares the names, the birth and the address
    }
    const auto known = std::ranges::find(m_kept->all, taken->client, &test::KeptClient::client);
    if (known == m_kept->all.end()) {
        m_kept->all.push_back({taken->client, *person, true});
        tell("(taken over)", *person);
        ++m_tally.acts[QStringLiteral("(taken over)")];
        const auto stored = m_office->clients().allValidAifo(taken->client);
        if (below(4) == 0 || (stored && stored->size() > 1)) {
            m_kept->keepInAnotherSystem(m_kept->all.back());
            count(QStringLiteral("(in two systems)"));
        }
    } else {
        known->wanted = true; // who is identified again is to be followed
        tell("(taken over again)", *person);
    }
}

/// Notices of somebody are no longer wanted, or again.
void TestSyncModel::changeAWish()
{
    if (m_kept->all.empty()) {
        return;
    }
    test::KeptClient &kept = anyKept();
    auto tx = store::Transaction::begin(m_office->session());
    QVERIFY_RESULT(tx);
    if (!m_office->clients().wantSubscription(*tx, kept.client, !kept.wanted, m_office->by())) {
        return; // the identifier ended: somebody decides
    }
    QVERIFY_RESULT(tx->commit());
    kept.wanted = !kept.wanted;
    tell(kept.wanted ? "(subscribed again)" : "(subscription ended)", kept.person);
    ++m_tally.acts[kept.wanted ? QStringLiteral("(subscribed again)") : QStringLiteral("(subscription ended)")];
}

void TestSyncModel::archiveSomebody()
{
    const ClientId client = anyKept().client;
    const auto effect = registry::archiveEffect(m_office->session(), client);
    QVERIFY_RESULT(effect);
    if (!effect->possible()) {
        return;
    }
    auto tx = store::Transaction::begin(m_office->session());
    QVERIFY_RESULT(tx);
    QVERIFY_RESULT(registry::archiveClient(*tx, client, effect->version, m_office->by()));
    QVERIFY_RESULT(tx->commit());
    std::erase_if(m_kept->all, [client](const test::KeptClient &kept) { return kept.client == client; });
    ++m_tally.acts[QStringLiteral("(archived)")];
}

/// Of clients whose identifier ended without a successor of its own; they have none from then on.
void TestSyncModel::decideCases()
{
    const auto isLost = [this](const test::KeptClient &kept) { return !m_office->clients().validAifo(kept.client); };
    for (const test::KeptClient &kept : m_kept->all) {
        if (!isLost(kept)) {
            continue;
        }
        const auto detail = m_office->detail(kept.client);
        QVERIFY_RESULT(detail);
        for (const qint64 waiting : detail->waitingCases) {
            auto tx = store::Transaction::begin(m_office->session());
            QVERIFY_RESULT(tx);
            QVERIFY_RESULT(registry::closeCase(*tx, waiting, QStringLiteral("decided"), m_office->by()));
            QVERIFY_RESULT(tx->commit());
            ++m_tally.acts[QStringLiteral("(case decided)")];
        }
    }
    std::erase_if(m_kept->all, isLost); // a case may have been about more of them
}

void TestSyncModel::happen()
{
    if (below(12) == 0) {
        count(m_organisations->happen(m_random));
        return;
    }

    static constexpr const char *acts[] = {"move", "move", "move", "rename", "rename", "renew", "renew", "amend",
        "amend", "amend", "die", "doubt", "confirm", "merge", "split", "replace", "cancel", "found"};
    const char *act = acts[below(std::size(acts))];
    // mostly somebody whom the office keeps
    const auto whom = [this]() -> std::uint32_t {
        if (m_kept->all.empty() || below(5) == 0) {
            return anybody();
        }
        const std::uint32_t person = anyKept().person;
        return m_kept->now(person).value_or(person);
    };
    // an act that cannot be (the dead do not die) is refused and changes nothing
    const bool merge = QLatin1StringView(act) == QLatin1StringView("merge");
    const std::uint32_t one = whom();
    const QJsonArray items = test::anyItems(m_random);
    const auto done = merge
        ? m_office->merges(one, whom())
        : m_office->order(
            act, {{QStringLiteral("person"), static_cast<qint64>(one)}, {QStringLiteral("items"), items}});
    if (done) {
        ++m_tally.acts[QString::fromLatin1(act)];
        tell(act, one);
    }
}

void TestSyncModel::dayInTheCountry()
{
    const int events = below(4) == 0 ? 0 : below(12);
    const Moment end = localMidnight(localDate(m_office->clock.now()).addDays(1)) - std::chrono::minutes(40);
    for (int i = 0; i < events; ++i) {
        const auto left = std::chrono::duration_cast<std::chrono::seconds>(end - m_office->clock.now()).count();
        if (left > 60) {
            QVERIFY_RESULT(m_office->advance(std::chrono::seconds(below(static_cast<int>(left) / 2))));
        }
        happen();
    }
}

void TestSyncModel::dayInTheOffice()
{
    // about as many stay
    const bool many = m_kept->all.size() >= 12;
    if (below(many ? 12 : 3) == 0) {
        takeOverSomebody();
    }
    if (below(4) == 0) {
        changeAWish();
    }
    if (below(12) == 0) {
        count(m_kept->endInOneSystem(m_random));
    }
    if (below(8) == 0 && *registry::route(m_office->session()) == registry::Route::Aisv) {
        count(m_organisations->changeAWish(m_random)); // before, nobody told of them
    }
    if (many && below(8) == 0) {
        archiveSomebody();
    }
    if (below(15) == 0) {
        decideCases();
    }
}

void TestSyncModel::dayOfAnOutage()
{
    --m_daysAway;
    QVERIFY_RESULT(m_office->nextDay(std::chrono::minutes(16 + below(300))));
    if (!m_registersAway) {
        return;
    }
    static constexpr const char *ways[] = {
        "drop-before", "drop", "unavailable", "proxy-error", "busy", "client-revoked", "server-expired"};
    QVERIFY_RESULT(m_office->faults(ways[below(std::size(ways))], "", 100'000));
    const auto report = m_office->distribute(m_options);
    QVERIFY_RESULT(report);
    QVERIFY2(report->stoppedBy, "the registers were away and nobody noticed");
    ++m_tally.runs;
    QVERIFY_RESULT(m_office->faults("none"));
}

void TestSyncModel::oneDay()
{
    const QDate today = localDate(m_office->clock.now());
    const auto length = localMidnight(today.addDays(1)) - localMidnight(today);
    m_tally.shortDays += length < std::chrono::hours(24) ? 1 : 0;
    m_tally.longDays += length > std::chrono::hours(24) ? 1 : 0;
    m_tally.leapDays += today.month() == 2 && today.day() == 29 ? 1 : 0;
    ++m_tally.days;
    dayInTheCountry();
    if (m_daysAway == 0 && m_day > 0 && below(40) == 0) {
        m_daysAway = 2 + below(7);
        m_registersAway = !m_overTheNetwork && below(2) == 0;
        ++(m_registersAway ? m_tally.outages : m_tally.closures);
    }
    if (QTest::currentTestFailed() || m_daysAway > 0) {
        dayOfAnOutage();
        return;
    }
    dayInTheOffice();
    if (!QTest::currentTestFailed() && m_options.pace == sync::Pace::TwoHourly && below(6) == 0) {
        run(m_options); // in the middle of the day
    }
    if (!QTest::currentTestFailed() && below(5) == 0) {
        // too early: AISV does not tell of the last minutes of the day yet, they come late
        QVERIFY_RESULT(m_office->nextDay(std::chrono::minutes(1 + below(13))));
        runWithFaults();
        QVERIFY_RESULT(m_office->advance(std::chrono::minutes(16)));
    } else {
        QVERIFY_RESULT(m_office->nextDay(std::chrono::minutes(16 + below(300))));
    }
    if (QTest::currentTestFailed() || below(8) == 0) {
        return; // nobody started it
    }
    if (m_day > 3 && below(m_year ? 50 : 6) == 0) {
        const auto begun = sync::beginChangeOver(m_office->session(), m_office->by());
        QVERIFY_RESULT(begun);
        m_changingOver = m_changingOver || *begun == registry::Route::ChangingOver;
    }
    // the office's clock is wrong for a while, as far as ISZR bears it; the registers' is right
    const std::chrono::seconds wrong(below(4) == 0 ? below(1000) - 500 : 0);
    m_office->clock.move(wrong);
    runWithFaults();
    m_office->clock.move(-wrong);
    if (!QTest::currentTestFailed()) {
        compare();
    }
}

void TestSyncModel::runWithFaults()
{
    static const QStringList faults = [] {
        QStringList names = training::faultNames();
        names.removeAll(QStringLiteral("none"));
        return names;
    }();
    const auto tooSlow = [this](const QString &fault) { // over the network
        return m_overTheNetwork && (fault == QStringLiteral("huge") || fault == QStringLiteral("delay"));
    };
    for (int tries = below(3); tries > 0; --tries) {
        const QString fault = faults.at(below(static_cast<int>(faults.size())));
        QString service = test::calledServices().at(below(static_cast<int>(test::calledServices().size())));
        if (test::isUnseen(fault, service)) {
            service = QStringLiteral("E277");
        }
        if (tooSlow(fault)) {
            continue;
        }
        tell(qPrintable(fault + u' ' + service), tries);
        QVERIFY_RESULT(m_office->order("faults",
            {{QStringLiteral("mode"), fault}, {QStringLiteral("service"), service},
                {QStringLiteral("code"), test::refusalFor(service, below(1000))},
                {QStringLiteral("count"), 1 + below(4)}}));
        run(anyWork());
    }
    QVERIFY_RESULT(m_office->faults("none"));
    runWithoutFaults();
}

sync::Options TestSyncModel::anyWork()
{
    sync::Options options = m_options;
    const int which = below(8);
    if (which == 0) {
        options.work = sync::Work::Reconciliation;
    } else if (which == 1) {
        options.work = sync::Work::ChosenList;
        for (const test::KeptClient &kept : m_kept->all) {
            if (below(3) == 0) {
                options.chosen.push_back(kept.client);
            }
        }
    }
    return options;
}

void TestSyncModel::run(const sync::Options &options)
{
    ++m_tally.runs;
    const auto report = m_office->distribute(options);
    QVERIFY_RESULT(report);
    tell(qPrintable(report->run.kind), report->run.read);
}

void TestSyncModel::runWithoutFaults()
{
    for (int tries = 0; tries < 3; ++tries) {
        ++m_tally.runs;
        m_byAisv = *registry::route(m_office->session()) == registry::Route::Aisv;
        const auto report = m_office->distribute(m_options);
        QVERIFY_RESULT(report);
        tell("distribution without faults", report->run.read);
        QVERIFY2(!report->stoppedBy, report->stoppedBy ? qPrintable(describe(*report->stoppedBy)) : "");
        if (report->run.failed == 0) {
            return;
        }
    }
}

void TestSyncModel::compare()
{
    ++m_tally.compared;
    m_kept->compare();
    if (m_organisations && m_byAisv && !QTest::currentTestFailed()) {
        m_organisations->compare();
    }
    if (QTest::currentTestFailed()) {
        return;
    }
    const auto stages = registry::stageCounts(m_office->session());
    QVERIFY_RESULT(stages);
    for (const registry::StageCount &stage : *stages) {
        const bool left = stage.state == registry::NoticeState::Received
            || stage.state == registry::NoticeState::Reading || stage.state == registry::NoticeState::Read
            || stage.state == registry::NoticeState::Failed;
        QVERIFY2(!left || stage.count == 0, qPrintable(registry::noticeStateText(stage.state)));
    }
    const auto route = registry::route(m_office->session());
    qint64 subscribed = 0; // one subscription, however many systems keep it
    auto query = m_office->session().query(
        QStringLiteral("SELECT count(DISTINCT client) FROM client_aifo WHERE state = 0 AND subscription = 2"));
    QVERIFY_RESULT(query.each([&](const store::Query &row) { subscribed = row.integer(0); }));
    if (*route == registry::Route::Aisv) {
        m_tally.changeOvers += std::exchange(m_changingOver, false) ? 1 : 0;
        QCOMPARE(m_office->aisv("persons"), subscribed);
    }
}

static const kmen::test::Entry testSyncModel(kmen::test::runOnEngine<TestSyncModel>);
#include "tst_sync_model.moc"
