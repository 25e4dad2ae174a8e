// Where identity cases come from: distribution, identification, import and genealogy. Each opens the right kind, once.
#include <QTest>

#include <set>

#include "by_hand.h"
#include "identify/batches.h"
#include "identity/cases.h"
#include "identity/duplicates.h"
#include "identity/genealogy.h"
#include "registry/askable.h"
#include "registry/imports.h"
#include "simulated_office.h"
#include "support/test_program.h"

using namespace kmen;
using namespace Qt::Literals::StringLiterals;
using registry::CaseKind;
using registry::FieldCode;

class TestCaseSources : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void identification_ofAClientThatFitsMore_opensAmbiguousOnce();
    void identification_ofAClient_endsItsAmbiguousCase();
    void identification_besideAClientThatLooksAlike_opensADuplicate();
    void identification_ofWhomPeopleToldApart_opensNothing();
    void identification_asksInTheRoleOfItsAgenda_data();
    void identification_asksInTheRoleOfItsAgenda();
    void import_ofASecondClient_opensADuplicate_data();
    void import_ofASecondClient_opensADuplicate();
    void import_withKeysOfTwoClients_opensADuplicateOnce();
    void import_withKeysOfTwoPersonsOfTheRegister_opensAContradiction();
    void import_thatFitsTwoClients_opensADuplicateOnce();
    void import_thatContradictsAClient_opensOneCase_data();
    void import_thatContradictsAClient_opensOneCase();
    void import_withAnothersKey_opensADuplicate();
    void import_withAnothersDocument_opensADuplicate();
    void import_ofTwoWithOneDocument_opensADuplicate();
    void distribution_countsNewCasesOnly();
    void genealogy_ofADivision_callsForASplit();
    void genealogy_asksInTheRoleOfItsAgenda();

private:
    struct Waiting {
        CaseKind kind;
        std::set<ClientId> clients;
        bool operator==(const Waiting &) const = default;
    };
    std::vector<Waiting> waiting();
    registry::CreatedClient made(const test::TypedFields &fields, const std::pair<QString, QString> &key = {})
    {
        return test::byHand(m_office->clients(), m_office->by(), fields, key);
    }
    /// The office's own client with the name and the birth date of this person.
    registry::CreatedClient twinOf(std::uint32_t person);
    std::uint32_t living(std::uint32_t person);
    std::uint32_t likeAt(std::uint32_t person);
    identify::Request request(std::uint32_t person);
    Result<identify::BulkReport> identifyClients();
    Result<registry::ImportJob> import(const QString &rows, registry::DuplicateRule rule, bool documents = false);
    egon::Purpose purpose(const QString &role = {})
    {
        egon::Purpose why = test::SimulatedOffice::purpose();
        why.role = role;
        return why;
    }

    std::unique_ptr<test::SimulatedOffice> m_office;
    QTemporaryDir m_dir;
};

void TestCaseSources::init()
{
    m_office = std::make_unique<test::SimulatedOffice>();
    m_office->otherRoles.push_back({u"A9145"_s, u"CR83065"_s, u"evidence"_s});
    QVERIFY_RESULT(m_office->openInProcess(200, 3));
}

std::vector<TestCaseSources::Waiting> TestCaseSources::waiting()
{
    std::vector<Waiting> found;
    const auto page = registry::cases(m_office->session(), std::nullopt, store::PageCursor::first(), 100);
    for (const registry::CaseRow &row : page ? page->rows : std::vector<registry::CaseRow>()) {
        if (row.state == registry::CaseState::Done) {
            continue;
        }
        Waiting one {row.kind, {}};
        for (const auto &party : row.clients) {
            one.clients.insert(party.id);
        }
        found.push_back(std::move(one));
    }
    return found;
}

registry::CreatedClient TestCaseSources::twinOf(std::uint32_t person)
{
    const auto data = *m_office->country().person(person);
    return made({{FieldCode::Prijmeni, data.surname}, {FieldCode::Jmeno, data.givenName},
        {FieldCode::DatumNarozeni, data.born.toString(Qt::ISODate)}});
}

