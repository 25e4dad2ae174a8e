#include "registry/search_keys.h"
#include "registry_fixture.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::registry;

/// Finding a client at the counter, and paging through the list.
class TestSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsTyped_findsTheClient_data();
    void whatIsTyped_findsTheClient();
    void kid_findsExactlyItsClient();
    void list_isInCzechOrder();
    void pages_goBothWaysWithoutLossOrRepetition();
    void pages_ofAFilteredSearch();
    void stateFilter_choosesTheDeceased();
    void patternCharacters_areNoPatterns();
    void broadAndRareWords_findTheSame();
    void yearAndBirth_needNoLookAtOthers();

private:
    std::unique_ptr<Office> m_office;
    Kid m_jana;
};

void TestSearch::initTestCase()
{
    m_office = std::make_unique<Office>();
    auto jana = person(
        QStringLiteral("Jana Marie"), QStringLiteral("Dvořáková"), QDate(1978, 5, 12), QStringLiteral("123456789"));
    jana.rodnePrijmeni = known(QStringLiteral("Šťastná"));
    jana.datovaSchranka = known(QStringLiteral("ab3xyz9"));
    m_jana = m_office->add(1, jana).kid;
    m_office->add(
        2, person(QStringLiteral("Petr"), QStringLiteral("Dvořák"), QDate(1978, 5, 12), QStringLiteral("12051978")));
    m_office->add(3, person(QStringLiteral("Eva"), QStringLiteral("Nová-Chocholatá"), QDate(2001, 12, 1)));
    m_office->add(4, person(QStringLiteral("Jan"), QStringLiteral("Chalupa"), QDate(1960, 1, 2)));
    m_office->add(5, person(QStringLiteral("Jan"), QStringLiteral("Hora"), QDate(1960, 1, 2)));
    auto dead = person(QStringLiteral("Ivan"), QStringLiteral("Ibl"), QDate(1930, 1, 2));
    dead.datumUmrti = known(QDate(2020, 1, 1));
    m_office->add(6, dead);
}

void TestSearch::whatIsTyped_findsTheClient_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    const QStringList jana {QStringLiteral("Jana Marie Dvořáková")};
    const QStringList petr {QStringLiteral("Petr Dvořák")};
    QTest::newRow("as written") << QStringLiteral("Dvořáková Jana") << jana;
    QTest::newRow("without diacritics, small") << QStringLiteral("dvorakova jana") << jana;
    QTest::newRow("given name first") << QStringLiteral("Jana Dvořáková") << jana;
    QTest::newRow("second given name") << QStringLiteral("marie dvor") << jana;
    QTest::newRow("beginnings") << QStringLiteral("ja dvo") << jana;
    QTest::newRow("shared beginning") << QStringLiteral("dvořák") << petr + jana;
    QTest::newRow("birth surname") << QStringLiteral("šťastná") << jana;
    QTest::newRow("half of a double surname")
        << QStringLiteral("chocholata") << QStringList(QStringLiteral("Eva Nová-Chocholatá"));
    QTest::newRow("double surname with its hyphen")
        << QStringLiteral("Nová-Chocholatá Eva") << QStringList(QStringLiteral("Eva Nová-Chocholatá"));
    QTest::newRow("date with spaces") << QStringLiteral("12. 5. 1978") << petr + jana;
    QTest::newRow("date and name") << QStringLiteral("12.5.1978 jana") << jana;
    QTest::newRow("name and date") << QStringLiteral("dvor 1978-05-12 petr") << petr;
    QTest::newRow("date with slashes") << QStringLiteral("12/5/1978 jana") << jana;
    QTest::newRow("date that nobody has") << QStringLiteral("13.5.1978") << QStringList();
    QTest::newRow("eight digits that are a document") << QStringLiteral("12051978") << petr;
    QTest::newRow("eight digits that are a date")
        << QStringLiteral("01122001") << QStringList(QStringLiteral("Eva Nová-Chocholatá"));
    QTest::newRow("document") << QStringLiteral("123456789") << jana;
    QTest::newRow("document and name") << QStringLiteral("123456789 dvorak") << jana;
    QTest::newRow("data box") << QStringLiteral("AB3XYZ9") << jana;
    QTest::newRow("wrong surname") << QStringLiteral("jana novotna") << QStringList();
    QTest::newRow("middle of a word") << QStringLiteral("vorak") << QStringList();
}

void TestSearch::whatIsTyped_findsTheClient()
{
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    QCOMPARE(m_office->found(text), names);
}

void TestSearch::kid_findsExactlyItsClient()
{
    const QStringList jana {QStringLiteral("Jana Marie Dvořáková")};
    QCOMPARE(m_office->found(m_jana.text()), jana);
    QCOMPARE(m_office->found(m_jana.text().toLower().remove(u'-')), jana);
    QVERIFY(m_office->found(m_jana.text().left(6)).contains(jana.front()));
}

void TestSearch::list_isInCzechOrder()
{
    QCOMPARE(m_office->found({}),
        QStringList({QStringLiteral("Petr Dvořák"), QStringLiteral("Jana Marie Dvořáková"), QStringLiteral("Jan Hora"),
            QStringLiteral("Jan Chalupa"), QStringLiteral("Ivan Ibl"), QStringLiteral("Eva Nová-Chocholatá")}));
}

