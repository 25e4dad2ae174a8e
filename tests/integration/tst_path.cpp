// The whole first path: identify, take over, subscribe, let the registers change, distribute, see it with its history.
#include "audit/audit_log.h"
#include "audit/call_journal.h"
#include "identify/bulk.h"
#include "path_fixture.h"
#include "registry/cases.h"
#include "registry/notices.h"
#include "store/lease.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::test;

class TestPath : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newAddress_comesWithItsHistory();
    void samePersonTwice_isOneClient();
    void identification_comparesWithOurData();
    void linking_leadsToTheClientThatHasThePerson();
    void notPermitted_isNotSent();
    void nobody_andMany();
    void bulk_reportsEveryRow();
    void subscriptionThatFailed_isCarriedOutByTheDistribution();
    void merge_opensACaseAndMergesNothing();
    void replacedIdentifier_isFollowed();
    void split_opensACase();
    void cancelled_opensACase();
    void batchesOfChangedIdentifiers();
    void manyChanges_readInPagesAndGroups();
    void oneBadInAGroup_doesNotStopTheOthers();
    void secondRun_hasNothingToDo();
    void registerAway_keepsWhatWasReceived();
    void brokenAnswer_isTriedAgain();
    void cancelledJob_goesOnLater();
    void onlyOneRunsAtATime();
    void advancedTime_isFollowed();
    void death_isSeen();
    void auditChain_holds();
};

namespace {

qint64 countOf(store::Session &session, registry::NoticeState state)
{
    const auto stages = registry::stageCounts(session);
    return stages ? stages->at(static_cast<std::size_t>(state)).count : -1;
}

qint64 waitingCases(store::Session &session, registry::CaseKind kind)
{
    const auto counts = registry::caseCounts(session);
    return counts ? counts->at(static_cast<std::size_t>(kind)).waiting : -1;
}

qint64 callsOf(store::Session &session, const QString &service)
{
    audit::CallFilter filter;
    filter.service = service;
    const auto calls = audit::calls(session, filter, store::PageCursor::first(), 1000);
    return calls ? static_cast<qint64>(calls->rows.size()) : -1;
}

QString valueOf(const registry::ClientDetail &client, registry::FieldCode code)
{
    const registry::Field *field = registry::findField(client.fields, code);
    return field ? field->value : QString();
}

} // namespace

#define VERIFY_DONE(report)                                                                                            \
    do {                                                                                                               \
        const auto &done_ = (report);                                                                                  \
        QVERIFY_RESULT(done_);                                                                                         \
        QVERIFY2(!done_->stoppedBy, qPrintable(describe(done_->stoppedBy.value_or(Error {}))));                        \
        QVERIFY(done_->run.outcome                                                                                     \
            == (done_->run.setAside > 0 ? registry::RunOutcome::DoneWithSetAside : registry::RunOutcome::Done));       \
    } while (false)

void TestPath::newAddress_comesWithItsHistory()
{
    Office office;
    QVERIFY_RESULT(office.open());
    const auto taken = office.takeOver(5);
    QVERIFY_RESULT(taken);
    QVERIFY(taken->how == identify::Taken::Created);
    auto client = office.detail(taken->client);
    QVERIFY_RESULT(client);
    QVERIFY(client->row.subscription == registry::Subscription::Subscribed);
    const QString before = valueOf(*client, registry::FieldCode::AdresaPobytu);
    QCOMPARE(before, QString::number(office.person(5).address));
    QVERIFY_RESULT(office.happens("move", 5));
    const auto report = office.distribute();
    VERIFY_DONE(report);
    QCOMPARE(report->run.changed, 1);
    client = office.detail(taken->client);
    QVERIFY_RESULT(client);
    QCOMPARE(valueOf(*client, registry::FieldCode::AdresaPobytu), QString::number(office.person(5).address));
    QVERIFY(valueOf(*client, registry::FieldCode::AdresaPobytu) != before);
    const auto history = registry::history(office.session(), taken->client);
    QVERIFY_RESULT(history);
    const auto moved = std::ranges::find_if(*history, [](const registry::HistoryEntry &entry) {
        return entry.kind == registry::HistoryKind::FieldChanged && entry.field == registry::FieldCode::AdresaPobytu
            && entry.source == QStringLiteral("E277");
    });
    QVERIFY(moved != history->end());
    QVERIFY(!moved->oldText.isEmpty() && !moved->newText.isEmpty() && moved->oldText != moved->newText);
    QVERIFY(!moved->requestId.isEmpty());
    QCOMPARE(countOf(office.session(), registry::NoticeState::Applied), 1);
}

