// Two programs work with one database and are killed at random moments, on a server also the server itself: nothing
// that was acknowledged is lost, nothing is half there, the audit's chain holds. KMEN_KILL_MOMENTS says how often (200
// for a thorough run), KMEN_KILL_SEED how.
#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>
#include <map>

#include "audit/audit_log.h"
#include "registry/cases.h"
#include "registry/clients.h"
#include "registry/lists.h"
#include "registry/notices.h"
#include "store/check.h"
#include "store/held_lease.h"
#include "store/migrations.h"
#include "support/result_macros.h"
#include "support/test_database.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int programs = 2;

Result<security::Protector> protector()
{
    return security::Protector::fromKeys(QByteArray(32, 'e'), QByteArray(32, 'i'));
}

/// One program's work: clients are made, edited, linked, put into cases and taken out of them, notices come, a lease is
/// held. After each commit a line tells what was acknowledged. Ends only by being killed.
class Load final {
public:
    Load(store::Session &session, const security::Protector &keys, const QString &name, quint32 seed)
        : m_session(session)
        , m_clients(session, keys)
        , m_keys(keys)
        , m_by {name, u"zkouška"_s}
        , m_random(seed)
    {
    }

    void step()
    {
        switch (m_mine.empty() ? 0 : m_random.bounded(6)) {
        case 0:
            return make();
        case 1:
        case 2:
            return edit();
        case 3:
            return link();
        case 4:
            return openAndClose();
        default:
            return hold();
        }
    }

private:
    struct Mine {
        ClientId id;
        QString kid;
        int phone = 0;
    };

    static void say(const QString &line)
    {
        std::fputs(qPrintable(line + u'\n'), stdout);
        std::fflush(stdout);
    }
    static registry::Field field(registry::FieldCode code, const QString &value, Moment at)
    {
        return *registry::officeField(code, value, at);
    }

    void make()
    {
        auto tx = store::Transaction::begin(m_session);
        if (!tx) {
            return;
        }
        const auto made = m_clients.createByHand(*tx,
            {field(registry::FieldCode::Prijmeni, u"Zkušební"_s, tx->now()),
                field(registry::FieldCode::Jmeno, u"Osoba"_s, tx->now())},
            m_by);
        if (made && tx->commit()) {
            m_mine.push_back({made->id, made->kid.text(), 0});
            say(u"made %1"_s.arg(made->kid.text()));
        }
    }

    void edit()
    {
        Mine &mine = m_mine.at(static_cast<std::size_t>(m_random.bounded(static_cast<int>(m_mine.size()))));
        const auto shown = registry::client(m_session, mine.id);
        auto tx = store::Transaction::begin(m_session);
        if (!shown || !tx) {
            return;
        }
        const int next = mine.phone + 1;
        const auto done = m_clients.setOfficeFields(*tx, mine.id, shown->version,
            {field(registry::FieldCode::Telefon, QString::number(700'000'000 + next), tx->now())}, m_by);
        if (done && tx->commit()) {
            say(u"edited %1 %2"_s.arg(mine.kid).arg(next));
        }
        // whether or not it was acknowledged, the next one is another number
        mine.phone = next;
    }

    void link()
    {
        const Mine &mine = m_mine.at(static_cast<std::size_t>(m_random.bounded(static_cast<int>(m_mine.size()))));
        const QString key = QString::number(m_random.generate64(), 36);
        auto tx = store::Transaction::begin(m_session);
        if (tx && m_clients.addLink(*tx, mine.id, u"spis"_s, key, m_by) && tx->commit()) {
            say(u"linked %1 %2"_s.arg(mine.kid, key));
        }
    }

    void openAndClose()
    {
        const Mine &mine = m_mine.at(static_cast<std::size_t>(m_random.bounded(static_cast<int>(m_mine.size()))));
        qint64 number = 0;
        {
            auto tx = store::Transaction::begin(m_session);
            registry::NewCase newCase;
            newCase.clients = {mine.id};
            if (!tx) {
                return;
            }
            const auto opened = registry::openCase(*tx, m_keys, newCase, m_by);
            if (!opened || !tx->commit()) {
                return;
            }
            number = *opened;
            say(u"opened %1"_s.arg(number));
        }
        auto tx = store::Transaction::begin(m_session);
        if (tx && registry::closeCase(*tx, number, u"zkouška"_s, m_by) && tx->commit()) {
            say(u"closed %1"_s.arg(number));
        }
    }

    void hold()
    {
        const auto lease = store::HeldLease::take(m_session, u"zkouska"_s, m_by.actor, 60s);
        if (!lease) {
            return;
        }
        std::vector<registry::NewNotice> notices(1);
        notices.front().aifo.agenda = u"A1"_s;
        notices.front().aifo.aifo = *Aifo::fromBytes(QByteArray(17, static_cast<char>(m_random.bounded(1, 127))));
        notices.front().source = u"E317"_s;
        notices.front().externalId = QString::number(m_random.generate64(), 36);
        auto tx = store::Transaction::begin(m_session, store::Durability::Bulk);
        if (tx && registry::addNotices(*tx, m_keys, std::nullopt, notices) && tx->commit()) {
            say(u"noticed %1"_s.arg(notices.front().externalId));
        }
    }

