#include "training/names.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace kmen::training {
namespace {

// Bearers in hundreds, most frequent first; below the listed weights they fall slowly as in the real order.
struct Frequent {
    const char16_t *name;
    std::uint32_t weight;
};

constexpr Frequent frequent[] = {
    {u"NOVÁK", 342},
    {u"SVOBODA", 254},
    {u"NOVOTNÝ", 243},
    {u"DVOŘÁK", 224},
    {u"ČERNÝ", 178},
    {u"PROCHÁZKA", 161},
    {u"KUČERA", 152},
    {u"VESELÝ", 128},
    {u"HORÁK", 121},
    {u"NĚMEC", 110},
    {u"POKORNÝ", 107},
    {u"MAREK", 105},
    {u"POSPÍŠIL", 105},
    {u"HÁJEK", 102},
    {u"JELÍNEK", 98},
    {u"KRÁL", 97},
    {u"RŮŽIČKA", 94},
    {u"BENEŠ", 92},
    {u"FIALA", 91},
    {u"SEDLÁČEK", 85},
    {u"DOLEŽAL", 82},
    {u"ZEMAN", 79},
    {u"NGUYEN", 2},
    {u"KOLÁŘ", 78},
    {u"KREJČÍ", 77},
    {u"NAVRÁTIL", 72},
    {u"ČERMÁK", 71},
    {u"VANĚK", 69},
    {u"URBAN", 68},
    {u"BLAŽEK", 67},
    {u"KŘÍŽ", 66},
    {u"KOVÁŘ", 66},
    {u"KRATOCHVÍL", 65},
    {u"BARTOŠ", 64},
    {u"VLČEK", 63},
    {u"POLÁK", 61},
    {u"MUSIL", 60},
    {u"KOPECKÝ", 60},
    {u"ŠIMEK", 59},
    {u"KONEČNÝ", 58},
    {u"MALÝ", 57},
    {u"ČECH", 56},
    {u"ŠTĚPÁNEK", 55},
    {u"STANĚK", 54},
    {u"HOLUB", 53},
    {u"KADLEC", 53},
    {u"ŠŤASTNÝ", 52},
    {u"DOSTÁL", 51},
    {u"SOUKUP", 51},
    {u"MAREŠ", 50},
    {u"SÝKORA", 49},
    {u"MORAVEC", 49},
    {u"TICHÝ", 48},
    {u"VÁVRA", 48},
    {u"VALENTA", 47},
    {u"BLÁHA", 46},
    {u"KŘIVÁNEK", 31},
    {u"MATOUŠEK", 46},
    {u"BUREŠ", 46},
    {u"ŠEVČÍK", 45},
    {u"MAŠEK", 45},
    {u"HRUŠKA", 45},
    {u"DUŠEK", 44},
    {u"KUBÍČEK", 44},
    {u"PAVLÍK", 43},
    {u"HAVLÍČEK", 43},
    {u"JANDA", 42},
    {u"SVATOŠ", 18},
    {u"HRUBÝ", 42},
    {u"LIŠKA", 41},
    {u"BRABEC", 40},
    {u"VACEK", 40},
    {u"BEDNÁŘ", 40},
    {u"MATĚJKA", 39},
    {u"KRAUS", 39},
    {u"ŽÁK", 39},
    {u"BERAN", 39},
    {u"RICHTER", 38},
    {u"BÍLEK", 38},
    {u"SLÁMA", 37},
    {u"KAŠPAR", 37},
    {u"VÍTEK", 37},
    {u"TOMAN", 37},
    {u"CÍSAŘ", 36},
    {u"KOS", 22},
    {u"SMETANA", 35},
    {u"ŠVEC", 35},
    {u"STRNAD", 35},
    {u"MACHÁČEK", 34},
    {u"KUBÁT", 34},
    {u"DVOŘÁČEK", 34},
    {u"KOPŘIVA", 33},
    {u"VRBA", 33},
    {u"TESAŘ", 33},
    {u"BEČVÁŘ", 14},
    {u"PECH", 24},
    {u"HOLEČEK", 32},
    {u"PROKOP", 32},
    {u"SLAVÍK", 32},
    {u"ZÍKA", 15},
    {u"VITÁSEK", 12},
    {u"ŘEZNÍČEK", 22},
    {u"HEJDA", 14},
    {u"HOŘEJŠÍ", 16},
    {u"KLÍMA", 31},
    {u"ADÁMEK", 31},
    {u"FOJTÍK", 17},
    {u"FRANĚK", 18},
    {u"HANÁK", 23},
    {u"HAVEL", 25},
    {u"HLAVÁČEK", 30},
    {u"HOLÝ", 21},
    {u"HORÁČEK", 27},
    {u"HOUŠKA", 19},
    {u"HRDLIČKA", 28},
    {u"HUDEC", 24},
    {u"JANEČEK", 26},
    {u"JANOUŠEK", 28},
    {u"JANSA", 12},
    {u"JAROŠ", 27},
    {u"JEŽEK", 24},
    {u"JÍLEK", 19},
    {u"JIRÁSEK", 22},
    {u"JŮZA", 8},
    {u"KALINA", 20},
    {u"KAREL", 9},
    {u"KLEMENT", 17},
    {u"KOHOUT", 23},
    {u"KOTEK", 13},
    {u"KOUBA", 18},
    {u"KOZÁK", 22},
    {u"KRÁLÍK", 22},
    {u"KREJČÍK", 10},
    {u"KUBEŠ", 16},
    {u"KULHÁNEK", 17},
    {u"LANGER", 19},
    {u"MARTINEC", 18},
    {u"MARTINŮ", 6},
    {u"MACEK", 25},
    {u"MIKULA", 14},
    {u"MIKEŠ", 23},
    {u"MRÁZ", 20},
    {u"NEUMANN", 17},
    {u"ONDRÁČEK", 19},
    {u"PAVELKA", 26},
    {u"PAVEL", 10},
    {u"PETRŮ", 7},
    {u"PETŘÍK", 15},
    {u"PÍŠA", 12},
    {u"PODZIMEK", 10},
    {u"PRAŽÁK", 21},
    {u"ŘEHÁK", 19},
    {u"ŘÍHA", 29},
    {u"SKÁLA", 23},
    {u"SKLENÁŘ", 16},
    {u"STEJSKAL", 27},
    {u"ŠEBESTA", 24},
    {u"ŠIMON", 15},
    {u"ŠMÍD", 30},
    {u"ŠINDELÁŘ", 21},
    {u"ŠPAČEK", 20},
    {u"ŠRÁMEK", 23},
    {u"TŮMA", 30},
    {u"TURECKÝ", 8},
    {u"UHLÍŘ", 20},
    {u"VÁCHA", 17},
    {u"VÁCLAVEK", 14},
    {u"VANÍČEK", 22},
    {u"VOJÁČEK", 18},
    {u"VONDRA", 16},
    {u"VONDRÁČEK", 26},
    {u"VYSKOČIL", 19},
    {u"ZÁRUBA", 15},
    {u"ZELENKA", 26},
    {u"ZELENÝ", 19},
    {u"ZOUHAR", 11},
    {u"ŽIŽKA", 12},
    {u"DOLEJŠÍ", 13},
    {u"JANŮ", 7},
    {u"JÍRŮ", 3},
};

// The long tail: most people have a surname that few others have.
constexpr const char16_t *tailStems[] = {u"HOL", u"MACH", u"VOJT", u"NED", u"PECH", u"BED", u"KUB", u"ZÁB", u"LIS",
    u"HAVR", u"KRAT", u"MIK", u"PETR", u"JAN", u"TOM", u"VAL", u"BRAD", u"ČAP", u"DOST", u"DRÁB", u"FIL", u"FRAN",
    u"HAN", u"HEJD", u"HROM", u"HUD", u"CHAL", u"JAR", u"KAB", u"KAL", u"KLIM", u"KOP", u"KOS", u"KOT", u"KOUD", u"KRB",
    u"KUČ", u"KVĚT", u"LAD", u"LOUD", u"MALEČ", u"MAT", u"MED", u"MOTL", u"NOS", u"OND", u"PAL", u"PLCH", u"POD",
    u"PUR", u"RAD", u"ROH", u"RYB", u"SAM", u"SED", u"SKAL", u"SLAD", u"STRAK", u"SUCH", u"ŠAF", u"ŠIM", u"ŠKRD",
    u"TRN", u"TVRD", u"VACL", u"VOD", u"VRAB", u"ZED", u"ZIM", u"ŽEML"};
constexpr const char16_t *tailEndings[] = {u"ÁČEK", u"ÍK", u"ÁN", u"OŠ", u"AŘ", u"ÁŠ", u"EK", u"ÁLEK", u"ÍČEK", u"OUŠ",
    u"ULA", u"INA", u"ÁK", u"ATA", u"EC", u"OUN", u"ÍŠEK", u"EŠ", u"ECKÝ", u"OVSKÝ"};

struct GivenName {
    const char16_t *name;
    std::uint32_t weight;
    int peak; ///< year when most children got it
    int width; ///< years from the peak to nearly nobody
};

constexpr GivenName maleGiven[] = {
    {u"JIŘÍ", 90, 1950, 45},
    {u"JAN", 90, 1985, 60},
    {u"PETR", 85, 1970, 35},
    {u"JOSEF", 85, 1935, 45},
    {u"PAVEL", 75, 1965, 35},
    {u"MARTIN", 75, 1980, 28},
    {u"TOMÁŠ", 75, 1992, 25},
    {u"JAROSLAV", 75, 1945, 35},
    {u"MIROSLAV", 70, 1955, 32},
    {u"ZDENĚK", 65, 1950, 32},
    {u"FRANTIŠEK", 75, 1925, 45},
    {u"VÁCLAV", 75, 1930, 50},
    {u"MICHAL", 60, 1985, 25},
    {u"JAKUB", 70, 2000, 22},
    {u"MILAN", 55, 1960, 28},
    {u"KAREL", 60, 1940, 45},
    {u"LUKÁŠ", 60, 1993, 22},
    {u"DAVID", 55, 1995, 25},
    {u"VLADIMÍR", 50, 1950, 32},
    {u"LADISLAV", 55, 1945, 35},
    {u"ONDŘEJ", 55, 1997, 24},
    {u"ROMAN", 40, 1975, 25},
    {u"STANISLAV", 45, 1945, 35},
    {u"MAREK", 40, 1990, 25},
    {u"DANIEL", 45, 2000, 28},
    {u"RADEK", 40, 1974, 18},
    {u"ANTONÍN", 45, 1925, 45},
    {u"VOJTĚCH", 45, 2002, 25},
    {u"FILIP", 45, 1999, 20},
    {u"ADAM", 50, 2005, 20},
    {u"MATĚJ", 50, 2006, 18},
    {u"DOMINIK", 35, 1998, 18},
    {u"MATYÁŠ", 40, 2014, 14},
    {u"PATRIK", 30, 1995, 18},
    {u"ALEŠ", 30, 1972, 20},
    {u"LIBOR", 28, 1968, 20},
    {u"JAROMÍR", 22, 1950, 35},
    {u"BOHUMIL", 22, 1930, 32},
    {u"RUDOLF", 20, 1930, 38},
    {u"VÍT", 20, 1990, 30},
    {u"ŠIMON", 30, 2008, 18},
    {u"RICHARD", 18, 1985, 35},
    {u"ROBERT", 24, 1975, 30},
    {u"LUBOMÍR", 20, 1957, 25},
    {u"LUBOŠ", 20, 1966, 22},
    {u"IVAN", 20, 1955, 30},
    {u"IVO", 14, 1960, 25},
    {u"BOHUSLAV", 16, 1932, 32},
    {u"VIKTOR", 14, 2008, 40},
    {u"ŠTĚPÁN", 22, 2003, 28},
    {u"KRYŠTOF", 24, 2008, 16},
    {u"TOBIÁŠ", 18, 2015, 12},
    {u"TADEÁŠ", 16, 2013, 12},
    {u"ELIÁŠ", 16, 2016, 10},
    {u"RADIM", 14, 1978, 22},
    {u"OLDŘICH", 22, 1935, 32},
    {u"KAMIL", 14, 1972, 24},
    {u"BŘETISLAV", 10, 1938, 30},
    {u"RENÉ", 9, 1974, 16},
    {u"ALOIS", 16, 1925, 30},
    {u"ROSTISLAV", 10, 1958, 28},
    {u"DALIBOR", 10, 1966, 22},
    {u"VLASTIMIL", 14, 1945, 30},
    {u"HYNEK", 6, 2000, 30},
};

constexpr GivenName femaleGiven[] = {
    {u"MARIE", 110, 1930, 45},
    {u"JANA", 95, 1962, 28},
    {u"EVA", 75, 1958, 35},
    {u"HANA", 70, 1962, 35},
    {u"ANNA", 75, 1930, 40},
    {u"VĚRA", 60, 1945, 32},
    {u"LENKA", 65, 1974, 22},
    {u"KATEŘINA", 65, 1986, 26},
    {u"ALENA", 60, 1957, 26},
    {u"LUCIE", 65, 1985, 22},
    {u"PETRA", 60, 1978, 22},
    {u"JAROSLAVA", 45, 1950, 28},
    {u"MARTINA", 55, 1976, 22},
    {u"JITKA", 45, 1960, 25},
    {u"VERONIKA", 55, 1990, 22},
    {u"LUDMILA", 50, 1945, 32},
    {u"HELENA", 45, 1953, 30},
    {u"TEREZA", 65, 1997, 20},
    {u"ZDEŇKA", 38, 1950, 28},
    {u"MICHAELA", 50, 1989, 20},
    {u"JIŘINA", 35, 1942, 26},
    {u"MONIKA", 42, 1979, 22},
    {u"IVANA", 42, 1965, 24},
    {u"JARMILA", 36, 1943, 26},
    {u"IVETA", 28, 1970, 18},
    {u"BARBORA", 50, 1994, 22},
    {u"KRISTÝNA", 48, 1996, 18},
    {u"MARKÉTA", 42, 1985, 22},
    {u"DANA", 40, 1962, 24},
    {u"ELIŠKA", 60, 2004, 18},
    {u"BOŽENA", 36, 1930, 28},
    {u"KLÁRA", 42, 1997, 22},
    {u"ADÉLA", 48, 2005, 18},
    {u"NATÁLIE", 48, 2006, 16},
    {u"NIKOLA", 36, 1996, 16},
    {u"PAVLA", 34, 1976, 22},
    {u"SIMONA", 28, 1983, 20},
    {u"VLASTA", 26, 1938, 28},
    {u"ZUZANA", 40, 1980, 28},
    {u"DENISA", 26, 1992, 18},
    {u"RENATA", 28, 1968, 18},
    {u"ŠÁRKA", 26, 1974, 22},
    {u"IVA", 20, 1964, 24},
    {u"RADKA", 26, 1974, 18},
    {u"GABRIELA", 28, 1985, 24},
    {u"DRAHOMÍRA", 18, 1942, 26},
    {u"EMILIE", 20, 1928, 30},
    {u"SOFIE", 36, 2014, 12},
    {u"EMA", 34, 2013, 12},
    {u"ANEŽKA", 28, 2008, 18},
    {u"VIKTORIE", 30, 2012, 14},
    {u"KAROLÍNA", 42, 2003, 20},
    {u"JULIE", 32, 2011, 16},
    {u"AMÁLIE", 24, 2012, 14},
    {u"ROZÁLIE", 18, 2014, 12},
    {u"STELLA", 12, 2015, 10},
    {u"MIROSLAVA", 30, 1955, 24},
    {u"OLGA", 24, 1952, 30},
    {u"BLANKA", 22, 1958, 24},
    {u"RŮŽENA", 26, 1928, 26},
    {u"LIBUŠE", 30, 1938, 24},
    {u"KVĚTOSLAVA", 18, 1942, 22},
    {u"ANDREA", 36, 1982, 22},
    {u"SABINA", 14, 1996, 20},
};

struct ForeignNames {
    int code;
    const char16_t *capital;
    const char16_t *surnames; ///< "MALE/FEMALE" or one form, by spaces; '_' is a space inside a name
    const char16_t *male;
    const char16_t *female;
};

constexpr ForeignNames foreignLists[] = {
    {703, u"BRATISLAVA",
        u"KOVÁČ/KOVÁČOVÁ HORVÁTH/HORVÁTHOVÁ VARGA/VARGOVÁ TÓTH/TÓTHOVÁ NAGY/NAGYOVÁ BALÁŽ/BALÁŽOVÁ "
        u"MOLNÁR/MOLNÁROVÁ SZABÓ/SZABÓOVÁ LUKÁČ/LUKÁČOVÁ HUDÁK/HUDÁKOVÁ",
        u"JÁN JOZEF PETER MILAN MAREK ĽUBOŠ MATÚŠ", u"MÁRIA ZUZANA KATARÍNA ANNA ĽUBICA ALŽBETA JANA"},
    {804, u"KYJIV", u"SHEVCHENKO BONDARENKO KOVALENKO TKACHENKO KRAVCHENKO MELNYK POLISHCHUK BOIKO SAVCHUK MARCHENKO",
        u"OLEKSANDR ANDRII SERHII VOLODYMYR MYKOLA DMYTRO IVAN", u"OLENA OKSANA NATALIIA IRYNA TETIANA HALYNA YULIIA"},
    {704, u"HANOJ", u"NGUYEN TRAN LE PHAM HOANG VU DANG BUI DO HO",
        u"VAN_NAM VAN_HUNG MINH_TUAN DUC_ANH QUANG_HUY VAN_LONG",
        u"THI_HOA THI_LAN THI_MAI THU_HUONG THI_NGA NGOC_ANH"},
    {616, u"VARŠAVA", u"KOWALSKI/KOWALSKA WIŚNIEWSKI/WIŚNIEWSKA NOWAK KAMIŃSKI/KAMIŃSKA ZIELIŃSKI/ZIELIŃSKA WÓJCIK",
        u"PIOTR KRZYSZTOF ANDRZEJ TOMASZ MACIEJ", u"KATARZYNA MAŁGORZATA AGNIESZKA BARBARA EWA"},
    {276, u"BERLÍN", u"MÜLLER SCHMIDT SCHNEIDER FISCHER WEBER BECKER SCHÄFER KÖNIG",
        u"THOMAS ANDREAS STEFAN JÜRGEN MICHAEL KLAUS", u"SABINE PETRA MONIKA SUSANNE GISELA ANGELA"},
};

QStringList words(const char16_t *text)
{
    return QString::fromUtf16(text).split(u' ', Qt::SkipEmptyParts);
}

std::uint16_t pick(const std::vector<std::uint32_t> &cumulative, Random &random)
{
    const std::uint32_t value = random.below(cumulative.back());
    return static_cast<std::uint16_t>(std::ranges::upper_bound(cumulative, value) - cumulative.begin());
}

template <std::size_t Size>
std::vector<std::uint32_t> weightsInDecade(const GivenName (&names)[Size], int decade)
{
    std::vector<std::uint32_t> cumulative;
    std::uint32_t sum = 0;
    const int year = 1905 + decade * 10;
    for (const GivenName &name : names) {
        const int distance = std::abs(year - name.peak);
        // nobody quite stops giving a name: one in fifty of its peak remains
        const std::uint32_t share =
            distance < name.width ? static_cast<std::uint32_t>(100 - distance * 98 / name.width) : 2;
        sum += name.weight * share;
        cumulative.push_back(sum);
    }
    return cumulative;
}

} // namespace

