/// The training registers' logic: ISZR in front, ROB, ORG and RUIAN behind, without a network.
/// Source: EGON.md 2 and 3; notifications v03, ch. 2.1 and 3.1.
#pragma once

#include <QJsonObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

#include "base/clock.h"
#include "base/result.h"
#include "egon/codec.h"
#include "training/population.h"
#include "training/state.h"

namespace kmen::training {

struct Call;
struct Outcome;

/// May be called from any thread: one mutex guards everything.
class Registers {
public:
    struct Options {
        std::uint32_t population = 10'000;
        std::uint64_t seed = 1;
        QString eventsFile; ///< empty = nothing outlives the object; uses.log, queue.log and requests.log are beside it
        Limits limits;
        egon::AisvOverrides aisvNames; ///< what E315 to E321 are called on the wire
    };
    /// `clock` outlives the registers. Errors: Corrupt, Unavailable (the file of events).
    static Result<std::unique_ptr<Registers>> open(const Options &options, const Clock &clock);
    ~Registers();
    Registers(const Registers &) = delete;
    Registers &operator=(const Registers &) = delete;

    /// The answer to one request. `refusal` is a sub-code with which ISZR refuses the call whatever it says.
    /// Instantiated for every service in services.h.
    template <class Service>
    egon::ResponseMessage<Service> answer(
        const egon::RequestMessage<Service> &request, const std::optional<QString> &refusal = std::nullopt);

    /// Puts the answer into the queue and makes `info` its acknowledgement; what ISZR itself refuses stays as it is.
    void putOff(const egon::RequestInfo &request, const QString &service, const QByteArray &answer,
        egon::ResponseInfo &info, bool &hasBody);

    /// One order of the control port: move, rename, renew, die, merge, split, cancel, advance-time, person, random,
    /// statistics (control.h), and async: `delay` in milliseconds between an acknowledgement and its answer in the
    /// queue, `page` items of one E99. Errors: Input, NotFound, Conflict (the identity is no more).
    Result<QJsonObject> act(const QJsonObject &order);

    /// The data of a person as they stand; `number` as the population's. Nothing when there is no such person.
    [[nodiscard]] std::optional<PersonData> person(std::uint32_t number) const;
    /// Is this somebody's identity still? The order "person" tells what became of one that ended.
    [[nodiscard]] bool isValid(std::uint32_t number) const;
    /// The AIFO as this agenda and system has it, issued if it was not; for tests and exercises.
    [[nodiscard]] Aifo issue(std::uint32_t number, const QString &agenda, int ais);
    /// Under which pseudonym NIA names the person to this agenda and system.
    [[nodiscard]] egon::Bsi pseudonym(std::uint32_t number, const QString &agenda, int ais) const;
    [[nodiscard]] Moment now() const;
    [[nodiscard]] const Population &population() const;
    [[nodiscard]] const egon::AisvOverrides &aisvNames() const;

private:
    void serve(const egon::RequestInfo &request, const std::optional<QString> &refusal,
        const std::function<Outcome(Call &)> &handler, egon::ResponseInfo &info, bool &hasBody);

    class Private;
    explicit Registers(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace kmen::training
