#include <QTest>

#include "identify/columns.h"
#include "identify/combinations.h"
#include "support/result_macros.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::identify;

class TestCombinations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void s001_2_1_combinationsAreThoseOfTheTable();
    void s001_2_1_everyRequiredItemIsNeeded();
    void s001_2_1_optionalItemsNeverMakeACombination();
    void nilAndEmpty_fillNothing();
    void document_needsItsKind();
    void nearest_isTheShortestWayInStableOrder();
    void severalMet_comeInTheTablesOrder();
    void columns_readARow();
    void columns_bothFormsOfADateAndPlacesAbroad();
    void columns_nameWhatIsUnknownOrTwice();
    void columns_passOverAnEarlierReport();
    void columns_neverRepeatABadValue();
};

namespace {

Request names()
{
    Request request;
    request.prijmeni = QStringLiteral("Vzorová");
    request.jmeno = QStringLiteral("Jana");
    return request;
}

} // namespace

void TestCombinations::s001_2_1_combinationsAreThoseOfTheTable()
{
    QStringList rows;
    for (const Combination &combination : combinations()) {
        rows.append(QString::fromUtf16(combination.roman) + u": " + itemNames(itemsIn(combination.required)));
    }
    const QStringList expected {
        QStringLiteral("I: Příjmení, Jméno, Adresa pobytu"),
        QStringLiteral("II: Příjmení, Jméno, Datum narození"),
        QStringLiteral("III: Příjmení, Jméno, Datum úmrtí"),
        QStringLiteral("IV: Doklad"),
        QStringLiteral("V: Datová schránka"),
        QStringLiteral("VI: Rodné příjmení, Jméno, Adresa pobytu"),
        QStringLiteral("VII: Rodné příjmení, Jméno, Datum narození"),
        QStringLiteral("VIII: Rodné příjmení, Jméno, Datum úmrtí"),
        QStringLiteral("IX: Příjmení, Jméno, Certifikát"),
        QStringLiteral("X: Příjmení, Datum narození, Adresa pobytu"),
        QStringLiteral("XI: Rodné příjmení, Datum narození, Adresa pobytu"),
    };
    QCOMPARE(rows, expected);
}

void TestCombinations::s001_2_1_everyRequiredItemIsNeeded()
{
    for (const Combination &combination : combinations()) {
        QVERIFY(assess(combination.required).permitted());
        for (const Item item : itemsIn(combination.required)) {
            QVERIFY(!assess(combination.required & ~bit(item)).permitted());
        }
    }
}

void TestCombinations::s001_2_1_optionalItemsNeverMakeACombination()
{
    ItemSet optional = 0;
    for (unsigned i = static_cast<unsigned>(Item::MistoNarozeni); i <= static_cast<unsigned>(Item::OmezeniSvepravnosti);
         ++i) {
        optional |= bit(static_cast<Item>(i));
    }
    QVERIFY(!assess(optional | bit(Item::Prijmeni) | bit(Item::Jmeno)).permitted());
}

void TestCombinations::nilAndEmpty_fillNothing()
{
    Request request = names();
    request.datumUmrti.present = true;
    request.datumUmrti.nil = true;
    request.datovaSchrankaId = QStringLiteral("  ");
    QVERIFY(!assess(request).permitted());
    request.datumNarozeni = QDate(1980, 2, 29);
    QVERIFY(assess(request).permitted());
}

void TestCombinations::document_needsItsKind()
{
    Request request;
    request.doklad = egon::Doklad {QStringLiteral("123456789"), {}, std::nullopt};
    QVERIFY(!assess(request).permitted());
    request.doklad->druh = QStringLiteral("ID");
    QVERIFY(assess(request).permitted());
}

void TestCombinations::nearest_isTheShortestWayInStableOrder()
{
    const Assessment assessment = assess(names());
    QVERIFY(!assessment.permitted());
    QCOMPARE(assessment.nearest().combination->number, 1);
    QCOMPARE(assessment.nearest().missing, std::vector<Item> {Item::AdresaPobytu});
    QVERIFY(shortestWayText(assessment).contains(QStringLiteral("Adresa pobytu")));
    QCOMPARE(assessment.ways.at(1).combination->number, 2);
    QCOMPARE(assess(ItemSet {0}).nearest().combination->number, 4);
    QCOMPARE(assessment.ways.size(), std::size_t {11});
}

void TestCombinations::severalMet_comeInTheTablesOrder()
{
    Request request = names();
    request.datumNarozeni = QDate(1980, 2, 29);
    request.adresaPobytu = egon::AdresaPobytu {21'000'001, std::nullopt};
    QList<int> numbers;
    for (const Combination *combination : assess(request).met()) {
        numbers.append(combination->number);
    }
    QCOMPARE(numbers, (QList<int> {1, 2, 10}));
}

