#include <QTest>

#include "base/text.h"
#include "registry/search.h"
#include "registry/search_ranges_p.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::registry;

/// What a clerk may write into the one box, and how it is read.
class TestSearchTyped : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void births_inAnyUsualForm_data();
    void births_inAnyUsualForm();
    void yearAlone_isAYearBesideAName();
    void words_areFoldedAndNoneIncludesAnother();
    void kid_isReadAsItIsSaid_data();
    void kid_isReadAsItIsSaid();
    void numbers_keepTheirSpacesAndSlashes();
    void unfinishedDate_doesNotHideTheName();
    void impossibleDay_isSaid();
    void ranges_holdExactlyWhatBeginsWithTheWord();
    void segments_divideTheListWithoutGapOrOverlap();

private:
    const QDate m_today {2026, 11, 21};
};

void TestSearchTyped::births_inAnyUsualForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("births");
    QTest::addColumn<QStringList>("words");
    const QStringList day {QStringLiteral("1980-02-01")};
    const QStringList novak {QStringLiteral("novak")};
    const auto row = [&](const char *text, const QStringList &births, const QStringList &words) {
        QTest::newRow(text) << QString::fromUtf8(text) << births << words;
    };
    row("1.2.1980", day, {});
    row("01.02.1980", day, {});
    row("1. 2. 1980", day, {});
    row("1 2 1980", day, {});
    row("1/2/1980", day, {});
    row("1980-02-01", day, {});
    row("01021980", day, {});
    row("19800201", day, {});
    row("1. února 1980", day, {});
    row("1.unora 1980", day, {});
    row("3. července 1980", {QStringLiteral("1980-07-03")}, {});
    row("3. června 1980", {QStringLiteral("1980-06-03")}, {});
    row("1.2.80", day, {});
    row("1.2.19", {QStringLiteral("1919-02-01"), QStringLiteral("2019-02-01")}, {});
    row("Novák 1.2.1980", day, novak);
    row("1. 2. 1980 Novák", day, novak);
    row("01021980 novák", day, novak);
    row("novák", {}, novak);
}

void TestSearchTyped::births_inAnyUsualForm()
{
    QFETCH(QString, text);
    QFETCH(QStringList, births);
    QFETCH(QStringList, words);
    const TypedSearch typed = readTyped(text, m_today);
    QStringList read;
    for (const QDate birth : typed.births) {
        read.append(birth.toString(Qt::ISODate));
    }
    QCOMPARE(read, births);
    QCOMPARE(typed.words, words);
    QVERIFY(!typed.hopeless);
}

void TestSearchTyped::yearAlone_isAYearBesideAName()
{
    const TypedSearch typed = readTyped(QStringLiteral("novák 1980"), m_today);
    QCOMPARE(typed.birthYear.value_or(0), 1980);
    QCOMPARE(typed.words, QStringList(QStringLiteral("novak")));
    QVERIFY(typed.numbers.isEmpty());
    QVERIFY(!readTyped(QStringLiteral("novák 2031"), m_today).birthYear);
    // a name of nine letters and digits that begins with K is still a name and a year
    QCOMPARE(readTyped(QStringLiteral("Kavan 1985"), m_today).birthYear.value_or(0), 1985);
    QCOMPARE(readTyped(QStringLiteral("Karel 1985"), m_today).birthYear.value_or(0), 1985);
}

void TestSearchTyped::words_areFoldedAndNoneIncludesAnother()
{
    QCOMPARE(readTyped(QStringLiteral("  NOV Nováková-Šťastná nov "), m_today).words,
        QStringList({QStringLiteral("novakova"), QStringLiteral("stastna")}));
    QCOMPARE(readTyped(QString::fromUtf8("Nova\xcc\x81k"), m_today).words, QStringList(QStringLiteral("novak")));
    QVERIFY(readTyped(QStringLiteral("   "), m_today).isEmpty());
    QVERIFY(readTyped(QStringLiteral("-- ,"), m_today).hopeless);
}

