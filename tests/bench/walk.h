/// What reading XML costs at least.
#pragma once

#include <QByteArray>

#include <libxml/xmlreader.h>

namespace kmen::bench {

/// The floor: libxml2's reader walks every node of the same bytes and looks at each name and value.
inline qsizetype walk(const QByteArray &xml)
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

} // namespace kmen::bench
