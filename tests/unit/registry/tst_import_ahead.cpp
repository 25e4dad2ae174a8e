#include "audit/audit_log.h"
#include "import_fixture.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::registry;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Each another person, under the key that `keyOf` gives.
template <class KeyOf>
QString people(KeyOf &&keyOf)
{
    QString rows;
    for (int i = 0; i < manyRows; ++i) {
        rows += u"K%1;Zkušební%1;Jan;%2;;;;\n"_s.arg(keyOf(i)).arg(dateOf(keyOf(i)));
    }
    return rows;
}

} // namespace

/// An import writes through two connections of a server: what others do meanwhile, and rows that belong together.
class TestImportAhead : public ImportTest {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void clientMadeMeanwhile_isFoundUnderTheLock();
    void actMeanwhile_changesNothing();
    void rowsOfOnePerson_meetAcrossBlocks();
    void cutOff_goesOnAtTheNextRow();
    void serverThatLostTheEnd_stopsTheImport();
    void unusualCharacters_arriveAsTheyAre();

private:
    ImportPlan numbered(const QString &rows)
    {
        ImportPlan made = plan(write(rows));
        made.uses[0] = u"klic"_s;
        made.rows = manyRows;
        return made;
    }
    qint64 number(const QString &sql)
    {
        qint64 found = -1;
        auto query = m_office->session->query(sql);
        (void)query.each([&found](const store::Query &row) { found = row.integer(0); });
        return found;
    }
    /// Once, while a block is on its way that was compared already; `row` is one of it.
    template <class Act>
    Job meanwhile(Act &&act)
    {
        m_acted = false;
        return Job({}, [this, act](const Progress &progress) {
            if (!m_acted && progress.done >= 1000 && progress.done + 500 < manyRows) {
                m_acted = true;
                const auto other = store::Session::open(m_office->session->config(), m_office->session->clock());
                QVERIFY_RESULT(other);
                act(**other, static_cast<int>(progress.done) + 10);
            }
        });
    }
    void verifyAll(qint64 clients)
    {
        QCOMPARE(number(u"SELECT count(*) FROM client"_s), clients);
        QCOMPARE(number(u"SELECT count(*) FROM person"_s), clients);
        QCOMPARE(number(u"SELECT count(*) FROM client_link"_s), clients);
        QCOMPARE(number(u"SELECT count(DISTINCT local_key) FROM client_link"_s), clients);
        QCOMPARE(number(u"SELECT sum(value) FROM counter WHERE name LIKE 'client.state.%'"_s), clients);
        QCOMPARE(number(u"SELECT max(position) FROM import_part"_s), manyRows);
        const auto verified = audit::verify(*m_office->session, {});
        QVERIFY_RESULT(verified);
        QVERIFY(verified->intact());
    }

    bool m_acted = false;
};

void TestImportAhead::init()
{
    m_office = std::make_unique<Office>();
}

void TestImportAhead::clientMadeMeanwhile_isFoundUnderTheLock()
{
    const auto done = take(numbered(people([](int i) { return i; })), meanwhile([this](store::Session &other, int i) {
        Clients clients(other, m_office->clients.protector());
        auto tx = store::Transaction::begin(other);
        QVERIFY_RESULT(tx);
        const auto made = clients.createByHand(*tx,
            {*officeField(FieldCode::Prijmeni, u"Zkušební%1"_s.arg(i), tx->now()),
                *officeField(FieldCode::Jmeno, u"Jan"_s, tx->now()),
                *officeField(FieldCode::DatumNarozeni, dateOf(i), tx->now())},
            m_office->by);
        QVERIFY_RESULT(made);
        QVERIFY_RESULT(clients.addLink(*tx, made->id, u"Agenda dávek"_s, u"K%1"_s.arg(i), m_office->by));
        QVERIFY_RESULT(tx->commit());
    }));
    QVERIFY_RESULT(done);
    QVERIFY(m_acted);
    QCOMPARE(done->count(ImportOutcome::Created), manyRows - 1);
    QCOMPARE(done->count(ImportOutcome::Unchanged) + done->count(ImportOutcome::Updated), 1);
    verifyAll(manyRows);
}

