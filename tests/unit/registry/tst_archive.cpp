#include "registry/archive.h"
#include "registry/card.h"
#include "registry/external_persons.h"
#include "registry/imports.h"
#include "registry/key_rotation.h"
#include "registry/links.h"
#include "registry/organisations.h"
#include "registry/successors.h"
#include "registry_fixture.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::registry;
using namespace std::chrono_literals;

/// The model of clients: what a KID promises, kinds of clients, their links, and what leaves when its time is over.
class TestArchive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rule_isReadAndWritten();
    void preview_countsAndChangesNothing();
    void archived_canBeBroughtBack();
    void removed_keepsTheKidAndNothingOfThePerson();
    void removed_leavesNoNameInAnyTable();
    void byHand_saysWhatLeavesAndWaitsForTheUndo();
    void byHand_isRefusedWhileSomethingWaits();
    void kidOfARemovedClient_isNeverGivenAgain();
    void subscribed_isRemovedOnlyWhenTheSubscriptionEnded();
    void archived_endsTheSubscriptionOfEveryIdentifier_data();
    void archived_endsTheSubscriptionOfEveryIdentifier();
    void archivedBefore_withOneLeftSubscribed_isRemovedToo();
    void whoHasAWaitingCase_stays();
    void lastContact_countsActsOfPeopleAndLinks();
    void lateAnswer_bringsNothingBack();
    void clockSetBack_losesNoChange();
    void everyKid_resolves();

private:
    CreatedClient dead(int number, QDate died)
    {
        egon::Person who = person(
            QStringLiteral("Josef"), QStringLiteral("Starý"), QDate(1930, 1, 1), QStringLiteral("12345%1").arg(number));
        who.datumUmrti = known(died);
        return m_office->add(number, who);
    }
    /// "table.column" of every text that holds `word`.
    QStringList placesOf(const QString &word)
    {
        QStringList places;
        QStringList texts;
        auto columns = m_office->session->query(m_office->session->dialect().columns);
        (void)columns.each([&](const store::Query &row) {
            if (row.text(2).compare(u"text", Qt::CaseInsensitive) == 0) {
                texts.append(row.text(0) + u'.' + row.text(1));
            }
        });
        for (const QString &place : std::as_const(texts)) {
            auto look = m_office->session->query(QStringLiteral("SELECT count(*) FROM %1 WHERE lower(%2) LIKE :word")
                                                     .arg(place.section(u'.', 0, 0), place.section(u'.', 1)));
            look.bind(QStringLiteral(":word"), QString(u'%' + word.toLower() + u'%'));
            (void)look.each([&](const store::Query &row) {
                if (row.integer(0) > 0) {
                    places.append(place);
                }
            });
        }
        return places;
    }
    /// A file with one row, taken over; the state in which the row is kept.
    qint64 import(const QString &row)
    {
        QFile file(m_dir.filePath(QStringLiteral("evidence.csv")));
        const QString text = QStringLiteral("Příjmení;Jméno;Datum narození;Spis\r\n%1\r\n").arg(row);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0) {
            qFatal("not written");
        }
        file.close();
        ImportPlan plan;
        plan.source.path = file.fileName();
        plan.uses = {QStringLiteral("Prijmeni"), QStringLiteral("Jmeno"), QStringLiteral("DatumNarozeni"),
            QStringLiteral("klic:Spis")};
        const auto begun = beginImport(*m_office->session, plan, m_office->by, {});
        if (!begun || !runImport(m_office->clients, begun->id, m_office->by.actor, {})) {
            qFatal("not imported");
        }
        return begun->id;
    }
    ClientState stateOf(ClientId id) { return client(*m_office->session, id)->row.state; }
    Result<ArchiveReport> archive(const QString &rule)
    {
        return archiveClients(*m_office->session, *parseRetentionRule(rule), m_office->by, {});
    }
    std::unique_ptr<Office> m_office;
    QTemporaryDir m_dir;
};