QString femaleSurname(const QString &male)
{
    static const QHash<QString, QString> irregular {{u"ŠVEC"_qs, u"ŠEVCOVÁ"_qs}, {u"PAVEL"_qs, u"PAVLOVÁ"_qs},
        {u"HAVEL"_qs, u"HAVLOVÁ"_qs}, {u"KAREL"_qs, u"KARLOVÁ"_qs}, {u"NGUYEN"_qs, u"NGUYENOVÁ"_qs}};
    if (const auto it = irregular.constFind(male); it != irregular.cend()) {
        return *it;
    }
    const auto stem = [&male](qsizetype cut) { return male.left(male.size() - cut); };
    if (male.endsWith(u'Ý')) {
        return stem(1) + u'Á';
    }
    if (male.endsWith(u'Í') || male.endsWith(u'Ů')) {
        return male;
    }
    if (male.endsWith(u"NĚK")) {
        return stem(3) + u"ŇKOVÁ"_qs;
    }
    if (male.endsWith(u"EK")) {
        return stem(2) + u"KOVÁ"_qs;
    }
    if (male.endsWith(u"EC")) {
        return stem(2) + u"COVÁ"_qs;
    }
    if (male.endsWith(u'A')) {
        return stem(1) + u"OVÁ"_qs;
    }
    return male + u"OVÁ"_qs;
}