    store::Session &m_session;
    registry::Clients m_clients;
    const security::Protector &m_keys;
    registry::By m_by;
    QRandomGenerator m_random;
    std::vector<Mine> m_mine;
};

/// What a program of the test is: "tst_kill_server load ADDRESS NAME SEED".
int work(const QStringList &arguments)
{
    const SystemClock clock;
    const auto config = store::databaseAt(arguments.at(2));
    const auto keys = protector();
    if (!config || !keys) {
        return 1;
    }
    std::unique_ptr<store::Session> session;
    std::unique_ptr<Load> load;
    for (;;) {
        if (!session) {
            auto opened = store::Session::open(*config, clock);
            if (!opened) {
                continue; // the server is just starting again
            }
            session = std::move(*opened);
            load = std::make_unique<Load>(*session, *keys, arguments.at(3), arguments.at(4).toUInt());
        }
        load->step();
    }
}

} // namespace

class TestKillServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killedPrograms_loseNothing();

private:
    struct Acknowledged {
        QStringList made;
        std::map<QString, int> phones;
        QStringList links;
        QStringList notices;
        std::map<QString, bool> cases; ///< closed?
    };

    void take(const QByteArray &said, bool serverFell);
    qint64 number(const QString &sql);
    bool exists(const QString &sql, const QString &value);
    void lookAtAll();

    TestDatabase m_database;
    const SystemClock m_clock;
    std::unique_ptr<store::Session> m_session;
    Acknowledged m_acknowledged;
    QRandomGenerator m_random;
};

void TestKillServer::initTestCase()
{
    QVERIFY(m_database.isValid());
    auto session = store::Session::open(m_database.config(), m_clock);
    QVERIFY_RESULT(session);
    m_session = std::move(*session);
    QVERIFY_RESULT(store::migrate(*m_session));
    const quint32 seed = qEnvironmentVariableIsSet("KMEN_KILL_SEED")
        ? static_cast<quint32>(qEnvironmentVariableIntValue("KMEN_KILL_SEED"))
        : QRandomGenerator::global()->bounded(1'000'000U);
    qInfo("seed %u", seed);
    m_random.seed(seed);
}

void TestKillServer::take(const QByteArray &said, bool serverFell)
{
    // what stands before the last end of line was acknowledged; a line that was cut off was not read by anybody
    const QStringList lines = QString::fromUtf8(said.left(said.lastIndexOf('\n') + 1)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList words = line.split(u' ');
        const QString &what = words.at(0);
        const QString &key = words.at(1);
        if (what == u"made"_s) {
            m_acknowledged.made.append(key);
        } else if (what == u"edited"_s) {
            m_acknowledged.phones[key] = words.at(2).toInt();
        } else if (what == u"linked"_s) {
            m_acknowledged.links.append(words.at(2));
        } else if (what == u"noticed"_s) {
            // what the registers give again is promised to survive the programs, not the server (Durability::Bulk)
            m_acknowledged.notices += serverFell ? QStringList() : QStringList {key};
        } else {
            m_acknowledged.cases[key] = what == u"closed"_s;
        }
    }
}

qint64 TestKillServer::number(const QString &sql)
{
    qint64 found = -1;
    auto query = m_session->query(sql);
    const auto done = query.each([&](store::Query &row) { found = row.integer(0); });
    if (!done) {
        qWarning("%s", qPrintable(describe(done.error())));
    }
    return found;
}

bool TestKillServer::exists(const QString &sql, const QString &value)
{
    qint64 found = 0;
    auto query = m_session->query(sql);
    query.bind(u":value"_s, value);
    (void)query.each([&](store::Query &row) { found = row.integer(0); });
    return found == 1;
}

