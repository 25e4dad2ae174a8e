#include "sync_arguments.h"

#include <QCoreApplication>
#include <QDate>

namespace kmen::worker {

namespace {

using namespace Qt::Literals::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kmen::worker)
};

struct Option {
    QString name;
    QString value; ///< empty: a switch
    QList<Command> commands;
};
const std::vector<Option> &options()
{
    static const std::vector<Option> all {
        {u"scheduled"_s, {}, {Command::Distribute, Command::Reconcile}},
        {u"everybody"_s, {}, {Command::Distribute}},
        {u"cost"_s, {}, {Command::Distribute}},
        {u"clients"_s, u"FILE"_s, {Command::Distribute}},
        {u"why"_s, u"TEXT"_s, {Command::Distribute, Command::Subscribe}},
        {u"log"_s, u"FILE"_s, {Command::Distribute, Command::Subscribe, Command::Reconcile}},
        {u"plan"_s, {}, {Command::Subscribe}},
        {u"announce"_s, u"OUT.txt"_s, {Command::Subscribe}},
        {u"office"_s, u"NAME"_s, {Command::Subscribe}},
        {u"contact"_s, u"TEXT"_s, {Command::Subscribe}},
        {u"confirmed"_s, u"REFERENCE"_s, {Command::Subscribe}},
        {u"subjects"_s, u"N"_s, {Command::Subscribe}},
        {u"begin"_s, u"DATE"_s, {Command::Subscribe}},
        {u"end"_s, u"DATE"_s, {Command::Subscribe}},
        {u"route"_s, u"aisv"_s, {Command::Subscribe}},
        {u"pace"_s, u"daily|two-hourly"_s, {Command::Subscribe}},
        {u"check"_s, {}, {Command::Status}},
        {u"agenda"_s, u"CODE"_s, {Command::Identify}},
        {u"role"_s, u"ROLE"_s, {Command::Identify}},
    };
    return all;
}

std::unexpected<Error> usage(const QString &what)
{
    return fail(
        ErrorKind::Input, u"worker.USAGE"_s, what, {}, Words::tr("“kmen-worker --help” shows what can be written."));
}

Result<void> need(const Arguments &a, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (a.option(name).trimmed().isEmpty()) {
            return usage(Words::tr("“%1” is missing.").arg(u"--"_s + QString::fromLatin1(name)));
        }
    }
    return {};
}

Result<void> oneOf(const Arguments &a, const char *name, const QStringList &values)
{
    if (a.has(name) && !values.contains(a.option(name))) {
        return usage(
            Words::tr("“--%1” is followed by one of: %2.").arg(QString::fromLatin1(name), values.join(u", "_s)));
    }
    return {};
}

Result<void> check(const Arguments &a)
{
    for (const char *name : {"agenda", "role"}) {
        if (a.has(name)) {
            if (auto r = need(a, {name}); !r) {
                return r;
            }
        }
    }
    if (a.has("everybody") && !a.has("cost")) {
        if (auto r = need(a, {"why"}); !r) {
            return r;
        }
    }
    if (a.has("announce")) {
        if (auto r = need(a, {"announce", "office", "contact", "begin"}); !r) {
            return r;
        }
    }
    if (a.has("confirmed")) {
        if (auto r = need(a, {"confirmed", "subjects", "begin", "end"}); !r) {
            return r;
        }
    }
    for (const char *name : {"begin", "end"}) {
        if (a.has(name) && !QDate::fromString(a.option(name), Qt::ISODate).isValid()) {
            return usage(Words::tr("“%1” is not a day, as in 2026-03-31.").arg(a.option(name)));
        }
    }
    if (a.has("subjects") && a.option("subjects").toLongLong() < 1) {
        return usage(Words::tr("“%1” is not a number of subjects.").arg(a.option("subjects")));
    }
    if (auto r = oneOf(a, "route", {u"aisv"_s}); !r) {
        return r;
    }
    return oneOf(a, "pace", {u"daily"_s, u"two-hourly"_s});
}

} // namespace

std::optional<Command> syncCommand(const QString &name)
{
    if (name == u"subscribe") {
        return Command::Subscribe;
    }
    return name == u"reconcile" ? std::optional(Command::Reconcile) : std::nullopt;
}

QList<QCommandLineOption> syncOptions()
{
    QList<QCommandLineOption> made;
    for (const Option &option : options()) {
        made.append(QCommandLineOption(option.name, {}, option.value));
    }
    return made;
}

Result<void> readSync(Arguments &a, const QCommandLineParser &parser)
{
    for (const Option &option : options()) {
        if (!parser.isSet(option.name)) {
            continue;
        }
        if (!option.commands.contains(a.command)) {
            return usage(Words::tr("“--%1” does not belong to this command.").arg(option.name));
        }
        a.options.insert(option.name, parser.value(option.name));
    }
    return check(a);
}

QString syncHelp()
{
    return QCoreApplication::translate("kmen::worker",
        "kmen-worker --config FILE distribute [--scheduled] [--log FILE] [--json]\n"
        "    Reads what changed in the registers since the last time and brings the clients up to date. --scheduled,\n"
        "    for timers: waits for the office's own moment, so that not all offices call at once; while the registers "
        "or\n"
        "    the database are away, or another computer of the office works, it tries again every ten minutes within "
        "the\n"
        "    registers' hours; what another computer did is not done again. --log writes one line an event; “-” is "
        "the\n"
        "    standard error output.\n"
        "kmen-worker --config FILE distribute --everybody --cost | --why TEXT [--json]\n"
        "    Reads all clients anew, for time that nobody can tell of any more; or only says what it would cost.\n"
        "kmen-worker --config FILE distribute --clients FILE [--json]\n"
        "    Asks AISV what changed of the clients whose KID stand in the file, one a line, subscribed or not (E318).\n"
        "kmen-worker --config FILE subscribe [--log FILE] [--json]\n"
        "    Subscribes who waits for it and ends subscriptions that are not wanted. Started again, it goes on.\n"
        "kmen-worker --config FILE subscribe --plan [--json]\n"
        "kmen-worker --config FILE subscribe --announce OUT.txt --office NAME --contact TEXT --begin DATE\n"
        "    Writes the message by which DIA is told of the first subscription in AISV.\n"
        "kmen-worker --config FILE subscribe --confirmed REFERENCE --subjects N --begin DATE --end DATE\n"
        "    Records DIA's confirmation; without it no more than 100,000 subjects are subscribed (5).\n"
        "kmen-worker --config FILE subscribe --route aisv\n"
        "    Changes over from E07 to AISV without a gap; the distributions that follow complete it.\n"
        "kmen-worker --config FILE subscribe --pace daily|two-hourly\n"
        "kmen-worker --config FILE reconcile [--scheduled] [--log FILE] [--json]\n"
        "    Compares identifiers and subscriptions with the registers and mends what differs.\n"
        "kmen-worker --config FILE status [--check] [--json]\n"
        "    --check, for monitoring: 0 all is well, 5 it needs attention, 6 it is urgent. Age of what was looked at,\n"
        "    time that was left out, of persons and of organisations,\n"
        "    what waits, what failed, days of the certificate.\n");
}

} // namespace kmen::worker
