/// Working days and deadlines in the Czech Republic.
/// Source: Act 245/2000 Sb., sections 1 and 2 (holidays; Good Friday since 2016); Act 500/2004 Sb., section 40 (the day
/// of the event is not counted; a term that ends on a free day ends on the next working day).
#pragma once

#include <QDate>
#include <QString>

namespace kmen::access {

/// Easter Sunday of the Gregorian calendar.
QDate easterSunday(int year);
/// Its Czech name ("Velikonoční pondělí"); empty when the day is no holiday.
QString holidayName(QDate day);
[[nodiscard]] bool isWorkingDay(QDate day);
/// The day itself, or the next working one.
QDate workingDayFrom(QDate day);
/// `days` working days after `day`; 0 gives the day itself or the next working one.
QDate addWorkingDays(QDate day, int days);
/// Working days after `from` up to and with `to`; negative when `to` is before `from`.
int workingDaysBetween(QDate from, QDate to);
/// The last day of a term of calendar days.
QDate termEnd(QDate begun, int days);

} // namespace kmen::access
