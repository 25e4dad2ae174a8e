#include "registry/organisations.h"

#include <QCoreApplication>

#include "registry/clients_p.h"
#include "registry/field_changes_p.h"

namespace kmen::registry {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Fields {
    std::vector<Field> made;
    Moment readAt;

    void add(FieldCode code, const QString &value, const QString &name, egon::Stav stav,
        const std::optional<egon::WireTime> &changed = {})
    {
        made.push_back({code, value, name, stav, changed ? std::optional(changed->toMoment()) : std::nullopt, readAt,
            Source::Register});
    }
    template <class T, class F>
    void add(FieldCode code, const egon::Udaj<T> &item, F &&convert)
    {
        if (item.present) {
            const auto [value, name] =
                item.nil ? std::pair<QString, QString>() : std::pair<QString, QString>(convert(item.value));
            add(code, value, name, item.stav, item.zmenaCas);
        }
    }
};

std::pair<QString, QString> addressOf(const egon::RosAdresa &address, const egon::RuianData &ruian)
{
    if (!address.odkazRuian) {
        return {address.text, {}};
    }
    const auto *found = ruian.address(*address.odkazRuian);
    return {QString::number(*address.odkazRuian), found ? egon::addressText(*found) : address.text};
}

Error icoTaken(const Kid &owner)
{
    return {ErrorKind::Conflict, u"registry.ICO_TAKEN"_s,
        QCoreApplication::translate("kmen::registry", "This organisation is already kept as client %1.")
            .arg(owner.text()),
        owner.text(), QCoreApplication::translate("kmen::registry", "Open that client instead of making another one.")};
}

} // namespace

std::vector<Field> fieldsOf(const egon::RosOsoba &organisation, const egon::RuianData &ruian, Moment readAt)
{
    Fields fields {{}, readAt};
    const auto date = [](QDate value) { return std::pair(value.toString(Qt::ISODate), QString()); };
    const auto code = [](const egon::RosKod &value) { return std::pair(QString::number(value.kod), value.nazev); };
    const auto address = [&](const egon::RosAdresa &value) { return addressOf(value, ruian); };
    const egon::RosAgenda *agenda = organisation.agendy.empty() ? nullptr : &organisation.agendy.front();
    if (agenda) {
        fields.add(FieldCode::DorucovaciAdresa, agenda->dorucovaci, address);
    }
    QStringList boxes;
    for (const egon::RosSchranka &box : organisation.schranky) {
        boxes.append(box.id);
    }
    if (!boxes.isEmpty()) {
        boxes.sort();
        fields.add(FieldCode::DatovaSchranka, boxes.join(u"; "_s), {}, organisation.schranky.front().stav);
    }
    if (organisation.kontakt.hasValue()) {
        const egon::RosKontakt &contact = organisation.kontakt.value;
        fields.add(FieldCode::Telefon, contact.telefon, {}, organisation.kontakt.stav);
        fields.add(FieldCode::Email, contact.email, {}, organisation.kontakt.stav);
    }
    if (agenda && agenda->nazev.hasValue()) {
        fields.add(FieldCode::Nazev, agenda->nazev, [](const QString &v) { return std::pair(v, QString()); });
    } else {
        fields.add(
            FieldCode::Nazev, organisation.fo, [](const egon::RosFo &v) { return std::pair(v.text, QString()); });
    }
    fields.add(FieldCode::Ico, egon::icoText(organisation.ico), {}, egon::Stav::Spravny);
    fields.add(FieldCode::PravniForma, organisation.pravniForma, code);
    fields.add(FieldCode::PravniStav, organisation.pravniStav, code);
    if (agenda) {
        fields.add(FieldCode::Sidlo, agenda->sidlo, address);
        fields.add(FieldCode::DatumVzniku, agenda->vznik, date);
        fields.add(FieldCode::DatumZaniku, agenda->zanik, date);
    }
    return std::move(fields.made);
}

Result<std::optional<CreatedClient>> findByIco(store::Session &session, int ico)
{
    std::optional<CreatedClient> found;
    auto query =
        session.query(u"SELECT c.id, c.kid FROM organisation o JOIN client c ON c.id = o.client WHERE o.ico = :ico"_s);
    query.bind(u":ico"_s, ico);
    auto done = query.each([&](store::Query &row) {
        found = CreatedClient {ClientId {row.integer(0)}, Kid::parse(row.text(1)).value_or(Kid())};
    });
    if (!done) {
        return failWith(done);
    }
    return found;
}

Result<int> icoOf(store::Session &session, ClientId client)
{
    int ico = 0;
    auto query = session.query(u"SELECT ico FROM organisation WHERE client = :client"_s);
    query.bind(u":client"_s, client);
    auto done = query.each([&](store::Query &row) { ico = static_cast<int>(row.integer(0)); });
    if (!done) {
        return failWith(done);
    }
    return ico;
}

Result<CreatedClient> Clients::createOrganisation(
    store::Transaction &tx, int ico, const std::vector<Field> &fields, const SourceRef &source, const By &by)
{
    if (!egon::isIco(ico)) {
        return fail(ErrorKind::Input, u"registry.ICO"_s,
            QCoreApplication::translate("kmen::registry", "%1 is not an IČO.").arg(ico), {},
            QCoreApplication::translate("kmen::registry", "An IČO has eight digits; the last one checks the others."));
    }
    const auto owner = findByIco(m_session, ico);
    if (!owner || *owner) {
        return std::unexpected(owner ? icoTaken((*owner)->kid) : owner.error());
    }
    const auto created = insert(tx, ClientKind::Organisation);
    if (!created) {
        return failWith(created);
    }
    Row row;
    row.id = created->id;
    row.kid = created->kid;
    row.kind = row.storedKind = ClientKind::Organisation;
    const Moment readAt = fields.empty() ? tx.now() : fields.front().readAt;
    if (const auto written = write(tx, row, fields, source, readAt, audit::Action::ClientCreated, by); !written) {
        return failWith(written);
    }
    auto query = tx.query(u"INSERT INTO organisation (client, ico) VALUES (:client, :ico)"_s);
    query.bind(u":client"_s, created->id).bind(u":ico"_s, ico);
    auto done = query.exec();
    if (done) {
        done = mirrorSubscription(tx, created->id);
    }
    if (!done) {
        return failWith(done);
    }
    return created;
}

Result<std::vector<FieldChange>> Clients::applyOrganisation(store::Transaction &tx, ClientId client,
    std::vector<Field> fields, const SourceRef &source, Moment readAt, const By &by)
{
    auto row = load(client);
    if (!row) {
        return failWith(row);
    }
    if (row->kind != ClientKind::Organisation) {
        return std::unexpected(noClient());
    }
    if (row->state == ClientState::Archived || isOlderReading(row->readAt, readAt, tx.now())) {
        return std::vector<FieldChange>();
    }
    auto merged = mergeRegister(row->fields, std::move(fields), source.complete, readAt);
    return write(tx, *row, std::move(merged), source, readAt, audit::Action::OrganisationUpdated, by);
}

} // namespace kmen::registry
