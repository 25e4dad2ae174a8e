#include "ui/settings/rhythm_section.h"

#include <QDir>

#include "base/text.h"
#include "sync/schedule.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

namespace kmen::settings {

namespace {

constexpr double mostYears = 200;
constexpr double mostUndoDays = 365;

} // namespace

RhythmSection::RhythmSection(shell::Desk &desk, QWidget *parent)
    : Section(desk, QStringLiteral("rhythm"), tr("Distribution and keeping"), parent)
{
    setKept(tr("Kept in the database, for all desks and for the worker"));
    form().addHeading(tr("Distribution of changes"));
    form().addChoice(QStringLiteral("pace"), tr("The registers are asked"),
        {{sync::paceName(sync::Pace::Daily), tr("every night, about the day before")},
            {sync::paceName(sync::Pace::TwoHourly), tr("every two hours: for a large registry on E317")}});
    form().addFact(QStringLiteral("route"), tr("Changes come by"));
    form().addFact(QStringLiteral("lastRun"), tr("Last run"));
    form().addFact(QStringLiteral("next"), tr("The office's own time"));
    form().addText(
        tr("The worker runs by the timer of the computer that it is installed on (systemd, Task Scheduler), and waits "
           "there for the office's own time between 0:15 and 5:00, so that not all offices call at once. With a "
           "change to every two hours its timer has to be set to two hours too."));
    auto *queues = new widgets::Button(tr("To the notices"), widgets::Button::Kind::Link);
    queues->setObjectName(QStringLiteral("toQueues"));
    form().addIndented(queues);
    connect(queues, &QPushButton::clicked, this, [&desk] { Q_EMIT desk.openWorkplace(QStringLiteral("queues")); });
    form().addHeading(tr("Time of keeping, in years; 0: for ever"));
    form().addNumber(QStringLiteral("afterDeath"), tr("After death"), 0, mostYears);
    form().addNumber(QStringLiteral("afterReplaced"), tr("After replacement or cancellation"), 0, mostYears);
    form().addNumber(QStringLiteral("afterContact"), tr("After the last act about the client"), 0, mostYears);
    form().addNumber(QStringLiteral("undoDays"), tr("Days in which it can be brought back"), 1, mostUndoDays);
    form().addText(tr("A client whose time is over is archived by “kmen-worker archive”, which shows first whom it "
                      "means; after the days for bringing back the personal data are removed for good."));
}

void RhythmSection::show()
{
    const auto &rhythm = standing().rhythm;
    if (!rhythm) {
        setEditable(false);
        tell(shell::Tone::Neutral, rhythm.error().what, rhythm.error().remedy);
        return;
    }
    form().setKept(QStringLiteral("pace"), sync::paceName(rhythm->pace));
    form().setFact(QStringLiteral("route"), registry::routeText(rhythm->route));
    const auto &last = rhythm->lastRun;
    form().setFact(QStringLiteral("lastRun"),
        last ? tr("%1, %2, by %3")
                   .arg(toLocalText(last->startedAt), registry::runOutcomeText(last->outcome), last->actor)
             : tr("none yet"));
    form().setFact(QStringLiteral("next"),
        rhythm->pace == sync::Pace::Daily ? tr("next %1").arg(toLocalText(rhythm->nextStart))
                                          : tr("within 20 minutes of each start of the timer"));
    const registry::RetentionRule &keeping = rhythm->keeping;
    form().setKept(QStringLiteral("afterDeath"), QString::number(keeping.afterDeath));
    form().setKept(QStringLiteral("afterReplaced"), QString::number(keeping.afterReplaced));
    form().setKept(QStringLiteral("afterContact"), QString::number(keeping.afterContact));
    form().setKept(QStringLiteral("undoDays"), QString::number(keeping.undoDays));
    const bool may = standing().mayEdit();
    setEditable(may, may ? QString() : tr("You see it for reading. An administrator of the registry changes it."));
}

void RhythmSection::save()
{
    RhythmChange change;
    const QString pace = form().value(QStringLiteral("pace"));
    if (form().isDirty(QStringLiteral("pace"))) {
        change.pace = pace == sync::paceName(sync::Pace::Daily) ? sync::Pace::Daily : sync::Pace::TwoHourly;
    }
    const auto number = [this](const char *key) { return qRound(form().number(QString::fromLatin1(key))); };
    const registry::RetentionRule keeping {
        number("afterDeath"), number("afterReplaced"), number("afterContact"), number("undoDays")};
    if (keeping != standing().rhythm->keeping) {
        change.keeping = keeping;
    }
    desk().tasks().keep(
        this,
        [change, what = form().changed().join(QStringLiteral(", "))](
            shell::Context &context, const Job &) { return saveRhythm(context, change, what); },
        [this](const Result<void> &result) { saved(result); });
}

} // namespace kmen::settings
