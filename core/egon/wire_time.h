/// xs:dateTime as it stands on the wire: with or without an offset, with or without a fraction.
/// A value without an offset is Prague's local time [inferred: the schema does not say].
#pragma once

#include <QString>

#include <optional>
#include <string_view>

#include "base/clock.h"

namespace kmen::egon {

struct WireTime {
    std::int64_t localMsecs = 0; ///< milliseconds since 1970-01-01T00:00:00 of the written wall clock
    std::optional<std::int16_t> offsetMinutes; ///< as written; nothing if the text had no offset
    std::uint8_t fractionDigits = 0; ///< as written, 0 to 3 (more are cut)
    auto operator<=>(const WireTime &) const = default;

    /// As Kmen writes times: Prague's offset, three digits.
    static WireTime fromMoment(Moment moment);
    [[nodiscard]] Moment toMoment() const;
    static std::optional<WireTime> parse(QStringView text);
    /// The same from the bytes of the message, without a detour through QString.
    static std::optional<WireTime> parse(std::string_view text);
    [[nodiscard]] QString text() const;
};

} // namespace kmen::egon
