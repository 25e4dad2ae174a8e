// The day of an office on a server: each person and program under its own login, with no more rights than its role has,
// through the same functions as the desk and the worker.
#include <QTest>

#include "access/office_sheet.h"
#include "access/requests.h"
#include "audit/audit_log.h"
#include "audit/call_journal.h"
#include "identity/cases.h"
#include "registry/cases.h"
#include "registry/lists.h"
#include "registry/notices.h"
#include "registry/runs.h"
#include "registry/subscriptions.h"
#include "store/held_lease.h"
#include "store/migrations.h"
#include "store/rights.h"
#include "support/result_macros.h"
#include "support/test_database.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class TestRoles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void clerk_worksWithClients();
    void clerk_worksOnCasesAndDecidesNone();
    void administrator_proposesAndAnotherApproves();
    void worker_distributes();
    void worker_decidesNothing();
    void drafter_writesRequestsAndSeesNoClients();
    void permit_isWrittenByDrafterAndWorkerOnly();
    void auditor_readsWhatWasDone();
    void nobody_actsUnderAnothersName();

private:
    store::DatabaseConfig as(const QString &login) const
    {
        auto config = m_database.config();
        config.server->user = login;
        config.server->password = u"tajne"_s;
        return config;
    }
    std::unique_ptr<store::Session> session(const QString &login)
    {
        auto opened = store::Session::open(as(login), m_clock);
        return opened ? std::move(*opened) : nullptr;
    }
    Result<registry::CreatedClient> make(store::Session &session, const QString &login)
    {
        registry::Clients clients(session, *m_keys);
        auto tx = store::Transaction::begin(session);
        if (!tx) {
            return failWith(tx);
        }
        const auto made = clients.createByHand(*tx,
            {*registry::officeField(registry::FieldCode::Prijmeni, u"Zkušební"_s, tx->now()),
                *registry::officeField(registry::FieldCode::Jmeno, u"Osoba"_s, tx->now())},
            {login, u"zkouška"_s});
        if (!made) {
            return made;
        }
        if (auto done = tx->commit(); !done) {
            return failWith(done);
        }
        return made;
    }

    TestDatabase m_database;
    SystemClock m_clock;
    std::optional<security::Protector> m_keys;
};

void TestRoles::initTestCase()
{
    QVERIFY(m_database.isValid());
    auto keys = security::Protector::fromKeys(QByteArray(32, 'e'), QByteArray(32, 'i'));
    QVERIFY_RESULT(keys);
    m_keys.emplace(std::move(*keys));
    const auto owner = store::Session::open(m_database.config(), m_clock);
    QVERIFY_RESULT(owner);
    QVERIFY_RESULT(store::migrate(**owner));
    QVERIFY_RESULT(store::grantRights(**owner));
    const std::array people {std::pair(u"jana"_s, store::Role::Clerk), std::pair(u"pavel"_s, store::Role::Clerk),
        std::pair(u"adam"_s, store::Role::Administrator), std::pair(u"alena"_s, store::Role::Administrator),
        std::pair(u"radka"_s, store::Role::Drafter), std::pair(u"igor"_s, store::Role::Auditor),
        std::pair(u"kmen-worker"_s, store::Role::Worker)};
    for (const auto &[login, role] : people) {
        QVERIFY(m_database.postgres()->addUser(u'"' + login + u'"', u"tajne"_s));
        QVERIFY_RESULT(store::grantRole(**owner, login, role));
    }
}

void TestRoles::clerk_worksWithClients()
{
    const auto jana = session(u"jana"_s);
    QVERIFY(jana);
    QVERIFY_RESULT(store::migrate(*jana)); // as each desk does when it begins
    const auto made = make(*jana, u"jana"_s);
    QVERIFY_RESULT(made);
    const auto shown = registry::client(*jana, made->id);
    QVERIFY_RESULT(shown);
    registry::Clients clients(*jana, *m_keys);
    const registry::By by {u"jana"_s, u"zkouška"_s};
    auto tx = store::Transaction::begin(*jana);
    QVERIFY_RESULT(tx);
    QVERIFY_RESULT(clients.setOfficeFields(*tx, made->id, shown->version,
        {*registry::officeField(registry::FieldCode::Telefon, u"777123456"_s, tx->now())}, by));
    QVERIFY_RESULT(clients.addLink(*tx, made->id, u"spis"_s, u"S 1"_s, by));
    const registry::AifoKey aifo {*Aifo::fromBytes(QByteArray(17, 'a')), u"A1"_s, 1};
    QVERIFY_RESULT(clients.attachAifo(*tx, made->id, aifo, by));
    QVERIFY_RESULT(clients.wantSubscription(*tx, made->id, true, by));
    QVERIFY_RESULT(tx->commit());
    QVERIFY_RESULT(registry::clientCounts(*jana));
    const auto journal = audit::CallJournal::open(as(u"jana"_s), m_clock);
    QVERIFY_RESULT(journal);
    const auto call = (*journal)->open(
        {u"E278"_s, QUuid::createUuid(), m_clock.now(), u"jana"_s, u"zkouška"_s, made->kid.text(), 1, {}});
    QVERIFY_RESULT(call);
    QVERIFY_RESULT(store::HeldLease::take(*jana, u"distribution"_s, u"jana"_s, 60s));
}