void TestSearchTyped::kid_isReadAsItIsSaid_data()
{
    QTest::addColumn<QString>("text");
    const QString kid = Kid::fromNumber(12'345'678'901).text();
    const QString plain = QString(kid).remove(u'-');
    QTest::newRow("as shown") << kid;
    QTest::newRow("small, no dashes") << plain.toLower();
    QTest::newRow("spaces") << QString(kid).replace(u'-', u' ');
    QTest::newRow("dots") << QString(kid).replace(u'-', u'.');
    QTest::newRow("long dashes") << QString(kid).replace(u'-', QChar(0x2013));
    QTest::newRow("around") << QString(u"  " + kid + u' ');
}

void TestSearchTyped::kid_isReadAsItIsSaid()
{
    QFETCH(QString, text);
    const Kid kid = Kid::fromNumber(12'345'678'901);
    const TypedSearch typed = readTyped(text, m_today);
    QVERIFY(typed.kid && *typed.kid == kid);
    // one wrong symbol, in any of the forms: said, not silently nobody
    QString wrong = text.trimmed();
    wrong[wrong.size() - 1] = wrong.back() == u'3' ? QChar(u'4') : QChar(u'3');
    const TypedSearch mistyped = readTyped(wrong, m_today);
    QVERIFY2(mistyped.hopeless, qPrintable(wrong));
    QVERIFY(!mistyped.note.isEmpty());
    // being typed
    const TypedSearch begun = readTyped(kid.text().left(7), m_today);
    QCOMPARE(begun.kidBeginning, kid.text().left(7));
    QVERIFY(!begun.hopeless);
}

void TestSearchTyped::numbers_keepTheirSpacesAndSlashes()
{
    QCOMPARE(readTyped(QStringLiteral("270 74 358"), m_today).whole, QStringLiteral("27074358"));
    QCOMPARE(readTyped(QStringLiteral("SPIS-12/2020"), m_today).whole, QStringLiteral("spis122020"));
    QCOMPARE(readTyped(QStringLiteral("27074358"), m_today).numbers, QStringList(QStringLiteral("27074358")));
    QCOMPARE(readTyped(QStringLiteral("ab3xyz9"), m_today).numbers, QStringList(QStringLiteral("ab3xyz9")));
    QVERIFY(!readTyped(QStringLiteral("27 07 4358"), m_today).hopeless);
}

void TestSearchTyped::unfinishedDate_doesNotHideTheName()
{
    for (const char *text :
        {"novák 1.", "novák 1.2", "novák 1. 2. 1", "novák 1.2.198", "novák 1980-", "novák 1980-02-"}) {
        const TypedSearch typed = readTyped(QString::fromUtf8(text), m_today);
        QVERIFY2(!typed.hopeless && typed.births.empty() && typed.numbers.isEmpty(), text);
        QCOMPARE(typed.words, QStringList(QStringLiteral("novak")));
        QVERIFY2(!typed.note.isEmpty(), text);
    }
}

void TestSearchTyped::impossibleDay_isSaid()
{
    for (const char *text : {"30.2.1980", "novák 31. 4. 1990", "1.1.2031"}) {
        QVERIFY2(readTyped(QString::fromUtf8(text), m_today).hopeless, text);
    }
}

void TestSearchTyped::ranges_holdExactlyWhatBeginsWithTheWord()
{
    const QStringList names {QStringLiteral("Cibulka"), QStringLiteral("Čapek"), QStringLiteral("Černý"),
        QStringLiteral("Hora"), QStringLiteral("Hurka"), QStringLiteral("Chalupa"), QStringLiteral("Machů"),
        QStringLiteral("Máčel"), QStringLiteral("Řezníček"), QStringLiteral("Rezek"), QStringLiteral("Žižka"),
        QStringLiteral("Zíka"), QStringLiteral("Šťastný"), QStringLiteral("Mečchal"), QStringLiteral("Bach"),
        QStringLiteral("Novák"), QStringLiteral("Strčprst"), QStringLiteral("Müller"), QStringLiteral("Weiß")};
    for (const QString &name : names) {
        const QString folded = fold(name);
        for (const QString &other : names) {
            for (qsizetype size = 1; size <= fold(other).size(); ++size) {
                const QString word = fold(other).left(size);
                const QString key = sortKey(name + u" Jan");
                qsizetype held = 0;
                for (const KeyRange &range : rangesOf(word)) {
                    held += range.begin <= key && key < range.end ? 1 : 0;
                }
                QVERIFY2(held == (folded.startsWith(word) ? 1 : 0), qPrintable(QString(name + u' ' + word)));
            }
        }
    }
}

void TestSearchTyped::segments_divideTheListWithoutGapOrOverlap()
{
    for (const QStringList &words : {QStringList(), QStringList({QStringLiteral("c")}),
             QStringList({QStringLiteral("rez"), QStringLiteral("ch"), QStringLiteral("h")})}) {
        QStringList ends;
        for (const Segment &segment : segmentsOf(words)) {
            ends += {segment.keys.begin, segment.keys.end};
            QVERIFY(segment.keys.begin < segment.keys.end);
        }
        ends.sort();
        QVERIFY(ends.front().isEmpty());
        QCOMPARE(ends.back(), endOfKeys());
        for (qsizetype i = 1; i + 1 < ends.size(); i += 2) {
            QCOMPARE(ends[i], ends[i + 1]);
        }
    }
}

static const kmen::test::Entry testSearchTyped(kmen::test::run<TestSearchTyped>);
#include "tst_search_typed.moc"
