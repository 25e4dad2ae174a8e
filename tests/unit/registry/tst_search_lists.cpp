#include <QFile>

#include <map>

#include "base/text.h"
#include "registry/saved_filters.h"
#include "registry/search_run_p.h"
#include "registry_fixture.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::registry;

/// Long lists: pages in both directions, counts, places, filters; checked against looking at everybody.
class TestSearchLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void order_isCzechAndSurnamesComeFirst();
    void everySearch_findsWhoEverFits_data();
    void everySearch_findsWhoEverFits();
    void littleWork_findsTheSameInMorePages();
    void everyWayOfLooking_findsTheSame();
    void pages_whileClientsComeAndGo_giveEachOnce();
    void letters_andPlaces();
    void counts_areRightOrMarked();
    void number_findsItsClientWithSpacesAndSlashes();
    void wrongKid_isExplained();
    void stoppedSearch_stops();
    void renamed_isFoundByTheNewNameOnly();
    void filters_narrowTheList();
    void savedFilters_areTheUsersOwn();
    void earlierDatabase_isSearchable();

private:
    struct Known {
        QString name; ///< "Dvořák Jan"
        QStringList words;
        QDate birth;
        QString key;
    };
    QStringList walk(const ClientQuery &query, int limit, bool backwards);
    QStringList expected(const QString &text) const;
    void add(const QString &given, const QString &surname, QDate born, const QString &birthSurname = {},
        const QString &document = {});

    std::unique_ptr<Office> m_office;
    std::map<qint64, Known> m_known;
    int m_next = 1;
};

void TestSearchLists::add(
    const QString &given, const QString &surname, QDate born, const QString &birthSurname, const QString &document)
{
    auto who = registry::person(given, surname, born, document);
    if (!birthSurname.isEmpty()) {
        who.rodnePrijmeni = known(birthSurname);
    }
    const auto made = m_office->add(m_next++, who);
    QVERIFY(made.id.value > 0);
    m_known[made.id.value] = {surname + u' ' + given,
        fold(surname + u' ' + given + u' ' + birthSurname).split(u' ', Qt::SkipEmptyParts), born,
        sortKey(surname + u' ' + given)};
}

void TestSearchLists::initTestCase()
{
    m_office = std::make_unique<Office>();
    m_office->clock.set(fromMsecs(1'790'000'000'000));
    const QStringList surnames {QStringLiteral("Novák"), QStringLiteral("Nováček"), QStringLiteral("Novotný"),
        QStringLiteral("Černý"), QStringLiteral("Cibulka"), QStringLiteral("Hurka"), QStringLiteral("Chalupa"),
        QStringLiteral("Hora"), QStringLiteral("Řezáč"), QStringLiteral("Rezek"), QStringLiteral("Jan"),
        QStringLiteral("Janda"), QStringLiteral("Šťastný"), QStringLiteral("Nová-Chocholatá"), QStringLiteral("Žák")};
    const QStringList given {QStringLiteral("Jan"), QStringLiteral("Jana"), QStringLiteral("Novák"),
        QStringLiteral("Petr"), QStringLiteral("Marie Jana"), QStringLiteral("Čeněk"), QStringLiteral("Chrudoš")};
    int number = 0;
    for (const QString &surname : surnames) {
        for (const QString &name : given) {
            ++number;
            add(name, surname, QDate(1980 + number % 3, 2, 1 + number % 4),
                number % 4 == 0 ? surnames[(number * 7) % surnames.size()] : QString());
        }
    }
    // many of one name
    for (int i = 0; i < 60; ++i) {
        add(QStringLiteral("Jan"), QStringLiteral("Novák"), QDate(1990, 1, 1).addDays(i));
    }
}

/// Ids in the order in which the pages give them.
QStringList TestSearchLists::walk(const ClientQuery &query, int limit, bool backwards)
{
    QStringList ids;
    auto cursor = backwards ? store::PageCursor::last() : store::PageCursor::first();
    constexpr int mostPages = 3000;
    for (int pages = 0; pages < mostPages; ++pages) {
        const auto page = findClients(*m_office->session, query, cursor, limit);
        if (!page) {
            return {describe(page.error())};
        }
        QStringList own;
        for (const ClientRow &row : page->rows) {
            own.append(QString::number(row.id.value));
        }
        ids = backwards ? own + ids : ids + own;
        if (!(backwards ? page->hasPrevious : page->hasNext)) {
            return ids;
        }
        cursor = backwards ? page->previous : page->next;
    }
    return {QStringLiteral("the pages never end")};
}

