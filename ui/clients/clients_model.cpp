#include "ui/clients/clients_model.h"

#include <algorithm>

#include "base/text.h"

namespace kmen::clients {

using registry::ClientRow;

StateWord stateWord(const ClientRow &row)
{
    using shell::Tone;
    if (row.waitingCase) {
        return {Tone::Warn, QStringLiteral("⚠"), ClientsModel::tr("identity case")};
    }
    switch (row.state) {
    case registry::ClientState::Active:
        if (row.kind == registry::ClientKind::PersonOutsideRob) {
            return {Tone::Neutral, QStringLiteral("○"), ClientsModel::tr("not identified")};
        }
        return {Tone::Good, QStringLiteral("✓"), registry::clientStateText(row.state)};
    case registry::ClientState::Deceased:
        return {Tone::Neutral, QStringLiteral("✝"), registry::clientStateText(row.state)};
    case registry::ClientState::Cancelled:
        return {Tone::Bad, QStringLiteral("!"), registry::clientStateText(row.state)};
    case registry::ClientState::Replaced:
    case registry::ClientState::Archived:
        break;
    }
    return {Tone::Neutral, QStringLiteral("→"), registry::clientStateText(row.state)};
}

QString clientName(const ClientRow &row)
{
    return row.givenName.isEmpty() ? row.surname : QString(row.surname + u' ' + row.givenName);
}

QString kindWord(registry::ClientKind kind)
{
    switch (kind) {
    case registry::ClientKind::PersonInRob:
        return ClientsModel::tr("Person in ROB");
    case registry::ClientKind::PersonOutsideRob:
        return ClientsModel::tr("Person outside ROB");
    case registry::ClientKind::Organisation:
        return ClientsModel::tr("Organisation");
    }
    return {};
}

void ClientsModel::onFetch(
    std::function<void(const store::PageCursor &)> next, std::function<void(const store::PageCursor &)> previous)
{
    m_next = std::move(next);
    m_previous = std::move(previous);
}

void ClientsModel::onCursor(std::function<store::PageCursor(const registry::ClientRow &, bool before)> make)
{
    m_cursorAt = std::move(make);
}

int ClientsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_lead + loaded() + m_trail;
}

const registry::ClientRow *ClientsModel::at(int row) const
{
    const int at = row - m_lead;
    return at >= 0 && at < loaded() ? &m_rows[static_cast<std::size_t>(at)] : nullptr;
}

std::optional<int> ClientsModel::rowOf(ClientId client) const
{
    const auto found = std::ranges::find(m_rows, client, &ClientRow::id);
    return found == m_rows.end() ? std::nullopt : std::optional(m_lead + static_cast<int>(found - m_rows.begin()));
}

void ClientsModel::begin(const registry::SearchPage &page)
{
    beginResetModel();
    m_rows.assign(page.rows.begin(), page.rows.end());
    m_lead = m_trail = 0;
    m_start = 0;
    m_total = loaded();
    m_exact = false;
    m_hasPrevious = false;
    m_hasNext = page.hasNext || page.goesOn;
    m_nextCursor = page.next;
    m_previousCursor = page.previous;
    m_fetchingNext = m_fetchingPrevious = false;
    m_trail = wantedTrail();
    endResetModel();
}

void ClientsModel::beginAt(qint64 position, const store::PageCursor &from)
{
    beginResetModel();
    m_rows.clear();
    m_start = std::max<qint64>(0, position);
    m_hasPrevious = m_start > 0;
    m_hasNext = true;
    m_nextCursor = from;
    m_fetchingNext = true;
    // nothing is known before the first page has come
    m_fetchingPrevious = true;
    m_lead = wantedLead();
    m_trail = wantedTrail();
    m_lookFirst = m_lookLast = m_lead;
    endResetModel();
}

int ClientsModel::wantedLead() const
{
    return m_hasPrevious ? static_cast<int>(std::clamp<qint64>(m_start, 1, mostHoles)) : 0;
}

int ClientsModel::wantedTrail() const
{
    return m_hasNext ? static_cast<int>(std::clamp<qint64>(m_total - m_start - loaded(), 1, mostHoles)) : 0;
}

/// Rows came or went before the ones one looks at.
void ClientsModel::lookMoved(int count)
{
    m_lookFirst += count;
    m_lookLast += count;
}

