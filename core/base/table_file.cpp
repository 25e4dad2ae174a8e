#include "base/table_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <utility>

namespace kmen {

namespace {

/// 0x80 to 0xFF of Windows-1250; 0 where it has none. Qt knows it only on a Czech Windows.
constexpr std::array<char16_t, 128> windows1250 {0x20AC, 0x0000, 0x201A, 0x0000, 0x201E, 0x2026, 0x2020, 0x2021, 0x0000,
    0x2030, 0x0160, 0x2039, 0x015A, 0x0164, 0x017D, 0x0179, 0x0000, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013,
    0x2014, 0x0000, 0x2122, 0x0161, 0x203A, 0x015B, 0x0165, 0x017E, 0x017A, 0x00A0, 0x02C7, 0x02D8, 0x0141, 0x00A4,
    0x0104, 0x00A6, 0x00A7, 0x00A8, 0x00A9, 0x015E, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x017B, 0x00B0, 0x00B1, 0x02DB,
    0x0142, 0x00B4, 0x00B5, 0x00B6, 0x00B7, 0x00B8, 0x0105, 0x015F, 0x00BB, 0x013D, 0x02DD, 0x013E, 0x017C, 0x0154,
    0x00C1, 0x00C2, 0x0102, 0x00C4, 0x0139, 0x0106, 0x00C7, 0x010C, 0x00C9, 0x0118, 0x00CB, 0x011A, 0x00CD, 0x00CE,
    0x010E, 0x0110, 0x0143, 0x0147, 0x00D3, 0x00D4, 0x0150, 0x00D6, 0x00D7, 0x0158, 0x016E, 0x00DA, 0x0170, 0x00DC,
    0x00DD, 0x0162, 0x00DF, 0x0155, 0x00E1, 0x00E2, 0x0103, 0x00E4, 0x013A, 0x0107, 0x00E7, 0x010D, 0x00E9, 0x0119,
    0x00EB, 0x011B, 0x00ED, 0x00EE, 0x010F, 0x0111, 0x0144, 0x0148, 0x00F3, 0x00F4, 0x0151, 0x00F6, 0x00F7, 0x0159,
    0x016F, 0x00FA, 0x0171, 0x00FC, 0x00FD, 0x0163, 0x02D9};

constexpr qint64 pieceSize = 1024 * 1024;
/// A longer row is a quotation mark that was never closed.
constexpr qsizetype longestRow = 1024 * 1024;

QString sentence(const char *text)
{
    return QCoreApplication::translate("kmen::text", text);
}

std::unexpected<Error> noText()
{
    return fail(ErrorKind::Input, QStringLiteral("csv.ENCODING"),
        sentence(QT_TRANSLATE_NOOP("kmen::text", "The file is not a text table, or its letters are damaged.")), {},
        sentence(QT_TRANSLATE_NOOP("kmen::text", "Save the table as “CSV UTF-8” and choose it again.")));
}

Error openQuote(int line)
{
    return {ErrorKind::Input, QStringLiteral("csv.QUOTE"),
        sentence(QT_TRANSLATE_NOOP("kmen::text", "A quotation mark opened on line %1 is never closed.")).arg(line), {},
        sentence(QT_TRANSLATE_NOOP("kmen::text", "Close it or remove it, and choose the file again."))};
}

std::unexpected<Error> unreadable(const QIODevice &device, const QString &path)
{
    return fail(ErrorKind::Input, QStringLiteral("csv.FILE"),
        sentence(QT_TRANSLATE_NOOP("kmen::text", "The file %1 cannot be read.")).arg(QDir::toNativeSeparators(path)),
        device.errorString());
}

QString tooMany(int line)
{
    return sentence(QT_TRANSLATE_NOOP("kmen::text", "Line %1 has more columns than the header.")).arg(line);
}

/// What the bytes of a file say about its letters.
struct Letters {
    bool zero = false;
    bool damagedUtf8 = false;
    bool windows = true; ///< every byte is a letter there
    qsizetype pairs = 0; ///< whole letters of two bytes in UTF-8; in Windows-1250 they are rare chance
    qsizetype alone = 0;
};

class LetterScan final {
public:
    void add(QByteArrayView piece)
    {
        m_found.zero = m_found.zero || piece.contains('\0');
        const QString decoded = m_decoder.decode(piece);
        m_found.damagedUtf8 =
            m_found.damagedUtf8 || m_decoder.hasError() || decoded.contains(QChar::ReplacementCharacter);
        for (const char c : piece) {
            const auto byte = static_cast<unsigned char>(c);
            const bool isRest = (byte & 0xC0U) == 0x80U;
            if (std::exchange(m_first, false)) {
                m_found.pairs += isRest ? 1 : 0;
                m_found.alone += isRest ? 0 : 1;
                if (isRest) {
                    continue;
                }
            }
            if (byte < 0x80U) {
                continue;
            }
            m_found.windows = m_found.windows && windows1250[byte - 0x80U] != 0;
            m_first = (byte & 0xE0U) == 0xC0U;
            m_found.alone += m_first ? 0 : 1;
        }
    }
    [[nodiscard]] const Letters &end()
    {
        // a letter cut off by the end of the file
        m_found.damagedUtf8 = m_found.damagedUtf8 || m_first;
        m_found.alone += std::exchange(m_first, false) ? 1 : 0;
        return m_found;
    }

private:
    Letters m_found;
    QStringDecoder m_decoder {QStringDecoder::Utf8, QStringDecoder::Flag::Stateless};
    bool m_first = false;
};

Result<Encoding> encodingOf(const Letters &letters)
{
    if (letters.zero) {
        return noText();
    }
    if (!letters.damagedUtf8) {
        return Encoding::Utf8;
    }
    if (letters.pairs > letters.alone) {
        return Encoding::Utf8; // damaged rows will be told one by one
    }
    return letters.windows ? Result<Encoding>(Encoding::Windows1250) : noText();
}

bool startsWithUtf16Mark(QByteArrayView bytes)
{
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
}

} // namespace

QString encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return QStringLiteral("UTF-8");
    case Encoding::Utf16:
        return QStringLiteral("UTF-16");
    case Encoding::Windows1250:
        return QStringLiteral("Windows-1250");
    }
    return {};
}

