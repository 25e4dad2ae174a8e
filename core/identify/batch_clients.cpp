#include <QCoreApplication>

#include "identify/batches.h"
#include "registry/exports.h"

namespace kmen::identify {

namespace {

using namespace Qt::Literals::StringLiterals;
using registry::FieldCode;

const QStringList &header()
{
    static const QStringList names {u"Klient"_s, u"Prijmeni"_s, u"Jmeno"_s, u"RodnePrijmeni"_s, u"DatumNarozeni"_s,
        u"AdresaPobytu"_s, u"Doklad.Cislo"_s, u"Doklad.Druh"_s, u"Doklad.PlatnostDo"_s, u"DatovaSchrankaId"_s,
        u"Pohlavi"_s};
    return names;
}

QString valueOf(const registry::ClientDetail &client, FieldCode code)
{
    const registry::Field *field = registry::findField(client.fields, code);
    return field ? field->value : QString();
}

QStringList cellsOf(const registry::ClientDetail &client)
{
    // "ID 123456789 2030-01-31"; of several the first one
    const QString document = valueOf(client, FieldCode::Doklady).section(u"; "_s, 0, 0);
    const QString address = valueOf(client, FieldCode::AdresaPobytu).section(u' ', 0, 0);
    // only a code of RUIAN can be searched by
    const bool isCode = parseInteger(address, 1, 999'999'998).has_value();
    return {client.row.kid.text(), valueOf(client, FieldCode::Prijmeni), valueOf(client, FieldCode::Jmeno),
        valueOf(client, FieldCode::RodnePrijmeni), valueOf(client, FieldCode::DatumNarozeni),
        isCode ? address : QString(), document.section(u' ', 1, 1), document.section(u' ', 0, 0),
        document.section(u' ', 2, 2), valueOf(client, FieldCode::DatovaSchranka), valueOf(client, FieldCode::Pohlavi)};
}

bool hasAifo(const registry::ClientDetail &client)
{
    return std::ranges::any_of(
        client.identifiers, [](const registry::Identifier &one) { return one.state == registry::AifoState::Valid; });
}

/// Ends the walk when there are enough; nothing went wrong then.
Error enough()
{
    return {ErrorKind::Cancelled, u"identify.ENOUGH"_s, {}, {}, {}};
}

} // namespace

Result<NewBatch> batchOfClients(store::Session &session, const registry::ClientQuery &query, int most, const Job &job)
{
    NewBatch batch;
    batch.name = QCoreApplication::translate("kmen::identify", "Clients not identified yet");
    batch.table.header = header();
    batch.uses = guessColumns(batch.table.header);
    registry::ClientQuery unidentified = query;
    unidentified.filter.kind = registry::ClientKind::PersonOutsideRob;
    unidentified.filter.state = registry::ClientState::Active;
    const auto take = [&](std::span<const registry::ClientRow> rows) -> Result<void> {
        for (const registry::ClientRow &row : rows) {
            const auto client = registry::client(session, row.id);
            if (!client) {
                return failWith(client);
            }
            if (hasAifo(*client)) {
                continue;
            }
            if (static_cast<int>(batch.about.size()) == most) {
                return std::unexpected(enough());
            }
            batch.about.push_back(row.id);
            batch.table.rows.push_back(cellsOf(*client));
            batch.table.lines.push_back(static_cast<int>(batch.about.size()));
        }
        return {};
    };
    const auto done = registry::eachClient(session, unidentified, 0, take, job);
    if (!done && done.error().code != enough().code) {
        return failWith(done);
    }
    if (batch.about.empty()) {
        return fail(ErrorKind::NotFound, u"identify.ALL_IDENTIFIED"_s,
            QCoreApplication::translate("kmen::identify", "No client waits to be identified."));
    }
    return batch;
}

} // namespace kmen::identify
