// Two transactions of an import beside each other, on a server.
#include <unordered_set>

#include "registry/import_p.h"

namespace kmen::registry {

using namespace Qt::Literals::StringLiterals;

/// A connection of its own.
struct ImportAhead::Lane {
    Lane(std::unique_ptr<store::Session> &&own, const security::Protector &protector, const ImportJob &job, qint64 part,
        const By &by)
        : session(std::move(own))
        , clients(*session, protector)
        , writer(clients, job.id, part, job.duplicates, by)
    {
    }
    std::unique_ptr<store::Session> session;
    Clients clients;
    ImportWriter writer;
};

/// Rows on their way. What is copied on another thread stays until that has ended: the last member goes first.
struct ImportAhead::Block {
    Lane &lane;
    std::vector<ReadyRow> rows;
    std::vector<ImportMatch> matches;
    /// What they are told apart by: all of it, for a row that changes a client changes what others are compared with.
    std::unordered_set<std::size_t> hashes;
    bool doubtful = false; ///< somebody else may have written after the rows were compared
    std::vector<const ReadyRow *> fresh;
    DrawnClients drawn;
    std::optional<store::Transaction> tx;
    std::future<Result<void>> copied;
};

namespace {

Result<qint64> newestAct(store::Session &session)
{
    qint64 newest = 0;
    auto query = session.query(u"SELECT coalesce(max(sequence), 0) AS newest FROM audit"_s);
    auto done = query.each([&newest](const store::Query &row) { newest = row.integer(0); });
    return done ? Result<qint64>(newest) : failWith(done);
}

} // namespace

Result<void> planOnce(store::Transaction &tx)
{
    if (tx.session().dialect().engine == store::Engine::Sqlite) {
        return {};
    }
    auto query = tx.query(uR"(SELECT set_config('plan_cache_mode', 'force_generic_plan', true),
        set_config('enable_seqscan', 'off', true))"_s);
    return query.each([](const store::Query &) {});
}

ImportAhead::ImportAhead(Clients &clients, const ImportPart &part)
    : m_clients(clients)
    , m_part(part)
    , m_matcher(clients.session(), false)
{
}

ImportAhead::~ImportAhead()
{
    (void)m_clients.session().execute(u"SET plan_cache_mode = force_custom_plan"_s);
    (void)m_clients.session().execute(u"RESET enable_seqscan"_s);
}

std::unique_ptr<ImportAhead> ImportAhead::make(
    Clients &clients, const ImportJob &job, const ImportPart &part, const By &by)
{
    store::Session &session = clients.session();
    const auto newest = session.takesCopies() ? newestAct(session) : Result<qint64>(0);
    if (!newest || !session.takesCopies()) {
        return nullptr;
    }
    std::unique_ptr<ImportAhead> ahead(new ImportAhead(clients, part));
    ahead->m_newest = *newest;
    for (auto &lane : ahead->m_lanes) {
        auto own = store::Session::open(session.config(), session.clock());
        if (!own || !(*own)->takesCopies()) {
            return nullptr;
        }
        lane = std::make_unique<Lane>(std::move(*own), clients.protector(), job, part.id, by);
    }
    // rows are compared outside of any transaction
    (void)session.execute(u"SET plan_cache_mode = force_generic_plan"_s);
    (void)session.execute(u"SET enable_seqscan = off"_s);
    return ahead;
}

bool ImportAhead::meets(std::span<const ReadyRow> rows) const
{
    bool met = false;
    for (const ReadyRow &row : rows) {
        eachHash(row, [&](std::size_t hash) { met = met || m_open->hashes.contains(hash); });
    }
    return met;
}

Result<void> ImportAhead::write(std::vector<ReadyRow> &&rows)
{
    if (m_open && meets(rows)) {
        if (auto done = finish(); !done) {
            return done;
        }
    }
    auto next = begin(std::move(rows));
    if (!next) {
        return failWith(next);
    }
    const auto done = finish();
    (*next)->doubtful = m_othersWrote;
    m_open = std::move(*next);
    return done;
}

Result<void> ImportAhead::finish()
{
    if (!m_open) {
        return {};
    }
    m_used = std::exchange(m_open, nullptr);
    return end(*m_used);
}

Result<std::unique_ptr<ImportAhead::Block>> ImportAhead::begin(std::vector<ReadyRow> &&rows)
{
    Lane &lane = *m_lanes[m_next];
    m_next = (m_next + 1) % m_lanes.size();
    m_othersWrote = false;
    auto matches = m_matcher.match(rows);
    if (!matches) {
        return failWith(matches);
    }
    std::unique_ptr<Block> block(new Block {lane, std::move(rows), std::move(*matches), {}, false, {}, {}, {}, {}});
    for (const ReadyRow &row : block->rows) {
        eachHash(row, [&block](std::size_t hash) { block->hashes.insert(hash); });
    }
    block->fresh = lane.writer.newRows(block->rows, block->matches);
    auto tx = store::Transaction::beginAhead(*lane.session, store::Durability::Bulk);
    if (!tx) {
        return failWith(tx);
    }
    block->tx.emplace(std::move(*tx));
    if (auto planned = planOnce(*block->tx); !planned) {
        return failWith(planned);
    }
    auto drawn = drawImported(*block->tx, block->fresh);
    if (!drawn) {
        return failWith(drawn);
    }
    block->drawn = std::move(*drawn);
    block->copied =
        std::async(std::launch::async, [own = block.get(), part = m_part.id, used = std::move(m_used)]() mutable {
            used.reset();
            return writeDrawn(*own->tx, part, own->drawn);
        });
    return block;
}

/// Since this knew last. With the write lock.
Result<bool> ImportAhead::othersWrote(store::Transaction &tx)
{
    const auto newest = newestAct(tx.session());
    if (!newest) {
        return failWith(newest);
    }
    const bool others = *newest != m_newest;
    m_othersWrote = m_othersWrote || others;
    return others;
}

Result<void> ImportAhead::end(Block &block)
{
    store::Transaction &tx = *block.tx;
    if (auto copied = block.copied.get(); !copied) {
        tx.rollback();
        return alone(block.lane, block.rows);
    }
    if (auto turn = tx.takeTurn(); !turn) {
        return turn;
    }
    const auto others = othersWrote(tx);
    if (!others) {
        return failWith(others);
    }
    if (*others || block.doubtful) {
        const auto now = m_matcher.match(block.rows);
        if (!now) {
            return failWith(now);
        }
        if (*now != block.matches) {
            tx.rollback();
            return alone(block.lane, block.rows);
        }
    }
    auto done = countImported(tx, block.fresh);
    if (done) {
        done = block.lane.writer.writeRest(tx, block.rows, block.matches, block.drawn.asGiven());
    }
    return done ? close(tx, block.lane, static_cast<qint64>(block.rows.size())) : done;
}

/// In a transaction with the write lock from its beginning.
Result<void> ImportAhead::alone(Lane &lane, std::span<const ReadyRow> rows)
{
    auto tx = store::Transaction::begin(*lane.session, store::Durability::Bulk);
    if (!tx) {
        return failWith(tx);
    }
    if (auto planned = planOnce(*tx); !planned) {
        return planned;
    }
    if (const auto others = othersWrote(*tx); !others) {
        return failWith(others);
    }
    const auto matches = m_matcher.match(rows);
    if (!matches) {
        return failWith(matches);
    }
    if (auto done = lane.writer.write(*tx, rows, *matches); !done) {
        return done;
    }
    return close(*tx, lane, static_cast<qint64>(rows.size()));
}

Result<void> ImportAhead::close(store::Transaction &tx, Lane &lane, qint64 rows)
{
    auto done = lane.writer.close(tx, m_part.position, rows);
    if (!done) {
        return done;
    }
    const auto newest = newestAct(tx.session());
    if (!newest) {
        return failWith(newest);
    }
    done = tx.commit();
    if (done) {
        m_newest = *newest;
        m_part.position += rows;
    }
    return done;
}

} // namespace kmen::registry
