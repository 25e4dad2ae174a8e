#include <QSet>

#include "import_fixture.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::registry;
using namespace Qt::Literals::StringLiterals;

/// An office's evidence from a table: what is made of its rows, offered, decided and rejected.
class TestImport : public ImportTest {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void dryRun_countsAndWritesNothing();
    void rows_becomeClients();
    void everyRow_keepsWhatIsItsOwn();
    void takenIdentifiers_areDrawnAgain();
    void history_namesTheFileAndTheRow();
    void sameKey_isTheSameClient();
    void sameKeyOfAnotherPerson_waits();
    void registersData_areNotOverwritten();
    void sameNameAndBirth_waits();
    void sameNameAndBirthInTheFile_waits();
    void rule_decidesInBulk_data();
    void rule_decidesInBulk();
    void waiting_isDecidedByAPerson();
    void rejected_comeBackWithTheSameJob();
    void removed_leavesNoRow();
    void rows_leaveWhenTheirDaysAreOver();
};

void TestImport::init()
{
    m_office = std::make_unique<Office>();
}

void TestImport::dryRun_countsAndWritesNothing()
{
    m_office->add(1, person(u"JAN"_s, u"NOVÁK"_s, {1970, 2, 1}));
    ImportPlan made = plan(write(u"1;Novák;Jan;1. 2. 1970;;;;\n"
                                 "2;Dvořáková;Šárka;3. 4. 1980;Lipová 5, Vzorov;+420 601 123 456;;\n"
                                 "2;Dvořáková;Šárka;3. 4. 1980;;;;\n"
                                 "3;Svoboda;Petr;31. 2. 1970;;;;\n"
                                 "4;Dvořáková;Šárka;3. 4. 1980;;;;\n"_s));
    made.uses[0] = u"klic"_s;
    const auto run = importDryRun(*m_office->session, made, {});
    QVERIFY_RESULT(run);
    QCOMPARE(run->rows, 5);
    QCOMPARE(run->count(ImportOutcome::Created), 1);
    QCOMPARE(run->count(ImportOutcome::Updated), 1);
    QCOMPARE(run->count(ImportOutcome::Waiting), 2);
    QCOMPARE(run->count(ImportOutcome::Rejected), 1);
    QCOMPARE(run->problems.size(), 3U);
    QCOMPARE(run->problems[1].line, 5);
    QVERIFY(run->problems[1].reason.contains(u"Narozen"_s));
    QVERIFY(!run->problems[1].reason.contains(u"Svoboda"_s));
    QCOMPARE(m_office->count(u"client"_s), 1);
    QCOMPARE(m_office->count(u"import_job"_s), 0);
}

void TestImport::rows_becomeClients()
{
    ImportPlan made = plan(write(u"17;Dvořáková;Šárka;3. 4. 1980;Lipová 5, Vzorov;+420 601 123 456;s@x.cz;123 456 789\n"
                                 "18;Chalupa;Ivo;;;;;\n"_s));
    made.uses[0] = u"klic"_s;
    const auto job = take(made);
    QVERIFY_RESULT(job);
    QCOMPARE(job->count(ImportOutcome::Created), 2);
    QVERIFY(job->endedAt);
    QVERIFY(job->stoppedBy.isEmpty());
    QCOMPARE(m_office->found(u"dvorak sar"_s), QStringList {u"Šárka Dvořáková"_s});
    QCOMPARE(m_office->found(u"123456789"_s), QStringList {u"Šárka Dvořáková"_s});
    QCOMPARE(m_office->found(u"3.4.1980"_s), QStringList {u"Šárka Dvořáková"_s});
    const auto detail = only(u"dvorakova"_s);
    QVERIFY(detail);
    QCOMPARE(detail->row.kind, ClientKind::PersonOutsideRob);
    QCOMPARE(detail->row.address, u"Lipová 5, Vzorov"_s);
    QCOMPARE(detail->version, 1);
    QCOMPARE(links(detail->row.id), QStringList {u"Agenda dávek=17"_s});
    for (const Field &field : detail->fields) {
        QCOMPARE(field.source, Source::Office);
    }
    QCOMPARE(findField(detail->fields, FieldCode::Doklady)->value, u"ID 123456789"_s);
    const auto counts = clientCounts(*m_office->session);
    QVERIFY_RESULT(counts);
    QCOMPARE(counts->all, 2);
    QCOMPARE(counts->active, 2);
    // the office may go on with such a client as with any other
    auto tx = m_office->begin();
    QVERIFY_RESULT(m_office->clients.setOfficeFields(tx, detail->row.id, detail->version,
        {*officeField(FieldCode::Telefon, u"602 000 000"_s, m_office->clock.now())}, m_office->by));
    QVERIFY_RESULT(tx.commit());
    const auto verified = audit::verify(*m_office->session, {});
    QVERIFY_RESULT(verified);
    QVERIFY(verified->intact());
}

