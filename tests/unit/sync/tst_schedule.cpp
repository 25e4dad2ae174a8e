// When is asked and about what time: midnights of Prague, nights in which clocks change, leap days, the rules.
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <ctime>

#include "egon/aisv_limits.h"
#include "support/test_program.h"
#include "sync/rules.h"
#include "sync/schedule.h"

using namespace kmen;
using namespace kmen::sync;

namespace {

Moment at(const char *iso)
{
    return *momentFromIso(QString::fromLatin1(iso));
}

} // namespace

class TestSchedule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void s003_6_1_4_1_windowEndsAtTheLastMidnightOfPrague_data();
    void s003_6_1_4_1_windowEndsAtTheLastMidnightOfPrague();
    void s003_6_1_4_1_startLiesBetween0015And0600();
    void s003_6_1_4_1_officesDoNotStartTogether();
    void s003_6_1_4_1_recommendedHours_data();
    void s003_6_1_4_1_recommendedHours();
    void midnightsArePraguesWhereverTheComputerIs_data();
    void midnightsArePraguesWhereverTheComputerIs();
    void s003_7_daysAreCutAtMidnights();
    void s003_7_periodIsThePreviousDay_data();
    void s003_7_periodIsThePreviousDay();
    void s003_7_twoHourlyRunsAreSpread();
    void s003_6_1_4_oldestMoments();
    void s001_3_error1_readingFromTheBeginningIsRefused();
    void s001_3_error2_bulkReadingNeedsAReason();
    void s001_3_error3_singleReadsAreQuestioned();
    void s003_6_1_3_moreThan100000NeedDiasConfirmation();
    void everyRuleNamesItsSource();
    void s001_3_1_2_readingIsStartedByTheClock_data();
    void s001_3_1_2_readingIsStartedByTheClock();
    void uncovered_data();
    void uncovered();
};

void TestSchedule::s003_6_1_4_1_windowEndsAtTheLastMidnightOfPrague_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("end");
    QTest::newRow("winter") << "2026-01-10T03:00:00+01:00"
                            << "2026-01-10T00:00:00+01:00";
    QTest::newRow("still yesterday in UTC") << "2026-07-09T22:30:00Z"
                                            << "2026-07-10T00:00:00+02:00";
    QTest::newRow("clocks went forward") << "2026-03-29T05:00:00+02:00"
                                         << "2026-03-29T00:00:00+01:00";
    QTest::newRow("clocks went back") << "2026-10-25T02:30:00+01:00"
                                      << "2026-10-25T00:00:00+02:00";
    QTest::newRow("leap day") << "2028-02-29T01:00:00+01:00"
                              << "2028-02-29T00:00:00+01:00";
    QTest::newRow("after the leap day") << "2028-03-01T01:00:00+01:00"
                                        << "2028-03-01T00:00:00+01:00";
    QTest::newRow("midnight itself") << "2026-01-10T00:00:00+01:00"
                                     << "2026-01-10T00:00:00+01:00";
}

void TestSchedule::s003_6_1_4_1_windowEndsAtTheLastMidnightOfPrague()
{
    QFETCH(QString, now);
    QFETCH(QString, end);
    QCOMPARE(windowEnd(Pace::Daily, *momentFromIso(now)), *momentFromIso(end));
    QCOMPARE(windowEnd(Pace::TwoHourly, *momentFromIso(now)), *momentFromIso(now));
}

void TestSchedule::s003_6_1_4_1_startLiesBetween0015And0600()
{
    for (QDate day(2026, 1, 1); day.year() < 2029; day = day.addDays(1)) {
        const Moment start = plannedStart(day, QStringLiteral("00000001/1234"));
        QVERIFY2(isRecommendedTime(start), qPrintable(day.toString(Qt::ISODate)));
        QVERIFY2(isRecommendedTime(start + std::chrono::minutes(59)), qPrintable(day.toString(Qt::ISODate)));
        QCOMPARE(plannedStart(day, QStringLiteral("00000001/1234")), start);
    }
}

void TestSchedule::s003_6_1_4_1_officesDoNotStartTogether()
{
    const QDate day(2026, 5, 4);
    std::array<int, 4> quarters {};
    const Moment opens = localMidnight(day) + std::chrono::minutes(15);
    for (int office = 0; office < 4000; ++office) {
        const auto after = plannedStart(day, QString::number(office)) - opens;
        const auto quarter = static_cast<std::size_t>(after / std::chrono::minutes(57));
        QVERIFY(quarter < quarters.size());
        ++quarters.at(quarter);
    }
    for (const int count : quarters) {
        QVERIFY(count > 800);
    }
}