Names::Names()
{
    std::uint32_t head = 0;
    for (const Frequent &name : frequent) {
        head += name.weight;
        const QString male = QString::fromUtf16(name.name);
        m_surnames.push_back({male, femaleSurname(male)});
        m_surnameWeights.push_back(head);
    }
    // the listed names belong to about three in ten people; the rest is spread over the tail, unevenly
    constexpr std::size_t tail = std::size(tailStems) * std::size(tailEndings);
    std::uint32_t sum = head;
    for (std::size_t index = 0; index < tail; ++index) {
        const QString male = QString::fromUtf16(tailStems[index % std::size(tailStems)])
            + QString::fromUtf16(tailEndings[index / std::size(tailStems)]);
        m_surnames.push_back({male, femaleSurname(male)});
        sum += 1 + static_cast<std::uint32_t>(mix(index) % (2 * head * 7 / 3 / tail));
        m_surnameWeights.push_back(sum);
    }
    for (const GivenName &name : maleGiven) {
        m_given.push_back(QString::fromUtf16(name.name));
    }
    m_maleGiven = {0, static_cast<std::uint16_t>(std::size(maleGiven))};
    for (const GivenName &name : femaleGiven) {
        m_given.push_back(QString::fromUtf16(name.name));
    }
    m_femaleGiven = {m_maleGiven.count, static_cast<std::uint16_t>(std::size(femaleGiven))};
    for (int decade = 0; decade < decades; ++decade) {
        m_maleWeights[decade] = weightsInDecade(maleGiven, decade);
        m_femaleWeights[decade] = weightsInDecade(femaleGiven, decade);
    }
    const auto addGiven = [this](const char16_t *text) {
        Range range {static_cast<std::uint16_t>(m_given.size()), 0};
        for (QString name : words(text)) {
            m_given.push_back(name.replace(u'_', u' '));
            ++range.count;
        }
        return range;
    };
    for (const ForeignNames &names : foreignLists) {
        m_countries.push_back({names.code, QString::fromUtf16(names.capital)});
        Foreign entry;
        entry.surnames = {static_cast<std::uint16_t>(m_surnames.size()), 0};
        for (const QString &both : words(names.surnames)) {
            m_surnames.push_back({both.section(u'/', 0, 0), both.section(u'/', -1)});
            ++entry.surnames.count;
        }
        entry.male = addGiven(names.male);
        entry.female = addGiven(names.female);
        m_foreign.push_back(entry);
    }
}

std::uint16_t Names::pickSurname(Random &random) const
{
    return pick(m_surnameWeights, random);
}

std::uint16_t Names::pickForeignSurname(Random &random, std::size_t country) const
{
    const Range range = m_foreign[country].surnames;
    return static_cast<std::uint16_t>(range.first + random.below(range.count));
}

std::uint16_t Names::pickGiven(Random &random, bool female, int yearOfBirth) const
{
    const int decade = std::clamp((yearOfBirth - 1900) / 10, 0, decades - 1);
    const std::uint16_t index = pick(female ? m_femaleWeights[decade] : m_maleWeights[decade], random);
    return static_cast<std::uint16_t>((female ? m_femaleGiven.first : m_maleGiven.first) + index);
}

std::uint16_t Names::pickForeignGiven(Random &random, bool female, std::size_t country) const
{
    const Range range = female ? m_foreign[country].female : m_foreign[country].male;
    return static_cast<std::uint16_t>(range.first + random.below(range.count));
}

const QString &Names::surname(std::uint16_t index, bool female) const
{
    return female ? m_surnames[index].female : m_surnames[index].male;
}

} // namespace kmen::training
