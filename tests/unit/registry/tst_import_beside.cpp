#include <future>
#include <thread>

#include "audit/audit_log.h"
#include "import_fixture.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::registry;
using namespace Qt::Literals::StringLiterals;

namespace {

QString row(int key, int person)
{
    return u"K%1;Zkušební%2;Jan;%3;;;;\n"_s.arg(key).arg(person).arg(dateOf(person));
}

} // namespace

/// A file is compared with an SQLite registry through a second connection while rows before it are being written: it
/// must not miss what the open transaction wrote, nor what somebody else wrote between two.
class TestImportBeside : public ImportTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<Office>(); }
    void personOfAnEarlierBlock_isFoundAgain();
    void clientThatAnEarlierBlockChanged_isComparedAsItIsNow();
    void clientOfAnotherDesk_isFound();

private:
    ImportPlan planOf(const QString &rows, DuplicateRule rule = DuplicateRule::Ask)
    {
        ImportPlan made = plan(write(rows), rule);
        made.uses[0] = u"klic"_s;
        return made;
    }
    ClientId byHand(store::Session &session, const QString &surname, int birth, int key)
    {
        Clients clients(session, m_office->clients.protector());
        auto tx = store::Transaction::begin(session);
        const std::vector<Field> fields {*officeField(FieldCode::Prijmeni, surname, session.clock().now()),
            *officeField(FieldCode::Jmeno, u"Jan"_s, session.clock().now()),
            *officeField(FieldCode::DatumNarozeni, dateOf(birth), session.clock().now())};
        const auto made = tx ? clients.createByHand(*tx, fields, m_office->by) : std::unexpected(tx.error());
        const bool kept =
            made && clients.addLink(*tx, made->id, u"Agenda dávek"_s, u"K%1"_s.arg(key), m_office->by) && tx->commit();
        return kept ? made->id : ClientId();
    }
};

void TestImportBeside::personOfAnEarlierBlock_isFoundAgain()
{
    QString rows;
    for (int i = 0; i < manyRows; ++i) {
        rows += row(i % 1900, i % 1900);
    }
    const auto done = take(planOf(rows));
    QVERIFY_RESULT(done);
    QCOMPARE(done->count(ImportOutcome::Created), 1900);
    QCOMPARE(done->count(ImportOutcome::Unchanged), manyRows - 1900);
    QVERIFY(audit::verify(*m_office->session, {})->intact());
}

void TestImportBeside::clientThatAnEarlierBlockChanged_isComparedAsItIsNow()
{
    // the first row says that the client has another surname now; the last one is somebody of the old name
    const ClientId known = byHand(*m_office->session, u"Stará"_s, 0, 0);
    QVERIFY(known.value != 0);
    QString rows = row(0, 0);
    for (int i = 1; i < manyRows; ++i) {
        rows += row(i, i);
    }
    rows += u"K%1;Stará;Jan;%2;;;;\n"_s.arg(manyRows).arg(dateOf(0));
    const auto done = take(planOf(rows, DuplicateRule::Link));
    QVERIFY_RESULT(done);
    QCOMPARE(done->count(ImportOutcome::Updated), 1);
    QCOMPARE(done->count(ImportOutcome::Created), manyRows);
    QCOMPARE(links(known), QStringList(u"Agenda dávek=K0"_s));
}

void TestImportBeside::clientOfAnotherDesk_isFound()
{
    constexpr int theirs = 1500; // of the block that was compared while the first one was written
    QString rows;
    for (int i = 0; i < manyRows; ++i) {
        rows += row(i, i);
    }
    std::jthread desk;
    ClientId made;
    bool timeIsUp = false;
    const Job job({}, [&](const Progress &progress) {
        if (progress.done == 0 || timeIsUp) {
            return;
        }
        // the transaction ends after this block; the desk has been waiting for that
        timeIsUp = true;
        std::promise<void> waits;
        auto isWaiting = waits.get_future();
        desk = std::jthread([this, &made, waits = std::move(waits)]() mutable {
            const auto own = store::Session::open(m_office->session->config(), m_office->clock);
            waits.set_value();
            made = own ? byHand(**own, u"Zkušební%1"_s.arg(theirs), theirs, theirs) : ClientId();
        });
        isWaiting.wait();
        m_office->clock.advance(std::chrono::minutes(1));
    });
    const auto done = take(planOf(rows), job);
    desk.join();
    QVERIFY_RESULT(done);
    QVERIFY(made.value != 0);
    QCOMPARE(done->count(ImportOutcome::Created), manyRows - 1);
    QCOMPARE(done->count(ImportOutcome::Unchanged), 1);
    QCOMPARE(links(made), QStringList(u"Agenda dávek=K%1"_s.arg(theirs)));
}

static const kmen::test::Entry testImportBeside(kmen::test::run<TestImportBeside>);
#include "tst_import_beside.moc"
