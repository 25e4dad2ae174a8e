/// What the columns of an office's evidence hold, and a row of it as a client's own data: read, checked, and ready to
/// be stored. Plain functions and values, for any thread.
#pragma once

#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

#include "base/ids.h"
#include "base/table_file.h"
#include "registry/fields.h"

namespace kmen::registry {

/// For each column of the table what it holds: a name of importUseNames(), "klic:SYSTEM" for the key in a named system,
/// or empty when it is not taken over.
using ImportUses = QStringList;

/// "Prijmeni", "Jmeno", … in the order in which they are offered; "klic" is the key in the system that the whole file
/// comes from, "KID" our own identifier, "Adresa" an address as text, "AdresaPobytu" its code in RUIAN.
const QStringList &importUseNames();
/// As people call it (translated).
QString importUseLabel(const QString &use);
/// What the header's words mean; nothing where it is not clear. Each use is given once.
ImportUses guessImportUses(const QStringList &header);
/// "Prijmeni=Prijmeni,Cislo=klic:SPIS": names of columns and what they hold; columns that are not named are not taken
/// over. Errors: Input "import.MAPPING" naming what is not understood.
Result<ImportUses> importUsesFromText(const QString &text, const QStringList &header);

/// Appended to a file of rejected rows.
inline constexpr char16_t rejectedColumn[] = u"duvod";

/// A row that is ready: every value checked and written as it is stored.
struct ImportRow {
    int line = 0;
    QStringList cells; ///< as in the file
    QString fault; ///< translated: why it is refused; holds no personal data. Empty when all is well.
    std::optional<Kid> kid;
    std::vector<std::pair<QString, QString>> keys; ///< system and the key in it
    std::vector<Field> fields; ///< in the order of FieldCode, without empty ones
    [[nodiscard]] QString value(FieldCode code) const;
    /// Surname and given name, folded, as person.folded_name has them; empty when one of them is missing.
    QString foldedName;
};

/// Made once for a file, used for every row.
class ImportColumns final {
public:
    /// Errors: Input "import.COLUMN_TWICE", "import.NO_COLUMN" when nothing tells who a row is about,
    /// "import.SYSTEM_MISSING" when a key has no system, "import.MAPPING".
    static Result<ImportColumns> make(const QStringList &header, const ImportUses &uses, const QString &system);
    /// `at` is the time of taking over.
    [[nodiscard]] ImportRow row(const TableRow &row, Moment at) const;

private:
    struct Use {
        qsizetype index; ///< in the row
        QString use;
        QString column; ///< its name in the file
        QString system; ///< of a key
    };
    std::vector<Use> m_uses;
};

} // namespace kmen::registry
