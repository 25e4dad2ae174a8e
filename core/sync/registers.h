/// The calls of the distribution, each as one step: batches, pages and the answers to refusals.
/// Blocking; the thread that owns the client. Nothing here touches the database but what `Asker::before` does.
/// Source: notifications v03, ch. 3.1.1 and 3.1.2.
#pragma once

#include <functional>
#include <span>
#include <vector>

#include "egon/client.h"
#include "egon/person.h"
#include "sync/lineage.h"

namespace kmen::sync {

/// The registers and who asks; passed down as one.
struct Asker {
    egon::Client &registers;
    egon::Purpose purpose;
    const Job &job;
    qint64 &calls; ///< counts every call, also those that failed
    /// Before every call: a run keeps its lease, and asks no more when somebody else has it. Nothing: nobody minds.
    std::function<Result<void>()> before {};

    /// Every call of a step goes through here. Errors: as egon::Client::call, and those of `before`.
    template <class Service>
    Result<Answer<typename Service::Response>> call(
        const typename Service::Request &request, egon::CallIds *ids = nullptr) const
    {
        if (before) {
            if (auto ready = before(); !ready) {
                return failWith(ready);
            }
        }
        ++calls;
        return registers.call<Service>(request, purpose, job, ids);
    }
};

/// The registers' clock (E164); nothing when they do not tell.
std::optional<Moment> readRegisterTime(const Asker &asker);

struct AifoChanges {
    std::vector<Aifo> changed; ///< each once
    int batches = 1;
};
/// E78 over the window, then every further batch by E75. Errors: as egon::Client::call.
Result<AifoChanges> readAifoChanges(const Asker &asker, Moment from, Moment to);

/// E77: what became of one AIFO.
Result<Lineage> readLineage(const Asker &asker, const Aifo &aifo, Moment from, Moment to);

struct NoticePage {
    std::vector<Aifo> changed; ///< as delivered: repeated, or none though more wait
    std::optional<qint64> lastChangeId;
    std::optional<Moment> lastChangeTime;
    bool more = false; ///< PREKROCEN POCET
};
/// E07 from a change id (inclusive), which is the recommended way.
Result<NoticePage> readNotices(const Asker &asker, qint64 fromChangeId);
/// E07 from a moment, for the very first reading. Never call it with the beginning of time.
Result<NoticePage> readNotices(const Asker &asker, Moment from);

struct SetAside {
    Aifo aifo;
    QString reason; ///< ORG's word or the error's code
};

struct ReadPerson {
    egon::Person person; ///< Person::aifo has the value
    QUuid requestId; ///< of the E277 call
};

struct PersonsRead {
    std::vector<ReadPerson> persons;
    egon::RuianData ruian;
    std::vector<SetAside> setAside; ///< not readable: E71's reason
};
void append(PersonsRead &to, PersonsRead &&from);
/// E277 for at most `limits.personsPerRead` persons. When the register refuses the group for an AIFO that does not
/// exist, E71 finds it, it is set aside and the rest is read; a group that is too large for it is halved.
Result<PersonsRead> readPersons(const Asker &asker, std::span<const Aifo> persons);

struct Subscribed {
    std::vector<Aifo> done;
    std::vector<SetAside> refused;
};
/// What is asked of an organisation (SeznamUdaju of E256 and E258): what the registry keeps, not its officers and
/// premises. Source: EGON.md 2.2.
const QStringList &organisationItems();

/// E45 in batches of `limits.aifoPerOrgCall`; may be repeated at any time.
Result<Subscribed> subscribe(const Asker &asker, std::span<const Aifo> persons);
/// E46, likewise.
Result<Subscribed> unsubscribe(const Asker &asker, std::span<const Aifo> persons);

/// The call may succeed later, or nobody may make it now: the run has to stop here.
bool stopsTheRun(const Error &error);
/// Of those: the registers were there and failed while they worked on this question, or needed too long for it; others
/// may be answered. [inferred: no document says which of these errors one record can cause]
bool mayComeFromOneItem(const Error &error);

} // namespace kmen::sync
