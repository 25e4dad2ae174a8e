/// The parts of an import: rows made ready, compared with what is here, and written in great numbers.
#pragma once

#include <QCryptographicHash>

#include <array>
#include <functional>
#include <future>
#include <memory>
#include <span>
#include <unordered_map>

#include "registry/imports.h"
#include "registry/search_keys.h"

namespace kmen::registry {

/// An import row with all that finding and storing it needs, so that this can be worked out while others are being
/// written. Columns are UTF-8.
struct ReadyRow : ImportRow {
    QString birth; ///< ISO; empty when it is not said
    std::size_t nameHash = 0; ///< of birth and name
    std::vector<std::size_t> keyHashes; ///< of `keys`
    /// Numbers by which a person is known beside the name, as client_number has them.
    QStringList ownNumbers;
    QByteArray json; ///< person.fields
    qint64 searchBits = -1; ///< client.search
    QByteArray sortKey;
    QByteArray surname;
    QByteArray givenName;
    QByteArray birthSurname;
    QByteArray birthDate;
    QByteArray foldedNameColumn;
    QByteArray documents;
    QByteArray dataBox;
    QByteArray address;
    std::optional<qint64> addressCode;
    ClientState state = ClientState::Active;
    std::vector<QByteArray> words; ///< client_name, each once
    std::vector<QByteArray> numbers; ///< client_number, each once
};
/// What rows are told apart by.
std::size_t keyHash(const QString &system, const QString &key);
std::size_t nameHash(const QString &birth, const QString &foldedName);
ReadyRow makeReady(ImportRow &&row);
/// Each is a hash of what a row is compared by.
template <class Each>
void eachHash(const ReadyRow &row, Each &&each)
{
    if (!row.fault.isEmpty()) {
        return;
    }
    for (const std::size_t hash : row.keyHashes) {
        each(hash);
    }
    if (!row.birth.isEmpty() && !row.foldedName.isEmpty()) {
        each(row.nameHash);
    }
    for (const QString &number : row.ownNumbers) {
        each(qHash(number, 3));
    }
    if (row.kid) {
        each(qHash(row.kid->text(), 2));
    }
}

/// What a row is to the registry.
struct ImportMatch {
    enum class Kind : std::uint8_t { New, Known, Duplicate, Trouble, Rejected };
    Kind kind = Kind::New;
    std::optional<ClientId> client; ///< Known, or the first candidate
    std::optional<std::size_t> sameAs; ///< instead of `client`: a row before it that makes the client
    int candidates = 0;
    QString reason;
    std::optional<ClientId> second {}; ///< the second candidate, of several
    bool keysDiffer = false; ///< the row's own keys say that `client` and `second` are one
    bool contradicts = false; ///< `client` has a key of the row, but is another person by name or birth date
    std::optional<ClientId> namesake {}; ///< with `contradicts`: another client who is that person
    std::optional<ClientId> sameNumber {}; ///< a new row: somebody else has its document or data box
    std::optional<std::size_t> sameNumberAs {}; ///< instead of `sameNumber`: a new row before it

    bool operator==(const ImportMatch &) const = default;
};

/// Compares rows with the registry, and with each other.
class ImportMatcher final {
public:
    /// `remembers`: also rows of earlier calls are compared with, for a dry run, in which nothing is written.
    ImportMatcher(store::Session &session, bool remembers);
    /// One for each row. Errors: those of store::Session.
    Result<std::vector<ImportMatch>> match(std::span<const ReadyRow> rows);

private:
    struct Candidate {
        ClientId client;
        ClientState state = ClientState::Active;
        QString birth;
        QString foldedName;
    };
    Result<void> findKeys(std::span<const ReadyRow> rows);
    Result<void> findNames(std::span<const ReadyRow> rows);
    Result<void> findKids(std::span<const ReadyRow> rows);
    Result<void> findNumbers(std::span<const ReadyRow> rows);
    [[nodiscard]] ImportMatch judge(const ReadyRow &row) const;
    void remember(const ReadyRow &row, std::size_t number);