/// By looking at everybody.
QStringList TestSearchLists::expected(const QString &text) const
{
    const TypedSearch typed = readTyped(text, localDate(m_office->clock.now()));
    std::vector<std::tuple<int, QString, qint64>> fitting;
    for (const auto &[id, known] : m_known) {
        const bool words = std::ranges::all_of(typed.words, [&](const QString &word) {
            return std::ranges::any_of(known.words, [&](const QString &own) { return own.startsWith(word); });
        });
        const bool leads =
            std::ranges::any_of(typed.words, [&](const QString &word) { return known.words.front().startsWith(word); });
        const bool birth = typed.births.empty() || std::ranges::find(typed.births, known.birth) != typed.births.end();
        const bool year = !typed.birthYear || known.birth.year() == *typed.birthYear;
        if (words && birth && year) {
            fitting.emplace_back(leads || !typed.births.empty() || typed.words.isEmpty() ? 0 : 1, known.key, id);
        }
    }
    std::ranges::sort(fitting);
    QStringList ids;
    for (const auto &[group, key, id] : fitting) {
        ids.append(QString::number(id));
    }
    return ids;
}

void TestSearchLists::order_isCzechAndSurnamesComeFirst()
{
    const auto names = [this](const QString &text) {
        QStringList found;
        const auto page = findClients(*m_office->session, {text, {}}, {}, 1000);
        for (const ClientRow &row : page->rows) {
            if (found.isEmpty() || found.back() != row.surname) {
                found.append(row.surname);
            }
        }
        return found.join(u' ');
    };
    QCOMPARE(names({}),
        QStringLiteral("Cibulka Černý Hora Hurka Chalupa Jan Janda Nová-Chocholatá Nováček Novák Novotný Rezek Řezáč "
                       "Šťastný Žák"));
    QVERIFY(names(QStringLiteral("jan")).startsWith(QStringLiteral("Jan Janda Cibulka Černý")));
    QVERIFY(names(QStringLiteral("c")).startsWith(QStringLiteral("Cibulka Černý Chalupa")));
    // in either order, and whoever has the names the other way round
    const QString both = names(QStringLiteral("novak jan"));
    QVERIFY(both.contains(QStringLiteral("Novák")) && both.contains(QStringLiteral("Jan ")));
    QCOMPARE(names(QStringLiteral("jan novak")), both);
}

void TestSearchLists::everySearch_findsWhoEverFits_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "n", "j", "c", "ch", "h", "nov", "novak", "nováček", "jan", "jana", "j n", "n j",
             "nov jan", "jan nov", "novak jan", "jana novotny", "chocholata", "nova choch", "marie nov", "rez", "řez",
             "rez jan", "stastny 1981", "nov 1980", "1981", "1.2.1980", "2. 2. 1981", "jan 2.2.1981", "3.1.1990", "cen",
             "čeněk nov", "ch n", "c c", "q", "novak q", "zak chrudos", "nov jan pet", "novak novotny",
             "cerny cibulka"}) {
        QTest::newRow(*text == '\0' ? "everybody" : text) << QString::fromUtf8(text);
    }
}

void TestSearchLists::everySearch_findsWhoEverFits()
{
    QFETCH(QString, text);
    const ClientQuery query {text, {}};
    const QStringList wanted = expected(text);
    QCOMPARE(walk(query, 1000, false), wanted);
    QCOMPARE(walk(query, 7, false), wanted);
    QCOMPARE(walk(query, 7, true), wanted);
    const auto count = countClients(*m_office->session, query);
    QVERIFY_RESULT(count);
    QVERIFY(count->exact);
    QCOMPARE(count->count, wanted.size());
}

