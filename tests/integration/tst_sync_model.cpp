// A random country changes and an office follows it: after each day the registry equals the country, every field of
// every client, whatever went wrong on the way.
//
// The registers are called in the same thread (in_process.h): every message is written and read as over the network,
// and a seed is the same every time. KMEN_MODEL_SEEDS: how many countries; KMEN_MODEL_DAYS: how long each (default 8);
// KMEN_MODEL_FIRST: the first seed (default 1). A seed that fails is printed: KMEN_MODEL_FIRST=N KMEN_MODEL_SEEDS=1.
// A few seeds go over the network too (KMEN_MODEL_TLS), and one lasts a year (KMEN_MODEL_YEARS).
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <set>

#include "registry/cases.h"
#include "simulated_office.h"
#include "support/test_program.h"
#include "sync/subscription.h"
#include "training/faults.h"

using namespace kmen;

namespace {

int daysOfAModel()
{
    return test::fromEnvironment("KMEN_MODEL_DAYS", 8);
}

/// Answers about persons whom the question does not name: nobody could see that they are somebody else.
bool isUnseen(const QString &fault, const QString &service)
{
    return fault == QStringLiteral("foreign-aifo") && service != QStringLiteral("E277")
        && service != QStringLiteral("E315") && service != QStringLiteral("E45");
}

/// Every service that a distribution, a chosen list or a reconciliation calls; empty: whichever comes next.
const QStringList &calledServices()
{
    static const QStringList services {QStringLiteral("E78"), QStringLiteral("E75"), QStringLiteral("E77"),
        QStringLiteral("E71"), QStringLiteral("E45"), QStringLiteral("E46"), QStringLiteral("E79"),
        QStringLiteral("E07"), QStringLiteral("E315"), QStringLiteral("E316"), QStringLiteral("E317"),
        QStringLiteral("E318"), QStringLiteral("E277"), QString()};
    return services;
}

/// A refusal for a reason that is not true. That a person does not exist is believed of those who are asked about one
/// by one, so such a refusal is met only where a list is asked for.
QString refusalFor(const QString &service, int number)
{
    static const QStringList ofTheCall {QStringLiteral("PREKROCEN CAS"), QStringLiteral("NENI K DISPOZICI"),
        QStringLiteral("NEVALIDNI ZADOST"), QStringLiteral("NEVALIDNI DATA"), QStringLiteral("NENI OPRAVNENI"),
        QStringLiteral("NENI OPRAVNENI EGON"), QStringLiteral("PROBIHA ZPRACOVANI"), QStringLiteral("APLIKACNI CHYBA"),
        QStringLiteral("DUPLICITNI ZADOST"), QStringLiteral("NEPLATNY CAS"), QStringLiteral("NENI IMPLEMENTOVANO")};
    static const QStringList ofTheList {QStringLiteral("AIFO NEEXISTUJE"), QStringLiteral("NENALEZENO"),
        QStringLiteral("NEVALIDNI VAZBA"), QStringLiteral("PREKROCEN SEZNAM")};
    static const QStringList lists {QStringLiteral("E78"), QStringLiteral("E75"), QStringLiteral("E79"),
        QStringLiteral("E07"), QStringLiteral("E316"), QStringLiteral("E317"), QStringLiteral("E318")};
    const QStringList codes = lists.contains(service) ? ofTheCall + ofTheList : ofTheCall;
    return codes.at(number % codes.size());
}

} // namespace

class TestSyncModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void registryEqualsTheCountry();
    void registryEqualsTheCountryForAYear();
    void registryEqualsTheCountryOverTheNetwork();
    void answersOfMoreThanAThousand_data();
    void answersOfMoreThanAThousand();

private:
    struct Kept {
        ClientId client;
        std::uint32_t person = 0; ///< as taken over
        bool wanted = true;
    };
    void oneSeed(int seed, int days, bool overTheNetwork = false);
    void oneDay();
    void happen();
    void takeOverSomebody();
    void runWithFaults();
    void runWithoutFaults();
    /// The day's distribution mostly, else a list that somebody chose or a comparison with the registers.
    [[nodiscard]] sync::Options anyWork();
    void compare();
    void compareClient(const Kept &kept, std::set<std::uint32_t> &seen);
    [[nodiscard]] int below(int limit) { return static_cast<int>(m_random.bounded(limit)); }
    [[nodiscard]] std::uint32_t anybody();
    /// Whom this person is now; nothing when the identity ended without one successor.
    [[nodiscard]] std::optional<std::uint32_t> now(std::uint32_t person);

    QTemporaryDir m_prepared;
    std::unique_ptr<test::SimulatedOffice> m_office;
    QRandomGenerator m_random;
    std::vector<Kept> m_kept;
    sync::Options m_options;
    int m_day = 0;
    bool m_overTheNetwork = false;
    int m_events = 0;
    int m_faults = 0;
};

