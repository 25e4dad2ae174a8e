#include "registry/fields.h"

#include <QCoreApplication>

#include "base/text.h"

namespace kmen::registry {
namespace {

using namespace Qt::Literals::StringLiterals;

struct CodeRow {
    FieldCode code;
    QStringView name;
    const char *label;
};

constexpr std::array codeRows {
    CodeRow {FieldCode::Prijmeni, u"Prijmeni", QT_TRANSLATE_NOOP("kmen::registry", "Surname")},
    CodeRow {FieldCode::Jmeno, u"Jmeno", QT_TRANSLATE_NOOP("kmen::registry", "Given name")},
    CodeRow {FieldCode::RodnePrijmeni, u"RodnePrijmeni", QT_TRANSLATE_NOOP("kmen::registry", "Birth surname")},
    CodeRow {FieldCode::Pohlavi, u"Pohlavi", QT_TRANSLATE_NOOP("kmen::registry", "Sex")},
    CodeRow {FieldCode::DatumNarozeni, u"DatumNarozeni", QT_TRANSLATE_NOOP("kmen::registry", "Date of birth")},
    CodeRow {FieldCode::MistoNarozeni, u"MistoNarozeni", QT_TRANSLATE_NOOP("kmen::registry", "Place of birth")},
    CodeRow {FieldCode::DatumUmrti, u"DatumUmrti", QT_TRANSLATE_NOOP("kmen::registry", "Date of death")},
    CodeRow {FieldCode::DatumPravniMociUmrti, u"DatumPravniMociUmrti",
        QT_TRANSLATE_NOOP("kmen::registry", "Declaration of death in force since")},
    CodeRow {FieldCode::MistoUmrti, u"MistoUmrti", QT_TRANSLATE_NOOP("kmen::registry", "Place of death")},
    CodeRow {FieldCode::AdresaPobytu, u"AdresaPobytu", QT_TRANSLATE_NOOP("kmen::registry", "Address of residence")},
    CodeRow {FieldCode::DorucovaciAdresa, u"DorucovaciAdresa", QT_TRANSLATE_NOOP("kmen::registry", "Delivery address")},
    CodeRow {FieldCode::RodinnyStavPartnerstvi, u"RodinnyStavPartnerstvi",
        QT_TRANSLATE_NOOP("kmen::registry", "Marital status")},
    CodeRow {FieldCode::OmezeniSvepravnosti, u"OmezeniSvepravnosti",
        QT_TRANSLATE_NOOP("kmen::registry", "Limited legal capacity")},
    CodeRow {FieldCode::DatovaSchranka, u"DatovaSchranka", QT_TRANSLATE_NOOP("kmen::registry", "Data box")},
    CodeRow {FieldCode::Telefon, u"Telefon", QT_TRANSLATE_NOOP("kmen::registry", "Phone")},
    CodeRow {FieldCode::Email, u"Email", QT_TRANSLATE_NOOP("kmen::registry", "E-mail")},
    CodeRow {FieldCode::Doklady, u"Doklady", QT_TRANSLATE_NOOP("kmen::registry", "Identity documents")},
    CodeRow {FieldCode::Obcanstvi, u"Obcanstvi", QT_TRANSLATE_NOOP("kmen::registry", "Citizenship")},
    CodeRow {FieldCode::Certifikaty, u"Certifikaty", QT_TRANSLATE_NOOP("kmen::registry", "Certificates")},
    CodeRow {FieldCode::Nazev, u"Nazev", QT_TRANSLATE_NOOP("kmen::registry", "Name of the organisation")},
    CodeRow {FieldCode::Ico, u"Ico", QT_TRANSLATE_NOOP("kmen::registry", "IČO")},
    CodeRow {FieldCode::PravniForma, u"PravniForma", QT_TRANSLATE_NOOP("kmen::registry", "Legal form")},
    CodeRow {FieldCode::PravniStav, u"PravniStav", QT_TRANSLATE_NOOP("kmen::registry", "Legal status")},
    CodeRow {FieldCode::Sidlo, u"Sidlo", QT_TRANSLATE_NOOP("kmen::registry", "Seat")},
    CodeRow {FieldCode::DatumVzniku, u"DatumVzniku", QT_TRANSLATE_NOOP("kmen::registry", "Founded")},
    CodeRow {FieldCode::DatumZaniku, u"DatumZaniku", QT_TRANSLATE_NOOP("kmen::registry", "Ceased")},
};
static_assert(codeRows.size() == fieldCount);

/// What is stored of an item: see Field.
struct StoredValue {
    QString value;
    QString name;
};

StoredValue placeOf(const egon::Misto &place, const egon::RuianData &ruian)
{
    if (place.cr) {
        const auto found =
            std::ranges::find_if(ruian.lokality, [&](const egon::Lokalita &l) { return l.kod == *place.cr; });
        return {QString::number(*place.cr), found == ruian.lokality.end() ? QString() : found->nazev};
    }
    if (place.stat.isEmpty() || place.svet.isEmpty()) {
        return {place.stat.isEmpty() ? place.svet : place.stat, {}};
    }
    return {QString(place.svet + u", " + place.stat), {}};
}

StoredValue addressByCode(int code, const egon::RuianData &ruian)
{
    const auto *address = ruian.address(code);
    return {QString::number(code), address ? egon::addressText(*address) : QString()};
}

/// Collects the fields in the card's order.
class Collector {
public:
    explicit Collector(Moment readAt)
        : m_readAt(readAt)
    {
        m_fields.reserve(codeRows.size());
    }