void TestSchedule::s003_6_1_4_1_recommendedHours_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("good");
    QTest::newRow("too early") << "2026-01-10T00:14:59+01:00" << false;
    QTest::newRow("first") << "2026-01-10T00:15:00+01:00" << true;
    QTest::newRow("last") << "2026-01-10T05:59:59+01:00" << true;
    QTest::newRow("too late") << "2026-01-10T06:00:00+01:00" << false;
    QTest::newRow("spring, last") << "2026-03-29T05:59:59+02:00" << true;
    QTest::newRow("spring, too late") << "2026-03-29T06:00:00+02:00" << false;
    QTest::newRow("autumn, last") << "2026-10-25T05:59:59+01:00" << true;
    QTest::newRow("autumn, too late") << "2026-10-25T06:00:00+01:00" << false;
    QTest::newRow("autumn, the second 2:30") << "2026-10-25T02:30:00+01:00" << true;
}

void TestSchedule::s003_6_1_4_1_recommendedHours()
{
    QFETCH(QString, now);
    QFETCH(bool, good);
    QCOMPARE(isRecommendedTime(*momentFromIso(now)), good);
    QCOMPARE(judgeHour(Pace::Daily, *momentFromIso(now)).verdict, good ? Verdict::Allowed : Verdict::Questioned);
    QCOMPARE(judgeHour(Pace::TwoHourly, *momentFromIso(now)).verdict, Verdict::Allowed);
}

void TestSchedule::s003_7_daysAreCutAtMidnights()
{
    const auto days = atMidnights({at("2026-03-28T10:00:00+01:00"), at("2026-03-30T00:00:00+02:00")});
    QCOMPARE(days.size(), 2U);
    QCOMPARE(days.at(0).to, at("2026-03-29T00:00:00+01:00"));
    QCOMPARE(days.at(1).from, days.at(0).to);
    QCOMPARE(days.at(1).to - days.at(1).from, std::chrono::hours(23)); // clocks went forward
    const auto autumn = atMidnights({at("2026-10-25T00:00:00+02:00"), at("2026-10-26T00:00:00+01:00")});
    QCOMPARE(autumn.size(), 1U);
    QCOMPARE(autumn.at(0).to - autumn.at(0).from, std::chrono::hours(25));
    QCOMPARE(atMidnights({at("2028-02-28T00:00:00+01:00"), at("2028-03-02T00:00:00+01:00")}).size(), 3U);
    QVERIFY(atMidnights({at("2026-01-01T00:00:00Z"), at("2026-01-01T00:00:00Z")}).empty());
}

void TestSchedule::s003_7_twoHourlyRunsAreSpread()
{
    const Moment base = at("2026-05-04T12:15:00+02:00");
    const Moment one = plannedStart(base, QStringLiteral("a"));
    QVERIFY(one >= base && one < base + std::chrono::minutes(20));
    QVERIFY(one != plannedStart(base, QStringLiteral("b")));
}

void TestSchedule::s003_6_1_4_oldestMoments()
{
    const registry::Span ever {at("2020-01-01T00:00:00Z"), at("2026-01-01T00:00:00Z")};
    QCOMPARE(permitted(ever, egon::AisvIdTyp::Aifo).from, at("2024-09-01T00:00:00+02:00"));
    QCOMPARE(permitted(ever, egon::AisvIdTyp::Ico).from, at("2025-06-14T00:00:00+02:00"));
    const registry::Span before {at("2020-01-01T00:00:00Z"), at("2021-01-01T00:00:00Z")};
    const registry::Span none = permitted(before, egon::AisvIdTyp::Aifo);
    QVERIFY(none.from >= none.to);
}

void TestSchedule::s001_3_error1_readingFromTheBeginningIsRefused()
{
    const Moment covered = at("2026-05-04T00:00:00+02:00");
    const Judgement again = judgeWindow({at("2025-01-01T00:00:00+01:00"), covered}, covered, egon::AisvIdTyp::Aifo);
    QCOMPARE(again.verdict, Verdict::Refused);
    QCOMPARE(again.rule, Rule::FromTheBeginning);
    QCOMPARE(again.error().kind, ErrorKind::Denied);
    QVERIFY(again.error().detail.contains(u"ch. 3"));
    const Judgement next = judgeWindow({covered, covered + std::chrono::hours(24)}, covered, egon::AisvIdTyp::Aifo);
    QCOMPARE(next.verdict, Verdict::Allowed);
}

