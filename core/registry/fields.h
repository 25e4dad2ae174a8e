/// The fields of a client: reference items of ROB and what the office typed itself, as values without a language, and
/// as text for people.
#pragma once

#include <QString>

#include <optional>
#include <vector>

#include "base/clock.h"
#include "base/result.h"
#include "egon/person.h"

namespace kmen::registry {

/// In the order in which a person's card shows them. The number is never stored, the name is.
enum class FieldCode : std::uint8_t {
    Prijmeni,
    Jmeno,
    RodnePrijmeni,
    Pohlavi,
    DatumNarozeni,
    MistoNarozeni,
    DatumUmrti,
    DatumPravniMociUmrti,
    MistoUmrti,
    AdresaPobytu,
    DorucovaciAdresa,
    RodinnyStavPartnerstvi,
    OmezeniSvepravnosti,
    DatovaSchranka,
    Telefon,
    Email,
    Doklady,
    Obcanstvi,
    Certifikaty,
    // of organisations (ROS), which share data box, delivery address, phone and e-mail with persons
    Nazev,
    Ico,
    PravniForma,
    PravniStav,
    Sidlo,
    DatumVzniku,
    DatumZaniku
};
constexpr std::size_t fieldCount = static_cast<std::size_t>(FieldCode::DatumZaniku) + 1;

/// Of a person.
const std::vector<FieldCode> &allFieldCodes();
/// Of persons and organisations alike.
const std::vector<FieldCode> &everyFieldCode();
/// Stable name, as in the register: "RodnePrijmeni".
QString fieldName(FieldCode code);
std::optional<FieldCode> fieldFromName(QStringView name);
/// For a person: "Birth surname" (translated).
QString fieldLabel(FieldCode code);

/// Who says so: the registers, or the office by hand.
enum class Source : std::uint8_t { Register, Office };

struct Field {
    FieldCode code = FieldCode::Prijmeni;
    QString value; ///< canonical, for comparing: dates ISO, codes as in the register; empty = known to be empty
    /// What only the register's answer knew about the code: the address on one line, the name of a place. Empty for
    /// everything that can be said from `value` alone. In no language: people read displayText.
    QString name;
    egon::Stav stav = egon::Stav::Neuveden;
    std::optional<Moment> changedAt; ///< zmenaCas of the register
    Moment readAt; ///< when it was read, or typed
    Source source = Source::Register;
    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
    /// The register itself doubts it.
    [[nodiscard]] bool isDoubtful() const { return stav == egon::Stav::Nespravny || stav == egon::Stav::NespravnyTvar; }
    bool operator==(const Field &) const = default;
};

/// Every item the answer holds, in the order of FieldCode; items that are not present are left out.
/// A list (Doklady, Obcanstvi, Certifikaty) is one field: values separated by "; ".
std::vector<Field> fieldsOf(const egon::Person &person, const egon::RuianData &ruian, Moment readAt);
/// The field of this code; the register's before the office's.
const Field *findField(const std::vector<Field> &fields, FieldCode code);

/// A field as the office types it. Dates are read by parseDate and kept in ISO form; an empty text is an empty field.
/// Errors: Input "registry.DATE" for a date that is none.
Result<Field> officeField(FieldCode code, const QString &typed, Moment at);

/// A stored value for people, in the language of this moment: "12. 5. 1978", "woman", "Bratislava, Slovakia".
/// Pure; nothing that it returns is ever stored.
QString displayText(FieldCode code, const QString &value, const QString &name = {});
QString displayText(const Field &field);

/// Words of the registers for people (translated): "muz" → "man", "ZENATY" → "married", "ID" → "identity card".
QString genderText(const QString &value);
QString familyStateText(const QString &value);
QString documentKindText(const QString &druh);
/// "203" → "Czech Republic" for the best known; other codes stay codes.
QString countryText(const QString &code);

} // namespace kmen::registry