    template <class T, class F>
    void add(FieldCode code, const egon::Udaj<T> &item, F &&convert)
    {
        if (!item.present) {
            return;
        }
        StoredValue made;
        if (item.hasValue()) {
            made = convert(item.value);
        }
        push(code, made, item.stav, item.zmenaCas);
    }

    /// A list is one field: sorted, so that another order in the answer is no change.
    template <class Item, class F>
    void addList(FieldCode code, const std::vector<Item> &items, F &&convert)
    {
        if (items.empty()) {
            return;
        }
        QStringList parts;
        egon::Stav stav = items.front().stav;
        std::optional<egon::WireTime> changed;
        for (const Item &item : items) {
            if (item.hasValue()) {
                parts.push_back(convert(item.value));
            }
            if (item.stav == egon::Stav::Nespravny || item.stav == egon::Stav::NespravnyTvar) {
                stav = item.stav;
            }
            if (item.zmenaCas && (!changed || changed->toMoment() < item.zmenaCas->toMoment())) {
                changed = item.zmenaCas;
            }
        }
        parts.sort();
        StoredValue all {parts.size() == 1 ? parts.front() : parts.join(u"; "), {}};
        push(code, all, stav, changed);
    }

    [[nodiscard]] std::vector<Field> take() { return std::move(m_fields); }

private:
    void push(FieldCode code, StoredValue &made, egon::Stav stav, const std::optional<egon::WireTime> &changed)
    {
        m_fields.push_back({code, std::move(made.value), std::move(made.name), stav,
            changed ? std::optional(changed->toMoment()) : std::nullopt, m_readAt, Source::Register});
    }

