#include "base/clock.h"

#include <QDateTime>
#include <QTimeZone>

namespace kmen {
namespace {

// The registers and the office live in one zone; a desk's own zone must not change what day it is.
const QTimeZone &prague()
{
    static const QTimeZone zone("Europe/Prague");
    return zone;
}

QDateTime utc(Moment moment)
{
    return QDateTime::fromMSecsSinceEpoch(toMsecs(moment), Qt::UTC);
}

} // namespace

Moment SystemClock::now() const
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

QString toIso(Moment moment)
{
    return utc(moment).toString(Qt::ISODateWithMs);
}

std::optional<Moment> momentFromIso(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid()) {
        return std::nullopt;
    }
    return fromMsecs(time.toMSecsSinceEpoch());
}

QString toLocalText(Moment moment)
{
    return utc(moment).toTimeZone(prague()).toString(QStringLiteral("d. M. yyyy H:mm"));
}

QDate localDate(Moment moment)
{
    return utc(moment).toTimeZone(prague()).date();
}

Moment localMidnight(QDate day)
{
    return fromMsecs(day.startOfDay(prague()).toMSecsSinceEpoch());
}

} // namespace kmen
