#include "ui/clients/client_tables.h"

#include "base/text.h"

namespace kmen::clients {

using shell::Tone;

QString IdentifiersModel::headerCell(int column) const
{
    switch (column) {
    case 0:
        return tr("Identifier");
    case 1:
        return tr("State");
    case 2:
        return tr("Notices of changes");
    default:
        return tr("Since");
    }
}

QVariant IdentifiersModel::cell(int row, int column, int role) const
{
    const registry::Identifier &identifier = at(row);
    const bool valid = identifier.state == registry::AifoState::Valid;
    if (role == widgets::ToneRole && column == 1) {
        return static_cast<int>(valid ? Tone::Good : Tone::Neutral);
    }
    if (role == widgets::SecondaryRole) {
        return !valid;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case 0:
        return identifier.handle;
    case 1:
        return valid                                            ? tr("✓ valid")
            : identifier.state == registry::AifoState::Replaced ? tr("→ replaced")
                                                                : tr("✕ cancelled");
    case 2:
        return registry::subscriptionText(identifier.subscription);
    default:
        return dateText(localDate(identifier.since));
    }
}

QString LinksModel::headerCell(int column) const
{
    return column == 0 ? tr("System") : column == 1 ? tr("Its key") : tr("Since");
}

QVariant LinksModel::cell(int row, int column, int role) const
{
    const registry::ClientLink &link = at(row);
    if (role != Qt::DisplayRole) {
        return {};
    }
    return column == 0 ? link.system : column == 1 ? link.localKey : dateText(localDate(link.since));
}

QString HistoryModel::headerCell(int column) const
{
    return column == 0 ? tr("When, source") : tr("What happened");
}

QVariant HistoryModel::cell(int row, int column, int role) const
{
    const registry::HistoryEntry &entry = at(row);
    if (role == widgets::SecondaryRole) {
        return column == 0;
    }
    if (role == Qt::ToolTipRole) {
        QStringList lines {cell(row, column, Qt::DisplayRole).toString()};
        if (!entry.reason.isEmpty()) {
            lines.append(tr("Reason: %1").arg(entry.reason));
        }
        if (!entry.requestId.isEmpty()) {
            lines.append(tr("Request: %1").arg(entry.requestId));
        }
        return lines.join(u'\n');
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (column == 0) {
        const QString source = entry.source.isEmpty() ? entry.actor
            : entry.actor.isEmpty()                   ? entry.source
                                                      : QString(entry.source + QStringLiteral(" · ") + entry.actor);
        return QString(toLocalText(entry.at) + u'\n' + source);
    }
    if (entry.kind != registry::HistoryKind::FieldChanged) {
        return QString(entry.title + u'\n' + entry.reason);
    }
    const QString before = entry.oldText.isEmpty() ? QStringLiteral("—") : entry.oldText;
    const QString after = entry.newText.isEmpty() ? QStringLiteral("—") : entry.newText;
    return QString(entry.title + u'\n' + before + QStringLiteral(" → ") + after);
}

} // namespace kmen::clients
