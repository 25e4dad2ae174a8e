// The words of stages, steps and actors.
#include <QCoreApplication>

#include <algorithm>
#include <array>

#include "access/process.h"

namespace kmen::access {

namespace {

using L1 = QLatin1StringView;

struct StageRow {
    L1 id;
    const char *text;
    const char *help;
};

constexpr std::array<StageRow, stageCount> stages {{
    {L1("draft"), QT_TRANSLATE_NOOP("access", "Draft"),
        QT_TRANSLATE_NOOP("access", "The office fills the form. Every change is kept by itself.")},
    {L1("review"), QT_TRANSLATE_NOOP("access", "Second person's check"),
        QT_TRANSLATE_NOOP("access", "Somebody who did not write it reads it and approves it, or sends it back.")},
    {L1("ready"), QT_TRANSLATE_NOOP("access", "Ready to send"),
        QT_TRANSLATE_NOOP("access", "Make the package, send it, and write down its number and day.")},
    {L1("with-szr"), QT_TRANSLATE_NOOP("access", "At SZR"),
        QT_TRANSLATE_NOOP("access", "SZR passes the request to the Ministry of the Interior.")},
    {L1("with-mv"), QT_TRANSLATE_NOOP("access", "Judged by the ministry"),
        QT_TRANSLATE_NOOP("access",
            "The ministry judges whether the office may use the data in this agenda, and which items. The answer comes "
            "through the service desk.")},
    {L1("configuring"), QT_TRANSLATE_NOOP("access", "Being set up"),
        QT_TRANSLATE_NOOP("access", "SZR sets the environment up and tells through the service desk that it is open.")},
    {L1("testing"), QT_TRANSLATE_NOOP("access", "Office tests"),
        QT_TRANSLATE_NOOP(
            "access", "The test environment is open and the ticket is closed. The office tests its application.")},
    {L1("tested"), QT_TRANSLATE_NOOP("access", "Tested"),
        QT_TRANSLATE_NOOP("access", "The test is done: production can be asked for with a new request.")},
    {L1("repairing"), QT_TRANSLATE_NOOP("access", "Configuration is repaired"),
        QT_TRANSLATE_NOOP("access", "The items were not those the law allows. SZR repairs the configuration.")},
    {L1("retest"), QT_TRANSLATE_NOOP("access", "Office repeats the test"),
        QT_TRANSLATE_NOOP("access",
            "The configuration is repaired and the ticket is closed. Test again, then ask again with new test data.")},
    {L1("deciding"), QT_TRANSLATE_NOOP("access", "Decision to arrive"),
        QT_TRANSLATE_NOOP("access", "Production is set up. The ministry hands over its decision.")},
    {L1("with-dia"), QT_TRANSLATE_NOOP("access", "At DIA"),
        QT_TRANSLATE_NOOP(
            "access", "DIA compares everything with RPP and answers to the data box. A difference means a refusal.")},
    {L1("awaiting-term"), QT_TRANSLATE_NOOP("access", "Term to be confirmed"),
        QT_TRANSLATE_NOOP("access",
            "More than 100,000 subjects: the first subscription stays locked until DIA confirms a free term.")},
    {L1("confirmed"), QT_TRANSLATE_NOOP("access", "Subscription may run"),
        QT_TRANSLATE_NOOP("access", "Run the first subscription in the term that was told, then write down its end.")},
    {L1("differs"), QT_TRANSLATE_NOOP("access", "Differs from RPP"),
        QT_TRANSLATE_NOOP("access", "Repair what is written, or ask the agenda's reporter to register it anew.")},
    {L1("with-reporter"), QT_TRANSLATE_NOOP("access", "At the agenda's reporter"),
        QT_TRANSLATE_NOOP("access", "Only the reporter of the agenda can add a permission in RPP.")},
    {L1("allowed"), QT_TRANSLATE_NOOP("access", "Done"), QT_TRANSLATE_NOOP("access", "It ended well.")},
    {L1("refused"), QT_TRANSLATE_NOOP("access", "Refused"),
        QT_TRANSLATE_NOOP("access", "It is closed. A new request can be begun from its copy.")},
    {L1("withdrawn"), QT_TRANSLATE_NOOP("access", "Taken back"),
        QT_TRANSLATE_NOOP("access", "The office took it back.")},
}};

struct ActRow {
    L1 id;
    const char *text;
    const char *done;
};

constexpr std::array<ActRow, actCount> acts {{
    {L1("finish"), QT_TRANSLATE_NOOP("access", "Finish the draft"), QT_TRANSLATE_NOOP("access", "Draft finished")},
    {L1("submit"), QT_TRANSLATE_NOOP("access", "Give to a second person"),
        QT_TRANSLATE_NOOP("access", "Given to a second person")},
    {L1("approve"), QT_TRANSLATE_NOOP("access", "Approve"), QT_TRANSLATE_NOOP("access", "Approved")},
    {L1("send-back"), QT_TRANSLATE_NOOP("access", "Send back"), QT_TRANSLATE_NOOP("access", "Sent back")},
    {L1("reopen"), QT_TRANSLATE_NOOP("access", "Change it again"), QT_TRANSLATE_NOOP("access", "Opened again")},
    {L1("send"), QT_TRANSLATE_NOOP("access", "It was sent…"), QT_TRANSLATE_NOOP("access", "Sent")},
    {L1("forward"), QT_TRANSLATE_NOOP("access", "SZR passed it on…"),
        QT_TRANSLATE_NOOP("access", "Passed to the ministry")},
    {L1("agree"), QT_TRANSLATE_NOOP("access", "Ministry agrees…"), QT_TRANSLATE_NOOP("access", "Ministry agreed")},
    {L1("refuse"), QT_TRANSLATE_NOOP("access", "It was refused…"), QT_TRANSLATE_NOOP("access", "Refused")},
    {L1("wrong-items"), QT_TRANSLATE_NOOP("access", "Items do not agree…"),
        QT_TRANSLATE_NOOP("access", "Items did not agree")},
    {L1("open"), QT_TRANSLATE_NOOP("access", "Environment is open…"),
        QT_TRANSLATE_NOOP("access", "Environment opened")},
    {L1("repaired"), QT_TRANSLATE_NOOP("access", "Configuration is repaired…"),
        QT_TRANSLATE_NOOP("access", "Configuration repaired")},
    {L1("test-done"), QT_TRANSLATE_NOOP("access", "Test is done…"), QT_TRANSLATE_NOOP("access", "Test done")},
    {L1("retested"), QT_TRANSLATE_NOOP("access", "Test is repeated…"), QT_TRANSLATE_NOOP("access", "Test repeated")},
    {L1("decide"), QT_TRANSLATE_NOOP("access", "Decision arrived…"), QT_TRANSLATE_NOOP("access", "Decision arrived")},
    {L1("register"), QT_TRANSLATE_NOOP("access", "DIA registered it…"), QT_TRANSLATE_NOOP("access", "Registered")},
    {L1("grant"), QT_TRANSLATE_NOOP("access", "DIA permitted it…"), QT_TRANSLATE_NOOP("access", "Permitted")},
    {L1("confirm"), QT_TRANSLATE_NOOP("access", "Term is confirmed…"), QT_TRANSLATE_NOOP("access", "Term confirmed")},
    {L1("other-term"), QT_TRANSLATE_NOOP("access", "DIA wants another term…"),
        QT_TRANSLATE_NOOP("access", "Another term wanted")},
    {L1("subscribed"), QT_TRANSLATE_NOOP("access", "Subscription is done…"),
        QT_TRANSLATE_NOOP("access", "First subscription done")},
    {L1("equal"), QT_TRANSLATE_NOOP("access", "Everything agrees"), QT_TRANSLATE_NOOP("access", "All as in RPP")},
    {L1("different"), QT_TRANSLATE_NOOP("access", "Something differs"),
        QT_TRANSLATE_NOOP("access", "Differs from RPP")},
    {L1("repair"), QT_TRANSLATE_NOOP("access", "Repair it"), QT_TRANSLATE_NOOP("access", "Being repaired")},
    {L1("ask-reporter"), QT_TRANSLATE_NOOP("access", "Reporter was asked…"),
        QT_TRANSLATE_NOOP("access", "Agenda's reporter asked")},
    {L1("reregistered"), QT_TRANSLATE_NOOP("access", "Agenda is registered anew…"),
        QT_TRANSLATE_NOOP("access", "Agenda registered anew")},
    {L1("withdraw"), QT_TRANSLATE_NOOP("access", "Take back…"), QT_TRANSLATE_NOOP("access", "Taken back")},
    {L1("correct-items"), QT_TRANSLATE_NOOP("access", "Approved items changed…"),
        QT_TRANSLATE_NOOP("access", "Approved items changed")},
}};

const StageRow &row(Stage stage)
{
    return stages[static_cast<std::size_t>(stage)];
}
const ActRow &row(Act act)
{
    return acts[static_cast<std::size_t>(act)];
}

} // namespace

QString stageId(Stage stage)
{
    return row(stage).id;
}

std::optional<Stage> stageFromId(const QString &id)
{
    const auto found = std::ranges::find_if(stages, [&id](const StageRow &one) { return one.id == id; });
    return found == stages.end() ? std::nullopt : std::optional(static_cast<Stage>(found - stages.begin()));
}

QString actId(Act act)
{
    return row(act).id;
}

std::optional<Act> actFromId(const QString &id)
{
    const auto found = std::ranges::find_if(acts, [&id](const ActRow &one) { return one.id == id; });
    return found == acts.end() ? std::nullopt : std::optional(static_cast<Act>(found - acts.begin()));
}

QString stageText(Stage stage)
{
    return QCoreApplication::translate("access", row(stage).text);
}

QString stageHelp(Kind kind, Stage stage)
{
    if (kind == Kind::FoundedRecords && stage == Stage::WithDia) {
        return QCoreApplication::translate("access", "DIA usually answers within 30 days.");
    }
    return QCoreApplication::translate("access", row(stage).help);
}

QString actText(Act act)
{
    return QCoreApplication::translate("access", row(act).text);
}

QString actDone(Act act)
{
    return QCoreApplication::translate("access", row(act).done);
}

QString actorText(Actor actor)
{
    switch (actor) {
    case Actor::Office:
        return QCoreApplication::translate("access", "our office");
    case Actor::SecondPerson:
        return QCoreApplication::translate("access", "a second person of our office");
    case Actor::Szr:
        return QStringLiteral("SZR");
    case Actor::Mv:
        return QCoreApplication::translate("access", "Ministry of the Interior");
    case Actor::Dia:
        return QStringLiteral("DIA");
    case Actor::Reporter:
        return QCoreApplication::translate("access", "reporter of the agenda");
    case Actor::Nobody:
        break;
    }
    return QCoreApplication::translate("access", "nobody");
}

QString boardColumnText(BoardColumn column)
{
    switch (column) {
    case BoardColumn::Draft:
        return QCoreApplication::translate("access", "Drafts");
    case BoardColumn::Review:
        return QCoreApplication::translate("access", "Second person");
    case BoardColumn::Ready:
        return QCoreApplication::translate("access", "Ready to send");
    case BoardColumn::Others:
        return QCoreApplication::translate("access", "Others have it");
    case BoardColumn::Us:
        return QCoreApplication::translate("access", "Our turn again");
    case BoardColumn::Closed:
        break;
    }
    return QCoreApplication::translate("access", "Closed");
}

} // namespace kmen::access
