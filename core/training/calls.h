/// What the parts of the registers share: the call they answer and the ways to refuse it.
#pragma once

#include <functional>

#include "egon/codec.h"
#include "training/state.h"

namespace kmen::training {

/// The agenda whose officials edit ROB [inferred].
inline constexpr const char16_t *editorAgenda = u"A115";

/// A request that passed ISZR's checks.
struct Call {
    State &state;
    const egon::RequestInfo &info;
    std::uint16_t context = 0;
    QUuid iszrZadostId; ///< stands in the answer
};

/// What stands in OdpovedInfo, and whether the answer has a body.
struct Outcome {
    egon::Status status;
    bool hasBody = true;
};

/// CHYBA with nothing but OdpovedInfo.
Outcome refuse(const QString &subKod, const QString &registr = u"ISZR"_qs, const QString &popis = {});
/// For services that not every agenda and role may use: the refusal, if there is no permission (registers.cpp).
std::optional<Outcome> withoutGrant(const Call &call, QStringView service);
/// Whether this agenda in this system is known to eGON at all.
bool isKnownToEgon(const QString &agenda, int ais);
/// APLIKACNI CHYBA of a register whose own status stands in the body.
Outcome applicationProblem(egon::ResultCode kod, const QString &registr);
egon::ApplicationStatus applicationStatus(egon::ResultCode kod, const QString &subKod);

// rob.cpp
Outcome handle(
    Call &call, const egon::RobCtiPodleUdaju2::Request &request, egon::RobCtiPodleUdaju2::Response &response);
Outcome handle(
    Call &call, const egon::RobCtiHromadneAifo2::Request &request, egon::RobCtiHromadneAifo2::Response &response);
Outcome handle(Call &call, const egon::RobCtiAifo2::Request &request, egon::RobCtiAifo2::Response &response);
Outcome handle(Call &call, const egon::RobCtiZmeny::Request &request, egon::RobCtiZmeny::Response &response);
/// What every read of ROB must say of itself: the refusal, if it does not.
std::optional<Outcome> withoutReason(const Call &call);
/// E07 and E103: goes through the changes of `items`; `give` puts one into the answer if it is for the caller.
Outcome answerChanges(Call &call, const egon::RobCtiZmeny::Request &request, egon::RobCtiZmeny::Response &response,
    ItemSet items, const std::function<void(const Change &)> &give);
// rob_log.cpp
/// Enters into the statement of use (E154) that the caller was given these items.
void recordUse(const Call &call, const std::vector<std::uint32_t> &persons, const egon::Authorisation &authorisation,
    bool handedOver, bool hidden);
// org.cpp
Outcome subscribe(Call &call, const egon::OrgAifoRequest &request, egon::OrgAifoResponse &response, bool on);
Outcome check(Call &call, const egon::OrgAifoRequest &request, egon::OrgAifoResponse &response);
Outcome handle(Call &call, const egon::OrgCtiZmenyAifo::Request &request, egon::OrgCtiZmenyAifo::Response &response);
Outcome handle(Call &call, const egon::OrgCtiDavkuAifo::Request &request, egon::OrgCtiDavkuAifo::Response &response);
Outcome handle(Call &call, const egon::OrgRodokmenAifo::Request &request, egon::OrgRodokmenAifo::Response &response);
// probe.cpp
Outcome handle(Call &call, const egon::IszrProbe::Request &request, egon::IszrProbe::Response &response);

/// The person as ROB gives it to whoever may read `items`, without the AIFO. answers.cpp
egon::Person wirePerson(const State &state, std::uint32_t number, ItemSet items);
/// What RUIAN adds for the addresses and places in `person`, and the codes for SeznamIdAdres.
void addPlaces(
    const State &state, const egon::Person &person, egon::RuianData &ruian, std::vector<egon::AddressCheck> &codes);

/// A line about a deposit that E175 or E176 wrote into the log of events. mapa.cpp
void replayDeposit(State &state, const QJsonObject &line);
/// The same of E78. org.cpp
void replayBatches(State &state, const QJsonObject &line);

/// The number in an order of the control port, of an identity that stands. Errors: NotFound, Conflict. acts.cpp
Result<std::uint32_t> validPerson(const State &state, const QJsonValue &value);
/// acts.cpp; `at` is the time at which it happens. Errors: Input, NotFound, Conflict.
Result<QJsonObject> perform(State &state, const QJsonObject &order, Moment at);
/// The same, and into the record of events; `at` is now.
Result<QJsonObject> performLogged(State &state, const QJsonObject &order);
/// The part for ROB's records as such (record_acts.cpp): found, doubt, confirm, amend.
Result<QJsonObject> performOnRecord(State &state, const QJsonObject &order, Random &random, Moment at);
/// The part for organisations (organisation_acts.cpp): org-found, and with `organisation` or `ico` org-move,
/// org-rename, org-end.
Result<QJsonObject> performOnOrganisation(State &state, const QJsonObject &order, Random &random, Moment at);
/// The organisation of which an order of the control port speaks, by `ico` (text or number) or by its number; not
/// necessarily one that there is.
qint64 orderedOrganisation(const State &state, const QJsonObject &order);
QJsonObject describeOrganisation(const State &state, std::uint32_t number);
/// What an exercise may know of a person: never an AIFO.
QJsonObject describePerson(const State &state, std::uint32_t number);

} // namespace kmen::training
