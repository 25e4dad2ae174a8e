#include "training/birth_number.h"

#include <algorithm>

namespace kmen::training {
namespace {

constexpr int firstWithCheckDigit = 1954;

QString digits(int value, int width)
{
    return QString::number(value).rightJustified(width, u'0');
}

QString withoutSlash(const QString &text)
{
    return text.size() > 6 && text[6] == u'/' ? QString(text.left(6) + text.mid(7)) : text;
}

} // namespace

QString birthNumberOf(QDate born, bool female, int place)
{
    const QString date =
        digits(born.year() % 100, 2) + digits(born.month() + (female ? 50 : 0), 2) + digits(born.day(), 2);
    if (born.year() < firstWithCheckDigit) {
        return QString(date + digits(place % 1000, 3));
    }
    // a serial whose check digit would have to be ten is left out
    for (int serial = 0, left = place % 900;; serial = (serial + 1) % 1000) {
        const int check = static_cast<int>(QString(date + digits(serial, 3)).toLongLong() % 11);
        if (check < 10 && left-- == 0) {
            return QString(date + digits(serial, 3) + digits(check, 1));
        }
    }
}

QString birthNumber(const State &state, std::uint32_t person)
{
    const PersonData data = state.person(person);
    if (person > state.population.size()) {
        return birthNumberOf(data.born, data.female, 899 - static_cast<int>((person - state.population.size()) % 300));
    }
    const std::vector<std::uint32_t> same = state.population.bornOn(data.born);
    return birthNumberOf(data.born, data.female, static_cast<int>(std::ranges::find(same, person) - same.begin()));
}

bool isBirthNumber(const QString &text)
{
    const QString plain = withoutSlash(text);
    const bool numeric = std::ranges::all_of(plain, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!numeric || plain.size() < 9 || plain.size() > 10) {
        return false;
    }
    const bool checked = plain.size() == 10;
    const int shortYear = QStringView(plain).left(2).toInt();
    const int year = shortYear + (checked && shortYear < firstWithCheckDigit % 100 ? 2000 : 1900);
    int month = QStringView(plain).mid(2, 2).toInt();
    // 20 and 70 are added when the serials of a day run out
    for (const int added : {70, 50, 20}) {
        if (month > added) {
            month -= added;
            break;
        }
    }
    return QDate::isValid(year, month, QStringView(plain).mid(4, 2).toInt())
        && (!checked || plain.toLongLong() % 11 == 0);
}

} // namespace kmen::training
