/// Tables as offices save them: CSV in UTF-8, in UTF-16 with a byte order mark, or in Windows-1250.
#pragma once

#include "base/text.h"

namespace kmen::identify {

enum class Encoding : std::uint8_t { Utf8, Utf16, Windows1250 };

struct TableFile {
    CsvTable table;
    Encoding encoding = Encoding::Utf8;
};

/// What is not UTF-8 is read as Windows-1250, the Czech Excel's own, when it can be; a damaged UTF-8 file is not.
/// Errors: those of readCsv; Input "csv.ENCODING" for bytes that are no text, "csv.NO_ROWS" for a header alone.
Result<TableFile> readTable(const QByteArray &bytes);

} // namespace kmen::identify