void TestSearchLists::littleWork_findsTheSameInMorePages()
{
    // A page that may look at next to nothing says where it stopped, and the next one goes on there.
    for (const QString &text : {QStringLiteral("jan"), QStringLiteral("j n"), QStringLiteral("novak 1981"),
             QStringLiteral("n c"), QString()}) {
        const QStringList wanted = expected(text);
        const ClientQuery query {text, {}};
        for (const bool backwards : {false, true}) {
            QStringList ids;
            auto cursor = backwards ? store::PageCursor::last() : store::PageCursor::first();
            bool ended = false;
            for (int pages = 0; pages < 2000 && !ended; ++pages) {
                Search search(*m_office->session, query, {});
                QVERIFY_RESULT(search.prepare());
                constexpr qint64 hardlyAny = 1;
                const auto found = search.collect(cursor, 5, true, hardlyAny);
                QVERIFY_RESULT(found);
                for (const ClientRow &row : found->rows) {
                    ids.append(QString::number(row.id.value));
                }
                ended = !found->more && found->places.size() < 5;
                if (!found->more && !ended) {
                    const auto &[group, place] = found->places.back();
                    cursor = backwards ? store::PageCursor::before(cursorKey(group, place.key), place.id)
                                       : store::PageCursor::after(cursorKey(group, place.key), place.id);
                } else if (!ended) {
                    const QString key = cursorKey(found->group, found->reached.key);
                    cursor = backwards ? store::PageCursor::before(key, found->reached.id)
                                       : store::PageCursor::after(key, found->reached.id);
                }
            }
            QVERIFY(ended);
            if (backwards) {
                std::ranges::reverse(ids);
            }
            QCOMPARE(ids, wanted);
        }
    }
}

void TestSearchLists::everyWayOfLooking_findsTheSame()
{
    // Where much fits the list is walked, where little does the clients of the rarest name are gathered; what is rare
    // is decided here by turns for everything and for nothing.
    constexpr qint64 plenty = 1'000'000;
    std::vector<Effort> efforts {{1, 0}, {1, plenty}, {1, 20}, {plenty, 0}};
    ClientFilter active;
    active.state = ClientState::Active;
    active.readFrom = QDate(2000, 1, 1);
    for (const char *text : {"nov jan", "jan nov 1980", "cerny jan", "n c", "marie nov", "rez jan", "ch n",
             "novak 1981", "1981", "nov jan pet", "zak chrudos", "q j", "stastny cenek", "c ch"}) {
        const QString typed = QString::fromUtf8(text);
        const QStringList wanted = expected(typed);
        for (const ClientFilter &filter : {ClientFilter(), active}) {
            for (const Effort &effort : efforts) {
                for (const bool backwards : {false, true}) {
                    QStringList ids;
                    auto cursor = backwards ? store::PageCursor::last() : store::PageCursor::first();
                    bool ended = false;
                    for (int pages = 0; pages < 2000 && !ended; ++pages) {
                        Search search(*m_office->session, {typed, filter}, {}, effort);
                        QVERIFY_RESULT(search.prepare());
                        const auto found = search.collect(cursor, 6, true, plenty);
                        QVERIFY_RESULT(found);
                        for (const ClientRow &row : found->rows) {
                            ids.append(QString::number(row.id.value));
                        }
                        ended = !found->more && found->places.size() < 6;
                        const auto [group, place] =
                            found->places.size() < 6 ? std::pair(found->group, found->reached) : found->places.back();
                        cursor = backwards ? store::PageCursor::before(cursorKey(group, place.key), place.id)
                                           : store::PageCursor::after(cursorKey(group, place.key), place.id);
                    }
                    QVERIFY(ended);
                    if (backwards) {
                        std::ranges::reverse(ids);
                    }
                    QVERIFY2(ids == wanted, text);
                }
            }
        }
    }
}