    Moment m_readAt;
    std::vector<Field> m_fields;
};

} // namespace

const std::vector<FieldCode> &everyFieldCode()
{
    static const auto codes = [] {
        std::vector<FieldCode> made;
        made.reserve(std::size(codeRows));
        for (const CodeRow &row : codeRows) {
            made.push_back(row.code);
        }
        return made;
    }();
    return codes;
}

const std::vector<FieldCode> &allFieldCodes()
{
    static const std::vector<FieldCode> codes(
        everyFieldCode().begin(), std::next(std::ranges::find(everyFieldCode(), FieldCode::Certifikaty)));
    return codes;
}

QString fieldName(FieldCode code)
{
    const QStringView name = codeRows[static_cast<std::size_t>(code)].name;
    return QString::fromRawData(name.data(), name.size());
}

std::optional<FieldCode> fieldFromName(QStringView name)
{
    const auto found = std::ranges::find(codeRows, name, &CodeRow::name);
    return found == codeRows.end() ? std::nullopt : std::optional(found->code);
}

QString fieldLabel(FieldCode code)
{
    return QCoreApplication::translate("kmen::registry", codeRows[static_cast<std::size_t>(code)].label);
}

std::vector<Field> fieldsOf(const egon::Person &person, const egon::RuianData &ruian, Moment readAt)
{
    const auto plain = [](const QString &value) { return StoredValue {value, {}}; };
    const auto date = [](QDate value) { return StoredValue {value.toString(Qt::ISODate), {}}; };
    const auto place = [&](const egon::Misto &value) { return placeOf(value, ruian); };
    Collector fields(readAt);
    fields.add(FieldCode::Prijmeni, person.prijmeni, plain);
    fields.add(FieldCode::Jmeno, person.jmeno, plain);
    fields.add(FieldCode::RodnePrijmeni, person.rodnePrijmeni, plain);
    fields.add(FieldCode::Pohlavi, person.pohlavi, plain);
    fields.add(FieldCode::DatumNarozeni, person.datumNarozeni, date);
    fields.add(FieldCode::MistoNarozeni, person.mistoNarozeni, place);
    fields.add(FieldCode::DatumUmrti, person.datumUmrti, date);
    fields.add(FieldCode::DatumPravniMociUmrti, person.datumPravniMociUmrti, date);
    fields.add(FieldCode::MistoUmrti, person.mistoUmrti, place);
    fields.add(FieldCode::AdresaPobytu, person.adresaPobytu, [&](const egon::AdresaPobytu &v) {
        StoredValue made = addressByCode(v.kod, ruian);
        if (v.adresaUradu.value_or(false)) {
            made.value += u" U"_s;
        }
        return made;
    });
    fields.add(FieldCode::DorucovaciAdresa, person.dorucovaciAdresa, [&](const egon::DorucovaciAdresa &v) {
        return v.adresaCr ? addressByCode(*v.adresaCr, ruian) : StoredValue {v.adresaOstatni, {}};
    });
    fields.add(FieldCode::RodinnyStavPartnerstvi, person.rodinnyStavPartnerstvi, plain);
    fields.add(FieldCode::OmezeniSvepravnosti, person.omezeniSvepravnosti, plain);
    fields.add(FieldCode::DatovaSchranka, person.datovaSchranka, plain);
    fields.add(FieldCode::Telefon, person.telefon, plain);
    fields.add(FieldCode::Email, person.email, plain);
    fields.addList(FieldCode::Doklady, person.doklady, [](const egon::Doklad &v) -> QString {
        const QString document = v.druh + u' ' + v.cislo;
        return v.platnostDo ? QString(document + u' ' + v.platnostDo->toString(Qt::ISODate)) : document;
    });
    fields.addList(FieldCode::Obcanstvi, person.obcanstvi, [](const QString &v) { return v; });
    fields.addList(FieldCode::Certifikaty, person.certifikaty,
        [](const egon::Certifikat &v) -> QString { return QString::number(v.serioveCislo) + u", " + v.vydavatel; });
    return fields.take();
}

const Field *findField(const std::vector<Field> &fields, FieldCode code)
{
    const Field *found = nullptr;
    for (const Field &field : fields) {
        if (field.code == code && (!found || field.source == Source::Register)) {
            found = &field;
        }
    }
    return found;
}

Result<Field> officeField(FieldCode code, const QString &typed, Moment at)
{
    Field field;
    field.code = code;
    field.readAt = at;
    field.source = Source::Office;
    field.value = typed.simplified();
    const bool isDate =
        code == FieldCode::DatumNarozeni || code == FieldCode::DatumUmrti || code == FieldCode::DatumPravniMociUmrti;
    if (isDate && !field.value.isEmpty()) {
        const auto date = parseDate(field.value);
        if (!date) {
            return fail(ErrorKind::Input, u"registry.DATE"_s,
                QCoreApplication::translate("kmen::registry", "This is not a date."), fieldName(code),
                QCoreApplication::translate("kmen::registry", "Write it like 12. 5. 1978."));
        }
        field.value = date->toString(Qt::ISODate);
    }
    return field;
}

} // namespace kmen::registry
