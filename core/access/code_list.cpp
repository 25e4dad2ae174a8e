#include "access/code_list.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <functional>

namespace kmen::access {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QByteArrayView mark = "\xef\xbb\xbf";
constexpr QStringView header = u"kodrpp;nazev;komentar";

/// The upper half of Windows-1250; Qt knows it only where it was built with ICU.
constexpr std::u16string_view windows1250 =
    u"\u20ac\ufffd\u201a\ufffd\u201e\u2026\u2020\u2021\ufffd\u2030\u0160\u2039\u015a\u0164\u017d\u0179"
    u"\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\ufffd\u2122\u0161\u203a\u015b\u0165\u017e\u017a"
    u"\u00a0\u02c7\u02d8\u0141\u00a4\u0104\u00a6\u00a7\u00a8\u00a9\u015e\u00ab\u00ac\u00ad\u00ae\u017b"
    u"\u00b0\u00b1\u02db\u0142\u00b4\u00b5\u00b6\u00b7\u00b8\u0105\u015f\u00bb\u013d\u02dd\u013e\u017c"
    u"\u0154\u00c1\u00c2\u0102\u00c4\u0139\u0106\u00c7\u010c\u00c9\u0118\u00cb\u011a\u00cd\u00ce\u010e"
    u"\u0110\u0143\u0147\u00d3\u00d4\u0150\u00d6\u00d7\u0158\u016e\u00da\u0170\u00dc\u00dd\u0162\u00df"
    u"\u0155\u00e1\u00e2\u0103\u00e4\u013a\u0107\u00e7\u010d\u00e9\u0119\u00eb\u011b\u00ed\u00ee\u010f"
    u"\u0111\u0144\u0148\u00f3\u00f4\u0151\u00f6\u00f7\u0159\u016f\u00fa\u0171\u00fc\u00fd\u0163\u02d9";
static_assert(windows1250.size() == 128);

QString fromWindows1250(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        text[i] = byte < 0x80 ? QChar(char16_t(byte)) : QChar(windows1250[byte - 0x80U]);
    }
    return text;
}

struct Text {
    QString text;
    std::vector<CodeListProblem> problems;
};

Text decoded(QByteArrayView bytes)
{
    Text result;
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        QStringDecoder decoder(bytes.startsWith("\xff\xfe") ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
        result.text = decoder(bytes.sliced(2));
        result.problems.push_back({0, -1, true, QCoreApplication::translate("access", "The file is in UTF-16."),
            QCoreApplication::translate("access", "It was read so and will be written in UTF-8.")});
        return result;
    }
    const bool marked = bytes.startsWith(mark);
    bytes = marked ? bytes.sliced(mark.size()) : bytes;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (!decoder.hasError()) {
        result.text = std::move(text);
        if (!marked) {
            result.problems.push_back({0, -1, true,
                QCoreApplication::translate("access", "The byte order mark (BOM) is missing at the beginning."),
                QCoreApplication::translate("access", "It is added when the file is written.")});
        }
        return result;
    }
    result.text = fromWindows1250(bytes);
    const auto firstBad = std::ranges::find_if(bytes, [](char byte) { return (byte & 0x80) != 0; });
    const auto line = static_cast<int>(std::count(bytes.begin(), firstBad, '\n')) + 1;
    result.problems.push_back({line, -1, true,
        QCoreApplication::translate(
            "access", "The file is not in UTF-8; this line is the first one with such letters."),
        QCoreApplication::translate(
            "access", "It was read as Windows-1250 and will be written in UTF-8. Compare the accented letters.")});
    return result;
}

/// One record; quotes may hold separators and line ends.
struct CsvRecord {
    QStringList cells;
    int line = 0;
    bool quoted = false;
    bool open = false; ///< a quote without an end
};

class Reader {
public:
    Reader(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    CsvRecord next()
    {
        CsvRecord record;
        record.line = m_line;
        QString cell;
        bool inQuotes = false;
        bool begun = false;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at++];
            if (inQuotes) {
                if (c == u'"' && m_at < m_text.size() && m_text[m_at] == u'"') {
                    cell += u'"';
                    ++m_at;
                } else if (c == u'"') {
                    inQuotes = false;
                } else {
                    m_line += c == u'\n' ? 1 : 0;
                    cell += c;
                }
                continue;
            }
            if (c == u'"' && !begun) {
                inQuotes = true;
                record.quoted = true;
                begun = true;
            } else if (c == m_separator) {
                record.cells.append(cell);
                cell.clear();
                begun = false;
            } else if (c == u'\n') {
                ++m_line;
                break;
            } else if (c == u'\r' && (m_at >= m_text.size() || m_text[m_at] == u'\n')) {
                continue;
            } else {
                begun = true;
                cell += c;
            }
        }
        record.open = inQuotes;
        record.cells.append(cell);
        return record;
    }

