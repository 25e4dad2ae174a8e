/// Connection profiles: a file that people edit by hand.
#include "egon/profile.h"

using namespace kmen;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto profile =
        egon::parseProfile(QByteArrayView(data, static_cast<qsizetype>(size)), QStringLiteral("profile.json"));
    if (!profile && profile.error().what.isEmpty()) {
        std::abort(); // refused without a reason
    }
    return 0;
}
