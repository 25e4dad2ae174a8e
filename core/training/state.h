/// What the registers remember. Used by one thread at a time (Registers holds the mutex).
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QUuid>

#include <array>
#include <deque>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/aifo.h"
#include "base/clock.h"
#include "egon/envelope.h"
#include "training/async_queue.h"
#include "training/event_log.h"
#include "training/population.h"

namespace kmen::training {

/// An agenda in an information system: the one to whom an AIFO is issued.
struct Context {
    QString agenda;
    int ais = 0;
    bool operator==(const Context &) const = default;
};

struct Issued {
    std::uint32_t person = 0;
    std::uint16_t context = 0;
    bool subscribed = false;
};

/// Why an identity is no more.
enum class FateKind : std::uint8_t { Merged, Split, Cancelled };

struct Fate {
    FateKind kind = FateKind::Cancelled;
    std::vector<std::uint32_t> successors;
    Moment at {};
};

/// A change of identity as ORG remembers it, in the order of time.
struct IdentityEvent {
    std::uint32_t person = 0; ///< its Fate has the rest
    Moment at {};
};

/// One line of ROB's log of changes; its id is State::firstChangeId + its index.
struct Change {
    Moment at {};
    std::uint32_t person = 0;
    ItemSet items = 0;
};

struct ChangedPerson {
    PersonData data;
    Moment firstEntry {};
    std::array<std::optional<Moment>, itemCount> changedAt {};
};

/// The batches of one E78, kept for E75.
struct Batches {
    struct Record {
        std::uint32_t from = 0;
        std::uint32_t to = 0; ///< 0 = cancelled without a successor
        std::uint16_t context = 0;
    };
    QUuid request;
    std::uint16_t context = 0;
    std::vector<Record> records;
    int size = 0; ///< records a batch
    [[nodiscard]] int count() const;
};

struct Limits {
    int changesLookedAt = 1000; ///< E07, internal parameter of ROB [inferred]
    int personsPerRead = 100; ///< E277 [inferred], EGON.md
    int aifoPerOrgCall = 1000; ///< E45, E46, E71 [inferred]
    int recordsPerBatch = 1000; ///< E78 when the request leaves it to the register [inferred]
};

class State {
public:
    static constexpr qint64 firstChangeId = 482'110'000'001;

    State(std::uint32_t size, std::uint64_t seed, const Clock &clock, Limits limits);

    // Time
    [[nodiscard]] Moment now() const { return m_clock.now() + offset; }
    [[nodiscard]] Moment realNow() const { return m_clock.now(); }
    /// The time of the next event: time in the log never goes back.
    [[nodiscard]] Moment eventTime() const;

    // Persons
    [[nodiscard]] std::uint32_t lastPerson() const { return m_lastPerson; }
    /// Ever known, be it under an identity that is no more.
    [[nodiscard]] bool knows(std::uint32_t person) const { return person >= 1 && person <= m_lastPerson; }
    [[nodiscard]] bool isValid(std::uint32_t person) const { return knows(person) && !fates.contains(person); }
    [[nodiscard]] PersonData person(std::uint32_t number) const;
    [[nodiscard]] Moment itemTime(std::uint32_t person, Item item) const;
    /// Whether the item was changed since the country was taken down.
    [[nodiscard]] bool itemChanged(std::uint32_t person, Item item) const;
    void change(const PersonData &person, ItemSet items, Moment at);
    /// A new identity with these data; returns its number.
    std::uint32_t add(PersonData person, Moment at);
    void end(std::uint32_t person, FateKind kind, std::vector<std::uint32_t> successors, Moment at);

    // ORG
    [[nodiscard]] std::uint16_t contextOf(const QString &agenda, int ais);
    [[nodiscard]] Aifo derive(std::uint32_t person, std::uint16_t context) const;
    /// Issues the AIFO if it was not yet; `fresh` tells which.
    Aifo issue(std::uint32_t person, std::uint16_t context, bool *fresh = nullptr);
    [[nodiscard]] bool wasIssued(std::uint32_t person, std::uint16_t context) const;
    /// Nothing when ORG never issued it to this agenda and system.
    [[nodiscard]] Issued *find(const Aifo &aifo, std::uint16_t context);
    /// OSOBA SPOJENA, OSOBA ROZDELENA, AIFO ZNEPLATNENO; empty for a valid one.
    [[nodiscard]] QString fateDetail(std::uint32_t person) const;

    // Requests
    /// False when the id was used before. The last 200,000 are remembered.
    bool remember(const QUuid &request);

    Population population;
    Limits limits;
    std::chrono::milliseconds offset {0};
    std::unordered_map<std::uint32_t, ChangedPerson> changed;
    std::unordered_map<std::uint32_t, Fate> fates;
    std::vector<IdentityEvent> identityEvents;
    std::vector<Change> changes;
    std::vector<Context> contexts;
    std::unordered_map<Aifo, Issued> issued;
    std::deque<Batches> batches; ///< of the last E78
    std::uint64_t acts = 0; ///< so far; each has its own chance
    std::uint32_t documents = 0; ///< issued since the country was taken down
    AsyncQueue async;
    EventLog log;

private:
    const Clock &m_clock;
    QByteArray m_key;
    std::uint32_t m_lastPerson = 0;
    std::deque<QUuid> m_requestOrder;
    QSet<QUuid> m_requests;
};

} // namespace kmen::training
