/// The list of items whose changes a publisher announces (číselník změn údajů), exact to the byte.
///
/// The file is what Czech Excel saves as "CSV UTF-8 (s oddělovači)": UTF-8 with a byte order mark, semicolons, header
/// `kodrpp;nazev;komentar`, lines ended by CR LF (the last one too). Code `xxx-y-zzz`; neither name nor comment may
/// hold a semicolon. Source: AISV handbook 1.07, ch. 5.1.2.1 and 5.3.2. That no field may hold a quotation mark at its
/// beginning or a line end follows from the form (Excel would quote it) [inferred]. Pure, any thread.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

#include "base/result.h"

namespace kmen::access {

struct CodeListRow {
    QString code; ///< "101-1-19"
    QString name;
    QString comment;
    bool operator==(const CodeListRow &) const = default;
};
using CodeList = std::vector<CodeListRow>;

/// More lines no agenda has; a longer file is not such a list.
inline constexpr int mostCodeListLines = 10'000;
inline constexpr qint64 mostCodeListBytes = 16 * 1024 * 1024;

/// What is wrong in a file or in the editor.
struct CodeListProblem {
    int line = 0; ///< of the file, the header is 1; 0: the whole file
    int column = -1; ///< 0 code, 1 name, 2 comment; -1 the line
    bool repaired = false; ///< the reading has done what `remedy` says; otherwise a person has to
    QString what; ///< translated
    QString remedy;
};

struct CodeListReading {
    CodeList rows; ///< also the wrong ones, so that they can be repaired in the editor
    std::vector<int> lines; ///< of the file, for each row
    std::vector<CodeListProblem> problems; ///< by line
    bool tooLong = false; ///< `rows` holds only the beginning
    bool openQuote = false; ///< the last row holds all that stands after a quotation mark without an end
    /// `rows` may take the place of a list: whatever is wrong in them can be repaired cell by cell.
    [[nodiscard]] bool isList() const { return !tooLong && !openQuote && !rows.empty(); }
    [[nodiscard]] bool clean() const { return problems.empty(); }
    [[nodiscard]] bool usable() const; ///< nothing is left for a person
};
/// Reads whatever is offered: UTF-8 with or without its mark, UTF-16, Windows-1250; commas, quotes, empty lines.
CodeListReading readCodeList(const QByteArray &file);

/// Each cell and each duplicate; line 2 is the first row, as in the file.
std::vector<CodeListProblem> checkCodeList(const CodeList &rows, const QString &agendaCode = {});

/// The exact bytes. Errors: Input "access.CODE_LIST" with the first problem of checkCodeList.
Result<QByteArray> writeCodeList(const CodeList &rows);

enum class CodeListChangeKind : std::uint8_t { Added, CommentChanged, NameChanged, Removed };
struct CodeListChange {
    CodeListChangeKind kind;
    int line = 0; ///< of the new list; of the registered one for what was removed
    CodeListRow before;
    CodeListRow after;
    [[nodiscard]] bool allowed() const
    {
        return kind == CodeListChangeKind::Added || kind == CodeListChangeKind::CommentChanged;
    }
};
/// By line; removed ones at the end.
std::vector<CodeListChange> compareCodeLists(const CodeList &registered, const CodeList &wanted);
QString changeText(CodeListChangeKind kind);
/// Refused changes, with line, reason and repair.
std::vector<CodeListProblem> refusedChanges(const std::vector<CodeListChange> &changes);

} // namespace kmen::access
