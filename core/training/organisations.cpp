#include "training/organisations.h"

#include <algorithm>

#include "egon/services/ros.h"

namespace kmen::training {
namespace {

struct Form {
    int code;
    const char16_t *name;
    const char16_t *after; ///< behind the name
    const char16_t *agenda; ///< who writes it into ROS [inferred]
    std::uint32_t weight;
    int box; ///< type of its data box
};

/// Codes and names are those of the statistical office's code list of legal forms.
constexpr Form forms[] = {
    {112, u"Společnost s ručením omezeným", u" s.r.o.", u"A392", 620, 20},
    {121, u"Akciová společnost", u", a.s.", u"A392", 60, 20},
    {706, u"Spolek", u", z.s.", u"A392", 190, 20},
    {205, u"Družstvo", u", družstvo", u"A392", 35, 20},
    {141, u"Obecně prospěšná společnost", u", o.p.s.", u"A392", 25, 20},
    {331, u"Příspěvková organizace", u", příspěvková organizace", u"A121", 70, 10},
};
constexpr Form entrepreneur {101, u"Fyzická osoba podnikající dle živnostenského zákona", u"", u"A121", 0, 30};

constexpr const char16_t *trades[] = {u"Pekárna", u"Stavby", u"Truhlářství", u"Autodoprava", u"Zahradnictví",
    u"Tiskárna", u"Strojírna", u"Lékárna", u"Účetní kancelář", u"Mlékárna", u"Pivovar", u"Elektro", u"Knihkupectví",
    u"Projekce", u"Cestovní kancelář", u"Pila", u"Sklárna", u"Květinářství"};
constexpr const char16_t *societies[] = {u"Sbor dobrovolných hasičů", u"Tělovýchovná jednota", u"Včelaři",
    u"Myslivecký spolek", u"Pěvecký sbor", u"Klub turistů", u"Divadelní spolek", u"Zahrádkáři"};
constexpr const char16_t *schools[] = {
    u"Základní škola", u"Mateřská škola", u"Domov seniorů", u"Městská knihovna", u"Technické služby"};

template <std::size_t Count>
QString oneOf(const char16_t *const (&words)[Count], Random &random)
{
    return QString::fromUtf16(words[random.below(Count)]);
}

/// Numbers of seven digits in an order that looks like chance: multiplying by a number without a common divisor is a
/// permutation, and its inverse the way back.
constexpr std::uint64_t icoCount = 9'000'000;
constexpr std::uint64_t icoFactor = 4'871'693;
constexpr std::uint64_t icoInverse = [] {
    std::int64_t previous = 0;
    std::int64_t current = 1;
    std::int64_t a = icoCount;
    std::int64_t b = icoFactor;
    while (b != 0) { // Euclid's algorithm, extended
        const std::int64_t quotient = a / b;
        a = std::exchange(b, a - quotient * b);
        previous = std::exchange(current, previous - quotient * current);
    }
    return static_cast<std::uint64_t>((previous % std::int64_t(icoCount) + std::int64_t(icoCount))) % icoCount;
}();
static_assert(icoFactor * icoInverse % icoCount == 1);

int withCheckDigit(int base)
{
    int sum = 0;
    for (int rest = base, weight = 2; weight <= 8; rest /= 10, ++weight) {
        sum += rest % 10 * weight;
    }
    return base * 10 + (11 - sum % 11) % 10;
}

/// "NOVÁK" → "Novák".
QString written(const QString &capitals)
{
    return capitals.left(1) + capitals.mid(1).toLower();
}

constexpr std::uint32_t personsAnOrganisation = 4;
/// Boxes of persons have the numbers of the population, those of organisations begin here.
constexpr std::uint32_t firstBox = 0x4000'0000;
const QDate taken(2025, 6, 30); ///< the day on which the country is taken down, as the population's

} // namespace

Organisations::Organisations(const Population &population)
    : m_population(population)
    , m_size(std::max<std::uint32_t>(1, population.size() / personsAnOrganisation))
    , m_shift(mix(population.seed() ^ 0x105) % icoCount)
{
}

int Organisations::icoOf(std::uint32_t number) const
{
    return withCheckDigit(1'000'000 + static_cast<int>((number * icoFactor + m_shift) % icoCount));
}

std::optional<std::uint32_t> Organisations::withIco(int ico) const
{
    const auto number = numberOf(ico);
    return number && *number <= m_size ? number : std::nullopt;
}

std::optional<std::uint32_t> Organisations::numberOf(int ico) const
{
    if (!egon::isIco(ico) || ico < 10'000'000) {
        return std::nullopt;
    }
    const auto base = static_cast<std::uint64_t>(ico / 10 - 1'000'000);
    const std::uint64_t number = (base + icoCount - m_shift) % icoCount * icoInverse % icoCount;
    return number >= 1 ? std::optional(static_cast<std::uint32_t>(number)) : std::nullopt;
}

std::optional<std::uint32_t> Organisations::numberForOwner(std::uint32_t person) const
{
    const std::uint32_t number = (person - 1) / personsAnOrganisation + 1;
    return person >= 1 && number <= m_size ? std::optional(number) : std::nullopt;
}

bool Organisations::isAdult(std::uint32_t person) const
{
    const PersonData data = m_population.person(person);
    return !data.died && data.born.addYears(18) <= taken;
}

OrganisationData Organisations::organisation(std::uint32_t number) const
{
    Random random(mix(m_population.seed() ^ (0x0a11ULL << 40) ^ number));
    const Ruian &ruian = m_population.ruian();
    OrganisationData data;
    data.number = number;
    data.ico = icoOf(number);
    data.seat = Ruian::codeOf(random.below(ruian.count()));
    data.founded = QDate(1991, 1, 1).addDays(random.between(0, 12'200));
    if (random.permille(80)) {
        data.ended = data.founded.addDays(random.between(200, 4000));
    }
    // everybody does business under one number only, so each organisation has four persons of its own to choose from
    const std::uint32_t first = (number - 1) * personsAnOrganisation + 1;
    if (random.permille(550)) {
        for (std::uint32_t person = first; person < std::min(first + personsAnOrganisation, m_population.size() + 1);
             ++person) {
            if (isAdult(person)) {
                data.owner = person;
                break;
            }
        }
    }
    const Form *form = &entrepreneur;
    if (data.owner != 0) {
        const PersonData owner = m_population.person(data.owner);
        data.name = QString(written(owner.givenName) + u' ' + written(owner.surname));
        data.seat = owner.address;
        data.founded = std::max(data.founded, owner.born.addYears(18));
        if (data.ended && *data.ended <= data.founded) {
            data.ended.reset();
        }
    } else {
        std::uint32_t weight = random.below(1000);
        form = std::ranges::find_if(forms, [&weight](const Form &candidate) {
            const bool found = weight < candidate.weight;
            weight -= found ? 0 : candidate.weight;
            return found;
        });
        const QString town = ruian.municipalityName(ruian.municipalityOf(*ruian.indexOf(data.seat)));
        const QString core = form->code == 706 ? oneOf(societies, random)
            : form->code == 331                ? oneOf(schools, random)
                                               : oneOf(trades, random);
        const QString place = random.permille(400)
            ? written(m_population.names().surname(m_population.names().pickSurname(random), false))
            : town;
        data.name = QString(core + u' ' + place + QString::fromUtf16(form->after));
        const int officers = form->code == 331 ? 1 : random.between(1, 3);
        for (int attempt = 0; attempt < 40 && static_cast<int>(data.officers.size()) < officers; ++attempt) {
            const std::uint32_t person = random.below(m_population.size()) + 1;
            if (isAdult(person) && std::ranges::find(data.officers, person) == data.officers.end()) {
                data.officers.push_back(person);
            }
        }
    }
    data.form = form->code;
    data.formName = QString::fromUtf16(form->name);
    data.agenda = QString::fromUtf16(form->agenda);
    data.ovm = u"00000001"_qs;
    if (!data.ended && (data.owner == 0 || random.permille(300))) {
        data.dataBox = m_population.dataBox(firstBox + number);
        data.dataBoxType = form->box;
    }
    for (int left = random.permille(250) ? random.between(1, 3) : 0; left > 0; --left) {
        Establishment establishment;
        establishment.icp = 1'000'000'000 + static_cast<qint64>(number) * 10 + left;
        establishment.address = Ruian::codeOf(random.below(ruian.count()));
        establishment.since = data.founded.addDays(random.between(0, 300));
        data.establishments.push_back(establishment);
    }
    return data;
}

OrganisationData Organisations::founded(std::uint32_t number, QDate today, const PersonData *owner) const
{
    // numbers beyond the country's have no persons of their own, so this is a legal person
    OrganisationData data = organisation(number);
    data.founded = today;
    data.ended.reset();
    data.officers.clear();
    data.establishments.clear();
    if (owner != nullptr) {
        data.owner = owner->number;
        data.name = QString(written(owner->givenName) + u' ' + written(owner->surname));
        data.seat = owner->address;
        data.form = entrepreneur.code;
        data.formName = QString::fromUtf16(entrepreneur.name);
        data.agenda = QString::fromUtf16(entrepreneur.agenda);
    }
    const auto *form = std::ranges::find(forms, data.form, &Form::code);
    data.dataBox = m_population.dataBox(firstBox + number);
    data.dataBoxType = form == std::end(forms) ? entrepreneur.box : form->box;
    return data;
}

Moment Organisations::firstEntry(std::uint32_t number) const
{
    // ROS began together with ROB
    const QDate founded = std::max(organisation(number).founded, QDate(2012, 7, 1));
    return localMidnight(founded) + std::chrono::seconds(8 * 3600 + static_cast<int>(mix(number) & 0x3fff));
}

} // namespace kmen::training
