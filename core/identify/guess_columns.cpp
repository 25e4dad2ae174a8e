#include <algorithm>
#include <array>

#include "identify/columns.h"

namespace kmen::identify {

namespace {

struct Known {
    const char16_t *name; ///< of columnNames()
    const char16_t *label;
    /// Beginnings of what offices write, folded, letters and digits only; between bars.
    const char16_t *words;
};

constexpr std::array known {
    Known {u"AdresaPobytu", u"Adresa pobytu (kód RÚIAN)",
        u"adresapobytu|kodadresy|kodadresniho|kodadm|kodruian|ruian|adresaruian|adresnimisto|addresscode"},
    Known {u"DatovaSchrankaId", u"Datová schránka",
        u"datovaschranka|datovaschrankaid|iddatoveschranky|idds|idschranky|databox"},
    Known {u"DatumNarozeni", u"Datum narození",
        u"datumnarozeni|narozen|narozena|narozeni|datnar|datumnar|dnar|dateofbirth|birthdate"},
    Known {u"DatumPravniMociUmrti", u"Datum právní moci úmrtí", u"datumpravnimociumrti|pravnimocumrti"},
    Known {u"DatumUmrti", u"Datum úmrtí", u"datumumrti|umrti|zemrel|dateofdeath"},
    Known {u"Jmeno", u"Jméno", u"jmeno|jmena|krestnijmeno|krestni|givenname|firstname"},
    Known {u"MistoNarozeni", u"Místo narození", u"mistonarozeni|mistonar|birthplace"},
    Known {u"MistoUmrti", u"Místo úmrtí", u"mistoumrti"},
    Known {u"Prijmeni", u"Příjmení", u"prijmeni|surname|lastname|familyname"},
    Known {u"Doklad.Cislo", u"Doklad: číslo",
        u"dokladcislo|cislodokladu|cdokladu|cisloop|cop|op|cisloobcanskehoprukazu|cislopasu|documentnumber"},
    Known {u"Doklad.Druh", u"Doklad: druh", u"dokladdruh|druhdokladu|typdokladu|documentkind|documenttype"},
    Known {u"Doklad.PlatnostDo", u"Doklad: platnost do", u"dokladplatnostdo|platnostdokladu|platnostdo"},
    Known {u"Obcanstvi", u"Občanství", u"obcanstvi|statniobcanstvi|citizenship|nationality"},
    Known {u"RodnePrijmeni", u"Rodné příjmení", u"rodneprijmeni|rozena|rozeny|birthsurname|maidenname"},
    Known {u"OmezeniSvepravnosti", u"Omezení svéprávnosti", u"omezenisvepravnosti|svepravnost"},
    Known {u"RodinnyStavPartnerstvi", u"Rodinný stav nebo partnerství",
        u"rodinnystavpartnerstvi|rodinnystav|maritalstatus"},
    Known {u"Pohlavi", u"Pohlaví", u"pohlavi|sex|gender"},
    Known {u"SerioveCisloCertifikatu", u"Certifikát: sériové číslo", u"seriovecislocertifikatu|certifikatcislo"},
    Known {u"VydavatelCertifikatu", u"Certifikát: vydavatel", u"vydavatelcertifikatu|certifikatvydavatel"},
};

/// "Č. OP" → "cop", "DatumNarozeni" and "Datum narození" → "datumnarozeni".
QString bare(const QString &name)
{
    QString letters;
    for (const QChar c : fold(name)) {
        if (c.isLetterOrNumber()) {
            letters.append(c);
        }
    }
    return letters;
}

} // namespace

ColumnUses guessColumns(const QStringList &header)
{
    ColumnUses uses;
    for (const QString &name : header) {
        const QString word = bare(name);
        const auto at = std::ranges::find_if(known, [&word](const Known &one) {
            return !word.isEmpty() && QString::fromUtf16(one.words).split(u'|').contains(word);
        });
        std::optional<qsizetype> use;
        if (at != known.end()) {
            use = columnNames().indexOf(QString::fromUtf16(at->name));
        }
        uses.push_back(use && std::ranges::find(uses, use) == uses.end() ? use : std::nullopt);
    }
    return uses;
}

QString columnLabel(qsizetype column)
{
    const QString name = columnNames().value(column);
    const auto at = std::ranges::find_if(known, [&name](const Known &one) { return name == one.name; });
    return at != known.end() ? QString::fromUtf16(at->label) : name;
}

} // namespace kmen::identify
