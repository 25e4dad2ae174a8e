/// What AISV permits its readers, and whether a request keeps to it: asked before anything goes out.
/// Source: DIA's handbook of AISV 1.07, ch. 6.1.3 and 6.1.4.
#pragma once

#include <chrono>

#include "base/clock.h"
#include "base/result.h"
#include "egon/services/aisv.h"

namespace kmen::egon {

struct AisvLimits {
    static constexpr int aifoPerCall = 1000;
    static constexpr int icoPerCall = 20;
    static constexpr int aifoPerSecond = 1000; ///< in sum
    static constexpr int callsPerSecond = 20;
    static constexpr int identifiersPerAnswer = 1000; ///< may change on AISV's side
    static constexpr int withoutConsent = 100'000; ///< to subscribe more at once, DIA must confirm the day
    static constexpr std::chrono::minutes delta {15}; ///< AISV does not look at what is younger
};

/// 2024-09-01 or 2025-06-14, 0:00 in Prague: of what lies before, AISV tells nothing.
Moment aisvOldest(AisvIdTyp idTyp);

/// Input "egon.AISV_…": nobody (E315, E316, E318), too many persons or organisations, an interval that ends before it
/// begins or begins too early. Pure.
Result<void> checkAisv(const AisvSubjectsRequest &request);
Result<void> checkAisv(const AisvCtiZmeny::Request &request);
Result<void> checkAisv(const AisvCtiZmenyId::Request &request);
Result<void> checkAisv(const AisvCtiZmenyZalozAifo::Request &request);
Result<void> checkAisv(const AisvCtiZmenyZalozIco::Request &request);
inline Result<void> checkAisv(const AisvCtiCiselnikUdaju::Request &)
{
    return {};
}

} // namespace kmen::egon