void TestSyncModel::registryEqualsTheCountry()
{
    // a server makes a database of its own for each: that is what takes the time there
    const int seeds = test::fromEnvironment("KMEN_MODEL_SEEDS", test::wantsPostgres() ? 4 : 200);
    const int first = test::fromEnvironment("KMEN_MODEL_FIRST", 1);
    QElapsedTimer timer;
    timer.start();
    for (int seed = first; seed < first + seeds; ++seed) {
        oneSeed(seed, daysOfAModel());
        if (QTest::currentTestFailed()) {
            return;
        }
    }
    qInfo("%.1f seeds a second, %d events, %d faults", seeds * 1000.0 / static_cast<double>(timer.elapsed() + 1),
        m_events, m_faults);
    QVERIFY2(seeds < 4 || (m_events > 20 * seeds && m_faults > seeds), "too little happened: the test tests nothing");
}

void TestSyncModel::registryEqualsTheCountryForAYear()
{
    const int seeds = test::fromEnvironment("KMEN_MODEL_YEARS", test::wantsPostgres() ? 0 : 1);
    for (int seed = 1; seed <= seeds && !QTest::currentTestFailed(); ++seed) {
        oneSeed(seed, 365);
    }
}

void TestSyncModel::registryEqualsTheCountryOverTheNetwork()
{
    const int seeds = test::fromEnvironment("KMEN_MODEL_TLS", test::wantsPostgres() ? 1 : 2);
    for (int seed = 1; seed <= seeds && !QTest::currentTestFailed(); ++seed) {
        oneSeed(seed, daysOfAModel(), true);
    }
}

