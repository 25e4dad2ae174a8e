#include "../registry/registry_fixture.h"
#include "base/table_file.h"
#include "identify/batches.h"
#include "store/lease.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::identify;
using namespace Qt::Literals::StringLiterals;

/// Files of persons: reading them as offices save them, guessing the columns, the dry run, and what is kept.
class TestBatches : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void windows1250_isRead();
    void utf16_isRead();
    void damagedUtf8_isRefused();
    void bytesThatAreNoText_areRefused();
    void headerAlone_isRefused();
    void longerRow_isRefusedWithItsLine();
    void columns_areGuessed();
    void sameMeaningTwice_isUsedOnce();
    void chosenTwice_isRefused();
    void dryRun_saysWhatWillHappen();
    void ownColumns_areKeptInTheReport();
    void choiceOfColumns_isRemembered();
    void rows_arePagedAndFiltered();
    void removed_leavesNoRow();
    void heldByAnother_cannotBeRemoved();
    void saved_isRemovedWhenItsDaysAreOver();
    void unsaved_isRemovedAfterLonger();
    void clientsWithoutAifo_becomeRows();
    void daysOfKeeping_areASetting();
    void cutOff_isFoundByItsRows();

private:
    static CsvTable table();
    static NewBatch newBatch();
    /// As if the registers had answered about every row.
    static qint64 addEnded(registry::Office &office);
};

CsvTable TestBatches::table()
{
    return *readCsv(QByteArrayLiteral("Číslo spisu;Příjmení;Jméno;Datum narození;Č. OP;Druh dokladu\n"
                                      "S1;Svoboda;Jan;1. 1. 1970;;\n"
                                      "S2;Svoboda;Jan;1. 1. 1970;;\n"
                                      "S3;Dvořák;;;;\n"
                                      "S4;Dvořák;Petr;31. 2. 1970;;\n"
                                      "S5;;;;123456;\n"
                                      "S6;;;;123456;ID\n"));
}

NewBatch TestBatches::newBatch()
{
    NewBatch batch;
    batch.name = u"osoby.csv"_s;
    batch.table = table();
    batch.uses = guessColumns(batch.table.header);
    return batch;
}

void TestBatches::windows1250_isRead()
{
    const auto file = readTable(QByteArrayLiteral("P\xF8\xEDjmen\xED;Jm\xE9no\nDvo\xF8\xE1k;\x8A\xE1rka\n"));
    QVERIFY_RESULT(file);
    QCOMPARE(file->encoding, Encoding::Windows1250);
    QCOMPARE(file->table.header, QStringList({u"Příjmení"_s, u"Jméno"_s}));
    QCOMPARE(file->table.rows.front(), QStringList({u"Dvořák"_s, u"Šárka"_s}));
}

void TestBatches::utf16_isRead()
{
    const QString text = u"\uFEFFPříjmení\tJméno\r\nDvořák\tŠárka\r\n"_s;
    const auto file =
        readTable(QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * qsizetype {sizeof(char16_t)}));
    QVERIFY_RESULT(file);
    QCOMPARE(file->encoding, Encoding::Utf16);
    QCOMPARE(file->table.rows.front(), QStringList({u"Dvořák"_s, u"Šárka"_s}));
}

void TestBatches::damagedUtf8_isRefused()
{
    QByteArray bytes = u"Příjmení;Jméno\nDvořák;Šárka\n"_s.toUtf8();
    bytes.append('\xF8');
    const auto file = readTable(bytes);
    QVERIFY(!file);
    QCOMPARE(file.error().code, u"csv.ENCODING"_s);
}

void TestBatches::bytesThatAreNoText_areRefused()
{
    const auto zip = readTable(QByteArray("PK\x03\x04\x14\x00\x06\x00", 8));
    QVERIFY(!zip);
    QCOMPARE(zip.error().code, u"csv.ENCODING"_s);
}

void TestBatches::headerAlone_isRefused()
{
    const auto file = readTable(QByteArrayLiteral("Prijmeni;Jmeno\n"));
    QVERIFY(!file);
    QCOMPARE(file.error().code, u"csv.NO_ROWS"_s);
}

void TestBatches::longerRow_isRefusedWithItsLine()
{
    const auto file = readTable(QByteArrayLiteral("Prijmeni;Jmeno\nNovak;Jan\nNovak;Jan;1970\n"));
    QVERIFY(!file);
    QVERIFY(file.error().what.contains(u'3'));
}