void TestArchive::init()
{
    m_office = std::make_unique<Office>();
}

void TestArchive::rule_isReadAndWritten()
{
    QVERIFY(retentionRule(*m_office->session)->keepsAll());
    const auto rule = parseRetentionRule(QStringLiteral("death=10, replaced=5,undo=14"));
    QVERIFY_RESULT(rule);
    QVERIFY_RESULT(m_office->write([&](store::Transaction &tx) { return setRetentionRule(tx, *rule, m_office->by); }));
    QCOMPARE(*retentionRule(*m_office->session), *rule);
    QCOMPARE(retentionRuleText(*rule), QStringLiteral("death=10,replaced=5,contact=0,undo=14"));
    for (const char *wrong : {"death=ten", "death=-1", "undo=0", "birth=3", "death"}) {
        QVERIFY2(!parseRetentionRule(QString::fromLatin1(wrong)), wrong);
    }
}

void TestArchive::preview_countsAndChangesNothing()
{
    const auto old = dead(1, QDate(2010, 5, 1));
    dead(2, QDate(2024, 5, 1));
    m_office->add(3, person(QStringLiteral("Jana"), QStringLiteral("Nová"), QDate(1980, 1, 1)));
    const auto preview = previewArchive(*m_office->session, *parseRetentionRule(QStringLiteral("death=10")), {});
    QVERIFY_RESULT(preview);
    QCOMPARE(preview->death, 1);
    QCOMPARE(preview->toArchive(), 1);
    QVERIFY(preview->examples.front() == old.kid);
    QCOMPARE(stateOf(old.id), ClientState::Deceased);
    QCOMPARE(previewArchive(*m_office->session, {}, {})->toArchive(), 0);
}

void TestArchive::archived_canBeBroughtBack()
{
    const auto one = dead(1, QDate(2010, 5, 1));
    QCOMPARE(archiveClients(*m_office->session, {}, {QStringLiteral("novak"), {}}, {}).error().code,
        QStringLiteral("registry.REASON"));
    QCOMPARE(archive(QStringLiteral("death=10,undo=30"))->archived, 1);
    QCOMPARE(stateOf(one.id), ClientState::Archived);
    QCOMPARE(clientCounts(*m_office->session)->deceased, 0);
    QVERIFY_RESULT(m_office->write([&](store::Transaction &tx) { return bringBack(tx, one.id, m_office->by); }));
    QCOMPARE(stateOf(one.id), ClientState::Deceased);
    QCOMPARE(clientCounts(*m_office->session)->deceased, 1);
    QCOMPARE(client(*m_office->session, one.id)->row.surname, QStringLiteral("Starý"));
    QCOMPARE(m_office->write([&](store::Transaction &tx) { return bringBack(tx, one.id, m_office->by); }).error().code,
        QStringLiteral("registry.NOT_ARCHIVED"));
}

