// The invented country: the same on every machine, and like a country.
#include <QTest>

#include "support/test_program.h"
#include "training/population.h"

using namespace kmen;
using namespace kmen::training;

class tst_population : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameCountry();
    void anotherSeedAnotherCountry();
    void femaleFormsAreRight_data();
    void femaleFormsAreRight();
    void looksLikeACountry();
    void documentsAndBoxesLeadBack();
    void everyAddressIsInRuian();
    void indexesFindEverybody();
};

namespace {

QString sketch(const PersonData &person)
{
    QString text = person.surname + u'|' + person.givenName + u'|' + person.birthSurname + u'|'
        + person.born.toString(Qt::ISODate) + u'|' + QString::number(person.address) + u'|' + person.dataBox + u'|'
        + person.familyState;
    for (const egon::Doklad &document : person.documents) {
        text += u'|' + document.cislo;
    }
    return text;
}

} // namespace

void tst_population::sameSeedSameCountry()
{
    const Population first(3000, 42);
    const Population second(3000, 42);
    for (std::uint32_t number = 1; number <= first.size(); ++number) {
        QVERIFY(sketch(first.person(number)) == sketch(second.person(number)));
        QVERIFY(first.firstEntry(number) == second.firstEntry(number));
    }
}

void tst_population::anotherSeedAnotherCountry()
{
    const Population first(500, 1);
    const Population second(500, 2);
    int same = 0;
    for (std::uint32_t number = 1; number <= first.size(); ++number) {
        same += sketch(first.person(number)) == sketch(second.person(number)) ? 1 : 0;
    }
    QCOMPARE(same, 0);
}

void tst_population::femaleFormsAreRight_data()
{
    QTest::addColumn<QString>("male");
    QTest::addColumn<QString>("female");
    QTest::newRow("consonant") << u"NOVÁK"_qs << u"NOVÁKOVÁ"_qs;
    QTest::newRow("adjective") << u"ČERNÝ"_qs << u"ČERNÁ"_qs;
    QTest::newRow("vowel a") << u"SVOBODA"_qs << u"SVOBODOVÁ"_qs;
    QTest::newRow("lost e") << u"HÁJEK"_qs << u"HÁJKOVÁ"_qs;
    QTest::newRow("lost e before c") << u"NĚMEC"_qs << u"NĚMCOVÁ"_qs;
    QTest::newRow("softened") << u"VANĚK"_qs << u"VAŇKOVÁ"_qs;
    QTest::newRow("no change") << u"KREJČÍ"_qs << u"KREJČÍ"_qs;
    QTest::newRow("genitive") << u"MARTINŮ"_qs << u"MARTINŮ"_qs;
    QTest::newRow("irregular") << u"ŠVEC"_qs << u"ŠEVCOVÁ"_qs;
}

void tst_population::femaleFormsAreRight()
{
    QFETCH(QString, male);
    QFETCH(QString, female);
    QCOMPARE(femaleSurname(male), female);
}