void TestRoles::clerk_worksOnCasesAndDecidesNone()
{
    const auto jana = session(u"jana"_s);
    const auto adam = session(u"adam"_s);
    const auto one = make(*jana, u"jana"_s);
    const auto two = make(*jana, u"jana"_s);
    QVERIFY_RESULT(one);
    QVERIFY_RESULT(two);
    const registry::By by {u"jana"_s, u"zkouška"_s};
    const registry::By his {u"adam"_s, u"zkouška"_s};
    registry::Clients clerks(*jana, *m_keys);
    registry::Clients administrators(*adam, *m_keys);
    identity::Cases cases(clerks);
    identity::Decisions mayNot(clerks);
    identity::Decisions may(administrators);
    const auto number = cases.open(registry::CaseKind::Duplicate, {one->id, two->id}, {}, by);
    QVERIFY_RESULT(number);
    QVERIFY_RESULT(cases.hold(*number, by));
    QVERIFY_RESULT(cases.addNote(*number, u"podle spisu jedna osoba"_s, by));
    QVERIFY_RESULT(cases.release(*number, by));
    QVERIFY(!cases.detail(*number)->mayDecide);
    QVERIFY(identity::Cases(administrators).detail(*number)->mayDecide);
    identity::Plan plan;
    plan.subject = one->id;
    plan.others = {two->id};
    const auto notAdministrator = u"identity.NOT_ADMINISTRATOR"_s;
    QCOMPARE(mayNot.propose(*number, plan, identity::ReasonCode::SamePapers, {}, by).error().code, notAdministrator);
    const auto proposed = may.propose(*number, plan, identity::ReasonCode::SamePapers, {}, his);
    QVERIFY_RESULT(proposed);
    QCOMPARE(mayNot.approve(*proposed, by).error().code, notAdministrator);
    QCOMPARE(mayNot.refuse(*proposed, identity::ReasonCode::Other, {}, by).error().code, notAdministrator);
    int denied = 0;
    auto query = adam->query(u"SELECT count(*) FROM audit WHERE action = 'case.denied' AND actor = 'jana' "
                             "AND reason = 'identity.NOT_ADMINISTRATOR'"_s);
    QVERIFY_RESULT(query.each([&](store::Query &row) { denied = static_cast<int>(row.integer(0)); }));
    QCOMPARE(denied, 3);
    // past the program the server says the same
    const auto forged = jana->execute(u"INSERT INTO identity_approval VALUES (%1, 'adam', 'jana', 0)"_s.arg(*proposed));
    QVERIFY(!forged);
    QCOMPARE(forged.error().code, u"store.NOT_ALLOWED"_s);
    // to say that nothing has to be done is a clerk's work
    QVERIFY_RESULT(may.withdraw(*proposed, his));
    QVERIFY_RESULT(cases.declareDifferent(*number, identity::ReasonCode::DifferentPapers, {}, by));
}

void TestRoles::administrator_proposesAndAnotherApproves()
{
    const auto adam = session(u"adam"_s);
    const auto alena = session(u"alena"_s);
    const auto one = make(*adam, u"adam"_s);
    const auto two = make(*adam, u"adam"_s);
    QVERIFY_RESULT(one);
    QVERIFY_RESULT(two);
    qint64 number = 0;
    {
        auto tx = store::Transaction::begin(*adam);
        registry::NewCase newCase;
        newCase.kind = registry::CaseKind::Merged;
        newCase.clients = {one->id, two->id};
        const auto opened = registry::openCase(*tx, *m_keys, newCase, {u"adam"_s, u"zkouška"_s});
        QVERIFY_RESULT(opened);
        QVERIFY_RESULT(tx->commit());
        number = *opened;
    }
    registry::Clients hers(*adam, *m_keys);
    registry::Clients his(*alena, *m_keys);
    identity::Plan plan;
    plan.kind = identity::DecisionKind::Merge;
    plan.subject = one->id;
    plan.others = {two->id};
    const auto proposed = identity::Decisions(hers).propose(
        number, plan, identity::ReasonCode::RegisterSays, u"jsou jedna osoba"_s, {u"adam"_s, u"zkouška"_s});
    QVERIFY_RESULT(proposed);
    const auto own = identity::Decisions(hers).approve(*proposed, {u"adam"_s, u"zkouška"_s});
    QVERIFY(!own);
    QCOMPARE(own.error().kind, ErrorKind::Denied);
    // past the program, under the name of somebody else
    const auto forged =
        adam->execute(u"INSERT INTO identity_approval VALUES (%1, 'adam', 'alena', 0)"_s.arg(*proposed));
    QVERIFY(!forged);
    QCOMPARE(forged.error().code, u"store.NOT_ALLOWED"_s);
    QVERIFY_RESULT(identity::Decisions(his).approve(*proposed, {u"alena"_s, u"zkouška"_s}));
    QCOMPARE(registry::client(*alena, two->id)->row.state, registry::ClientState::Replaced);
}