void TestSearchLists::pages_whileClientsComeAndGo_giveEachOnce()
{
    const ClientQuery query {QStringLiteral("nov"), {}};
    const QStringList before = expected(query.text);
    QStringList seen;
    store::PageCursor cursor;
    store::PageCursor back;
    for (int pages = 0; pages < 200; ++pages) {
        const auto page = findClients(*m_office->session, query, cursor, 6);
        QVERIFY_RESULT(page);
        for (const ClientRow &row : page->rows) {
            seen.append(QString::number(row.id.value));
        }
        back = page->previous;
        // somebody comes before the page, in it and behind it
        if (pages % 4 == 0) {
            add(QStringLiteral("Adam"), QStringLiteral("Nova"), QDate(1970, 1, 1));
            add(QStringLiteral("Josef"), QStringLiteral("Novák"), QDate(1970, 1, 1));
            add(QStringLiteral("Nora"), QStringLiteral("Žák"), QDate(1970, 1, 1), QStringLiteral("Novosadová"));
        }
        if (!page->hasNext) {
            break;
        }
        cursor = page->next;
    }
    for (const QString &id : before) {
        QCOMPARE(seen.count(id), 1);
    }
    seen.removeDuplicates();
    QVERIFY(seen.size() > before.size());
    // and all the way back
    QCOMPARE(walk(query, 6, true), expected(query.text));
    QVERIFY(findClients(*m_office->session, query, back, 6)->hasNext);
}

void TestSearchLists::letters_andPlaces()
{
    const QDate today = localDate(m_office->clock.now());
    const auto first = [&](const char *letter) {
        const auto page = findClients(*m_office->session, {}, cursorAtLetter({}, QString::fromUtf8(letter), today), 1);
        return page && !page->rows.empty() ? page->rows.front().surname : QString();
    };
    QCOMPARE(first("A"), QStringLiteral("Cibulka"));
    QCOMPARE(first("Č"), QStringLiteral("Černý"));
    QCOMPARE(first("H"), QStringLiteral("Hora"));
    QCOMPARE(first("Ch"), QStringLiteral("Chalupa"));
    QCOMPARE(first("Ř"), QStringLiteral("Řezáč"));
    QCOMPARE(first("Š"), QStringLiteral("Šťastný"));
    QCOMPARE(listLetters().indexOf(QStringLiteral("Ch")), listLetters().indexOf(QStringLiteral("H")) + 1);
    for (const QString &text : {QString(), QStringLiteral("jan")}) {
        const ClientQuery query {text, {}};
        const auto map = mapClients(*m_office->session, query);
        QVERIFY_RESULT(map);
        const QStringList all = expected(text);
        for (const double part : {0.0, 0.25, 0.5, 0.9}) {
            const auto page = findClients(*m_office->session, query, map->cursorAt(part), 1);
            QVERIFY_RESULT(page);
            const auto at = all.indexOf(QString::number(page->rows.front().id.value));
            const double found = static_cast<double>(at) / static_cast<double>(all.size());
            QVERIFY2(std::abs(found - part) < 0.02, qPrintable(QString::number(found)));
            const double said = map->fractionOf(cursorAt(query, page->rows.front(), today));
            QVERIFY2(std::abs(said - part) < 0.02, qPrintable(QString::number(said)));
        }
    }
    // the place of a row: the page after it begins with its neighbour
    const ClientQuery jan {QStringLiteral("jan"), {}};
    const auto page = findClients(*m_office->session, jan, {}, 100);
    for (const std::size_t i : {std::size_t(3), std::size_t(60)}) {
        const auto next = findClients(*m_office->session, jan, cursorAt(jan, page->rows[i], today), 1);
        QVERIFY(next->rows.front().id == page->rows[i + 1].id);
    }
}

void TestSearchLists::counts_areRightOrMarked()
{
    const auto all = countClients(*m_office->session, {}, 10);
    QVERIFY(all->exact);
    QCOMPARE(all->count, static_cast<qint64>(m_known.size()));
    const ClientQuery jan {QStringLiteral("jan"), {}};
    const qint64 jans = expected(jan.text).size();
    QCOMPARE(countClients(*m_office->session, jan, jans)->count, jans);
    QVERIFY(countClients(*m_office->session, jan, jans)->exact);
    const auto more = countClients(*m_office->session, jan, 20);
    QVERIFY(!more->exact);
    QCOMPARE(more->count, 20);
}

