#include <QThread>

#include <atomic>

#include "registry/key_rotation.h"
#include "registry_fixture.h"
#include "store/dialect.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::registry;

/// New keys while the office works: nobody is lost, nobody is kept twice, and it can be cut off at any time.
class TestKeyRotation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oldKeys_areUsedUntilTheFirstRenewal();
    void renewal_movesEveryRow();
    void renewal_goesOnWhereItWasCutOff();
    void lookUps_areRightHalfWay();
    void anotherProgram_learnsTheNewKeys();
    void concurrentWriter_losesNothingAndDoublesNothing();
    void allTables_haveOneIndexForOnePerson();
    void otherKeys_areRefused();
    void wrappedKeys_leaveOnlyWhenNothingIsOld();
    void everyProtectedColumn_isMoved();

private:
    egon::Person someone(int number)
    {
        return person(QStringLiteral("Jana"), QStringLiteral("Nová %1").arg(number), QDate(1980, 1, 1));
    }
    void fill(int from, int count)
    {
        for (int i = from; i < from + count; ++i) {
            QVERIFY(m_office->add(i, someone(i)).id.value > 0);
        }
    }
    qint64 rowsOfVersion(int version, const QString &table = QStringLiteral("client_aifo"))
    {
        qint64 rows = -1;
        auto query =
            m_office->session->query(u"SELECT count(*) FROM " + table + u" WHERE substr(cipher, 1, 1) = :version");
        query.bind(QStringLiteral(":version"), QByteArray(1, static_cast<char>(version)));
        (void)query.each([&](store::Query &row) { rows = row.integer(0); });
        return rows;
    }
    /// A job that is stopped after some rows.
    Result<qint64> rotateSome(qint64 rows)
    {
        std::stop_source stop;
        const Job job(stop.get_token(), [&](const Progress &progress) {
            if (progress.done >= rows) {
                stop.request_stop();
            }
        });
        return rotate(*m_office->session, m_office->protector, m_office->by, job);
    }
    std::unique_ptr<Office> m_office;
};

void TestKeyRotation::init()
{
    m_office = std::make_unique<Office>();
}

void TestKeyRotation::oldKeys_areUsedUntilTheFirstRenewal()
{
    fill(0, 3);
    QCOMPARE(rowsOfVersion(1), 3);
    QVERIFY_RESULT(keyState(*m_office->session, m_office->protector));
    QVERIFY(!*rotation(*m_office->session));
    QCOMPARE(*rotate(*m_office->session, m_office->protector, m_office->by, {}), 0);
}

void TestKeyRotation::renewal_movesEveryRow()
{
    fill(0, 450);
    QCOMPARE(*beginRotation(*m_office->session, m_office->protector, m_office->by), 2);
    QCOMPARE(*beginRotation(*m_office->session, m_office->protector, m_office->by), 2); // the same one
    const auto moved = rotate(*m_office->session, m_office->protector, m_office->by, {});
    QVERIFY_RESULT(moved);
    QCOMPARE(*moved, 450);
    QCOMPARE(rowsOfVersion(2), 450);
    QVERIFY((*rotation(*m_office->session))->finished);
    for (const int i : {0, 200, 449}) {
        const auto found = m_office->clients.findByAifo(aifoKey(i));
        QVERIFY_RESULT(found);
        QVERIFY(*found);
        QVERIFY(m_office->clients.storedAifo((*found)->aifoId)->key.aifo == aifoKey(i).aifo);
    }
    QCOMPARE(*beginRotation(*m_office->session, m_office->protector, m_office->by), 3);
    QCOMPARE(*rotate(*m_office->session, m_office->protector, m_office->by, {}), 450);
    QVERIFY(audit::verify(*m_office->session, {})->intact());
}

void TestKeyRotation::renewal_goesOnWhereItWasCutOff()
{
    fill(0, 700);
    QVERIFY_RESULT(beginRotation(*m_office->session, m_office->protector, m_office->by));
    const auto cut = rotateSome(100);
    QVERIFY(!cut);
    QCOMPARE(cut.error().kind, ErrorKind::Cancelled);
    const qint64 left = rowsOfVersion(1);
    QVERIFY(left > 0 && left < 700);
    QCOMPARE(*rotate(*m_office->session, m_office->protector, m_office->by, {}), left);
    QCOMPARE(rowsOfVersion(1), 0);
}