void TestArchive::removed_keepsTheKidAndNothingOfThePerson()
{
    const auto one = dead(1, QDate(2010, 5, 1));
    QVERIFY_RESULT(m_office->write([&](store::Transaction &tx) {
        return m_office->clients.addLink(tx, one.id, QStringLiteral("Spis"), QStringLiteral("S-77"), m_office->by);
    }));
    QVERIFY_RESULT(m_office->write(
        [&](store::Transaction &tx) { return m_office->clients.wantSubscription(tx, one.id, false, m_office->by); }));
    QVERIFY_RESULT(m_office->session->execute(QStringLiteral("UPDATE client_aifo SET subscription = 4")));
    QCOMPARE(archive(QStringLiteral("death=10,undo=30"))->removed, 0);
    m_office->clock.advance(std::chrono::days(31));
    const auto report = archive(QStringLiteral("death=10,undo=30"));
    QVERIFY_RESULT(report);
    QCOMPARE(report->removed, 1);
    const auto left = client(*m_office->session, one.kid);
    QVERIFY_RESULT(left);
    QCOMPARE(left->row.state, ClientState::Archived);
    QVERIFY(left->fields.empty());
    QVERIFY(left->identifiers.empty());
    QVERIFY(left->links.empty());
    QCOMPARE(left->row.surname, QString());
    QVERIFY(m_office->found(QStringLiteral("Starý")).isEmpty());
    QVERIFY(m_office->found(QStringLiteral("123451")).isEmpty());
    QVERIFY(!*m_office->clients.findByAifo(aifoKey(1)));
    QVERIFY(resolve(*m_office->session, one.kid)->kid == one.kid);
    QVERIFY(!history(*m_office->session, one.id)->empty()); // what was done stays
    QVERIFY(audit::verify(*m_office->session, {})->intact());
    for (const char *table : {"field_change", "client_number", "client_link", "client_aifo", "notice"}) {
        QCOMPARE(m_office->count(QString::fromLatin1(table)), 0);
    }
    QCOMPARE(m_office->write([&](store::Transaction &tx) { return bringBack(tx, one.id, m_office->by); }).error().code,
        QStringLiteral("registry.DATA_REMOVED"));
    QCOMPARE(archive(QStringLiteral("death=10"))->removed, 0); // once
}

void TestArchive::removed_leavesNoNameInAnyTable()
{
    // ASCII: of the engines only one folds the letters of others
    egon::Person who =
        person(QStringLiteral("Ulrika"), QStringLiteral("Zmizela"), QDate(1930, 1, 1), QStringLiteral("777001"));
    who.datumUmrti = known(QDate(2010, 5, 1));
    const auto one = m_office->add(1, who);
    // a row of a file that a person had to decide, and one about which a batch was to ask
    const qint64 job = import(QStringLiteral("Zmizela;Ulrika;1. 1. 1930;S-777002"));
    const auto waits = importRows(*m_office->session, job, ImportRowState::Waiting, {}, 10);
    QVERIFY_RESULT(waits);
    QCOMPARE(waits->rows.size(), std::size_t(1));
    QCOMPARE(archive(QStringLiteral("death=10,undo=1"))->archived, 0); // the row waits for a decision about it
    QCOMPARE(
        decideImportRows(m_office->clients, job, {waits->rows.front().id}, ImportDecision::Link, m_office->by).value(),
        1);
    QVERIFY_RESULT(m_office->session->execute(QStringLiteral(
        "INSERT INTO batch (name, actor, reason, created_at, header, uses, separator, subscribe, total, stopped_by) "
        "VALUES ('b', 'a', 'r', 0, '[]', '[]', ';', 0, 1, '')")));
    QVERIFY_RESULT(m_office->session->execute(
        QStringLiteral("INSERT INTO batch_row (batch, position, line, cells, client, kid, message, source_client) "
                       "SELECT id, 0, 1, '[\"Zmizela\",\"777001\"]', NULL, '', '', %1 FROM batch")
            .arg(one.id.value)));
    QVERIFY(!placesOf(QStringLiteral("zmizela")).isEmpty());
    QVERIFY_RESULT(m_office->session->execute(QStringLiteral("UPDATE client_aifo SET subscription = 0")));
    QVERIFY_RESULT(m_office->session->execute(QStringLiteral("UPDATE client SET subscription = 0")));
    QCOMPARE(archive(QStringLiteral("death=10,undo=1"))->archived, 1);
    m_office->clock.advance(std::chrono::days(2));
    QCOMPARE(archive(QStringLiteral("death=10,undo=1"))->removed, 1);
    for (const char *word : {"zmizela", "ulrika", "777001", "777002", "1930-01-01"}) {
        QCOMPARE(placesOf(QString::fromLatin1(word)), QStringList());
    }
}

