/// The rows of a file, made ready beside other work.
#pragma once

#include <future>
#include <unordered_set>

#include "registry/import_p.h"

namespace kmen::registry {

/// Rows that are looked up and written together.
struct RowBlock {
    std::vector<ReadyRow> rows;
    /// Of `rows`, where they were compared with the registry already: as it stood when transaction `comparedIn` began,
    /// and none of them meets a row that was handed out in that transaction.
    std::optional<std::vector<ImportMatch>> matches {};
    int comparedIn = 0;
};

/// Reads and prepares the next rows while the ones before are being written: two cores work. Only this object's own
/// file and values are touched by the other thread, and it is waited for before anything else is done with them.
///
/// SQLite lets one connection write; another one can compare meanwhile. What it sees is the registry without the
/// transaction that is open, to which nobody else can write either.
class RowsAhead final {
public:
    RowsAhead(EvidenceReader &&reader, ImportColumns columns, const store::Session &session);
    ~RowsAhead();
    RowsAhead(const RowsAhead &) = delete;
    RowsAhead &operator=(const RowsAhead &) = delete;

    /// Passes over rows that were done before.
    Result<void> skip(qint64 rows);
    /// `turn`: number of the transaction that is open, with the write lock; the rows after these are compared in it.
    /// 0: there is none, and nothing is compared.
    Result<RowBlock> next(int turn = 0);
    /// What next() gave took so long to be written: those after the next ones are as many as are right.
    void tookTo(std::chrono::milliseconds write);
    /// What next() gave, when it is of no use any more: the other thread clears it away.
    void giveBack(RowBlock &&block) { m_used = std::move(block); }
    /// Bytes of what next() has given.
    [[nodiscard]] qint64 read() const { return m_read; }

private:
    void begin(int turn);
    Result<RowBlock> make(int turn, std::size_t most);
    void compare(RowBlock &block, int turn);

    EvidenceReader m_reader;
    ImportColumns m_columns;
    const store::Session &m_session; ///< whose database it is; not used itself
    Moment m_at;
    qint64 m_read = 0;
    std::size_t m_most;
    RowBlock m_used;
    RowBlock m_beingCleared; ///< the other thread's, as is all that follows
    int m_turn = 0;
    std::unordered_set<std::size_t> m_seen; ///< of the rows that were handed out in `m_turn`
    std::vector<std::size_t> m_newest; ///< of the rows that were made last
    std::future<Result<RowBlock>> m_next;
};

} // namespace kmen::registry