std::uint32_t TestCaseSources::living(std::uint32_t person)
{
    while (m_office->country().person(person)->died) {
        ++person;
    }
    return person;
}

/// Another person who from now on has the name and the address of this one.
std::uint32_t TestCaseSources::likeAt(std::uint32_t person)
{
    const std::uint32_t other = living(person + 1);
    const auto data = *m_office->country().person(person);
    (void)m_office->order("rename",
        {{u"person"_s, static_cast<qint64>(other)}, {u"surname"_s, data.surname}, {u"givenName"_s, data.givenName}});
    (void)m_office->order(
        "move", {{u"person"_s, static_cast<qint64>(other)}, {u"address"_s, static_cast<qint64>(data.address)}});
    return other;
}

identify::Request TestCaseSources::request(std::uint32_t person)
{
    const auto data = *m_office->country().person(person);
    identify::Request request;
    request.prijmeni = data.surname;
    request.jmeno = data.givenName;
    request.datumNarozeni = data.born;
    request.adresaPobytu = egon::AdresaPobytu {data.address, std::nullopt};
    return request;
}

Result<identify::BulkReport> TestCaseSources::identifyClients()
{
    const auto batch = identify::batchOfClients(m_office->session(), {}, 10, Job());
    if (!batch) {
        return failWith(batch);
    }
    auto columns = identify::ColumnMap::fromUses(batch->table.header, batch->uses);
    if (!columns) {
        return failWith(columns);
    }
    identify::BulkOptions options;
    options.columns = *columns;
    options.about = batch->about;
    return identify::identifyAll(m_office->registers(), m_office->clients(), batch->table, options, purpose(), Job());
}

Result<registry::ImportJob> TestCaseSources::import(const QString &rows, registry::DuplicateRule rule, bool documents)
{
    static int number = 0;
    const QString path = m_dir.filePath(u"evidence%1.csv"_s.arg(++number));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || file.write(QString(
               u"Příjmení;Jméno;Datum narození;Klíč;Klíč 2"_s + (documents ? u";Druh;Doklad\n"_s : u"\n"_s) + rows)
                          .toUtf8())
            < 0) {
        return fail(ErrorKind::Unavailable, u"test.FILE"_s, path);
    }
    file.close();
    registry::ImportPlan plan;
    plan.source.path = path;
    plan.uses = {u"Prijmeni"_s, u"Jmeno"_s, u"DatumNarozeni"_s, u"klic"_s, u"klic:Spis"_s};
    if (documents) {
        plan.uses += {u"Doklad.Druh"_s, u"Doklad.Cislo"_s};
    }
    plan.system = u"Agenda dávek"_s;
    plan.duplicates = rule;
    const auto begun = registry::beginImport(m_office->session(), plan, m_office->by(), Job());
    if (!begun) {
        return begun;
    }
    return registry::runImport(m_office->clients(), begun->id, m_office->by().actor, Job());
}

void TestCaseSources::identification_ofAClientThatFitsMore_opensAmbiguousOnce()
{
    const std::uint32_t person = living(5);
    likeAt(person);
    const auto data = *m_office->country().person(person);
    const auto client = made({{FieldCode::Prijmeni, data.surname}, {FieldCode::Jmeno, data.givenName},
        {FieldCode::AdresaPobytu, QString::number(data.address)}});
    for (int time = 0; time < 2; ++time) {
        const auto report = identifyClients();
        QVERIFY_RESULT(report);
        QCOMPARE(report->count(identify::RowOutcome::Many), 1);
        QCOMPARE(waiting(), std::vector<Waiting>({{CaseKind::Ambiguous, {client.id}}}));
    }
}

void TestCaseSources::identification_ofAClient_endsItsAmbiguousCase()
{
    const std::uint32_t person = living(5);
    const auto client = twinOf(person);
    QVERIFY_RESULT(identify::openAmbiguous(m_office->clients(), client.id, {u"E278"_s, {}, {}, {}}, m_office->by()));
    QCOMPARE(waiting().size(), std::size_t(1));
    const auto found =
        identify::identify(m_office->registers(), m_office->clients(), request(person), purpose(), Job());
    QVERIFY_RESULT(found);
    QVERIFY_RESULT(identify::takeOver(m_office->clients(), *found, {client.id, false}, m_office->by()));
    QVERIFY(waiting().empty());
    QCOMPARE(m_office->detail(client.id)->waitingCases.size(), std::size_t(0));
}

