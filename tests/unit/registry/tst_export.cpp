#include <QFile>
#include <QTemporaryDir>

#include "base/table_file.h"
#include "registry/exports.h"
#include "registry_fixture.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::registry;
using namespace Qt::Literals::StringLiterals;

/// What is filtered, in a file: all of it, safe to open, known to the audit, and never an identifier of the registers.
class TestExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void list_isSavedAsItStands();
    void filter_narrowsIt();
    void formulas_becomeText();
    void withoutPurpose_isRefused();
    void cancelled_leavesNoFile();
    void aifo_isNeverThere();
    void manyPages_areWhole();

private:
    Result<CsvTable> table(Office &office, const ExportPlan &plan = {});
    QTemporaryDir m_dir;
};

Result<CsvTable> TestExport::table(Office &office, const ExportPlan &plan)
{
    const QString path = m_dir.filePath(u"list.csv"_s);
    if (const auto done = exportCsv(*office.session, plan, path, office.by, {}); !done) {
        return failWith(done);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Internal, u"test"_s, file.errorString());
    }
    return readCsv(file.readAll());
}

void TestExport::list_isSavedAsItStands()
{
    Office office;
    const auto made = office.add(1, person(u"ŠÁRKA"_s, u"DVOŘÁKOVÁ"_s, {1980, 4, 3}));
    office.add(2, person(u"JAN"_s, u"CHALUPA"_s, {1970, 2, 1}));
    office.add(3, person(u"PETR"_s, u"HORÁK"_s, {1971, 2, 1}));
    const auto read = table(office);
    QVERIFY_RESULT(read);
    QCOMPARE(read->separator, QChar(u';'));
    QCOMPARE(read->rows.size(), 3U);
    QCOMPARE(read->rows[0].value(0), made.kid.text());
    QCOMPARE(read->rows[1].value(1), u"HORÁK"_s); // ch after h
    QCOMPARE(read->rows[2].value(1), u"CHALUPA"_s);
    QCOMPARE(read->rows[0].value(4), u"3. 4. 1980"_s);
    audit::AuditFilter filter;
    filter.action = u"clients.exported"_s;
    const auto acts = audit::auditRows(*office.session, filter, {}, 10);
    QVERIFY_RESULT(acts);
    QCOMPARE(acts->rows.size(), 1U);
    QCOMPARE(acts->rows.front().reason, office.by.reason);
    QCOMPARE(acts->rows.front().object, u"export:csv:3"_s);
}

void TestExport::filter_narrowsIt()
{
    Office office;
    office.add(1, person(u"ŠÁRKA"_s, u"DVOŘÁKOVÁ"_s, {1980, 4, 3}));
    office.add(2, person(u"JAN"_s, u"CHALUPA"_s, {1970, 2, 1}));
    ExportPlan plan;
    plan.query.text = u"chal"_s;
    const auto read = table(office, plan);
    QVERIFY_RESULT(read);
    QCOMPARE(read->rows.size(), 1U);
    QCOMPARE(read->rows.front().value(1), u"CHALUPA"_s);
}

void TestExport::formulas_becomeText()
{
    QCOMPARE(formulaSafe(u"=cmd|' /C calc'!A0"_s), u"'=cmd|' /C calc'!A0"_s);
    QCOMPARE(formulaSafe(u"@SUM(A1)"_s), u"'@SUM(A1)"_s);
    QCOMPARE(formulaSafe(u"Novák"_s), u"Novák"_s);
    Office office;
    auto tx = office.begin();
    std::vector<Field> fields;
    for (const auto &[code, value] :
        {std::pair(FieldCode::Prijmeni, u"=HYPERLINK(\"x\";\"y\")"_s), std::pair(FieldCode::Jmeno, u"Jan"_s)}) {
        fields.push_back(*officeField(code, value, office.clock.now()));
    }
    QVERIFY_RESULT(office.clients.createByHand(tx, fields, office.by));
    QVERIFY_RESULT(tx.commit());
    const auto read = table(office);
    QVERIFY_RESULT(read);
    QVERIFY(read->rows.front().value(1).startsWith(u"'="_s));
}

void TestExport::withoutPurpose_isRefused()
{
    Office office;
    const auto done = exportCsv(*office.session, {}, m_dir.filePath(u"no.csv"_s), {u"novak"_s, u"  "_s}, {});
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"export.REASON"_s);
    QVERIFY(!QFile::exists(m_dir.filePath(u"no.csv"_s)));
}

void TestExport::cancelled_leavesNoFile()
{
    Office office;
    office.add(1, person(u"JAN"_s, u"CHALUPA"_s, {1970, 2, 1}));
    std::stop_source stop;
    stop.request_stop();
    const QString path = m_dir.filePath(u"cancelled.csv"_s);
    const auto done = exportCsv(*office.session, {}, path, office.by, Job(stop.get_token()));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
    QVERIFY(!QFile::exists(path));
}

void TestExport::aifo_isNeverThere()
{
    Office office;
    office.add(1, person(u"JAN"_s, u"CHALUPA"_s, {1970, 2, 1}));
    QVERIFY_RESULT(table(office));
    QFile file(m_dir.filePath(u"list.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains("PLANTED"));
    QVERIFY(!bytes.contains(QByteArray("PLANTED-100000001").toBase64()));
}

void TestExport::manyPages_areWhole()
{
    Office office;
    {
        auto tx = office.begin();
        for (int i = 0; i < 2500; ++i) {
            std::vector<Field> fields {*officeField(FieldCode::Prijmeni, u"Novák"_s, office.clock.now()),
                *officeField(FieldCode::Jmeno, u"Jan%1"_s.arg(i % 7), office.clock.now())};
            QVERIFY_RESULT(office.clients.createByHand(tx, fields, office.by));
        }
        QVERIFY_RESULT(tx.commit());
    }
    const auto read = table(office);
    QVERIFY_RESULT(read);
    QSet<QString> kids;
    for (const QStringList &row : read->rows) {
        kids.insert(row.value(0));
    }
    QCOMPARE(kids.size(), 2500);
}

static const kmen::test::Entry testExport(kmen::test::run<TestExport>);
#include "tst_export.moc"
