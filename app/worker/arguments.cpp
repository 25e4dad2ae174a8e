#include "arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include "case_arguments.h"
#include "protection_arguments.h"
#include "sync_arguments.h"

namespace kmen::worker {

namespace {

std::unexpected<Error> usage(const QString &what, const QString &detail = {})
{
    return fail(ErrorKind::Input, QStringLiteral("worker.USAGE"), what, detail,
        QCoreApplication::translate("kmen::worker", "“kmen-worker --help” shows what can be written."));
}

Result<Command> commandNamed(const QString &name)
{
    if (name == QStringLiteral("init")) {
        return Command::Init;
    }
    if (name == QStringLiteral("identify")) {
        return Command::Identify;
    }
    if (name == QStringLiteral("distribute")) {
        return Command::Distribute;
    }
    if (name == QStringLiteral("status")) {
        return Command::Status;
    }
    if (name == QStringLiteral("client")) {
        return Command::Client;
    }
    if (name == QStringLiteral("certificate")) {
        return Command::Certificate;
    }
    if (name == QStringLiteral("database")) {
        return Command::Database;
    }
    if (name == QStringLiteral("import")) {
        return Command::Import;
    }
    if (name == QStringLiteral("case")) {
        return Command::Case;
    }
    if (const auto command = protectionCommand(name)) {
        return *command;
    }
    if (const auto command = syncCommand(name)) {
        return *command;
    }
    return usage(QCoreApplication::translate("kmen::worker", "There is no command “%1”.").arg(name));
}

Result<void> need(const QString &value, const QString &option)
{
    if (value.isEmpty()) {
        return usage(QCoreApplication::translate("kmen::worker", "“%1” is missing.").arg(option));
    }
    return {};
}

/// Of the errors "not now": where waiting helps.
bool passesByItself(const QString &code)
{
    return (code.startsWith(u"egon.") && code != u"egon.PROFILE_WRITE") || code == u"store.LOCKED"
        || code == u"store.SERVER_GONE" || code == u"security.SECRET_SERVICE" || code == u"store.LEASE_HELD"
        || code == u"store.LEASE_LOST";
}

/// What `certificate` needs beside its action. Errors: Input.
Result<void> checkCertificate(const Arguments &a)
{
    if (a.action == QStringLiteral("check")) {
        return {};
    }
    if (a.action == QStringLiteral("import")) {
        return need(a.file, QStringLiteral("FILE"));
    }
    if (a.action != QStringLiteral("csr")) {
        return usage(QCoreApplication::translate("kmen::worker", "“certificate” is followed by check, csr or import."));
    }
    for (const auto &[value, option] :
        {std::pair(a.file, QStringLiteral("OUT.csr")), std::pair(a.organization, QStringLiteral("--organization NAME")),
            std::pair(a.ico, QStringLiteral("--ico N")), std::pair(a.ais, QStringLiteral("--ais N"))}) {
        if (auto r = need(value, option); !r) {
            return r;
        }
    }
    return {};
}

/// What `database` needs beside its action, and how many words there are. Errors: Input.
Result<qsizetype> checkDatabase(const Arguments &a)
{
    if (a.action == QStringLiteral("init") || a.action == QStringLiteral("check")) {
        return 1;
    }
    if (a.action == QStringLiteral("grant")) {
        if (!a.login.isEmpty() && a.role.isEmpty()) {
            return failWith(need(a.role, QStringLiteral("ROLE")));
        }
        return a.login.isEmpty() ? 1 : 3;
    }
    if (a.action == QStringLiteral("backup") || a.action == QStringLiteral("password")) {
        if (auto r = need(a.file, QStringLiteral("FILE")); !r) {
            return failWith(r);
        }
        return 2;
    }
    return usage(QCoreApplication::translate(
        "kmen::worker", "“database” is followed by init, grant, check, backup or password."));
}

Result<void> check(const Arguments &a, qsizetype operands, const QCommandLineParser &parser)
{
    if (auto r = need(a.config, QStringLiteral("--config FILE")); !r) {
        return r;
    }
    qsizetype wanted = 0;
    if (a.command == Command::Init) {
        if (auto r = need(a.training, QStringLiteral("--training DIR")); !r) {
            return r;
        }
        if (auto r = need(a.database, QStringLiteral("--database FILE")); !r) {
            return r;
        }
    } else if (parser.isSet(QStringLiteral("training")) || parser.isSet(QStringLiteral("database"))) {
        return usage(QCoreApplication::translate(
            "kmen::worker", "“--training” and “--database” belong to the command “init” only."));
    }
    if (a.command == Command::Identify) {
        wanted = 1;
        if (auto r = need(a.file, QStringLiteral("FILE.csv")); !r) {
            return r;
        }
        if (auto r = need(a.report, QStringLiteral("--report OUT.csv")); !r) {
            return r;
        }
    } else if (parser.isSet(QStringLiteral("report"))) {
        return usage(QCoreApplication::translate("kmen::worker", "“--report” belongs to the command “identify” only."));
    }
    if (a.command == Command::Client) {
        wanted = 1;
        if (auto r = need(a.kid, QStringLiteral("KID")); !r) {
            return r;
        }
    }
    if (a.command == Command::Import) {
        wanted = 1;
        if (auto r = need(a.file, QStringLiteral("FILE.csv")); !r) {
            return r;
        }
    }
    if (a.command == Command::Certificate) {
        wanted = a.action == QStringLiteral("check") ? 1 : 2;
        if (auto r = checkCertificate(a); !r) {
            return r;
        }
    }
    if (a.command == Command::Database) {
        const auto words = checkDatabase(a);
        if (!words) {
            return failWith(words);
        }
        wanted = *words;
    }
    if (a.command == Command::Keys || a.command == Command::Statement) {
        wanted = 1;
    }
    if (a.command == Command::Case) {
        wanted = a.action == QStringLiteral("list") || a.action == QStringLiteral("statistics") ? 1 : 2;
    }
    if (operands > wanted) {
        return usage(QCoreApplication::translate("kmen::worker", "There is more on the command line than is needed."));
    }
    return {};
}

} // namespace

Result<Arguments> parseArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({
        {QStringLiteral("config"), QString(), QStringLiteral("FILE")},
        {QStringLiteral("training"), QString(), QStringLiteral("DIR")},
        {QStringLiteral("database"), QString(), QStringLiteral("FILE")},
        {QStringLiteral("report"), QString(), QStringLiteral("FILE")},
        {QStringLiteral("organization"), QString(), QStringLiteral("NAME")},
        {QStringLiteral("ico"), QString(), QStringLiteral("N")},
        {QStringLiteral("ais"), QString(), QStringLiteral("N")},
        {QStringLiteral("locality"), QString(), QStringLiteral("NAME")},
        {QStringLiteral("key-bits"), QString(), QStringLiteral("N"), QStringLiteral("3072")},
        {QStringLiteral("passphrase-file"), QString(), QStringLiteral("FILE")},
        {QStringLiteral("mapping"), QString(), QStringLiteral("COLUMN=WHAT,…")},
        {QStringLiteral("system"), QString(), QStringLiteral("NAME")},
        {QStringLiteral("duplicates"), QString(), QStringLiteral("RULE")},
        {QStringLiteral("encoding"), QString(), QStringLiteral("NAME")},
        {QStringLiteral("separator"), QString(), QStringLiteral("CHARACTER")},
        {QStringLiteral("rejected"), QString(), QStringLiteral("FILE")},
        {QStringLiteral("reason"), QString(), QStringLiteral("TEXT")},
        {QStringLiteral("dry-run"), QString()},
        {QStringLiteral("json"), QString()},
        {{QStringLiteral("h"), QStringLiteral("help")}, QString()},
        {{QStringLiteral("v"), QStringLiteral("version")}, QString()},
    });
    parser.addOptions(protectionOptions());
    parser.addOptions(syncOptions());
    parser.addOptions(caseOptions());
    if (!parser.parse(arguments)) {
        const QStringList unknown = parser.unknownOptionNames();
        if (!unknown.isEmpty()) {
            return usage(QCoreApplication::translate("kmen::worker", "There is no option “%1”.")
                             .arg(QStringLiteral("--%1").arg(unknown.first())));
        }
        return usage(QCoreApplication::translate("kmen::worker", "An option has no value, or one that it cannot have."),
            parser.errorText());
    }
    Arguments a;
    if (parser.isSet(QStringLiteral("help"))) {
        return a;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        a.command = Command::Version;
        return a;
    }
    QStringList words = parser.positionalArguments();
    if (words.isEmpty()) {
        return usage(QCoreApplication::translate("kmen::worker", "A command is missing."));
    }
    const auto command = commandNamed(words.takeFirst());
    if (!command) {
        return failWith(command);
    }
    a.command = *command;
    a.config = parser.value(QStringLiteral("config"));
    a.training = parser.value(QStringLiteral("training"));
    a.database = parser.value(QStringLiteral("database"));
    a.report = parser.value(QStringLiteral("report"));
    a.json = parser.isSet(QStringLiteral("json"));
    a.file = a.command == Command::Identify ? words.value(0) : QString();
    a.kid = a.command == Command::Client ? words.value(0) : QString();
    if (a.command == Command::Import) {
        a.file = words.value(0);
        a.mapping = parser.value(QStringLiteral("mapping"));
        a.system = parser.value(QStringLiteral("system"));
        a.duplicates = parser.value(QStringLiteral("duplicates"));
        a.encoding = parser.value(QStringLiteral("encoding"));
        a.separator = parser.value(QStringLiteral("separator"));
        a.rejected = parser.value(QStringLiteral("rejected"));
        a.reason = parser.value(QStringLiteral("reason"));
        a.dryRun = parser.isSet(QStringLiteral("dry-run"));
    }
    if (a.command == Command::Database) {
        a.action = words.value(0);
        const bool granting = a.action == QStringLiteral("grant");
        a.file = granting ? QString() : words.value(1);
        a.login = granting ? words.value(1) : QString();
        a.role = granting ? words.value(2) : QString();
    }
    if (a.command == Command::Certificate) {
        a.action = words.value(0);
        a.file = words.value(1);
        a.organization = parser.value(QStringLiteral("organization"));
        a.ico = parser.value(QStringLiteral("ico"));
        a.ais = parser.value(QStringLiteral("ais"));
        a.locality = parser.value(QStringLiteral("locality"));
        a.keyBits = parser.value(QStringLiteral("key-bits")).toInt();
        a.passphraseFile = parser.value(QStringLiteral("passphrase-file"));
    }
    if (auto r = readProtection(a, words, parser); !r) {
        return failWith(r);
    }
    if (auto r = readSync(a, parser); !r) {
        return failWith(r);
    }
    if (auto r = readCase(a, words, parser); !r) {
        return failWith(r);
    }
    if (auto r = check(a, words.size(), parser); !r) {
        return failWith(r);
    }
    return a;
}

