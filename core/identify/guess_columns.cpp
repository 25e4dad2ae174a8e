#include <algorithm>
#include <array>

#include "identify/columns.h"
#include "registry/column_words.h"

namespace kmen::identify {

namespace {

struct Known {
    const char16_t *name; ///< of columnNames()
    const char16_t *label;
};

constexpr std::array known {
    Known {u"AdresaPobytu", u"Adresa pobytu (kód RÚIAN)"},
    Known {u"DatovaSchrankaId", u"Datová schránka"},
    Known {u"DatumNarozeni", u"Datum narození"},
    Known {u"DatumPravniMociUmrti", u"Datum právní moci úmrtí"},
    Known {u"DatumUmrti", u"Datum úmrtí"},
    Known {u"Jmeno", u"Jméno"},
    Known {u"MistoNarozeni", u"Místo narození"},
    Known {u"MistoUmrti", u"Místo úmrtí"},
    Known {u"Prijmeni", u"Příjmení"},
    Known {u"Doklad.Cislo", u"Doklad: číslo"},
    Known {u"Doklad.Druh", u"Doklad: druh"},
    Known {u"Doklad.PlatnostDo", u"Doklad: platnost do"},
    Known {u"Obcanstvi", u"Občanství"},
    Known {u"RodnePrijmeni", u"Rodné příjmení"},
    Known {u"OmezeniSvepravnosti", u"Omezení svéprávnosti"},
    Known {u"RodinnyStavPartnerstvi", u"Rodinný stav nebo partnerství"},
    Known {u"Pohlavi", u"Pohlaví"},
    Known {u"SerioveCisloCertifikatu", u"Certifikát: sériové číslo"},
    Known {u"VydavatelCertifikatu", u"Certifikát: vydavatel"},
};

} // namespace

ColumnUses guessColumns(const QStringList &header)
{
    ColumnUses uses;
    for (const QString &name : header) {
        const qsizetype column = columnNames().indexOf(registry::columnMeaning(name));
        const auto use = column < 0 ? std::nullopt : std::optional(column);
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