void TestPath::samePersonTwice_isOneClient()
{
    Office office;
    QVERIFY_RESULT(office.open());
    const auto first = office.takeOver(5);
    QVERIFY_RESULT(first);
    const auto again = office.takeOver(5);
    QVERIFY_RESULT(again);
    QVERIFY(again->how == identify::Taken::Updated);
    QCOMPARE(again->kid.text(), first->kid.text());
    QVERIFY(again->changes.empty());
    const auto counts = registry::clientCounts(office.session());
    QVERIFY_RESULT(counts);
    QCOMPARE(counts->all, 1);
}

void TestPath::identification_comparesWithOurData()
{
    Office office;
    QVERIFY_RESULT(office.open());
    const training::PersonData data = office.person(9);
    std::vector<registry::Field> fields;
    for (const auto &[code, text] :
        {std::pair(registry::FieldCode::Prijmeni, data.surname), std::pair(registry::FieldCode::Jmeno, data.givenName),
            std::pair(registry::FieldCode::DatumNarozeni, data.born.toString(Qt::ISODate)),
            std::pair(registry::FieldCode::RodnePrijmeni, QStringLiteral("JINÁ"))}) {
        const auto field = registry::officeField(code, text, office.clock.now());
        QVERIFY_RESULT(field);
        fields.push_back(*field);
    }
    std::optional<registry::CreatedClient> ours;
    {
        auto tx = store::Transaction::begin(office.session());
        QVERIFY_RESULT(tx);
        const auto created = office.clients().createByHand(*tx, fields, Office::by());
        QVERIFY_RESULT(created);
        QVERIFY_RESULT(tx->commit());
        ours = *created;
    }
    const auto found = office.identify(9);
    QVERIFY_RESULT(found);
    QVERIFY(found->outcome == identify::Outcome::One);
    QVERIFY(!found->existing);
    QCOMPARE(found->similar.size(), std::size_t {1});
    QVERIFY(found->similar.front().row.id == ours->id);
    const auto detail = office.detail(ours->id);
    QVERIFY_RESULT(detail);
    using Verdict = identify::FieldComparison::Verdict;
    for (const identify::FieldComparison &row : identify::compare(found->fields, detail->fields)) {
        if (row.code == registry::FieldCode::Prijmeni) {
            QVERIFY(row.verdict == Verdict::Same);
        } else if (row.code == registry::FieldCode::RodnePrijmeni) {
            QVERIFY(row.verdict == Verdict::Differs);
        } else if (row.code == registry::FieldCode::AdresaPobytu) {
            QVERIFY(row.verdict == Verdict::OnlyRegister);
        }
    }
    const auto linked = identify::takeOver(office.clients(), *found, {ours->id, true}, Office::by());
    QVERIFY_RESULT(linked);
    QVERIFY(linked->how == identify::Taken::Linked);
    QCOMPARE(linked->kid.text(), ours->kid.text());
}

void TestPath::linking_leadsToTheClientThatHasThePerson()
{
    Office office;
    QVERIFY_RESULT(office.open());
    const auto one = office.takeOver(5);
    QVERIFY_RESULT(one);
    const auto other = office.takeOver(6);
    QVERIFY_RESULT(other);
    const auto found = office.identify(5);
    QVERIFY_RESULT(found);
    QVERIFY(found->existing);
    QVERIFY(found->existing->client == one->client);
    const auto wrong = identify::takeOver(office.clients(), *found, {other->client, true}, Office::by());
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, QStringLiteral("registry.AIFO_TAKEN"));
    QVERIFY(describe(wrong.error()).contains(one->kid.text()));
}

void TestPath::notPermitted_isNotSent()
{
    Office office;
    QVERIFY_RESULT(office.open());
    const auto registers = office.workplace().registers();
    QVERIFY_RESULT(registers);
    identify::Request request;
    request.prijmeni = QStringLiteral("NOVÁK");
    request.jmeno = QStringLiteral("JAN");
    const auto found = identify::identify(**registers, office.clients(), request, Office::purpose(), Job());
    QVERIFY(!found);
    QCOMPARE(found.error().code, QStringLiteral("identify.NOT_PERMITTED"));
    QCOMPARE(callsOf(office.session(), QStringLiteral("E278")), 0);
}

