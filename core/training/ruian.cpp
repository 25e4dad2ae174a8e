#include "training/ruian.h"

#include <algorithm>

#include "training/random.h"

namespace kmen::training {
namespace {

struct TownData {
    const char16_t *name;
    const char16_t *district;
    std::uint32_t weight;
};

constexpr TownData townData[] = {
    {u"Vzorov", u"Vzorov", 2400},
    {u"Příkladov", u"Příkladov", 1500},
    {u"Nový Brod nad Lomnou", u"Nový Brod", 900},
    {u"Horní Lomná", u"Nový Brod", 60},
    {u"Lipová nad Řeknou", u"Lipová", 620},
    {u"Řekná", u"Lipová", 40},
    {u"Kamenné Žďárky", u"Kamenné Žďárky", 540},
    {u"Dubové Mlýny", u"Vzorov", 180},
    {u"Stará Vískov", u"Vzorov", 120},
    {u"Bukovany pod Skálou", u"Příkladov", 150},
    {u"Jasanov", u"Jasanov", 480},
    {u"Ostrý Důl", u"Jasanov", 70},
    {u"Květná Lhota", u"Jasanov", 25},
    {u"Zámecký Týnec", u"Zámecký Týnec", 430},
    {u"Týnecká Hora", u"Zámecký Týnec", 45},
    {u"Černé Kolodějovice", u"Černé Kolodějovice", 390},
    {u"Dolní Kolodějovice", u"Černé Kolodějovice", 80},
    {u"Mlýnská Stráž", u"Lipová", 55},
    {u"Hraniční Ves", u"Kamenné Žďárky", 30},
    {u"Sedmihorky nad Ostrou", u"Sedmihorky", 340},
    {u"Ostrá Seč", u"Sedmihorky", 28},
    {u"Medvědín", u"Sedmihorky", 36},
    {u"Pastviny u Jasanova", u"Jasanov", 22},
    {u"Šípkov", u"Šípkov", 310},
    {u"Malý Šípkov", u"Šípkov", 33},
    {u"Rákosná", u"Šípkov", 41},
    {u"Velké Losno", u"Velké Losno", 270},
    {u"Losenské Chvalovice", u"Velké Losno", 38},
    {u"Podlesí u Losna", u"Velké Losno", 24},
    {u"Tři Studánky", u"Vzorov", 90},
    {u"Hutě pod Klenovem", u"Příkladov", 44},
    {u"Klenov", u"Příkladov", 210},
    {u"Žabí Újezd", u"Vzorov", 19},
    {u"Ptačí Dvůr", u"Příkladov", 17},
    {u"Sluneční Paseka", u"Nový Brod", 21},
    {u"Kovářská Lhota", u"Nový Brod", 26},
};

constexpr const char16_t *streetNames[] = {u"Lipová", u"Nádražní", u"Zahradní", u"Školní", u"Polní", u"Krátká",
    u"Luční", u"Dlouhá", u"Nová", u"Na Výsluní", u"Komenského", u"Hlavní", u"Husova", u"Jiráskova", u"Smetanova",
    u"Dvořákova", u"Tyršova", u"Palackého", u"Žižkova", u"Sadová", u"Lesní", u"Květinová", u"Pod Lesem", u"U Potoka",
    u"Mlýnská", u"Příčná", u"Riegrova", u"Sportovní", u"Slunečná", u"Na Kopci", u"Březová", u"Jabloňová", u"Akátová",
    u"Tovární", u"Havlíčkova", u"Nerudova", u"Wolkerova", u"Masarykova", u"náměstí Míru", u"Erbenova", u"Mánesova",
    u"Hradební", u"Kostelní", u"Zámecká", u"Rybářská", u"Vinohradská", u"Na Hrázi", u"Ke Studánce", u"Družstevní",
    u"Okružní", u"Severní", u"Jižní", u"Západní", u"Východní", u"Malířská", u"Hornická", u"Sokolská", u"Čapkova",
    u"Vančurova", u"Seifertova"};

constexpr const char16_t *partNames[] = {
    u"Staré Město", u"Předměstí", u"Podhradí", u"Nádražní Čtvrť", u"Horní Konec", u"Dolní Konec", u"Zálesí", u"Lhotka"};

constexpr std::uint32_t housesAStreet = 60;

} // namespace

Ruian::Ruian(std::uint32_t places)
{
    std::uint32_t weights = 0;
    for (const TownData &town : townData) {
        weights += town.weight;
    }
    int districtCode = 3100;
    int number = 0;
    for (const TownData &data : townData) {
        Town town;
        town.name = QString::fromUtf16(data.name);
        town.district = QString::fromUtf16(data.district);
        const auto known = std::ranges::find(m_towns, town.district, &Town::district);
        town.districtCode = known == m_towns.end() ? districtCode++ : known->districtCode;
        town.code = 500'011 + number * 137;
        town.postCode = 25'001 + number * 311;
        town.first = m_count;
        town.count = std::max<std::uint32_t>(
            3, static_cast<std::uint32_t>(static_cast<std::uint64_t>(places) * data.weight / weights));
        town.parts = data.weight >= 400 ? 8 : data.weight >= 100 ? 3 : 1;
        town.streets = data.weight >= 50 ? std::max(5U, (town.count + housesAStreet - 1) / housesAStreet) : 0;
        m_count += town.count;
        m_towns.push_back(town);
        ++number;
    }
}

std::optional<std::uint32_t> Ruian::indexOf(int code) const
{
    const int offset = code - codeOf(0);
    if (offset < 0 || offset % 13 != 0 || static_cast<std::uint32_t>(offset / 13) >= m_count) {
        return std::nullopt;
    }
    return static_cast<std::uint32_t>(offset / 13);
}

std::uint8_t Ruian::municipalityOf(std::uint32_t index) const
{
    const auto after = std::ranges::upper_bound(m_towns, index, {}, &Town::first);
    return static_cast<std::uint8_t>(after - m_towns.begin() - 1);
}

int Ruian::municipalityCode(std::uint8_t municipality) const
{
    return m_towns[municipality].code;
}

const QString &Ruian::municipalityName(std::uint8_t municipality) const
{
    return m_towns[municipality].name;
}

std::optional<egon::Lokalita> Ruian::locality(int municipalityCode) const
{
    const auto town = std::ranges::find(m_towns, municipalityCode, &Town::code);
    if (town == m_towns.end()) {
        return std::nullopt;
    }
    return egon::Lokalita {town->code, town->name, u"OB"_qs};
}

std::uint32_t Ruian::officeOf(std::uint8_t municipality) const
{
    return m_towns[municipality].first;
}

std::optional<egon::PolozkovaAdresa> Ruian::address(int code) const
{
    const auto index = indexOf(code);
    if (!index) {
        return std::nullopt;
    }
    const Town &town = m_towns[municipalityOf(*index)];
    const std::uint32_t local = *index - town.first;
    egon::PolozkovaAdresa address;
    address.okresKod = town.districtCode;
    address.okresNazev = town.district;
    address.obecKod = town.code;
    address.obecNazev = town.name;
    const std::uint32_t part = town.streets > 0 ? (local % town.streets) % town.parts : local % town.parts;
    address.castObceKod = town.code - 100'000 + static_cast<int>(part);
    address.castObceNazev = part == 0 ? town.name : QString::fromUtf16(partNames[part % std::size(partNames)]);
    address.postaKod = town.postCode + static_cast<int>(part % 4);
    address.postaNazev = town.name + (part % 4 == 0 ? QString() : QString(u' ' + QString::number(part % 4 + 1)));
    address.stavebniObjektKod = 30'000'011 + static_cast<int>(*index) * 7;
    address.adresniMistoKod = code;
    address.typCislaDomovnihoKod = 1;
    if (town.streets == 0) {
        address.cisloDomovni = static_cast<int>(local) + 1;
        return address;
    }
    const std::uint32_t street = local % town.streets;
    const std::uint32_t house = local / town.streets;
    address.uliceKod = 100'003 + (town.code - 500'000) * 50 + static_cast<int>(street);
    const QString name = QString::fromUtf16(streetNames[street % std::size(streetNames)]);
    // a large town runs out of names: its outer quarters have them once more, told apart as real towns do
    const std::uint32_t round = street / static_cast<std::uint32_t>(std::size(streetNames));
    address.uliceNazev = round == 0 ? name : QString(name + u' ' + QString::number(round + 1) + u'.');
    address.cisloDomovni = static_cast<int>(local / town.parts % 9999) + 1; // the schema has four digits
    if (town.parts > 1) {
        address.cisloOrientacni = static_cast<int>(house) + 1;
        if (mix(*index) % 17 == 0) {
            address.cisloOrientacniPismeno = u"a"_qs;
        }
    }
    return address;
}

