#include "bench/bench.h"
#include "bench/people.h"
#include "bench/walk.h"

using namespace kmen;

int main(int argc, char **argv)
{
    const QByteArray xml = egon::encodeResponseXml(bench::answer(1, 1000, 21'000'000));
    qsizetype seen = 0;
    std::size_t persons = 0;
    const bench::Pair pair = bench::measure(
        31,
        [&] {
            const auto message = egon::decodeResponse<egon::RobCtiHromadneAifo2>(xml);
            persons += message ? message->body.osoby.size() : 0;
        },
        [&] { seen += bench::walk(xml); });
    if (persons != 31 * 1000 || seen == 0) {
        qCritical("the answer was not decoded");
        return 1;
    }
    bench::report(QStringLiteral("decode.E277.1000"), pair, QStringLiteral("ms"), bench::wantsJson(argc, argv));
    return 0;
}
