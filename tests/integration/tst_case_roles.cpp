// kmen-worker case on a server, each person under a login of its own: who may not decide is refused, and it is recorded
// under the login whatever name was given.
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "audit/audit_log.h"
#include "registry/cases.h"
#include "registry/lists.h"
#include "store/rights.h"
#include "support/result_macros.h"
#include "support/test_program.h"
#include "sync/workplace.h"

using namespace kmen;
using namespace Qt::Literals::StringLiterals;

class TestCaseRoles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void clerkProposes_isFourAndAudited();
    void clerkApproves_isFourAndAudited();
    void clerkUnderAnothersName_isFourAndAuditedUnderTheLogin();
    void clerkUndoes_isFourAndAudited();
    void administratorApprovesTheirOwn_isFourAndAudited();
    void administratorUnderAnothersName_cannotApproveTheirOwn();
    void clerkSaysThatTheyDiffer();

private:
    struct Said {
        int code = -1;
        QByteArray out;
        QByteArray err;
        [[nodiscard]] QByteArray all() const { return err + out; }
        [[nodiscard]] QString error() const
        {
            return QJsonDocument::fromJson(out).object()[u"error"_s][u"code"_s].toString();
        }
    };
    Said run(const QString &login, const QStringList &words);
    Said propose(const QString &login)
    {
        return run(login,
            {u"propose"_s, m_case, u"--decide"_s, u"merge"_s, u"--subject"_s, m_survivor, u"--others"_s, m_ended,
                u"--code"_s, u"registerSays"_s, u"--reason"_s, u"podle ORG"_s});
    }
    Result<registry::CreatedClient> make();
    int denied(const QString &actor);
    [[nodiscard]] bool isMerged();

    QTemporaryDir m_dir;
    test::Postgres m_postgres;
    SystemClock m_clock;
    std::unique_ptr<sync::Workplace> m_owner;
    QString m_case;
    QString m_survivor;
    QString m_ended;
};

void TestCaseRoles::initTestCase()
{
    QVERIFY(m_postgres.isValid());
    // what a profile needs to be read; nobody connects
    const QString folder = m_dir.filePath(u"registers"_s);
    QVERIFY(QDir().mkpath(folder));
    for (const auto &[name, text] : {std::pair("base-url", "https://nowhere.invalid/publikace"), {"ca.pem", "-"},
             {"client.p12", "-"}, {"client.p12.pass", "-"}}) {
        QFile file(QDir(folder).filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) > 0);
    }
    auto config = sync::initialise(m_dir.filePath(u"kmen.json"_s), folder, m_postgres.address(), m_clock);
    QVERIFY_RESULT(config);
    auto owner = sync::Workplace::open(*config, m_clock);
    QVERIFY_RESULT(owner);
    m_owner = std::move(*owner);
    QVERIFY_RESULT(store::grantRights(m_owner->session()));
    QFile passwords(m_dir.filePath(u"pgpass"_s));
    QVERIFY(passwords.open(QIODevice::WriteOnly));
    const QString own = u"postgresql://"_s + test::Postgres::user() + u'@';
    QVERIFY(config->database.startsWith(own));
    for (const auto &[login, role] : {std::pair(u"jana"_s, store::Role::Clerk),
             std::pair(u"adam"_s, store::Role::Administrator), std::pair(u"alena"_s, store::Role::Administrator)}) {
        QVERIFY(m_postgres.addUser(login, u"tajne"_s));
        QVERIFY_RESULT(store::grantRole(m_owner->session(), login, role));
        passwords.write("*:*:*:" + login.toUtf8() + ":tajne\n");
        sync::WorkplaceConfig theirs = *config;
        theirs.database = u"postgresql://"_s + login + u'@' + config->database.sliced(own.size());
        QVERIFY_RESULT(sync::writeConfig(m_dir.filePath(login + u".json"_s), theirs));
    }
    QVERIFY(passwords.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
}

Result<registry::CreatedClient> TestCaseRoles::make()
{
    registry::Clients clients(m_owner->session(), m_owner->protector());
    auto tx = store::Transaction::begin(m_owner->session());
    if (!tx) {
        return failWith(tx);
    }
    auto made = clients.createByHand(*tx,
        {*registry::officeField(registry::FieldCode::Prijmeni, u"Zkušební"_s, tx->now()),
            *registry::officeField(registry::FieldCode::Jmeno, u"Osoba"_s, tx->now())},
        {u"kmen"_s, u"zkouška"_s});
    if (!made) {
        return made;
    }
    if (auto done = tx->commit(); !done) {
        return failWith(done);
    }
    return made;
}

/// Two clients who look like one person.
void TestCaseRoles::init()
{
    const auto survivor = make();
    const auto ended = make();
    QVERIFY_RESULT(survivor);
    QVERIFY_RESULT(ended);
    auto tx = store::Transaction::begin(m_owner->session());
    QVERIFY_RESULT(tx);
    registry::NewCase wanted;
    wanted.kind = registry::CaseKind::Duplicate;
    wanted.clients = {survivor->id, ended->id};
    const auto opened = registry::openCase(*tx, m_owner->protector(), wanted, {u"kmen"_s, {}});
    QVERIFY_RESULT(opened);
    QVERIFY_RESULT(tx->commit());
    m_case = QString::number(*opened);
    m_survivor = survivor->kid.text();
    m_ended = ended->kid.text();
}

