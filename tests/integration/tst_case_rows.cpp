// What an imported row said against a client is shown by its case as long as the import keeps it, the same opens no
// second case, and cases of two clients have their score in the inbox whoever opened them.
#include <QTest>

#include "by_hand.h"
#include "identity/cases.h"
#include "registry/imports.h"
#include "simulated_office.h"
#include "support/test_program.h"

using namespace kmen;
using namespace Qt::Literals::StringLiterals;
using registry::CaseKind;
using registry::FieldCode;

class TestCaseRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void import_thatContradicts_showsWhatTheRowSaid();
    void import_thatContradictsAnew_opensANewCase();
    void import_rowsThatExpired_areNoLongerShown_data();
    void import_rowsThatExpired_areNoLongerShown();
    void casesOfTwo_areScoredInTheInbox();

private:
    registry::CreatedClient made(const test::TypedFields &fields, const std::pair<QString, QString> &key = {})
    {
        return test::byHand(m_office->clients(), m_office->by(), fields, key);
    }
    Result<registry::ImportJob> import(const QString &rows, registry::DuplicateRule rule);
    registry::CreatedClient sarka();
    std::vector<identity::CaseDetail> contradictions();

    std::unique_ptr<test::SimulatedOffice> m_office;
    QTemporaryDir m_dir;
};

void TestCaseRows::init()
{
    m_office = std::make_unique<test::SimulatedOffice>();
    QVERIFY_RESULT(m_office->openInProcess(20, 3));
}

Result<registry::ImportJob> TestCaseRows::import(const QString &rows, registry::DuplicateRule rule)
{
    static int number = 0;
    const QString path = m_dir.filePath(u"evidence%1.csv"_s.arg(++number));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || file.write(QString(u"Příjmení;Jméno;Datum narození;Klíč;Klíč 2\n"_s + rows).toUtf8()) < 0) {
        return fail(ErrorKind::Unavailable, u"test.FILE"_s, path);
    }
    file.close();
    registry::ImportPlan plan;
    plan.source.path = path;
    plan.uses = {u"Prijmeni"_s, u"Jmeno"_s, u"DatumNarozeni"_s, u"klic"_s, u"klic:Spis"_s};
    plan.system = u"Agenda dávek"_s;
    plan.duplicates = rule;
    const auto begun = registry::beginImport(m_office->session(), plan, m_office->by(), Job());
    if (!begun) {
        return begun;
    }
    return registry::runImport(m_office->clients(), begun->id, m_office->by().actor, Job());
}

registry::CreatedClient TestCaseRows::sarka()
{
    return made({{FieldCode::Prijmeni, u"Dvořáková"_s}, {FieldCode::Jmeno, u"Šárka"_s},
                    {FieldCode::DatumNarozeni, u"1980-04-03"_s}},
        {u"Agenda dávek"_s, u"D1"_s});
}

/// Those that wait, oldest first.
std::vector<identity::CaseDetail> TestCaseRows::contradictions()
{
    std::vector<identity::CaseDetail> all;
    identity::Cases cases(m_office->clients());
    identity::InboxFilter filter;
    filter.kind = CaseKind::Contradiction;
    const auto inbox = cases.inbox(filter, store::PageCursor::first(), 10);
    for (const auto &row : inbox ? inbox->rows : std::vector<identity::InboxRow>()) {
        if (auto detail = cases.detail(row.id)) {
            all.push_back(std::move(*detail));
        }
    }
    return all;
}