void TestBatches::columns_areGuessed()
{
    const auto uses = guessColumns(table().header);
    QStringList names;
    for (const auto &use : uses) {
        names.append(use ? columnNames().at(*use) : QString());
    }
    QCOMPARE(names,
        QStringList({QString(), u"Prijmeni"_s, u"Jmeno"_s, u"DatumNarozeni"_s, u"Doklad.Cislo"_s, u"Doklad.Druh"_s}));
    for (const auto &use : guessColumns(columnNames())) {
        QVERIFY(use.has_value());
    }
}

void TestBatches::sameMeaningTwice_isUsedOnce()
{
    const auto uses = guessColumns({u"Příjmení"_s, u"PRIJMENI"_s});
    QVERIFY(uses[0].has_value());
    QVERIFY(!uses[1].has_value());
}

void TestBatches::chosenTwice_isRefused()
{
    const auto map = ColumnMap::fromUses({u"a"_s, u"b"_s}, {0, 0});
    QVERIFY(!map);
    QCOMPARE(map.error().code, u"identify.COLUMN_TWICE"_s);
    const auto none = ColumnMap::fromUses({u"a"_s, u"b"_s}, {});
    QVERIFY(!none);
    QCOMPARE(none.error().code, u"identify.NO_COLUMN"_s);
}

void TestBatches::dryRun_saysWhatWillHappen()
{
    const NewBatch batch = newBatch();
    const auto map = ColumnMap::fromUses(batch.table.header, batch.uses);
    QVERIFY_RESULT(map);
    const DryRun run = dryRun(batch.table, *map, Job());
    QCOMPARE(run.calls(), 2);
    QCOMPARE(run.count(RowKind::Repeated), 1);
    QCOMPARE(run.rows[1].sameAs, std::size_t {0});
    QCOMPARE(run.rows[2].kind, RowKind::NotPermitted);
    QCOMPARE(run.rows[3].kind, RowKind::Unreadable);
    QVERIFY(run.rows[3].message.contains(u"Datum narození"_s));
    QVERIFY(!run.rows[3].message.contains(u"31"_s));
    QVERIFY(run.rows[4].kind != RowKind::Ready);
    QCOMPARE(run.rows[5].kind, RowKind::Ready);
}

void TestBatches::ownColumns_areKeptInTheReport()
{
    registry::Office office;
    const auto added = addBatch(*office.session, newBatch(), office.by);
    QVERIFY_RESULT(added);
    const auto bytes = batchReport(*office.session, added->id);
    QVERIFY_RESULT(bytes);
    const auto report = readCsv(*bytes);
    QVERIFY_RESULT(report);
    QCOMPARE(report->header.first(), u"Číslo spisu"_s);
    QCOMPARE(report->header.last(), u"zprava"_s);
    QCOMPARE(report->rows.size(), std::size_t {6});
    QCOMPARE(report->rows.front().first(), u"S1"_s);
    // nobody was asked yet
    QVERIFY(report->rows.front().at(report->header.indexOf(u"vysledek"_s)).isEmpty());
}

void TestBatches::choiceOfColumns_isRemembered()
{
    registry::Office office;
    NewBatch batch = newBatch();
    batch.uses[4].reset();
    QVERIFY_RESULT(addBatch(*office.session, batch, office.by));
    const auto again = usesFor(*office.session, batch.table.header);
    QVERIFY_RESULT(again);
    QVERIFY(*again == batch.uses);
    const auto other = usesFor(*office.session, {u"Prijmeni"_s});
    QVERIFY_RESULT(other);
    QVERIFY(*other == guessColumns({u"Prijmeni"_s}));
}

void TestBatches::rows_arePagedAndFiltered()
{
    registry::Office office;
    const auto added = addBatch(*office.session, newBatch(), office.by);
    QVERIFY_RESULT(added);
    QCOMPARE(added->rows, 6);
    QCOMPARE(added->answered(), 0);
    const auto first = batchRows(*office.session, added->id, {}, store::PageCursor::first(), 4);
    QVERIFY_RESULT(first);
    QVERIFY(first->hasNext);
    QCOMPARE(first->rows.front().line, 2);
    const auto second = batchRows(*office.session, added->id, {}, first->next, 4);
    QVERIFY_RESULT(second);
    QCOMPARE(second->rows.size(), std::size_t {2});
    QVERIFY(!second->hasNext);
    const auto found = batchRows(*office.session, added->id, {RowOutcome::Identified, false}, {}, 4);
    QVERIFY_RESULT(found);
    QVERIFY(found->rows.empty());
    const auto waiting = batchRows(*office.session, added->id, {std::nullopt, true}, {}, 10);
    QVERIFY_RESULT(waiting);
    QCOMPARE(waiting->rows.size(), std::size_t {6});
}

