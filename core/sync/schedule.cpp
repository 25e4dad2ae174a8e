#include "sync/schedule.h"

#include <QCryptographicHash>

#include <algorithm>

#include "egon/aisv_limits.h"

namespace kmen::sync {

namespace {

constexpr std::chrono::minutes opens {15};
constexpr std::chrono::hours closes {6};
/// The run itself takes time too.
constexpr std::chrono::hours reserve {1};
constexpr std::chrono::minutes spread {20};

/// From 0 up to `range`, evenly.
std::chrono::milliseconds share(const QString &what, std::chrono::milliseconds range)
{
    const QByteArray digest = QCryptographicHash::hash(what.toUtf8(), QCryptographicHash::Sha256);
    quint64 number = 0;
    for (int i = 0; i < 6; ++i) {
        number = number << 8 | static_cast<quint8>(digest.at(i));
    }
    return std::chrono::milliseconds(static_cast<qint64>(number % static_cast<quint64>(range.count())));
}

} // namespace

QString paceName(Pace pace)
{
    return pace == Pace::Daily ? QStringLiteral("daily") : QStringLiteral("two-hourly");
}

Moment windowEnd(Pace pace, Moment now)
{
    return pace == Pace::Daily ? localMidnight(localDate(now)) : now;
}

std::vector<registry::Span> atMidnights(const registry::Span &span)
{
    std::vector<registry::Span> parts;
    for (Moment at = span.from; at < span.to;) {
        const Moment next = std::min(span.to, localMidnight(localDate(at).addDays(1)));
        parts.push_back({at, next});
        at = next;
    }
    return parts;
}

registry::Span permitted(const registry::Span &span, egon::AisvIdTyp idTyp)
{
    const Moment oldest = egon::aisvOldest(idTyp);
    return {std::max(span.from, oldest), std::max(span.to, oldest)};
}

Moment recommendedEnd(QDate day)
{
    // by the wall clock: in the nights when clocks change, a time is not so many hours after midnight
    const Moment midnight = localMidnight(day);
    const auto length = localMidnight(day.addDays(1)) - midnight;
    const auto changed = length - std::chrono::hours(24); // clocks change between 2:00 and 3:00
    return midnight + closes + changed;
}

bool isRecommendedTime(Moment now)
{
    const QDate day = localDate(now);
    return now >= localMidnight(day) + opens && now < recommendedEnd(day);
}

Moment plannedStart(QDate day, const QString &office)
{
    return localMidnight(day) + opens
        + share(office + u'/' + day.toString(Qt::ISODate), closes - reserve - opens - std::chrono::hours(1));
}

Moment plannedStart(Moment base, const QString &office)
{
    return base + share(office + u'/' + QString::number(toMsecs(base)), spread);
}

} // namespace kmen::sync
