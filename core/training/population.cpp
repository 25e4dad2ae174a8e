#include "training/population.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace kmen::training {
namespace {

constexpr std::array<const char16_t *, itemCount> itemNames {u"Prijmeni", u"Jmeno", u"AdresaPobytu",
    u"DorucovaciAdresa", u"DatumNarozeni", u"MistoNarozeni", u"DatumUmrti", u"DatumPravniMociUmrti", u"MistoUmrti",
    u"Obcanstvi", u"Doklad", u"DatovaSchrankaROB", u"RodnePrijmeni", u"Pohlavi", u"RodinnyStavPartnerstvi",
    u"OmezeniSvepravnosti", u"Telefon", u"Email", u"Certifikat"};

constexpr std::array<const char16_t *, 5> familyStates {
    u"SVOBODNY/SVOBODNA", u"ZENATY/VDANA", u"ROZVEDENY/ROZVEDENA", u"VDOVEC/VDOVA", u"PARTNERSTVI"};
enum FamilyState : std::uint8_t { Single, Married, Divorced, Widowed, Partnership };

enum Flag : std::uint16_t {
    Female = 1,
    IdCard = 2,
    Passport = 4,
    DataBox = 8,
    Certificate = 16,
    Phone = 32,
    Email = 64,
    OfficeAddress = 128,
    Limited = 256,
    Delivery = 512,
    Twin = 1024
};

const QDate epoch(1915, 1, 1);
const QDate today(2025, 6, 30); ///< the day on which the country is taken down; later changes are events

/// The numbers from 1 to `size` in the order of a key that is no large number; those of one key by themselves in order.
/// By counting: a country of millions would be sorted longer than it is made.
template <class Key>
std::vector<std::uint32_t> numbersBy(std::uint32_t size, Key key)
{
    std::vector<std::uint32_t> begin; // of each key; moves on as its places are taken
    for (std::uint32_t number = 1; number <= size; ++number) {
        const std::size_t next = key(number) + std::size_t {1};
        if (begin.size() <= next) {
            begin.resize(next + 1);
        }
        ++begin[next];
    }
    std::partial_sum(begin.begin(), begin.end(), begin.begin());
    std::vector<std::uint32_t> sorted(size);
    for (std::uint32_t number = 1; number <= size; ++number) {
        sorted[begin[key(number)]++] = number;
    }
    return sorted;
}

std::uint16_t dayNumber(QDate day)
{
    return static_cast<std::uint16_t>(epoch.daysTo(day));
}

// Numbers of cards and boxes are a reversible scrambling of the person's number: unique without a table, and the way
// back is an arithmetic inverse instead of an index. Multiplying by an odd number modulo a power of two is a bijection.
struct Scramble {
    std::uint64_t factor;
    unsigned bits;
    std::uint64_t salt;

    [[nodiscard]] constexpr std::uint64_t mask() const { return (std::uint64_t {1} << bits) - 1; }
    [[nodiscard]] constexpr std::uint64_t forward(std::uint64_t value) const
    {
        return (value * factor + mix(salt)) & mask();
    }
    [[nodiscard]] constexpr std::uint64_t back(std::uint64_t value) const
    {
        std::uint64_t inverse = factor; // Newton: the number of right bits doubles in every step
        for (int step = 0; step < 6; ++step) {
            inverse *= 2 - factor * inverse;
        }
        return ((value - mix(salt)) * inverse) & mask();
    }
};

Scramble idCards(std::uint64_t seed)
{
    return {0x9e3779b97f4a7c15ULL, 29, seed ^ 0x1d};
}
Scramble passports(std::uint64_t seed)
{
    return {0xbf58476d1ce4e5b9ULL, 26, seed ^ 0x9a};
}
Scramble dataBoxes(std::uint64_t seed)
{
    return {0x94d049bb133111ebULL, 35, seed ^ 0xdb};
}
constexpr std::uint64_t idCardBase = 200'000'000;
constexpr std::uint64_t passportBase = 10'000'000;
constexpr qint64 certificateBase = 5'000'000'011;
constexpr qint64 certificateStep = 17;
constexpr QStringView boxLetters = u"abcdefghijkmnpqrstuvwxyz23456789";

QString boxOf(std::uint64_t value)
{
    QString box;
    for (int place = 0; place < 7; ++place) {
        box.prepend(boxLetters[static_cast<qsizetype>(value & 31)]);
        value >>= 5;
    }
    return box;
}

std::optional<std::uint64_t> boxValue(const QString &box)
{
    if (box.size() != 7) {
        return std::nullopt;
    }
    std::uint64_t value = 0;
    for (const QChar letter : box) {
        const qsizetype place = boxLetters.indexOf(letter.toLower());
        if (place < 0) {
            return std::nullopt;
        }
        value = value << 5 | static_cast<std::uint64_t>(place);
    }
    return value;
}

} // namespace