std::optional<Encoding> encodingFromName(const QString &name)
{
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf16, Encoding::Windows1250}) {
        if (encodingName(encoding).compare(name.trimmed(), Qt::CaseInsensitive) == 0) {
            return encoding;
        }
    }
    return std::nullopt;
}

QString formulaSafe(const QString &cell)
{
    static constexpr QStringView dangerous = u"=+-@\t\r";
    if (cell.isEmpty() || !dangerous.contains(cell.front())) {
        return cell;
    }
    // "+420 601 123 456" and "-5" are numbers to read, not to count
    return u'\'' + cell;
}

class TableReader::Private {
public:
    Private(std::unique_ptr<QIODevice> device, QString path)
        : m_device(std::move(device))
        , m_path(std::move(path))
    {
    }

    Result<void> begin(const Options &options, const Job &job)
    {
        if (!m_device->isOpen() && !m_device->open(QIODevice::ReadOnly)) {
            return unreadable(*m_device, m_path);
        }
        m_size = m_device->size();
        if (auto done = findLetters(options, job); !done) {
            return done;
        }
        if (auto done = fill(); !done) {
            return done;
        }
        if (m_encoding == Encoding::Utf8 && QByteArrayView(m_buffer).startsWith("\xEF\xBB\xBF")) {
            m_at = 3;
        }
        m_separator = options.separator ? options.separator->toLatin1() : likelySeparator();
        TableRow row;
        const auto header = next(row);
        if (!header) {
            return failWith(header);
        }
        if (!*header) {
            return fail(ErrorKind::Input, QStringLiteral("csv.EMPTY"),
                sentence(QT_TRANSLATE_NOOP("kmen::text", "The file is empty.")), {},
                sentence(QT_TRANSLATE_NOOP("kmen::text", "Check that the table was saved, and choose it again.")));
        }
        if (!row.fault.isEmpty()) {
            return noText();
        }
        for (const QString &name : std::as_const(row.cells)) {
            m_header.append(name.trimmed());
        }
        return {};
    }

    Result<bool> next(TableRow &row)
    {
        while (true) {
            const Outcome outcome = parse(row);
            if (outcome == Outcome::More) {
                if (m_buffer.size() - m_at > longestRow) {
                    return std::unexpected(openQuote(m_line));
                }
                if (auto done = fill(); !done) {
                    return failWith(done);
                }
                continue;
            }
            if (outcome == Outcome::OpenQuote) {
                return std::unexpected(openQuote(m_line));
            }
            if (outcome == Outcome::End) {
                return false;
            }
            if (row.cells.size() == 1 && row.fault.isEmpty() && row.cells.front().trimmed().isEmpty()) {
                continue;
            }
            if (!m_header.isEmpty()) {
                if (row.cells.size() > m_header.size()) {
                    row.fault = tooMany(row.line);
                }
                while (row.cells.size() < m_header.size()) {
                    row.cells.append(QString());
                }
            }
            return true;
        }
    }

