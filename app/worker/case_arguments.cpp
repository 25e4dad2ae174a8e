#include "case_arguments.h"

#include <QCoreApplication>

#include <ranges>

namespace kmen::worker {

namespace {

using namespace Qt::Literals::StringLiterals;

struct CaseWords {
    Q_DECLARE_TR_FUNCTIONS(kmen::worker)
};

struct CaseOption {
    QString name;
    QString value; ///< empty: a switch
    QStringList actions;
};
const std::vector<CaseOption> &options()
{
    static const QStringList acts {u"propose"_s, u"approve"_s, u"refuse"_s, u"undo"_s};
    static const std::vector<CaseOption> all {
        {u"status"_s, u"waiting|proposed|done|all"_s, {u"list"_s}},
        {u"order"_s, u"oldest|surest"_s, {u"list"_s}},
        {u"least-score"_s, u"N"_s, {u"list"_s}},
        {u"decide"_s, u"merge|split|replace|cancel|different|leave"_s, {u"propose"_s}},
        {u"subject"_s, u"KID"_s, {u"propose"_s}},
        {u"others"_s, u"KID,…"_s, {u"propose"_s}},
        {u"successor"_s, u"N"_s, {u"propose"_s}},
        {u"give"_s, u"ITEM=KID,…"_s, {u"propose"_s}},
        {u"ends"_s, {}, {u"propose"_s}},
        {u"code"_s, u"REASON"_s, {u"propose"_s, u"refuse"_s}},
        {u"proposal"_s, u"N"_s, {u"approve"_s, u"refuse"_s}},
        {u"actor"_s, u"LOGIN"_s, acts},
    };
    return all;
}

std::unexpected<Error> caseUsage(const QString &what)
{
    return fail(ErrorKind::Input, u"worker.USAGE"_s, what, {},
        CaseWords::tr("“kmen-worker --help” shows what can be written."));
}

Result<void> caseNeeds(bool there, const QString &option)
{
    return there ? Result<void>() : caseUsage(CaseWords::tr("“%1” is missing.").arg(option));
}

bool isOneOf(const QString &value, const QString &list)
{
    return list.split(u'|').contains(value);
}

} // namespace

QList<QCommandLineOption> caseOptions()
{
    QList<QCommandLineOption> made;
    for (const CaseOption &option : options()) {
        made.append(QCommandLineOption(option.name, {}, option.value));
    }
    return made;
}

Result<void> readCase(Arguments &a, const QStringList &words, const QCommandLineParser &parser)
{
    const bool own = a.command == Command::Case;
    if (own) {
        static const QStringList actions {
            u"list"_s, u"show"_s, u"propose"_s, u"approve"_s, u"refuse"_s, u"undo"_s, u"statistics"_s, u"resolve"_s};
        a.action = words.value(0);
        a.file = words.value(1);
        if (!actions.contains(a.action)) {
            return caseUsage(
                CaseWords::tr("“case” is followed by list, show, propose, approve, refuse, undo, statistics or "
                              "resolve."));
        }
        if (parser.isSet(u"reason"_s)) {
            a.options.insert(u"reason"_s, parser.value(u"reason"_s));
        }
    }
    for (const CaseOption &option : options()) {
        if (!parser.isSet(option.name)) {
            continue;
        }
        if (!own || !option.actions.contains(a.action)) {
            return caseUsage(CaseWords::tr("“--%1” does not belong to this command.").arg(option.name));
        }
        const QString value = parser.value(option.name);
        const bool choice = option.value.contains(u'|');
        if (choice && !isOneOf(value, option.value)) {
            return caseUsage(CaseWords::tr("“--%1” is followed by one of: %2.")
                                 .arg(option.name, QString(option.value).replace(u"|"_s, u", "_s)));
        }
        a.options.insert(option.name, value);
    }
    if (own && a.has("least-score")) {
        bool isNumber = false;
        const int score = a.option("least-score").toInt(&isNumber);
        if (!isNumber || score < 0 || score > 100) {
            return caseUsage(CaseWords::tr("“%1” is no score from 0 to 100.").arg(a.option("least-score")));
        }
    }
    if (!own || a.action == u"list" || a.action == u"statistics") {
        return {};
    }
    if (a.action == u"resolve") {
        return caseNeeds(!a.file.isEmpty(), u"KID"_s);
    }
    if (a.file.toLongLong() < 1) {
        return caseNeeds(false, u"CASE"_s);
    }
    if (a.action == u"propose") {
        if (auto r = caseNeeds(a.has("decide"), u"--decide WHAT"_s); !r) {
            return r;
        }
        const bool atOnce = a.option("decide") == u"different" || a.option("decide") == u"leave";
        if (auto r = caseNeeds(atOnce || a.has("subject"), u"--subject KID"_s); !r) {
            return r;
        }
    }
    return caseNeeds(a.action == u"show" || !a.option("reason").trimmed().isEmpty(), u"--reason TEXT"_s);
}

QString caseHelp()
{
    return QCoreApplication::translate("kmen::worker",
        "kmen-worker --config FILE case list [--status waiting|proposed|done|all] [--order oldest|surest]\n"
        "        [--least-score N] [--json]\n"
        "kmen-worker --config FILE case show CASE [--json]\n"
        "    The identity cases; of one, its clients, what a division can give away (“link:12”), the proposal that\n"
        "    waits and what it would move, and what an imported row said against a client. Score: 0 to 100, how sure "
        "it\n"
        "    is that two clients are one person.\n"
        "kmen-worker --config FILE case resolve KID [--json]\n"
        "    Where a client's number leads today, and by whose decisions.\n"
        "kmen-worker --config FILE case statistics [--json]\n"
        "    Decisions by kind and reason.\n"
        "kmen-worker --config FILE case propose CASE --decide merge|split|replace|cancel --subject KID\n"
        "        [--others KID,…] [--successor N] [--give link:12=KID,…] [--ends] [--code REASON] --reason TEXT\n"
        "    --subject: who goes on (merge), is divided, gets the successor N (the first is 1), or ends. --others: "
        "who\n"
        "    ends in it (merge) or receives (split). --ends: who is divided keeps nothing.\n"
        "kmen-worker --config FILE case propose CASE --decide different|leave [--code REASON] --reason TEXT\n"
        "    Closes the case at once: nothing moves.\n"
        "kmen-worker --config FILE case approve CASE [--proposal N] --reason TEXT\n"
        "kmen-worker --config FILE case refuse CASE [--proposal N] [--code REASON] --reason TEXT\n"
        "kmen-worker --config FILE case undo CASE --reason TEXT\n"
        "    undo proposes that the last decision be taken back. All of these are done under the name of --actor, or\n"
        "    of who is logged in (on a server: the configuration's login). It takes two people: 4 when the proposer\n"
        "    tries to approve, or nobody but an administrator may; 6 when somebody else works on the case, another\n"
        "    proposal waits, or the clients have changed since.\n");
}

} // namespace kmen::worker