void TestArchive::byHand_saysWhatLeavesAndWaitsForTheUndo()
{
    const auto one = m_office->add(
        1, person(QStringLiteral("Ulrika"), QStringLiteral("Zmizela"), QDate(1930, 1, 1), QStringLiteral("777001")));
    QVERIFY_RESULT(m_office->write([&](store::Transaction &tx) {
        return m_office->clients.addLink(tx, one.id, QStringLiteral("Spis"), QStringLiteral("S-77"), m_office->by);
    }));
    const auto effect = archiveEffect(*m_office->session, one.id);
    QVERIFY_RESULT(effect);
    QVERIFY(effect->possible());
    QVERIFY(effect->kid == one.kid);
    QCOMPARE(effect->identifiers, 1);
    QCOMPARE(effect->links, 1);
    QVERIFY(effect->values >= 4);
    QCOMPARE(effect->undoDays, 30);
    const auto refused = m_office->write([&](store::Transaction &tx) {
        return archiveClient(tx, one.id, effect->version, {QStringLiteral("novak"), QStringLiteral(" ")});
    });
    QCOMPARE(refused.error().code, QStringLiteral("registry.REASON"));
    // somebody worked with it meanwhile
    QCOMPARE(m_office
                 ->write([&](store::Transaction &tx) {
                     return archiveClient(tx, one.id, effect->version - 1, m_office->by);
                 })
                 .error()
                 .code,
        QStringLiteral("registry.CHANGED"));
    QCOMPARE(stateOf(one.id), ClientState::Active);
    QVERIFY_RESULT(m_office->write(
        [&](store::Transaction &tx) { return archiveClient(tx, one.id, effect->version, m_office->by); }));
    QCOMPARE(stateOf(one.id), ClientState::Archived);
    QCOMPARE(clientCounts(*m_office->session)->active, 0);
    QCOMPARE(client(*m_office->session, one.id)->row.surname, QStringLiteral("Zmizela")); // it can be brought back
    QCOMPARE(m_office
                 ->write([&](store::Transaction &tx) {
                     return archiveClient(tx, one.id, effect->version + 1, m_office->by);
                 })
                 .error()
                 .code,
        QStringLiteral("registry.ARCHIVED_ALREADY"));
    m_office->clock.advance(std::chrono::days(29));
    QCOMPARE(archive(QStringLiteral("death=10"))->removed, 0);
    QVERIFY_RESULT(m_office->write([&](store::Transaction &tx) { return bringBack(tx, one.id, m_office->by); }));
    QCOMPARE(stateOf(one.id), ClientState::Active);
}

void TestArchive::byHand_isRefusedWhileSomethingWaits()
{
    const auto one = m_office->add(
        1, person(QStringLiteral("Ulrika"), QStringLiteral("Zmizela"), QDate(1930, 1, 1), QStringLiteral("777001")));
    import(QStringLiteral("Zmizela;Ulrika;1. 1. 1930;S-777002"));
    const auto effect = archiveEffect(*m_office->session, one.id);
    QVERIFY_RESULT(effect);
    QVERIFY(!effect->possible());
    QCOMPARE(effect->waiting, 1);
    QCOMPARE(
        m_office->write(
                    [&](store::Transaction &tx) { return archiveClient(tx, one.id, effect->version, m_office->by); })
            .error()
            .code,
        QStringLiteral("registry.ARCHIVE_WAITS"));
}

void TestArchive::kidOfARemovedClient_isNeverGivenAgain()
{
    const auto one = dead(1, QDate(2010, 5, 1)); // the fixture's first number
    QVERIFY_RESULT(m_office->session->execute(QStringLiteral("UPDATE client_aifo SET subscription = 0")));
    QVERIFY_RESULT(archive(QStringLiteral("death=10,undo=1")));
    m_office->clock.advance(std::chrono::days(2));
    QCOMPARE(archive(QStringLiteral("death=10,undo=1"))->removed, 1);
    m_office->nextKid = 1;
    const auto other = m_office->add(2, person(QStringLiteral("Jana"), QStringLiteral("Nová"), QDate(1980, 1, 1)));
    QVERIFY(!other.kid.isNull());
    QVERIFY(!(other.kid == one.kid));
}

