/// Reading candidates from the indexes; private to the search. Nothing here reads more than it is told to.
#pragma once

#include <QString>
#include <QStringList>

#include <span>
#include <utility>
#include <vector>

#include "base/job.h"
#include "registry/search.h"
#include "registry/search_keys.h"
#include "registry/search_ranges_p.h"
#include "store/session.h"

namespace kmen::registry {

/// A place in the list's order.
struct Place {
    QString key;
    qint64 id = -1;
    friend bool operator<(const Place &a, const Place &b) { return a.key != b.key ? a.key < b.key : a.id < b.id; }
    friend bool operator==(const Place &, const Place &) = default;
};

/// Between two places, both left out.
struct Stretch {
    Place low;
    Place high;
    bool backwards = false; ///< read from `high`
};

/// A condition on "client c", with its values.
struct Condition {
    QString sql;
    std::vector<std::pair<QString, QVariant>> values;
};

/// Which index holds the list, or a part of it that is all the search needs.
struct ListIndex {
    QString name; ///< "client_sort"
    QString condition; ///< of a partial index, on "client c"; empty for all of the list
    bool saysAll = false; ///< the condition is the filter's own, not a wider one
};

struct Scan {
    std::vector<Place> found; ///< in the direction of reading
    bool ended = true; ///< the stretch was read to its end
    Place reached; ///< else: the last place that was read
    qint64 cost = 0; ///< entries read, about
};

class Scanner {
public:
    /// SQLite: holds one state of the database until destroyed, because locking it for each of many small statements
    /// costs more than they do.
    Scanner(store::Session &session, const Job &job);
    ~Scanner();
    Scanner(const Scanner &) = delete;
    Scanner &operator=(const Scanner &) = delete;

    /// Walks the list: at most `atMost` entries, until `wanted` are found that `mask` lets through and fulfil `fits`.
    Result<Scan> walk(const ListIndex &index, const Stretch &stretch, const SearchMask &mask,
        const std::vector<Condition> &fits, qint64 wanted, qint64 atMost);
    /// The same over the clients of `words` (of client_name), put in one order.
    Result<Scan> clientsOfWords(const QStringList &words, const Stretch &stretch, const SearchMask &mask,
        const std::vector<Condition> &fits, qint64 wanted, qint64 atMost);
    /// The words that begin with `beginning`; nothing when there are more than `atMost`.
    Result<std::optional<QStringList>> wordsOf(const QString &beginning, int atMost);
    /// All clients with a word of client_name that begins with `beginning`, as far as `mask` lets them through, sorted;
    /// nothing when there are more than `atMost` entries to read.
    Result<std::optional<std::vector<Place>>> clientsOfBeginning(
        const QString &beginning, const SearchMask &mask, qint64 atMost);
    /// Which of the ranges hold any client.
    Result<std::vector<bool>> anyIn(const std::vector<KeyRange> &ranges);
    /// Those of the places whose clients fulfil the conditions, in the same order.
    Result<std::vector<Place>> fulfilling(
        std::span<const Place> places, const SearchMask &mask, const std::vector<Condition> &fits);
    /// Has the part of the list that has an index of its own more entries than this?
    Result<bool> isLonger(const ListIndex &index, qint64 than);
    /// Up to `atMost` entries of the words in the stretch.
    Result<qint64> countWords(const QStringList &words, const Stretch &stretch, qint64 atMost);
    /// Clients from any other index, sorted; `from` = "client_number n JOIN client c …". At most `atMost`.
    Result<std::vector<Place>> gather(const QString &from, const Condition &which, const SearchMask &mask,
        const std::vector<Condition> &fits, qint64 atMost);
    /// Their rows, in this order; clients that are gone are left out.
    Result<std::vector<ClientRow>> rows(std::span<const Place> places);

    /// `column` is one of the whole numbers.
    [[nodiscard]] Condition oneOf(const QString &column, const QStringList &numbers) const;
    /// What makes the engine read this index: "" or " INDEXED BY …", behind "client c".
    [[nodiscard]] QString by(const ListIndex &index) const;
    [[nodiscard]] bool isSqlite() const;
    [[nodiscard]] store::Session &session() const { return m_session; }
    /// Errors: Cancelled.
    [[nodiscard]] Result<void> goOn() const;

private:
    /// Entries of an index, and where in a client's row or word the search keys are.
    struct Entries {
        QString key;
        QString id;
        QString search;
        QString from; ///< "FROM … WHERE … AND "
        std::vector<std::pair<QString, QVariant>> values;
    };
    Result<Scan> scan(const Entries &entries, const Stretch &stretch, const SearchMask &mask,
        const std::vector<Condition> &fits, qint64 wanted, qint64 atMost);
    Result<Scan> scanOfWord(const QString &word, const Stretch &stretch, const SearchMask &mask,
        const std::vector<Condition> &fits, qint64 wanted, qint64 atMost);
    Result<Scan> scanOfWords(const QStringList &words, const Stretch &stretch, const SearchMask &mask,
        const std::vector<Condition> &fits, qint64 wanted, qint64 atMost);
    Result<Scan> readAll(store::Query &query, qint64 wanted) const;
    Result<Scan> readFitting(store::Query &query, qint64 wanted, qint64 atMost) const;

    store::Session &m_session;
    Job m_job; ///< its own: the caller's may be a temporary
    bool m_holds = false;
};

} // namespace kmen::registry