TestCaseRoles::Said TestCaseRoles::run(const QString &login, const QStringList &words)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"en_US.UTF-8"_s);
    environment.insert(u"PGPASSFILE"_s, m_dir.filePath(u"pgpass"_s));
    process.setProcessEnvironment(environment);
    const QString folder = qEnvironmentVariable("KMEN_BIN", QCoreApplication::applicationDirPath());
    process.start(folder + u"/kmen-worker",
        QStringList {u"--config"_s, m_dir.filePath(login + u".json"_s), u"--json"_s, u"case"_s} + words);
    if (!process.waitForFinished(60'000)) {
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

int TestCaseRoles::denied(const QString &actor)
{
    int count = 0;
    auto query = m_owner->session().query(
        u"SELECT count(*) FROM audit WHERE action = 'case.denied' AND actor = :actor AND object = :case"_s);
    query.bind(u":actor"_s, actor).bind(u":case"_s, m_case);
    (void)query.each([&](store::Query &row) { count = static_cast<int>(row.integer(0)); });
    return count;
}

bool TestCaseRoles::isMerged()
{
    const auto card = registry::client(m_owner->session(), *Kid::parse(m_ended));
    return card && card->row.state == registry::ClientState::Replaced;
}

void TestCaseRoles::clerkProposes_isFourAndAudited()
{
    const Said said = propose(u"jana"_s);
    QVERIFY2(said.code == 4, said.all().constData());
    QCOMPARE(said.error(), u"identity.NOT_ADMINISTRATOR"_s);
    QCOMPARE(denied(u"jana"_s), 1);
    QVERIFY(!isMerged());
    QVERIFY(audit::verify(m_owner->session(), {})->intact());
}

void TestCaseRoles::clerkApproves_isFourAndAudited()
{
    const Said made = propose(u"adam"_s);
    QVERIFY2(made.code == 0, made.all().constData());
    for (const QString &act : {u"approve"_s, u"refuse"_s}) {
        const Said said = run(u"jana"_s, {act, m_case, u"--reason"_s, u"spěchá"_s});
        QVERIFY2(said.code == 4, said.all().constData());
        QCOMPARE(said.error(), u"identity.NOT_ADMINISTRATOR"_s);
    }
    QCOMPARE(denied(u"jana"_s), 2);
    QVERIFY(!isMerged());
    QCOMPARE(run(u"alena"_s, {u"approve"_s, m_case, u"--reason"_s, u"kontrola"_s}).code, 0);
    QVERIFY(isMerged());
}

void TestCaseRoles::clerkUnderAnothersName_isFourAndAuditedUnderTheLogin()
{
    QCOMPARE(propose(u"adam"_s).code, 0);
    const Said said = run(u"jana"_s, {u"approve"_s, m_case, u"--reason"_s, u"spěchá"_s, u"--actor"_s, u"alena"_s});
    QVERIFY2(said.code == 4, said.all().constData());
    QCOMPARE(denied(u"jana"_s), 1);
    QCOMPARE(denied(u"alena"_s), 0);
    QVERIFY(!isMerged());
}

void TestCaseRoles::clerkUndoes_isFourAndAudited()
{
    QCOMPARE(propose(u"adam"_s).code, 0);
    QCOMPARE(run(u"alena"_s, {u"approve"_s, m_case, u"--reason"_s, u"kontrola"_s}).code, 0);
    const Said said = run(u"jana"_s, {u"undo"_s, m_case, u"--reason"_s, u"omyl"_s});
    QVERIFY2(said.code == 4, said.all().constData());
    QCOMPARE(denied(u"jana"_s), 1);
    QVERIFY(isMerged());
}

void TestCaseRoles::administratorApprovesTheirOwn_isFourAndAudited()
{
    QCOMPARE(propose(u"adam"_s).code, 0);
    const Said said = run(u"adam"_s, {u"approve"_s, m_case, u"--reason"_s, u"spěchá"_s});
    QVERIFY2(said.code == 4, said.all().constData());
    QCOMPARE(said.error(), u"identity.OWN_PROPOSAL"_s);
    QCOMPARE(denied(u"adam"_s), 1);
    QVERIFY(!isMerged());
}

void TestCaseRoles::administratorUnderAnothersName_cannotApproveTheirOwn()
{
    QCOMPARE(propose(u"adam"_s).code, 0);
    const Said said = run(u"adam"_s, {u"approve"_s, m_case, u"--reason"_s, u"spěchá"_s, u"--actor"_s, u"alena"_s});
    QVERIFY2(said.code == 4, said.all().constData());
    QVERIFY(!isMerged());
    QCOMPARE(denied(u"adam"_s), 1);
}

void TestCaseRoles::clerkSaysThatTheyDiffer()
{
    const Said said =
        run(u"jana"_s, {u"propose"_s, m_case, u"--decide"_s, u"different"_s, u"--reason"_s, u"jiný spis"_s});
    QVERIFY2(said.code == 0, said.all().constData());
    QCOMPARE(registry::identityCase(m_owner->session(), m_case.toLongLong())->state, registry::CaseState::Done);
}

static const kmen::test::Entry testCaseRoles(kmen::test::runOnServer<TestCaseRoles>);
#include "tst_case_roles.moc"