QString helpText()
{
    return QCoreApplication::translate("kmen::worker",
               "kmen-worker: the desk's twin without a window, for scheduled and bulk work.\n"
               "\n"
               "kmen-worker --config FILE init --training DIR --database FILE\n"
               "    Writes FILE, makes the database and its key. DIR is what a register leaves for its clients:\n"
               "    base-url, ca.pem, client.p12, client.p12.pass.\n"
               "kmen-worker --config FILE identify FILE.csv --report OUT.csv [--agenda CODE] [--role ROLE] [--json]\n"
               "    Identifies each row in ROB (E278), takes the person over as a client and subscribes to changes.\n"
               "    The header names E278's elements: "
               "Prijmeni;Jmeno;DatumNarozeni;AdresaPobytu;Doklad.Cislo;Doklad.Druh …\n"
               "    --agenda, --role: in which of the connection profile's agendas (A8566) and roles (CR102729, or its "
               "word)\n"
               "    the registers are asked; otherwise in the office's own. One that the profile does not have is "
               "refused (1).\n"
               "    OUT.csv has the same rows with vysledek, KID and zprava. Given the same FILE.csv again after it "
               "was cut\n"
               "    off, it asks only about rows that have no answer yet.\n"
               "kmen-worker --config FILE client KID [--json]\n"
               "    The client's reference data with state, source and time.\n"
               "kmen-worker --config FILE certificate check [--json]\n"
               "    Judges the office's certificate: 0 all is well, 5 it needs attention (it expires within 75 days),\n"
               "    4 the registers would refuse it.\n"
               "kmen-worker --config FILE certificate csr OUT.csr --organization NAME --ico N --ais N\n"
               "        [--locality NAME] [--key-bits 2048|3072|4096] [--json]\n"
               "    Writes a request for RAZR; its private key goes into the key store and waits there.\n"
               "kmen-worker --config FILE certificate import FILE [--passphrase-file FILE] [--json]\n"
               "    Takes over a PKCS#12 file, or the certificate that came for the request. It is kept in the key "
               "store and\n"
               "    the connection profile names it; a certificate that the registers would refuse is not taken (4).\n"
               "kmen-worker --config FILE database init|grant|check [--json]\n"
               "    init brings the tables up to date and, on a server, gives the office's roles their rights; grant "
               "does "
               "only\n"
               "    the latter. check looks whether the database is whole, the audit unbroken, the key the right one "
               "and the\n"
               "    rights as they should be: 0 all is well, 5 it needs attention, 6 something is damaged.\n"
               "kmen-worker --config FILE database grant LOGIN clerk|administrator|drafter|auditor|worker\n"
               "    Makes a login of the server a member of the role.\n"
               "kmen-worker --config FILE database backup FILE [--json]\n"
               "    Copies a database file while others work with it. (A server's database: pg_dump.)\n"
               "kmen-worker --config FILE database password FILE\n"
               "    Takes the first line of FILE as the password of the database's server into the key store.\n"
               "kmen-worker --config FILE import FILE.csv [--mapping COLUMN=WHAT,COLUMN=WHAT] [--system NAME]\n"
               "        [--duplicates ask|link|new|skip] [--encoding UTF-8|Windows-1250] [--separator ;|,|tab]\n"
               "        [--rejected OUT.csv] [--reason TEXT] [--dry-run] [--json]\n"
               "    Takes over an existing evidence. Columns are recognised by their names, or named: Prijmeni, "
               "Jmeno,\n"
               "    DatumNarozeni, Adresa, Telefon, Email, klic (the key in the system NAME), KID. --dry-run writes "
               "nothing.\n"
               "    OUT.csv has the rejected rows and why; corrected and imported, it goes on with the same import. "
               "Given "
               "the\n"
               "    same file again after it was cut off, it goes on where it was.\n")
        + syncHelp() + caseHelp() + protectionHelp()
        + QCoreApplication::translate("kmen::worker",
            "--json prints one line of JSON to the standard output, also of an error; sentences for people go to the\n"
            "standard error output then.\n"
            "\n"
            "Exit codes:\n"
            "  0  done\n"
            "  1  the command line is wrong\n"
            "  2  a file or a value is wrong\n"
            "  3  a register or the database's server cannot be reached now, or another program does this work "
            "already;\n"
            "     run it again later\n"
            "  4  refused by a register or by a rule of the office\n"
            "  5  done in part, or some persons were set aside; the output says what is left\n"
            "  6  anything else\n");
}

ExitCode exitCodeFor(const Error &error)
{
    if (error.code == u"worker.USAGE") {
        return Usage; // an argument that only the office's own settings can judge
    }
    if (error.kind == ErrorKind::Conflict && passesByItself(error.code)) {
        return RegisterUnavailable; // another computer of the office does it
    }
    switch (error.kind) {
    case ErrorKind::Input:
    case ErrorKind::NotFound:
    case ErrorKind::Ambiguous:
        return BadInput;
    case ErrorKind::Unavailable:
        return passesByItself(error.code) ? RegisterUnavailable : error.code == u"store.DISK_FULL" ? Failed : BadInput;
    case ErrorKind::Timeout:
        return RegisterUnavailable;
    case ErrorKind::Denied:
        return Refused;
    case ErrorKind::Cancelled:
        return PartlyDone;
    case ErrorKind::Conflict:
    case ErrorKind::Protocol:
    case ErrorKind::Corrupt:
    case ErrorKind::Internal:
        return Failed;
    }
    return Failed;
}

} // namespace kmen::worker
