/// The agenda identifier of a natural person. Never shown, logged or exported (FEATURES.md, "AIFO is never shown"):
/// the type has no text form; only egon (wire) and security (protection at rest) read its bytes.
#pragma once

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <compare>
#include <cstring>
#include <functional>
#include <optional>

namespace kmen {

class Aifo {
public:
    /// 17 bytes, 24 characters in base64. Source: RegTypy.xsd 1.23.0, AifoType.
    static constexpr std::size_t size = 17;
    Aifo() = default;
    /// Nothing when `bytes` has another length than 17.
    static std::optional<Aifo> fromBytes(QByteArrayView bytes)
    {
        if (bytes.size() != static_cast<qsizetype>(size)) {
            return std::nullopt;
        }
        Aifo aifo;
        std::memcpy(aifo.m_bytes.data(), bytes.data(), size);
        return aifo;
    }
    [[nodiscard]] QByteArrayView bytes() const
    {
        return {reinterpret_cast<const char *>(m_bytes.data()), static_cast<qsizetype>(size)};
    }
    [[nodiscard]] bool isNull() const
    {
        return std::ranges::all_of(m_bytes, [](unsigned char byte) { return byte == 0; });
    }
    auto operator<=>(const Aifo &) const = default;

private:
    std::array<unsigned char, size> m_bytes {};
};

} // namespace kmen

template <>
struct std::hash<kmen::Aifo> {
    std::size_t operator()(const kmen::Aifo &aifo) const noexcept
    {
        // AIFO are uniformly random: any eight of their bytes are a hash
        std::size_t value = 0;
        std::memcpy(&value, aifo.bytes().data() + 1, sizeof(value));
        return value;
    }
};
