/// Calls to the registers: throttle → journal (opened, committed) → encode → KDSoap/TLS → decode → journal (closed).
/// Source: ARCHITECTURE.md, "egon: the way of a call".
#pragma once

#include <chrono>
#include <memory>

#include "base/clock.h"
#include "base/job.h"
#include "base/result.h"
#include "egon/aisv_names.h"
#include "egon/codec.h"
#include "egon/journal.h"
#include "egon/profile.h"
#include "egon/throttle.h"

namespace kmen::egon {

class Carrier;

namespace wire {
struct CallParts;
} // namespace wire

/// Every call says who asks and why; both go to the register and to the journal.
struct Purpose {
    QString user; ///< login of the official (Uzivatel)
    QString reason; ///< DuvodUcel, e.g. "Vedeni klientskeho kmene"; ≤ 255 characters
    QString subject; ///< KID or a word for the journal, never an AIFO
    std::optional<QUuid> previous; ///< PredchoziZadostId (E75 → E78)
    /// In which of the profile's roles: its purpose's word or its agenda (roleFor); empty is the default. A role that
    /// the profile does not have is Input: nothing is asked in another role instead.
    QString role = {};
};

struct CallIds {
    QUuid agendaZadostId;
    std::optional<QUuid> iszrZadostId;
};

/// An asynchronous call that ISZR has accepted: its answer comes through the queue (E99, E100).
struct AsyncTicket {
    QString service; ///< "E278"
    QUuid agendaZadostId;
    QUuid iszrZadostId; ///< the key to the answer
};

struct Collected {
    bool ready = false;
    std::chrono::seconds wait {0}; ///< when not ready: how long ISZR asks us to wait
    QByteArray answer; ///< root element of the answer, for readAsyncAnswer; holds personal data
};

/// One thread, one Client. `call` blocks; the network runs in a thread of its own, so no event loop is nested.
/// Errors: Denied, NotFound (AIFO NEEXISTUJE, ADRESA NEEXISTUJE), Input (NEPOVOLENA KOMBINACE, NEVALIDNI …),
/// Unavailable, Timeout, Protocol, Cancelled; `Error::code` is "egon." + sub-code with underscores.
/// An application warning (ROB VAROVANI: ZAZNAM NENALEZEN, PREKROCEN POCET) is a `Warning`, and the value is returned.
class Client final {
public:
    /// `journal`, `throttle`, `clock` and `waiter` outlive the client; without a waiter it waits in real time. Errors:
    /// Input/Denied for unreadable certificates.
    static Result<std::unique_ptr<Client>> open(const Profile &profile, Journal &journal, Throttle &throttle,
        const Clock &clock, const Waiter *waiter = nullptr);
    /// The same without network and certificates: `carrier`, which outlives the client, takes the messages.
    static std::unique_ptr<Client> openOver(Carrier &carrier, const Profile &profile, Journal &journal,
        Throttle &throttle, const Clock &clock, const Waiter &waiter);
    ~Client();
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    /// `ids` (optional) receives the request's ids whatever the outcome.
    template <class Service>
    Result<Answer<typename Service::Response>> call(
        const typename Service::Request &request, const Purpose &purpose, const Job &job, CallIds *ids = nullptr);

    /// The same call through the queue. The register answers later; errors that ISZR sees at once come now.
    template <class Service>
    Result<AsyncTicket> callAsync(
        const typename Service::Request &request, const Purpose &purpose, const Job &job, CallIds *ids = nullptr);
    /// The whole queue, page by page (E99).
    Result<std::vector<IszrAsyncVypisFronty::Item>> asyncQueue(const Purpose &purpose, const Job &job);
    /// One answer (E100). Errors: NotFound when the queue does not know it (expired or never there).
    Result<Collected> collect(const QUuid &iszrZadostId, const Purpose &purpose, const Job &job);
    /// Takes answers out of the queue (E101), once they are safe here.
    Result<void> forget(const std::vector<QUuid> &iszrZadostId, const Purpose &purpose, const Job &job);

    [[nodiscard]] const Profile &profile() const;

private:
    template <class Service>
    Result<std::vector<Warning>> exchange(const typename Service::Request &request, const Purpose &purpose,
        const Job &job, CallIds *ids, bool async, ResponseMessage<Service> &answer);
    static Result<AsyncTicket> accepted(const ServiceInfo &service, const ResponseInfo &info);
    Result<std::vector<Warning>> run(const wire::CallParts &call, const Purpose &purpose, const Job &job, CallIds *ids);

    class Private;
    explicit Client(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// A collected answer as the synchronous call would have given it; Protocol when it belongs to another call.
/// `names` are the profile's for E315 to E321 (Profile::aisvNames); no other service looks at them.
template <class Service>
Result<Answer<typename Service::Response>> readAsyncAnswer(
    const AsyncTicket &ticket, QByteArrayView answer, const AisvOverrides &names);

} // namespace kmen::egon