void TestImport::everyRow_keepsWhatIsItsOwn()
{
    // written in the order of the list, which is none of the file's; one key stands in two columns
    QString rows;
    const QStringList surnames {u"Žák"_s, u"Novák"_s, u"Chalupa"_s, u"Horák"_s, u"Adam"_s};
    for (qsizetype i = 0; i < surnames.size(); ++i) {
        rows += u"key%1;%2;Jan;%3. 2. 1970;Lipová %3, Vzorov;60123456%3;;key%1\n"_s.arg(i).arg(surnames[i]).arg(i + 1);
    }
    ImportPlan made = plan(write(rows));
    made.uses[0] = u"klic"_s;
    made.uses[7] = u"klic:Agenda dávek"_s;
    const auto job = take(made);
    QVERIFY_RESULT(job);
    QCOMPARE(job->count(ImportOutcome::Created), surnames.size());
    for (qsizetype i = 0; i < surnames.size(); ++i) {
        const auto detail = only(u"key%1"_s.arg(i));
        QVERIFY(detail);
        QCOMPARE(detail->row.surname, surnames[i]);
        QCOMPARE(detail->row.birthDate, QDate(1970, 2, static_cast<int>(i) + 1));
        QCOMPARE(detail->row.address, u"Lipová %1, Vzorov"_s.arg(i + 1));
        QCOMPARE(links(detail->row.id), QStringList {u"Agenda dávek=key%1"_s.arg(i)});
        const auto byName = only(surnames[i]);
        QVERIFY(byName);
        QCOMPARE(byName->row.kid, detail->row.kid);
        const auto from = importedFrom(*m_office->session, detail->row.id);
        QVERIFY_RESULT(from);
        QCOMPARE(from->size(), 1U);
        QCOMPARE(from->front().line, static_cast<int>(i) + 2);
    }
}

void TestImport::takenIdentifiers_areDrawnAgain()
{
    // among ten million clients it happens to some hundreds of a million new ones
    ImportPlan made = plan(write(u"1;Adam;Jan;1. 2. 1970;;;;\n"_s));
    QVERIFY_RESULT(take(made));
    QVERIFY_RESULT(m_office->session->execute(u"UPDATE client SET kid = '%1'"_s.arg(Kid::fromNumber(7).text())));
    const auto part = [this] {
        qint64 id = 0;
        auto query = m_office->session->query(u"SELECT max(id) FROM import_part"_s);
        (void)query.each([&id](const store::Query &row) { id = row.integer(0); });
        return id;
    }();
    std::vector<ReadyRow> rows;
    std::vector<const ReadyRow *> given;
    const QStringList surnames {u"Žák"_s, u"Novák"_s, u"Chalupa"_s, u"Horák"_s};
    for (const QString &surname : surnames) {
        ImportRow row;
        row.line = static_cast<int>(rows.size()) + 2;
        row.fields = {*officeField(FieldCode::Prijmeni, surname, m_office->clock.now()),
            *officeField(FieldCode::Jmeno, u"Jan"_s, m_office->clock.now())};
        row.foldedName = fold(surname) + u"|jan";
        rows.push_back(makeReady(std::move(row)));
    }
    for (const ReadyRow &row : rows) {
        given.push_back(&row);
    }
    // one is somebody's, two are alike
    std::vector<std::vector<quint64>> draws {{7, 8, 8, 9}, {7, 9}, {10, 11}};
    std::size_t drawn = 0;
    auto tx = m_office->begin();
    const auto created = createImported(tx, part, given, [&](std::size_t) { return draws[drawn++]; });
    QVERIFY_RESULT(created);
    QVERIFY_RESULT(tx.commit());
    QCOMPARE(m_office->count(u"client"_s), 5);
    QSet<QString> kids;
    for (std::size_t i = 0; i < created->size(); ++i) {
        kids.insert((*created)[i].kid.text());
        const auto detail = client(*m_office->session, (*created)[i].id);
        QVERIFY_RESULT(detail);
        QCOMPARE(detail->row.surname, surnames[static_cast<qsizetype>(i)]);
        QCOMPARE(detail->row.kid, (*created)[i].kid);
    }
    QCOMPARE(kids.size(), 4);
    QVERIFY(!kids.contains(Kid::fromNumber(7).text()));
}