void tst_population::looksLikeACountry()
{
    const Population country(20'000, 7);
    int women = 0;
    int married = 0;
    int dead = 0;
    int foreigners = 0;
    int otherBirthSurname = 0;
    int boxes = 0;
    QHash<QString, int> surnames;
    QHash<QString, int> nameAndBirth;
    QHash<QString, int> parentsChildren;
    for (std::uint32_t number = 1; number <= country.size(); ++number) {
        const PersonData person = country.person(number);
        women += person.female ? 1 : 0;
        married += person.familyState == u"ZENATY/VDANA" ? 1 : 0;
        dead += person.died ? 1 : 0;
        foreigners += person.citizenship.contains(u"203"_qs) ? 0 : 1;
        otherBirthSurname += person.surname != person.birthSurname ? 1 : 0;
        boxes += person.dataBox.isEmpty() ? 0 : 1;
        if (!person.female) {
            ++surnames[person.surname];
        }
        ++nameAndBirth[person.surname + u'|' + person.givenName + person.born.toString(Qt::ISODate)];
        parentsChildren[person.birthSurname + u'|' + QString::number(person.address)
            + person.born.toString(Qt::ISODate)] += 1;
        QVERIFY(person.born.isValid() && person.born <= QDate(2025, 6, 30));
        QVERIFY(!person.died || *person.died >= person.born);
        QCOMPARE(person.surname, person.surname.toUpper());
    }
    QVERIFY2(women > 9'000 && women < 11'500, qPrintable(QString::number(women)));
    QVERIFY2(married > 4'000, qPrintable(QString::number(married)));
    QVERIFY2(dead > 400 && dead < 5'000, qPrintable(QString::number(dead)));
    QVERIFY2(foreigners > 300 && foreigners < 1'500, qPrintable(QString::number(foreigners)));
    QVERIFY2(otherBirthSurname > 3'000, qPrintable(QString::number(otherBirthSurname)));
    QVERIFY2(boxes > 2'000, qPrintable(QString::number(boxes)));
    QVERIFY(surnames.value(u"NOVÁK"_qs) > surnames.value(u"HAVEL"_qs));
    QVERIFY(surnames.size() > 500);
    QVERIFY2(
        std::ranges::any_of(nameAndBirth, [](int count) { return count > 1; }), "people of one name and birth date");
    QVERIFY2(std::ranges::any_of(parentsChildren, [](int count) { return count > 1; }), "twins");
}

void tst_population::documentsAndBoxesLeadBack()
{
    const Population country(5'000, 3);
    QSet<QString> seen;
    for (std::uint32_t number = 1; number <= country.size(); ++number) {
        const PersonData person = country.person(number);
        for (const egon::Doklad &document : person.documents) {
            QVERIFY(document.cislo.size() <= 10);
            QVERIFY(document.platnostDo && document.platnostDo->isValid());
            QVERIFY(!seen.contains(document.druh + document.cislo));
            seen.insert(document.druh + document.cislo);
            QCOMPARE(country.withDocument(document.cislo, document.druh), std::optional(number));
        }
        if (!person.dataBox.isEmpty()) {
            QCOMPARE(person.dataBox.size(), 7);
            QCOMPARE(country.withDataBox(person.dataBox), std::optional(number));
        }
        for (const egon::Certifikat &certificate : person.certificates) {
            QCOMPARE(country.withCertificate(certificate.serioveCislo), std::optional(number));
        }
    }
    QVERIFY(!country.withDocument(u"1"_qs, u"ID"_qs));
    QVERIFY(!country.withDocument(u"abc"_qs, u"ID"_qs));
    QVERIFY(!country.withDataBox(u"short"_qs));
}

void tst_population::everyAddressIsInRuian()
{
    const Population country(3'000, 5);
    for (std::uint32_t number = 1; number <= country.size(); ++number) {
        const PersonData person = country.person(number);
        const auto address = country.ruian().address(person.address);
        QVERIFY(address.has_value());
        QVERIFY(!address->obecNazev.isEmpty() && address->cisloDomovni && address->postaKod);
        if (person.birthPlace.cr) {
            QVERIFY(country.ruian().locality(*person.birthPlace.cr).has_value());
        }
    }
    QVERIFY(!country.ruian().address(Ruian::codeOf(0) + 1).has_value());
    QVERIFY(!country.ruian().address(Ruian::codeOf(country.ruian().count())).has_value());
}

void tst_population::indexesFindEverybody()
{
    const Population country(2'000, 11);
    for (std::uint32_t number = 1; number <= country.size(); ++number) {
        const PersonData person = country.person(number);
        const auto born = country.bornOn(person.born);
        const auto neighbours = country.livingAt(person.address);
        QVERIFY(std::ranges::find(born, number) != born.end());
        QVERIFY(std::ranges::find(neighbours, number) != neighbours.end());
    }
    QVERIFY(country.bornOn(QDate(1800, 1, 1)).empty());
}

static const kmen::test::Entry tst_population(kmen::test::run<tst_population>);
#include "tst_population.moc"
