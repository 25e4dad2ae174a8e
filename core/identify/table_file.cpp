#include "identify/table_file.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace kmen::identify {

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

std::optional<QString> fromWindows1250(const QByteArray &bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        const char16_t c = code < 0x80 ? code : windows1250[code - 0x80U];
        if (c == 0) {
            return std::nullopt;
        }
        text.append(QChar(c));
    }
    return text;
}

/// A UTF-8 file in which something broke has many whole letters of two bytes; in Windows-1250 they are rare chance.
bool looksLikeUtf8(const QByteArray &bytes)
{
    const auto isFirst = [](char c) { return (static_cast<unsigned char>(c) & 0xE0U) == 0xC0U; };
    const auto isRest = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; };
    qsizetype pairs = 0;
    qsizetype alone = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (isFirst(bytes[i]) && i + 1 < bytes.size() && isRest(bytes[i + 1])) {
            ++pairs;
            ++i;
        } else if (static_cast<unsigned char>(bytes[i]) >= 0x80U) {
            ++alone;
        }
    }
    return pairs > alone;
}

std::unexpected<Error> noText()
{
    return fail(ErrorKind::Input, QStringLiteral("csv.ENCODING"),
        QCoreApplication::translate("kmen::identify", "The file is not a text table, or its letters are damaged."), {},
        QCoreApplication::translate("kmen::identify", "Save the table as “CSV UTF-8” and choose it again."));
}

} // namespace

Result<TableFile> readTable(const QByteArray &bytes)
{
    TableFile file;
    QByteArray utf8 = bytes;
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        const QString text = decoder.decode(bytes);
        if (decoder.hasError()) {
            return noText();
        }
        utf8 = text.toUtf8();
        file.encoding = Encoding::Utf16;
    } else if (bytes.contains('\0')) {
        return noText();
    } else {
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder.decode(bytes);
        if (decoder.hasError()) {
            const auto old = looksLikeUtf8(bytes) ? std::nullopt : fromWindows1250(bytes);
            if (!old) {
                return noText();
            }
            utf8 = old->toUtf8();
            file.encoding = Encoding::Windows1250;
        }
    }
    auto table = readCsv(utf8);
    if (!table) {
        return failWith(table);
    }
    if (table->rows.empty()) {
        return fail(ErrorKind::Input, QStringLiteral("csv.NO_ROWS"),
            QCoreApplication::translate("kmen::identify", "The file has a header but no rows."));
    }
    file.table = std::move(*table);
    return file;
}

} // namespace kmen::identify