void TestImport::history_namesTheFileAndTheRow()
{
    QVERIFY_RESULT(take(plan(write(u";Dvořáková;Šárka;3. 4. 1980;;;;\n"_s))));
    const auto detail = only(u"dvorakova"_s);
    QVERIFY(detail);
    const auto from = importedFrom(*m_office->session, detail->row.id);
    QVERIFY_RESULT(from);
    QCOMPARE(from->size(), 1U);
    QCOMPARE(from->front().file, u"evidence.csv"_s);
    QCOMPARE(from->front().line, 2);
    const auto line = history(*m_office->session, detail->row.id);
    QVERIFY_RESULT(line);
    QCOMPARE(line->size(), 1U);
    QVERIFY2(line->front().title.contains(u"evidence.csv"_s), qPrintable(line->front().title));
    QCOMPARE(line->front().actor, m_office->by.actor);
    QCOMPARE(line->front().reason, m_office->by.reason);
}

void TestImport::sameKey_isTheSameClient()
{
    ImportPlan made = plan(write(u"17;Dvořáková;Šárka;3. 4. 1980;;601 123 456;;\n"_s));
    made.uses[0] = u"klic"_s;
    QVERIFY_RESULT(take(made));
    const auto before = only(u"dvorakova"_s);
    QVERIFY(before);
    // the name changed, and a second row of the same key says more
    made.source.path = write(u"17;Nováková;Šárka;3. 4. 1980;;602 000 000;;\n"
                             "17;Nováková;Šárka;3. 4. 1980;;602 000 000;s@x.cz;\n"
                             "17;Nováková;Šárka;3. 4. 1980;;602 000 000;s@x.cz;\n"_s);
    const auto job = take(made);
    QVERIFY_RESULT(job);
    QCOMPARE(job->count(ImportOutcome::Updated), 2);
    QCOMPARE(job->count(ImportOutcome::Unchanged), 1);
    const auto after = only(u"novakova"_s);
    QVERIFY(after);
    QCOMPARE(after->row.id, before->row.id);
    QCOMPARE(findField(after->fields, FieldCode::Telefon)->value, u"602 000 000"_s);
    QCOMPARE(findField(after->fields, FieldCode::Email)->value, u"s@x.cz"_s);
    QCOMPARE(m_office->count(u"client"_s), 1);
}

void TestImport::sameKeyOfAnotherPerson_waits()
{
    ImportPlan made = plan(write(u"17;Dvořáková;Šárka;3. 4. 1980;;;;\n"_s));
    made.uses[0] = u"klic"_s;
    QVERIFY_RESULT(take(made));
    made.source.path = write(u"17;Svoboda;Petr;1. 1. 1950;;;;\n"_s);
    made.duplicates = DuplicateRule::CreateNew;
    const auto job = take(made);
    QVERIFY_RESULT(job);
    QCOMPARE(job->count(ImportOutcome::Waiting), 1);
    QVERIFY(only(u"dvorakova"_s));
    QCOMPARE(m_office->count(u"client"_s), 1);
}

void TestImport::registersData_areNotOverwritten()
{
    const auto known = m_office->add(1, person(u"JAN"_s, u"NOVÁK"_s, {1970, 2, 1}));
    auto tx = m_office->begin();
    QVERIFY_RESULT(m_office->clients.addLink(tx, known.id, u"Agenda dávek"_s, u"17"_s, m_office->by));
    QVERIFY_RESULT(tx.commit());
    ImportPlan made = plan(write(u"17;Nowak;Jan;1. 2. 1970;Jinde 3;601 123 456;;\n"_s));
    made.uses[0] = u"klic"_s;
    const auto job = take(made);
    QVERIFY_RESULT(job);
    QCOMPARE(job->count(ImportOutcome::Updated), 1);
    const auto detail = client(*m_office->session, known.id);
    QVERIFY_RESULT(detail);
    QCOMPARE(detail->row.surname, u"NOVÁK"_s);
    QVERIFY(detail->row.address.contains(u"Lipová"_s));
    QCOMPARE(findField(detail->fields, FieldCode::Telefon)->source, Source::Office);
}

