#include "registry/import_rows_p.h"

namespace kmen::registry {

namespace {

/// Of more, more stand beside each other in an index. As many as this computer writes quickly enough for somebody who
/// wants to stop, and for a desk that waits.
constexpr std::size_t fewestOfBlock = 1000;
constexpr std::size_t mostOfBlock = 8000;
constexpr std::chrono::milliseconds shortBlock {350};
constexpr std::chrono::milliseconds longBlock {900};

} // namespace

RowsAhead::RowsAhead(EvidenceReader &&reader, ImportColumns columns, const store::Session &session)
    : m_reader(std::move(reader))
    , m_columns(std::move(columns))
    , m_session(session)
    , m_at(session.clock().now())
    , m_most(fewestOfBlock)
{
}

RowsAhead::~RowsAhead()
{
    if (m_next.valid()) {
        m_next.wait();
    }
}

Result<void> RowsAhead::skip(qint64 rows)
{
    TableRow row;
    for (qint64 i = 0; i < rows; ++i) {
        const auto more = m_reader.next(row);
        if (!more) {
            return failWith(more);
        }
    }
    return {};
}

Result<RowBlock> RowsAhead::next(int turn)
{
    if (!m_next.valid()) {
        begin(turn);
    }
    auto block = m_next.get();
    m_read = m_reader.table().read();
    if (block && !block->rows.empty()) {
        begin(turn);
    }
    return block;
}

void RowsAhead::tookTo(std::chrono::milliseconds write)
{
    if (write < shortBlock) {
        m_most = std::min(m_most * 2, mostOfBlock);
    } else if (write > longBlock) {
        m_most = std::max(m_most / 2, fewestOfBlock);
    }
}

void RowsAhead::begin(int turn)
{
    m_beingCleared = std::exchange(m_used, {});
    m_next = std::async(std::launch::async, [this, turn, most = m_most] { return make(turn, most); });
}

Result<RowBlock> RowsAhead::make(int turn, std::size_t most)
{
    m_beingCleared = {};
    auto rows = readyRows(m_reader, m_columns, m_at, most);
    if (!rows) {
        return failWith(rows);
    }
    RowBlock block {std::move(*rows)};
    if (turn != 0 && !block.rows.empty() && m_session.dialect().engine == store::Engine::Sqlite) {
        compare(block, turn);
    }
    return block;
}

void RowsAhead::compare(RowBlock &block, int turn)
{
    if (m_turn != turn) {
        m_turn = turn;
        m_seen.clear();
    }
    m_seen.insert(m_newest.begin(), m_newest.end()); // handed out since
    m_newest.clear();
    for (const ReadyRow &row : block.rows) {
        eachHash(row, [this](std::size_t hash) { m_newest.push_back(hash); });
    }
    if (std::ranges::any_of(m_newest, [this](std::size_t hash) { return m_seen.contains(hash); })) {
        return;
    }
    // what fails here fails for whoever writes too, who says so
    store::DatabaseConfig config = m_session.config();
    config.readOnly = true;
    const auto own = store::Session::open(config, m_session.clock());
    auto matches = own ? ImportMatcher(**own, false).match(block.rows) : std::unexpected(own.error());
    if (matches) {
        block.matches = std::move(*matches);
        block.comparedIn = turn;
    }
}

} // namespace kmen::registry