void TestRoles::worker_distributes()
{
    const auto worker = session(u"kmen-worker"_s);
    QVERIFY(worker);
    QVERIFY_RESULT(store::migrate(*worker));
    const auto lease = store::HeldLease::take(*worker, u"distribution"_s, u"kmen-worker"_s, 60s);
    QVERIFY_RESULT(lease);
    auto tx = store::Transaction::begin(*worker, store::Durability::Bulk);
    QVERIFY_RESULT(tx);
    registry::SyncRun run;
    run.kind = u"distribution"_s;
    run.actor = u"kmen-worker"_s;
    const auto number = registry::startRun(*tx, run);
    QVERIFY_RESULT(number);
    std::vector<registry::NewNotice> notices(1);
    notices.front().aifo = {*Aifo::fromBytes(QByteArray(17, 'a')), u"A1"_s, 1};
    notices.front().source = u"E317"_s;
    notices.front().externalId = u"1"_s;
    const auto received = registry::addNotices(*tx, *m_keys, *number, notices);
    QVERIFY_RESULT(received);
    QCOMPARE(received->received, 1);
    const auto persons = registry::takeForReading(*tx, *m_keys, 10);
    QVERIFY_RESULT(persons);
    QCOMPARE(persons->size(), std::size_t(1));
    QVERIFY_RESULT(registry::markRead(*tx, persons->front().notices));
    QVERIFY_RESULT(registry::markApplied(*tx, persons->front().notices));
    QVERIFY_RESULT(audit::append(*tx, {u"kmen-worker"_s, audit::Action::ClientUpdated, u"K"_s, {}, {}}));
    QVERIFY_RESULT(tx->commit());
}

void TestRoles::worker_decidesNothing()
{
    const auto jana = session(u"jana"_s);
    const auto made = make(*jana, u"jana"_s);
    const auto other = make(*jana, u"jana"_s);
    const auto worker = session(u"kmen-worker"_s);
    qint64 number = 0;
    {
        auto tx = store::Transaction::begin(*worker);
        registry::NewCase newCase;
        newCase.kind = registry::CaseKind::Merged;
        newCase.clients = {made->id, other->id};
        const auto opened = registry::openCase(*tx, *m_keys, newCase, {u"kmen-worker"_s, {}});
        QVERIFY_RESULT(opened);
        QVERIFY_RESULT(tx->commit());
        number = *opened;
    }
    registry::Clients clients(*worker, *m_keys);
    identity::Plan plan;
    plan.subject = made->id;
    plan.others = {other->id};
    const auto proposed = identity::Decisions(clients).propose(
        number, plan, identity::ReasonCode::RegisterSays, {}, {u"kmen-worker"_s, {}});
    QVERIFY(!proposed);
    QCOMPARE(proposed.error().code, u"identity.NOT_ADMINISTRATOR"_s);
}