private:
    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

const QRegularExpression &codeForm()
{
    // xxx is the agenda's number, which has three to five digits in RPP [inferred]
    static const QRegularExpression form(u"^[1-9][0-9]{2,4}-[1-9][0-9]{0,2}-[1-9][0-9]{0,3}$"_s);
    return form;
}

void cleanCell(QString &cell, int line, int column, std::vector<CodeListProblem> &problems)
{
    const QString trimmed = cell.trimmed();
    if (trimmed != cell) {
        problems.push_back(
            {line, column, true, QCoreApplication::translate("access", "There are spaces around the text."),
                QCoreApplication::translate("access", "They were taken away.")});
        cell = trimmed;
    }
}

/// A workbook, a picture, a program: no line of it would be worth showing.
bool isText(QByteArrayView bytes)
{
    constexpr QByteArrayView spaces = "\t\n\v\f\r";
    return bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff") || std::ranges::none_of(bytes, [&](char byte) {
        return static_cast<unsigned char>(byte) < 0x20 && !spaces.contains(byte);
    });
}

/// `lineOf`: of a row, as it is told.
std::vector<CodeListProblem> checkRows(
    const CodeList &rows, const QString &agendaCode, const std::function<int(std::size_t)> &lineOf);

} // namespace

bool CodeListReading::usable() const
{
    return isList() && std::ranges::all_of(problems, &CodeListProblem::repaired);
}

CodeListReading readCodeList(const QByteArray &file)
{
    CodeListReading reading;
    if (file.isEmpty()) {
        reading.problems.push_back({0, -1, false, QCoreApplication::translate("access", "The file is empty."),
            QCoreApplication::translate("access", "Choose the file with the list.")});
        return reading;
    }
    if (file.size() > mostCodeListBytes) {
        reading.tooLong = true;
        reading.problems.push_back({0, -1, false,
            QCoreApplication::translate("access", "The file is larger than %1 MB.")
                .arg(mostCodeListBytes / 1024 / 1024),
            QCoreApplication::translate("access", "Choose the file with the list of items of one agenda.")});
        return reading;
    }
    if (!isText(file)) {
        reading.problems.push_back({0, -1, false, QCoreApplication::translate("access", "The file is no text table."),
            QCoreApplication::translate("access", "Save the table as “CSV UTF-8” and choose that file.")});
        return reading;
    }
    Text text = decoded(file);
    reading.problems = std::move(text.problems);
    const QStringView firstLine = QStringView(text.text).left(text.text.indexOf(u'\n'));
    QChar separator = u';';
    if (!firstLine.contains(u';')) {
        for (const QChar other : {u',', u'\t'}) {
            if (firstLine.contains(other)) {
                separator = other;
                reading.problems.push_back({1, -1, true,
                    QCoreApplication::translate("access", "The columns are not separated by semicolons."),
                    QCoreApplication::translate("access", "They were divided and will be written with semicolons.")});
                break;
            }
        }
    }
    Reader reader(text.text, separator);
    const CsvRecord head = reader.next();
    QStringList names = head.cells;
    while (names.size() > 3 && names.last().trimmed().isEmpty()) {
        names.removeLast();
    }
    const bool isHead = names.size() == 3 && names.join(u';').trimmed().compare(header, Qt::CaseInsensitive) == 0;
    if (names.join(u';') != header || head.cells.size() != 3 || head.quoted) {
        reading.problems.push_back(
            {1, -1, isHead, QCoreApplication::translate("access", "The first line must be %1.").arg(header),
                isHead ? QCoreApplication::translate("access", "It will be written so.")
                       : QCoreApplication::translate("access", "Check that the columns are code, name and comment.")});
        const bool looksLikeData = !names.isEmpty() && codeForm().match(names.first().trimmed()).hasMatch();
        if (!isHead && looksLikeData) {
            reader = Reader(text.text, separator);
        }
    }
    while (!reader.atEnd()) {
        CsvRecord record = reader.next();
        if (record.cells.size() == 1 && record.cells.first().trimmed().isEmpty()) {
            reading.problems.push_back(
                {record.line, -1, true, QCoreApplication::translate("access", "The line is empty."),
                    QCoreApplication::translate("access", "It was left out.")});
            continue;
        }
        if (static_cast<int>(reading.rows.size()) == mostCodeListLines) {
            reading.tooLong = true;
            reading.problems.push_back({record.line, -1, false,
                QCoreApplication::translate("access", "The file has more than %1 lines; reading stopped here.")
                    .arg(mostCodeListLines),
                QCoreApplication::translate("access", "Choose the file with the list of items of one agenda.")});
            break;
        }
        if (record.open) {
            reading.openQuote = true;
            reading.problems.push_back({record.line, -1, false,
                QCoreApplication::translate("access", "A quotation mark begins here and nothing ends it."),
                QCoreApplication::translate("access", "Take the quotation mark away and read the file again.")});
        } else if (record.quoted) {
            reading.problems.push_back(
                {record.line, -1, true, QCoreApplication::translate("access", "The text stands in quotation marks."),
                    QCoreApplication::translate("access", "They were taken away.")});
        }
        if (record.cells.size() > 3) {
            const bool trailing = std::all_of(record.cells.begin() + 3, record.cells.end(),
                [](const QString &cell) { return cell.trimmed().isEmpty(); });
            reading.problems.push_back({record.line, 2, trailing,
                trailing
                    ? QCoreApplication::translate("access", "There are semicolons too many at the end of the line.")
                    : QCoreApplication::translate("access", "There is a semicolon in the comment."),
                trailing ? QCoreApplication::translate("access", "They were taken away.")
                         : QCoreApplication::translate("access", "Write a comma or a dash instead.")});
            if (!trailing) {
                record.cells[2] = record.cells.mid(2).join(u';');
            }
            record.cells = record.cells.mid(0, 3);
        }
        if (record.cells.size() < 3) {
            reading.problems.push_back({record.line, -1, record.cells.size() == 2,
                QCoreApplication::translate("access", "The line has %1 of 3 columns.").arg(record.cells.size()),
                record.cells.size() == 2 ? QCoreApplication::translate("access", "An empty comment was added.")
                                         : QCoreApplication::translate("access", "Write code, name and comment.")});
            record.cells.resize(3);
        }
        for (int column = 0; column < 3; ++column) {
            cleanCell(record.cells[column], record.line, column, reading.problems);
        }
        reading.rows.push_back({record.cells[0], record.cells[1], record.cells[2]});
        reading.lines.push_back(record.line);
    }
    if (reading.rows.empty()) {
        reading.problems.push_back(
            {0, -1, false, QCoreApplication::translate("access", "There is no item in the file."),
                QCoreApplication::translate("access", "Choose the file with the list.")});
    }
    for (CodeListProblem &problem :
        checkRows(reading.rows, {}, [&reading](std::size_t row) { return reading.lines[row]; })) {
        // the semicolon was told with its repair already
        if (problem.column != 2) {
            reading.problems.push_back(std::move(problem));
        }
    }
    std::ranges::stable_sort(reading.problems, {}, &CodeListProblem::line);
    return reading;
}

