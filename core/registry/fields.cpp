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
};

/// A word of the register and what people read.
struct WordRow {
    QStringView word;
    const char *text;
};

template <std::size_t N>
QString lookUp(const std::array<WordRow, N> &rows, const QString &word)
{
    const auto found = std::ranges::find_if(
        rows, [&](const WordRow &row) { return row.word.compare(word, Qt::CaseInsensitive) == 0; });
    return found == rows.end() ? word : QCoreApplication::translate("kmen::registry", found->text);
}

struct ValueText {
    QString value;
    QString text;
};

ValueText placeOf(const egon::Misto &place, const egon::RuianData &ruian)
{
    if (place.cr) {
        const QString code = QString::number(*place.cr);
        const auto found =
            std::ranges::find_if(ruian.lokality, [&](const egon::Lokalita &l) { return l.kod == *place.cr; });
        return {code, found == ruian.lokality.end() ? code : found->nazev};
    }
    if (place.stat.isEmpty()) {
        return {place.svet, place.svet};
    }
    if (place.svet.isEmpty()) {
        return {place.stat, countryText(place.stat)};
    }
    return {QString(place.svet + u", " + place.stat), QString(place.svet + u", " + countryText(place.stat))};
}

ValueText addressByCode(int code, const egon::RuianData &ruian)
{
    const QString number = QString::number(code);
    const auto *address = ruian.address(code);
    return {number, address ? egon::addressText(*address) : number};
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
        ValueText made;
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
        std::vector<ValueText> parts;
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
        std::ranges::sort(parts, {}, &ValueText::value);
        ValueText all;
        for (const ValueText &part : parts) {
            const bool first = all.value.isEmpty();
            all.value += (first ? u""_s : u"; "_s) + part.value;
            all.text += (first ? u""_s : u"; "_s) + part.text;
        }
        push(code, all, stav, changed);
    }

    [[nodiscard]] std::vector<Field> take() { return std::move(m_fields); }

private:
    void push(FieldCode code, ValueText &made, egon::Stav stav, const std::optional<egon::WireTime> &changed)
    {
        m_fields.push_back({code, std::move(made.value), std::move(made.text), stav,
            changed ? std::optional(changed->toMoment()) : std::nullopt, m_readAt, Source::Register});
    }

    Moment m_readAt;
    std::vector<Field> m_fields;
};

} // namespace

