/// What the registers remember. Used by one thread at a time (Registers holds the mutex).
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QUuid>

#include <array>
#include <deque>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/aifo.h"
#include "base/clock.h"
#include "egon/bsi.h"
#include "egon/envelope.h"
#include "training/aisv_state.h"
#include "training/async_queue.h"
#include "training/event_log.h"
#include "training/organisations.h"
#include "training/population.h"
#include "training/request_ids.h"
#include "training/uses.h"

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
enum class FateKind : std::uint8_t { Merged, Split, Cancelled, Replaced };

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

/// Stands in Change::items for a record that was founded; no item of a person.
inline constexpr ItemSet foundedRecord = ItemSet {1} << itemCount;

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
    ItemSet doubted = 0; ///< items whose state is `nespravny` until their editor writes them again
};

enum class OrganisationEvent : std::uint8_t { Changed, Founded, Ended };

/// One line of ROS's log of changes; its id is State::firstOrganisationChangeId + its index.
struct OrganisationChange {
    Moment at {};
    std::uint32_t organisation = 0;
    OrganisationEvent event = OrganisationEvent::Changed;
};

struct ChangedOrganisation {
    OrganisationData data;
    std::size_t change = 0; ///< the last one, index in State::organisationChanges
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

/// Persons that one agenda left for another (E175).
struct Deposit {
    struct Recipient {
        QString agenda; ///< empty = any
        std::optional<int> ais;
    };
    std::vector<std::uint32_t> persons;
    std::vector<Recipient> recipients; ///< none = anybody
    Moment until {};
};

struct Limits {
    int changesLookedAt = 1000; ///< E07, internal parameter of ROB [inferred]
    int usesPerStatement = 1000; ///< E154 [inferred]
    int personsPerRead = 100; ///< E277 [inferred], EGON.md
    int aifoPerOrgCall = 1000; ///< E45, E46, E71 [inferred]
    int recordsPerBatch = 1000; ///< E78 when the request leaves it to the register [inferred]
    int pseudonymsPerCall = 100; ///< E226 [inferred]
    int depositDays = 30; ///< E175, longest [inferred]
    int organisationsPerCall = 100; ///< E258, internal parameter of ROS [inferred]
    int organisationChanges = 1000; ///< E28 [inferred]
    int aisvCallsPerSecond = egon::AisvLimits::callsPerSecond; ///< 0 = the rate is not looked at
    int aisvAifoPerSecond = egon::AisvLimits::aifoPerSecond;
};

class State {
public:
    static constexpr qint64 firstChangeId = 482'110'000'001;
    static constexpr qint64 firstOrganisationChangeId = 77'400'000'001;

    State(std::uint32_t size, std::uint64_t seed, const Clock &clock, Limits limits);
    State(const State &) = delete; // the organisations refer to the population beside them
    State &operator=(const State &) = delete;

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
    /// Somebody claimed that these items are wrong: their state is `nespravny`, which is a change.
    void doubt(std::uint32_t person, ItemSet items, Moment at);
    [[nodiscard]] bool isDoubted(std::uint32_t person, Item item) const;
    /// A new identity with these data; returns its number.
    std::uint32_t add(PersonData person, Moment at);
    void end(std::uint32_t person, FateKind kind, std::vector<std::uint32_t> successors, Moment at);

    // Organisations
    [[nodiscard]] std::uint32_t lastOrganisation() const { return organisations.size() + m_foundedOrganisations; }
    /// Ever known, be it that it is no more.
    [[nodiscard]] bool knowsOrganisation(std::uint32_t number) const
    {
        return number >= 1 && number <= lastOrganisation();
    }
    [[nodiscard]] std::optional<std::uint32_t> organisationWithIco(int ico) const;
    [[nodiscard]] OrganisationData organisation(std::uint32_t number) const;
    /// When it was last written to, and the id of that change.
    [[nodiscard]] std::pair<Moment, qint64> organisationChange(std::uint32_t number) const;
    void change(const OrganisationData &organisation, OrganisationEvent event, Moment at);
    /// `organisation` has the number lastOrganisation() + 1.
    void add(const OrganisationData &organisation, Moment at);

    // ORG
    [[nodiscard]] std::uint16_t contextOf(const QString &agenda, int ais);
    [[nodiscard]] Aifo derive(std::uint32_t person, std::uint16_t context) const;
    /// Issues the AIFO if it was not yet; `fresh` tells which.
    Aifo issue(std::uint32_t person, std::uint16_t context, bool *fresh = nullptr);
    [[nodiscard]] bool wasIssued(std::uint32_t person, std::uint16_t context) const;
    /// Nothing when ORG never issued it to this agenda and system.
    [[nodiscard]] Issued *find(const Aifo &aifo, std::uint16_t context);
    /// Issues the AIFO for an answer and writes down that it was.
    Aifo issueLogged(std::uint32_t person, std::uint16_t context);
    /// The pseudonym under which NIA names the person to this agenda and system; two of them cannot link theirs.
    [[nodiscard]] egon::Bsi pseudonym(std::uint32_t person, std::uint16_t context) const;
    /// Nothing for a pseudonym that is not of this agenda and system, or of a person who is not in ROB.
    [[nodiscard]] std::optional<std::uint32_t> personOf(const egon::Bsi &bsi, std::uint16_t context) const;
    /// OSOBA SPOJENA, OSOBA ROZDELENA, AIFO ZNEPLATNENO; empty for a valid one.
    [[nodiscard]] QString fateDetail(std::uint32_t person) const;

    Population population;
    Organisations organisations {population};
    Limits limits;
    std::chrono::milliseconds offset {0};
    std::unordered_map<std::uint32_t, ChangedPerson> changed;
    std::unordered_map<std::uint32_t, Fate> fates;
    std::vector<IdentityEvent> identityEvents;
    std::vector<Change> changes;
    UseLog uses;
    std::unordered_map<std::uint32_t, ChangedOrganisation> changedOrganisations;
    std::vector<OrganisationChange> organisationChanges;
    std::vector<Context> contexts;
    std::unordered_map<Aifo, Issued> issued;
    std::deque<Batches> batches; ///< of the last E78
    QHash<QUuid, Deposit> deposits;
    std::uint64_t acts = 0; ///< so far; each has its own chance
    std::uint32_t documents = 0; ///< issued since the country was taken down
    AsyncQueue async;
    RequestIds requests;
    Aisv aisv;
    EventLog log;

private:
    /// One block of 16 bytes there (`back` false) and back again.
    [[nodiscard]] QByteArray scrambled(QByteArray block, std::uint16_t context, bool back) const;

    const Clock &m_clock;
    QByteArray m_key;
    std::uint32_t m_lastPerson = 0;
    std::uint32_t m_foundedOrganisations = 0; ///< since the country was taken down
};

} // namespace kmen::training