void TestSearchLists::number_findsItsClientWithSpacesAndSlashes()
{
    const auto made = m_office->add(5000,
        registry::person(
            QStringLiteral("Ota"), QStringLiteral("Úplný"), QDate(1955, 5, 5), QStringLiteral("204857631")));
    auto tx = m_office->begin();
    QVERIFY_RESULT(
        m_office->clients.addLink(tx, made.id, QStringLiteral("spis"), QStringLiteral("SPZN-123/2020"), m_office->by));
    QVERIFY_RESULT(tx.commit());
    m_known[made.id.value] = {QStringLiteral("Úplný Ota"), {QStringLiteral("uplny"), QStringLiteral("ota")},
        QDate(1955, 5, 5), sortKey(QStringLiteral("Úplný Ota"))};
    for (const QString &text : {QStringLiteral("204857631"), QStringLiteral("204 857 631"), QStringLiteral("2048576"),
             QStringLiteral("SPZN-123/2020"), QStringLiteral("spzn 123/2020"), made.kid.text(),
             QString(made.kid.text().toLower().replace(u'-', u' '))}) {
        const auto page = findClients(*m_office->session, {text, {}}, {}, 10);
        QVERIFY_RESULT(page);
        QVERIFY2(page->rows.size() == 1 && page->rows.front().id == made.id, qPrintable(text));
        QVERIFY(!page->hasNext && page->note.isEmpty());
    }
}

void TestSearchLists::wrongKid_isExplained()
{
    QString kid = Kid::fromNumber(1).text();
    kid.back() = kid.back() == u'5' ? QChar(u'6') : QChar(u'5');
    const auto page = findClients(*m_office->session, {kid, {}}, {}, 10);
    QVERIFY_RESULT(page);
    QVERIFY(page->rows.empty() && !page->hasNext);
    QVERIFY(page->note.contains(QStringLiteral("check symbol")));
}

void TestSearchLists::stoppedSearch_stops()
{
    std::stop_source stop;
    const Job job(stop.get_token());
    QVERIFY_RESULT(findClients(*m_office->session, {QStringLiteral("jan"), {}}, {}, 10, job));
    stop.request_stop();
    for (const char *text : {"", "jan", "nov jan", "1.2.1980", "204857631"}) {
        const auto page = findClients(*m_office->session, {QString::fromUtf8(text), {}}, {}, 10, job);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, ErrorKind::Cancelled);
        QVERIFY(!countClients(*m_office->session, {QString::fromUtf8("jan"), {}}, 10, job));
    }
    // and the next one is not in its way
    QVERIFY_RESULT(findClients(*m_office->session, {QStringLiteral("jan"), {}}, {}, 10));
    auto tx = m_office->begin();
    QVERIFY_RESULT(tx.commit());
}

void TestSearchLists::renamed_isFoundByTheNewNameOnly()
{
    auto who = registry::person(QStringLiteral("Zita"), QStringLiteral("Ježková"), QDate(1988, 8, 8));
    who.rodnePrijmeni = known(QStringLiteral("Opravdová"));
    const auto made = m_office->add(6000, who);
    const auto found = [this](const char *text) {
        return findClients(*m_office->session, {QString::fromUtf8(text), {}}, {}, 10)->rows.size();
    };
    QCOMPARE(found("opravd"), std::size_t(1));
    QCOMPARE(found("jezkova zita"), std::size_t(1));
    who.prijmeni = known(QStringLiteral("Krásná"));
    who.jmeno = known(QStringLiteral("Rita"));
    who.datumNarozeni = known(QDate(1989, 8, 8));
    QVERIFY_RESULT(m_office->apply(made.id, who));
    QCOMPARE(found("jezkova"), std::size_t(0));
    QCOMPARE(found("zita"), std::size_t(0));
    QCOMPARE(found("krasna rita"), std::size_t(1));
    QCOMPARE(found("krasna opravdova"), std::size_t(1));
    QCOMPARE(found("krasna 1989"), std::size_t(1));
    QCOMPARE(found("krasna 1988"), std::size_t(0));
    m_known[made.id.value] = {QStringLiteral("Krásná Rita"),
        {QStringLiteral("krasna"), QStringLiteral("rita"), QStringLiteral("opravdova")}, QDate(1989, 8, 8),
        sortKey(QStringLiteral("Krásná Rita"))};
}