void TestArchive::subscribed_isRemovedOnlyWhenTheSubscriptionEnded()
{
    const auto one = dead(1, QDate(2010, 5, 1));
    const auto aifo = m_office->clients.validAifo(one.id)->id;
    QVERIFY_RESULT(m_office->write([&](store::Transaction &tx) {
        return m_office->clients.confirmSubscription(tx, std::span(&aifo, 1), Subscription::Subscribed, m_office->by);
    }));
    QCOMPARE(clientCounts(*m_office->session)->subscribed, 1);
    QVERIFY_RESULT(archive(QStringLiteral("death=10,undo=1")));
    QCOMPARE(clientCounts(*m_office->session)->subscribed, 0);
    QCOMPARE(m_office->clients.pendingSubscriptions(false, 0, 10)->size(), std::size_t(1)); // for the distribution
    m_office->clock.advance(std::chrono::days(2));
    const auto waits = archive(QStringLiteral("death=10,undo=1"));
    QCOMPARE(waits->removed, 0);
    QCOMPARE(waits->subscribed, 1);
    QVERIFY_RESULT(m_office->write([&](store::Transaction &tx) {
        return m_office->clients.confirmSubscription(tx, std::span(&aifo, 1), Subscription::Unsubscribed, m_office->by);
    }));
    QCOMPARE(archive(QStringLiteral("death=10,undo=1"))->removed, 1);
}

void TestArchive::archived_endsTheSubscriptionOfEveryIdentifier_data()
{
    QTest::addColumn<Subscription>("newest");
    using enum Subscription;
    for (const auto newest : {None, Wanted, Subscribed, Unwanted, Unsubscribed, Failed}) {
        QTest::addRow("%d", static_cast<int>(newest)) << newest;
    }
}

void TestArchive::archived_endsTheSubscriptionOfEveryIdentifier()
{
    QFETCH(Subscription, newest);
    const auto one = dead(1, QDate(2010, 5, 1));
    const auto first = m_office->clients.validAifo(one.id)->id;
    QVERIFY_RESULT(m_office->write([&](store::Transaction &tx) -> Result<void> {
        AifoKey other = aifoKey(2);
        other.agenda = QStringLiteral("A9145");
        if (const auto second = m_office->clients.attachAifo(tx, one.id, other, m_office->by); !second) {
            return failWith(second);
        }
        auto set = tx.query(QStringLiteral("UPDATE client_aifo SET subscription = :subscription WHERE id <> :first"));
        set.bind(QStringLiteral(":subscription"), static_cast<int>(newest)).bind(QStringLiteral(":first"), first);
        if (auto done = set.exec(); !done) {
            return done;
        }
        return m_office->clients.confirmSubscription(tx, std::span(&first, 1), Subscription::Subscribed, m_office->by);
    }));
    QVERIFY(archiveEffect(*m_office->session, one.id)->subscribed);
    QVERIFY_RESULT(archive(QStringLiteral("death=10,undo=1")));
    const auto pending = m_office->clients.pendingSubscriptions(false, 0, 10);
    QVERIFY_RESULT(pending);
    QVERIFY(std::ranges::find(*pending, first, &StoredAifo::id) != pending->end());
    QVERIFY(m_office->clients.pendingSubscriptions(true, 0, 10)->empty());
    QCOMPARE(client(*m_office->session, one.id)->row.subscription, Subscription::Unwanted);
    QCOMPARE(clientCounts(*m_office->session)->subscribed, 0);
    m_office->clock.advance(std::chrono::days(2));
    QCOMPARE(archive(QStringLiteral("death=10,undo=1"))->subscribed, 1);
    QVERIFY_RESULT(m_office->write([&](store::Transaction &tx) {
        std::vector<qint64> ids;
        for (const StoredAifo &row : *pending) {
            ids.push_back(row.id);
        }
        return m_office->clients.confirmSubscription(tx, ids, Subscription::Unsubscribed, m_office->by);
    }));
    QCOMPARE(archive(QStringLiteral("death=10,undo=1"))->removed, 1);
}

