// kmen-worker case: identity cases without a desk, under the same rules.
#include <QJsonDocument>
#include <QProcess>

#include "audit/audit_log.h"
#include "path_fixture.h"
#include "registry/cases.h"
#include "support/test_program.h"

using namespace kmen;
using namespace Qt::Literals::StringLiterals;
using test::Office;

class TestCaseCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void wrongWords_areOne();
    void whatIsNotThere_isTwo();
    void list_andShow_sayWhatADecisionNeeds();
    void proposerApproves_isFourAndAudited();
    void mergeAndUndo_takeTwoPeople();
    void division_givesAwayWhatIsNamed();
    void refused_waitsAgain();
    void leave_closesAtOnce();

private:
    struct Said {
        int code = -1;
        QByteArray out;
        QByteArray err;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
        [[nodiscard]] QString error() const { return json()[u"error"_s][u"code"_s].toString(); }
    };
    Said run(const QStringList &words, const QString &actor = {});
    Said propose()
    {
        return run({u"propose"_s, m_case, u"--decide"_s, u"merge"_s, u"--subject"_s, m_survivor, u"--others"_s, m_ended,
                       u"--code"_s, u"registerSays"_s, u"--reason"_s, u"podle ORG"_s},
            u"jana"_s);
    }
    int denied(const QString &actor)
    {
        int count = 0;
        auto query =
            m_office->session().query(u"SELECT count(*) FROM audit WHERE action = 'case.denied' AND actor = :actor"_s);
        query.bind(u":actor"_s, actor);
        (void)query.each([&](store::Query &row) { count = static_cast<int>(row.integer(0)); });
        return count;
    }
    registry::ClientState stateOf(const QString &kid)
    {
        const auto card = registry::client(m_office->session(), *Kid::parse(kid));
        return card ? card->row.state : registry::ClientState::Archived;
    }

    QTemporaryDir m_dir;
    std::optional<Office> m_office;
    std::uint32_t m_next = 1;
    QString m_case;
    QString m_survivor;
    QString m_ended;
    QByteArrayList m_secrets;
};

void TestCaseCommand::initTestCase()
{
    m_office.emplace();
    QVERIFY_RESULT(m_office->open({}, 300));
    QVERIFY_RESULT(sync::writeConfig(m_dir.filePath(u"kmen.json"_s), m_office->workplace().config()));
    QVERIFY_RESULT(m_office->distribute());
}

/// A merge of two clients of ours that waits.
void TestCaseCommand::init()
{
    std::vector<registry::ClientDetail> clients;
    std::vector<std::uint32_t> numbers;
    while (clients.size() < 2) {
        const std::uint32_t number = m_next++;
        if (m_office->person(number).died) {
            continue;
        }
        const auto taken = m_office->takeOver(number);
        QVERIFY_RESULT(taken);
        auto tx = store::Transaction::begin(m_office->session());
        QVERIFY_RESULT(tx);
        QVERIFY_RESULT(
            m_office->clients().addLink(*tx, taken->client, u"Spisová služba"_s, u"S-%1"_s.arg(number), Office::by()));
        QVERIFY_RESULT(tx->commit());
        const auto stored = m_office->clients().validAifo(taken->client);
        QVERIFY_RESULT(stored);
        const QByteArray value = stored->key.aifo.bytes().toByteArray();
        m_secrets << value << value.toBase64() << value.toHex();
        clients.push_back(*m_office->detail(taken->client));
        numbers.push_back(number);
    }
    QVERIFY_RESULT(m_office->merges(numbers[0], numbers[1]));
    QVERIFY_RESULT(m_office->distribute());
    m_survivor = clients[0].row.kid.text();
    m_ended = clients[1].row.kid.text();
    const auto ended = m_office->detail(clients[1].row.id);
    QCOMPARE(ended->waitingCases.size(), std::size_t(1));
    m_case = QString::number(ended->waitingCases.front());
}

