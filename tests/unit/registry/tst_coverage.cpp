#include <QRandomGenerator>

#include "registry/coverage.h"
#include "registry_fixture.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::registry;

namespace {

constexpr std::chrono::minutes quarter {15}; ///< what E07 and E317 may date differently
constexpr int quarters = 400;

/// Which quarters of an hour were looked at by one source.
using Looked = std::array<bool, quarters>;

/// The last quarter of whatever E07 looked at without a break is left to E317.
Looked withoutItsEnds(const Looked &looked)
{
    Looked kept {};
    for (int i = 0; i + 1 < quarters; ++i) {
        kept[i] = looked[i] && looked[i + 1];
    }
    return kept;
}

} // namespace

/// The time that was looked at, from what each source was asked.
class TestCoverage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY_RESULT(m_office.session->execute(QStringLiteral("DELETE FROM sync_window"))); }
    void gaps_areWhereNoSourceLooked_data();
    void gaps_areWhereNoSourceLooked();
    void anotherAgenda_coversNothingHere();
    void newestWindows_areThoseThatAreKept();

private:
    [[nodiscard]] static Moment at(int index) { return Moment(std::chrono::hours(24 * 365 * 50)) + index * quarter; }
    void ask(const QString &source, int from, int to)
    {
        auto tx = m_office.begin();
        Window window {0, std::nullopt, source, at(from), at(to), at(to), at(to)};
        QVERIFY_RESULT(saveWindow(tx, window));
        QVERIFY_RESULT(tx.commit());
    }
    Office m_office;
};

void TestCoverage::gaps_areWhereNoSourceLooked_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestCoverage::gaps_areWhereNoSourceLooked()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const QStringList sources {coverageOfPersons(), coverageByRob(), coverageByReading(), coverageOfOrganisations()};
    std::array<Looked, 4> looked {};
    for (int i = 0; i < 40; ++i) {
        const int from = random.bounded(quarters - 20);
        const int to = from + 1 + random.bounded(20);
        const int source = random.bounded(4);
        ask(sources.at(source), from, to);
        std::fill(looked[source].begin() + from, looked[source].begin() + to, true);
    }
    const Looked byRob = withoutItsEnds(looked[1]);
    std::vector<Span> open;
    for (int i = 0; i < quarters; ++i) {
        if (looked[0][i] || byRob[i] || looked[2][i]) {
            continue;
        }
        if (!open.empty() && open.back().to == at(i)) {
            open.back().to = at(i + 1);
        } else {
            open.push_back({at(i), at(i + 1)});
        }
    }
    const Span whole {at(0), at(quarters)};
    const auto found = gaps(*m_office.session, false, whole);
    QVERIFY_RESULT(found);
    QVERIFY(*found == open);
    const auto covered = coveredTo(*m_office.session, false, at(0));
    QVERIFY_RESULT(covered);
    QVERIFY(*covered == open.front().from);
}

void TestCoverage::anotherAgenda_coversNothingHere()
{
    ask(inAgenda(coverageOfPersons(), QStringLiteral("A9145")), 0, 50);
    ask(coverageOfOrganisations(), 50, 100);
    const Span whole {at(0), at(100)};
    QVERIFY(gaps(*m_office.session, false, whole) == std::vector<Span> {whole});
    QVERIFY(gaps(*m_office.session, false, whole, QStringLiteral("A9145")) == std::vector<Span>({{at(50), at(100)}}));
    QVERIFY(gaps(*m_office.session, true, whole) == std::vector<Span>({{at(0), at(50)}}));
}

void TestCoverage::newestWindows_areThoseThatAreKept()
{
    for (int i = 0; i < 10; ++i) {
        ask(coverageOfPersons(), i, i + 1);
    }
    const auto kept = windows(*m_office.session, {}, {at(0), at(20)}, 3);
    QVERIFY_RESULT(kept);
    QCOMPARE(kept->size(), 3U);
    // the last days are what somebody looks for
    QVERIFY(kept->front().from == at(7));
    QVERIFY(kept->back().from == at(9));
}

static const kmen::test::Entry testCoverage(kmen::test::runOnEngine<TestCoverage>);
#include "tst_coverage.moc"
