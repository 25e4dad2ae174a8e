#include "registry/fields.h"

#include <QCoreApplication>

#include "base/text.h"

namespace kmen::registry {
namespace {

using namespace Qt::Literals::StringLiterals;

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

bool isNumber(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// ISO 3166-1 numeric; places and addresses of RÚIAN have longer codes.
bool isCountry(QStringView text)
{
    return text.size() == 3 && isNumber(text);
}

QString yesNoText(const QString &value)
{
    static constexpr std::array rows {
        WordRow {u"ano", QT_TRANSLATE_NOOP("kmen::registry", "yes")},
        WordRow {u"ne", QT_TRANSLATE_NOOP("kmen::registry", "no")},
    };
    return lookUp(rows, value);
}

QString isoDateText(const QString &value)
{
    const QDate date = QDate::fromString(value, Qt::ISODate);
    return date.isValid() ? dateText(date) : value;
}

/// "Bratislava, 703", "703", or a code of RÚIAN with its name.
QString placeText(const QString &value, const QString &name)
{
    if (isCountry(value)) {
        return countryText(value);
    }
    const qsizetype comma = value.lastIndexOf(u", ");
    if (comma > 0 && isCountry(QStringView(value).mid(comma + 2))) {
        return value.left(comma + 2) + countryText(value.mid(comma + 2));
    }
    return name.isEmpty() ? value : name;
}

QString residenceText(const QString &value, const QString &name)
{
    if (value.endsWith(u" U") && isNumber(QStringView(value).chopped(2))) {
        return QCoreApplication::translate("kmen::registry", "%1 (address of an office)")
            .arg(name.isEmpty() ? value.chopped(2) : name);
    }
    return name.isEmpty() ? value : name;
}

/// "ID 123456789 2030-01-31" or "ID 123456789".
QString documentText(const QString &value)
{
    const qsizetype kind = value.indexOf(u' ');
    if (kind <= 0) {
        return value;
    }
    const QDate until = QDate::fromString(value.section(u' ', -1), Qt::ISODate);
    const QString number = until.isValid() ? value.mid(kind).section(u' ', 0, -2) : value.mid(kind);
    const QString document = documentKindText(value.left(kind)) + number;
    // a date inside a sentence is never torn between two lines
    return until.isValid() ? QCoreApplication::translate("kmen::registry", "%1, valid until %2")
                                 .arg(document, dateText(until).replace(u' ', QChar(QChar::Nbsp)))
                           : document;
}

template <class F>
QString eachText(const QString &value, F &&text)
{
    QStringList parts = value.split(u"; "_s);
    for (QString &part : parts) {
        part = text(part);
    }
    return parts.join(u"; ");
}

} // namespace

QString displayText(FieldCode code, const QString &value, const QString &name)
{
    switch (code) {
    case FieldCode::Pohlavi:
        return genderText(value);
    case FieldCode::RodinnyStavPartnerstvi:
        return familyStateText(value);
    case FieldCode::OmezeniSvepravnosti:
        return yesNoText(value);
    case FieldCode::DatumNarozeni:
    case FieldCode::DatumUmrti:
    case FieldCode::DatumPravniMociUmrti:
    case FieldCode::DatumVzniku:
    case FieldCode::DatumZaniku:
        return isoDateText(value);
    case FieldCode::MistoNarozeni:
    case FieldCode::MistoUmrti:
        return placeText(value, name);
    case FieldCode::AdresaPobytu:
        return residenceText(value, name);
    case FieldCode::Doklady:
        return eachText(value, documentText);
    case FieldCode::Obcanstvi:
        return eachText(value, countryText);
    case FieldCode::DorucovaciAdresa:
    case FieldCode::Sidlo:
    case FieldCode::PravniForma:
    case FieldCode::PravniStav:
        return name.isEmpty() ? value : name;
    case FieldCode::Prijmeni:
    case FieldCode::Jmeno:
    case FieldCode::RodnePrijmeni:
    case FieldCode::DatovaSchranka:
    case FieldCode::Telefon:
    case FieldCode::Email:
    case FieldCode::Certifikaty:
    case FieldCode::Nazev:
    case FieldCode::Ico:
        break;
    }
    return value;
}

QString displayText(const Field &field)
{
    return displayText(field.code, field.value, field.name);
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

} // namespace kmen::registry
