#include "base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

namespace kmen {
namespace {

QChar stripped(QChar c)
{
    const QString parts = QString(c).normalized(QString::NormalizationForm_D);
    return parts.isEmpty() ? c : parts.front();
}

QString sentence(const char *text)
{
    return QCoreApplication::translate("kmen::text", text);
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
        const QChar c = original.unicode() < 128 ? original : stripped(original);
        if (c.isLetterOrNumber()) {
            if (gap && !out.isEmpty()) {
                out += u' ';
            }
            gap = false;
            out += c.toLower();
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
            out += c.unicode() < 128 ? c.toUpper() : stripped(c).toUpper();
        }
    }
    return out;
}

QString sortKey(const QString &text)
{
    // First the letters in the Czech alphabet's order, then, after a low separator, the rest of the difference.
    QString primary;
    const QString lower = text.toLower();
    for (qsizetype i = 0; i < lower.size(); ++i) {
        const QChar c = lower[i];
        if (c == u'c' && i + 1 < lower.size() && lower[i + 1] == u'h') {
            primary += u"h~";
            ++i;
        } else if (c == u'č' || c == u'ř' || c == u'š' || c == u'ž') {
            primary += stripped(c);
            primary += u'~';
        } else if (c.isLetterOrNumber()) {
            primary += stripped(c);
        } else if (!primary.isEmpty() && primary.back() != u' ') {
            primary += u' ';
        }
    }
    return primary + u'\x01' + lower;
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

Result<CsvTable> readCsv(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError()) {
        return fail(ErrorKind::Input, QStringLiteral("csv.ENCODING"),
            sentence(QT_TRANSLATE_NOOP("kmen::text", "The file is not in UTF-8.")), {},
            sentence(QT_TRANSLATE_NOOP("kmen::text", "Save it as CSV UTF-8 and try again.")));
    }
    CsvTable table;
    const QString firstLine = text.section(u'\n', 0, 0);
    for (const QChar candidate : {u';', u',', u'\t'}) {
        if (firstLine.count(candidate) > firstLine.count(table.separator)) {
            table.separator = candidate;
        }
    }
    QStringList row;
    QString field;
    bool quoted = false;
    bool anything = false;
    int line = 1;
    int rowLine = 1;
    const auto endRow = [&]() -> std::optional<Error> {
        row.append(field);
        field.clear();
        const bool empty = row.size() == 1 && row.front().trimmed().isEmpty();
        if (!empty && table.header.isEmpty()) {
            for (QString &name : row) {
                name = name.trimmed();
            }
            table.header = row;
        } else if (!empty) {
            if (row.size() > table.header.size()) {
                return Error {ErrorKind::Input, QStringLiteral("csv.TOO_MANY"),
                    sentence(QT_TRANSLATE_NOOP("kmen::text", "Line %1 has more columns than the header.")).arg(rowLine),
                    {}, {}};
            }
            while (row.size() < table.header.size()) {
                row.append(QString());
            }
            table.rows.push_back(row);
            table.lines.push_back(rowLine);
        }
        row.clear();
        anything = false;
        return std::nullopt;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\n') {
            ++line;
        }
        if (quoted) {
            if (c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
                field += c;
                ++i;
            } else if (c == u'"') {
                quoted = false;
            } else {
                field += c;
            }
        } else if (c == u'"' && field.isEmpty()) {
            quoted = true;
            anything = true;
        } else if (c == table.separator) {
            row.append(field);
            field.clear();
            anything = true;
        } else if (c == u'\n') {
            if (const auto error = endRow()) {
                return std::unexpected(*error);
            }
            rowLine = line;
        } else if (c != u'\r') {
            field += c;
            anything = true;
        }
    }
    if (quoted) {
        return fail(ErrorKind::Input, QStringLiteral("csv.QUOTE"),
            sentence(QT_TRANSLATE_NOOP("kmen::text", "A quotation mark opened on line %1 is never closed."))
                .arg(rowLine));
    }
    if (anything) {
        if (const auto error = endRow()) {
            return std::unexpected(*error);
        }
    }
    if (table.header.isEmpty()) {
        return fail(ErrorKind::Input, QStringLiteral("csv.EMPTY"),
            sentence(QT_TRANSLATE_NOOP("kmen::text", "The file is empty.")));
    }
    return table;
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
