/// Calls to the registers: throttle → journal (opened, committed) → encode → KDSoap/TLS → decode → journal (closed).
/// Source: ARCHITECTURE.md, "egon: the way of a call".
#pragma once

#include <memory>

#include "base/clock.h"
#include "base/job.h"
#include "base/result.h"
#include "egon/codec.h"
#include "egon/journal.h"
#include "egon/profile.h"
#include "egon/throttle.h"

namespace kmen::egon {

namespace wire {
struct CallParts;
} // namespace wire

/// Every call says who asks and why; both go to the register and to the journal.
struct Purpose {
    QString user; ///< login of the official (Uzivatel)
    QString reason; ///< DuvodUcel, e.g. "Vedeni klientskeho kmene"; ≤ 255 characters
    QString subject; ///< KID or a word for the journal, never an AIFO
    std::optional<QUuid> previous; ///< PredchoziZadostId (E75 → E78)
};

struct CallIds {
    QUuid agendaZadostId;
    std::optional<QUuid> iszrZadostId;
};

/// One thread, one Client. `call` blocks; the network runs in a thread of its own, so no event loop is nested.
/// Errors: Denied, NotFound (AIFO NEEXISTUJE, ADRESA NEEXISTUJE), Input (NEPOVOLENA KOMBINACE, NEVALIDNI …),
/// Unavailable, Timeout, Protocol, Cancelled; `Error::code` is "egon." + sub-code with underscores.
/// An application warning (ROB VAROVANI: ZAZNAM NENALEZEN, PREKROCEN POCET) is a `Warning`, and the value is returned.
class Client final {
public:
    /// `journal`, `throttle`, `clock` outlive the client. Errors: Input/Denied for unreadable certificates.
    static Result<std::unique_ptr<Client>> open(
        const Profile &profile, Journal &journal, Throttle &throttle, const Clock &clock);
    ~Client();
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    /// `ids` (optional) receives the request's ids whatever the outcome.
    template <class Service>
    Result<Answer<typename Service::Response>> call(
        const typename Service::Request &request, const Purpose &purpose, const Job &job, CallIds *ids = nullptr);

    [[nodiscard]] const Profile &profile() const;

private:
    Result<std::vector<Warning>> run(const wire::CallParts &call, const Purpose &purpose, const Job &job, CallIds *ids);

    class Private;
    explicit Client(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace kmen::egon
