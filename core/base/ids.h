/// Strong identifiers, so that one kind of number cannot be passed for another.
#pragma once

#include <QString>

#include <compare>
#include <cstdint>
#include <functional>
#include <optional>

namespace kmen {

/// The client's row in the registry of this office; never leaves the database and the process.
struct ClientId {
    std::int64_t value = 0;
    auto operator<=>(const ClientId &) const = default;
};

/// Public client identifier (KID): meaningless, unique for ever, readable aloud: "K7QM-4T2P-8".
/// Letter K, seven symbols of a 31-symbol alphabet without I, L, O, U, Z, and a check symbol: the weighted sum
/// modulo the prime 31, which finds every single wrong symbol and every swap of two neighbours.
class Kid {
public:
    Kid() = default;
    /// The KID of a running or random number; `number` is taken modulo 31^7.
    static Kid fromNumber(std::uint64_t number);
    /// Accepts small letters, missing or other dashes and spaces; nothing if the check symbol does not fit.
    static std::optional<Kid> parse(const QString &text);
    /// With dashes, as shown and stored.
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isNull() const { return m_text.isEmpty(); }
    bool operator==(const Kid &) const = default;

private:
    QString m_text;
};

} // namespace kmen

template <>
struct std::hash<kmen::ClientId> {
    std::size_t operator()(const kmen::ClientId &id) const noexcept { return std::hash<std::int64_t> {}(id.value); }
};