QString itemName(Item item)
{
    return QString::fromUtf16(itemNames[static_cast<std::size_t>(item)]);
}

ItemSet itemsFromNames(const QStringList &names)
{
    ItemSet items = 0;
    for (int index = 0; index < itemCount; ++index) {
        if (names.contains(itemName(static_cast<Item>(index)))) {
            items |= itemBit(static_cast<Item>(index));
        }
    }
    return items;
}

/// Fills the country household by household: couples, their children, twins, single people, widows.
class Population::Builder {
public:
    Builder(Population &country, std::uint32_t size, std::uint64_t seed)
        : m_country(country)
        , m_size(size)
        , m_random(seed)
    {
        country.m_records.reserve(size);
    }

    void build()
    {
        while (room()) {
            const std::uint32_t address = m_random.below(m_country.m_ruian.count());
            const std::uint32_t kind = m_random.below(1000);
            if (kind < 45) {
                foreigner(address);
            } else if (kind < 470) {
                family(address);
            } else if (kind < 473 && !m_country.m_records.empty()) {
                namesake(address);
            } else {
                alone(address);
            }
        }
    }

private:
    [[nodiscard]] bool room() const { return m_country.m_records.size() < m_size; }

    QDate dayIn(int year)
    {
        return std::min(QDate(year, 1, 1).addDays(m_random.between(0, QDate(year, 1, 1).daysInYear() - 1)), today);
    }

    Record person(std::uint32_t address, bool female, QDate born)
    {
        Record record;
        record.address = address;
        record.born = dayNumber(born);
        record.flags = female ? Female : 0;
        record.birthTown = m_random.permille(600)
            ? m_country.m_ruian.municipalityOf(address)
            : static_cast<std::uint8_t>(m_random.below(m_country.m_ruian.municipalities()));
        record.given = m_country.m_names.pickGiven(m_random, female, born.year());
        const qint64 age = born.daysTo(today) / 365;
        const auto flag = [&](Flag bit, std::uint32_t chance) {
            if (m_random.permille(chance)) {
                record.flags = static_cast<std::uint16_t>(record.flags | bit);
            }
        };
        flag(IdCard, age >= 15 ? 985 : 80);
        flag(Passport, age >= 1 ? 560 : 150);
        flag(DataBox, age >= 18 ? 300 : 0);
        flag(Certificate, age >= 18 ? 20 : 0);
        flag(Phone, age >= 18 ? 350 : 0);
        flag(Email, age >= 18 ? 300 : 0);
        flag(Limited, age >= 18 ? 4 : 0);
        flag(Delivery, 60);
        if (m_random.permille(30)) {
            record.flags = static_cast<std::uint16_t>(record.flags | OfficeAddress);
            record.address = m_country.m_ruian.officeOf(m_country.m_ruian.municipalityOf(address));
        }
        if (m_random.permille(static_cast<std::uint32_t>(age > 85 ? 600 : age > 70 ? 150 : age > 50 ? 25 : 2))) {
            die(record, born, age);
        }
        return record;
    }

