/// The office's own catalogue of agendas, roles, offices, systems and items, as RPP exported them: names are checked
/// against it before a request leaves. The form of RPP's exports is not fixed by any source: columns and elements are
/// known by their names [inferred]. Source: AISV handbook 1.07, ch. 5.1.2 and 5.1.2.2.
#pragma once

#include <QDate>
#include <QString>

#include <map>
#include <span>
#include <vector>

#include "access/names.h"
#include "base/result.h"
#include "registry/clients.h"
#include "store/session.h"

namespace kmen::access {

enum class EntryKind : std::uint8_t { Agenda, Role, Ovm, Ais, Item, PermittedItem };
inline constexpr int entryKindCount = 6;
QString entryKindId(EntryKind kind); ///< as stored: "agenda"
QString entryKindText(EntryKind kind); ///< "Agendas"

struct Entry {
    QString parent; ///< of roles and items the agenda, of permitted items the role; else empty
    QString code;
    QString name;
    bool operator==(const Entry &) const = default;
};

/// Older exports are used with a warning.
inline constexpr int catalogueFreshDays = 90;

struct EntryProblem {
    int line = 0;
    QString what;
    QString remedy;
};
struct CatalogueFile {
    std::vector<Entry> entries;
    std::vector<EntryProblem> problems; ///< lines that were left out
};
/// CSV (header with kod…, nazev…, and kodAgendy/kodRole where there is a parent) or XML (any element that has such
/// children or attributes). At most 200,000 entries and 64 MB.
/// Errors: Input "access.CATALOGUE" with line, reason and repair: not readable, no such columns, DTD, too large.
Result<CatalogueFile> readCatalogue(const QByteArray &bytes, EntryKind kind);

struct CatalogueState {
    EntryKind kind;
    qint64 entries = 0; ///< 0: never imported
    QDate day; ///< of the export
    QString file;
    QString actor;
    Moment at {};
    [[nodiscard]] bool old(QDate today) const { return entries > 0 && day.daysTo(today) > catalogueFreshDays; }
};

/// Replaces all entries of the kind. Errors: Input "access.CATALOGUE_DAY" for a day to come, "access.CATALOGUE" for an
/// empty list.
Result<void> importCatalogue(store::Session &session, EntryKind kind, const std::vector<Entry> &entries, QDate day,
    const QString &file, const registry::By &by);
/// One for each kind.
Result<std::vector<CatalogueState>> catalogueStates(store::Session &session);
/// Those whose code or name begins so; at most `limit`.
Result<std::vector<Entry>> findEntries(
    store::Session &session, EntryKind kind, const QString &parent, const QString &text, int limit);

/// What the checks of a draft need of the catalogue, read once. A value; free to be used in any thread.
class Catalogue final {
public:
    /// Entries of these codes, of the agenda's roles and items, and what the role may read.
    static Result<Catalogue> load(store::Session &session, const QString &agenda, const QString &role,
        const std::map<EntryKind, QStringList> &codes);
    void add(EntryKind kind, const Entry &entry) { m_entries[{kind, entry.parent, entry.code}] = entry.name; }
    void setState(const CatalogueState &state) { m_states[state.kind] = state; }

    [[nodiscard]] bool knows(EntryKind kind) const; ///< was it ever imported?
    [[nodiscard]] const CatalogueState *state(EntryKind kind) const;
    [[nodiscard]] std::optional<QString> name(EntryKind kind, const QString &parent, const QString &code) const;

private:
    std::map<std::tuple<EntryKind, QString, QString>, QString> m_entries;
    std::map<EntryKind, CatalogueState> m_states;
};

} // namespace kmen::access