    Encoding m_encoding = Encoding::Utf8;
    char m_separator = ';';
    QStringList m_header;
    qint64 m_size = 0;
    [[nodiscard]] qint64 readSoFar() const { return m_read - (m_buffer.size() - m_at); }

private:
    enum class Outcome { Row, More, End, OpenQuote };

    Result<void> findLetters(const Options &options, const Job &job)
    {
        const QByteArray begin = m_device->peek(4);
        if (startsWithUtf16Mark(begin) && options.encoding.value_or(Encoding::Utf16) == Encoding::Utf16) {
            QStringDecoder decoder(QStringDecoder::Utf16);
            const QString text = decoder.decode(m_device->readAll());
            if (decoder.hasError()) {
                return noText();
            }
            auto buffer = std::make_unique<QBuffer>();
            buffer->setData(text.toUtf8());
            buffer->open(QIODevice::ReadOnly);
            m_device = std::move(buffer);
            m_size = m_device->size();
            m_encoding = Encoding::Utf16;
            return {};
        }
        if (options.encoding && *options.encoding != Encoding::Utf16) {
            m_encoding = *options.encoding;
            return {};
        }
        LetterScan scan;
        while (!m_device->atEnd()) {
            if (job.cancelled()) {
                return fail(ErrorKind::Cancelled, QStringLiteral("csv.CANCELLED"),
                    sentence(QT_TRANSLATE_NOOP("kmen::text", "Reading the file was cancelled.")));
            }
            const QByteArray piece = m_device->read(pieceSize);
            if (piece.isEmpty()) {
                return unreadable(*m_device, m_path);
            }
            scan.add(piece);
        }
        const auto found = encodingOf(scan.end());
        if (!found) {
            return failWith(found);
        }
        m_encoding = *found;
        if (!m_device->seek(0)) {
            return unreadable(*m_device, m_path);
        }
        return {};
    }

    Result<void> fill()
    {
        m_buffer.remove(0, m_at);
        m_at = 0;
        const QByteArray piece = m_device->read(pieceSize);
        if (piece.isEmpty() && !m_device->atEnd()) {
            return unreadable(*m_device, m_path);
        }
        m_read += piece.size();
        m_buffer += piece;
        m_last = piece.isEmpty() || m_device->atEnd();
        return {};
    }

    [[nodiscard]] char likelySeparator() const
    {
        const QByteArrayView first = QByteArrayView(m_buffer).first(std::max<qsizetype>(0, m_buffer.indexOf('\n')) + 0);
        const QByteArrayView line = first.isEmpty() ? QByteArrayView(m_buffer) : first;
        char best = ';';
        for (const char candidate : {';', ',', '\t'}) {
            if (std::ranges::count(line, candidate) > std::ranges::count(line, best)) {
                best = candidate;
            }
        }
        return best;
    }

    /// One row from the buffer, or nothing of it: `More` leaves everything as it was.
    Outcome parse(TableRow &row)
    {
        row.cells.clear();
        row.fault.clear();
        row.line = m_line;
        const char *const data = m_buffer.constData();
        const qsizetype size = m_buffer.size();
        qsizetype at = m_at;
        int lines = 0;
        bool anything = false;
        while (true) {
            m_cell.clear();
            bool quoted = false;
            // a run of plain bytes is taken at once
            qsizetype plain = at;
            const auto take = [&](qsizetype end) { m_cell.append(data + plain, end - plain); };
            for (;; ++at) {
                if (at == size) {
                    if (!m_last) {
                        return Outcome::More;
                    }
                    break;
                }
                const char c = data[at];
                lines += c == '\n' ? 1 : 0;
                if (quoted) {
                    if (c != '"') {
                        continue;
                    }
                    take(at);
                    if (at + 1 == size && !m_last) {
                        return Outcome::More;
                    }
                    if (at + 1 < size && data[at + 1] == '"') {
                        m_cell += '"';
                        ++at;
                    } else {
                        quoted = false;
                    }
                    plain = at + 1;
                } else if (c == '"' && m_cell.isEmpty() && plain == at) {
                    quoted = true;
                    anything = true;
                    plain = at + 1;
                } else if (c == m_separator || c == '\n') {
                    break;
                } else if (c == '\r') {
                    take(at);
                    plain = at + 1;
                }
            }
            if (quoted) {
                return Outcome::OpenQuote;
            }
            take(at);
            anything = anything || !m_cell.isEmpty() || !row.cells.isEmpty();
            const bool ends = at == size || data[at] == '\n';
            if (ends && at == size && !anything) {
                m_at = size;
                return Outcome::End;
            }
            row.cells.append(decoded(row));
            ++at;
            if (ends) {
                m_at = std::min(at, size);
                m_line += lines;
                return Outcome::Row;
            }
        }
    }

