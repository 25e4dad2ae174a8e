#include <QTest>

#include "identify/addresses.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::identify;
using namespace Qt::Literals::StringLiterals;

/// How an address that a person writes is read.
class TestAddresses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void likeliestReading_data();
    void likeliestReading();
    void otherReadings_data();
    void otherReadings();
    void tooLittle_isNotAskedFor();
    void readings_areFew();

private:
    static QString written(const egon::RuianVyhledejAdresu::Request &search);
};

/// "street|house/orientation letter|part|town|postal code"
QString TestAddresses::written(const egon::RuianVyhledejAdresu::Request &search)
{
    const auto number = [](std::optional<int> value) { return value ? QString::number(*value) : QString(); };
    return QStringList {search.uliceNazev,
        QString(number(search.cisloDomovni) + u'/' + number(search.cisloOrientacni) + search.cisloOrientacniPismeno),
        search.castObceNazev, search.obecNazev, number(search.postaKod)}
        .join(u'|');
}

void TestAddresses::likeliestReading_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reading");
    QTest::newRow("as spoken") << u"Květinová 141 Vzorov"_s << u"Květinová|141/||Vzorov|"_s;
    QTest::newRow("two numbers") << u"Lipová 12/3a, Nový Brod nad Lomnou"_s << u"Lipová|12/3a||Nový Brod nad Lomnou|"_s;
    QTest::newRow("as posted") << u"Na Výsluní 7, 250 01 Vzorov"_s << u"Na Výsluní|7/||Vzorov|25001"_s;
    QTest::newRow("postal code without a space") << u"Polní 8, 25001 Vzorov"_s << u"Polní|8/||Vzorov|25001"_s;
    QTest::newRow("with a part") << u"Polní 8, Zálesí, 250 01 Vzorov"_s << u"Polní|8/|Zálesí|Vzorov|25001"_s;
    QTest::newRow("village") << u"Květná Lhota 12"_s << u"|12/||Květná Lhota|"_s;
    QTest::newRow("village, čp.") << u"Květná Lhota č.p. 12"_s << u"|12/||Květná Lhota|"_s;
    QTest::newRow("letter") << u"Polní 8b Vzorov"_s << u"Polní|/8b||Vzorov|"_s;
    QTest::newRow("town first") << u"Vzorov, Polní 8"_s << u"Polní|8/||Vzorov|"_s;
    QTest::newRow("no number") << u"Květinová Vzorov"_s << u"Květinová|/||Vzorov|"_s;
}

void TestAddresses::likeliestReading()
{
    QFETCH(QString, text);
    QFETCH(QString, reading);
    const auto searches = addressSearches(text);
    QVERIFY(!searches.empty());
    QCOMPARE(written(searches.front()), reading);
}

void TestAddresses::otherReadings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reading");
    QTest::newRow("orientation number") << u"Květinová 14 Vzorov"_s << u"Květinová|/14||Vzorov|"_s;
    QTest::newRow("part of a town") << u"Zálesí 14, Vzorov"_s << u"|14/|Zálesí|Vzorov|"_s;
    QTest::newRow("name of two words") << u"Květinová Nový Brod"_s << u"Květinová|/||Nový Brod|"_s;
    QTest::newRow("street alone") << u"Květinová 14"_s << u"Květinová|14/|||"_s;
}

void TestAddresses::otherReadings()
{
    QFETCH(QString, text);
    QFETCH(QString, reading);
    QStringList readings;
    for (const auto &search : addressSearches(text)) {
        readings.append(written(search));
    }
    QVERIFY2(readings.contains(reading), qPrintable(readings.join(u'\n')));
}

void TestAddresses::tooLittle_isNotAskedFor()
{
    QVERIFY(addressSearches({}).empty());
    QVERIFY(addressSearches(u"12"_s).empty());
    QVERIFY(addressSearches(u"Kv"_s).empty());
    QVERIFY(addressSearches(u" , ,"_s).empty());
}

void TestAddresses::readings_areFew()
{
    for (const QString &text : {u"a b c d e f g h i j"_s, u"a b c d e f g h 12"_s, u"1/2 3 4, 5, 6 abc"_s}) {
        QVERIFY(addressSearches(text).size() <= 6);
    }
}

static const kmen::test::Entry testAddresses(kmen::test::run<TestAddresses>);
#include "tst_addresses.moc"
