#include "arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace kmen::worker {

namespace {

std::unexpected<Error> usage(const QString &what)
{
    return fail(ErrorKind::Input, QStringLiteral("worker.USAGE"), what, {},
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
    return usage(QCoreApplication::translate("kmen::worker", "There is no command “%1”.").arg(name));
}

Result<void> need(const QString &value, const QString &option)
{
    if (value.isEmpty()) {
        return usage(QCoreApplication::translate("kmen::worker", "“%1” is missing.").arg(option));
    }
    return {};
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
        {QStringLiteral("json"), QString()},
        {{QStringLiteral("h"), QStringLiteral("help")}, QString()},
        {{QStringLiteral("v"), QStringLiteral("version")}, QString()},
    });
    if (!parser.parse(arguments)) {
        return usage(parser.errorText());
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
        "kmen-worker --config FILE identify FILE.csv --report OUT.csv [--json]\n"
        "    Identifies each row in ROB (E278), takes the person over as a client and subscribes to changes.\n"
        "    The header names E278's elements: Prijmeni;Jmeno;DatumNarozeni;AdresaPobytu;Doklad.Cislo;Doklad.Druh …\n"
        "    OUT.csv has the same rows with vysledek, KID and zprava.\n"
        "kmen-worker --config FILE distribute [--json]\n"
        "    Reads what changed in the registers since the last time and brings the clients up to date.\n"
        "kmen-worker --config FILE status [--json]\n"
        "kmen-worker --config FILE client KID [--json]\n"
        "    The client's reference data with state, source and time.\n"
        "\n"
        "Exit codes:\n"
        "  0  done\n"
        "  1  the command line is wrong\n"
        "  2  a file or a value is wrong\n"
        "  3  a register cannot be reached now; run it again later\n"
        "  4  refused by a register or by a rule of the office\n"
        "  5  done in part; the output says what is left\n"
        "  6  anything else\n");
}

ExitCode exitCodeFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Input:
    case ErrorKind::NotFound:
    case ErrorKind::Ambiguous:
        return BadInput;
    case ErrorKind::Unavailable:
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