void TestCaseSources::identification_besideAClientThatLooksAlike_opensADuplicate()
{
    const std::uint32_t person = living(5);
    const auto twin = twinOf(person);
    std::optional<ClientId> client;
    for (int time = 0; time < 2; ++time) {
        const auto found =
            identify::identify(m_office->registers(), m_office->clients(), request(person), purpose(), Job());
        QVERIFY_RESULT(found);
        const auto taken = identify::takeOver(m_office->clients(), *found, {std::nullopt, false}, m_office->by());
        QVERIFY_RESULT(taken);
        client = taken->client;
        QCOMPARE(waiting(), std::vector<Waiting>({{CaseKind::Duplicate, {twin.id, *client}}}));
    }
}

void TestCaseSources::identification_ofWhomPeopleToldApart_opensNothing()
{
    const std::uint32_t person = living(5);
    const auto one = made({{FieldCode::Prijmeni, u"Nová"_s}, {FieldCode::Jmeno, u"Jana"_s}});
    const auto other = made({{FieldCode::Prijmeni, u"Nová"_s}, {FieldCode::Jmeno, u"Jana"_s}});
    const auto suspect = [&](ClientId first, ClientId second, bool saidToBeOne = false) {
        auto tx = store::Transaction::begin(m_office->session());
        const auto opened =
            registry::suspectDuplicate(*tx, m_office->protector(), first, second, {}, {}, m_office->by(), saidToBeOne);
        return opened && tx->commit() && *opened;
    };
    QVERIFY(suspect(other.id, one.id));
    QVERIFY(!suspect(one.id, other.id));
    identity::Cases cases(m_office->clients());
    const auto inbox = cases.inbox({}, store::PageCursor::first(), 10);
    QVERIFY_RESULT(inbox);
    QVERIFY_RESULT(cases.declareDifferent(
        inbox->rows.front().id, identity::ReasonCode::DifferentPapers, u"jiný spis"_s, m_office->by()));
    QVERIFY(!suspect(one.id, other.id));
    QVERIFY(waiting().empty());
    // two for the registers only look alike
    const auto first = m_office->takeOver(person);
    const auto second = m_office->takeOver(living(person + 1));
    QVERIFY_RESULT(first);
    QVERIFY_RESULT(second);
    QVERIFY(!suspect(first->client, second->client));
    QVERIFY(suspect(first->client, second->client, true));
    QCOMPARE(waiting(), std::vector<Waiting>({{CaseKind::Contradiction, {first->client, second->client}}}));
}

void TestCaseSources::identification_asksInTheRoleOfItsAgenda_data()
{
    QTest::addColumn<bool>("aisv");
    QTest::newRow("by E45") << false;
    QTest::newRow("by E315") << true;
}

void TestCaseSources::identification_asksInTheRoleOfItsAgenda()
{
    QFETCH(bool, aisv);
    QVERIFY_RESULT(m_office->setRoute(aisv ? registry::Route::Aisv : registry::Route::Rob));
    const std::uint32_t person = living(40);
    const auto found =
        identify::identify(m_office->registers(), m_office->clients(), request(person), purpose(u"A9145"_s), Job());
    QVERIFY_RESULT(found);
    QCOMPARE(found->aifo.agenda, u"A9145"_s);
    QVERIFY(found->aifo.aifo == m_office->country().issue(person, u"A9145"_s, 1234));
    const auto taken = identify::takeOver(m_office->clients(), *found, {std::nullopt, true}, m_office->by());
    QVERIFY_RESULT(taken);
    const auto own = m_office->takeOver(living(60));
    QVERIFY_RESULT(own);
    {
        auto tx = store::Transaction::begin(m_office->session());
        QVERIFY_RESULT(tx);
        QVERIFY_RESULT(m_office->clients().wantSubscription(*tx, own->client, true, m_office->by()));
        QVERIFY_RESULT(tx->commit());
    }
    m_office->journal.clear();
    const std::vector<ClientId> both {taken->client, own->client, taken->client};
    const auto subscribed = identify::subscribeNow(m_office->registers(), m_office->clients(), both, purpose(), Job());
    QVERIFY_RESULT(subscribed);
    QCOMPARE(*subscribed, 2);
    QCOMPARE(m_office->journal.counts.value(aisv ? u"E315"_s : u"E45"_s), 2); // each in its role
    for (const ClientId client : both) {
        QCOMPARE(m_office->detail(client)->row.subscription, registry::Subscription::Subscribed);
    }
    // the registers announce the changes of both in their own agendas
    const auto again =
        identify::identify(m_office->registers(), m_office->clients(), request(person), purpose(u"A9145"_s), Job());
    QVERIFY_RESULT(again);
    QVERIFY(again->existing && again->existing->client == taken->client);
}

