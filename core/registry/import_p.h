/// The parts of an import: rows made ready, compared with what is here, and written in great numbers.
#pragma once

#include <QCryptographicHash>

#include <functional>
#include <future>
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
    /// The job's and the file's numbers, the office's counters and the audit row for all since the last call.
    Result<void> close(store::Transaction &tx, qint64 rows);

private:
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