void TestKeyRotation::lookUps_areRightHalfWay()
{
    fill(0, 600);
    QVERIFY_RESULT(beginRotation(*m_office->session, m_office->protector, m_office->by));
    QVERIFY(!rotateSome(200));
    QVERIFY(rowsOfVersion(1) > 0 && rowsOfVersion(2) > 0);
    for (int i = 0; i < 600; i += 7) {
        const auto found = m_office->clients.findByAifo(aifoKey(i));
        QVERIFY_RESULT(found);
        QVERIFY2(*found, qPrintable(QString::number(i)));
    }
    QVERIFY(!*m_office->clients.findByAifo(aifoKey(9999)));
    // the same person is not kept twice, whichever keys its row is under
    for (const int i : {0, 599}) {
        auto tx = m_office->begin();
        const auto again = m_office->clients.createFromRegister(
            tx, aifoKey(i), someone(i), ruian(), m_office->source, m_office->clock.now(), m_office->by);
        QVERIFY(!again);
        QCOMPARE(again.error().code, QStringLiteral("registry.AIFO_TAKEN"));
    }
}

void TestKeyRotation::anotherProgram_learnsTheNewKeys()
{
    fill(0, 300);
    // started before the renewal, with the keys of then
    const auto others = security::Protector::fromKeys(QByteArray(32, 'a'), QByteArray(32, 'b'));
    auto session = store::Session::open(m_office->config, m_office->clock);
    QVERIFY_RESULT(session);
    Clients clients(**session, *others);
    const auto id = (*clients.findByAifo(aifoKey(5)))->client;
    QVERIFY_RESULT(beginRotation(*m_office->session, m_office->protector, m_office->by));
    QVERIFY_RESULT(rotate(*m_office->session, m_office->protector, m_office->by, {}));
    QVERIFY(!others->knows(2));
    QVERIFY_RESULT(clients.validAifo(id)); // the first thing that it reads is under the new keys
    QVERIFY(others->knows(2));
    const auto found = clients.findByAifo(aifoKey(5));
    QVERIFY_RESULT(found);
    QVERIFY(*found);
    QVERIFY(others->knows(2));
    auto tx = store::Transaction::begin(**session);
    QVERIFY_RESULT(clients.createFromRegister(
        *tx, aifoKey(777), someone(777), ruian(), m_office->source, m_office->clock.now(), m_office->by));
    QVERIFY_RESULT(tx->commit());
    QVERIFY(*m_office->clients.findByAifo(aifoKey(777)));
    QCOMPARE(rowsOfVersion(1), 0);
}

void TestKeyRotation::concurrentWriter_losesNothingAndDoublesNothing()
{
    constexpr int before = 400;
    constexpr int added = 150;
    fill(0, before);
    std::atomic<int> missed = 0;
    std::atomic<int> doubled = 0;
    std::atomic<int> failed = 0;
    std::atomic<bool> begun = false;
    const std::unique_ptr<QThread> writer(QThread::create([&] {
        const auto keys = security::Protector::fromKeys(QByteArray(32, 'a'), QByteArray(32, 'b'));
        auto session = store::Session::open(m_office->config, m_office->clock);
        if (!session) {
            failed = 1000;
            begun = true;
            return;
        }
        quint64 kid = 1'000'000;
        Clients clients(**session, *keys, [&] { return kid++; });
        for (int i = 0; i < added; ++i) {
            begun = i > 3;
            const auto known = clients.findByAifo(aifoKey((i * 37) % before));
            failed += known ? 0 : 1;
            missed += known && !*known ? 1 : 0;
            auto tx = store::Transaction::begin(**session);
            const auto made = tx ? clients.createFromRegister(*tx, aifoKey(before + i), someone(before + i), ruian(),
                                  m_office->source, m_office->clock.now(), m_office->by)
                                 : failWith(tx);
            failed += made && tx->commit() ? 0 : 1;
            auto second = store::Transaction::begin(**session);
            doubled += second
                    && clients.createFromRegister(*second, aifoKey((i * 11) % before), someone(0), ruian(),
                        m_office->source, m_office->clock.now(), m_office->by)
                ? 1
                : 0;
        }
    }));
    writer->start();
    while (!begun) {
        QThread::yieldCurrentThread();
    }
    QVERIFY_RESULT(beginRotation(*m_office->session, m_office->protector, m_office->by));
    const auto moved = rotate(*m_office->session, m_office->protector, m_office->by, {});
    writer->wait();
    QVERIFY_RESULT(moved);
    QCOMPARE(missed.load(), 0);
    QCOMPARE(doubled.load(), 0);
    QCOMPARE(failed.load(), 0);
    QCOMPARE(rowsOfVersion(1), 0);
    QCOMPARE(rowsOfVersion(2), before + added);
    QVERIFY(audit::verify(*m_office->session, {})->intact());
}

