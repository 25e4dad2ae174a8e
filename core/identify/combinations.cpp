#include "identify/combinations.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace kmen::identify {

namespace {

constexpr ItemSet all(std::initializer_list<Item> items)
{
    ItemSet set = 0;
    for (const Item item : items) {
        set |= bit(item);
    }
    return set;
}

using enum Item;

constexpr std::array<Combination, 11> table {{
    {1, u"I", all({Prijmeni, Jmeno, AdresaPobytu})},
    {2, u"II", all({Prijmeni, Jmeno, DatumNarozeni})},
    {3, u"III", all({Prijmeni, Jmeno, DatumUmrti})},
    {4, u"IV", all({Doklad})},
    {5, u"V", all({DatovaSchranka})},
    {6, u"VI", all({RodnePrijmeni, Jmeno, AdresaPobytu})},
    {7, u"VII", all({RodnePrijmeni, Jmeno, DatumNarozeni})},
    {8, u"VIII", all({RodnePrijmeni, Jmeno, DatumUmrti})},
    {9, u"IX", all({Prijmeni, Jmeno, Certifikat})},
    {10, u"X", all({Prijmeni, DatumNarozeni, AdresaPobytu})},
    {11, u"XI", all({RodnePrijmeni, DatumNarozeni, AdresaPobytu})},
}};

constexpr std::array<const char16_t *, 16> names {
    u"Příjmení",
    u"Rodné příjmení",
    u"Jméno",
    u"Datum narození",
    u"Adresa pobytu",
    u"Datum úmrtí",
    u"Doklad",
    u"Datová schránka",
    u"Certifikát",
    u"Místo narození",
    u"Místo úmrtí",
    u"Státní občanství",
    u"Datum právní moci rozhodnutí o prohlášení za mrtvého",
    u"Pohlaví",
    u"Rodinný stav nebo partnerství",
    u"Omezení svéprávnosti",
};

bool given(const egon::RobCtiPodleUdaju2::Criterion<QString> &text)
{
    return text.present && !text.nil && !text.value.trimmed().isEmpty();
}

bool given(const egon::RobCtiPodleUdaju2::Criterion<QDate> &date)
{
    return date.present && !date.nil && date.value.isValid();
}

bool given(const egon::RobCtiPodleUdaju2::Criterion<egon::Misto> &place)
{
    return place.present && !place.nil && (place.value.cr || !place.value.svet.isEmpty());
}

} // namespace

std::vector<Item> itemsIn(ItemSet set)
{
    std::vector<Item> items;
    for (unsigned i = 0; i < names.size(); ++i) {
        if (set & bit(static_cast<Item>(i))) {
            items.push_back(static_cast<Item>(i));
        }
    }
    return items;
}

QString itemName(Item item)
{
    return QString::fromUtf16(names[static_cast<std::size_t>(item)]);
}

QString itemNames(const std::vector<Item> &items)
{
    QStringList list;
    for (const Item item : items) {
        list.append(itemName(item));
    }
    return list.join(QStringLiteral(", "));
}

std::span<const Combination> combinations()
{
    return table;
}

ItemSet filledItems(const Request &request)
{
    ItemSet set = 0;
    const auto put = [&set](Item item, bool filled) { set |= filled ? bit(item) : 0; };
    put(Prijmeni, given(request.prijmeni));
    put(RodnePrijmeni, given(request.rodnePrijmeni));
    put(Jmeno, given(request.jmeno));
    put(DatumNarozeni, given(request.datumNarozeni));
    put(AdresaPobytu, request.adresaPobytu.present && !request.adresaPobytu.nil && request.adresaPobytu.value.kod > 0);
    put(DatumUmrti, given(request.datumUmrti));
    put(Doklad, request.doklad && !request.doklad->cislo.isEmpty() && !request.doklad->druh.isEmpty());
    put(DatovaSchranka, given(request.datovaSchrankaId));
    put(Certifikat,
        request.serioveCisloCertifikatu.present && !request.serioveCisloCertifikatu.nil
            && given(request.vydavatelCertifikatu));
    put(MistoNarozeni, given(request.mistoNarozeni));
    put(MistoUmrti, given(request.mistoUmrti));
    put(Obcanstvi, request.obcanstvi && !request.obcanstvi->isEmpty());
    put(DatumPravniMociUmrti, given(request.datumPravniMociUmrti));
    put(Pohlavi, given(request.pohlavi));
    put(RodinnyStavPartnerstvi, given(request.rodinnyStavPartnerstvi));
    put(OmezeniSvepravnosti, given(request.omezeniSvepravnosti));
    return set;
}

std::vector<const Combination *> Assessment::met() const
{
    std::vector<const Combination *> list;
    for (const Way &way : ways) {
        if (way.missing.empty()) {
            list.push_back(way.combination);
        }
    }
    std::ranges::sort(list, {}, &Combination::number);
    return list;
}

Assessment assess(ItemSet filled)
{
    Assessment result;
    for (const Combination &combination : table) {
        result.ways.push_back(
            {&combination, itemsIn(combination.required & filled), itemsIn(combination.required & ~filled)});
    }
    std::ranges::stable_sort(result.ways, [](const Way &a, const Way &b) {
        if (a.missing.size() != b.missing.size()) {
            return a.missing.size() < b.missing.size();
        }
        return a.present.size() > b.present.size();
    });
    return result;
}

Assessment assess(const Request &request)
{
    return assess(filledItems(request));
}

QString shortestWayText(const Assessment &assessment)
{
    if (assessment.permitted()) {
        return {};
    }
    const Way &way = assessment.nearest();
    return QCoreApplication::translate("kmen::identify", "For combination %1 still needed: %2.")
        .arg(QString::fromUtf16(way.combination->roman), itemNames(way.missing));
}

} // namespace kmen::identify