void TestPath::nobody_andMany()
{
    Office office;
    QVERIFY_RESULT(office.open({}, 20'000));
    const auto registers = office.workplace().registers();
    QVERIFY_RESULT(registers);
    identify::Request nobody;
    nobody.prijmeni = QStringLiteral("NIKDO");
    nobody.jmeno = QStringLiteral("NIKDE");
    nobody.datumNarozeni = QDate(1980, 1, 1);
    const auto none = identify::identify(**registers, office.clients(), nobody, Office::purpose(), Job());
    QVERIFY_RESULT(none);
    QVERIFY(none->outcome == identify::Outcome::None);
    QVERIFY(!none->warnings.empty());
    QVERIFY(!identify::takeOver(office.clients(), *none, {}, Office::by()));
    // people of one name and birth date
    QHash<QString, std::uint32_t> seen;
    std::optional<training::PersonData> twice;
    for (std::uint32_t number = 1; number <= 20'000 && !twice; ++number) {
        const training::PersonData data = office.person(number);
        const QString key = data.surname + u'/' + data.givenName + data.born.toString(Qt::ISODate);
        if (seen.contains(key)) {
            twice = data;
        }
        seen.insert(key, number);
    }
    QVERIFY(twice);
    identify::Request request;
    request.prijmeni = twice->surname;
    request.jmeno = twice->givenName;
    request.datumNarozeni = twice->born;
    const auto many = identify::identify(**registers, office.clients(), request, Office::purpose(), Job());
    QVERIFY_RESULT(many);
    QVERIFY(many->outcome == identify::Outcome::Many);
}

void TestPath::bulk_reportsEveryRow()
{
    Office office;
    QVERIFY_RESULT(office.open());
    const auto registers = office.workplace().registers();
    QVERIFY_RESULT(registers);
    const training::PersonData data = office.person(5);
    const QString row = data.surname + u';' + data.givenName + u';' + data.born.toString(QStringLiteral("d. M. yyyy"))
        + u';' + QString::number(data.address) + u'\n';
    const QString text = QStringLiteral("Prijmeni;Jmeno;DatumNarozeni;AdresaPobytu\n") + row + row
        + QStringLiteral("NIKDO;NIKDE;1980-01-01;\nNOVÁK;JAN;;\nNOVÁK;JAN;31.2.1980;\n");
    const auto table = readCsv(text.toUtf8());
    QVERIFY_RESULT(table);
    const auto report = identify::identifyAll(**registers, office.clients(), *table, {}, Office::purpose(), Job());
    QVERIFY_RESULT(report);
    QVERIFY(!report->stoppedBy);
    QVERIFY(!report->subscriptionsWait);
    QCOMPARE(report->rows.at(0).kid.text(), report->rows.at(1).kid.text());
    const auto csv = identify::reportCsv(*table, *report);
    QVERIFY_RESULT(csv);
    const auto read = readCsv(*csv);
    QVERIFY_RESULT(read);
    QStringList outcomes;
    for (const QStringList &line : read->rows) {
        outcomes.append(line.at(read->header.indexOf(QStringLiteral("vysledek"))));
    }
    QCOMPARE(outcomes.join(u','), QStringLiteral("ztotozneno,ztotozneno,nenalezeno,nepovolena kombinace,chyba"));
    const auto counts = registry::clientCounts(office.session());
    QVERIFY_RESULT(counts);
    QCOMPARE(counts->all, 1);
    QCOMPARE(counts->subscribed, 1);
    // the report can be read again as a table
    const auto again = identify::identifyAll(**registers, office.clients(), *read, {}, Office::purpose(), Job());
    QVERIFY_RESULT(again);
    QCOMPARE(again->rows.at(0).kid.text(), report->rows.at(0).kid.text());
}

void TestPath::subscriptionThatFailed_isCarriedOutByTheDistribution()
{
    Office office;
    QVERIFY_RESULT(office.open());
    const auto taken = office.takeOver(5, false);
    QVERIFY_RESULT(taken);
    auto client = office.detail(taken->client);
    QVERIFY_RESULT(client);
    QVERIFY(client->row.subscription == registry::Subscription::Wanted);
    const auto report = office.distribute();
    VERIFY_DONE(report);
    QCOMPARE(report->run.subscribed, 1);
    client = office.detail(taken->client);
    QVERIFY_RESULT(client);
    QVERIFY(client->row.subscription == registry::Subscription::Subscribed);
}

void TestPath::merge_opensACaseAndMergesNothing()
{
    Office office;
    QVERIFY_RESULT(office.open());
    const auto survivor = office.takeOver(5);
    QVERIFY_RESULT(survivor);
    const auto ended = office.takeOver(6);
    QVERIFY_RESULT(ended);
    QVERIFY_RESULT(office.merges(5, 6));
    const auto report = office.distribute();
    VERIFY_DONE(report);
    QCOMPARE(report->run.cases, 1);
    QCOMPARE(waitingCases(office.session(), registry::CaseKind::Merged), 1);
    const auto cases = registry::cases(office.session(), std::nullopt, store::PageCursor::first(), 10);
    QVERIFY_RESULT(cases);
    QCOMPARE(cases->rows.front().clients.size(), std::size_t {2});
    const auto detail = office.detail(ended->client);
    QVERIFY_RESULT(detail);
    QVERIFY(detail->row.waitingCase);
    QVERIFY(detail->row.state == registry::ClientState::Active);
    QVERIFY(detail->row.subscription != registry::Subscription::Subscribed);
    QCOMPARE(callsOf(office.session(), QStringLiteral("E77")), 1);
    QVERIFY(callsOf(office.session(), QStringLiteral("E46")) >= 1);
    VERIFY_DONE(office.distribute());
    QCOMPARE(waitingCases(office.session(), registry::CaseKind::Merged), 1);
}

void TestPath::replacedIdentifier_isFollowed()
{
    Office office;
    QVERIFY_RESULT(office.open());
    const auto taken = office.takeOver(6);
    QVERIFY_RESULT(taken);
    const auto replaced = office.happens("replace", 6);
    QVERIFY_RESULT(replaced);
    const auto successor = static_cast<std::uint32_t>(replaced->value(QStringLiteral("person")).toInteger());
    const auto report = office.distribute();
    VERIFY_DONE(report);
    QCOMPARE(report->run.replaced, 1);
    QCOMPARE(report->run.cases, 0);
    const auto client = office.detail(taken->client);
    QVERIFY_RESULT(client);
    QCOMPARE(client->identifiers.size(), std::size_t {2});
    QVERIFY(client->row.subscription == registry::Subscription::Subscribed);
    QCOMPARE(client->row.surname, office.person(successor).surname);
    // and the new identifier is followed from now on
    QVERIFY_RESULT(office.happens("move", successor));
    const auto next = office.distribute();
    VERIFY_DONE(next);
    QCOMPARE(next->run.changed, 1);
}

void TestPath::split_opensACase()
{
    Office office;
    QVERIFY_RESULT(office.open());
    const auto taken = office.takeOver(6);
    QVERIFY_RESULT(taken);
    QVERIFY_RESULT(office.happens("split", 6));
    const auto report = office.distribute();
    VERIFY_DONE(report);
    QCOMPARE(waitingCases(office.session(), registry::CaseKind::Split), 1);
    const auto cases = registry::cases(office.session(), std::nullopt, store::PageCursor::first(), 10);
    QVERIFY_RESULT(cases);
    QCOMPARE(cases->rows.front().successors, 2);
}

void TestPath::cancelled_opensACase()
{
    Office office;
    QVERIFY_RESULT(office.open());
    const auto taken = office.takeOver(6);
    QVERIFY_RESULT(taken);
    QVERIFY_RESULT(office.happens("cancel", 6));
    const auto report = office.distribute();
    VERIFY_DONE(report);
    QCOMPARE(waitingCases(office.session(), registry::CaseKind::Cancelled), 1);
    QCOMPARE(countOf(office.session(), registry::NoticeState::Received), 0);
}

void TestPath::batchesOfChangedIdentifiers()
{
    Office office;
    training::Limits limits;
    limits.recordsPerBatch = 2;
    QVERIFY_RESULT(office.open(limits));
    for (std::uint32_t number = 20; number < 25; ++number) {
        QVERIFY_RESULT(office.takeOver(number));
        QVERIFY_RESULT(office.happens("cancel", number));
    }
    VERIFY_DONE(office.distribute());
    QCOMPARE(waitingCases(office.session(), registry::CaseKind::Cancelled), 5);
    QCOMPARE(callsOf(office.session(), QStringLiteral("E75")), 2);
}

void TestPath::manyChanges_readInPagesAndGroups()
{
    Office office;
    training::Limits limits;
    limits.changesLookedAt = 7;
    limits.personsPerRead = 4; // fewer than we ask for: groups are halved
    QVERIFY_RESULT(office.open(limits));
    std::vector<ClientId> clients;
    for (std::uint32_t number = 30; number < 42; ++number) {
        const auto taken = office.takeOver(number);
        QVERIFY_RESULT(taken);
        clients.push_back(taken->client);
    }
    for (int times = 0; times < 3; ++times) {
        for (std::uint32_t number = 30; number < 42; ++number) {
            QVERIFY_RESULT(office.happens("move", number));
        }
    }
    const auto report = office.distribute();
    VERIFY_DONE(report);
    QCOMPARE(report->run.delivered, 36);
    QCOMPARE(report->run.read, 12);
    QCOMPARE(report->run.applied, 12);
    QVERIFY(callsOf(office.session(), QStringLiteral("E07")) >= 5);
    for (std::size_t i = 0; i < clients.size(); ++i) {
        const auto client = office.detail(clients[i]);
        QVERIFY_RESULT(client);
        QCOMPARE(valueOf(*client, registry::FieldCode::AdresaPobytu),
            QString::number(office.person(30 + static_cast<std::uint32_t>(i)).address));
    }
}

void TestPath::oneBadInAGroup_doesNotStopTheOthers()
{
    Office office;
    QVERIFY_RESULT(office.open());
    std::vector<ClientId> clients;
    for (std::uint32_t number = 30; number < 36; ++number) {
        const auto taken = office.takeOver(number);
        QVERIFY_RESULT(taken);
        clients.push_back(taken->client);
        QVERIFY_RESULT(office.happens("move", number));
    }
    // received, then one of them is cancelled before it is read: E78 was asked before that
    QVERIFY_RESULT(office.faults("unavailable", "E277", 50));
    const auto stopped = office.distribute();
    QVERIFY_RESULT(stopped);
    QVERIFY(stopped->stoppedBy);
    QVERIFY_RESULT(office.faults("none"));
    QVERIFY_RESULT(office.happens("cancel", 33));
    {
        // the changes of identifiers are believed to be covered already
        auto tx = store::Transaction::begin(office.session());
        QVERIFY_RESULT(tx);
        QVERIFY_RESULT(registry::setCursor(
            *tx, {QStringLiteral("E78"), std::nullopt, office.clock.now() + std::chrono::hours(1), std::nullopt, {}}));
        QVERIFY_RESULT(tx->commit());
    }
    const auto report = office.distribute();
    QVERIFY_RESULT(report);
    QVERIFY(!report->stoppedBy);
    QVERIFY(report->run.outcome == registry::RunOutcome::DoneWithSetAside);
    QCOMPARE(report->run.setAside, 1);
    for (std::uint32_t number = 30; number < 36; ++number) {
        const auto client = office.detail(clients[number - 30]);
        QVERIFY_RESULT(client);
        QCOMPARE(valueOf(*client, registry::FieldCode::AdresaPobytu) == QString::number(office.person(number).address),
            number != 33);
    }
    QCOMPARE(waitingCases(office.session(), registry::CaseKind::Cancelled), 1);
}

void TestPath::secondRun_hasNothingToDo()
{
    Office office;
    QVERIFY_RESULT(office.open());
    QVERIFY_RESULT(office.takeOver(5));
    QVERIFY_RESULT(office.happens("move", 5));
    VERIFY_DONE(office.distribute());
    const auto again = office.distribute();
    VERIFY_DONE(again);
    QCOMPARE(again->run.delivered, 0);
    QCOMPARE(again->run.read, 0);
    QCOMPARE(callsOf(office.session(), QStringLiteral("E277")), 1);
}

void TestPath::registerAway_keepsWhatWasReceived()
{
    Office office;
    QVERIFY_RESULT(office.open());
    const auto taken = office.takeOver(5);
    QVERIFY_RESULT(taken);
    QVERIFY_RESULT(office.happens("move", 5));
    QVERIFY_RESULT(office.faults("unavailable", "E277", 50));
    const auto stopped = office.distribute();
    QVERIFY_RESULT(stopped);
    QVERIFY(stopped->stoppedBy);
    QVERIFY(stopped->stoppedBy->kind == ErrorKind::Unavailable);
    QVERIFY(stopped->run.outcome == registry::RunOutcome::Failed);
    QCOMPARE(countOf(office.session(), registry::NoticeState::Received), 1);
    QVERIFY_RESULT(office.faults("none"));
    const auto report = office.distribute();
    VERIFY_DONE(report);
    QCOMPARE(report->run.changed, 1);
}

void TestPath::brokenAnswer_isTriedAgain()
{
    Office office;
    QVERIFY_RESULT(office.open());
    const auto taken = office.takeOver(5);
    QVERIFY_RESULT(taken);
    QVERIFY_RESULT(office.happens("move", 5));
    QVERIFY_RESULT(office.faults("not-xml", "E277", 1));
    const auto partial = office.distribute();
    QVERIFY_RESULT(partial);
    QVERIFY(!partial->stoppedBy);
    QVERIFY(partial->run.outcome == registry::RunOutcome::Partial);
    QCOMPARE(countOf(office.session(), registry::NoticeState::Failed), 1);
    VERIFY_DONE(office.distribute());
    QCOMPARE(countOf(office.session(), registry::NoticeState::Applied), 1);
}

void TestPath::cancelledJob_goesOnLater()
{
    Office office;
    QVERIFY_RESULT(office.open());
    QVERIFY_RESULT(office.takeOver(5));
    QVERIFY_RESULT(office.happens("move", 5));
    std::stop_source stop;
    const Job job(stop.get_token(), [&stop](const Progress &progress) {
        if (progress.done >= 0) {
            stop.request_stop();
        }
    });
    const auto cancelled = office.distribute(job);
    QVERIFY_RESULT(cancelled);
    QVERIFY(cancelled->stoppedBy);
    QVERIFY(cancelled->run.outcome == registry::RunOutcome::Cancelled);
    const auto report = office.distribute();
    VERIFY_DONE(report);
    QCOMPARE(report->run.changed, 1);
}

void TestPath::onlyOneRunsAtATime()
{
    Office office;
    QVERIFY_RESULT(office.open());
    QVERIFY_RESULT(office.takeOver(5));
    QVERIFY_RESULT(store::takeLease(office.session(), QStringLiteral("distribution"),
        QStringLiteral("distribution@elsewhere:1"), std::chrono::minutes(5)));
    const auto report = office.distribute();
    QVERIFY(!report);
    QCOMPARE(report.error().code, QStringLiteral("store.LEASE_HELD"));
}

void TestPath::advancedTime_isFollowed()
{
    Office office;
    QVERIFY_RESULT(office.open());
    QVERIFY_RESULT(office.takeOver(5));
    QVERIFY_RESULT(office.takeOver(6));
    QVERIFY_RESULT(
        office.server().control({{QStringLiteral("do"), QStringLiteral("advance-time")}, {QStringLiteral("days"), 2}}));
    QVERIFY_RESULT(office.happens("move", 5));
    QVERIFY_RESULT(office.happens("cancel", 6));
    const auto report = office.distribute();
    VERIFY_DONE(report);
    QCOMPARE(report->run.changed, 1);
    QCOMPARE(report->run.cases, 1);
}

void TestPath::death_isSeen()
{
    Office office;
    QVERIFY_RESULT(office.open());
    std::uint32_t number = 5;
    while (office.person(number).died) {
        ++number;
    }
    const auto taken = office.takeOver(number);
    QVERIFY_RESULT(taken);
    QVERIFY_RESULT(office.happens("die", number));
    VERIFY_DONE(office.distribute());
    const auto client = office.detail(taken->client);
    QVERIFY_RESULT(client);
    QVERIFY(client->row.state == registry::ClientState::Deceased);
    QVERIFY(!valueOf(*client, registry::FieldCode::DatumUmrti).isEmpty());
}

void TestPath::auditChain_holds()
{
    Office office;
    QVERIFY_RESULT(office.open());
    QVERIFY_RESULT(office.takeOver(5));
    QVERIFY_RESULT(office.happens("move", 5));
    VERIFY_DONE(office.distribute());
    const auto chain = audit::verify(office.session(), Job());
    QVERIFY_RESULT(chain);
    QVERIFY2(chain->intact(), qPrintable(chain->reason));
    QVERIFY(chain->rows >= 2);
}

static const kmen::test::Entry testPath(kmen::test::runOnEngine<TestPath>);
#include "tst_path.moc"