void TestBatches::removed_leavesNoRow()
{
    registry::Office office;
    const auto added = addBatch(*office.session, newBatch(), office.by);
    QVERIFY_RESULT(added);
    QVERIFY_RESULT(removeBatch(*office.session, added->id, office.by));
    QCOMPARE(office.count(u"batch_row"_s), 0);
    const auto gone = batch(*office.session, added->id);
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, ErrorKind::NotFound);
    const auto verified = audit::verify(*office.session, Job());
    QVERIFY_RESULT(verified);
    QVERIFY(verified->intact());
}

void TestBatches::heldByAnother_cannotBeRemoved()
{
    registry::Office office;
    const auto added = addBatch(*office.session, newBatch(), office.by);
    QVERIFY_RESULT(added);
    QVERIFY_RESULT(
        store::takeLease(*office.session, u"batch:%1"_s.arg(added->id), u"another desk"_s, std::chrono::seconds(30)));
    const auto removed = removeBatch(*office.session, added->id, office.by);
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, ErrorKind::Conflict);
    QCOMPARE(office.count(u"batch_row"_s), 6);
}

qint64 TestBatches::addEnded(registry::Office &office)
{
    const auto added = addBatch(*office.session, newBatch(), office.by);
    if (!added || !office.session->execute(u"UPDATE batch SET ended_at = created_at"_s)) {
        return 0;
    }
    return added->id;
}

void TestBatches::saved_isRemovedWhenItsDaysAreOver()
{
    registry::Office office;
    const qint64 id = addEnded(office);
    office.clock.advance(std::chrono::days(30)); // counted from the saving, not from the work
    QVERIFY_RESULT(markSaved(*office.session, id));
    office.clock.advance(std::chrono::days(89));
    QVERIFY_RESULT(markSaved(*office.session, id)); // saving it again does not prolong it
    QCOMPARE(removeExpired(*office.session, office.by).value_or(-1), 0);
    QCOMPARE(office.count(u"batch_row"_s), 6);
    office.clock.advance(std::chrono::days(1));
    QCOMPARE(removeExpired(*office.session, office.by).value_or(-1), 1);
    QCOMPARE(office.count(u"batch_row"_s), 0);
    QCOMPARE(office.count(u"batch"_s), 0);
    audit::AuditFilter filter;
    filter.action = audit::actionName(audit::Action::BatchExpired);
    const auto written = audit::auditRows(*office.session, filter, store::PageCursor::first(), 10);
    QVERIFY_RESULT(written);
    QCOMPARE(written->rows.size(), std::size_t {1});
    QCOMPARE(written->rows.front().object, u"batch:%1"_s.arg(id));
}

