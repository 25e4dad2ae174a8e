#include "protection_arguments.h"

#include <QCoreApplication>

namespace kmen::worker {

namespace {

using namespace Qt::Literals::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kmen::worker)
};

std::unexpected<Error> usage(const QString &what)
{
    return fail(
        ErrorKind::Input, u"worker.USAGE"_s, what, {}, Words::tr("“kmen-worker --help” shows what can be written."));
}

Result<void> need(bool there, const QString &option)
{
    return there ? Result<void>() : usage(Words::tr("“%1” is missing.").arg(option));
}

struct Option {
    QString name;
    QString value; ///< empty: a switch
    bool shared; ///< other commands have it too
};
const std::vector<Option> &options()
{
    static const std::vector<Option> all {
        {u"head"_s, u"FILE"_s, false},
        {u"kid"_s, u"KID"_s, false},
        {u"user"_s, u"LOGIN"_s, false},
        {u"from"_s, u"DATE"_s, false},
        {u"until"_s, u"DATE"_s, false},
        {u"to-file"_s, u"FILE"_s, false},
        {u"to-entry"_s, u"NAME"_s, false},
        {u"secrets"_s, u"FILE"_s, false},
        {u"new-passphrase-file"_s, u"FILE"_s, false},
        {u"undo"_s, u"KID"_s, false},
        {u"rule"_s, u"RULE"_s, false},
        {u"forget"_s, {}, false},
        {u"apply"_s, {}, false},
        {u"reason"_s, u"TEXT"_s, true},
        {u"dry-run"_s, {}, true},
        {u"passphrase-file"_s, u"FILE"_s, true},
    };
    return all;
}

/// What may stand behind a command, "keys rotate".
QStringList optionsOf(const Arguments &a)
{
    static const QMap<QString, QStringList> ofKeys {
        {u"status"_s, {}},
        {u"rotate"_s, {u"reason"_s}},
        {u"close"_s, {u"reason"_s, u"forget"_s}},
        {u"move"_s, {u"reason"_s, u"to-file"_s, u"to-entry"_s, u"secrets"_s, u"passphrase-file"_s}},
        {u"passphrase"_s, {u"reason"_s, u"new-passphrase-file"_s}},
    };
    switch (a.command) {
    case Command::VerifyAudit:
        return {u"head"_s};
    case Command::Keys:
        return ofKeys.value(a.action);
    case Command::Statement:
        return {u"kid"_s, u"user"_s, u"from"_s, u"until"_s, u"reason"_s};
    case Command::Archive:
        return {u"reason"_s, u"dry-run"_s, u"apply"_s, u"undo"_s, u"rule"_s};
    default:
        return {};
    }
}

bool isProtection(Command command)
{
    return command == Command::VerifyAudit || command == Command::Keys || command == Command::Statement
        || command == Command::Archive;
}

Result<void> checkKeys(const Arguments &a)
{
    static const QStringList actions {u"status"_s, u"rotate"_s, u"close"_s, u"move"_s, u"passphrase"_s};
    if (!actions.contains(a.action)) {
        return usage(Words::tr("“keys” is followed by status, rotate, close, move or passphrase."));
    }
    if (a.action == u"move" && a.has("to-file") == a.has("to-entry")) {
        return usage(Words::tr("“keys move” needs either --to-file FILE or --to-entry NAME."));
    }
    if (a.action == u"passphrase") {
        if (auto r = need(a.has("new-passphrase-file"), u"--new-passphrase-file FILE"_s); !r) {
            return r;
        }
    }
    return need(a.action == u"status" || !a.option("reason").isEmpty(), u"--reason TEXT"_s);
}

Result<void> checkStatement(const Arguments &a)
{
    if (auto r = need(!a.file.isEmpty(), u"OUT.csv"_s); !r) {
        return r;
    }
    if (auto r = need(a.has("kid") || a.has("user"), u"--kid KID"_s); !r) {
        return r;
    }
    return need(!a.option("reason").isEmpty(), u"--reason TEXT"_s);
}

