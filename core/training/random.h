/// The invented country's own source of chance: the same seed gives the same numbers on every platform, which the
/// distributions of the standard library do not promise.
#pragma once

#include <cstdint>

namespace kmen::training {

/// SplitMix64 (Steele, Lea, Flood 2014): one addition and a mix a number.
constexpr std::uint64_t mix(std::uint64_t value)
{
    value += 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

class Random {
public:
    explicit constexpr Random(std::uint64_t seed)
        : m_state(seed)
    {
    }
    constexpr std::uint64_t next()
    {
        const std::uint64_t value = mix(m_state);
        m_state += 0x9e3779b97f4a7c15ULL;
        return value;
    }
    /// In [0, bound); `bound` is far below 2^32, so the bias of the multiplication does not matter.
    constexpr std::uint32_t below(std::uint32_t bound)
    {
        return static_cast<std::uint32_t>(((next() >> 32) * bound) >> 32);
    }
    /// In [from, to].
    constexpr int between(int from, int to)
    {
        return from + static_cast<int>(below(static_cast<std::uint32_t>(to - from + 1)));
    }
    constexpr bool permille(std::uint32_t chance) { return below(1000) < chance; }

private:
    std::uint64_t m_state;
};

} // namespace kmen::training
