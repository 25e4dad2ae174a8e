#include <QCoreApplication>
#include <QTemporaryDir>

#include <random>
#include <set>

#include "base/text.h"
#include "bench/bench.h"
#include "bench/identifier_fill.h"
#include "identity/cases.h"
#include "identity/duplicates.h"
#include "identity/layout.h"
#include "store/migrations.h"

using namespace kmen;

/// Duplicates among a million clients with planted ones, the opening of a case, and a large genealogy.
/// KMEN_BENCH_CLIENTS: how many clients (1,000,000).

namespace {

using namespace Qt::Literals::StringLiterals;
using Random = std::mt19937_64;

struct Person {
    QString surname;
    QString given;
    QString birthSurname;
    QDate born;
    int address = 0;
};

int pick(Random &random, int below)
{
    return static_cast<int>(random() % static_cast<quint64>(below));
}

/// Few names are common and many are rare, as in a real country: the first of 20,000 surnames has one person in 350.
int skewed(Random &random, int below, double offset)
{
    const double share = static_cast<double>(random() >> 11) / 9007199254740992.0;
    return std::min(below - 1, static_cast<int>(offset * (std::pow(1 + below / offset, share) - 1)));
}
int surnameOf(Random &random)
{
    return skewed(random, 20'000, 60);
}

QString madeName(int number, bool woman)
{
    static const QStringList first {u"No"_s, u"Dvo"_s, u"Svo"_s, u"Pro"_s, u"Ku"_s, u"Ne"_s, u"Ho"_s, u"Čer"_s,
        u"Krá"_s, u"Be"_s, u"Do"_s, u"Ma"_s, u"Po"_s, u"Há"_s, u"Je"_s, u"Ši"_s, u"Ví"_s, u"Zá"_s, u"Ří"_s, u"Ur"_s};
    static const QStringList middle {u"vá"_s, u"řá"_s, u"bo"_s, u"chá"_s, u"če"_s, u"rá"_s, u"li"_s, u"ma"_s, u"nde"_s,
        u"ko"_s, u"sta"_s, u"tře"_s, u"ží"_s, u"dlo"_s, u"mpe"_s, u"ru"_s, u"ši"_s, u"vlí"_s, u"zde"_s, u"hne"_s,
        u"lou"_s, u"pe"_s, u"bra"_s, u"cho"_s, u"jdo"_s};
    static const QStringList last {u"k"_s, u"n"_s, u"l"_s, u"c"_s, u"š"_s, u"r"_s, u"ček"_s, u"ňák"_s, u"ta"_s,
        u"ský"_s, u"cha"_s, u"nek"_s, u"mil"_s};
    const auto count = static_cast<int>(first.size() * middle.size());
    QString name = first[number % first.size()] + middle[(number / first.size()) % middle.size()];
    if (number >= count) {
        name += middle[(number / count * 7) % middle.size()];
    }
    name += last[(number / 3) % last.size()];
    if (!woman) {
        return name;
    }
    return name.endsWith(u'ý') ? QString(name.chopped(1) + u'á') : QString(name + u"ová");
}

QString givenName(Random &random, bool woman)
{
    static const QStringList men {u"Jiří"_s, u"Jan"_s, u"Petr"_s, u"Josef"_s, u"Pavel"_s, u"Martin"_s, u"Tomáš"_s,
        u"Jaroslav"_s, u"Miroslav"_s, u"Zdeněk"_s, u"Václav"_s, u"Michal"_s, u"František"_s, u"Jakub"_s, u"Milan"_s,
        u"Karel"_s, u"Lukáš"_s, u"David"_s, u"Vladimír"_s, u"Ondřej"_s, u"Ladislav"_s, u"Roman"_s, u"Marek"_s,
        u"Stanislav"_s, u"Daniel"_s, u"Radek"_s, u"Antonín"_s, u"Vojtěch"_s, u"Filip"_s, u"Adam"_s, u"Bohumil"_s,
        u"Rostislav"_s, u"Kryštof"_s, u"Hynek"_s, u"Ctibor"_s};
    static const QStringList women {u"Jana"_s, u"Marie"_s, u"Eva"_s, u"Hana"_s, u"Anna"_s, u"Lenka"_s, u"Kateřina"_s,
        u"Věra"_s, u"Lucie"_s, u"Alena"_s, u"Petra"_s, u"Veronika"_s, u"Jaroslava"_s, u"Tereza"_s, u"Martina"_s,
        u"Michaela"_s, u"Jitka"_s, u"Helena"_s, u"Ludmila"_s, u"Zdeňka"_s, u"Ivana"_s, u"Monika"_s, u"Eliška"_s,
        u"Zuzana"_s, u"Markéta"_s, u"Jarmila"_s, u"Barbora"_s, u"Jiřina"_s, u"Marcela"_s, u"Kristýna"_s, u"Dagmar"_s,
        u"Dana"_s, u"Květoslava"_s, u"Apolena"_s, u"Drahomíra"_s};
    const QStringList &names = woman ? women : men;
    return names[skewed(random, static_cast<int>(names.size()), 15)];
}

QString mistyped(Random &random, const QString &name)
{
    QString made = name;
    const int at = 1 + pick(random, std::max(1, static_cast<int>(name.size()) - 2));
    const QChar letter(static_cast<char16_t>(u'a' + pick(random, 26)));
    switch (pick(random, 4)) {
    case 0:
        made[at] = letter;
        break;
    case 1:
        made.remove(at, 1);
        break;
    case 2:
        made.insert(at, letter);
        break;
    default:
        if (at + 1 < made.size()) {
            std::swap(made[at], made[at + 1]);
        }
        break;
    }
    return made;
}

enum Slip { Moved, SurnameTyped, GivenTyped, Swapped, Married, DayMonth, Digit, slips };
constexpr std::array<const char *, slips> slipNames {
    "moved", "surname typed", "given name typed", "names swapped", "married", "day and month", "digit of the date"};

Person slipped(Random &random, const Person &person, Slip slip, int addresses)
{
    Person made = person;
    if (pick(random, 2) == 0) {
        made.address = 1 + pick(random, addresses); // half of them moved too
    }
    switch (slip) {
    case SurnameTyped:
        made.surname = mistyped(random, made.surname);
        break;
    case GivenTyped:
        made.given = mistyped(random, made.given);
        break;
    case Swapped:
        std::swap(made.surname, made.given);
        break;
    case Married:
        made.birthSurname = person.surname;
        made.surname = madeName(surnameOf(random), true);
        break;
    case DayMonth:
        if (made.born.day() <= 12) {
            made.born = QDate(made.born.year(), made.born.day(), made.born.month());
        }
        made.address = person.address;
        break;
    case Digit:
        made.born = made.born.addYears(pick(random, 2) == 0 ? 1 : 10);
        made.address = person.address;
        break;
    default:
        break;
    }
    return made;
}

class Country {
public:
    Country(store::Session &session, int clients)
        : m_session(session)
        , m_clients(clients)
    {
    }

    Result<void> make()
    {
        Random random(42);
        const int planted = std::max(100, m_clients / 100);
        const int addresses = std::max(50, m_clients * 2 / 5);
        auto tx = store::Transaction::begin(m_session, store::Durability::Bulk);
        if (!tx) {
            return failWith(tx);
        }
        std::vector<Person> originals;
        Person last;
        for (int id = 1; id <= m_clients - planted; ++id) {
            Person person;
            if (id % 100 == 0) {
                person = last; // twins
                while (person.given == last.given) {
                    person.given = givenName(random, last.surname.endsWith(u'á'));
                }
            } else {
                const bool woman = pick(random, 2) == 0;
                const int name = surnameOf(random);
                person.surname = madeName(name, woman);
                person.given = givenName(random, woman);
                person.birthSurname = woman && pick(random, 5) < 3 ? madeName(surnameOf(random), true) : person.surname;
                person.born = QDate(1930, 1, 1).addDays(pick(random, 31'000));
                // some families live together
                person.address = id % 3 == 0 ? last.address : 1 + pick(random, addresses);
                if (id % 6 == 0) {
                    person.surname = madeName(name, woman);
                }
            }
            last = person;
            if (originals.size() < static_cast<std::size_t>(planted) && id % 97 == 3) {
                m_originalOf[m_clients - planted + static_cast<int>(originals.size()) + 1] = id;
                originals.push_back(person);
            }
            if (auto done = insert(*tx, id, person); !done) {
                return done;
            }
        }
        for (std::size_t i = 0; i < originals.size(); ++i) {
            const auto slip = static_cast<Slip>(i % slips);
            const int id = m_clients - planted + static_cast<int>(i) + 1;
            m_slips[id] = slip;
            if (auto done = insert(*tx, id, slipped(random, originals[i], slip, addresses)); !done) {
                return done;
            }
        }
        return tx->commit();
    }

    [[nodiscard]] bool isPlanted(ClientId a, ClientId b) const
    {
        const auto found = m_originalOf.find(static_cast<int>(std::max(a, b).value));
        return found != m_originalOf.end() && found->second == static_cast<int>(std::min(a, b).value);
    }
    [[nodiscard]] Slip slipOf(ClientId a, ClientId b) const
    {
        return m_slips.at(static_cast<int>(std::max(a, b).value));
    }
    [[nodiscard]] const std::map<int, Slip> &planted() const { return m_slips; }

private:
    Result<void> insert(store::Transaction &tx, int id, const Person &person)
    {
        auto client = tx.query(uR"(INSERT INTO client (id, kid, kind, state, version, sort_key, subscription,
            open_cases, next_ordinal, created_at) VALUES (:id, :kid, 1, 0, 1, '', 0, 0, 1, 0))"_s);
        client.bind(u":id"_s, id).bind(u":kid"_s, Kid::fromNumber(static_cast<quint64>(id)).text());
        auto data = tx.query(uR"(INSERT INTO person (client, surname, given_name, birth_surname, birth_date,
            folded_name, address_code, address, documents, data_box, fields) VALUES (:id, :surname, :given,
            :birth_surname, :birth, :folded, :address, '', '', '', '[]'))"_s);
        data.bind(u":id"_s, id)
            .bind(u":surname"_s, person.surname)
            .bind(u":given"_s, person.given)
            .bind(u":birth_surname"_s, person.birthSurname)
            .bind(u":birth"_s, person.born.toString(Qt::ISODate))
            .bind(u":folded"_s, QString(fold(person.surname) + u'|' + fold(person.given)))
            .bind(u":address"_s, person.address);
        auto done = client.exec();
        return done ? data.exec() : done;
    }

    store::Session &m_session;
    int m_clients;
    std::map<int, int> m_originalOf;
    std::map<int, Slip> m_slips;
};

/// The plain rule: the same folded names and birth date.
Result<std::vector<std::pair<ClientId, ClientId>>> plainRule(store::Session &session)
{
    std::vector<std::pair<ClientId, ClientId>> pairs;
    auto query = session.query(uR"(SELECT a.client, b.client FROM person a JOIN person b
        ON b.birth_date = a.birth_date AND b.folded_name = a.folded_name AND b.client > a.client)"_s);
    auto done = query.each(
        [&](store::Query &row) { pairs.emplace_back(ClientId {row.integer(0)}, ClientId {row.integer(1)}); });
    return done ? Result<std::vector<std::pair<ClientId, ClientId>>>(std::move(pairs)) : failWith(done);
}

Result<void> duplicates(store::Session &session, int clients, bool json)
{
    Country country(session, clients);
    if (auto done = country.make(); !done) {
        return done;
    }
    const auto wanted = static_cast<double>(country.planted().size());
    std::vector<identity::Match> matches;
    Result<std::vector<std::pair<ClientId, ClientId>>> plain;
    std::optional<Error> error;
    const double plainTime = bench::milliseconds([&] { plain = plainRule(session); });
    identity::DuplicateIndex::Options wide;
    wide.threshold = 50; // the desk opens cases from 80: "sure"
    const double time = bench::milliseconds([&] {
        const auto people = identity::readPeople(session, {});
        auto found = people ? people->find(wide, {}) : std::unexpected(people.error());
        if (found) {
            matches = std::move(*found);
        } else {
            error = found.error();
        }
    });
    if (error || !plain) {
        return std::unexpected(error ? *error : plain.error());
    }
    std::array<int, slips> all {};
    std::array<int, slips> hit {};
    for (const auto &[id, slip] : country.planted()) {
        ++all[slip];
    }
    double right = 0;
    double sure = 0;
    double sureRight = 0;
    constexpr int quiteSure = 80;
    for (const identity::Match &match : matches) {
        const bool planted = country.isPlanted(match.first, match.second);
        right += planted ? 1 : 0;
        sure += match.score >= quiteSure ? 1 : 0;
        sureRight += planted && match.score >= quiteSure ? 1 : 0;
        if (planted) {
            ++hit[country.slipOf(match.first, match.second)];
        }
    }
    const auto plainRight = static_cast<double>(
        std::ranges::count_if(*plain, [&](const auto &pair) { return country.isPlanted(pair.first, pair.second); }));
    const auto share = [](double part, double whole) { return whole > 0 ? 100 * part / whole : 0; };
    bench::report(u"identity.duplicates.time"_s, {time / 1000, plainTime / 1000}, u"s"_s, json);
    bench::report(u"identity.duplicates.recall"_s, {share(right, wanted), share(plainRight, wanted)}, u"%"_s, json);
    bench::report(u"identity.duplicates.precision"_s,
        {share(right, static_cast<double>(matches.size())), share(plainRight, static_cast<double>(plain->size()))},
        u"%"_s, json);
    bench::report(
        u"identity.duplicates.recall.sure"_s, {share(sureRight, wanted), share(plainRight, wanted)}, u"%"_s, json);
    bench::report(u"identity.duplicates.precision.sure"_s,
        {share(sureRight, sure), share(plainRight, static_cast<double>(plain->size()))}, u"%"_s, json);
    for (int slip = 0; slip < slips; ++slip) {
        bench::report(
            u"identity.recall."_s + QString::fromLatin1(slipNames[static_cast<std::size_t>(slip)]).replace(u' ', u'_'),
            {share(hit[static_cast<std::size_t>(slip)], all[static_cast<std::size_t>(slip)]), 0}, u"%"_s, json);
    }
    return {};
}

Result<void> openCase(store::Session &session, const security::Protector &protector, int clients, bool json)
{
    registry::Clients registry(session, protector);
    identity::Cases cases(registry);
    const std::vector<ClientId> four {{3}, {clients / 3}, {clients / 2}, {clients - 5}};
    const auto id = cases.open(registry::CaseKind::Duplicate, four, {}, {u"bench"_s, u"measuring"_s});
    if (!id) {
        return failWith(id);
    }
    Result<identity::CaseDetail> detail;
    const auto pair = bench::measure(
        25, [&] { detail = cases.detail(*id); },
        [&] {
            for (const ClientId one : four) {
                auto query =
                    session.query(u"SELECT * FROM client c JOIN person p ON p.client = c.id WHERE c.id = :id"_s);
                query.bind(u":id"_s, one);
                (void)query.each([](store::Query &) {});
            }
        });
    if (!detail) {
        return failWith(detail);
    }
    bench::report(u"identity.case.open.four"_s, pair, u"ms"_s, json);
    return {};
}

/// In a registry that another benchmark filled (bench_sync_day keeps its own in KMEN_BENCH_DIR).
Result<void> openCaseIn(const QString &file, const Clock &clock, bool json)
{
    store::DatabaseConfig config;
    config.file = file;
    const auto session = store::Session::open(config, clock);
    if (!session) {
        return failWith(session);
    }
    if (const auto migrated = store::migrate(**session); !migrated) {
        return failWith(migrated);
    }
    qint64 clients = 0;
    auto query = (*session)->query(u"SELECT max(id) FROM client"_s);
    if (auto done = query.each([&](store::Query &row) { clients = row.integer(0); }); !done) {
        return done;
    }
    qInfo("%lld clients", static_cast<long long>(clients));
    return openCase(**session, bench::protector(), static_cast<int>(clients), json);
}

void layout(bool json)
{
    std::vector<identity::LayoutEdge> edges;
    for (int i = 1; i < 200; ++i) {
        edges.push_back({(i * 7 + 3) % i, i, false});
        if (i % 5 == 0) {
            edges.push_back({i / 2, i, false});
        }
    }
    identity::LayoutOptions options;
    options.fold = false;
    double width = 0;
    const auto pair = bench::measure(
        15, [&] { width += identity::layOut(200, edges, {0}, options).width; }, [] {});
    bench::report(u"identity.layout.200"_s, {pair.value, width > 0 ? 0.0 : 1.0}, u"ms"_s, json);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const bool json = bench::wantsJson(argc, argv);
    bool isNumber = false;
    const int wished = qEnvironmentVariableIntValue("KMEN_BENCH_CLIENTS", &isNumber);
    const int clients = isNumber ? std::max(1000, wished) : 1'000'000;
    const QTemporaryDir dir;
    const SystemClock clock;
    if (const QString kept = qEnvironmentVariable("KMEN_BENCH_REGISTRY"); !kept.isEmpty()) {
        const auto opened = openCaseIn(kept, clock, json);
        if (!opened) {
            qCritical("%s", qPrintable(describe(opened.error())));
        }
        return opened ? 0 : 1;
    }
    store::DatabaseConfig config;
    config.file = dir.filePath(u"kmen.sqlite"_s);
    auto session = store::Session::open(config, clock);
    const auto migrated = session ? store::migrate(**session) : std::unexpected(session.error());
    if (migrated) {
        const auto found = duplicates(**session, clients, json);
        const auto opened = found ? openCase(**session, bench::protector(), clients, json) : found;
        if (!opened) {
            qCritical("%s", qPrintable(describe(opened.error())));
            return 1;
        }
        layout(json);
        return 0;
    }
    qCritical("the database cannot be made");
    return 1;
}
