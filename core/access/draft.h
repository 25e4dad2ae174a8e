/// What a request says, and what is still wrong with it. Pure but for the catalogue that is passed in.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "access/catalogue.h"
#include "access/code_list.h"
#include "access/kinds.h"
#include "base/result.h"

namespace kmen::access {

using Rows = std::vector<QStringList>;

/// What an item is known by: its code, or its name where it has no code. `row` as in the field "items".
QString itemKey(const QStringList &row);

/// The fields of a request by their keys (kinds.h). Days are ISO text; tables are rows of cells.
struct Draft {
    QMap<QString, QString> texts;
    QMap<QString, Rows> tables;

    [[nodiscard]] QString text(QStringView key) const { return texts.value(key.toString()); }
    [[nodiscard]] Rows rows(QStringView key) const { return tables.value(key.toString()); }
    [[nodiscard]] CodeList list(QStringView key) const;
    void setList(const QString &key, const CodeList &list);
    /// Canonical: keys in order, empty fields left out.
    [[nodiscard]] QByteArray toJson() const;
    /// Errors: Corrupt "access.DRAFT".
    static Result<Draft> fromJson(const QByteArray &json);
    bool operator==(const Draft &other) const { return toJson() == other.toJson(); }
};

enum class FindingKind : std::uint8_t {
    Missing, ///< has to be filled
    Wrong, ///< has to be repaired
    Look ///< may stay, but somebody should look
};
struct Finding {
    FindingKind kind = FindingKind::Wrong;
    QString field; ///< key; empty: the whole request
    int row = 0; ///< of a table, from 1; of a code list the line of its file; 0: the field
    int column = -1;
    QString what; ///< translated
    QString remedy;
};

struct AttachedFile {
    QString field;
    QString name;
    qint64 size = 0;
};

/// What a draft is judged by.
struct Judgement {
    QDate today;
    const Catalogue *catalogue = nullptr; ///< none: names are not compared
    const Draft *tested = nullptr; ///< of the tested request that production builds on
    std::optional<Rows> approved = {}; ///< items that the ministry approved; nothing: all that were tested
    QDate repairedOn = {}; ///< when SZR had repaired the configuration of production (step 9); null: it had not to
    std::vector<AttachedFile> files;
};

/// In the order of the form; nothing but Look: the draft may leave.
std::vector<Finding> check(Kind kind, const Draft &draft, const Judgement &by);
[[nodiscard]] bool mayLeave(const std::vector<Finding> &findings);

/// More than DIA takes without confirming a term. Source: AISV handbook 1.07, ch. 6.1.3.
[[nodiscard]] bool needsTerm(Kind kind, const Draft &draft);

struct FieldDifference {
    QString field; ///< key
    QString label; ///< translated
    QString before;
    QString after;
};
/// Who changed what: two versions of one request.
std::vector<FieldDifference> differences(Kind kind, const Draft &before, const Draft &after);

/// The codes that `check` looks up.
Result<Catalogue> catalogueFor(store::Session &session, const Draft &draft);

} // namespace kmen::access
