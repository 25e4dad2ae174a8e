#include "access/workdays.h"

#include <array>

namespace kmen::access {

namespace {

struct Holiday {
    int month;
    int day;
    QStringView name;
};

constexpr std::array<Holiday, 11> fixedHolidays {{
    {1, 1, u"Den obnovy samostatného českého státu; Nový rok"},
    {5, 1, u"Svátek práce"},
    {5, 8, u"Den vítězství"},
    {7, 5, u"Den slovanských věrozvěstů Cyrila a Metoděje"},
    {7, 6, u"Den upálení mistra Jana Husa"},
    {9, 28, u"Den české státnosti"},
    {10, 28, u"Den vzniku samostatného československého státu"},
    {11, 17, u"Den boje za svobodu a demokracii a Mezinárodní den studentstva"},
    {12, 24, u"Štědrý den"},
    {12, 25, u"1. svátek vánoční"},
    {12, 26, u"2. svátek vánoční"},
}};

} // namespace

QDate easterSunday(int year)
{
    // Meeus, Jones and Butcher
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

QString holidayName(QDate day)
{
    for (const Holiday &holiday : fixedHolidays) {
        if (day.month() == holiday.month && day.day() == holiday.day) {
            return holiday.name.toString();
        }
    }
    const QDate easter = easterSunday(day.year());
    if (day == easter.addDays(-2) && day.year() >= 2016) {
        return QStringLiteral("Velký pátek");
    }
    if (day == easter.addDays(1)) {
        return QStringLiteral("Velikonoční pondělí");
    }
    return {};
}

bool isWorkingDay(QDate day)
{
    return day.dayOfWeek() <= 5 && holidayName(day).isEmpty();
}

QDate workingDayFrom(QDate day)
{
    while (!isWorkingDay(day)) {
        day = day.addDays(1);
    }
    return day;
}

QDate addWorkingDays(QDate day, int days)
{
    if (days <= 0) {
        return workingDayFrom(day);
    }
    for (int left = days; left > 0; --left) {
        day = workingDayFrom(day.addDays(1));
    }
    return day;
}

int workingDaysBetween(QDate from, QDate to)
{
    if (to < from) {
        return -workingDaysBetween(to, from);
    }
    int days = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1)) {
        days += isWorkingDay(day) ? 1 : 0;
    }
    return days;
}

QDate termEnd(QDate begun, int days)
{
    return workingDayFrom(begun.addDays(days));
}

} // namespace kmen::access
