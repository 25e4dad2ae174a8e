#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace kmen {
namespace {

constexpr char16_t firstAccented = 0xc0;
constexpr char16_t afterAccented = 0x180;

/// Small letter without diacritics of one that is not ASCII; also of letters that Unicode does not take apart.
QChar plainLetter(QChar c)
{
    switch (c.unicode()) {
    case u'ł':
    case u'Ł':
        return u'l';
    case u'đ':
    case u'Đ':
        return u'd';
    case u'ø':
    case u'Ø':
        return u'o';
    case u'ı':
        return u'i';
    default:
        break;
    }
    const QString parts = QString(c).normalized(QString::NormalizationForm_D);
    return (parts.isEmpty() ? c : parts.front()).toLower();
}

/// Names are folded by the million: the letters of Europe come from a table.
QChar plainSmall(QChar c)
{
    static const QString table = [] {
        QString letters;
        for (char16_t code = firstAccented; code < afterAccented; ++code) {
            letters += plainLetter(QChar(code));
        }
        return letters;
    }();
    const char16_t code = c.unicode();
    if (code < 128) {
        return c.toLower();
    }
    return code >= firstAccented && code < afterAccented ? table[code - firstAccented] : plainLetter(c);
}

/// What is on the letter, in the order of ČSN 97 6030: a, á, ǎ, å, ä.
char16_t accentOf(QChar c)
{
    const QString parts = QString(c).normalized(QString::NormalizationForm_D);
    switch (parts.size() > 1 ? parts[1].unicode() : 0) {
    case 0x301:
        return u'1';
    case 0x30c:
        return u'2';
    case 0x30a:
        return u'3';
    case 0x308:
        return u'4';
    default:
        return u'5';
    }
}

} // namespace

QString fold(const QString &text)
{
    QString out;
    out.reserve(text.size());
    bool gap = false;
    for (const QChar original : text) {
        if (original.isMark()) {
            continue;
        }
        const QChar c = plainSmall(original);
        if (c.isLetterOrNumber()) {
            if (gap && !out.isEmpty()) {
                out += u' ';
            }
            gap = false;
            out += c;
            if (c == u'ß') {
                out.back() = u's';
                out += u's';
            }
        } else {
            gap = true;
        }
    }
    return out;
}

QString toAsciiUpper(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isMark()) {
            out += c.unicode() < 128 ? c.toUpper() : plainSmall(c).toUpper();
        }
    }
    return out;
}

QString sortKey(const QString &text)
{
    // First the letters in the Czech alphabet's order. Then, after a low separator, the accents that this order does
    // not see, each with its place counted from the end of a line: of two names the one accented earlier is later.
    constexpr char16_t lineEnd = 0x7e;
    constexpr qsizetype mostPlaces = 0x50;
    const QString lower = text.normalized(QString::NormalizationForm_C).toLower();
    QString primary;
    QString accents;
    primary.reserve(lower.size() + 4);
    for (qsizetype i = 0; i < lower.size(); ++i) {
        const QChar c = lower[i];
        if (c == u'c' && i + 1 < lower.size() && lower[i + 1] == u'h') {
            primary += u"h~";
            ++i;
        } else if (c == u'č' || c == u'ř' || c == u'š' || c == u'ž') {
            primary += plainSmall(c);
            primary += u'~';
        } else if (c == u'ß') {
            primary += u"ss";
        } else if (c.isLetterOrNumber()) {
            const QChar plain = plainSmall(c);
            if (plain != c) {
                accents += QChar(static_cast<char16_t>(lineEnd - std::min(primary.size(), mostPlaces)));
                accents += QChar(accentOf(c));
            }
            primary += plain;
        } else if (!primary.isEmpty() && !c.isMark() && primary.back() != u' ') {
            primary += u' ';
        }
    }
    if (primary.endsWith(u' ')) {
        primary.chop(1);
    }
    return accents.isEmpty() ? primary : QString(primary + u'\x01' + accents);
}

std::optional<QDate> parseDate(const QString &text)
{
    static const QRegularExpression czech(QStringLiteral(R"(^\s*(\d{1,2})\s*[./]\s*(\d{1,2})\s*[./]\s*(\d{4})\s*$)"));
    static const QRegularExpression iso(QStringLiteral(R"(^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$)"));
    static const QRegularExpression digits(QStringLiteral(R"(^\s*(\d{2})(\d{2})(\d{4})\s*$)"));
    QDate date;
    if (const auto match = czech.match(text); match.hasMatch()) {
        date = QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    } else if (const auto isoMatch = iso.match(text); isoMatch.hasMatch()) {
        date = QDate(isoMatch.captured(1).toInt(), isoMatch.captured(2).toInt(), isoMatch.captured(3).toInt());
    } else if (const auto digitMatch = digits.match(text); digitMatch.hasMatch()) {
        date = QDate(digitMatch.captured(3).toInt(), digitMatch.captured(2).toInt(), digitMatch.captured(1).toInt());
    }
    if (!date.isValid()) {
        return std::nullopt;
    }
    return date;
}

std::optional<qint64> parseInteger(const QString &text, qint64 min, qint64 max)
{
    bool ok = false;
    const qint64 value = text.trimmed().toLongLong(&ok);
    if (!ok || value < min || value > max) {
        return std::nullopt;
    }
    return value;
}

QString dateText(QDate date)
{
    return date.isValid() ? date.toString(QStringLiteral("d. M. yyyy")) : QString();
}

QString csvLine(const QStringList &fields, QChar separator)
{
    QStringList out;
    out.reserve(fields.size());
    for (const QString &field : fields) {
        const bool needsQuotes = field.contains(separator) || field.contains(u'"') || field.contains(u'\n')
            || field.contains(u'\r') || field.startsWith(u' ') || field.endsWith(u' ');
        if (needsQuotes) {
            out.append(u'"' + QString(field).replace(u'"', QStringLiteral("\"\"")) + u'"');
        } else {
            out.append(field);
        }
    }
    return out.join(separator);
}

} // namespace kmen