void TestCaseSources::import_ofASecondClient_opensADuplicate_data()
{
    QTest::addColumn<bool>("decided");
    QTest::newRow("by the rule") << false;
    QTest::newRow("decided row by row") << true;
}

void TestCaseSources::import_ofASecondClient_opensADuplicate()
{
    QFETCH(bool, decided);
    const auto kept = made({{FieldCode::Prijmeni, u"Dvořáková"_s}, {FieldCode::Jmeno, u"Šárka"_s},
        {FieldCode::DatumNarozeni, u"1980-04-03"_s}});
    const auto job = import(u"Dvorakova;Sarka;3. 4. 1980;D1;\nJiná;Jana;1. 1. 1970;D2;\n"_s,
        decided ? registry::DuplicateRule::Ask : registry::DuplicateRule::CreateNew);
    QVERIFY_RESULT(job);
    if (decided) {
        QVERIFY(waiting().empty());
        const auto done = registry::decideAllImportRows(
            m_office->clients(), job->id, registry::ImportDecision::CreateNew, m_office->by(), Job());
        QVERIFY_RESULT(done);
        QCOMPARE(*done, 1);
    }
    const auto found = waiting();
    QCOMPARE(found.size(), std::size_t(1));
    QVERIFY(found.front().kind == CaseKind::Duplicate);
    QCOMPARE(found.front().clients.size(), std::size_t(2));
    QVERIFY(found.front().clients.contains(kept.id));
    // the same file again: both are known by their keys
    QVERIFY_RESULT(import(u"Dvorakova;Sarka;3. 4. 1980;D1;\n"_s, registry::DuplicateRule::CreateNew));
    QCOMPARE(waiting().size(), std::size_t(1));
}

void TestCaseSources::import_withKeysOfTwoClients_opensADuplicateOnce()
{
    const auto one =
        made({{FieldCode::Prijmeni, u"Malý"_s}, {FieldCode::Jmeno, u"Petr"_s}}, {u"Agenda dávek"_s, u"D1"_s});
    const auto other = made({{FieldCode::Prijmeni, u"Malý"_s}, {FieldCode::Jmeno, u"Pert"_s}}, {u"Spis"_s, u"D2"_s});
    for (int time = 0; time < 2; ++time) {
        QVERIFY_RESULT(import(u"Malý;Petr;;D1;D2\n"_s, registry::DuplicateRule::Ask));
        QCOMPARE(waiting(), std::vector<Waiting>({{CaseKind::Duplicate, {one.id, other.id}}}));
    }
}

void TestCaseSources::import_withKeysOfTwoPersonsOfTheRegister_opensAContradiction()
{
    const auto one = m_office->takeOver(living(5));
    const auto other = m_office->takeOver(living(40));
    QVERIFY_RESULT(one);
    QVERIFY_RESULT(other);
    {
        auto tx = store::Transaction::begin(m_office->session());
        QVERIFY_RESULT(tx);
        QVERIFY_RESULT(m_office->clients().addLink(*tx, one->client, u"Agenda dávek"_s, u"D1"_s, m_office->by()));
        QVERIFY_RESULT(m_office->clients().addLink(*tx, other->client, u"Spis"_s, u"D2"_s, m_office->by()));
        QVERIFY_RESULT(tx->commit());
    }
    const auto name = m_office->detail(one->client)->row;
    QVERIFY_RESULT(import(name.surname + u';' + name.givenName + u";;D1;D2\n", registry::DuplicateRule::Ask));
    QCOMPARE(waiting(), std::vector<Waiting>({{CaseKind::Contradiction, {one->client, other->client}}}));
}

