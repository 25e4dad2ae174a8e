// database init, grant, check, backup and password: what an administrator does with the office's database.
#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

#include "audit/audit_log.h"
#include "commands.h"
#include "security/secrets.h"
#include "store/check.h"
#include "store/copy.h"
#include "store/migrations.h"
#include "store/rights.h"
#include "sync/workplace.h"

namespace kmen::worker {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kmen::worker)
};

Result<std::unique_ptr<store::Session>> openDatabase(const Context &context, const sync::WorkplaceConfig &config)
{
    const auto database = sync::databaseOf(config);
    if (!database) {
        return failWith(database);
    }
    return store::Session::open(*database, context.clock);
}

QStringList toLines(const store::GrantReport &report)
{
    QStringList lines;
    for (const QString &role : report.rolesMade) {
        lines.append(Words::tr("Role made: %1").arg(role));
    }
    for (const QString &table : report.tablesWithoutRule) {
        lines.append(Words::tr("Nobody but its owner may use the table %1: the program does not know it.").arg(table));
    }
    if (!report.logKeptClean) {
        lines.append(Words::tr("The server may write statements with data of people into its log: only a superuser can "
                               "turn that off. Let one run this command once."));
    }
    if (!report.toBeRun.isEmpty()) {
        lines.append(Words::tr("Your user of the database cannot give the roles to people, for it did not make them. "
                               "Let an administrator of the database server run:"));
        for (const QString &statement : report.toBeRun) {
            lines.append(QStringLiteral("  ") + statement + u';');
        }
    }
    return lines;
}

QJsonObject toJson(const store::GrantReport &report)
{
    return {{QStringLiteral("rolesMade"), QJsonArray::fromStringList(report.rolesMade)},
        {QStringLiteral("tablesWithoutRule"), QJsonArray::fromStringList(report.tablesWithoutRule)},
        {QStringLiteral("logKeptClean"), report.logKeptClean},
        {QStringLiteral("toBeRun"), QJsonArray::fromStringList(report.toBeRun)}};
}

ExitCode exitCodeFor(const store::GrantReport &report)
{
    return report.logKeptClean && report.tablesWithoutRule.isEmpty() && report.toBeRun.isEmpty() ? Done : PartlyDone;
}

Result<ExitCode> init(const Context &context, store::Session &session)
{
    const auto migrated = store::migrate(session);
    if (!migrated) {
        return failWith(migrated);
    }
    QStringList lines {migrated->from == migrated->to
            ? Words::tr("The tables are up to date (step %1).").arg(migrated->to)
            : Words::tr("The tables were brought from step %1 to step %2.").arg(migrated->from).arg(migrated->to)};
    QJsonObject object {{QStringLiteral("from"), migrated->from}, {QStringLiteral("to"), migrated->to},
        {QStringLiteral("backup"), migrated->backupFile}};
    ExitCode code = Done;
    if (session.config().server) {
        const auto granted = store::grantRights(session);
        if (!granted) {
            return failWith(granted);
        }
        lines += toLines(*granted);
        object.insert(QStringLiteral("rights"), toJson(*granted));
        code = exitCodeFor(*granted);
    }
    print(context.arguments, object, lines.join(u'\n'));
    return code;
}

Result<ExitCode> grant(const Context &context, store::Session &session)
{
    const Arguments &a = context.arguments;
    if (a.login.isEmpty()) {
        const auto granted = store::grantRights(session);
        if (!granted) {
            return failWith(granted);
        }
        QStringList lines {Words::tr("The roles have their rights.")};
        lines += toLines(*granted);
        print(a, toJson(*granted), lines.join(u'\n'));
        return exitCodeFor(*granted);
    }
    const auto role = store::roleNamed(a.role);
    if (!role) {
        return fail(ErrorKind::Input, QStringLiteral("worker.ROLE"), Words::tr("There is no role “%1”.").arg(a.role),
            {}, Words::tr("The roles are clerk, administrator, drafter, auditor and worker."));
    }
    if (auto done = store::grantRole(session, a.login, *role); !done) {
        return failWith(done);
    }
    print(a, {{QStringLiteral("login"), a.login}, {QStringLiteral("role"), store::roleName(*role)}},
        Words::tr("%1 is a member of %2.").arg(a.login, store::roleName(*role)));
    return Done;
}

/// What the check has found so far.
class Report final {
public:
    void look(const QString &at) { m_looked.append(at); }
    void damaged(const QString &code, const QString &what)
    {
        m_worst = Failed;
        add(code, what);
    }
    void careless(const QString &code, const QString &what)
    {
        m_worst = m_worst == Done ? PartlyDone : m_worst;
        add(code, what);
    }
    [[nodiscard]] ExitCode code() const { return m_worst; }
    void show(const Arguments &arguments) const
    {
        QStringList lines;
        for (const QString &at : m_looked) {
            lines.append(Words::tr("Looked at: %1").arg(at));
        }
        lines.append(m_findings.isEmpty() ? Words::tr("All is well.") : Words::tr("Found:"));
        for (const auto &finding : m_findings) {
            const QJsonObject object = finding.toObject();
            lines.append(QStringLiteral("  %1 [%2]")
                             .arg(object.value(QStringLiteral("what")).toString(),
                                 object.value(QStringLiteral("code")).toString()));
        }
        print(arguments,
            {{QStringLiteral("looked"), QJsonArray::fromStringList(m_looked)}, {QStringLiteral("findings"), m_findings},
                {QStringLiteral("whole"), m_worst != Failed}},
            lines.join(u'\n'));
    }

private:
    void add(const QString &code, const QString &what)
    {
        m_findings.append(QJsonObject {{QStringLiteral("code"), code}, {QStringLiteral("what"), what}});
    }
    QStringList m_looked;
    QJsonArray m_findings;
    ExitCode m_worst = Done;
};

