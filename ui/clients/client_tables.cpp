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

QString PseudonymsModel::headerCell(int column) const
{
    return column == 0 ? tr("Pseudonym") : column == 1 ? tr("First seen") : tr("Last seen");
}

QVariant PseudonymsModel::cell(int row, int column, int role) const
{
    const registry::Pseudonym &pseudonym = at(row);
    if (role == widgets::SecondaryRole) {
        return column > 0;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return column == 0 ? pseudonym.handle : dateText(localDate(column == 1 ? pseudonym.firstSeen : pseudonym.lastSeen));
}

QString IdentityDocumentsModel::headerCell(int column) const
{
    return column == 0 ? tr("Identity document") : column == 1 ? tr("Number") : tr("Valid until");
}

QVariant IdentityDocumentsModel::cell(int row, int column, int role) const
{
    const registry::IdentityDocument &document = at(row);
    const bool over = document.validUntil && *document.validUntil < m_today;
    if (role == widgets::CodeRole) {
        return column == 1;
    }
    if (role == widgets::ToneRole && column == 2) {
        return static_cast<int>(over ? Tone::Warn : Tone::Neutral);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case 0:
        return document.kind;
    case 1:
        return document.number;
    default:
        return !document.validUntil ? QStringLiteral("—")
            : over                  ? tr("⚠ ended %1").arg(dateText(*document.validUntil))
                                    : dateText(*document.validUntil);
    }
}

QString DocumentsModel::headerCell(int column) const
{
    return column == 0 ? tr("Document") : column == 1 ? tr("Reference") : tr("Added");
}

QVariant DocumentsModel::cell(int row, int column, int role) const
{
    const registry::ClientDocument &document = at(row);
    if (role == widgets::SecondaryRole) {
        return column == 2;
    }
    if (role == Qt::ToolTipRole) {
        QStringList lines {registry::documentKindName(document.kind), document.title, document.reference, document.note,
            document.actor};
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case 0: {
        if (document.kind != registry::DocumentKind::Claim) {
            return document.title;
        }
        QStringList items;
        for (const QString &name : document.title.split(QStringLiteral(", "))) {
            const auto code = registry::fieldFromName(name);
            items.append(code ? registry::fieldLabel(*code) : name);
        }
        return tr("Claimed error: %1").arg(items.join(QStringLiteral(", ")));
    }
    case 1:
        return document.reference.isEmpty() ? QStringLiteral("—") : document.reference;
    default:
        return dateText(localDate(document.addedAt));
    }
}

void TimelineModel::setFirstPage(const registry::TimelinePage &page)
{
    m_next = page.next;
    m_fetching = false;
    setRows(page.events);
}

void TimelineModel::addPage(const registry::TimelinePage &page)
{
    m_next = page.next;
    m_fetching = false;
    append(page.events);
}

bool TimelineModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next && !m_fetching;
}

void TimelineModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent) && m_more) {
        m_fetching = true;
        m_more(*m_next);
    }
}

QString TimelineModel::headerCell(int column) const
{
    return column == 0 ? tr("When, source") : tr("What happened");
}

QString eventText(const registry::TimelineEvent &event)
{
    if (event.kind != registry::EventKind::Field) {
        return event.text;
    }
    const QString before = event.oldText.isEmpty() ? QStringLiteral("—") : event.oldText;
    const QString after = event.newText.isEmpty() ? QStringLiteral("—") : event.newText;
    return QString(before + QStringLiteral(" → ") + after);
}

QVariant TimelineModel::cell(int row, int column, int role) const
{
    const registry::TimelineEvent &event = at(row);
    if (role == widgets::SecondaryRole) {
        return column == 0;
    }
    if (role == Qt::ToolTipRole) {
        QStringList lines {event.title, eventText(event)};
        lines.removeAll(QString());
        if (!event.reason.isEmpty()) {
            lines.append(tr("Reason: %1").arg(event.reason));
        }
        if (!event.requestId.isEmpty()) {
            lines.append(tr("Request: %1").arg(event.requestId));
        }
        return lines.join(u'\n');
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (column == 0) {
        QStringList who {event.source, event.actor};
        who.removeAll(QString());
        return QString(toLocalText(event.at) + u'\n' + who.join(QStringLiteral(" · ")));
    }
    QStringList lines {event.title, eventText(event)};
    if (event.kind != registry::EventKind::Field) {
        lines.append(event.reason);
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace kmen::clients
