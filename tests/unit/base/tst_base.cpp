#include <QTest>

#include "base/ids.h"
#include "base/text.h"
#include "support/result_macros.h"
#include "support/test_program.h"

using namespace kmen;

class TestBase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kid_survivesHowPeopleWriteIt();
    void kid_findsEverySingleWrongSymbolAndEverySwap();
    void names_compareWithoutDiacriticsAndCase();
    void names_sortByTheCzechAlphabet();
    void dates_inTheUsualForms_data();
    void dates_inTheUsualForms();
    void csv_readsQuotesAndSeparators();
    void csv_saysWhichLineIsWrong();
};

void TestBase::kid_survivesHowPeopleWriteIt()
{
    const Kid kid = Kid::fromNumber(987'654'321);
    const auto spoken = Kid::parse(kid.text().toLower().remove(u'-'));
    QVERIFY(spoken);
    QCOMPARE(spoken->text(), kid.text());
    QVERIFY(!Kid::parse(QStringLiteral("K123")));
    QVERIFY(!Kid::parse(QString()));
}

void TestBase::kid_findsEverySingleWrongSymbolAndEverySwap()
{
    const QString alphabet = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXY");
    for (std::uint64_t number = 1; number < 20'000'000'000; number = number * 7 + 13) {
        const QString plain = QString(Kid::fromNumber(number).text()).remove(u'-');
        for (qsizetype i = 1; i < plain.size(); ++i) {
            for (const QChar c : alphabet) {
                QString wrong = plain;
                wrong[i] = c;
                QCOMPARE(Kid::parse(wrong).has_value(), wrong == plain);
            }
            if (i + 2 < plain.size() && plain[i] != plain[i + 1]) {
                QString swapped = plain;
                std::swap(swapped[i], swapped[i + 1]);
                QVERIFY2(!Kid::parse(swapped), qPrintable(swapped));
            }
        }
    }
}

void TestBase::names_compareWithoutDiacriticsAndCase()
{
    QCOMPARE(fold(QStringLiteral("DVOŘÁKOVÁ")), fold(QStringLiteral("Dvorakova")));
    QCOMPARE(fold(QStringLiteral("  Novák-Šťastný ")), QStringLiteral("novak stastny"));
    QCOMPARE(toAsciiUpper(QStringLiteral("Příkladová")), QStringLiteral("PRIKLADOVA"));
}

void TestBase::names_sortByTheCzechAlphabet()
{
    QStringList names {QStringLiteral("Chalupa"), QStringLiteral("Čapek"), QStringLiteral("Cibulka"),
        QStringLiteral("Hrabal"), QStringLiteral("Ibl"), QStringLiteral("Žák"), QStringLiteral("Zeman"),
        QStringLiteral("Černý"), QStringLiteral("Řehoř"), QStringLiteral("Ryba")};
    std::ranges::sort(names, {}, [](const QString &name) { return sortKey(name); });
    QCOMPARE(names.join(u' '), QStringLiteral("Cibulka Čapek Černý Hrabal Chalupa Ibl Ryba Řehoř Zeman Žák"));
}

void TestBase::dates_inTheUsualForms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    const QDate day(1978, 5, 12);
    QTest::newRow("dots") << QStringLiteral("12.5.1978") << day;
    QTest::newRow("dots and spaces") << QStringLiteral(" 12. 5. 1978 ") << day;
    QTest::newRow("slashes") << QStringLiteral("12/05/1978") << day;
    QTest::newRow("ISO") << QStringLiteral("1978-05-12") << day;
    QTest::newRow("digits") << QStringLiteral("12051978") << day;
    QTest::newRow("not a day") << QStringLiteral("30.2.1978") << QDate();
    QTest::newRow("words") << QStringLiteral("dnes") << QDate();
}

void TestBase::dates_inTheUsualForms()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    QCOMPARE(parseDate(text).value_or(QDate()), date);
}

void TestBase::csv_readsQuotesAndSeparators()
{
    const auto table =
        readCsv("\xef\xbb\xbfPrijmeni;Jmeno\r\n\"Nov\xc3\xa1k; st.\";\"Jan \"\"Honza\"\"\"\r\n\r\nSvoboda\r\n");
    QVERIFY_RESULT(table);
    QCOMPARE(table->header, (QStringList {QStringLiteral("Prijmeni"), QStringLiteral("Jmeno")}));
    QCOMPARE(table->rows.size(), std::size_t(2));
    QCOMPARE(table->rows[0], (QStringList {QStringLiteral("Novák; st."), QStringLiteral("Jan \"Honza\"")}));
    QCOMPARE(table->rows[1], (QStringList {QStringLiteral("Svoboda"), QString()}));
    QCOMPARE(table->lines[1], 4);
    const QString line = csvLine(table->rows[0]);
    QCOMPARE(readCsv((QStringLiteral("a;b\n") + line).toUtf8())->rows[0], table->rows[0]);
}

void TestBase::csv_saysWhichLineIsWrong()
{
    const auto wide = readCsv("a;b\n1;2\n1;2;3\n");
    QCOMPARE(wide.error().code, QStringLiteral("csv.TOO_MANY"));
    QVERIFY(wide.error().what.contains(u'3'));
    QCOMPARE(readCsv("a\n\xff\xfe\n").error().code, QStringLiteral("csv.ENCODING"));
    const auto nothing = readCsv("");
    QCOMPARE(nothing.error().code, QStringLiteral("csv.EMPTY"));
    const auto open = readCsv("a\n\"x\n");
    QCOMPARE(open.error().code, QStringLiteral("csv.QUOTE"));
    for (const Error &error : {wide.error(), nothing.error(), open.error()}) {
        QVERIFY2(!error.remedy.isEmpty(), qPrintable(error.code)); // what to do belongs to it
    }
}

static const kmen::test::Entry testBase(kmen::test::run<TestBase>);
#include "tst_base.moc"