    void die(Record &record, QDate born, qint64 age)
    {
        // ROB began in July 2012 and keeps those who died since
        const QDate earliest = std::max(born, QDate(2012, 7, 1));
        const auto span = static_cast<int>(earliest.daysTo(today));
        if (span > 0) {
            record.died = dayNumber(earliest.addDays(m_random.between(age > 85 ? span / 3 : 0, span)));
        }
    }

    void add(const Record &record)
    {
        if (room()) {
            m_country.m_records.push_back(record);
        }
    }

    void alone(std::uint32_t address)
    {
        const bool female = m_random.permille(530);
        const int year = 2025 - m_random.between(18, 95);
        Record record = person(address, female, dayIn(year));
        record.birthSurname = m_country.m_names.pickSurname(m_random);
        record.surname = record.birthSurname;
        if (year < 1990) {
            record.familyState = static_cast<std::uint8_t>(std::array {Single, Divorced, Divorced,
                year < 1955 ? Widowed : Divorced, year < 1955 ? Widowed : Single}[m_random.below(5)]);
            if (female && record.familyState != Single && m_random.permille(850)) {
                record.surname = m_country.m_names.pickSurname(m_random);
            }
        }
        add(record);
    }

    void family(std::uint32_t address)
    {
        const int year = 2025 - m_random.between(24, 88);
        Record husband = person(address, false, dayIn(year));
        Record wife = person(address, true, dayIn(std::min(year + m_random.between(-3, 6), 2003)));
        husband.surname = husband.birthSurname = m_country.m_names.pickSurname(m_random);
        wife.birthSurname = m_country.m_names.pickSurname(m_random);
        wife.surname = m_random.permille(940) ? husband.surname : wife.birthSurname;
        husband.familyState = wife.died > 0 ? Widowed : Married;
        wife.familyState = husband.died > 0 ? Widowed : Married;
        add(husband);
        add(wife);
        children(address, husband, wife);
    }

    void children(std::uint32_t address, const Record &father, const Record &mother)
    {
        const int mothersYear = epoch.addDays(mother.born).year();
        if (mothersYear < 1978) {
            return; // grown up and gone
        }
        int year = std::max(2007, mothersYear + m_random.between(22, 33));
        for (int left = m_random.between(0, 3); left > 0 && year <= 2024; --left) {
            const QDate born = dayIn(year);
            const bool twins = m_random.permille(16);
            for (int child = 0; child < (twins ? 2 : 1); ++child) {
                Record record = person(address, m_random.permille(487), born);
                record.address = father.address;
                record.surname = record.birthSurname = father.surname;
                record.died = 0;
                if (twins) {
                    record.flags = static_cast<std::uint16_t>(record.flags | Twin);
                }
                add(record);
            }
            year += m_random.between(2, 4);
        }
    }

    void foreigner(std::uint32_t address)
    {
        // Slovaks, Ukrainians and Vietnamese are most of them
        const std::size_t country = std::array<std::size_t, 10> {0, 0, 0, 1, 1, 1, 1, 2, 3, 4}[m_random.below(10)];
        const bool female = m_random.permille(460);
        Record record = person(address, female, dayIn(2025 - m_random.between(1, 75)));
        record.given = m_country.m_names.pickForeignGiven(m_random, female, country);
        record.surname = record.birthSurname = m_country.m_names.pickForeignSurname(m_random, country);
        record.citizenship = static_cast<std::uint8_t>(country + 1);
        record.flags = static_cast<std::uint16_t>(record.flags & ~(IdCard | Twin));
        add(record);
    }