void TestSchedule::s001_3_error2_bulkReadingNeedsAReason()
{
    QCOMPARE(judgeBulkReading(500, QStringLiteral("  ")).verdict, Verdict::Refused);
    QCOMPARE(judgeBulkReading(500, QStringLiteral("obnova po ztrátě")).verdict, Verdict::Questioned);
    QCOMPARE(judgeBulkReading(0, {}).verdict, Verdict::Allowed);
}

void TestSchedule::s003_7_periodIsThePreviousDay_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("good");
    QTest::newRow("the previous day") << "2026-01-09T00:00:00+01:00"
                                      << "2026-01-10T00:00:00+01:00"
                                      << "2026-01-10T03:00:00+01:00" << true;
    QTest::newRow("of 23 hours") << "2026-03-29T00:00:00+01:00"
                                 << "2026-03-30T00:00:00+02:00"
                                 << "2026-03-30T01:00:00+02:00" << true;
    QTest::newRow("of 25 hours") << "2026-10-25T00:00:00+02:00"
                                 << "2026-10-26T00:00:00+01:00"
                                 << "2026-10-26T01:00:00+01:00" << true;
    QTest::newRow("a leap day") << "2028-02-29T00:00:00+01:00"
                                << "2028-03-01T00:00:00+01:00"
                                << "2028-03-01T01:00:00+01:00" << true;
    QTest::newRow("midnight of UTC") << "2026-01-09T00:00:00Z"
                                     << "2026-01-10T00:00:00Z"
                                     << "2026-01-10T03:00:00+01:00" << false;
    QTest::newRow("the day before that") << "2026-01-08T00:00:00+01:00"
                                         << "2026-01-09T00:00:00+01:00"
                                         << "2026-01-10T03:00:00+01:00" << false;
    QTest::newRow("a part of the day") << "2026-01-09T10:00:00+01:00"
                                       << "2026-01-10T00:00:00+01:00"
                                       << "2026-01-10T03:00:00+01:00" << false;
}

void TestSchedule::s003_7_periodIsThePreviousDay()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, now);
    QFETCH(bool, good);
    const registry::Span span {*momentFromIso(from), *momentFromIso(to)};
    const Judgement judged = judgePeriod(Pace::Daily, span, *momentFromIso(now));
    QCOMPARE(judged.verdict, good ? Verdict::Allowed : Verdict::Questioned);
    QVERIFY(good || judged.rule == Rule::PeriodNotADay);
    // a large registry asks every two hours up to now
    QCOMPARE(judgePeriod(Pace::TwoHourly, span, *momentFromIso(now)).verdict, Verdict::Allowed);
}

void TestSchedule::midnightsArePraguesWhereverTheComputerIs_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"Europe/Prague", "UTC", "Pacific/Auckland", "America/Los_Angeles"}) {
        QTest::newRow(zone) << QByteArray(zone);
    }
}

void TestSchedule::midnightsArePraguesWhereverTheComputerIs()
{
    QFETCH(QByteArray, zone);
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", zone);
    tzset();
    // already tomorrow in Auckland, still yesterday in Los Angeles
    const Moment now = at("2026-07-10T00:20:00+02:00");
    const Moment end = windowEnd(Pace::Daily, now);
    const bool recommended = isRecommendedTime(now);
    const auto days = atMidnights({at("2026-03-28T12:00:00+01:00"), at("2026-03-30T12:00:00+02:00")});
    before.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", before);
    tzset();
    QCOMPARE(end, at("2026-07-10T00:00:00+02:00"));
    QVERIFY(recommended);
    QCOMPARE(days.size(), 3U);
    QCOMPARE(days.at(1), (registry::Span {at("2026-03-29T00:00:00+01:00"), at("2026-03-30T00:00:00+02:00")}));
}

void TestSchedule::s001_3_error3_singleReadsAreQuestioned()
{
    QCOMPARE(judgeSingleReads(20).verdict, Verdict::Allowed);
    QCOMPARE(judgeSingleReads(500).verdict, Verdict::Questioned);
}

