/// Tables as offices save them: CSV in UTF-8 with or without a byte order mark, in UTF-16 with one, or in Windows-1250;
/// columns divided by semicolon, comma or tab; quotes doubled inside quotes; LF or CRLF, also inside quotes.
/// Blocking; one thread.
#pragma once

#include <QIODevice>

#include <memory>
#include <optional>

#include "base/job.h"
#include "base/text.h"

namespace kmen {

enum class Encoding : std::uint8_t { Utf8, Utf16, Windows1250 };
/// "UTF-8", "UTF-16", "Windows-1250".
QString encodingName(Encoding encoding);
std::optional<Encoding> encodingFromName(const QString &name);

struct TableFile {
    CsvTable table;
    Encoding encoding = Encoding::Utf8;
};

/// What is not UTF-8 is read as Windows-1250, the Czech Excel's own, when it can be; a damaged UTF-8 file is not.
/// `encoding` instead of what is found out.
/// Errors: those of readCsv; Input "csv.ENCODING" for bytes that are no text, "csv.NO_ROWS" for a header alone.
Result<TableFile> readTable(const QByteArray &bytes, std::optional<Encoding> encoding = std::nullopt);

struct TableRow {
    int line = 0; ///< of the file, from 1, at which the row begins
    QStringList cells; ///< as many as the header has, more only when `fault` says so
    QString fault; ///< translated: why this row cannot be used; empty when it can
};

/// Row after row of a file of any size; what is wrong with one row does not end the reading.
class TableReader final {
public:
    struct Options {
        std::optional<Encoding> encoding; ///< found out when empty
        std::optional<QChar> separator; ///< likewise: whichever the header has most of
    };
    /// Reads the header. Without a chosen encoding the whole file is looked through once.
    /// Errors: Input "csv.FILE", "csv.ENCODING", "csv.EMPTY", "csv.QUOTE"; Cancelled.
    static Result<TableReader> open(const QString &path, const Options &options, const Job &job);
    static Result<TableReader> over(const QByteArray &bytes, const Options &options);
    TableReader(TableReader &&other) noexcept;
    TableReader &operator=(TableReader &&other) noexcept;
    ~TableReader();

    [[nodiscard]] Encoding encoding() const;
    [[nodiscard]] QChar separator() const;
    [[nodiscard]] const QStringList &header() const;
    [[nodiscard]] qint64 size() const; ///< bytes of the file
    [[nodiscard]] qint64 read() const; ///< bytes of the rows so far

    /// False at the end. Errors: Input "csv.QUOTE" naming the line whose quotation mark is never closed, "csv.FILE".
    Result<bool> next(TableRow &row);

private:
    class Private;
    explicit TableReader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// A cell that spreadsheets would take for a formula is written so that they take it for text.
/// Source: OWASP, "CSV Injection": a leading = + - @, tab or carriage return.
QString formulaSafe(const QString &cell);

} // namespace kmen