    /// Another person of the same name and the same birth date: no more than the address and the papers differ.
    void namesake(std::uint32_t address)
    {
        const Record &model =
            m_country.m_records[m_random.below(static_cast<std::uint32_t>(m_country.m_records.size()))];
        Record record = person(address, (model.flags & Female) != 0, epoch.addDays(model.born));
        record.given = model.given;
        record.surname = model.surname;
        record.birthSurname = m_random.permille(500) ? model.birthSurname : m_country.m_names.pickSurname(m_random);
        record.familyState = model.familyState;
        record.citizenship = model.citizenship;
        add(record);
    }

    Population &m_country;
    std::uint32_t m_size;
    Random m_random;
};

Population::Population(std::uint32_t size, std::uint64_t seed)
    : m_seed(seed)
    , m_ruian(std::max<std::uint32_t>(400, size * 9 / 20))
{
    Builder(*this, size, seed).build();
    m_byBirth = numbersBy(size, [this](std::uint32_t number) { return m_records[number - 1].born; });
    m_byAddress = numbersBy(size, [this](std::uint32_t number) { return m_records[number - 1].address; });
    for (std::uint32_t number = 1; number <= size; ++number) {
        if (m_records[number - 1].died > 0) {
            m_dead.push_back(number);
        }
    }
}

PersonData Population::person(std::uint32_t number) const
{
    const Record &record = m_records[number - 1];
    PersonData person;
    person.number = number;
    person.female = (record.flags & Female) != 0;
    person.surname = m_names.surname(record.surname, person.female);
    person.birthSurname = m_names.surname(record.birthSurname, person.female);
    person.givenName = m_names.given(record.given);
    person.born = epoch.addDays(record.born);
    person.address = Ruian::codeOf(record.address);
    person.officeAddress = (record.flags & OfficeAddress) != 0;
    person.familyState = QString::fromUtf16(familyStates[record.familyState]);
    person.limitedCapacity = (record.flags & Limited) != 0 ? u"ano"_qs : u"ne"_qs;

    if (record.citizenship == 0) {
        person.citizenship = {u"203"_qs};
        person.birthPlace.cr = m_ruian.municipalityCode(record.birthTown);
        person.birthPlace.obec = true;
    } else {
        const Names::Country &country = m_names.foreignCountries()[record.citizenship - 1];
        const QString code = QString::number(country.code).rightJustified(3, u'0');
        person.citizenship = {code};
        person.birthPlace.svet = country.capital;
        person.birthPlace.stat = code;
    }
    if (record.died > 0) {
        person.died = epoch.addDays(record.died);
        egon::Misto place;
        place.cr = m_ruian.municipalityCode(m_ruian.municipalityOf(record.address));
        place.obec = true;
        person.deathPlace = place;
    }

    const std::uint64_t chance = mix(m_seed ^ number * 0x9e3779b97f4a7c15ULL);
    const auto validity = [chance](unsigned shift) {
        const auto bits = static_cast<int>(chance >> shift & 0xffff);
        return QDate(2026 + bits % 8, bits / 8 % 12 + 1, bits / 96 % 28 + 1);
    };
    if (!person.died) {
        if ((record.flags & IdCard) != 0) {
            person.documents.push_back({documentNumber(u"ID"_qs, number), u"ID"_qs, validity(0)});
        }
        if ((record.flags & Passport) != 0) {
            person.documents.push_back({documentNumber(u"P"_qs, number), u"P"_qs, validity(20)});
        }
        if ((record.flags & Certificate) != 0) {
            egon::Certifikat certificate;
            certificate.serioveCislo = certificateBase + static_cast<qint64>(number) * certificateStep;
            certificate.vydavatel = u"CN=Cvičná kvalifikovaná CA, O=Vzorov, C=CZ"_qs;
            certificate.platnostDo = egon::WireTime::fromMoment(localMidnight(validity(30)));
            person.certificates.push_back(certificate);
        }
    }
    if ((record.flags & DataBox) != 0 && !person.died) {
        person.dataBox = dataBox(number);
    }
    if ((record.flags & Phone) != 0) {
        person.phone = u"+420"_qs + QString::number(601'000'000 + chance % 178'000'000);
    }
    if ((record.flags & Email) != 0) {
        person.email = u"osoba"_qs + QString::number(number) + u"@priklad.invalid"_qs;
    }
    if ((record.flags & Delivery) != 0) {
        egon::DorucovaciAdresa delivery;
        if (chance % 4 == 0) {
            delivery.adresaOstatni = u"P. O. BOX "_qs + QString::number(chance % 900 + 1);
            delivery.typAdresy = u"adresaPostovniPrihradky"_qs;
        } else {
            delivery.adresaCr = Ruian::codeOf(static_cast<std::uint32_t>(chance % m_ruian.count()));
            delivery.typAdresy = u"adresaCrOdkaz"_qs;
        }
        person.deliveryAddress = delivery;
    }
    return person;
}