    QString decoded(TableRow &row)
    {
        if (m_encoding != Encoding::Windows1250) {
            QString text = QString::fromUtf8(m_cell);
            if (text.contains(QChar::ReplacementCharacter)) {
                row.fault =
                    sentence(QT_TRANSLATE_NOOP("kmen::text", "The letters on line %1 are damaged.")).arg(row.line);
            }
            return text;
        }
        QString text(m_cell.size(), Qt::Uninitialized);
        QChar *out = text.data();
        for (const char byte : std::as_const(m_cell)) {
            const auto code = static_cast<unsigned char>(byte);
            const char16_t c = code < 0x80 ? code : windows1250[code - 0x80U];
            if (c == 0 && code != 0) {
                row.fault =
                    sentence(QT_TRANSLATE_NOOP("kmen::text", "The letters on line %1 are damaged.")).arg(row.line);
            }
            *out++ = QChar(c);
        }
        return text;
    }

    std::unique_ptr<QIODevice> m_device;
    QString m_path;
    QByteArray m_buffer;
    QByteArray m_cell;
    qsizetype m_at = 0;
    qint64 m_read = 0;
    int m_line = 1;
    bool m_last = false;
};

TableReader::TableReader(std::unique_ptr<Private> made)
    : d(std::move(made))
{
}
TableReader::TableReader(TableReader &&other) noexcept = default;
TableReader &TableReader::operator=(TableReader &&other) noexcept = default;
TableReader::~TableReader() = default;

Result<TableReader> TableReader::open(const QString &path, const Options &options, const Job &job)
{
    auto made = std::make_unique<Private>(std::make_unique<QFile>(path), path);
    if (auto done = made->begin(options, job); !done) {
        return failWith(done);
    }
    return TableReader(std::move(made));
}

Result<TableReader> TableReader::over(const QByteArray &bytes, const Options &options)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    auto made = std::make_unique<Private>(std::move(buffer), QString());
    if (auto done = made->begin(options, {}); !done) {
        return failWith(done);
    }
    return TableReader(std::move(made));
}

Encoding TableReader::encoding() const
{
    return d->m_encoding;
}
QChar TableReader::separator() const
{
    return QLatin1Char(d->m_separator);
}
const QStringList &TableReader::header() const
{
    return d->m_header;
}
qint64 TableReader::size() const
{
    return d->m_size;
}
qint64 TableReader::read() const
{
    return d->readSoFar();
}
Result<bool> TableReader::next(TableRow &row)
{
    return d->next(row);
}

namespace {

/// All rows; the first that is faulty is the error.
Result<CsvTable> wholeTable(TableReader &reader)
{
    CsvTable table;
    table.separator = reader.separator();
    table.header = reader.header();
    TableRow row;
    while (true) {
        const auto more = reader.next(row);
        if (!more) {
            return failWith(more);
        }
        if (!*more) {
            return table;
        }
        if (row.cells.size() > table.header.size()) {
            return fail(ErrorKind::Input, QStringLiteral("csv.TOO_MANY"), row.fault, {},
                sentence(QT_TRANSLATE_NOOP("kmen::text",
                    "Look for a separator inside a value there: such a value has to stand in quotation marks.")));
        }
        if (!row.fault.isEmpty()) {
            return noText();
        }
        table.rows.push_back(row.cells);
        table.lines.push_back(row.line);
    }
}

} // namespace

Result<CsvTable> readCsv(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    (void)QString(decoder.decode(bytes));
    if (decoder.hasError()) {
        return fail(ErrorKind::Input, QStringLiteral("csv.ENCODING"),
            sentence(QT_TRANSLATE_NOOP("kmen::text", "The file is not in UTF-8.")), {},
            sentence(QT_TRANSLATE_NOOP("kmen::text", "Save it as CSV UTF-8 and try again.")));
    }
    auto reader = TableReader::over(bytes, {Encoding::Utf8, std::nullopt});
    if (!reader) {
        return failWith(reader);
    }
    return wholeTable(*reader);
}

Result<TableFile> readTable(const QByteArray &bytes, std::optional<Encoding> encoding)
{
    auto reader = TableReader::over(bytes, {encoding, std::nullopt});
    if (!reader) {
        return failWith(reader);
    }
    auto table = wholeTable(*reader);
    if (!table) {
        return failWith(table);
    }
    if (table->rows.empty()) {
        return fail(ErrorKind::Input, QStringLiteral("csv.NO_ROWS"),
            sentence(QT_TRANSLATE_NOOP("kmen::text", "The file has a header but no rows.")));
    }
    return TableFile {std::move(*table), reader->encoding()};
}

} // namespace kmen