Result<void> checkArchive(const Arguments &a)
{
    int chosen = 0;
    for (const char *name : {"dry-run", "apply", "undo", "rule"}) {
        chosen += a.has(name) ? 1 : 0;
    }
    if (chosen != 1) {
        return usage(Words::tr("“archive” needs one of --dry-run, --apply, --undo KID and --rule RULE."));
    }
    return need(a.has("dry-run") || !a.option("reason").isEmpty(), u"--reason TEXT"_s);
}

} // namespace

std::optional<Command> protectionCommand(const QString &name)
{
    static const QMap<QString, Command> commands {{u"verify-audit"_s, Command::VerifyAudit}, {u"keys"_s, Command::Keys},
        {u"statement"_s, Command::Statement}, {u"archive"_s, Command::Archive}};
    const auto found = commands.constFind(name);
    return found == commands.constEnd() ? std::nullopt : std::optional(*found);
}

QList<QCommandLineOption> protectionOptions()
{
    QList<QCommandLineOption> made;
    for (const Option &option : options()) {
        if (!option.shared) {
            made.append(QCommandLineOption(option.name, {}, option.value));
        }
    }
    return made;
}

Result<void> readProtection(Arguments &a, const QStringList &words, const QCommandLineParser &parser)
{
    const bool own = isProtection(a.command);
    if (a.command == Command::Keys) {
        a.action = words.value(0);
    } else if (a.command == Command::Statement) {
        a.file = words.value(0);
    }
    const QStringList known = optionsOf(a);
    for (const Option &option : options()) {
        if (!parser.isSet(option.name) || (option.shared && !own)) {
            continue;
        }
        if (!known.contains(option.name)) {
            return usage(Words::tr("“--%1” does not belong to this command.").arg(option.name));
        }
        a.options.insert(option.name, parser.value(option.name));
    }
    switch (a.command) {
    case Command::Keys:
        return checkKeys(a);
    case Command::Statement:
        return checkStatement(a);
    case Command::Archive:
        return checkArchive(a);
    default:
        return {};
    }
}

QString protectionHelp()
{
    return QCoreApplication::translate("kmen::worker",
        "kmen-worker --config FILE verify-audit [--head FILE] [--json]\n"
        "    Reads the whole chain of acts: 0 it holds, 4 it is broken; the output names the first row that does not\n"
        "    fit. FILE is the countersigned end of the chain that the office keeps elsewhere (auditHead of the\n"
        "    configuration when it is not given): with it, rows that were cut off at the end are found too.\n"
        "kmen-worker --config FILE statement OUT.csv --kid KID | --user LOGIN [--from DATE] [--until DATE]\n"
        "        --reason TEXT [--json]\n"
        "    Who looked up whom, when and why, with the numbers of the requests, for the data protection officer.\n"
        "kmen-worker --config FILE keys status [--json]\n"
        "kmen-worker --config FILE keys rotate --reason TEXT [--json]\n"
        "    New keys for identifiers and pseudonyms while the office works. Started again, it goes on.\n"
        "kmen-worker --config FILE keys close [--forget] --reason TEXT [--json]\n"
        "    Takes the new keys out of the database when every program has them; with --forget also the old ones out\n"
        "    of the key file or the key store. Old backups need the old keys.\n"
        "kmen-worker --config FILE keys move --to-file FILE --reason TEXT [--json]\n"
        "kmen-worker --config FILE keys move --to-entry NAME [--secrets FILE --passphrase-file FILE] --reason TEXT\n"
        "    Copies the keys into a key file, the key store, or a file under a passphrase, and writes it into the\n"
        "    configuration when the database has been opened with them. The old place is left as it is.\n"
        "kmen-worker --config FILE keys passphrase --new-passphrase-file FILE --reason TEXT [--json]\n"
        "kmen-worker --config FILE archive --rule death=N,replaced=N,contact=N,undo=DAYS --reason TEXT [--json]\n"
        "    The office's times of keeping in years; 0: for ever. Until DAYS have passed, a client can be brought "
        "back.\n"
        "kmen-worker --config FILE archive --dry-run | --apply --reason TEXT | --undo KID --reason TEXT [--json]\n"
        "\n");
}

} // namespace kmen::worker