void TestSearchLists::filters_narrowTheList()
{
    const auto found = [this](const ClientQuery &query) { return walk(query, 5, false).size(); };
    const auto everybody = static_cast<qsizetype>(m_known.size());
    ClientQuery query;
    query.filter.system = QStringLiteral("spis");
    QCOMPARE(found(query), 1);
    query.text = QStringLiteral("ota");
    QCOMPARE(found(query), 1);
    query.text = QStringLiteral("jan");
    QCOMPARE(found(query), 0);
    query = {};
    query.filter.source = Source::Register;
    QCOMPARE(found(query), everybody);
    query.filter.source = Source::Office;
    QCOMPARE(found(query), 0);
    query = {};
    query.filter.kind = ClientKind::Organisation;
    QCOMPARE(found(query), 0);
    query = {};
    query.filter.subscribed = false;
    QCOMPARE(found(query), everybody);
    query.filter.subscribed = true;
    QCOMPARE(found(query), 0);
    query = {};
    query.filter.subscription = Subscription::Wanted;
    query.text = QStringLiteral("chalupa");
    QCOMPARE(found(query), expected(query.text).size());
    const QDate today = localDate(m_office->clock.now());
    query = {};
    query.filter.createdFrom = today;
    QCOMPARE(found(query), everybody);
    query.text = QStringLiteral("jan");
    QCOMPARE(walk(query, 7, true), expected(query.text));
    query.filter.createdFrom = today.addDays(1);
    QCOMPARE(found(query), 0);
    query = {};
    query.filter.createdTo = today.addDays(-1);
    QCOMPARE(found(query), 0);
    query = {};
    query.filter.readFrom = today;
    query.filter.readTo = today;
    QCOMPARE(found(query), everybody);
    query = {};
    query.filter.state = ClientState::Deceased;
    query.filter.waitingCase = true;
    QCOMPARE(found(query), 0);
    QCOMPARE(countClients(*m_office->session, query)->count, 0);
}

void TestSearchLists::savedFilters_areTheUsersOwn()
{
    ClientQuery query {QStringLiteral("nov"), {}};
    query.filter.state = ClientState::Deceased;
    query.filter.kind = ClientKind::PersonOutsideRob;
    query.filter.source = Source::Office;
    query.filter.system = QStringLiteral("spis");
    query.filter.subscribed = false;
    query.filter.subscription = Subscription::Failed;
    query.filter.waitingCase = true;
    query.filter.createdFrom = QDate(2026, 1, 1);
    query.filter.createdTo = QDate(2026, 2, 1);
    query.filter.readFrom = QDate(2025, 1, 1);
    query.filter.readTo = QDate(2025, 2, 1);
    const QString user = QStringLiteral("novak");
    const auto keep = [this, &user](const char *name, const ClientQuery &kept) {
        auto tx = m_office->begin();
        auto saved = saveFilter(tx, user, QString::fromUtf8(name), kept);
        const auto done = tx.commit();
        return done ? saved : Result<SavedFilter>(failWith(done));
    };
    const auto saved = keep("  Zemřelí  s vazbou ", query);
    QVERIFY_RESULT(saved);
    QVERIFY_RESULT(keep("Čekající", {}));
    {
        auto tx = m_office->begin();
        QVERIFY_RESULT(saveFilter(tx, QStringLiteral("jina"), QStringLiteral("Čekající"), {}));
        QVERIFY_RESULT(tx.commit());
    }
    const auto own = savedFilters(*m_office->session, user);
    QVERIFY_RESULT(own);
    QCOMPARE(own->size(), std::size_t(2));
    QCOMPARE(own->front().name, QStringLiteral("Čekající"));
    QCOMPARE(own->back().name, QStringLiteral("Zemřelí s vazbou"));
    QVERIFY(own->back().query == query);
    {
        auto tx = m_office->begin();
        QCOMPARE(renameFilter(tx, user, saved->id, QStringLiteral("Čekající")).error().code,
            QStringLiteral("registry.FILTER_NAME_TAKEN"));
        QCOMPARE(saveFilter(tx, user, QStringLiteral(" "), {}).error().code, QStringLiteral("registry.FILTER_NAME"));
        QCOMPARE(
            removeFilter(tx, QStringLiteral("jina"), saved->id).error().code, QStringLiteral("registry.NO_FILTER"));
        QVERIFY_RESULT(renameFilter(tx, user, saved->id, QStringLiteral("Zemřelí")));
        QVERIFY_RESULT(tx.commit());
    }
    query.text = QStringLiteral("svo");
    QCOMPARE(keep("Zemřelí", query)->id, saved->id);
    QVERIFY(savedFilters(*m_office->session, user)->back().query == query);
    auto tx = m_office->begin();
    QVERIFY_RESULT(removeFilter(tx, user, saved->id));
    QVERIFY_RESULT(tx.commit());
    QCOMPARE(savedFilters(*m_office->session, user)->size(), std::size_t(1));
}