void TestBatches::clientsWithoutAifo_becomeRows()
{
    registry::Office office;
    office.add(1, registry::person(u"JAN"_s, u"CHALUPA"_s, {1970, 2, 1}));
    QVERIFY(!batchOfClients(*office.session, {}, 10, {}));
    std::vector<registry::CreatedClient> made;
    auto tx = office.begin();
    for (const QString &surname : {u"Dvořáková"_s, u"Horák"_s, u"Novák"_s}) {
        using registry::FieldCode;
        const auto field = [&](FieldCode code, const QString &value) {
            return *registry::officeField(code, value, office.clock.now());
        };
        const auto one = office.clients.createByHand(tx,
            {field(FieldCode::Prijmeni, surname), field(FieldCode::Jmeno, u"Jan"_s),
                field(FieldCode::DatumNarozeni, u"3. 4. 1980"_s), field(FieldCode::Doklady, u"ID 123456 2030-01-31"_s),
                field(FieldCode::AdresaPobytu, u"Lipová 5"_s)},
            office.by);
        QVERIFY_RESULT(one);
        made.push_back(*one);
    }
    QVERIFY_RESULT(tx.commit());
    const auto some = batchOfClients(*office.session, {}, 2, {});
    QVERIFY_RESULT(some);
    QCOMPARE(some->about, std::vector<ClientId>({made[0].id, made[1].id}));
    QCOMPARE(some->table.rows.front().value(0), made[0].kid.text());
    const auto columns = ColumnMap::fromUses(some->table.header, some->uses);
    QVERIFY_RESULT(columns);
    const auto request = columns->request(some->table.rows.front());
    QVERIFY_RESULT(request);
    QCOMPARE(request->prijmeni.value, u"Dvořáková"_s);
    QCOMPARE(request->datumNarozeni.value, QDate(1980, 4, 3));
    QVERIFY(!request->adresaPobytu.present); // text is nothing to search by
    QCOMPARE(request->doklad->cislo, u"123456"_s);
    const auto kept = addBatch(*office.session, *some, office.by);
    QVERIFY_RESULT(kept);
    QVERIFY(kept->aboutClients);
    const auto rows = batchRows(*office.session, kept->id, {}, {}, 10);
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->rows.front().about, made[0].id);
    // clients who say the same are each asked about
    registry::ClientQuery query;
    query.text = u"nov"_s;
    const auto filtered = batchOfClients(*office.session, query, 10, {});
    QVERIFY_RESULT(filtered);
    QCOMPARE(filtered->about.size(), 1U);
}

void TestBatches::unsaved_isRemovedAfterLonger()
{
    registry::Office office;
    const auto running = addBatch(*office.session, newBatch(), office.by);
    QVERIFY_RESULT(running);
    QVERIFY_RESULT(markSaved(*office.session, running->id)); // a part of a result is no result
    QVERIFY(!batch(*office.session, running->id)->savedAt);
    QVERIFY(addEnded(office) != 0);
    office.clock.advance(std::chrono::days(usualKeepUnsavedDays - 1));
    QCOMPARE(removeExpired(*office.session, office.by).value_or(-1), 0);
    QCOMPARE(office.count(u"batch"_s), 2);
    const auto lease =
        store::takeLease(*office.session, u"batch:%1"_s.arg(running->id), u"elsewhere:1"_s, std::chrono::days(30));
    QVERIFY_RESULT(lease);
    office.clock.advance(std::chrono::days(1));
    QCOMPARE(removeExpired(*office.session, office.by).value_or(-1), 1); // not the one that is being worked on
    QVERIFY_RESULT(store::releaseLease(*office.session, lease->name, lease->owner));
    QCOMPARE(removeExpired(*office.session, office.by).value_or(-1), 1);
    QCOMPARE(office.count(u"batch_row"_s), 0);
}

void TestBatches::daysOfKeeping_areASetting()
{
    registry::Office office;
    QVERIFY_RESULT(markSaved(*office.session, addEnded(office)));
    auto tx = office.begin();
    QVERIFY_RESULT(registry::setSetting(tx, QString::fromLatin1(keepDaysKey), u"7"_s));
    QVERIFY_RESULT(tx.commit());
    office.clock.advance(std::chrono::days(6));
    QCOMPARE(removeExpired(*office.session, office.by).value_or(-1), 0);
    office.clock.advance(std::chrono::days(1));
    QCOMPARE(removeExpired(*office.session, office.by).value_or(-1), 1);
}

void TestBatches::cutOff_isFoundByItsRows()
{
    registry::Office office;
    const qint64 id = addEnded(office);
    const auto found = [&office](const NewBatch &wanted, const QString &actor) -> qint64 {
        const auto before = batchToGoOn(*office.session, wanted, actor);
        return before && *before ? (*before)->id : 0;
    };
    NewBatch renamed = newBatch();
    renamed.name = u"osoby2.csv"_s;
    QCOMPARE(found(renamed, office.by.actor), id);
    QCOMPARE(found(renamed, u"somebody"_s), 0);
    NewBatch other = newBatch();
    other.table.rows.back().last() = u"P"_s;
    QCOMPARE(found(other, office.by.actor), 0);
    QVERIFY_RESULT(markSaved(*office.session, id));
    QCOMPARE(found(newBatch(), office.by.actor), 0);
}

static const kmen::test::Entry testBatches(kmen::test::runOnEngine<TestBatches>);
#include "tst_batches.moc"