/// The protected identifiers open with the office's key: some at both ends of the table.
Result<void> checkKey(const sync::WorkplaceConfig &config, store::Session &session, Report &report)
{
    report.look(Words::tr("The key of the database"));
    const auto protector = sync::openProtector(config);
    if (!protector) {
        return failWith(protector);
    }
    qint64 wrong = 0;
    for (const char *order : {"ASC", "DESC"}) {
        auto query = session.query(
            QStringLiteral("SELECT cipher FROM client_aifo ORDER BY id %1 LIMIT 100").arg(QString::fromLatin1(order)));
        auto done = query.each([&](store::Query &row) { wrong += protector->reveal(row.bytes(0)) ? 0 : 1; });
        if (!done) {
            return done;
        }
    }
    if (wrong > 0) {
        report.damaged(QStringLiteral("KEY"),
            Words::tr("The key does not open the protected identifiers: it belongs to another database, or they were "
                      "changed."));
    }
    return {};
}

Result<void> checkAudit(const Context &context, store::Session &session, Report &report)
{
    report.look(Words::tr("The chain of the audit"));
    const auto chain = audit::verify(session, context.job);
    if (!chain) {
        return failWith(chain);
    }
    if (!chain->intact()) {
        report.damaged(QStringLiteral("AUDIT"),
            Words::tr("The audit is broken at row %1: %2").arg(*chain->brokenAt).arg(chain->reason));
    }
    return {};
}

Result<void> checkRights(store::Session &session, Report &report)
{
    const auto rights = store::checkRights(session);
    if (!rights) {
        return failWith(rights);
    }
    report.look(Words::tr("Rights of the roles: %1 statements that must be refused, %2 that must be taken")
                    .arg(rights->forbidden)
                    .arg(rights->allowed));
    for (const store::RightsFinding &finding : rights->findings) {
        report.careless(finding.code, finding.what);
    }
    return {};
}

Result<ExitCode> check(const Context &context, const sync::WorkplaceConfig &config, store::Session &session)
{
    Report report;
    const auto whole = store::checkDatabase(session, context.job);
    if (!whole) {
        return failWith(whole);
    }
    for (const QString &at : whole->looked) {
        report.look(at);
    }
    for (const store::CheckFinding &finding : whole->findings) {
        report.damaged(finding.code, finding.what);
    }
    Result<void> done = checkAudit(context, session, report);
    if (done) {
        done = checkKey(config, session, report);
    }
    if (done && session.config().server) {
        done = checkRights(session, report);
    }
    // of a damaged database not everything can be asked any more
    if (!done && report.code() != Failed) {
        return failWith(done);
    }
    report.show(context.arguments);
    return report.code();
}

Result<ExitCode> backup(const Context &context, store::Session &session)
{
    const Arguments &a = context.arguments;
    if (auto done = store::copyDatabase(session, a.file, context.job); !done) {
        return failWith(done);
    }
    print(a, {{QStringLiteral("file"), a.file}},
        Words::tr("The database was copied to %1. Its key is not in the copy: keep that elsewhere.")
            .arg(QDir::toNativeSeparators(a.file)));
    return Done;
}

Result<ExitCode> keepPassword(const Context &context, sync::WorkplaceConfig config)
{
    const Arguments &a = context.arguments;
    if (!store::isServerAddress(config.database)) {
        return fail(ErrorKind::Input, QStringLiteral("worker.NO_SERVER"),
            Words::tr("The database is a file and has no password."));
    }
    const auto password = security::readPassphraseFile(a.file);
    if (!password) {
        return failWith(password);
    }
    const auto secrets = sync::openSecrets(config.secretsFile, config.passphraseFile);
    if (!secrets) {
        return failWith(secrets);
    }
    const QString entry = QStringLiteral("database-password");
    if (auto written = (*secrets)->write(entry, *password); !written) {
        return failWith(written);
    }
    config.databasePasswordEntry = entry;
    if (auto written = sync::writeConfig(a.config, config); !written) {
        return failWith(written);
    }
    print(a, {{QStringLiteral("entry"), entry}},
        Words::tr("The password is in the key store. Remove the file it came from."));
    return Done;
}

} // namespace

Result<ExitCode> databaseCommand(const Context &context)
{
    const Arguments &a = context.arguments;
    const auto config = sync::readConfig(a.config);
    if (!config) {
        return failWith(config);
    }
    if (a.action == QStringLiteral("password")) {
        return keepPassword(context, *config);
    }
    auto session = openDatabase(context, *config);
    if (!session) {
        return failWith(session);
    }
    if (a.action == QStringLiteral("init")) {
        return init(context, **session);
    }
    if (a.action == QStringLiteral("grant")) {
        return grant(context, **session);
    }
    if (a.action == QStringLiteral("backup")) {
        return backup(context, **session);
    }
    return check(context, *config, **session);
}

} // namespace kmen::worker
