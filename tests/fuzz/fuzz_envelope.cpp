/// The SOAP envelope, faults, and answers of the queue as they come out of gzip.
#include "egon/codec.h"
#include "egon/gzip_p.h"

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
    return 0;
}