void TestKeyRotation::allTables_haveOneIndexForOnePerson()
{
    fill(0, 3);
    const auto notice = [&](const QString &id) {
        NewNotice made;
        made.source = QStringLiteral("ROB");
        made.externalId = id;
        made.aifo = aifoKey(1);
        auto tx = m_office->begin();
        const auto counts = addNotices(tx, m_office->protector, std::nullopt, std::span(&made, 1));
        return counts && tx.commit() ? counts->received : -1;
    };
    QCOMPARE(notice(QStringLiteral("1")), 1);
    QVERIFY_RESULT(beginRotation(*m_office->session, m_office->protector, m_office->by));
    QCOMPARE(notice(QStringLiteral("2")), 0); // that person waits already, though under the old keys until now
    QCOMPARE(notice(QStringLiteral("1")), 0);
    QCOMPARE(rowsOfVersion(2, QStringLiteral("notice")), 2);
    QCOMPARE(rowsOfVersion(2), 1);
    auto indexes =
        m_office->session->query(QStringLiteral("SELECT count(DISTINCT n.blind), count(DISTINCT a.blind) FROM notice n "
                                                "LEFT JOIN client_aifo a ON a.blind = n.blind"));
    qint64 notices = 0;
    qint64 clients = 0;
    QVERIFY_RESULT(indexes.each([&](store::Query &row) {
        notices = row.integer(0);
        clients = row.integer(1);
    }));
    QCOMPARE(notices, 1);
    QCOMPARE(clients, 1);
}

void TestKeyRotation::otherKeys_areRefused()
{
    fill(0, 1);
    const auto wrong = security::Protector::fromKeys(QByteArray(32, 'x'), QByteArray(32, 'b'));
    QCOMPARE(rememberKey(*m_office->session, *wrong).error().code, QStringLiteral("registry.OTHER_KEY"));
    QVERIFY_RESULT(rememberKey(*m_office->session, m_office->protector));
    QVERIFY_RESULT(keyState(*m_office->session, m_office->protector));
    const auto others = security::Protector::fromKeys(QByteArray(32, 'x'), QByteArray(32, 'b'));
    QCOMPARE(keyState(*m_office->session, *others).error().code, QStringLiteral("registry.OTHER_KEY"));
    QVERIFY_RESULT(beginRotation(*m_office->session, m_office->protector, m_office->by));
    QCOMPARE(keyState(*m_office->session, *others).error().code, QStringLiteral("registry.OTHER_KEY"));
}

void TestKeyRotation::wrappedKeys_leaveOnlyWhenNothingIsOld()
{
    fill(0, 300);
    QVERIFY_RESULT(beginRotation(*m_office->session, m_office->protector, m_office->by));
    QCOMPARE(closeRotation(*m_office->session, m_office->protector, m_office->by).error().code,
        QStringLiteral("registry.KEYS_MOVING"));
    QVERIFY_RESULT(rotate(*m_office->session, m_office->protector, m_office->by, {}));
    QVERIFY_RESULT(closeRotation(*m_office->session, m_office->protector, m_office->by));
    QVERIFY(!(*rotation(*m_office->session))->wrapped);
    // who has only the old keys gets in no more
    const auto old = security::Protector::fromKeys(QByteArray(32, 'a'), QByteArray(32, 'b'));
    QCOMPARE(keyState(*m_office->session, *old).error().code, QStringLiteral("security.KEY_VERSION"));
    QVERIFY(*m_office->clients.findByAifo(aifoKey(7)));
}

void TestKeyRotation::everyProtectedColumn_isMoved()
{
    // Bytes that are no ciphertext: hashes, indexes of what is protected, documents for DIA, and the keys themselves.
    const QStringList others {QStringLiteral("blind"), QStringLiteral("digest"), QStringLiteral("previous_hash"),
        QStringLiteral("hash"), QStringLiteral("wrapped"), QStringLiteral("proof"), QStringLiteral("bytes")};
    const QStringList moved = protectedColumns();
    auto query = m_office->session->query(m_office->session->dialect().columns);
    int seen = 0;
    QVERIFY_RESULT(query.each([&](store::Query &row) {
        const QString type = row.text(2).toLower();
        if (type == QStringLiteral("blob") || type == QStringLiteral("bytea")) {
            const QString column = row.text(0) + u'.' + row.text(1);
            ++seen;
            if (!others.contains(row.text(1))) {
                QVERIFY2(moved.contains(column), qPrintable(column));
            }
        }
    }));
    QVERIFY(seen > 10);
}

static const kmen::test::Entry testKeyRotation(kmen::test::runOnEngine<TestKeyRotation>);
#include "tst_key_rotation.moc"