std::vector<CodeListProblem> checkCodeList(const CodeList &rows, const QString &agendaCode)
{
    return checkRows(rows, agendaCode, [](std::size_t row) { return static_cast<int>(row) + 2; });
}

namespace {

std::vector<CodeListProblem> checkRows(
    const CodeList &rows, const QString &agendaCode, const std::function<int(std::size_t)> &lineOf)
{
    std::vector<CodeListProblem> problems;
    const QString number = agendaCode.startsWith(u'A') ? agendaCode.mid(1) : QString();
    QHash<QString, int> seen;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const CodeListRow &row = rows[i];
        const int line = lineOf(i);
        if (!codeForm().match(row.code).hasMatch()) {
            problems.push_back({line, 0, false,
                row.code.isEmpty() ? QCoreApplication::translate("access", "The code is missing.")
                                   : QCoreApplication::translate("access", "“%1” is not a code of the form xxx-y-zzz.")
                                         .arg(row.code.left(40)),
                QCoreApplication::translate("access", "Write three numbers with hyphens, as RPP has it: 101-1-19.")});
        } else if (!number.isEmpty() && row.code.section(u'-', 0, 0) != number) {
            problems.push_back({line, 0, false,
                QCoreApplication::translate("access", "The code %1 is not of agenda %2.").arg(row.code, agendaCode),
                QCoreApplication::translate("access", "Only items of the request's agenda belong into the list.")});
        }
        if (!row.code.isEmpty()) {
            if (const auto before = seen.constFind(row.code); before != seen.constEnd()) {
                problems.push_back({line, 0, false,
                    QCoreApplication::translate("access", "The code %1 is on line %2 already.")
                        .arg(row.code, QString::number(*before)),
                    QCoreApplication::translate("access", "Take one of the two lines away.")});
            } else {
                seen.insert(row.code, line);
            }
        }
        if (row.name.isEmpty()) {
            problems.push_back({line, 1, false, QCoreApplication::translate("access", "The name is missing."),
                QCoreApplication::translate("access", "Write it letter by letter as RPP has it.")});
        }
        const auto checkText = [&](const QString &text, int column) {
            if (text.contains(u';')) {
                problems.push_back({line, column, false,
                    column == 2 ? QCoreApplication::translate("access", "There is a semicolon in the comment.")
                                : QCoreApplication::translate("access", "There is a semicolon in the name."),
                    QCoreApplication::translate("access", "Write a comma or a dash instead.")});
            }
            if (text.contains(u'\n') || text.contains(u'\r')) {
                problems.push_back(
                    {line, column, false, QCoreApplication::translate("access", "There is a line end in the text."),
                        QCoreApplication::translate("access", "Write it in one line.")});
            }
            if (text.startsWith(u'"')) {
                problems.push_back({line, column, false,
                    QCoreApplication::translate("access", "The text begins with a quotation mark."),
                    QCoreApplication::translate("access", "Take it away: a reader of CSV would take it for its own.")});
            }
        };
        checkText(row.name, 1);
        checkText(row.comment, 2);
    }
    return problems;
}

} // namespace