void TestImportAhead::actMeanwhile_changesNothing()
{
    const auto done = take(numbered(people([](int i) { return i; })), meanwhile([this](store::Session &other, int) {
        auto tx = store::Transaction::begin(other);
        QVERIFY_RESULT(tx);
        QVERIFY_RESULT(
            audit::append(*tx, {u"jiny"_s, audit::Action::ImportEnded, u"import:0"_s, m_office->by.reason, {}}));
        QVERIFY_RESULT(tx->commit());
    }));
    QVERIFY_RESULT(done);
    QVERIFY(m_acted);
    QCOMPARE(done->count(ImportOutcome::Created), manyRows);
    verifyAll(manyRows);
}

void TestImportAhead::rowsOfOnePerson_meetAcrossBlocks()
{
    const auto keyOf = [](int i) { return i % 1500; };
    const ImportPlan made = numbered(people(keyOf));
    const auto expected = importDryRun(*m_office->session, made, {});
    QVERIFY_RESULT(expected);
    const auto done = take(made);
    QVERIFY_RESULT(done);
    QCOMPARE(done->count(ImportOutcome::Created), 1500);
    QCOMPARE(done->count(ImportOutcome::Created), expected->counts[0]);
    QCOMPARE(done->count(ImportOutcome::Unchanged), manyRows - 1500);
    verifyAll(1500);
}

void TestImportAhead::cutOff_goesOnAtTheNextRow()
{
    std::stop_source stop;
    const Job job(stop.get_token(), [&stop](const Progress &progress) {
        if (progress.done >= 1000) {
            stop.request_stop();
        }
    });
    const auto cut = take(numbered(people([](int i) { return i; })), job);
    QVERIFY_RESULT(cut);
    QVERIFY(!cut->endedAt);
    QVERIFY(cut->position >= 1000 && cut->position < manyRows);
    QCOMPARE(number(u"SELECT count(*) FROM client"_s), cut->position);
    const auto done = runImport(m_office->clients, cut->id, u"novak"_s, {});
    QVERIFY_RESULT(done);
    QVERIFY(done->endedAt);
    QCOMPARE(done->count(ImportOutcome::Created), manyRows);
    verifyAll(manyRows);
}

void TestImportAhead::serverThatLostTheEnd_stopsTheImport()
{
    const auto stopped = take(numbered(people([](int i) { return i; })), meanwhile([](store::Session &other, int) {
        QVERIFY_RESULT(other.execute(u"UPDATE import_part SET position = position - 1"_s));
    }));
    QVERIFY(m_acted);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, u"import.WENT_BACK"_s);
    QCOMPARE(number(u"SELECT count(*) FROM client"_s), number(u"SELECT max(position) FROM import_part"_s) + 1);
}

void TestImportAhead::unusualCharacters_arriveAsTheyAre()
{
    const QString address = u"Dům \"U \\ lva\" \\n \\. 5"_s;
    QString rows;
    for (int i = 0; i < 100; ++i) {
        rows += u"K%1;Zkušební%1;Jan;%2;\"%3\";;;\n"_s.arg(i).arg(dateOf(i), QString(address).replace(u'"', u"\"\""_s));
    }
    const auto done = take(numbered(rows));
    QVERIFY_RESULT(done);
    QCOMPARE(done->count(ImportOutcome::Created), 100);
    const auto found =
        client(*m_office->session, ClientId {number(u"SELECT client FROM person WHERE surname = 'Zkušební57'"_s)});
    QVERIFY_RESULT(found);
    const Field *kept = findField(found->fields, FieldCode::AdresaPobytu);
    QVERIFY(kept);
    QCOMPARE(kept->name.isEmpty() ? kept->value : kept->name, address);
    QCOMPARE(number(u"SELECT count(DISTINCT address) FROM person"_s), 1);
}

static const kmen::test::Entry testImportAhead(kmen::test::runOnServer<TestImportAhead>);
#include "tst_import_ahead.moc"