    store::Session &m_session;
    bool m_remembers;
    std::size_t m_seen = 0;
    std::unordered_map<std::size_t, std::vector<Candidate>> m_byKey;
    std::unordered_map<std::size_t, std::vector<Candidate>> m_byName;
    std::unordered_map<std::size_t, std::vector<Candidate>> m_byKid;
    std::unordered_map<std::size_t, ClientId> m_byNumber;
    std::unordered_map<std::size_t, std::size_t> m_newKeys; ///< to the number of the row
    std::unordered_map<std::size_t, std::size_t> m_newNames;
    std::unordered_map<std::size_t, std::size_t> m_newNumbers;
};

/// Writes rows into one transaction after another.
class ImportWriter final {
public:
    ImportWriter(Clients &clients, qint64 job, qint64 part, DuplicateRule rule, By by);
    /// `rows` and `matches` go together.
    Result<void> write(store::Transaction &tx, std::span<const ReadyRow> rows, std::span<const ImportMatch> matches);
    /// Those that make clients.
    [[nodiscard]] std::vector<const ReadyRow *> newRows(
        std::span<const ReadyRow> rows, std::span<const ImportMatch> matches) const;
    /// What is left of write() when newRows() were written already, as `made`.
    Result<void> writeRest(store::Transaction &tx, std::span<const ReadyRow> rows, std::span<const ImportMatch> matches,
        std::span<const CreatedClient> made);
    /// The job's and the file's numbers and the audit row for all since the last call: `rows` from `position` on.
    /// Errors: Conflict "import.WENT_BACK" when the database knows of fewer or of more rows before them: a server that
    /// fell may have lost the end of what it had taken.
    Result<void> close(store::Transaction &tx, qint64 position, qint64 rows);

private:
    [[nodiscard]] bool isNew(const ImportMatch &match) const;
    /// For the audit, while others are being written.
    void takeDown(std::span<const ReadyRow *const> rows, std::span<const CreatedClient> made);
    Result<void> keep(store::Transaction &tx, const ReadyRow &row, ImportRowState state, const ImportMatch &match);
    Result<void> suspectCandidates(store::Transaction &tx, const ImportMatch &match);
    Result<void> suspectContradiction(store::Transaction &tx, const ReadyRow &row, const ImportMatch &match);