void TestImport::sameNameAndBirth_waits()
{
    const auto known = m_office->add(1, person(u"ŠÁRKA"_s, u"DVOŘÁKOVÁ"_s, {1980, 4, 3}));
    const auto job = take(plan(write(u";Dvorakova;Sarka;3. 4. 1980;;601 123 456;;\n"_s)));
    QVERIFY_RESULT(job);
    QCOMPARE(job->count(ImportOutcome::Waiting), 1);
    QCOMPARE(m_office->count(u"client"_s), 1);
    const auto rows = importRows(*m_office->session, job->id, ImportRowState::Waiting, {}, 10);
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->rows.size(), 1U);
    QCOMPARE(rows->rows.front().candidateKid, known.kid);
    QVERIFY(rows->rows.front().candidateName.contains(u"DVOŘÁKOVÁ"_s));
    QCOMPARE(rows->rows.front().cells.value(1), u"Dvorakova"_s);
}

void TestImport::sameNameAndBirthInTheFile_waits()
{
    const auto job = take(plan(write(u";Dvorakova;Sarka;3. 4. 1980;;;;\n;Dvořáková;Šárka;1980-04-03;;;;\n"_s)));
    QVERIFY_RESULT(job);
    QCOMPARE(job->count(ImportOutcome::Created), 1);
    QCOMPARE(job->count(ImportOutcome::Waiting), 1);
    const auto rows = importRows(*m_office->session, job->id, ImportRowState::Waiting, {}, 10);
    QVERIFY_RESULT(rows);
    QVERIFY(rows->rows.front().candidate);
}

void TestImport::rule_decidesInBulk_data()
{
    QTest::addColumn<int>("rule");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<int>("clients");
    QTest::newRow("link") << static_cast<int>(DuplicateRule::Link) << static_cast<int>(ImportOutcome::Updated) << 1;
    QTest::newRow("new") << static_cast<int>(DuplicateRule::CreateNew) << static_cast<int>(ImportOutcome::Created) << 2;
    QTest::newRow("skip") << static_cast<int>(DuplicateRule::Skip) << static_cast<int>(ImportOutcome::Skipped) << 1;
}

void TestImport::rule_decidesInBulk()
{
    QFETCH(int, rule);
    QFETCH(int, outcome);
    QFETCH(int, clients);
    m_office->add(1, person(u"ŠÁRKA"_s, u"DVOŘÁKOVÁ"_s, {1980, 4, 3}));
    const ImportPlan made =
        plan(write(u";Dvorakova;Sarka;3. 4. 1980;;601 123 456;;\n"_s), static_cast<DuplicateRule>(rule));
    const auto expected = importDryRun(*m_office->session, made, {});
    QVERIFY_RESULT(expected);
    QCOMPARE(expected->count(static_cast<ImportOutcome>(outcome)), 1);
    const auto job = take(made);
    QVERIFY_RESULT(job);
    QCOMPARE(job->count(static_cast<ImportOutcome>(outcome)), 1);
    QCOMPARE(m_office->count(u"client"_s), clients);
}

void TestImport::waiting_isDecidedByAPerson()
{
    const auto known = m_office->add(1, person(u"ŠÁRKA"_s, u"DVOŘÁKOVÁ"_s, {1980, 4, 3}));
    const QString row = u";Dvorakova;Sarka;3. 4. 1980;;60%1 123 456;;\n"_s;
    const auto job = take(plan(write(row.arg(1) + row.arg(2) + row.arg(3) + row.arg(4))));
    QVERIFY_RESULT(job);
    QCOMPARE(job->count(ImportOutcome::Waiting), 4);
    const auto rows = importRows(*m_office->session, job->id, ImportRowState::Waiting, {}, 10);
    QVERIFY_RESULT(rows);
    const By other {u"svoboda"_s, u"Rozhodnutí o shodách"_s};
    const auto decide = [&](std::size_t at, ImportDecision decision) {
        return decideImportRows(m_office->clients, job->id, {rows->rows[at].id}, decision, other);
    };
    QCOMPARE(*decide(0, ImportDecision::Link), 1);
    QCOMPARE(*decide(1, ImportDecision::CreateNew), 1);
    QCOMPARE(*decide(2, ImportDecision::Skip), 1);
    QCOMPARE(*decide(2, ImportDecision::Link), 0); // once is enough
    QCOMPARE(*decideAllImportRows(m_office->clients, job->id, ImportDecision::Skip, other, {}), 1);
    const auto after = importJob(*m_office->session, job->id);
    QVERIFY_RESULT(after);
    QCOMPARE(after->count(ImportOutcome::Waiting), 0);
    QCOMPARE(after->count(ImportOutcome::Updated), 1);
    QCOMPARE(after->count(ImportOutcome::Created), 1);
    QCOMPARE(after->count(ImportOutcome::Skipped), 2);
    const auto linked = client(*m_office->session, known.id);
    QVERIFY_RESULT(linked);
    QCOMPARE(findField(linked->fields, FieldCode::Telefon)->value, u"601 123 456"_s);
    QCOMPARE(m_office->count(u"client"_s), 2);
    const auto skipped = importRows(*m_office->session, job->id, ImportRowState::Skipped, {}, 10);
    QVERIFY_RESULT(skipped);
    QCOMPARE(skipped->rows.front().decidedBy, other.actor);
}