TestCaseCommand::Said TestCaseCommand::run(const QStringList &words, const QString &actor)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"en_US.UTF-8"_s);
    environment.insert(u"USERNAME"_s, u"olga"_s);
    process.setProcessEnvironment(environment);
    const QString folder = qEnvironmentVariable("KMEN_BIN", QCoreApplication::applicationDirPath());
    QStringList all {u"--config"_s, m_dir.filePath(u"kmen.json"_s), u"--json"_s};
    if (words.value(0) != u"client") {
        all.append(u"case"_s);
    }
    all += words;
    if (!actor.isEmpty()) {
        all += {u"--actor"_s, actor};
    }
    process.start(folder + u"/kmen-worker", all);
    if (!process.waitForFinished(60'000)) {
        return {};
    }
    const Said said {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    for (const QByteArray &secret : std::as_const(m_secrets)) {
        if (said.out.contains(secret) || said.err.contains(secret)) {
            return {-2, {}, "an identifier's value was written"};
        }
    }
    return said;
}

void TestCaseCommand::wrongWords_areOne()
{
    for (const QStringList &words : {QStringList {}, QStringList {u"dance"_s}, QStringList {u"show"_s},
             QStringList {u"list"_s, u"--status"_s, u"never"_s}, QStringList {u"list"_s, u"--subject"_s, u"K"_s},
             QStringList {u"propose"_s, m_case, u"--reason"_s, u"x"_s}, QStringList {u"approve"_s, m_case},
             QStringList {u"propose"_s, m_case, u"--decide"_s, u"marry"_s, u"--reason"_s, u"x"_s}}) {
        QVERIFY2(run(words).code == 1, qPrintable(words.join(u' ')));
    }
}

void TestCaseCommand::whatIsNotThere_isTwo()
{
    QCOMPARE(run({u"show"_s, u"999999"_s}).code, 2);
    QCOMPARE(run({u"approve"_s, m_case, u"--reason"_s, u"x"_s}).code, 2);
    QCOMPARE(run({u"undo"_s, m_case, u"--reason"_s, u"x"_s}).code, 2);
    const Said stranger =
        run({u"propose"_s, m_case, u"--decide"_s, u"merge"_s, u"--subject"_s, u"K1"_s, u"--reason"_s, u"x"_s});
    QCOMPARE(stranger.code, 2);
}

void TestCaseCommand::list_andShow_sayWhatADecisionNeeds()
{
    const Said list = run({u"list"_s, u"--status"_s, u"waiting"_s});
    QVERIFY2(list.code == 0, list.err.constData());
    const QJsonArray cases = list.json()[u"cases"_s].toArray();
    const auto ours = std::find_if(cases.begin(), cases.end(),
        [&](const QJsonValue &one) { return QString::number(one[u"case"_s].toInteger()) == m_case; });
    QVERIFY(ours != cases.end());
    QCOMPARE((*ours)[u"kind"_s].toString(), u"merged"_s);
    const Said show = run({u"show"_s, m_case});
    QVERIFY2(show.code == 0, show.err.constData());
    QCOMPARE(show.json()[u"clients"_s].toArray().size(), 2);
    QCOMPARE(show.json()[u"candidates"_s].toArray().at(0)[u"owner"_s].toString(), m_survivor);
    QVERIFY(show.json()[u"items"_s].toArray().size() >= 2);
    QVERIFY(show.json()[u"may_decide"_s].toBool());
}

void TestCaseCommand::proposerApproves_isFourAndAudited()
{
    const Said made = propose();
    QVERIFY2(made.code == 0, made.err.constData());
    QVERIFY(!run({u"show"_s, m_case}).json()[u"effect"_s].toArray().isEmpty());
    const Said own = run({u"approve"_s, m_case, u"--reason"_s, u"spěchá"_s}, u"JANA "_s);
    QCOMPARE(own.code, 4);
    QCOMPARE(own.error(), u"identity.OWN_PROPOSAL"_s);
    QCOMPARE(denied(u"JANA "_s), 1);
    QCOMPARE(run({u"refuse"_s, m_case, u"--reason"_s, u"x"_s}, u"jana"_s).code, 4);
    QCOMPARE(denied(u"jana"_s), 1);
    QVERIFY(stateOf(m_ended) == registry::ClientState::Active);
    QVERIFY(audit::verify(m_office->session(), {})->intact());
}

void TestCaseCommand::mergeAndUndo_takeTwoPeople()
{
    const Said made = propose();
    QVERIFY2(made.code == 0, made.err.constData());
    const QString number = QString::number(made.json()[u"proposal"_s].toInteger());
    QCOMPARE(run({u"approve"_s, m_case, u"--proposal"_s, u"123456"_s, u"--reason"_s, u"x"_s}, u"petr"_s).code, 2);
    const Said done = run({u"approve"_s, m_case, u"--proposal"_s, number, u"--reason"_s, u"kontrola"_s}, u"petr"_s);
    QVERIFY2(done.code == 0, done.err.constData());
    QVERIFY(!done.json()[u"effect"_s].toArray().isEmpty());
    QVERIFY(stateOf(m_ended) == registry::ClientState::Replaced);
    const Said card = run({u"client"_s, m_ended});
    QVERIFY2(card.code == 0, card.err.constData());
    QCOMPARE(card.json().value(u"now"_s).toArray(), QJsonArray {m_survivor});
    QVERIFY(card.json().value(u"way"_s).toArray().at(0).toString().contains(m_survivor));
    const Said way = run({u"resolve"_s, m_ended});
    QVERIFY2(way.code == 0, way.err.constData());
    QCOMPARE(way.json()[u"now"_s].toArray(), QJsonArray {m_survivor});
    QVERIFY(way.json()[u"way"_s].toArray().at(0).toString().contains(u"petr"_s));
    const Said counts = run({u"statistics"_s});
    QVERIFY2(counts.code == 0, counts.err.constData());
    QCOMPARE(counts.json()[u"decisions"_s].toArray().at(0)[u"reason"_s].toString(), u"registerSays"_s);
    const Said back = run({u"undo"_s, m_case, u"--reason"_s, u"omyl"_s}, u"petr"_s);
    QVERIFY2(back.code == 0, back.err.constData());
    QCOMPARE(run({u"approve"_s, m_case, u"--reason"_s, u"omyl"_s}, u"petr"_s).code, 4);
    QCOMPARE(run({u"approve"_s, m_case, u"--reason"_s, u"omyl"_s}, u"jana"_s).code, 0);
    QVERIFY(stateOf(m_ended) == registry::ClientState::Active);
}

void TestCaseCommand::division_givesAwayWhatIsNamed()
{
    QString gift;
    const QJsonArray items = run({u"show"_s, m_case}).json()[u"items"_s].toArray();
    for (const QJsonValue &item : items) {
        if (item[u"owner"_s].toString() == m_ended && item[u"item"_s].toString().startsWith(u"link:")) {
            gift = item[u"item"_s].toString();
        }
    }
    const auto give = [&](const QString &what) {
        return run({u"propose"_s, m_case, u"--decide"_s, u"split"_s, u"--subject"_s, m_ended, u"--others"_s, m_survivor,
                       u"--give"_s, what, u"--ends"_s, u"--reason"_s, u"rozdělení"_s},
            u"jana"_s);
    };
    QCOMPARE(give(u"link:999999="_s + m_survivor).code, 2);
    const Said made = give(QString(gift + u'=' + m_survivor));
    QVERIFY2(made.code == 0, made.err.constData());
    QCOMPARE(run({u"approve"_s, m_case, u"--reason"_s, u"kontrola"_s}, u"petr"_s).code, 0);
    QVERIFY(stateOf(m_ended) == registry::ClientState::Cancelled);
}

void TestCaseCommand::refused_waitsAgain()
{
    QCOMPARE(propose().code, 0);
    QCOMPARE(propose().code, 6); // one waits already
    const Said said =
        run({u"refuse"_s, m_case, u"--code"_s, u"notEnoughEvidence"_s, u"--reason"_s, u"chybí spis"_s}, u"petr"_s);
    QVERIFY2(said.code == 0, said.err.constData());
    const QJsonObject shown = run({u"show"_s, m_case}).json();
    QCOMPARE(shown[u"status"_s].toString(), u"waiting"_s);
    QCOMPARE(shown[u"decisions"_s].toArray().at(0)[u"state"_s].toString(), u"refused"_s);
}

void TestCaseCommand::leave_closesAtOnce()
{
    // under the name of who is logged in: here, or on the server
    const Said said = run({u"propose"_s, m_case, u"--decide"_s, u"leave"_s, u"--reason"_s, u"vyřízeno jinde"_s});
    QVERIFY2(said.code == 0, said.err.constData());
    QCOMPARE(run({u"show"_s, m_case}).json()[u"status"_s].toString(), u"done"_s);
    const auto steps = registry::caseSteps(m_office->session(), m_case.toLongLong());
    QVERIFY_RESULT(steps);
    const auto &connection = m_office->session().config().server;
    const bool ownLogin = connection && !connection->user.isEmpty();
    QCOMPARE(steps->back().actor, ownLogin ? connection->user : u"olga"_s);
}

static const kmen::test::Entry testCaseCommand(kmen::test::runOnEngine<TestCaseCommand>);
#include "tst_case_command.moc"
