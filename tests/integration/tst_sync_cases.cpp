#include "identity/genealogy.h"
#include "path_fixture.h"
#include "registry/cases.h"
#include "support/test_program.h"

using namespace kmen;
using test::Office;

/// What the distribution cannot decide alone is given to a person, as the kind of case that it is.
class TestSyncCases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_office.emplace();
        QVERIFY_RESULT(m_office->open({}, 300));
        QVERIFY_RESULT(m_office->distribute());
    }
    void cleanup() { m_office.reset(); }

    void samePerson_isReplacedWithoutAsking();
    void manyReplaced_areReadTogether();
    void marriedMeanwhile_isStillTheSame();
    void otherData_isAReplacement();
    void successorOfAnotherClient_isClaimedTwice();
    void mergedPersons_areAMerge();
    void whatWasLearned_isDrawnWithoutAskingAgain();
    void successorThatEndedHere_isAContradiction();
    void unknownToTheRegisters_hasVanished();
    void linkedToAnothersPerson_isClaimedTwice();

private:
    std::uint32_t replace(std::uint32_t number)
    {
        const auto done = m_office->happens("replace", number);
        return done ? static_cast<std::uint32_t>(done->value(QStringLiteral("person")).toInteger()) : 0;
    }
    ClientId take(std::uint32_t number)
    {
        const auto taken = m_office->takeOver(number);
        return taken ? taken->client : ClientId();
    }
    std::optional<registry::CaseRow> only()
    {
        const auto page = registry::cases(m_office->session(), std::nullopt, store::PageCursor::first(), 10);
        return page && page->rows.size() == 1 ? std::optional(page->rows.front()) : std::nullopt;
    }
    std::optional<Office> m_office;
};

void TestSyncCases::samePerson_isReplacedWithoutAsking()
{
    const ClientId client = take(6);
    const std::uint32_t successor = replace(6);
    QVERIFY_RESULT(m_office->happens("move", successor));
    const auto report = m_office->distribute();
    QVERIFY_RESULT(report);
    QCOMPARE(report->run.replaced, 1);
    QCOMPARE(report->run.cases, 0);
    QVERIFY(m_office->clients().validAifo(client).has_value());
}

void TestSyncCases::manyReplaced_areReadTogether()
{
    std::uint32_t number = 0;
    for (int replaced = 0; replaced < 5;) {
        if (!m_office->person(++number).died) {
            take(number);
            replace(number);
            ++replaced;
        }
    }
    const auto report = m_office->distribute();
    QVERIFY_RESULT(report);
    QCOMPARE(report->run.replaced, 5);
    int calls = 0;
    auto query = m_office->session().query(QStringLiteral("SELECT count(*) FROM egon_call WHERE service = 'E277'"));
    QVERIFY_RESULT(query.each([&](store::Query &row) { calls = static_cast<int>(row.integer(0)); }));
    QCOMPARE(calls, 2); // is it the same person, and what the person has now
}

void TestSyncCases::marriedMeanwhile_isStillTheSame()
{
    std::uint32_t number = 6;
    while (m_office->person(number).died || m_office->person(number).surname != m_office->person(number).birthSurname) {
        ++number;
    }
    const ClientId client = take(number);
    QVERIFY_RESULT(m_office->happens("rename", replace(number)));
    const auto report = m_office->distribute();
    QVERIFY_RESULT(report);
    QCOMPARE(report->run.replaced, 1);
    QVERIFY(m_office->detail(client)->row.surname != m_office->person(number).surname);
}

void TestSyncCases::otherData_isAReplacement()
{
    const ClientId client = take(6);
    const QString surname = m_office->detail(client)->row.surname;
    QVERIFY_RESULT(m_office->merges(100, 6)); // a stranger of quite another name
    for (int runs = 0; runs < 2; ++runs) {
        const auto report = m_office->distribute();
        QVERIFY_RESULT(report);
        QCOMPARE(report->run.replaced, 0);
    }
    const auto found = only();
    QVERIFY(found);
    QCOMPARE(found->kind, registry::CaseKind::Replaced);
    QCOMPARE(found->successors, 1);
    QCOMPARE(found->clients.size(), std::size_t(1));
    // nothing of the stranger's was written to the client
    QCOMPARE(m_office->detail(client)->row.surname, surname);
    QVERIFY(!m_office->clients().validAifo(client));
}

void TestSyncCases::successorOfAnotherClient_isClaimedTwice()
{
    const ClientId old = take(6);
    const std::uint32_t successor = replace(6);
    const ClientId made = take(successor); // somebody identified the person before the change was read
    QVERIFY(made != old);
    QVERIFY_RESULT(m_office->distribute());
    const auto found = only();
    QVERIFY(found);
    QCOMPARE(found->kind, registry::CaseKind::ClaimedTwice);
    QCOMPARE(found->clients.size(), std::size_t(2));
    QVERIFY(m_office->clients().validAifo(made).has_value());
}