    Clients &m_clients;
    qint64 m_job;
    qint64 m_part;
    DuplicateRule m_rule;
    By m_by;
    ImportCounts m_counts {};
    QCryptographicHash m_digest {QCryptographicHash::Sha256};
    std::future<void> m_digesting; ///< the rows written last; nobody else touches m_digest before its end
};

/// So many numbers for KIDs.
using DrawNumbers = std::function<std::vector<quint64>(std::size_t)>;
/// Clients of persons outside ROB, with their links and where they came from; nothing in the audit: the caller's.
/// `draw`: for tests, in place of the system's random numbers.
Result<std::vector<CreatedClient>> createImported(
    store::Transaction &tx, qint64 part, std::span<const ReadyRow *const> rows, const DrawNumbers &draw = {});
/// The same in steps, for a transaction that is ahead of its turn (store::Transaction::beginAhead).
struct DrawnClients {
    std::vector<const ReadyRow *> rows; ///< in the order of the list
    std::vector<CreatedClient> made; ///< of `rows`
    std::vector<std::size_t> order; ///< where each of `rows` was given
    [[nodiscard]] std::vector<CreatedClient> asGiven() const;
};
/// Ids and free KIDs; only where Session::takesCopies, elsewhere this writes the table client too.
Result<DrawnClients> drawImported(
    store::Transaction &tx, std::span<const ReadyRow *const> rows, const DrawNumbers &draw = {});
/// May run on another thread while nobody else uses the session, when the transaction is ahead.
Result<void> writeDrawn(store::Transaction &tx, qint64 part, const DrawnClients &drawn);
/// With the write lock: the counters that all desks change.
Result<void> countImported(store::Transaction &tx, std::span<const ReadyRow *const> rows);

/// Desks have their statements planned for the values at hand. Here the same few run a million times, each row found by
/// an index, and a server would plan its own checks of references anew for every row. Until the transaction ends.
Result<void> planOnce(store::Transaction &tx);

/// Takes over what the row says more than the client has; true when anything changed.
Result<bool> updateImported(
    Clients &clients, store::Transaction &tx, qint64 part, ClientId client, const ReadyRow &row, const By &by);
/// What would come of the row, without writing anything.
Result<ImportOutcome> expectedOutcome(
    store::Session &session, const ReadyRow &row, const ImportMatch &match, DuplicateRule rule);
/// A client was made although another has this name and birth date: an identity case, unless one waits or the two were
/// declared different.
Result<void> suspectMade(
    store::Transaction &tx, const security::Protector &protector, ClientId made, ClientId alike, const By &by);
Result<void> writeImportedFrom(store::Transaction &tx, qint64 part, ClientId client, int line);
/// Adds to the job's numbers.
Result<void> addToImport(store::Transaction &tx, qint64 job, const ImportCounts &delta);

struct ImportPart {
    qint64 id = 0;
    qint64 job = 0;
    QString name;
    QString path;
    qint64 size = 0;
    QByteArray digest;
    Encoding encoding = Encoding::Utf8;
    QChar separator = u';';
    qint64 position = 0;
    bool ended = false;
};
/// Writes an import to a server through two connections, so that two of its processes work: the new rows of a block are
/// put in while those of the block before still are. Each block is one transaction with its audit row and the file's
/// position, and they take the write lock in the order of the file: what a kill leaves is a whole number of blocks.
///
/// A block was compared with the registry before its turn. So it does not begin before the end of one with which it
/// shares a key, a name or a number; and when anybody else has written meanwhile, it is compared again under the lock,
/// and written anew when the answer is another one.
class ImportAhead final {
public:
    /// Nothing when there is no second connection to be had, or the server takes no copies.
    static std::unique_ptr<ImportAhead> make(
        Clients &clients, const ImportJob &job, const ImportPart &part, const By &by);
    ~ImportAhead();
    ImportAhead(const ImportAhead &) = delete;
    ImportAhead &operator=(const ImportAhead &) = delete;
    /// Begins with these, and ends those of the call before.
    Result<void> write(std::vector<ReadyRow> &&rows);
    Result<void> finish();
    /// Rows of the file that were committed.
    [[nodiscard]] qint64 position() const { return m_part.position; }

private:
    struct Lane;
    struct Block;
    ImportAhead(Clients &clients, const ImportPart &part);
    [[nodiscard]] bool meets(std::span<const ReadyRow> rows) const;
    Result<std::unique_ptr<Block>> begin(std::vector<ReadyRow> &&rows);
    Result<void> end(Block &block);
    Result<void> alone(Lane &lane, std::span<const ReadyRow> rows);
    Result<bool> othersWrote(store::Transaction &tx);
    Result<void> close(store::Transaction &tx, Lane &lane, qint64 rows);

    Clients &m_clients;
    ImportPart m_part;
    ImportMatcher m_matcher;
    std::array<std::unique_ptr<Lane>, 2> m_lanes;
    std::size_t m_next = 0; ///< lane
    std::unique_ptr<Block> m_open;
    qint64 m_newest = 0; ///< audit row, when this last knew that nobody else had written
    bool m_othersWrote = false; ///< since the newest block was compared
    std::unique_ptr<Block> m_used; ///< to be cleared away beside other work
};

/// The file that is being read.
Result<ImportPart> currentPart(store::Session &session, qint64 job);
/// SHA-256 of the file. Errors: Input "import.FILE_GONE"; Cancelled.
Result<QByteArray> fileDigest(const QString &path, const Job &job);
QString importLease(qint64 job);

/// The file without the column with the reason of an earlier rejection.
class EvidenceReader final {
public:
    static Result<EvidenceReader> open(const ImportSource &source, const Job &job);
    [[nodiscard]] const QStringList &header() const { return m_header; }
    [[nodiscard]] bool hasReason() const { return m_reason >= 0; }
    [[nodiscard]] TableReader &table() { return m_reader; }
    Result<bool> next(TableRow &row);

private:
    explicit EvidenceReader(TableReader &&reader);
    TableReader m_reader;
    QStringList m_header;
    qsizetype m_reason = -1;
};

/// Up to `most` rows, ready. Empty at the end of the file.
Result<std::vector<ReadyRow>> readyRows(
    EvidenceReader &reader, const ImportColumns &columns, Moment at, std::size_t most);

} // namespace kmen::registry