const std::vector<FieldCode> &allFieldCodes()
{
    static const auto codes = [] {
        std::vector<FieldCode> made;
        for (const CodeRow &row : codeRows) {
            made.push_back(row.code);
        }
        return made;
    }();
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

QString genderText(const QString &value)
{
    static constexpr std::array rows {
        WordRow {u"muz", QT_TRANSLATE_NOOP("kmen::registry", "man")},
        WordRow {u"zena", QT_TRANSLATE_NOOP("kmen::registry", "woman")},
    };
    return lookUp(rows, value);
}

// Source: RobTypy.xsd 2.0.0, RodinnyStavPartnerstviType.
QString familyStateText(const QString &value)
{
    static constexpr std::array rows {
        WordRow {u"SVOBODNY/SVOBODNA", QT_TRANSLATE_NOOP("kmen::registry", "single")},
        WordRow {u"ZENATY/VDANA", QT_TRANSLATE_NOOP("kmen::registry", "married")},
        WordRow {u"ROZVEDENY/ROZVEDENA", QT_TRANSLATE_NOOP("kmen::registry", "divorced")},
        WordRow {u"VDOVEC/VDOVA", QT_TRANSLATE_NOOP("kmen::registry", "widowed")},
        WordRow {u"ZANIKLE MANZELSTVI", QT_TRANSLATE_NOOP("kmen::registry", "marriage ended")},
        WordRow {u"PARTNERSTVI", QT_TRANSLATE_NOOP("kmen::registry", "in a registered partnership")},
        WordRow {
            u"ZANIKLE PARTNERSTVI ROZHODNUTIM", QT_TRANSLATE_NOOP("kmen::registry", "partnership ended by a decision")},
        WordRow {u"ZANIKLE PARTNERSTVI", QT_TRANSLATE_NOOP("kmen::registry", "partnership ended")},
        WordRow {u"ZANIKLE PARTNERSTVI SMRTI", QT_TRANSLATE_NOOP("kmen::registry", "partnership ended by death")},
        WordRow {u"ODLOUCENY/ODLOUCENA", QT_TRANSLATE_NOOP("kmen::registry", "separated")},
    };
    return lookUp(rows, value);
}

// The schema leaves the kinds open; these are the known ones (EGON.md).
QString documentKindText(const QString &druh)
{
    static constexpr std::array rows {
        WordRow {u"ID", QT_TRANSLATE_NOOP("kmen::registry", "identity card")},
        WordRow {u"P", QT_TRANSLATE_NOOP("kmen::registry", "passport")},
        WordRow {u"VS", QT_TRANSLATE_NOOP("kmen::registry", "visa sticker")},
        WordRow {u"IR", QT_TRANSLATE_NOOP("kmen::registry", "residence permit")},
        WordRow {u"PS", QT_TRANSLATE_NOOP("kmen::registry", "residence certificate")},
    };
    return lookUp(rows, druh);
}

QString countryText(const QString &code)
{
    static constexpr std::array rows {
        WordRow {u"203", QT_TRANSLATE_NOOP("kmen::registry", "Czech Republic")},
        WordRow {u"703", QT_TRANSLATE_NOOP("kmen::registry", "Slovakia")},
        WordRow {u"276", QT_TRANSLATE_NOOP("kmen::registry", "Germany")},
        WordRow {u"616", QT_TRANSLATE_NOOP("kmen::registry", "Poland")},
        WordRow {u"040", QT_TRANSLATE_NOOP("kmen::registry", "Austria")},
        WordRow {u"804", QT_TRANSLATE_NOOP("kmen::registry", "Ukraine")},
        WordRow {u"704", QT_TRANSLATE_NOOP("kmen::registry", "Vietnam")},
        WordRow {u"643", QT_TRANSLATE_NOOP("kmen::registry", "Russia")},
        WordRow {u"826", QT_TRANSLATE_NOOP("kmen::registry", "United Kingdom")},
        WordRow {u"840", QT_TRANSLATE_NOOP("kmen::registry", "United States")},
    };
    return lookUp(rows, code);
}

std::vector<Field> fieldsOf(const egon::Person &person, const egon::RuianData &ruian, Moment readAt)
{
    const auto plain = [](const QString &value) { return ValueText {value, value}; };
    const auto date = [](QDate value) { return ValueText {value.toString(Qt::ISODate), dateText(value)}; };
    const auto place = [&](const egon::Misto &value) { return placeOf(value, ruian); };
    Collector fields(readAt);
    fields.add(FieldCode::Prijmeni, person.prijmeni, plain);
    fields.add(FieldCode::Jmeno, person.jmeno, plain);
    fields.add(FieldCode::RodnePrijmeni, person.rodnePrijmeni, plain);
    fields.add(FieldCode::Pohlavi, person.pohlavi, [](const QString &v) { return ValueText {v, genderText(v)}; });
    fields.add(FieldCode::DatumNarozeni, person.datumNarozeni, date);
    fields.add(FieldCode::MistoNarozeni, person.mistoNarozeni, place);
    fields.add(FieldCode::DatumUmrti, person.datumUmrti, date);
    fields.add(FieldCode::DatumPravniMociUmrti, person.datumPravniMociUmrti, date);
    fields.add(FieldCode::MistoUmrti, person.mistoUmrti, place);
    fields.add(FieldCode::AdresaPobytu, person.adresaPobytu, [&](const egon::AdresaPobytu &v) {
        ValueText made = addressByCode(v.kod, ruian);
        if (v.adresaUradu.value_or(false)) {
            made.value += u" U"_s;
            made.text = QCoreApplication::translate("kmen::registry", "%1 (address of an office)").arg(made.text);
        }
        return made;
    });
    fields.add(FieldCode::DorucovaciAdresa, person.dorucovaciAdresa, [&](const egon::DorucovaciAdresa &v) {
        return v.adresaCr ? addressByCode(*v.adresaCr, ruian) : ValueText {v.adresaOstatni, v.adresaOstatni};
    });
    fields.add(FieldCode::RodinnyStavPartnerstvi, person.rodinnyStavPartnerstvi, [](const QString &v) {
        return ValueText {v, familyStateText(v)};
    });
    fields.add(FieldCode::OmezeniSvepravnosti, person.omezeniSvepravnosti, [](const QString &v) {
        return ValueText {v,
            v == u"ano"      ? QCoreApplication::translate("kmen::registry", "yes")
                : v == u"ne" ? QCoreApplication::translate("kmen::registry", "no")
                             : v};
    });
    fields.add(FieldCode::DatovaSchranka, person.datovaSchranka, plain);
    fields.add(FieldCode::Telefon, person.telefon, plain);
    fields.add(FieldCode::Email, person.email, plain);
    fields.addList(FieldCode::Doklady, person.doklady, [](const egon::Doklad &v) {
        ValueText made {QString(v.druh + u' ' + v.cislo), QString(documentKindText(v.druh) + u' ' + v.cislo)};
        if (v.platnostDo) {
            made.value += u' ' + v.platnostDo->toString(Qt::ISODate);
            made.text = QCoreApplication::translate("kmen::registry", "%1, valid until %2")
                            .arg(made.text, dateText(*v.platnostDo));
        }
        return made;
    });
    fields.addList(FieldCode::Obcanstvi, person.obcanstvi, [](const QString &v) {
        return ValueText {v, countryText(v)};
    });
    fields.addList(FieldCode::Certifikaty, person.certifikaty, [](const egon::Certifikat &v) {
        const QString text = QString::number(v.serioveCislo) + u", " + v.vydavatel;
        return ValueText {text, text};
    });
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
    field.text = field.value;
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
        field.text = dateText(*date);
    } else if (code == FieldCode::Pohlavi) {
        field.text = genderText(field.value);
    } else if (code == FieldCode::RodinnyStavPartnerstvi) {
        field.text = familyStateText(field.value);
    } else if (code == FieldCode::Obcanstvi) {
        field.text = countryText(field.value);
    }
    return field;
}

} // namespace kmen::registry