void TestCombinations::columns_readARow()
{
    const auto map = ColumnMap::fromHeader({QStringLiteral("Prijmeni"), QStringLiteral("jmeno"),
        QStringLiteral("AdresaPobytu"), QStringLiteral("Doklad.Cislo"), QStringLiteral("Doklad.Druh"),
        QStringLiteral("SerioveCisloCertifikatu"), QStringLiteral("Pohlavi")});
    QVERIFY_RESULT(map);
    const auto request = map->request({QStringLiteral(" Vzorová "), QStringLiteral("Jana"), QStringLiteral("21000001"),
        QStringLiteral("123"), QStringLiteral("id"), QString(), QStringLiteral("Žena")});
    QVERIFY_RESULT(request);
    QCOMPARE(request->prijmeni.value, QStringLiteral("Vzorová"));
    QCOMPARE(request->jmeno.value, QStringLiteral("Jana"));
    QCOMPARE(request->adresaPobytu.value.kod, 21'000'001);
    QCOMPARE(request->doklad->cislo, QStringLiteral("123"));
    QCOMPARE(request->doklad->druh, QStringLiteral("ID"));
    QVERIFY(!request->serioveCisloCertifikatu.present);
    QCOMPARE(request->pohlavi.value, QStringLiteral("zena"));
}

void TestCombinations::columns_bothFormsOfADateAndPlacesAbroad()
{
    const auto map = ColumnMap::fromHeader({QStringLiteral("DatumNarozeni"), QStringLiteral("DatumUmrti"),
        QStringLiteral("MistoNarozeni"), QStringLiteral("MistoUmrti"), QStringLiteral("Obcanstvi")});
    QVERIFY_RESULT(map);
    const auto request = map->request({QStringLiteral("29. 2. 1980"), QStringLiteral("2020-01-31"),
        QStringLiteral("554782"), QStringLiteral("Wien, 40"), QStringLiteral("203")});
    QVERIFY_RESULT(request);
    QCOMPARE(request->datumNarozeni.value, QDate(1980, 2, 29));
    QCOMPARE(request->datumUmrti.value, QDate(2020, 1, 31));
    QCOMPARE(request->mistoNarozeni.value.cr, std::optional(554'782));
    QCOMPARE(request->mistoUmrti.value.svet, QStringLiteral("Wien"));
    QCOMPARE(request->mistoUmrti.value.stat, QStringLiteral("040"));
    QCOMPARE(request->obcanstvi, std::optional(QStringLiteral("203")));
}

void TestCombinations::columns_nameWhatIsUnknownOrTwice()
{
    const auto unknown = ColumnMap::fromHeader({QStringLiteral("Prijmeni"), QStringLiteral("RodneCislo")});
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, ErrorKind::Input);
    QVERIFY(unknown.error().what.contains(QStringLiteral("RodneCislo")));
    const auto twice = ColumnMap::fromHeader({QStringLiteral("Prijmeni"), QStringLiteral("prijmeni")});
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, QStringLiteral("identify.COLUMN_TWICE"));
}

void TestCombinations::columns_passOverAnEarlierReport()
{
    const auto map = ColumnMap::fromHeader(
        {QStringLiteral("Prijmeni"), QStringLiteral("vysledek"), QStringLiteral("KID"), QStringLiteral("zprava")});
    QVERIFY_RESULT(map);
    QCOMPARE(map->dataColumns(), std::vector<qsizetype> {0});
    QVERIFY(!ColumnMap::fromHeader({QStringLiteral("KID")}));
}

void TestCombinations::columns_neverRepeatABadValue()
{
    const auto map = ColumnMap::fromHeader({QStringLiteral("DatumNarozeni")});
    QVERIFY_RESULT(map);
    const auto request = map->request({QStringLiteral("31.2.1980")});
    QVERIFY(!request);
    QCOMPARE(request.error().kind, ErrorKind::Input);
    QVERIFY(request.error().what.contains(QStringLiteral("DatumNarozeni")));
    QVERIFY(!describe(request.error()).contains(QStringLiteral("1980")));
    // an address as it stands on a letter: the sentence says what is wanted instead
    const auto address = ColumnMap::fromHeader({QStringLiteral("AdresaPobytu")});
    QVERIFY_RESULT(address);
    const auto letter = address->request({QStringLiteral("Lesní 156/52, Příkladov")});
    QVERIFY(!letter);
    QVERIFY(letter.error().what.contains(QStringLiteral("RÚIAN")));
    QVERIFY(!letter.error().what.contains(QStringLiteral("Lesní")));
}

static const kmen::test::Entry testCombinations(kmen::test::run<TestCombinations>);
#include "tst_combinations.moc"