void TestRoles::drafter_writesRequestsAndSeesNoClients()
{
    const auto radka = session(u"radka"_s);
    QVERIFY(radka);
    QVERIFY_RESULT(store::migrate(*radka));
    const registry::By by {u"radka"_s, u"zkouška"_s};
    const auto made = access::createRequest(*radka, access::Kind {}, u"Nová žádost"_s, {}, by);
    QVERIFY_RESULT(made);
    const auto request = access::request(*radka, *made);
    QVERIFY_RESULT(request);
    QVERIFY_RESULT(access::saveDraft(*radka, *made, request->row.version, u"Žádost"_s, {}, {}, by));
    access::OfficeSheet sheet;
    sheet.name = u"Město Vzorov"_s;
    QVERIFY_RESULT(access::saveOfficeSheet(*radka, sheet, by));
    sheet.signatory = u"Ing. Jana Vzorová"_s;
    QVERIFY_RESULT(access::saveOfficeSheet(*radka, sheet, by));
    const auto kept = access::officeSheet(*radka);
    QVERIFY_RESULT(kept);
    QVERIFY(*kept == sheet);
    // whether a second person reads is not for whoever is read, in neither direction
    sheet.secondPerson = true;
    QCOMPARE(access::saveOfficeSheet(*radka, sheet, by).error().code, u"store.NOT_ALLOWED"_s);
    const auto chief = session(u"adam"_s);
    QVERIFY_RESULT(access::saveOfficeSheet(*chief, sheet, {u"adam"_s, u"zkouška"_s}));
    sheet.secondPerson = false;
    sheet.signatory = u"Někdo jiný"_s;
    QCOMPARE(access::saveOfficeSheet(*radka, sheet, by).error().code, u"store.NOT_ALLOWED"_s);
    QCOMPARE(access::officeSheet(*radka)->signatory, kept->signatory);
    auto forged = radka->query(u"UPDATE setting SET value = '0' WHERE key = 'access.secondPerson'"_s);
    QVERIFY_RESULT(forged.exec());
    QCOMPARE(forged.affected(), 0);
    QVERIFY_RESULT(
        radka->execute(uR"(UPDATE setting SET value = '{"secondPerson":false}' WHERE key = 'access.office')"_s));
    QVERIFY(access::officeSheet(*radka)->secondPerson);
    QVERIFY(access::request(*radka, *made)->policy.secondPerson);
    const auto counts = registry::clientCounts(*radka);
    const auto found = radka->query(u"SELECT kid FROM client"_s).exec();
    QVERIFY(!found);
    QCOMPARE(found.error().code, u"store.NOT_ALLOWED"_s);
    // a clerk sees the request and cannot change it
    const auto jana = session(u"jana"_s);
    QVERIFY_RESULT(access::request(*jana, *made));
    const auto changed =
        access::saveDraft(*jana, *made, request->row.version + 1, u"Jiná"_s, {}, {}, {u"jana"_s, u"zkouška"_s});
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, u"store.NOT_ALLOWED"_s);
}

void TestRoles::permit_isWrittenByDrafterAndWorkerOnly()
{
    // A permit lets the distribution read thousands: it comes with a step of the request or with the worker's order.
    const auto write = [this](const QString &login) -> Result<void> {
        const auto theirs = session(login);
        auto tx = store::Transaction::begin(*theirs);
        if (!tx) {
            return failWith(tx);
        }
        registry::Confirmation permit;
        permit.reference = u"DIA-1/2026 "_s + login;
        permit.subjects = 100'000;
        permit.notBefore = m_clock.now();
        permit.notAfter = m_clock.now() + 24h;
        if (auto done = registry::recordConfirmation(*tx, permit, {login, u"zkouška"_s}); !done) {
            return done;
        }
        return tx->commit();
    };
    QVERIFY_RESULT(write(u"radka"_s));
    QVERIFY_RESULT(write(u"kmen-worker"_s));
    for (const QString &login : {u"jana"_s, u"alena"_s, u"igor"_s}) {
        const auto refused = write(login);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"store.NOT_ALLOWED"_s);
        QVERIFY_RESULT(session(login)->query(u"SELECT reference FROM sync_confirmation"_s).exec());
        const auto stretched = session(login)->execute(u"UPDATE sync_confirmation SET subjects = 10000000"_s);
        QVERIFY(!stretched);
        QCOMPARE(stretched.error().code, u"store.NOT_ALLOWED"_s);
    }
}

void TestRoles::auditor_readsWhatWasDone()
{
    const auto igor = session(u"igor"_s);
    QVERIFY(igor);
    const auto chain = audit::verify(*igor, {});
    QVERIFY_RESULT(chain);
    QVERIFY(chain->intact() && chain->rows > 5);
    QVERIFY_RESULT(audit::auditRows(*igor, {}, store::PageCursor::first(), 100));
    QVERIFY_RESULT(audit::calls(*igor, {}, store::PageCursor::first(), 100));
    const auto person = igor->query(u"SELECT surname FROM person"_s).exec();
    QVERIFY(!person);
    QCOMPARE(person.error().code, u"store.NOT_ALLOWED"_s);
    QCOMPARE(make(*igor, u"igor"_s).error().code, u"store.NOT_ALLOWED"_s);
    // looking is an act too
    auto tx = store::Transaction::begin(*igor);
    QVERIFY_RESULT(audit::append(*tx, {u"igor"_s, audit::Action::ClientUpdated, u"K"_s, {}, {}}));
    QVERIFY_RESULT(tx->commit());
}

void TestRoles::nobody_actsUnderAnothersName()
{
    const auto jana = session(u"jana"_s);
    const auto made = make(*jana, u"pavel"_s);
    QVERIFY(!made);
    QCOMPARE(made.error().code, u"store.NOT_ALLOWED"_s);
    QCOMPARE(made.error().kind, ErrorKind::Denied);
}

static const kmen::test::Entry testRoles(kmen::test::runOnServer<TestRoles>);
#include "tst_roles.moc"
