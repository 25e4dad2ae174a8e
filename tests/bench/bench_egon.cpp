#include <libxml/xmlreader.h>

#include "bench/bench.h"
#include "bench/people.h"

using namespace kmen;

namespace {

/// The floor: libxml2's reader walks every node of the same bytes and looks at each name and value.
qsizetype walk(const QByteArray &xml)
{
    qsizetype seen = 0;
    xmlTextReaderPtr reader =
        xmlReaderForMemory(xml.constData(), static_cast<int>(xml.size()), nullptr, nullptr, XML_PARSE_NONET);
    while (xmlTextReaderRead(reader) == 1) {
        if (const xmlChar *value = xmlTextReaderConstValue(reader)) {
            seen += *value;
        }
        if (const xmlChar *name = xmlTextReaderConstLocalName(reader)) {
            seen += *name;
        }
    }
    xmlFreeTextReader(reader);
    return seen;
}

} // namespace

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
        [&] { seen += walk(xml); });
    if (persons != 31 * 1000 || seen == 0) {
        qCritical("the answer was not decoded");
        return 1;
    }
    bench::report(QStringLiteral("decode.E277.1000"), pair, QStringLiteral("ms"), bench::wantsJson(argc, argv));
    return 0;
}