void ClientsModel::setLead(int lead)
{
    if (lead > m_lead) {
        const int more = lead - m_lead;
        beginInsertRows({}, 0, more - 1);
        m_lead = lead;
        lookMoved(more);
        endInsertRows();
        Q_EMIT shifted(more);
    } else if (lead < m_lead) {
        const int fewer = m_lead - lead;
        beginRemoveRows({}, 0, fewer - 1);
        m_lead = lead;
        lookMoved(-fewer);
        endRemoveRows();
        Q_EMIT shifted(-fewer);
    }
}

void ClientsModel::setTrail(int trail)
{
    const int count = rowCount();
    if (trail > m_trail) {
        beginInsertRows({}, count, count + trail - m_trail - 1);
        m_trail = trail;
        endInsertRows();
    } else if (trail < m_trail) {
        beginRemoveRows({}, count - (m_trail - trail), count - 1);
        m_trail = trail;
        endRemoveRows();
    }
}

/// The holes on both sides are as many as they should be, and the ends of the list are where they are.
void ClientsModel::settle()
{
    m_start = m_hasPrevious ? std::max<qint64>(1, m_start) : 0;
    const qint64 more = m_hasNext ? 1 : 0;
    if (!m_hasPrevious && !m_hasNext) {
        m_total = loaded();
        m_exact = true;
    } else if (m_exact && m_hasPrevious) {
        // where one is was a guess; how many there are is known
        const qint64 most = m_total - loaded() - more;
        m_start = std::max<qint64>(1, m_hasNext ? std::min(m_start, most) : most);
    } else if (!m_hasNext) {
        m_total = m_start + loaded();
    }
    m_total = std::max(m_total, m_start + loaded() + more);
    setTrail(wantedTrail());
    setLead(wantedLead());
    if (loaded() > 0) {
        lookedAt(m_lookFirst, m_lookLast);
    }
}

void ClientsModel::addNext(const registry::SearchPage &page)
{
    m_fetchingNext = false;
    if (m_rows.empty()) {
        m_hasPrevious = page.hasPrevious || m_start > 0;
        m_previousCursor = page.previous;
        m_fetchingPrevious = false;
    }
    const int count = static_cast<int>(page.rows.size());
    const int filled = std::min(count, m_trail);
    const int first = m_lead + loaded();
    m_rows.insert(m_rows.end(), page.rows.begin(), page.rows.begin() + filled);
    m_trail -= filled;
    if (filled > 0) {
        Q_EMIT dataChanged(index(first, 0), index(first + filled - 1, ColumnCount - 1));
    }
    if (count > filled) {
        beginInsertRows({}, first + filled, first + count - 1);
        m_rows.insert(m_rows.end(), page.rows.begin() + filled, page.rows.end());
        endInsertRows();
    }
    m_hasNext = page.hasNext || page.goesOn;
    m_nextCursor = page.next;
    if (loaded() > mostLoaded) {
        letGo(true);
    }
    settle();
}

void ClientsModel::addPrevious(const registry::SearchPage &page)
{
    m_fetchingPrevious = false;
    const int count = static_cast<int>(page.rows.size());
    const int filled = std::min(count, m_lead);
    m_rows.insert(m_rows.begin(), page.rows.end() - filled, page.rows.end());
    m_lead -= filled;
    m_start -= count;
    if (filled > 0) {
        Q_EMIT dataChanged(index(m_lead, 0), index(m_lead + filled - 1, ColumnCount - 1));
    }
    if (count > filled) {
        const int rest = count - filled;
        beginInsertRows({}, 0, rest - 1);
        m_rows.insert(m_rows.begin(), page.rows.begin(), page.rows.begin() + rest);
        lookMoved(rest);
        endInsertRows();
        Q_EMIT shifted(rest);
    }
    m_hasPrevious = page.hasPrevious || page.goesOn;
    m_previousCursor = page.previous;
    if (loaded() > mostLoaded) {
        letGo(false);
    }
    settle();
}

/// Rows far from where one looks become holes again.
void ClientsModel::letGo(bool front)
{
    constexpr int many = mostLoaded / 4;
    if (!m_cursorAt) {
        return;
    }
    if (front) {
        m_rows.erase(m_rows.begin(), m_rows.begin() + many);
        m_lead += many;
        m_start += many;
        m_hasPrevious = true;
        m_previousCursor = m_cursorAt(m_rows.front(), true);
        Q_EMIT dataChanged(index(m_lead - many, 0), index(m_lead - 1, ColumnCount - 1));
    } else {
        m_rows.erase(m_rows.end() - many, m_rows.end());
        m_trail += many;
        m_hasNext = true;
        m_nextCursor = m_cursorAt(m_rows.back(), false);
        Q_EMIT dataChanged(index(m_lead + loaded(), 0), index(m_lead + loaded() + many - 1, ColumnCount - 1));
    }
}

