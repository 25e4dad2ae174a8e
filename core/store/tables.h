/// What the store has to know of every table: whom its changes concern, and what the roles of a server may do with it.
/// One list for all of it: a table that is not in it belongs to its owner alone, and `database check` says so.
#pragma once

#include <QFlags>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <span>

namespace kmen::store {

/// Kinds of data that pages show, for "something of it was changed".
enum class Topic : quint32 {
    Clients = 1,
    Notices = 2,
    Cases = 4,
    Runs = 8,
    Journal = 16, ///< calls and the audit
    Batches = 32,
    Imports = 64,
    Requests = 128,
    Settings = 256,
};
Q_DECLARE_FLAGS(Topics, Topic)
Q_DECLARE_OPERATORS_FOR_FLAGS(Topics)

inline constexpr quint32 allTopicBits = 511;
inline Topics allTopics()
{
    return Topics::fromInt(allTopicBits);
}
/// Stable, for a server's notifications and the table change_count: "clients".
QString topicName(Topic topic);
/// "clients,cases"; unknown words are left out.
QString topicNames(Topics topics);
Topics topicsNamed(const QString &names);

/// Roles of a server (they cannot log in; people's and programs' own logins are made members).
enum class Role : quint8 {
    Clerk, ///< clients, identification, notices, work on identity cases short of deciding them
    Administrator, ///< of the registry: all that a clerk may, decisions on identities, settings and lists beside it
    Drafter, ///< requests to DIA and SZR; sees no client
    Auditor, ///< reads what was done; sees no data of clients
    Worker, ///< kmen-worker; decides nothing in place of a person
};
inline constexpr std::array allRoles {Role::Clerk, Role::Administrator, Role::Drafter, Role::Auditor, Role::Worker};
/// "kmen_clerk"
QString roleName(Role role);
/// "clerk", as it is written on the command line; nothing when there is no such role.
std::optional<Role> roleNamed(const QString &word);
QString roleWord(Role role);

struct TableRule {
    QString table;
    Topics topics;
    /// By role: letters of SELECT, INSERT, UPDATE and DELETE; "S(a, b)" is SELECT of these columns only; empty: none.
    std::array<QString, allRoles.size()> rights;

    [[nodiscard]] const QString &of(Role role) const { return rights.at(static_cast<std::size_t>(role)); }
};

/// All tables of the migrations.
std::span<const TableRule> tableRules();
const TableRule *tableRule(const QString &table);
/// The topics that this statement may change; none for one that only reads.
Topics topicsOf(const QString &sql);

/// Whose name stands in a row: nobody but kmen-worker writes another name than that of the own login ("kmen" is the
/// program itself).
struct NameRule {
    QString table;
    QString column;
    bool onlyOwnRows = false; ///< others' rows cannot even be read
};
std::span<const NameRule> nameRules();

} // namespace kmen::store