void TestSyncModel::oneSeed(int seed, int days, bool overTheNetwork)
{
    m_random.seed(static_cast<quint32>(seed));
    m_kept.clear();
    m_overTheNetwork = overTheNetwork;
    m_office = std::make_unique<test::SimulatedOffice>();
    training::Limits limits;
    if (below(2) == 0) {
        limits.changesLookedAt = 1 + below(8); // PREKROCEN POCET on the older route
    }
    if (below(3) == 0) {
        limits.personsPerRead = 1 + below(5);
    }
    QVERIFY_RESULT(overTheNetwork
            ? m_office->open(300, static_cast<std::uint64_t>(seed), limits)
            : m_office->openInProcess(300, static_cast<std::uint64_t>(seed), limits, m_prepared.path()));
    m_options.pace = below(2) == 0 ? sync::Pace::Daily : sync::Pace::TwoHourly;
    if (below(3) > 0) {
        QVERIFY_RESULT(m_office->setRoute(registry::Route::Aisv));
    }
    if (below(2) == 0) {
        QVERIFY_RESULT(m_office->order("aisv", {{QStringLiteral("perAnswer"), 2 + below(10)}}));
    }
    // nights in which clocks change, a leap day, or any days
    static constexpr std::array<std::array<int, 3>, 4> begins {
        {{2027, 3, 25}, {2027, 10, 28}, {2028, 2, 26}, {0, 0, 0}}};
    const auto &[year, month, day] = begins.at(static_cast<std::size_t>(seed) % begins.size());
    if (year > 0) {
        QVERIFY_RESULT(m_office->advanceTo(localMidnight(QDate(year, month, day))));
    }
    QVERIFY_RESULT(m_office->nextDay(std::chrono::hours(9)));
    for (int i = 0; i < 20; ++i) {
        takeOverSomebody();
    }
    for (m_day = 0; m_day < days && !QTest::currentTestFailed(); ++m_day) {
        oneDay();
    }
    if (QTest::currentTestFailed()) {
        qWarning("KMEN_MODEL_FIRST=%d KMEN_MODEL_SEEDS=1, day %d", seed, m_day - 1);
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
    m_kept.clear();
    m_office = std::make_unique<test::SimulatedOffice>();
    QVERIFY_RESULT(m_office->openInProcess(2000, 5));
    if (aisv) {
        QVERIFY_RESULT(m_office->setRoute(registry::Route::Aisv));
    }
    QVERIFY_RESULT(m_office->nextDay(std::chrono::hours(12)));
    for (std::uint32_t person = 1; m_kept.size() < many && person < 2000; ++person) {
        if (m_office->country().person(person)->died) {
            continue;
        }
        if (const auto taken = m_office->takeOver(person)) {
            m_kept.push_back({taken->client, person, true});
        }
    }
    QCOMPARE(m_kept.size(), static_cast<std::size_t>(many));
    m_options = {};
    runWithoutFaults();
    QVERIFY_RESULT(m_office->nextDay());
    runWithoutFaults();
    for (const Kept &kept : m_kept) {
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

std::optional<std::uint32_t> TestSyncModel::now(std::uint32_t person)
{
    while (true) {
        const auto said = m_office->happens("person", person);
        if (!said) {
            return std::nullopt;
        }
        const QString state = said->value(QStringLiteral("state")).toString();
        if (state == QStringLiteral("valid")) {
            return person;
        }
        if (state != QStringLiteral("merged") && state != QStringLiteral("replaced")) {
            return std::nullopt;
        }
        person = static_cast<std::uint32_t>(said->value(QStringLiteral("successors")).toArray().at(0).toInteger());
    }
}

void TestSyncModel::takeOverSomebody()
{
    const auto person = now(anybody());
    if (!person || m_office->country().person(*person)->died) {
        return;
    }
    const auto taken = m_office->takeOver(*person);
    if (!taken) {
        return; // somebody shares the names, the birth and the address
    }
    const auto known = std::ranges::find(m_kept, taken->client, &Kept::client);
    if (known == m_kept.end()) {
        m_kept.push_back({taken->client, *person, true});
    }
}

void TestSyncModel::happen()
{
    static constexpr const char *acts[] = {"move", "move", "move", "rename", "rename", "renew", "renew", "die", "doubt",
        "confirm", "merge", "split", "replace", "cancel", "found"};
    ++m_events;
    const char *act = acts[below(std::size(acts))];
    // mostly somebody whom the office keeps
    const auto whom = [this]() -> std::uint32_t {
        if (m_kept.empty() || below(5) == 0) {
            return anybody();
        }
        const std::uint32_t person = m_kept.at(static_cast<std::size_t>(below(static_cast<int>(m_kept.size())))).person;
        return now(person).value_or(person);
    };
    // an act that cannot be (the dead do not die) is refused and changes nothing
    if (QLatin1StringView(act) == QLatin1StringView("merge")) {
        static_cast<void>(m_office->merges(whom(), whom()));
    } else {
        static_cast<void>(m_office->order(act,
            {{QStringLiteral("person"), static_cast<qint64>(whom())},
                {QStringLiteral("items"), QJsonArray {QStringLiteral("Prijmeni"), QStringLiteral("AdresaPobytu")}}}));
    }
}

void TestSyncModel::oneDay()
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
    if (below(3) == 0) {
        takeOverSomebody();
    }
    if (below(5) == 0) {
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
    if (m_day > 3 && below(6) == 0) {
        QVERIFY_RESULT(sync::beginChangeOver(m_office->session(), m_office->by()));
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
        const QString service = calledServices().at(below(static_cast<int>(calledServices().size())));
        if (isUnseen(fault, service) || tooSlow(fault)) {
            continue;
        }
        ++m_faults;
        QVERIFY_RESULT(m_office->order("faults",
            {{QStringLiteral("mode"), fault}, {QStringLiteral("service"), service},
                {QStringLiteral("code"), refusalFor(service, below(1000))}, {QStringLiteral("count"), 1 + below(4)}}));
        QVERIFY_RESULT(m_office->distribute(anyWork()));
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
        for (const Kept &kept : m_kept) {
            if (below(3) == 0) {
                options.chosen.push_back(kept.client);
            }
        }
    }
    return options;
}

void TestSyncModel::runWithoutFaults()
{
    for (int tries = 0; tries < 3; ++tries) {
        const auto report = m_office->distribute(m_options);
        QVERIFY_RESULT(report);
        QVERIFY2(!report->stoppedBy, report->stoppedBy ? qPrintable(describe(*report->stoppedBy)) : "");
        if (report->run.failed == 0) {
            return;
        }
    }
}

void TestSyncModel::compare()
{
    std::set<std::uint32_t> seen;
    for (const Kept &kept : m_kept) {
        compareClient(kept, seen);
        if (QTest::currentTestFailed()) {
            return;
        }
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
    const auto subscribed = registry::countSubscribed(m_office->session());
    QVERIFY_RESULT(subscribed);
    if (*route == registry::Route::Aisv) {
        QCOMPARE(m_office->aisv("persons"), *subscribed);
    }
}

void TestSyncModel::compareClient(const Kept &kept, std::set<std::uint32_t> &seen)
{
    const auto detail = m_office->detail(kept.client);
    QVERIFY_RESULT(detail);
    const auto person = now(kept.person);
    const auto stored = m_office->clients().validAifo(kept.client);
    if (!stored) {
        // ended without a successor of its own, or another client is the same person: somebody decides
        QVERIFY2(!person || detail->row.waitingCase, "a client lost its identifier and nobody was asked");
        QVERIFY2(detail->row.waitingCase, "a client without an identifier has no case");
        return;
    }
    QVERIFY2(person, "a client kept an identifier that is no more");
    QVERIFY2(seen.insert(*person).second, "two clients keep one identifier");
    QCOMPARE(static_cast<int>(detail->row.subscription), static_cast<int>(registry::Subscription::Subscribed));
    const auto difference = m_office->difference(kept.client, *person);
    QVERIFY_RESULT(difference);
    QVERIFY2(difference->isEmpty(), qPrintable(*difference));
}

static const kmen::test::Entry testSyncModel(kmen::test::runOnEngine<TestSyncModel>);
#include "tst_sync_model.moc"