void TestCaseSources::import_thatFitsTwoClients_opensADuplicateOnce()
{
    const std::vector<std::pair<FieldCode, QString>> same {{FieldCode::Prijmeni, u"Dvořáková"_s},
        {FieldCode::Jmeno, u"Šárka"_s}, {FieldCode::DatumNarozeni, u"1980-04-03"_s}};
    const auto one = made(same);
    const auto other = made(same);
    for (int time = 0; time < 2; ++time) {
        const auto job = import(u"Dvorakova;Sarka;3. 4. 1980;D%1;\n"_s.arg(time), registry::DuplicateRule::Ask);
        QVERIFY_RESULT(job);
        QCOMPARE(job->count(registry::ImportOutcome::Waiting), 1);
        QCOMPARE(waiting(), std::vector<Waiting>({{CaseKind::Duplicate, {one.id, other.id}}}));
    }
}

void TestCaseSources::import_thatContradictsAClient_opensOneCase_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<bool>("opens");
    QTest::newRow("another name and birth date") << u"Jiná;Jana;1. 1. 1970;D1;\n"_s << true;
    QTest::newRow("another birth date") << u"Dvořáková;Šárka;1. 1. 1970;D1;\n"_s << true;
    QTest::newRow("another name, no birth date") << u"Jiná;Jana;;D1;\n"_s << true;
    QTest::newRow("another given name") << u"Dvořáková;Jana;3. 4. 1980;D1;\n"_s << true;
    QTest::newRow("only the surname: she married") << u"Nová;Šárka;3. 4. 1980;D1;\n"_s << false;
    QTest::newRow("the same") << u"Dvorakova;Sarka;3. 4. 1980;D1;\n"_s << false;
}

void TestCaseSources::import_thatContradictsAClient_opensOneCase()
{
    QFETCH(QString, row);
    QFETCH(bool, opens);
    const auto one = made({{FieldCode::Prijmeni, u"Dvořáková"_s}, {FieldCode::Jmeno, u"Šárka"_s},
                              {FieldCode::DatumNarozeni, u"1980-04-03"_s}},
        {u"Agenda dávek"_s, u"D1"_s});
    const std::vector<Waiting> expected {{CaseKind::Contradiction, {one.id}}};
    QVERIFY_RESULT(import(row, registry::DuplicateRule::Ask));
    QCOMPARE(waiting(), opens ? expected : std::vector<Waiting>());
    QVERIFY_RESULT(import(row, registry::DuplicateRule::Ask));
    QCOMPARE(waiting(), opens ? expected : std::vector<Waiting>());
    if (!opens) {
        return;
    }
    // a person has decided: the next import of the file does not ask again
    identity::Cases cases(m_office->clients());
    const auto inbox = cases.inbox({}, store::PageCursor::first(), 10);
    QVERIFY_RESULT(inbox);
    QVERIFY_RESULT(cases.leaveAsIs(
        inbox->rows.front().id, identity::ReasonCode::TypingError, u"překlep v evidenci"_s, m_office->by()));
    QVERIFY_RESULT(import(row, registry::DuplicateRule::Ask));
    QVERIFY(waiting().empty());
}

void TestCaseSources::import_withAnothersKey_opensADuplicate()
{
    const auto one = made(
        {{FieldCode::Prijmeni, u"Malý"_s}, {FieldCode::Jmeno, u"Petr"_s}, {FieldCode::DatumNarozeni, u"1950-02-01"_s}},
        {u"Agenda dávek"_s, u"D1"_s});
    const auto other = made({{FieldCode::Prijmeni, u"Dvořáková"_s}, {FieldCode::Jmeno, u"Šárka"_s},
        {FieldCode::DatumNarozeni, u"1980-04-03"_s}});
    for (int time = 0; time < 2; ++time) {
        QVERIFY_RESULT(import(u"Dvořáková;Šárka;3. 4. 1980;D1;\n"_s, registry::DuplicateRule::Ask));
        QCOMPARE(waiting(), std::vector<Waiting>({{CaseKind::Duplicate, {one.id, other.id}}}));
    }
}

