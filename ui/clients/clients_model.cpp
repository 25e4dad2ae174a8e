#include "ui/clients/clients_model.h"

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
    default:
        return tr("State");
    }
}

QVariant ClientsModel::cell(int row, int column, int role) const
{
    const ClientRow &client = at(row);
    if (role == widgets::StrongRole) {
        return column == Name;
    }
    if (role == widgets::CodeRole) {
        return column == KidColumn;
    }
    const StateWord state = stateWord(client);
    if (role == widgets::ToneRole && column == State) {
        return static_cast<int>(state.tone);
    }
    if (role == widgets::SecondaryRole) {
        return column == State && state.tone == shell::Tone::Neutral;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case Name:
        return clientName(client);
    case Born:
        return client.birthDate ? dateText(*client.birthDate) : QStringLiteral("—");
    case KidColumn:
        return client.kid.text();
    case Address:
        return client.address.isEmpty() ? QStringLiteral("—") : client.address;
    default:
        return QString(state.sign + u' ' + state.word);
    }
}

} // namespace kmen::clients