void TestSchedule::s003_6_1_3_moreThan100000NeedDiasConfirmation()
{
    constexpr qint64 limit = egon::AisvLimits::withoutConsent;
    QCOMPARE(limit, 100'000);
    QCOMPARE(judgeSubscription(limit, std::nullopt, limit).verdict, Verdict::Allowed);
    QCOMPARE(judgeSubscription(limit + 1, std::nullopt, limit).verdict, Verdict::Refused);
    registry::Confirmation confirmation;
    confirmation.subjects = 150'000;
    QCOMPARE(judgeSubscription(limit + 1, confirmation, limit).verdict, Verdict::Allowed);
    QCOMPARE(judgeSubscription(200'000, confirmation, limit).verdict, Verdict::Refused);
}

void TestSchedule::everyRuleNamesItsSource()
{
    for (const Rule rule : {Rule::FromTheBeginning, Rule::BulkWithoutNotices, Rule::SingleReads, Rule::OutsideHours,
             Rule::ParallelWindows, Rule::TooOld, Rule::WithoutConfirmation, Rule::PeriodNotADay}) {
        QCOMPARE(ruleNamed(ruleName(rule)), rule);
        QVERIFY(!ruleText(rule).isEmpty());
        QVERIFY(ruleSource(rule).contains(u"ch. "));
    }
    QVERIFY(!ruleNamed(QStringLiteral("x")));
}

void TestSchedule::s001_3_1_2_readingIsStartedByTheClock_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("begins");
    QTest::newRow("systemd") << "packaging/systemd/kmen-distribute.timer"
                             << "OnCalendar=\\*-\\*-\\* (\\d\\d:\\d\\d):\\d\\d Europe/Prague\\n";
    QTest::newRow("Windows") << "packaging/windows/kmen-distribute.xml"
                             << "<StartBoundary>[\\d-]+T(\\d\\d:\\d\\d)";
}

void TestSchedule::s001_3_1_2_readingIsStartedByTheClock()
{
    QFETCH(QString, file);
    QFETCH(QString, begins);
    QFile definition(QStringLiteral(QT_TESTCASE_SOURCEDIR) + QStringLiteral("/../") + file);
    QVERIFY2(definition.open(QIODevice::ReadOnly), qPrintable(definition.errorString()));
    const auto match = QRegularExpression(begins).match(QString::fromUtf8(definition.readAll()));
    QVERIFY2(match.hasMatch(), qPrintable(file));
    // by itself, every day, within the hours
    const QTime at = QTime::fromString(match.captured(1), QStringLiteral("hh:mm"));
    QVERIFY2(at >= QTime(0, 15) && at < QTime(6, 0), qPrintable(match.captured(1)));
}

void TestSchedule::uncovered_data()
{
    QTest::addColumn<QList<int>>("covered"); // from, to, from, to …
    QTest::addColumn<QList<int>>("open");
    QTest::newRow("nothing") << QList<int> {} << QList<int> {0, 100};
    QTest::newRow("all") << QList<int> {0, 100} << QList<int> {};
    QTest::newRow("more than all") << QList<int> {-5, 200} << QList<int> {};
    QTest::newRow("a hole") << QList<int> {0, 40, 60, 100} << QList<int> {40, 60};
    QTest::newRow("two holes, out of order") << QList<int> {60, 70, 10, 40} << QList<int> {0, 10, 40, 60, 70, 100};
    QTest::newRow("overlapping") << QList<int> {0, 50, 30, 60, 20, 25} << QList<int> {60, 100};
    QTest::newRow("outside") << QList<int> {-20, -10, 120, 130} << QList<int> {0, 100};
    QTest::newRow("touching") << QList<int> {0, 50, 50, 100} << QList<int> {};
    QTest::newRow("empty one") << QList<int> {50, 50} << QList<int> {0, 100};
}

void TestSchedule::uncovered()
{
    QFETCH(QList<int>, covered);
    QFETCH(QList<int>, open);
    const auto spans = [](const QList<int> &list) {
        std::vector<registry::Span> made;
        for (qsizetype i = 0; i + 1 < list.size(); i += 2) {
            made.push_back({fromMsecs(list.at(i)), fromMsecs(list.at(i + 1))});
        }
        return made;
    };
    QVERIFY(registry::uncovered(spans(covered), {fromMsecs(0), fromMsecs(100)}) == spans(open));
}

static const kmen::test::Entry testSchedule(kmen::test::run<TestSchedule>);
#include "tst_schedule.moc"