void TestCaseRows::import_thatContradicts_showsWhatTheRowSaid()
{
    const auto client = sarka();
    // by the rule the row is the client's: it is not kept to be decided, but for the case
    QVERIFY_RESULT(
        import(u"Jiná;Petra;5. 6. 1970;D7;\nDvořáková;Šárka;1. 1. 1970;D1;\n"_s, registry::DuplicateRule::Ask));
    auto found = contradictions();
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().row.clients.front().id, client.id);
    QCOMPARE(found.front().rows.size(), std::size_t(1));
    const registry::CaseImportRow first = found.front().rows.front();
    QVERIFY(first.kept);
    QCOMPARE(first.line, 3);
    QVERIFY(first.file.startsWith(u"evidence"));
    QVERIFY(m_office->clock.now() - first.at < std::chrono::minutes(5));
    QCOMPARE(registry::findField(first.fields, FieldCode::DatumNarozeni)->value, u"1970-01-01"_s);
    QCOMPARE(registry::findField(first.fields, FieldCode::Jmeno)->value, u"Šárka"_s);
    QCOMPARE(first.keys.front().second, u"D1"_s);
    QVERIFY2(found.front().steps.front().note.contains(u"1. 1. 1970"), qPrintable(found.front().steps.front().note));
    QVERIFY(found.front().steps.front().note.contains(first.file));
    QCOMPARE(registry::findField(m_office->detail(client.id)->fields, FieldCode::DatumNarozeni)->value,
        u"1980-04-03"_s); // nobody knows yet which of them is wrong
    // the same again says nothing new; another one joins the case that waits, and is shown beside the first
    QVERIFY_RESULT(import(u"Dvořáková;Šárka;1. 1. 1970;D1;\n"_s, registry::DuplicateRule::Ask));
    QCOMPARE(contradictions().front().rows.size(), std::size_t(1));
    QVERIFY_RESULT(import(u"Jiná;Jana;2. 2. 1972;D1;\n"_s, registry::DuplicateRule::Ask));
    found = contradictions();
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().rows.size(), std::size_t(2));
    QCOMPARE(registry::findField(found.front().rows.front().fields, FieldCode::Prijmeni)->value, u"Jiná"_s);
    QVERIFY(found.front().steps.back().note.contains(u"2. 2. 1972"));
}

void TestCaseRows::import_thatContradictsAnew_opensANewCase()
{
    sarka();
    const QString first = u"Dvořáková;Šárka;1. 1. 1970;D1;\n"_s;
    const QString other = u"Dvořáková;Šárka;2. 2. 1972;D1;\n"_s;
    const auto decide = [this] {
        identity::Cases cases(m_office->clients());
        return cases.leaveAsIs(
            contradictions().front().row.id, identity::ReasonCode::TypingError, u"překlep"_s, m_office->by());
    };
    QVERIFY_RESULT(import(first, registry::DuplicateRule::Ask));
    QVERIFY_RESULT(decide());
    QVERIFY_RESULT(import(first, registry::DuplicateRule::Ask));
    QVERIFY(contradictions().empty()); // decided
    QVERIFY_RESULT(import(other, registry::DuplicateRule::Ask));
    const auto found = contradictions();
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().rows.size(), std::size_t(1));
    QCOMPARE(registry::findField(found.front().rows.front().fields, FieldCode::DatumNarozeni)->value, u"1972-02-02"_s);
    QVERIFY_RESULT(decide());
    for (const QString &known : {first, other}) {
        QVERIFY_RESULT(import(known, registry::DuplicateRule::Ask));
        QVERIFY(contradictions().empty());
    }
}

void TestCaseRows::import_rowsThatExpired_areNoLongerShown_data()
{
    QTest::addColumn<QString>("row");
    QTest::newRow("taken over") << u"Dvořáková;Šárka;1. 1. 1970;D1;\n"_s;
    QTest::newRow("waits to be decided") << u"Jiná;Jana;1. 1. 1970;D1;\n"_s;
}

void TestCaseRows::import_rowsThatExpired_areNoLongerShown()
{
    QFETCH(QString, row);
    sarka();
    QVERIFY_RESULT(import(row, registry::DuplicateRule::Ask));
    QVERIFY(contradictions().front().rows.front().kept);
    m_office->clock.move(std::chrono::days(registry::usualImportKeepOpenDays + 1));
    const auto removed = registry::removeExpiredImportRows(m_office->session(), m_office->by());
    QVERIFY_RESULT(removed);
    QCOMPARE(*removed, 1);
    const auto gone = contradictions().front();
    QVERIFY(!gone.rows.front().kept && gone.rows.front().fields.empty());
    QVERIFY(gone.rows.front().file.startsWith(u"evidence"));
    QVERIFY(!gone.steps.front().note.contains(u"1970"));
    QVERIFY(gone.steps.front().note.contains(gone.rows.front().file));
    // the file is read again while the case waits: what it says can be seen again, and is no other contradiction
    QVERIFY_RESULT(import(row, registry::DuplicateRule::Ask));
    const auto again = contradictions();
    QCOMPARE(again.size(), std::size_t(1));
    QCOMPARE(again.front().rows.size(), std::size_t(1));
    QVERIFY(again.front().rows.front().kept);
}

