/// The SOAP envelope, faults, answers of the queue as they come out of gzip, and what is kept of any of it for support.
#include "egon/codec.h"
#include "egon/gzip_p.h"
#include "egon/kept_message.h"

using namespace kmen;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    if (const auto fault = egon::decodeFault(bytes)) {
        // a fault's detail goes to the journal: names only, and not without end
        if (fault->detail.size() > 500 || !egon::decodeFault(egon::encodeFault(*fault))) {
            std::abort();
        }
    }
    static_cast<void>(egon::decodeResponse<egon::IszrProbe>(bytes));
    static_cast<void>(egon::wire::gunzip(bytes, 1024 * 1024));
    // masked, a message may be longer than it was, but never than what was ordered and the sign that it was cut
    constexpr qsizetype most = 2000;
    if (egon::maskedMessage(bytes, most).size() > most + QByteArrayView("[…]").size()) {
        std::abort();
    }
    return 0;
}