void ClientsModel::fetchFailed()
{
    m_fetchingNext = m_fetchingPrevious = false;
}

void ClientsModel::setTotal(qint64 total, bool exact)
{
    m_total = total;
    m_exact = exact;
    settle();
}

void ClientsModel::lookedAt(int first, int last)
{
    // a page and more before its rows come into sight
    constexpr int ahead = 60;
    m_lookFirst = first;
    m_lookLast = last;
    if (m_hasNext && !m_fetchingNext && last + ahead >= m_lead + loaded() && m_next) {
        m_fetchingNext = true;
        m_next(m_nextCursor);
    }
    if (m_hasPrevious && !m_fetchingPrevious && first - ahead < m_lead && m_previous) {
        m_fetchingPrevious = true;
        m_previous(m_previousCursor);
    }
}

void ClientsModel::sortLoaded(Column column, Qt::SortOrder order)
{
    if (!isWhole()) {
        return;
    }
    const auto key = [column](const ClientRow &row) -> std::pair<qint64, QString> {
        switch (column) {
        case Born:
            return {row.birthDate ? row.birthDate->toJulianDay() : 0, row.sortKey};
        case ReadAt:
            return {row.readAt ? toMsecs(*row.readAt) : 0, row.sortKey};
        case Name:
            return {0, row.sortKey};
        default:
            return {0, sortKey(cellText(row, column))};
        }
    };
    std::vector<std::pair<std::pair<qint64, QString>, ClientRow>> keyed;
    keyed.reserve(m_rows.size());
    for (const ClientRow &row : m_rows) {
        const auto [number, text] = key(row);
        keyed.emplace_back(std::pair(number, text), row);
    }
    std::ranges::stable_sort(keyed, {}, [](const auto &entry) { return entry.first; });
    if (order == Qt::DescendingOrder) {
        std::ranges::reverse(keyed);
    }
    beginResetModel();
    std::ranges::transform(keyed, m_rows.begin(), [](const auto &entry) { return entry.second; });
    endResetModel();
}

QString ClientsModel::headerCell(int column) const
{
    switch (column) {
    case Name:
        return tr("Surname and name");
    case Born:
        return tr("Born");
    case KidColumn:
        return tr("KID");
    case Address:
        return tr("Address");
    case State:
        return tr("State");
    case BirthSurname:
        return tr("Birth surname");
    case Kind:
        return tr("Kind");
    case Changes:
        return tr("Notices of changes");
    default:
        return tr("Read on");
    }
}

QString ClientsModel::cellText(const ClientRow &client, int column)
{
    const QString nothing = QStringLiteral("—");
    switch (column) {
    case Name:
        return clientName(client);
    case Born:
        return client.birthDate ? dateText(*client.birthDate) : nothing;
    case KidColumn:
        return client.kid.text();
    case Address:
        return client.address.isEmpty() ? nothing : client.address;
    case BirthSurname:
        return client.birthSurname.isEmpty() ? nothing : client.birthSurname;
    case Kind:
        return kindWord(client.kind);
    case Changes:
        return registry::subscriptionText(client.subscription);
    case ReadAt:
        return client.readAt ? dateText(localDate(*client.readAt)) : nothing;
    default: {
        const StateWord state = stateWord(client);
        return QString(state.sign + u' ' + state.word);
    }
    }
}

QVariant ClientsModel::cell(int row, int column, int role) const
{
    const ClientRow *client = at(row);
    if (!client) {
        // not loaded yet
        if (role == Qt::DisplayRole) {
            return column == Name ? QStringLiteral("…") : QString();
        }
        if (role == Qt::AccessibleTextRole) {
            return tr("%1: being read").arg(headerCell(column));
        }
        return role == widgets::SecondaryRole ? QVariant(true) : QVariant();
    }
    switch (role) {
    case widgets::StrongRole:
        return column == Name;
    case widgets::CodeRole:
        return column == KidColumn;
    case widgets::ToneRole:
        return column == State ? QVariant(static_cast<int>(stateWord(*client).tone)) : QVariant();
    case widgets::SecondaryRole:
        return (column == State && stateWord(*client).tone == shell::Tone::Neutral) || column == ReadAt
            || column == Kind || column == Changes;
    case Qt::DisplayRole:
        return cellText(*client, column);
    default:
        return {};
    }
}

} // namespace kmen::clients
