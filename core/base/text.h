/// Folding of names and checked reading of what people write.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "base/result.h"

namespace kmen {

/// Small letters without diacritics: "Dvořáková" → "dvorakova". Hyphens, apostrophes and runs of spaces become one
/// space.
QString fold(const QString &text);
/// Capital letters without diacritics, as the registers' "ascii" comparison has it.
QString toAsciiUpper(const QString &text);
/// A key whose plain order (by bytes) is the Czech one: ch after h, č after c, ř after r, š after s, ž after z; names
/// that differ only in other accents stand together, the bare one first. Begins with the folded text, with a tilde
/// after č, ř, š, ž, and "h~" for ch. Source: ČSN 97 6030.
QString sortKey(const QString &text);

/// A date as people write it: "12.5.1978", "12. 5. 1978", "1978-05-12", "12/5/1978", "12051978".
std::optional<QDate> parseDate(const QString &text);
/// A whole number with nothing around it, in [min, max].
std::optional<qint64> parseInteger(const QString &text, qint64 min, qint64 max);
/// "12. 5. 1978"
QString dateText(QDate date);

/// A table with a header, from CSV: UTF-8 with or without BOM; the separator is `;`, `,` or tab, whichever the header
/// has most of; quotes doubled inside quotes; LF or CRLF. Rows shorter than the header are padded.
struct CsvTable {
    QChar separator = u';';
    QStringList header;
    std::vector<QStringList> rows;
    std::vector<int> lines; ///< the line of the file at which each row begins, from 1
};
/// Errors: Input with the line: not UTF-8, empty, a quote without an end, a row longer than its header.
Result<CsvTable> readCsv(const QByteArray &bytes);
/// One CSV line without the line end; fields are quoted where they need it.
QString csvLine(const QStringList &fields, QChar separator = u';');

} // namespace kmen
