/// Invented birth numbers (rodné číslo). They are not kept: they follow from the birth date, the sex and the place of
/// the person among those born on the same day.
/// Source of the form: act 133/2000, § 13: YYMMDD, for women the month + 50, a serial of three digits, and from 1954
/// on a check digit that makes the whole divisible by 11.
#pragma once

#include "training/state.h"

namespace kmen::training {

/// Ten digits (nine for those born before 1954), no slash. `place` counts those born on the day, from 0.
QString birthNumberOf(QDate born, bool female, int place);
/// Of somebody of the country; unique in it.
QString birthNumber(const State &state, std::uint32_t person);
/// The right number of digits, a date that exists, and divisible by 11 where it has to be; a slash is let pass.
bool isBirthNumber(const QString &text);

} // namespace kmen::training