void TestCaseRows::casesOfTwo_areScoredInTheInbox()
{
    using Order = identity::InboxFilter::Order;
    const std::vector<std::pair<FieldCode, QString>> same {{FieldCode::Prijmeni, u"Dvořáková"_s},
        {FieldCode::Jmeno, u"Šárka"_s}, {FieldCode::DatumNarozeni, u"1980-04-03"_s}};
    made({{FieldCode::Prijmeni, u"Malý"_s}, {FieldCode::Jmeno, u"Petr"_s}}, {u"Agenda dávek"_s, u"D1"_s});
    made({{FieldCode::Prijmeni, u"Velká"_s}, {FieldCode::Jmeno, u"Jana"_s}}, {u"Spis"_s, u"D2"_s});
    made(same);
    made(same);
    QVERIFY_RESULT(import(u"Malý;Petr;;D1;D2\n"_s, registry::DuplicateRule::Ask)); // unlikely
    QVERIFY_RESULT(import(u"Dvořáková;Šárka;3. 4. 1980;D3;\n"_s, registry::DuplicateRule::Ask)); // likely
    identity::Cases cases(m_office->clients());
    QCOMPARE(cases.counts()->unscored, 2);
    const auto scored = identity::scoreCases(m_office->clients(), 1, Job());
    QVERIFY_RESULT(scored);
    QCOMPARE(*scored, 1);
    QCOMPARE(*identity::scoreCases(m_office->clients(), 10, Job()), 1);
    QCOMPARE(*identity::scoreCases(m_office->clients(), 10, Job()), 0);
    QCOMPARE(cases.counts()->unscored, 0);

    identity::InboxFilter filter;
    const auto ids = [&](int limit) {
        std::vector<qint64> all;
        auto cursor = store::PageCursor::first();
        while (true) {
            const auto page = cases.inbox(filter, cursor, limit);
            if (!page) {
                return all;
            }
            for (const auto &row : page->rows) {
                all.push_back(row.id);
            }
            if (!page->hasNext) {
                return all;
            }
            cursor = page->next;
        }
    };
    const auto oldest = ids(10);
    QCOMPARE(oldest.size(), std::size_t(2));
    const auto rows = cases.inbox(filter, store::PageCursor::first(), 10)->rows;
    QVERIFY(rows[0].score && rows[1].score && *rows[0].score < *rows[1].score);
    QCOMPARE(rows[1].score, cases.detail(oldest[1])->row.score); // the list and the case say the same
    filter.order = Order::Surest;
    QCOMPARE(ids(1), std::vector<qint64>({oldest[1], oldest[0]}));
    const auto first = cases.inbox(filter, store::PageCursor::first(), 1);
    const auto second = cases.inbox(filter, first->next, 1);
    QVERIFY(second->hasPrevious);
    QCOMPARE(cases.inbox(filter, second->previous, 1)->rows.front().id, oldest[1]);
    filter.leastScore = *rows[1].score;
    QCOMPARE(ids(10), std::vector<qint64>({oldest[1]}));
    filter.leastScore.reset();
    filter.openedBefore = m_office->clock.now() - std::chrono::days(30);
    QVERIFY(ids(10).empty());
    m_office->clock.move(std::chrono::days(31));
    filter.openedBefore = m_office->clock.now() - std::chrono::days(30);
    QCOMPARE(ids(10).size(), std::size_t(2));
}

static const kmen::test::Entry testCaseRows(kmen::test::runOnEngine<TestCaseRows>);
#include "tst_case_rows.moc"