Result<QByteArray> writeCodeList(const CodeList &rows)
{
    const auto problems = checkCodeList(rows);
    if (rows.empty() || !problems.empty()) {
        return fail(ErrorKind::Input, u"access.CODE_LIST"_s,
            rows.empty() ? QCoreApplication::translate("access", "The list has no item.")
                         : QCoreApplication::translate("access", "Line %1: %2")
                               .arg(QString::number(problems.front().line), problems.front().what),
            {}, rows.empty() ? QString() : problems.front().remedy);
    }
    QByteArray bytes = mark.toByteArray() + header.toUtf8() + "\r\n";
    for (const CodeListRow &row : rows) {
        bytes += row.code.toUtf8() + ';' + row.name.toUtf8() + ';' + row.comment.toUtf8() + "\r\n";
    }
    return bytes;
}

std::vector<CodeListChange> compareCodeLists(const CodeList &registered, const CodeList &wanted)
{
    QHash<QString, std::size_t> before;
    for (std::size_t i = 0; i < registered.size(); ++i) {
        before.insert(registered[i].code, i);
    }
    std::vector<CodeListChange> changes;
    QHash<QString, bool> kept;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const CodeListRow &row = wanted[i];
        const int line = static_cast<int>(i) + 2;
        kept.insert(row.code, true);
        const auto found = before.constFind(row.code);
        if (found == before.constEnd()) {
            changes.push_back({CodeListChangeKind::Added, line, {}, row});
        } else if (registered[*found].name != row.name) {
            changes.push_back({CodeListChangeKind::NameChanged, line, registered[*found], row});
        } else if (registered[*found].comment != row.comment) {
            changes.push_back({CodeListChangeKind::CommentChanged, line, registered[*found], row});
        }
    }
    for (std::size_t i = 0; i < registered.size(); ++i) {
        if (!kept.contains(registered[i].code)) {
            changes.push_back({CodeListChangeKind::Removed, static_cast<int>(i) + 2, registered[i], {}});
        }
    }
    return changes;
}

QString changeText(CodeListChangeKind kind)
{
    switch (kind) {
    case CodeListChangeKind::Added:
        return QCoreApplication::translate("access", "new line");
    case CodeListChangeKind::CommentChanged:
        return QCoreApplication::translate("access", "comment changed");
    case CodeListChangeKind::NameChanged:
        return QCoreApplication::translate("access", "name changed: refused");
    case CodeListChangeKind::Removed:
        break;
    }
    return QCoreApplication::translate("access", "line removed: refused");
}

std::vector<CodeListProblem> refusedChanges(const std::vector<CodeListChange> &changes)
{
    std::vector<CodeListProblem> refused;
    for (const CodeListChange &change : changes) {
        if (change.kind == CodeListChangeKind::NameChanged) {
            refused.push_back({change.line, 1, false,
                QCoreApplication::translate("access", "The name of %1 differs from the registered “%2”.")
                    .arg(change.after.code, change.before.name),
                QCoreApplication::translate("access", "Only the comment of a registered line may change.")});
        } else if (change.kind == CodeListChangeKind::Removed) {
            refused.push_back({change.line, -1, false,
                QCoreApplication::translate("access", "The registered line %1 “%2” is missing.")
                    .arg(change.before.code, change.before.name),
                QCoreApplication::translate(
                    "access", "Put it back; a comment may say that the item is kept no longer.")});
        }
    }
    return refused;
}

} // namespace kmen::access