Moment Population::firstEntry(std::uint32_t number) const
{
    const Record &record = m_records[number - 1];
    const QDate first = std::max(epoch.addDays(record.born + 3), QDate(2012, 7, 1));
    const auto span = static_cast<std::uint64_t>(std::max<qint64>(1, first.daysTo(today)));
    const std::uint64_t chance = mix(m_seed ^ number);
    const QDate day = first.addDays(static_cast<qint64>(chance % 3 == 0 ? chance / 3 % span : 0));
    return localMidnight(day) + std::chrono::seconds(8 * 3600 + static_cast<int>(chance >> 32 & 0x3fff));
}

std::vector<std::uint32_t> Population::bornOn(QDate day) const
{
    const qint64 wanted = epoch.daysTo(day);
    const auto born = [this](std::uint32_t number) { return static_cast<qint64>(m_records[number - 1].born); };
    const auto range = std::ranges::equal_range(m_byBirth, wanted, {}, born);
    return {range.begin(), range.end()};
}

std::vector<std::uint32_t> Population::livingAt(int addressCode) const
{
    const auto index = m_ruian.indexOf(addressCode);
    if (!index) {
        return {};
    }
    const auto address = [this](std::uint32_t number) { return m_records[number - 1].address; };
    const auto range = std::ranges::equal_range(m_byAddress, *index, {}, address);
    return {range.begin(), range.end()};
}

std::optional<std::uint32_t> Population::withDocument(const QString &number, const QString &kind) const
{
    bool ok = false;
    const std::uint64_t value = number.toULongLong(&ok);
    const bool card = kind == u"ID";
    const std::uint64_t base = card ? idCardBase : passportBase;
    if (!ok || (!card && kind != u"P") || value < base) {
        return std::nullopt;
    }
    const std::uint64_t person = (card ? idCards(m_seed) : passports(m_seed)).back(value - base);
    if (person < 1 || person > m_records.size()) {
        return std::nullopt;
    }
    return static_cast<std::uint32_t>(person);
}

std::optional<std::uint32_t> Population::withDataBox(const QString &box) const
{
    const auto value = boxValue(box);
    if (!value) {
        return std::nullopt;
    }
    const std::uint64_t person = dataBoxes(m_seed).back(*value);
    if (person < 1 || person > m_records.size()) {
        return std::nullopt;
    }
    return static_cast<std::uint32_t>(person);
}

std::optional<std::uint32_t> Population::withCertificate(qint64 serial) const
{
    const qint64 offset = serial - certificateBase;
    if (offset <= 0 || offset % certificateStep != 0 || offset / certificateStep > size()) {
        return std::nullopt;
    }
    return static_cast<std::uint32_t>(offset / certificateStep);
}

QString Population::dataBox(std::uint32_t index) const
{
    return boxOf(dataBoxes(m_seed).forward(index));
}

QString Population::documentNumber(const QString &kind, std::uint32_t index) const
{
    return kind == u"ID" ? QString::number(idCardBase + idCards(m_seed).forward(index))
                         : QString::number(passportBase + passports(m_seed).forward(index));
}

} // namespace kmen::training
