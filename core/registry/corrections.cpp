#include "registry/corrections.h"

#include <algorithm>

namespace kmen::registry {
namespace {

using namespace Qt::Literals::StringLiterals;

QString officeValue(const std::vector<Field> &fields, FieldCode code)
{
    const auto found = std::ranges::find_if(
        fields, [code](const Field &field) { return field.code == code && field.source == Source::Office; });
    return found == fields.end() ? QString() : found->value;
}

/// Edited here, and other than what was shown, for a reason that is not this edit.
bool clashesIn(const Correction &correction, const std::vector<Field> &now, const Field &mine)
{
    const QString theirs = officeValue(now, mine.code);
    return theirs != officeValue(correction.before, mine.code) && theirs != mine.value;
}

} // namespace

std::vector<FieldCode> officeFieldsOf(ClientKind kind)
{
    if (kind == ClientKind::PersonInRob) {
        return {FieldCode::DorucovaciAdresa, FieldCode::Telefon, FieldCode::Email};
    }
    return {FieldCode::Prijmeni, FieldCode::Jmeno, FieldCode::RodnePrijmeni, FieldCode::DatumNarozeni,
        FieldCode::AdresaPobytu, FieldCode::DorucovaciAdresa, FieldCode::DatovaSchranka, FieldCode::Telefon,
        FieldCode::Email, FieldCode::Doklady, FieldCode::Obcanstvi};
}

Result<Corrected> correct(Clients &clients, store::Transaction &tx, const Correction &correction, const By &by)
{
    // inside the transaction nobody changes it any more
    const auto now = client(clients.session(), correction.client);
    if (!now) {
        return failWith(now);
    }
    const bool moved = now->version != correction.version;
    const bool clash = moved && std::ranges::any_of(correction.wanted, [&](const Field &mine) {
        return clashesIn(correction, now->fields, mine);
    });
    // with a clash the version that was shown is handed on, and the refusal is the repository's own
    auto changes = clients.setOfficeFields(
        tx, correction.client, clash ? correction.version : now->version, correction.wanted, by);
    if (!changes) {
        return failWith(changes);
    }
    return Corrected {std::move(*changes), moved};
}

Result<std::vector<Clash>> clashes(store::Session &session, const Correction &correction, const ClientDetail &now)
{
    std::vector<Clash> found;
    for (const Field &mine : correction.wanted) {
        if (!clashesIn(correction, now.fields, mine)) {
            continue;
        }
        Clash clash {mine.code, officeValue(correction.before, mine.code), mine.value,
            officeValue(now.fields, mine.code), {}, std::nullopt};
        auto query = session.query(uR"(SELECT actor, at FROM field_change
            WHERE client = :client AND field = :field ORDER BY at DESC, id DESC LIMIT 1)"_s);
        query.bind(u":client"_s, correction.client).bind(u":field"_s, fieldName(mine.code));
        auto done = query.each([&](store::Query &row) {
            clash.theirActor = row.text(0);
            clash.theirTime = row.moment(1);
        });
        if (!done) {
            return failWith(done);
        }
        found.push_back(std::move(clash));
    }
    std::ranges::sort(found, {}, &Clash::code);
    return found;
}

} // namespace kmen::registry