void TestArchive::archivedBefore_withOneLeftSubscribed_isRemovedToo()
{
    const auto one = dead(1, QDate(2010, 5, 1));
    const auto aifo = m_office->clients.validAifo(one.id)->id;
    QVERIFY_RESULT(archive(QStringLiteral("death=10,undo=1")));
    // as an earlier version of the program left it
    QVERIFY_RESULT(m_office->session->execute(QStringLiteral("UPDATE client_aifo SET subscription = 2")));
    m_office->clock.advance(std::chrono::days(2));
    QCOMPARE(archive(QStringLiteral("death=10,undo=1"))->subscribed, 1);
    QCOMPARE(m_office->clients.pendingSubscriptions(false, 0, 10)->size(), std::size_t(1));
    QVERIFY_RESULT(m_office->write([&](store::Transaction &tx) {
        return m_office->clients.confirmSubscription(tx, std::span(&aifo, 1), Subscription::Unsubscribed, m_office->by);
    }));
    QCOMPARE(archive(QStringLiteral("death=10,undo=1"))->removed, 1);
}

void TestArchive::whoHasAWaitingCase_stays()
{
    const auto one = dead(1, QDate(2010, 5, 1));
    QVERIFY_RESULT(m_office->session->execute(QStringLiteral("UPDATE client SET open_cases = 1")));
    QCOMPARE(archive(QStringLiteral("death=10"))->archived, 0);
    QCOMPARE(previewArchive(*m_office->session, *parseRetentionRule(QStringLiteral("death=10")), {})->waiting, 1);
    QCOMPARE(stateOf(one.id), ClientState::Deceased);
}

void TestArchive::lastContact_countsActsOfPeopleAndLinks()
{
    const auto first = m_office->add(1, person(QStringLiteral("Jana"), QStringLiteral("Nová"), QDate(1980, 1, 1)));
    const auto second = m_office->add(2, person(QStringLiteral("Petr"), QStringLiteral("Malý"), QDate(1980, 1, 1)));
    const auto linked = m_office->add(3, person(QStringLiteral("Eva"), QStringLiteral("Bílá"), QDate(1980, 1, 1)));
    m_office->clock.advance(std::chrono::days(365 * 2));
    QVERIFY_RESULT(m_office->write([&](store::Transaction &tx) {
        return m_office->clients.addLink(tx, linked.id, QStringLiteral("Spis"), QStringLiteral("1"), m_office->by);
    }));
    const auto version = client(*m_office->session, second.id)->version;
    QVERIFY_RESULT(m_office->write([&](store::Transaction &tx) {
        return m_office->clients.setOfficeFields(tx, second.id, version,
            {*officeField(FieldCode::Telefon, QStringLiteral("+420 123"), m_office->clock.now())}, m_office->by);
    }));
    m_office->clock.advance(std::chrono::days(365 * 4));
    QCOMPARE(archive(QStringLiteral("contact=5"))->archived, 1);
    QCOMPARE(stateOf(first.id), ClientState::Archived);
    QCOMPARE(stateOf(second.id), ClientState::Active);
    QCOMPARE(stateOf(linked.id), ClientState::Active);
    m_office->clock.advance(std::chrono::days(365 * 20));
    QVERIFY_RESULT(archive(QStringLiteral("contact=5")));
    QCOMPARE(stateOf(linked.id), ClientState::Active); // another system of the office still has it
}

