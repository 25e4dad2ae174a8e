#include "ui/queues/queue_tables.h"

#include <QLocale>

#include "base/text.h"
#include "sync/distribution.h"

namespace kmen::queues {

using shell::Tone;

QString ageText(Moment since, Moment now)
{
    return lengthText(now - since);
}

QString lengthText(std::chrono::milliseconds length)
{
    const auto minutes = static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(length).count());
    if (minutes < 60) {
        return NoticesModel::tr("%n min", nullptr, std::max(0, minutes));
    }
    if (minutes < 48 * 60) {
        return NoticesModel::tr("%n h", nullptr, minutes / 60);
    }
    return NoticesModel::tr("%n day(s)", nullptr, minutes / (24 * 60));
}

QString NoticesModel::headerCell(int column) const
{
    switch (column) {
    case 0:
        return tr("Client");
    case 1:
        return tr("KID");
    case 2:
        return tr("Announced");
    case 3:
        return tr("Waits");
    case 4:
        return tr("State");
    default:
        return tr("Why");
    }
}

QVariant NoticesModel::cell(int row, int column, int role) const
{
    const registry::NoticeRow &notice = at(row);
    const bool bad = notice.state == registry::NoticeState::Failed;
    const bool aside = notice.state == registry::NoticeState::SetAside;
    if (role == widgets::ToneRole && column >= 4) {
        return static_cast<int>(bad                                             ? Tone::Bad
                : aside                                                         ? Tone::Warn
                : column == 4 && notice.state == registry::NoticeState::Applied ? Tone::Good
                                                                                : Tone::Neutral);
    }
    if (role == widgets::CodeRole) {
        return column == 1;
    }
    if (role == widgets::StrongRole) {
        return column == 0;
    }
    if (role == widgets::SecondaryRole) {
        return column == 2 || column == 3;
    }
    if (role == Qt::ToolTipRole && column == 2) {
        return tr("Received %1").arg(toLocalText(notice.receivedAt));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return text(notice, column, m_now);
}

QStringList NoticesModel::header() const
{
    QStringList words;
    for (int column = 0; column < columns(); ++column) {
        words.append(headerCell(column));
    }
    return words;
}

QString NoticesModel::text(const registry::NoticeRow &notice, int column, Moment now)
{
    const bool bad = notice.state == registry::NoticeState::Failed;
    const bool aside = notice.state == registry::NoticeState::SetAside;
    switch (column) {
    case 0:
        return notice.name.isEmpty() ? tr("(no client has this identifier)") : notice.name;
    case 1:
        return notice.kid.text();
    case 2:
        return QString(
            notice.source + QStringLiteral(" · ") + toLocalText(notice.changeTime.value_or(notice.receivedAt)));
    case 3:
        return notice.state == registry::NoticeState::Applied || notice.state == registry::NoticeState::Repeated
            ? QStringLiteral("—")
            : ageText(notice.receivedAt, now);
    case 4: {
        const QString sign = bad                             ? QStringLiteral("! ")
            : aside                                          ? QStringLiteral("⚠ ")
            : notice.state == registry::NoticeState::Applied ? QStringLiteral("✓ ")
                                                             : QString();
        const QString state(sign + registry::noticeStateText(notice.state));
        return notice.state == registry::NoticeState::Applied
            ? QString(state + QStringLiteral(" · ") + toLocalText(notice.stateAt))
            : state;
    }
    default: {
        const bool waits = notice.state == registry::NoticeState::Received && notice.reason.isEmpty();
        const QString why = waits ? tr("The next distribution reads it.")
            : notice.state == registry::NoticeState::Repeated
            ? tr("The person was announced already and waited: read once for both.")
            : notice.reason;
        return notice.attempts <= 1 ? why
            : why.isEmpty()         ? tr("attempts: %1").arg(notice.attempts)
                                    : tr("%1 (attempts: %2)").arg(why, QString::number(notice.attempts));
    }
    }
}

QStringList CasesModel::header() const
{
    QStringList words;
    for (int column = 0; column < columns(); ++column) {
        words.append(headerCell(column));
    }
    return words;
}

QString CasesModel::clientsOf(const registry::CaseRow &one)
{
    QStringList names;
    for (const auto &party : one.clients) {
        names.append(QString(party.name + QStringLiteral(" · ") + party.kid.text()));
    }
    return names.join(u'\n');
}

QString CasesModel::headerCell(int column) const
{
    switch (column) {
    case 0:
        return tr("What happened");
    case 1:
        return tr("Clients");
    case 2:
        return tr("Opened");
    default:
        return tr("Note");
    }
}

QVariant CasesModel::cell(int row, int column, int role) const
{
    const registry::CaseRow &one = at(row);
    if (role == widgets::ToneRole && column == 0) {
        return static_cast<int>(Tone::Warn);
    }
    if (role == widgets::SecondaryRole) {
        return column == 2;
    }
    if (role == widgets::StrongRole) {
        return column == 1;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case 0:
        return QString(QStringLiteral("⚠ ") + registry::caseKindText(one.kind));
    case 1:
        return clientsOf(one);
    case 2:
        return toLocalText(one.openedAt);
    default:
        return one.note;
    }
}

QString WindowsModel::headerCell(int column) const
{
    switch (column) {
    case 0:
        return tr("Of whom");
    case 1:
        return tr("Time of changes");
    case 2:
        return tr("Delivered up to");
    case 3:
        return tr("Asked");
    case 4:
        return tr("Calls");
    default:
        return tr("Notices / known already");
    }
}

QString ofWhom(const WindowRow &row)
{
    const bool gap = !row.window;
    if (row.organisations) {
        return gap ? WindowsModel::tr("organisations") : WindowsModel::tr("organisations (E317)");
    }
    if (gap) {
        return row.agenda.isEmpty() ? WindowsModel::tr("persons")
                                    : WindowsModel::tr("persons of agenda %1").arg(row.agenda);
    }
    if (row.window->source == registry::coverageByReading()) {
        return WindowsModel::tr("persons (read anew)");
    }
    return row.agenda.isEmpty() ? WindowsModel::tr("persons (%1)").arg(row.window->source)
                                : WindowsModel::tr("persons of agenda %1 (%2)")
                                      .arg(row.agenda, registry::sourceAndAgenda(row.window->source).first);
}

QVariant WindowsModel::cell(int row, int column, int role) const
{
    const WindowRow &one = at(row);
    const bool gap = !one.window;
    const bool cut = !gap && one.window->deliveredTo < one.window->askedTo;
    if (role == widgets::ToneRole && column == 2) {
        return static_cast<int>(gap ? Tone::Bad : cut ? Tone::Warn : Tone::Good);
    }
    if (role == widgets::SecondaryRole) {
        return column == 3;
    }
    if (role == widgets::StrongRole) {
        return column == 1 && gap;
    }
    if (role == Qt::ToolTipRole && cut) {
        return tr("The register shortened the window or gave only the first changes of it; the rest is asked about by "
                  "the next question.");
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case 0:
        return ofWhom(one);
    case 1:
        return tr("%1 – %2").arg(toLocalText(one.span.from), toLocalText(one.span.to));
    case 2:
        return gap ? (one.tooOld ? tr("! missing: the register no longer tells of this time")
                                 : tr("! missing: the next run asks about it"))
            : cut  ? tr("⚠ %1 (shortened)").arg(toLocalText(one.window->deliveredTo))
                   : tr("✓ all of it");
    case 3:
        return gap ? QStringLiteral("—") : toLocalText(one.window->askedAt);
    case 4:
        return gap ? QStringLiteral("—") : QLocale().toString(one.window->calls);
    default:
        return gap ? QStringLiteral("—") : tr("%1 / %2").arg(one.window->notices).arg(one.window->repeats);
    }
}

double throughput(const registry::DayCount &day)
{
    const double minutes = std::chrono::duration<double, std::ratio<60>>(day.busy).count();
    return minutes <= 0 ? 0 : static_cast<double>(day.read) / minutes;
}

QStringList DaysModel::header() const
{
    QStringList words;
    for (int column = 0; column < columns(); ++column) {
        words.append(headerCell(column));
    }
    return words;
}

QString DaysModel::headerCell(int column) const
{
    switch (column) {
    case 0:
        return tr("Day");
    case 1:
        return tr("Notices");
    case 2:
        return tr("Persons");
    case 3:
        return tr("Read");
    case 4:
        return tr("Changed");
    case 5:
        return tr("Calls");
    default:
        return tr("Read a minute");
    }
}

QVariant DaysModel::cell(int row, int column, int role) const
{
    const registry::DayCount &day = at(row);
    if (role == Qt::TextAlignmentRole && column > 0) {
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const QLocale locale;
    switch (column) {
    case 0:
        return dateText(day.day);
    case 1:
        return locale.toString(day.delivered);
    case 2:
        return locale.toString(day.persons);
    case 3:
        return locale.toString(day.read);
    case 4:
        return locale.toString(day.changed);
    case 5:
        return locale.toString(day.calls);
    default:
        return locale.toString(qRound64(throughput(day)));
    }
}

QString runKindText(const QString &kind)
{
    using sync::Work;
    using sync::workName;
    return kind == workName(Work::Distribution)  ? RunsModel::tr("Distribution")
        : kind == workName(Work::Subscription)   ? RunsModel::tr("Subscription")
        : kind == workName(Work::Reconciliation) ? RunsModel::tr("Reconciliation")
        : kind == workName(Work::ChosenList)     ? RunsModel::tr("Chosen clients")
                                                 : kind;
}

QString failedSentence(const registry::SyncRun &run)
{
    using sync::Work;
    using sync::workName;
    const QString sentence = run.kind == workName(Work::Subscription) ? RunsModel::tr("The subscription failed %1: %2")
        : run.kind == workName(Work::Reconciliation) ? RunsModel::tr("The reconciliation failed %1: %2")
        : run.kind == workName(Work::ChosenList)     ? RunsModel::tr("The question about chosen clients failed %1: %2")
                                                     : RunsModel::tr("The distribution failed %1: %2");
    return sentence.arg(toLocalText(run.finishedAt.value_or(run.startedAt)), registry::runReason(run));
}

QString failedRemedy(const registry::SyncRun &run)
{
    return run.remedy.isEmpty() ? RunsModel::tr("Run it again. If it fails again, its calls under Last runs say where.")
                                : run.remedy;
}

namespace {

/// As short as it can be read: the run's own year is not said again, and a day that both ends are of but once.
QString windowText(const registry::SyncRun &run)
{
    const QString year = u' ' + QString::number(localDate(run.startedAt).year()) + u' ';
    const auto shorter = [&year](const QString &text) { return QString(text).replace(year, QStringLiteral(" ")); };
    const QString day = dateText(localDate(*run.toTime)) + u' ';
    const QString end = toLocalText(*run.toTime);
    const bool sameDay = localDate(*run.fromTime) == localDate(*run.toTime) && end.startsWith(day);
    return RunsModel::tr("%1 – %2").arg(
        shorter(toLocalText(*run.fromTime)), sameDay ? end.mid(day.size()) : shorter(end));
}

} // namespace

QString RunsModel::headerCell(int column) const
{
    switch (column) {
    case 0:
        return tr("Started");
    case 1:
        return tr("Kind");
    case 2:
        return tr("Outcome");
    case 3:
        return tr("Window");
    case 4:
        return tr("Notices");
    case 5:
        return tr("Read / changed");
    case 6:
        return tr("Set aside / cases");
    case 7:
        return tr("Calls, who");
    default:
        return tr("Why it did not end well");
    }
}

QVariant RunsModel::cell(int row, int column, int role) const
{
    const registry::SyncRun &run = at(row);
    using registry::RunOutcome;
    if (role == widgets::ToneRole && column == 2) {
        return static_cast<int>(run.outcome == RunOutcome::Done ? Tone::Good
                : run.outcome == RunOutcome::Failed             ? Tone::Bad
                : run.outcome == RunOutcome::Running            ? Tone::Accent
                                                                : Tone::Warn);
    }
    if (role == widgets::SecondaryRole) {
        return column == 7;
    }
    if (role == Qt::ToolTipRole && column == 3 && run.fromTime && run.toTime) {
        return tr("%1 – %2").arg(toLocalText(*run.fromTime), toLocalText(*run.toTime));
    }
    if (role == Qt::ToolTipRole && column == 6) {
        return tr("Identifiers replaced by others: %1").arg(QLocale().toString(run.replaced));
    }
    if (role == Qt::ToolTipRole && !run.code.isEmpty()) {
        QStringList lines {registry::runReason(run), run.remedy, run.code, run.detail};
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case 0:
        return toLocalText(run.startedAt);
    case 1:
        return runKindText(run.kind);
    case 2: {
        const Tone tone = static_cast<Tone>(cell(row, 2, widgets::ToneRole).toInt());
        return QString(shell::toneSign(tone) + u' ' + registry::runOutcomeText(run.outcome));
    }
    case 3:
        if (run.fromTime && run.toTime) {
            return windowText(run);
        }
        return run.toChange ? tr("changes %1 – %2").arg(run.fromChange.value_or(0)).arg(*run.toChange)
                            : QStringLiteral("—");
    case 4:
        return QLocale().toString(run.delivered);
    case 5:
        return tr("%1 / %2").arg(run.read).arg(run.changed);
    case 6:
        return tr("%1 / %2").arg(run.setAside).arg(run.cases);
    case 7:
        return QString(QString::number(run.calls) + QStringLiteral(" · ") + run.actor);
    default:
        return registry::runReason(run);
    }
}

} // namespace kmen::queues