void TestSyncCases::mergedPersons_areAMerge()
{
    take(6);
    take(7);
    QVERIFY_RESULT(m_office->merges(6, 7));
    QVERIFY_RESULT(m_office->distribute());
    const auto found = only();
    QVERIFY(found);
    QCOMPARE(found->kind, registry::CaseKind::Merged);
}

void TestSyncCases::whatWasLearned_isDrawnWithoutAskingAgain()
{
    const ClientId goesOn = take(6);
    const ClientId ended = take(7);
    const ClientId divided = take(8);
    QVERIFY_RESULT(m_office->merges(6, 7));
    QVERIFY_RESULT(m_office->happens("split", 8));
    QVERIFY_RESULT(m_office->distribute());
    using identity::Edge;
    const auto edgesFrom = [this](ClientId client) {
        std::vector<std::pair<Edge::Kind, std::optional<ClientId>>> edges;
        const auto row = identity::firstIdentifier(m_office->session(), client);
        const auto made = row ? identity::ownGenealogy(m_office->clients(), *row) : std::unexpected(row.error());
        for (const Edge &edge : made ? made->edges : std::vector<Edge>()) {
            edges.emplace_back(edge.kind, made->nodes[static_cast<std::size_t>(edge.to)].client);
        }
        return edges;
    };
    const decltype(edgesFrom(ended)) merge {{Edge::Kind::Merge, goesOn}};
    QCOMPARE(edgesFrom(ended), merge);
    QCOMPARE(edgesFrom(goesOn), merge); // from either side
    const decltype(edgesFrom(ended)) split {{Edge::Kind::Split, std::nullopt}, {Edge::Kind::Split, std::nullopt}};
    QCOMPARE(edgesFrom(divided), split); // nobody has the two yet
}

void TestSyncCases::successorThatEndedHere_isAContradiction()
{
    take(6);
    const ClientId other = take(replace(6));
    const auto stored = m_office->clients().validAifo(other);
    QVERIFY_RESULT(stored);
    auto tx = store::Transaction::begin(m_office->session());
    QVERIFY_RESULT(tx);
    QVERIFY_RESULT(m_office->clients().cancelAifo(*tx, stored->key, {}, Office::by()));
    QVERIFY_RESULT(tx->commit());
    QVERIFY_RESULT(m_office->distribute());
    const auto found = only();
    QVERIFY(found);
    QCOMPARE(found->kind, registry::CaseKind::Contradiction);
    QCOMPARE(found->clients.size(), std::size_t(2));
}

void TestSyncCases::unknownToTheRegisters_hasVanished()
{
    const auto found = m_office->identify(6);
    QVERIFY_RESULT(found);
    registry::AifoKey key = found->aifo;
    key.aifo = *Aifo::fromBytes(QByteArray(static_cast<qsizetype>(Aifo::size), 'v'));
    auto tx = store::Transaction::begin(m_office->session());
    QVERIFY_RESULT(tx);
    const auto made = m_office->clients().createFromRegister(
        *tx, key, found->person, found->ruian, found->source, found->readAt, Office::by());
    QVERIFY_RESULT(made);
    QVERIFY_RESULT(tx->commit());
    QVERIFY_RESULT(m_office->distribute());
    const auto opened = only();
    QVERIFY(opened);
    QCOMPARE(opened->kind, registry::CaseKind::Vanished);
    QCOMPARE(opened->clients.front().id, made->id);
}

void TestSyncCases::linkedToAnothersPerson_isClaimedTwice()
{
    const ClientId owner = take(6);
    auto tx = store::Transaction::begin(m_office->session());
    QVERIFY_RESULT(tx);
    const Moment now = m_office->clock.now();
    const auto other = m_office->clients().createByHand(*tx,
        {*registry::officeField(registry::FieldCode::Prijmeni, QStringLiteral("Jiná"), now),
            *registry::officeField(registry::FieldCode::Jmeno, QStringLiteral("Eva"), now)},
        Office::by());
    QVERIFY_RESULT(other);
    QVERIFY_RESULT(tx->commit());
    const auto found = m_office->identify(6);
    QVERIFY_RESULT(found);
    for (int times = 0; times < 2; ++times) {
        const auto linked = identify::takeOver(m_office->clients(), *found, {other->id, true}, Office::by());
        QVERIFY(!linked);
        QCOMPARE(linked.error().code, QStringLiteral("registry.AIFO_TAKEN"));
    }
    const auto opened = only();
    QVERIFY(opened);
    QCOMPARE(opened->kind, registry::CaseKind::ClaimedTwice);
    QCOMPARE(opened->clients.front().id, other->id);
    QCOMPARE(opened->clients.back().id, owner);
}

static const kmen::test::Entry testSyncCases(kmen::test::runOnEngine<TestSyncCases>);
#include "tst_sync_cases.moc"