void TestArchive::lateAnswer_bringsNothingBack()
{
    const auto one = dead(1, QDate(2010, 5, 1));
    QVERIFY_RESULT(m_office->session->execute(QStringLiteral("UPDATE client_aifo SET subscription = 0")));
    QVERIFY_RESULT(archive(QStringLiteral("death=10,undo=1")));
    m_office->clock.advance(std::chrono::days(2));
    QVERIFY_RESULT(archive(QStringLiteral("death=10,undo=1")));
    QVERIFY(
        m_office->apply(one.id, person(QStringLiteral("Josef"), QStringLiteral("Starý"), QDate(1930, 1, 1)))->empty());
    QVERIFY(client(*m_office->session, one.id)->fields.empty());
}

void TestArchive::clockSetBack_losesNoChange()
{
    const auto one = m_office->add(1, person(QStringLiteral("Jana"), QStringLiteral("Stará"), QDate(1980, 1, 1)));
    const Moment right = m_office->clock.now();
    // an answer that is late brings nothing back
    m_office->clock.advance(std::chrono::hours(1));
    QVERIFY(
        !m_office->apply(one.id, person(QStringLiteral("Jana"), QStringLiteral("Nová"), QDate(1980, 1, 1)))->empty());
    {
        auto tx = m_office->begin();
        const auto late = m_office->clients.applyPerson(tx, one.id,
            person(QStringLiteral("Jana"), QStringLiteral("Stará"), QDate(1980, 1, 1)), ruian(), m_office->source,
            right, m_office->by);
        QVERIFY_RESULT(late);
        QVERIFY(late->empty());
        QVERIFY_RESULT(tx.commit());
    }
    QCOMPARE(client(*m_office->session, one.id)->row.surname, QStringLiteral("Nová"));
    // the clock of this computer is set back by a day: what the register says now is taken all the same
    m_office->clock.advance(-std::chrono::days(1));
    QVERIFY(!m_office->apply(one.id, person(QStringLiteral("Jana"), QStringLiteral("Nejnovější"), QDate(1980, 1, 1)))
                 ->empty());
    QCOMPARE(client(*m_office->session, one.id)->row.surname, QStringLiteral("Nejnovější"));
    // the acts stand in the order in which they were done, and the chain holds
    const auto acts = audit::auditRows(*m_office->session, {}, {}, 1);
    QVERIFY_RESULT(acts);
    QCOMPARE(acts->rows.front().at, m_office->clock.now());
    QVERIFY(audit::verify(*m_office->session, {})->intact());
}

void TestArchive::everyKid_resolves()
{
    std::vector<CreatedClient> all;
    for (int i = 0; i < 4; ++i) {
        all.push_back(m_office->add(i, person(QStringLiteral("Jana"), QStringLiteral("Nová"), QDate(1980, 1, i + 1))));
    }
    const auto replace = [&](std::size_t one, std::size_t by) {
        return m_office->write([&](store::Transaction &tx) {
            return m_office->clients.setState(tx, all[one].id, ClientState::Replaced, all[by].id, m_office->by);
        });
    };
    QVERIFY_RESULT(replace(0, 1));
    QVERIFY_RESULT(replace(1, 2));
    const auto found = resolve(*m_office->session, all[0].kid);
    QVERIFY_RESULT(found);
    QVERIFY(found->kid == all[2].kid);
    QCOMPARE(found->path.size(), std::size_t(3));
    QVERIFY(resolve(*m_office->session, all[3].kid)->kid == all[3].kid);
    QCOMPARE(resolve(*m_office->session, Kid::fromNumber(999'999)).error().kind, ErrorKind::NotFound);
    QVERIFY_RESULT(replace(2, 0)); // what must not be
    QCOMPARE(resolve(*m_office->session, all[0].kid).error().code, QStringLiteral("registry.SUCCESSORS"));
}

static const kmen::test::Entry testArchive(kmen::test::runOnEngine<TestArchive>);
#include "tst_archive.moc"