void TestImport::rejected_comeBackWithTheSameJob()
{
    ImportPlan made = plan(write(u"1;Novák;Jan;31. 2. 1970;\"Lipová 5;\nVzorov\";;;\n"
                                 "2;Svoboda;;1. 1. 1950;;;;\n3;Chalupa;Ivo;;;;;\n"_s));
    const auto job = take(made);
    QVERIFY_RESULT(job);
    QCOMPARE(job->count(ImportOutcome::Rejected), 2);
    QCOMPARE(job->count(ImportOutcome::Created), 1);
    const QString path = m_dir.filePath(u"rejected.csv"_s);
    const auto saved = saveRejected(*m_office->session, job->id, path, {});
    QVERIFY_RESULT(saved);
    QCOMPARE(*saved, 2);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    const auto table = readCsv(bytes);
    QVERIFY_RESULT(table);
    QCOMPARE(table->header, header.trimmed().split(u';') + QStringList {u"duvod"_s});
    QCOMPARE(table->rows.front().value(4), u"Lipová 5;\nVzorov"_s);
    QVERIFY(table->rows.front().last().contains(u"Narozen"_s));
    // one is corrected, the other stays as it was
    const ImportPlan next = plan(write(bytes.replace("31. 2. 1970", "1. 2. 1970"), u"corrected.csv"_s));
    QVERIFY(next.goesOn);
    QCOMPARE(*next.goesOn, job->id);
    const auto after = take(next);
    QVERIFY_RESULT(after);
    QCOMPARE(after->id, job->id);
    QCOMPARE(after->count(ImportOutcome::Created), 2);
    QCOMPARE(after->count(ImportOutcome::Rejected), 1);
    QCOMPARE(after->rows, 2);
    const auto novak = only(u"novak"_s);
    QVERIFY(novak);
    const auto from = importedFrom(*m_office->session, novak->row.id);
    QVERIFY_RESULT(from);
    QCOMPARE(from->front().file, u"corrected.csv"_s);
}

void TestImport::removed_leavesNoRow()
{
    const auto job = take(plan(write(u"1;Novák;Jan;31. 2. 1970;;;;\n2;Chalupa;Ivo;;;;;\n"_s)));
    QVERIFY_RESULT(job);
    QVERIFY_RESULT(removeImportRows(*m_office->session, job->id, m_office->by));
    QCOMPARE(m_office->count(u"import_row"_s), 0);
    QCOMPARE(m_office->count(u"client"_s), 1);
    const auto after = importJob(*m_office->session, job->id);
    QVERIFY_RESULT(after);
    QVERIFY(after->rowsRemoved);
}

void TestImport::rows_leaveWhenTheirDaysAreOver()
{
    const auto rejected = take(plan(write(u"A1;Novák;;30. 2. 1990\r\n"_s)));
    QVERIFY_RESULT(rejected);
    QVERIFY(rejected->endedAt);
    QVERIFY(m_office->count(u"import_row"_s) > 0);
    const By night {u"kmen"_s, u"time of keeping"_s};
    m_office->clock.advance(std::chrono::days(usualImportKeepDays - 1));
    QCOMPARE(removeExpiredImportRows(*m_office->session, night).value(), 0);
    m_office->clock.advance(std::chrono::days(2));
    QCOMPARE(removeExpiredImportRows(*m_office->session, night).value(), 1);
    QCOMPARE(m_office->count(u"import_row"_s), 0);
    QVERIFY(importJob(*m_office->session, rejected->id)->rowsRemoved);
    QCOMPARE(removeExpiredImportRows(*m_office->session, night).value(), 0); // once
    QVERIFY(audit::verify(*m_office->session, {})->intact());
}

static const kmen::test::Entry testImport(kmen::test::runOnEngine<TestImport>);
#include "tst_import.moc"