void TestCaseSources::import_withAnothersDocument_opensADuplicate()
{
    const auto one = made({{FieldCode::Prijmeni, u"Malý"_s}, {FieldCode::Jmeno, u"Petr"_s},
        {FieldCode::DatumNarozeni, u"1950-02-01"_s}, {FieldCode::Doklady, u"ID 123456789"_s}});
    for (int time = 0; time < 2; ++time) {
        QVERIFY_RESULT(import(u"Dvořáková;Šárka;3. 4. 1980;D7;;ID;123456789\n"_s, registry::DuplicateRule::Ask, true));
        const auto found = waiting();
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(found.front().kind == CaseKind::Duplicate);
        QVERIFY(found.front().clients.contains(one.id));
    }
    // and it says why, attribute by attribute
    identity::Cases cases(m_office->clients());
    const auto inbox = cases.inbox({}, store::PageCursor::first(), 10);
    QVERIFY_RESULT(inbox);
    const auto detail = cases.detail(inbox->rows.front().id);
    QVERIFY_RESULT(detail);
    const auto why = identity::explained(detail->explanation);
    QVERIFY(std::ranges::any_of(why, [](const auto &said) { return said.weight > 10; })); // the document
    QVERIFY(std::ranges::any_of(why, [](const auto &said) { return said.weight < 0; })); // the rest
    QVERIFY(detail->row.score);
}

void TestCaseSources::import_ofTwoWithOneDocument_opensADuplicate()
{
    for (int time = 0; time < 2; ++time) {
        QVERIFY_RESULT(import(u"Dvořáková;Šárka;3. 4. 1980;D7;;ID;123456789\nMalý;Petr;1. 2. 1950;D8;;ID;123 456 789\n"
                              "Jiná;Jana;1. 1. 1970;D9;;ID;555555555\n"_s,
            registry::DuplicateRule::Ask, true));
        const auto found = waiting();
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(found.front().kind == CaseKind::Duplicate);
        QCOMPARE(found.front().clients.size(), std::size_t(2));
    }
}

void TestCaseSources::distribution_countsNewCasesOnly()
{
    const std::uint32_t person = living(5);
    const auto taken = m_office->takeOver(person);
    QVERIFY_RESULT(taken);
    QVERIFY_RESULT(m_office->distribute());
    QVERIFY_RESULT(m_office->happens("replace", person));
    // ORG does not say what became of the identifier, today and tomorrow
    for (const int expected : {1, 0}) {
        QVERIFY_RESULT(m_office->nextDay());
        QVERIFY_RESULT(m_office->order("faults",
            {{u"mode"_s, u"refuse"_s}, {u"service"_s, u"E77"_s}, {u"code"_s, u"PREKROCEN POCET"_s}, {u"count"_s, 10}}));
        const auto report = m_office->distribute();
        QVERIFY_RESULT(report);
        QCOMPARE(waiting(), std::vector<Waiting>({{CaseKind::Ambiguous, {taken->client}}}));
        QCOMPARE(report->run.cases, expected);
    }
    // ORG says it at last, but a decision of a person waits for its approval: the case is not swept away under it
    identity::Plan plan;
    plan.kind = identity::DecisionKind::Cancel;
    plan.subject = taken->client;
    const auto inbox = identity::Cases(m_office->clients()).inbox({}, store::PageCursor::first(), 10);
    QVERIFY_RESULT(inbox);
    identity::Decisions decisions(m_office->clients());
    const auto proposed =
        decisions.propose(inbox->rows.front().id, plan, identity::ReasonCode::Other, u"nežije"_s, m_office->by());
    QVERIFY_RESULT(proposed);
    QVERIFY_RESULT(m_office->nextDay());
    QVERIFY_RESULT(m_office->order("faults",
        {{u"mode"_s, u"refuse"_s}, {u"service"_s, u"E99"_s}, {u"code"_s, u"PREKROCEN POCET"_s}, {u"count"_s, 1}}));
    QVERIFY_RESULT(m_office->distribute());
    QCOMPARE(waiting(), std::vector<Waiting>({{CaseKind::Ambiguous, {taken->client}}}));
    QVERIFY_RESULT(decisions.withdraw(*proposed, m_office->by()));
    QVERIFY_RESULT(m_office->nextDay());
    QVERIFY_RESULT(m_office->distribute());
    QVERIFY(waiting().empty());
}