std::vector<int> Ruian::find(const egon::RuianVyhledejAdresu::Request &condition, std::size_t limit) const
{
    const auto begins = [](const QString &kept, const QString &asked) {
        return asked.isEmpty() || kept.startsWith(asked.simplified(), Qt::CaseInsensitive);
    };
    const auto same = [](const auto &kept, const std::optional<int> &asked) { return !asked || kept == asked; };
    std::vector<int> found;
    for (const Town &town : m_towns) {
        if (!begins(town.name, condition.obecNazev)) {
            continue;
        }
        for (std::uint32_t index = town.first; index < town.first + town.count && found.size() < limit; ++index) {
            // most places fall out by the name of the street, before an address is put together
            if (!condition.uliceNazev.isEmpty() && town.streets > 0) {
                const std::uint32_t street = (index - town.first) % town.streets;
                const QString name = QString::fromUtf16(streetNames[street % std::size(streetNames)]);
                if (!begins(name, condition.uliceNazev)
                    && !condition.uliceNazev.startsWith(name, Qt::CaseInsensitive)) {
                    continue;
                }
            }
            const auto place = address(codeOf(index));
            if (place && begins(place->uliceNazev, condition.uliceNazev)
                && begins(place->castObceNazev, condition.castObceNazev)
                && begins(place->postaNazev, condition.postaNazev) && same(place->postaKod, condition.postaKod)
                && same(place->typCislaDomovnihoKod, condition.typCislaDomovnihoKod)
                && same(place->cisloDomovni, condition.cisloDomovni)
                && same(place->cisloOrientacni, condition.cisloOrientacni)
                && begins(place->cisloOrientacniPismeno, condition.cisloOrientacniPismeno)) {
                found.push_back(codeOf(index));
            }
        }
    }
    return found;
}

} // namespace kmen::training
