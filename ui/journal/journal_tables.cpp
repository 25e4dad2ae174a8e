#include "ui/journal/journal_tables.h"

#include <QCoreApplication>
#include <QLocale>

#include <map>

#include "base/ids.h"

namespace kmen::journal {

using shell::Tone;

namespace {

/// A KID stays as it is; the words by which the core calls what concerns no single client are said to people.
QString subjectText(const QString &subject)
{
    static const std::map<QString, const char *> words {
        {QStringLiteral("identification"), QT_TRANSLATE_NOOP("kmen::journal", "person sought")},
        {QStringLiteral("distribution"), QT_TRANSLATE_NOOP("kmen::journal", "distribution of changes")},
        {QStringLiteral("bulk"), QT_TRANSLATE_NOOP("kmen::journal", "bulk identification")},
        {QStringLiteral("address"), QT_TRANSLATE_NOOP("kmen::journal", "address")},
        {QStringLiteral("subscription"), QT_TRANSLATE_NOOP("kmen::journal", "subscription")},
        {QStringLiteral("reconciliation"), QT_TRANSLATE_NOOP("kmen::journal", "reconciliation with the registers")},
        {QStringLiteral("list"), QT_TRANSLATE_NOOP("kmen::journal", "changes of chosen clients")},
        {QStringLiteral("E164"), QT_TRANSLATE_NOOP("kmen::journal", "do the registers answer?")},
    };
    // the numbers by which the desk and the worker know files and requests
    if (subject.startsWith(u"batch:")) {
        return QCoreApplication::translate("kmen::journal", "file of persons no. %1").arg(subject.section(u':', 1));
    }
    if (subject.startsWith(u"import:")) {
        return QCoreApplication::translate("kmen::journal", "import no. %1").arg(subject.section(u':', 1));
    }
    if (subject.startsWith(u"request/")) {
        return QCoreApplication::translate("kmen::journal", "request no. %1").arg(subject.section(u'/', 1));
    }
    const auto found = words.find(subject);
    return found == words.end() ? subject : QCoreApplication::translate("kmen::journal", found->second);
}

/// Calls follow one another within a second.
QString timeText(Moment moment)
{
    const QString seconds = QString::number(toMsecs(moment) / 1000 % 60).rightJustified(2, u'0');
    return QString(toLocalText(moment) + u':' + seconds);
}

} // namespace

QString CallsModel::headerCell(int column) const
{
    switch (column) {
    case 0:
        return tr("When");
    case 1:
        return tr("Service");
    case 2:
        return tr("Outcome");
    case 3:
        return tr("About whom");
    case 4:
        return tr("Who asked");
    case 5:
        return tr("Purpose");
    case 6:
        return tr("Took");
    default:
        return tr("Request");
    }
}

QVariant CallsModel::cell(int row, int column, int role) const
{
    const audit::CallRow &call = at(row);
    using egon::CallOutcome;
    if (role == widgets::ToneRole && column == 2) {
        switch (call.outcome) {
        case CallOutcome::Ok:
            return static_cast<int>(Tone::Good);
        case CallOutcome::Warning:
        case CallOutcome::Unknown:
            return static_cast<int>(Tone::Warn);
        case CallOutcome::Refused:
        case CallOutcome::Failed:
            return static_cast<int>(Tone::Bad);
        case CallOutcome::Open:
        case CallOutcome::Cancelled:
            return static_cast<int>(Tone::Neutral);
        }
    }
    if (role == widgets::SecondaryRole) {
        return column == 0 || column == 6;
    }
    if (role == widgets::CodeRole) {
        return column == 7;
    }
    if (role == widgets::StrongRole) {
        return column == 1;
    }
    if (role == Qt::ToolTipRole && column == 7) {
        return call.opened.agendaZadostId.toString(QUuid::WithoutBraces);
    }
    if (role == Qt::ToolTipRole && column == 2 && call.closed && !call.closed->code.isEmpty()) {
        return call.closed->code;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case 0:
        return timeText(call.opened.at);
    case 1:
        return call.opened.service;
    case 2: {
        const Tone tone = static_cast<Tone>(cell(row, 2, widgets::ToneRole).toInt());
        const QString code = call.closed && !call.closed->code.isEmpty()
            ? QString(QStringLiteral(" · ") + call.closed->code.section(u'.', -1)) // whole in the tool tip
            : QString();
        return QString(shell::toneSign(tone) + u' ' + audit::outcomeText(call.outcome) + code);
    }
    case 3:
        return call.opened.persons > 1
            ? tr("%1 (%n persons)", nullptr, call.opened.persons).arg(subjectText(call.opened.subject))
            : subjectText(call.opened.subject);
    case 4:
        return call.opened.user;
    case 5:
        return call.opened.reason;
    case 6: {
        const auto took = call.duration();
        return took ? tr("%1 ms").arg(QLocale().toString(static_cast<qint64>(took->count()))) : QStringLiteral("—");
    }
    default:
        return QString(call.opened.agendaZadostId.toString(QUuid::WithoutBraces).left(8) + QStringLiteral("…"));
    }
}

QString ActsModel::headerCell(int column) const
{
    switch (column) {
    case 0:
        return tr("No.");
    case 1:
        return tr("When");
    case 2:
        return tr("Who");
    case 3:
        return tr("What");
    case 4:
        return tr("About whom");
    default:
        return tr("Why");
    }
}

QVariant ActsModel::cell(int row, int column, int role) const
{
    const audit::AuditRow &act = at(row);
    if (role == widgets::SecondaryRole) {
        return column < 2;
    }
    if (role == widgets::CodeRole) {
        return column == 4 && Kid::parse(act.object);
    }
    if (role == widgets::StrongRole) {
        return column == 3;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case 0:
        return QString::number(act.sequence);
    case 1:
        return timeText(act.at);
    case 2:
        return act.actor;
    case 3:
        return audit::actionText(act.action);
    case 4:
        return subjectText(act.object);
    default:
        return act.reason;
    }
}

} // namespace kmen::journal
