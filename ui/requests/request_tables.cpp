#include "ui/requests/request_tables.h"

#include "base/text.h"
#include "ui/requests/board.h"

namespace kmen::requests {

using widgets::SecondaryRole;
using widgets::StrongRole;
using widgets::ToneRole;

namespace {

QVariant tone(shell::Tone value)
{
    return static_cast<int>(value);
}

} // namespace

QString ListModel::headerCell(int column) const
{
    return QStringList {tr("Request"), tr("Kind"), tr("Stage"), tr("Waits for"), tr("Deadline"), tr("Number")}.value(
        column);
}

QVariant ListModel::cell(int row, int column, int role) const
{
    const access::RequestRow &one = at(row);
    const auto deadline = access::deadlineOf(one, m_reminderDays);
    if (role == ToneRole && column == 4) {
        return tone(deadlineTone(deadline, m_today));
    }
    if (role == StrongRole) {
        return column == 0;
    }
    if (role == SecondaryRole) {
        return column == 1 || column == 5;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case 0:
        return one.title;
    case 1:
        return access::kindText(one.kind);
    case 2:
        return one.turn > 1 ? tr("%1, turn %2").arg(access::stageText(one.stage)).arg(one.turn)
                            : access::stageText(one.stage);
    case 3:
        return access::isEnd(one.stage) ? QString() : access::actorText(access::waitsFor(one.kind, one.stage));
    case 4:
        return deadline ? QVariant(dateText(deadline->day) + u" · " + deadlineWords(deadline, m_today)) : QVariant();
    default:
        return one.number;
    }
}

QString DueModel::headerCell(int column) const
{
    return QStringList {tr("Day"), tr("Request"), tr("Why"), tr("Stage")}.value(column);
}

QVariant DueModel::cell(int row, int column, int role) const
{
    const Due &one = at(row);
    if (role == ToneRole && column == 0) {
        return tone(deadlineTone(one.deadline, m_today));
    }
    if (role == SecondaryRole) {
        return column == 3;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case 0:
        return dateText(one.deadline.day);
    case 1:
        return one.title;
    case 2:
        return deadlineWords(one.deadline, m_today);
    default:
        return one.stage;
    }
}

QString EventsModel::headerCell(int column) const
{
    return QStringList {tr("What"), tr("Day"), tr("Number"), tr("Note"), tr("Document"), tr("Written down")}.value(
        column);
}

QVariant EventsModel::cell(int row, int column, int role) const
{
    const access::RequestEvent &one = at(row);
    if (role == StrongRole) {
        return column == 0;
    }
    if (role == SecondaryRole) {
        return column == 5;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case 0:
        return access::actDone(one.act);
    case 1:
        return one.day.isValid() ? dateText(one.day) : QString();
    case 2:
        return one.number;
    case 3: {
        const QString items =
            one.approved ? tr("%n item(s) approved", nullptr, static_cast<int>(one.approved->size())) : QString();
        return one.note.isEmpty() ? items : items.isEmpty() ? one.note : QString(one.note + u" · " + items);
    }
    case 4:
        for (const access::RequestFile &file : m_files) {
            if (file.event == one.id) {
                return file.name;
            }
        }
        return {};
    default:
        return tr("%1 by %2").arg(toLocalText(one.at), one.actor);
    }
}

QString VersionsModel::headerCell(int column) const
{
    return QStringList {tr("Version"), tr("Who and when"), tr("Field"), tr("Before"), tr("After")}.value(column);
}

QVariant VersionsModel::cell(int row, int column, int role) const
{
    const VersionLine &one = at(row);
    if (role == SecondaryRole) {
        return column == 0 || column == 1;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case 0:
        return QString::number(one.version);
    case 1:
        return tr("%1, %2").arg(one.actor, toLocalText(one.at));
    case 2:
        return one.field;
    case 3:
        return one.before;
    default:
        return one.after;
    }
}

QString TimesModel::headerCell(int column) const
{
    return QStringList {tr("Kind"), tr("Stage"), tr("Times"), tr("Usually"), tr("Longest")}.value(column);
}

QVariant TimesModel::cell(int row, int column, int role) const
{
    const access::StageTime &one = at(row);
    if (role == SecondaryRole) {
        return column == 0;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case 0:
        return access::kindText(one.kind);
    case 1:
        return access::stageText(one.stage);
    case 2:
        return QString::number(one.times);
    case 3:
        return tr("%n day(s)", nullptr, static_cast<int>(one.medianDays));
    default:
        return tr("%n day(s)", nullptr, static_cast<int>(one.longestDays));
    }
}

QString CatalogueModel::headerCell(int column) const
{
    return QStringList {tr("List of RPP"), tr("Entries"), tr("Export of"), tr("File"), tr("Imported")}.value(column);
}

QVariant CatalogueModel::cell(int row, int column, int role) const
{
    const access::CatalogueState &one = at(row);
    if (role == ToneRole && column == 2) {
        return tone(one.old(m_today) ? shell::Tone::Warn : shell::Tone::Neutral);
    }
    if (role == SecondaryRole) {
        return column > 2 || one.entries == 0;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case 0:
        return access::entryKindText(one.kind);
    case 1:
        return one.entries == 0 ? tr("none") : QString::number(one.entries);
    case 2:
        return one.entries == 0 ? QString()
            : one.old(m_today)  ? tr("⚠ %1, old").arg(dateText(one.day))
                                : dateText(one.day);
    case 3:
        return one.file;
    default:
        return one.entries == 0 ? QString() : tr("%1 by %2").arg(toLocalText(one.at), one.actor);
    }
}

} // namespace kmen::requests
