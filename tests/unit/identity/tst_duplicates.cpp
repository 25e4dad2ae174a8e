#include <QTest>

#include "identity/duplicates.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::identity;

/// Which two records look like one person, and why.
class TestDuplicates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_soundAlikeInCzech_data();
    void names_soundAlikeInCzech();
    void oneperson_isFound_data();
    void oneperson_isFound();
    void twins_andNamesakes_areNotOne();
    void twoPersonsOfTheRegisters_areNoDuplicate();
    void explanation_isASentenceWithoutData();
};

namespace {

DuplicateIndex::Person person(int id, const QString &given, const QString &surname, QDate born)
{
    DuplicateIndex::Person made;
    made.id.value = id;
    made.givenName = given;
    made.surname = surname;
    made.birthDate = born;
    return made;
}

/// Among others, so that names are as rare as they are.
std::vector<Match> found(const DuplicateIndex::Person &a, const DuplicateIndex::Person &b)
{
    DuplicateIndex index;
    index.add(a);
    index.add(b);
    for (int i = 0; i < 400; ++i) {
        index.add(person(1000 + i, i % 2 == 0 ? QStringLiteral("Jan") : QStringLiteral("Eva"),
            QStringLiteral("Vzor%1").arg(QString(3, QChar(u'a' + i % 26)) + QChar(u'a' + i / 26)),
            QDate(1940, 1, 1).addDays(i * 61)));
    }
    return *index.find({}, {});
}

} // namespace

void TestDuplicates::names_soundAlikeInCzech_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("alike");
    QTest::newRow("i and y") << "svitak"
                             << "svytak" << true;
    QTest::newRow("w and v") << "wagner"
                             << "vagner" << true;
    QTest::newRow("sch") << "schmidt"
                         << "smit" << true;
    QTest::newRow("z at the end") << "brzak"
                                  << "brsak" << true;
    QTest::newRow("wife and husband") << "novakova"
                                      << "novak" << true;
    QTest::newRow("others") << "novak"
                            << "dvorak" << false;
    QTest::newRow("short") << "rys"
                           << "ruk" << false;
}

void TestDuplicates::names_soundAlikeInCzech()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, alike);
    QCOMPARE(sounds(one.toLatin1(), true) == sounds(other.toLatin1(), true), alike);
}

void TestDuplicates::oneperson_isFound_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("surname");
    QTest::addColumn<QString>("birthSurname");
    QTest::addColumn<QDate>("born");
    QTest::addColumn<qint64>("address");
    const QDate born(1978, 5, 12);
    QTest::newRow("the same") << "Marie"
                              << "Skřivánková"
                              << "" << born << qint64(0);
    QTest::newRow("without diacritics") << "MARIE"
                                        << "Skrivankova"
                                        << "" << born << qint64(0);
    QTest::newRow("a letter") << "Marie"
                              << "Skřivánkovr"
                              << "" << born << qint64(0);
    QTest::newRow("two letters swapped") << "Marie"
                                         << "Sřkivánková"
                                         << "" << born << qint64(0);
    QTest::newRow("names swapped") << "Skřivánková"
                                   << "Marie"
                                   << "" << born << qint64(0);
    QTest::newRow("day and month swapped") << "Marie"
                                           << "Skřivánková"
                                           << "" << QDate(1978, 12, 5) << qint64(5);
    QTest::newRow("a digit of the year") << "Marie"
                                         << "Skřivánková"
                                         << "" << QDate(1979, 5, 12) << qint64(5);
    QTest::newRow("married since") << "Marie"
                                   << "Beranová"
                                   << "Skřivánková" << born << qint64(0);
}

void TestDuplicates::oneperson_isFound()
{
    QFETCH(QString, given);
    QFETCH(QString, surname);
    QFETCH(QString, birthSurname);
    QFETCH(QDate, born);
    QFETCH(qint64, address);
    auto a = person(1, QStringLiteral("Marie"), QStringLiteral("Skřivánková"), QDate(1978, 5, 12));
    auto b = person(2, given, surname, born);
    b.birthSurname = birthSurname;
    a.address = b.address = address;
    const auto matches = found(a, b);
    QCOMPARE(matches.size(), std::size_t(1));
    QCOMPARE(matches.front().first, ClientId {1});
    QCOMPARE(matches.front().second, ClientId {2});
    QVERIFY(!matches.front().why.empty());
}

void TestDuplicates::twins_andNamesakes_areNotOne()
{
    auto a = person(1, QStringLiteral("Petr"), QStringLiteral("Skřivánek"), QDate(1978, 5, 12));
    auto b = person(2, QStringLiteral("Pavel"), QStringLiteral("Skřivánek"), QDate(1978, 5, 12));
    a.address = b.address = 5;
    QVERIFY(found(a, b).empty());
    // father and son
    b = person(2, QStringLiteral("Petr"), QStringLiteral("Skřivánek"), QDate(2003, 8, 30));
    b.address = 5;
    QVERIFY(found(a, b).empty());
    // different data boxes belong to different persons
    b = person(2, QStringLiteral("Petr"), QStringLiteral("Skřivánek"), QDate(1978, 5, 13));
    a.dataBox = QStringLiteral("abc1234");
    b.dataBox = QStringLiteral("xyz9876");
    QVERIFY(found(a, b).empty());
}

void TestDuplicates::twoPersonsOfTheRegisters_areNoDuplicate()
{
    auto a = person(1, QStringLiteral("Marie"), QStringLiteral("Skřivánková"), QDate(1978, 5, 12));
    auto b = a;
    b.id.value = 2;
    a.registered = true;
    QCOMPARE(found(a, b).size(), std::size_t(1));
    b.registered = true;
    QVERIFY(found(a, b).empty());
}

void TestDuplicates::explanation_isASentenceWithoutData()
{
    const auto a = person(1, QStringLiteral("Marie"), QStringLiteral("Skřivánková"), QDate(1978, 5, 12));
    auto b = a;
    b.id.value = 2;
    const auto matches = found(a, b);
    const QString text = explanationText(explanationOf(matches.front()));
    QCOMPARE(text.count(u'+'), 3);
    QVERIFY(text.contains(QStringLiteral("given name same")));
    QVERIFY(!text.contains(QStringLiteral("Marie")) && !text.contains(QStringLiteral("1978")));
    QVERIFY(explanationText({}).isEmpty());
}

static const kmen::test::Entry testDuplicates(kmen::test::run<TestDuplicates>);
#include "tst_duplicates.moc"
