#include "egon/wire_time.h"

#include <QTimeZone>

namespace kmen::egon {

namespace {

constexpr std::int64_t dayMsecs = 86'400'000;

const QTimeZone &prague()
{
    static const QTimeZone zone("Europe/Prague");
    return zone;
}

/// With zeros before it up to `width`. Every message has several times: printf's way of it is seen in a profile.
void appendNumber(QString &text, int number, int width)
{
    const QString digits = QString::number(number);
    text.append(QStringView(u"0000").first(std::clamp<qsizetype>(width - digits.size(), 0, 4))).append(digits);
}

/// Reads exactly `count` digits at the front of `text` and removes them.
bool takeNumber(std::string_view &text, std::size_t count, int &value)
{
    if (text.size() < count) {
        return false;
    }
    value = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (text[i] < '0' || text[i] > '9') {
            return false;
        }
        value = value * 10 + (text[i] - '0');
    }
    text.remove_prefix(count);
    return true;
}

bool takeChar(std::string_view &text, char c)
{
    if (!text.starts_with(c)) {
        return false;
    }
    text.remove_prefix(1);
    return true;
}

bool takeFraction(std::string_view &text, int &msecs, std::uint8_t &digits)
{
    int weight = 100;
    std::size_t count = 0;
    while (!text.empty() && text.front() >= '0' && text.front() <= '9') {
        msecs += (text.front() - '0') * weight;
        weight /= 10;
        ++count;
        text.remove_prefix(1);
    }
    digits = static_cast<std::uint8_t>(std::min<std::size_t>(count, 3));
    return count > 0;
}

bool takeOffset(std::string_view &text, std::optional<std::int16_t> &offset)
{
    if (text.empty()) {
        return true;
    }
    if (takeChar(text, 'Z')) {
        offset = std::int16_t(0);
        return text.empty();
    }
    const bool negative = text.front() == '-';
    if (!negative && text.front() != '+') {
        return false;
    }
    text.remove_prefix(1);
    int hours = 0;
    int minutes = 0;
    if (!takeNumber(text, 2, hours) || !takeChar(text, ':') || !takeNumber(text, 2, minutes) || !text.empty()
        || minutes > 59 || hours * 60 + minutes > 14 * 60) {
        return false;
    }
    const int total = hours * 60 + minutes;
    offset = static_cast<std::int16_t>(negative ? -total : total);
    return true;
}

} // namespace

WireTime WireTime::fromMoment(Moment moment)
{
    const std::int64_t msecs = toMsecs(moment);
    const int offset = prague().offsetFromUtc(QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC)) / 60;
    return {msecs + std::int64_t(offset) * 60'000, static_cast<std::int16_t>(offset), 3};
}

Moment WireTime::toMoment() const
{
    if (offsetMinutes) {
        return fromMsecs(localMsecs - std::int64_t(*offsetMinutes) * 60'000);
    }
    // Of the two moments that a repeated hour of autumn can mean, the first (summer time) is taken: a window that
    // begins there asks for more, never for less. An hour that the spring skips is read with the offset before it.
    const int before = prague().offsetFromUtc(QDateTime::fromMSecsSinceEpoch(localMsecs - dayMsecs / 2, Qt::UTC));
    const std::int64_t candidate = localMsecs - std::int64_t(before) * 1000;
    if (prague().offsetFromUtc(QDateTime::fromMSecsSinceEpoch(candidate, Qt::UTC)) == before) {
        return fromMsecs(candidate);
    }
    const int after = prague().offsetFromUtc(QDateTime::fromMSecsSinceEpoch(localMsecs + dayMsecs / 2, Qt::UTC));
    const std::int64_t second = localMsecs - std::int64_t(after) * 1000;
    const bool exists = prague().offsetFromUtc(QDateTime::fromMSecsSinceEpoch(second, Qt::UTC)) == after;
    return fromMsecs(exists ? second : candidate);
}

std::optional<WireTime> WireTime::parse(QStringView text)
{
    return parse(std::string_view(text.toLatin1().toStdString()));
}

std::optional<WireTime> WireTime::parse(std::string_view text)
{
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    if (!takeNumber(text, 4, year) || !takeChar(text, '-') || !takeNumber(text, 2, month) || !takeChar(text, '-')
        || !takeNumber(text, 2, day) || !takeChar(text, 'T') || !takeNumber(text, 2, hour) || !takeChar(text, ':')
        || !takeNumber(text, 2, minute) || !takeChar(text, ':') || !takeNumber(text, 2, second)) {
        return std::nullopt;
    }
    WireTime time;
    int msecs = 0;
    if (takeChar(text, '.') && !takeFraction(text, msecs, time.fractionDigits)) {
        return std::nullopt;
    }
    const std::chrono::year_month_day date {std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
        std::chrono::day(static_cast<unsigned>(day))};
    const bool endOfDay = hour == 24 && minute == 0 && second == 0 && msecs == 0;
    if (!takeOffset(text, time.offsetMinutes) || !date.ok() || year == 0 || minute > 59 || second > 59
        || (hour > 23 && !endOfDay)) {
        return std::nullopt;
    }
    const std::int64_t days = std::chrono::sys_days(date).time_since_epoch().count();
    time.localMsecs = days * dayMsecs + ((std::int64_t(hour) * 60 + minute) * 60 + second) * 1000 + msecs;
    return time;
}

QString WireTime::text() const
{
    std::int64_t days = localMsecs / dayMsecs;
    std::int64_t rest = localMsecs % dayMsecs;
    if (rest < 0) {
        rest += dayMsecs;
        --days;
    }
    const std::chrono::year_month_day date {std::chrono::sys_days(std::chrono::days(days))};
    const int seconds = static_cast<int>(rest / 1000);
    QString result;
    result.reserve(32);
    appendNumber(result, static_cast<int>(date.year()), 4);
    appendNumber(result.append(u'-'), static_cast<int>(static_cast<unsigned>(date.month())), 2);
    appendNumber(result.append(u'-'), static_cast<int>(static_cast<unsigned>(date.day())), 2);
    appendNumber(result.append(u'T'), seconds / 3600, 2);
    appendNumber(result.append(u':'), seconds / 60 % 60, 2);
    appendNumber(result.append(u':'), seconds % 60, 2);
    if (fractionDigits > 0) {
        appendNumber(result.append(u'.'), static_cast<int>(rest % 1000), 3);
        result.chop(std::max(0, 3 - fractionDigits));
    }
    if (offsetMinutes == 0) {
        result.append(u'Z');
    } else if (offsetMinutes) {
        appendNumber(result.append(*offsetMinutes < 0 ? u'-' : u'+'), std::abs(*offsetMinutes) / 60, 2);
        appendNumber(result.append(u':'), std::abs(*offsetMinutes) % 60, 2);
    }
    return result;
}

} // namespace kmen::egon