void TestSearch::pages_goBothWaysWithoutLossOrRepetition()
{
    const QStringList all = m_office->found({});
    QStringList forwards;
    store::PageCursor cursor;
    Result<store::Page<ClientRow>> page;
    for (;;) {
        page = search(*m_office->session, {}, cursor, 2);
        QVERIFY_RESULT(page);
        for (const ClientRow &row : page->rows) {
            forwards.append(row.givenName + u' ' + row.surname);
        }
        if (!page->hasNext) {
            break;
        }
        cursor = page->next;
    }
    QCOMPARE(forwards, all);
    QStringList backwards;
    cursor = store::PageCursor::last();
    for (;;) {
        page = search(*m_office->session, {}, cursor, 4);
        QVERIFY_RESULT(page);
        QStringList names;
        for (const ClientRow &row : page->rows) {
            names.append(row.givenName + u' ' + row.surname);
        }
        backwards = names + backwards;
        if (!page->hasPrevious) {
            break;
        }
        cursor = page->previous;
    }
    QCOMPARE(backwards, all);
    QVERIFY(page->hasNext);
}

void TestSearch::pages_ofAFilteredSearch()
{
    SearchQuery query;
    query.text = QStringLiteral("jan");
    const auto first = search(*m_office->session, query, {}, 2);
    QVERIFY_RESULT(first);
    QVERIFY(first->hasNext && !first->hasPrevious);
    const auto second = search(*m_office->session, query, first->next, 2);
    QCOMPARE(second->rows.size(), std::size_t(1));
    QVERIFY(!second->hasNext && second->hasPrevious);
    const auto back = search(*m_office->session, query, second->previous, 2);
    QVERIFY(back->rows.front().kid == first->rows.front().kid);
}

void TestSearch::stateFilter_choosesTheDeceased()
{
    SearchQuery filter;
    filter.state = ClientState::Deceased;
    QCOMPARE(m_office->found({}, filter), QStringList(QStringLiteral("Ivan Ibl")));
    QVERIFY(m_office->found(QStringLiteral("jan"), filter).isEmpty());
}

void TestSearch::patternCharacters_areNoPatterns()
{
    for (const char *text : {"%", "_", "'", "\"; DROP TABLE client; --", "dvor%'"}) {
        const QStringList names = m_office->found(QString::fromUtf8(text));
        QVERIFY(names.isEmpty() || !names.front().contains(QStringLiteral("store.")));
    }
    QCOMPARE(m_office->count(QStringLiteral("client")), 6);
}

void TestSearch::broadAndRareWords_findTheSame()
{
    // More people of one name than are gathered at once: the list is walked instead, and finds the same.
    Office office;
    constexpr int people = 2100;
    {
        auto tx = office.begin();
        for (int i = 0; i < people; ++i) {
            QVERIFY_RESULT(office.clients.createFromRegister(tx, aifoKey(i),
                person(QStringLiteral("Jan"), i % 700 == 0 ? QStringLiteral("Vzácný") : QStringLiteral("Novák"),
                    QDate(1950, 1, 1).addDays(i)),
                ruian(), office.source, office.clock.now(), office.by));
        }
        QVERIFY_RESULT(tx.commit());
    }
    QCOMPARE(office.found(QStringLiteral("jan")).size(), 100);
    QCOMPARE(office.found(QStringLiteral("jan vzac")).size(), 3);
    QCOMPARE(office.found(QStringLiteral("jan 1.1.1950")).size(), 1);
    QCOMPARE(clientCounts(*office.session)->all, people);
}

void TestSearch::yearAndBirth_needNoLookAtOthers()
{
    // What an index entry says of the birth is exact: nobody of another year is read to be left out.
    const SearchedData born {QStringLiteral("Sedlák"), QStringLiteral("Jan"), {}, QDate(1980, 2, 29), {}};
    const qint64 bits = searchKeysOf(born).bits;
    QVERIFY(bits > 0);
    const auto fits = [bits](const SearchMask &mask) { return (bits & mask.mask) == mask.bits; };
    const QStringList words {QStringLiteral("sed"), QStringLiteral("ja")};
    for (int year = 1851; year <= 2105; ++year) {
        QCOMPARE(fits(searchMask(words, year)), year == 1980);
    }
    for (QDate day(1979, 12, 1); day < QDate(1981, 2, 1); day = day.addDays(1)) {
        QCOMPARE(fits(searchMask(words, day)), day == QDate(1980, 2, 29));
    }
    QVERIFY(fits(searchMask(words)));
    QVERIFY(!fits(searchMask({QStringLiteral("novak")})));
    // a year that cannot be held says nothing, and is looked up in the client
    QVERIFY(fits(searchMask(words, 1820)));
    const qint64 nobodyKnows = searchKeysOf({QStringLiteral("Sedlák"), QStringLiteral("Jan"), {}, {}, {}}).bits;
    QVERIFY((nobodyKnows & searchMask(words, 1980).mask) != searchMask(words, 1980).bits);
}

static const kmen::test::Entry testSearch(kmen::test::runOnEngine<TestSearch>);
#include "tst_search.moc"