void TestCaseSources::genealogy_ofADivision_callsForASplit()
{
    const std::uint32_t person = living(5);
    const auto taken = m_office->takeOver(person);
    QVERIFY_RESULT(taken);
    QVERIFY_RESULT(m_office->happens("split", person));
    QVERIFY_RESULT(m_office->advance(std::chrono::hours(1)));
    const auto row = identity::firstIdentifier(m_office->session(), taken->client);
    QVERIFY_RESULT(row);
    const Moment now = m_office->clock.now();
    const auto made = identity::readGenealogy(
        m_office->registers(), m_office->clients(), *row, now - std::chrono::hours(24 * 300), now, purpose(), Job());
    QVERIFY_RESULT(made);
    const auto ours = std::ranges::find_if(made->nodes, [](const identity::Node &one) { return one.subject; });
    QVERIFY(ours != made->nodes.end());
    const auto wanted = identity::caseOfNode(*made, static_cast<int>(ours - made->nodes.begin()));
    QVERIFY(wanted.kind == CaseKind::Split);
    QCOMPARE(wanted.clients, std::vector<ClientId> {taken->client});
    QCOMPARE(wanted.successors.size(), std::size_t(2));
    QCOMPARE(wanted.source.service, u"E77"_s);
    identity::Cases cases(m_office->clients());
    const auto opened = cases.open(wanted, m_office->by());
    QVERIFY_RESULT(opened);
    QVERIFY(opened->isNew);
    const auto again = cases.open(wanted, m_office->by());
    QVERIFY_RESULT(again);
    QVERIFY(!again->isNew);
    QCOMPARE(again->id, opened->id);
    // the distribution finds the same: still one
    QVERIFY_RESULT(m_office->nextDay());
    const auto report = m_office->distribute();
    QVERIFY_RESULT(report);
    QCOMPARE(report->run.cases, 0);
    QCOMPARE(waiting().size(), std::size_t(1));
    // a node of nobody's calls for none
    const auto foreign = std::ranges::find_if(made->nodes, [](const identity::Node &one) { return !one.client; });
    QVERIFY(identity::caseOfNode(*made, static_cast<int>(foreign - made->nodes.begin())).clients.empty());
}

void TestCaseSources::genealogy_asksInTheRoleOfItsAgenda()
{
    const std::uint32_t person = living(40);
    const auto found =
        identify::identify(m_office->registers(), m_office->clients(), request(person), purpose(u"A9145"_s), Job());
    QVERIFY_RESULT(found);
    const auto taken = identify::takeOver(m_office->clients(), *found, {std::nullopt, false}, m_office->by());
    QVERIFY_RESULT(taken);
    const auto row = identity::firstIdentifier(m_office->session(), taken->client);
    QVERIFY_RESULT(row);
    const Moment now = m_office->clock.now();
    const auto made = identity::readGenealogy(
        m_office->registers(), m_office->clients(), *row, now - std::chrono::hours(24 * 300), now, purpose(), Job());
    QVERIFY_RESULT(made);
    QVERIFY(made->findings.empty()); // ORG knows the identifier in its agenda
    QCOMPARE(made->nodes.front().key.agenda, u"A9145"_s);
    QVERIFY(made->nodes.front().state == identity::NodeState::Valid);
}

static const kmen::test::Entry testCaseSources(kmen::test::runOnEngine<TestCaseSources>);
#include "tst_case_sources.moc"