void TestSearchLists::earlierDatabase_isSearchable()
{
    // As the program before the search of today wrote it.
    const QTemporaryDir folder;
    const QDir migrations(QStringLiteral(":/migrations"));
    const QStringList files = migrations.entryList(QDir::Files, QDir::Name);
    for (const QString &file : files) {
        if (file < QStringLiteral("010")) {
            QVERIFY(QFile::copy(migrations.filePath(file), folder.filePath(file)));
        }
    }
    const test::TestDatabase database;
    const ManualClock clock(m_office->clock.now());
    auto session = store::Session::open(database.config(), clock);
    QVERIFY_RESULT(session);
    QVERIFY_RESULT(store::migrate(**session, folder.path()));
    for (const char *sql :
        {"INSERT INTO client (id, kid, kind, state, version, sort_key, subscription, open_cases, next_ordinal, "
         "created_at) VALUES (1, 'K000-0001-X', 0, 0, 1, 'c~erna jana', 2, 0, 2, 5)",
            "INSERT INTO person (client, surname, given_name, birth_surname, birth_date, folded_name, address, "
            "documents, data_box, fields, read_at) VALUES (1, 'Černá', 'Jana', 'Nová', '1980-02-01', 'cerna|jana', "
            "'', '123456789', 'Ab3xyz9', '[]', 7)",
            "INSERT INTO client_link (client, system, local_key, since) VALUES (1, 'spis', 'A-12/3', 5)"}) {
        QVERIFY_RESULT((*session)->execute(QString::fromUtf8(sql)));
    }
    for (const char *word : {"cerna", "jana", "nova", "ab3xyz9", "123456789", "k000", "0001"}) {
        QVERIFY_RESULT((*session)->execute(
            QString(u"INSERT INTO client_word (client, word) VALUES (1, '" + QString::fromUtf8(word) + u"')")));
    }
    QVERIFY_RESULT(store::migrate(**session));
    for (const char *text : {"černá", "jana", "nova", "cerna jana 1980", "nova 1980", "jana nova", "1.2.1980",
             "123456789", "ab3xyz9", "a-12/3", "cerna n"}) {
        const auto page = findClients(**session, {QString::fromUtf8(text), {}}, {}, 10);
        QVERIFY_RESULT(page);
        QVERIFY2(page->rows.size() == 1, text);
    }
    QVERIFY(findClients(**session, {QStringLiteral("nova 1981"), {}}, {}, 10)->rows.empty());
    qint64 bits = 0;
    auto stored = (*session)->query(QStringLiteral("SELECT search FROM client_name WHERE word = 'nova'"));
    QVERIFY_RESULT(stored.each([&bits](const store::Query &row) { bits = row.integer(0); }));
    const SearchMask birth = searchMask({}, QDate(1980, 2, 1));
    QVERIFY(birth.bits != 0);
    QCOMPARE(bits & birth.mask, birth.bits); // as the program itself writes it
    ClientQuery query;
    query.filter.system = QStringLiteral("spis");
    QCOMPARE(findClients(**session, query, {}, 10)->rows.size(), std::size_t(1));
}

static const kmen::test::Entry testSearchLists(kmen::test::runOnEngine<TestSearchLists>);
#include "tst_search_lists.moc"