void TestKillServer::lookAtAll()
{
    // nothing acknowledged is lost
    for (const QString &kid : std::as_const(m_acknowledged.made)) {
        QVERIFY2(exists(u"SELECT count(*) FROM client WHERE kid = :value"_s, kid), "a client that was made");
    }
    for (const QString &key : std::as_const(m_acknowledged.links)) {
        QVERIFY2(exists(u"SELECT count(*) FROM client_link WHERE local_key = :value"_s, key), "a link");
    }
    for (const QString &id : std::as_const(m_acknowledged.notices)) {
        QVERIFY2(exists(u"SELECT count(*) FROM notice WHERE external_id = :value"_s, id), "a notice");
    }
    for (const auto &[id, closed] : m_acknowledged.cases) {
        QVERIFY2(exists(closed ? u"SELECT count(*) FROM identity_case WHERE state = 2 AND id = CAST(:value AS BIGINT)"_s
                               : u"SELECT count(*) FROM identity_case WHERE id = CAST(:value AS BIGINT)"_s,
                     id),
            "a case");
    }
    for (const auto &[kid, phone] : m_acknowledged.phones) {
        const auto client = registry::client(*m_session, *Kid::parse(kid));
        QVERIFY_RESULT(client);
        const auto *field = registry::findField(client->fields, registry::FieldCode::Telefon);
        QVERIFY(field);
        // the one after it may have been committed and not told any more
        const int stored = static_cast<int>(QString(field->value).remove(u' ').right(9).toLongLong() - 700'000'000);
        QVERIFY2(stored == phone || stored == phone + 1, qPrintable(u"%1 instead of %2"_s.arg(stored).arg(phone)));
    }
    // nothing is half there
    QCOMPARE(number(u"SELECT count(*) FROM client"_s),
        number(u"SELECT count(*) FROM audit WHERE action = 'client.created'"_s));
    QCOMPARE(number(u"SELECT count(*) FROM client"_s), number(u"SELECT count(*) FROM person"_s));
    QCOMPARE(number(u"SELECT coalesce(sum(version - 1), 0) FROM client"_s),
        number(u"SELECT count(*) FROM audit WHERE action = 'client.edited'"_s));
    QCOMPARE(number(u"SELECT count(*) FROM identity_case"_s),
        number(u"SELECT count(*) FROM audit WHERE action = 'case.opened'"_s));
    QCOMPARE(number(u"SELECT count(*) FROM identity_case"_s),
        number(u"SELECT count(DISTINCT identity_case) FROM identity_case_client"_s));
    QCOMPARE(number(u"SELECT coalesce(sum(open_cases), 0) FROM client"_s),
        number(u"SELECT count(*) FROM identity_case_client l JOIN identity_case i ON i.id = l.identity_case "
               "WHERE i.state < 2"_s));
    const auto chain = audit::verify(*m_session, {});
    QVERIFY_RESULT(chain);
    QVERIFY2(chain->intact(), qPrintable(chain->reason));
}

void TestKillServer::killedPrograms_loseNothing()
{
    const int moments =
        qEnvironmentVariableIsSet("KMEN_KILL_MOMENTS") ? qEnvironmentVariableIntValue("KMEN_KILL_MOMENTS") : 12;
    const QString address = m_database.postgres() ? m_database.postgres()->address() : m_database.config().file;
    int fallen = 0;
    for (int moment = 0; moment < moments; ++moment) {
        std::vector<std::unique_ptr<QProcess>> killed;
        QByteArrayList said(programs);
        for (int i = 0; i < programs; ++i) {
            auto program = std::make_unique<QProcess>();
            program->setProcessChannelMode(QProcess::ForwardedErrorChannel);
            program->start(QCoreApplication::applicationFilePath(),
                {u"tst_kill_server"_s, u"load"_s, address, u"program%1"_s.arg(i),
                    QString::number(m_random.generate())});
            QVERIFY(program->waitForStarted());
            killed.push_back(std::move(program));
        }
        // both are at work when the moment begins
        for (int i = 0; i < programs; ++i) {
            QVERIFY(killed[static_cast<std::size_t>(i)]->waitForReadyRead(20'000));
        }
        const bool serverFalls = m_database.postgres() && m_random.bounded(4) == 0;
        // not a wait for something to be ready: the moment of death itself
        killed.front()->waitForFinished(m_random.bounded(1, 400));
        if (serverFalls) {
            QVERIFY(m_database.postgres()->crash());
            auto again = store::Session::open(m_database.config(), m_clock);
            QVERIFY_RESULT(again);
            m_session = std::move(*again);
            ++fallen;
        }
        for (int i = 0; i < programs; ++i) {
            QProcess &program = *killed[static_cast<std::size_t>(i)];
            program.kill();
            program.waitForFinished();
            said[i] = program.readAllStandardOutput();
            take(said[i], serverFalls);
        }
        // a look at everything costs more than a kill
        const int between = std::max(1, moments / 10);
        if (moment % between == between - 1) {
            lookAtAll();
            if (QTest::currentTestFailed()) {
                return;
            }
        }
    }
    lookAtAll();
    const auto whole = store::checkDatabase(*m_session, {});
    QVERIFY_RESULT(whole);
    for (const store::CheckFinding &finding : whole->findings) {
        qWarning("%s", qPrintable(finding.what));
    }
    QVERIFY(whole->findings.empty());
    qInfo("%d kills of %d programs, the server fell %d times: %lld clients, %zu cases, %lld links, %lld notices "
          "acknowledged",
        moments, programs, fallen, static_cast<long long>(m_acknowledged.made.size()), m_acknowledged.cases.size(),
        static_cast<long long>(m_acknowledged.links.size()), static_cast<long long>(m_acknowledged.notices.size()));
    QVERIFY(m_acknowledged.made.size() > moments);
}

static const kmen::test::Entry testKillServer([](int argc, char **argv) {
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == u"load"_s) {
        return work(app.arguments());
    }
    if (const int missing = engineMissing()) {
        return missing;
    }
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT")) {
        qputenv("QTEST_FUNCTION_TIMEOUT", "1200000"); // a thorough run takes its time
    }
    TestKillServer test;
    return QTest::qExec(&test, argc, argv);
});
#include "tst_kill_server.moc"
