#include <QSignalSpy>
#include <QTest>

#include "../../support/result_macros.h"
#include "../../support/test_database.h"
#include "store/changes.h"
#include "store/migrations.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// What a desk learns of another desk's work.
class TestStoreChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void commit_isToldByItsKind();
    void whatWasTakenBack_isNotTold();
    void reading_isNotTold();
    void severalKinds_comeTogether();
    void serverThatCameBack_isToldAsEverything();
    void rowsOfTheAudit_areNeverChanged_data();
    void rowsOfTheAudit_areNeverChanged();

private:
    Result<void> change(const QStringList &statements, bool commit = true)
    {
        auto tx = store::Transaction::begin(*m_other);
        if (!tx) {
            return failWith(tx);
        }
        for (const QString &statement : statements) {
            if (auto done = tx->query(statement).exec(); !done) {
                return done;
            }
        }
        return commit ? tx->commit() : Result<void>();
    }
    QString addClient(int id) const
    {
        return u"INSERT INTO client (id, kid, kind, state, version, sort_key, subscription, open_cases, next_ordinal, "
               "created_at) VALUES (%1, 'K%1', 0, 0, 1, '', 0, 0, 1, 0)"_s.arg(id);
    }
    store::Topics told() const
    {
        store::Topics topics;
        for (const QList<QVariant> &signal : *m_spy) {
            topics |= signal.first().value<store::Topics>();
        }
        return topics;
    }

    std::unique_ptr<TestDatabase> m_database;
    ManualClock m_clock {fromMsecs(1'760'000'000'000)};
    std::unique_ptr<store::Session> m_other;
    std::unique_ptr<store::ChangeWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_spy;
};

void TestStoreChanges::init()
{
    m_watch.reset();
    m_other.reset();
    m_database = std::make_unique<TestDatabase>();
    QVERIFY(m_database->isValid());
    auto session = store::Session::open(m_database->config(), m_clock);
    QVERIFY_RESULT(session);
    m_other = std::move(*session);
    QVERIFY_RESULT(store::migrate(*m_other));
    m_watch = std::make_unique<store::ChangeWatch>(m_database->config(), m_clock);
    m_watch->setPatience(20ms, 50ms);
    m_spy = std::make_unique<QSignalSpy>(m_watch.get(), &store::ChangeWatch::changed);
    m_watch->start();
}

void TestStoreChanges::commit_isToldByItsKind()
{
    QVERIFY_RESULT(change({addClient(1)}));
    QTRY_COMPARE(told(), store::Topics(store::Topic::Clients));
    m_spy->clear();
    QVERIFY_RESULT(change({u"UPDATE client SET version = 2"_s}));
    QTRY_COMPARE(told(), store::Topics(store::Topic::Clients));
}

void TestStoreChanges::whatWasTakenBack_isNotTold()
{
    QVERIFY_RESULT(change({addClient(1)}, false));
    QVERIFY_RESULT(change({u"INSERT INTO setting (key, value) VALUES ('a', 'b')"_s}));
    QTRY_COMPARE(told(), store::Topics(store::Topic::Settings));
}

void TestStoreChanges::reading_isNotTold()
{
    QVERIFY_RESULT(change({u"SELECT count(*) FROM client"_s, u"DELETE FROM call_turn"_s}));
    QVERIFY_RESULT(change({u"INSERT INTO setting (key, value) VALUES ('a', 'b')"_s}));
    QTRY_COMPARE(told(), store::Topics(store::Topic::Settings));
}

void TestStoreChanges::severalKinds_comeTogether()
{
    QVERIFY_RESULT(change({addClient(1), u"DELETE FROM notice"_s, u"UPDATE batch SET name = 'x'"_s}));
    QTRY_COMPARE(told(), store::Topic::Clients | store::Topic::Notices | store::Topic::Batches);
}

void TestStoreChanges::serverThatCameBack_isToldAsEverything()
{
    if (!m_database->postgres()) {
        return; // a file does not go away
    }
    QSignalSpy reachable(m_watch.get(), &store::ChangeWatch::reachable);
    QVERIFY(m_database->postgres()->stop());
    QTRY_COMPARE(reachable.size(), 1);
    QCOMPARE(reachable.first().first().toBool(), false);
    QVERIFY(m_database->postgres()->start());
    QTRY_COMPARE_WITH_TIMEOUT(told(), store::allTopics(), 10'000);
    QCOMPARE(reachable.last().first().toBool(), true);
    m_spy->clear();
    QVERIFY_RESULT(change({addClient(1)}));
    QTRY_COMPARE(told(), store::Topics(store::Topic::Clients));
}

void TestStoreChanges::rowsOfTheAudit_areNeverChanged_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("changed") << u"UPDATE audit SET reason = 'x'"_s;
    QTest::newRow("removed") << u"DELETE FROM audit WHERE sequence = 1"_s;
    if (wantsPostgres()) {
        QTest::newRow("emptied") << u"TRUNCATE audit"_s;
    } else {
        QTest::newRow("replaced") << u"INSERT OR REPLACE INTO audit VALUES (1, 0, 'b', '', '', '', '', '', '')"_s;
    }
}

void TestStoreChanges::rowsOfTheAudit_areNeverChanged()
{
    QFETCH(const QString, sql);
    // by the owner of the database, past the program
    QVERIFY_RESULT(m_other->execute(u"INSERT INTO audit VALUES (1, 0, 'a', '', '', '', '', '', '')"_s));
    const auto done = m_other->execute(sql);
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"store.NOT_ALLOWED"_s);
    QString actor;
    auto query = m_other->query(u"SELECT actor FROM audit"_s);
    QVERIFY_RESULT(query.each([&](store::Query &row) { actor += row.text(0); }));
    QCOMPARE(actor, u"a"_s);
}

static const kmen::test::Entry testStoreChanges(kmen::test::runOnEngine<TestStoreChanges>);
#include "tst_store_changes.moc"
