/// What the parts of the registers share: the call they answer and the ways to refuse it.
#pragma once

#include "egon/codec.h"
#include "training/state.h"

namespace kmen::training {

/// A request that passed ISZR's checks.
struct Call {
    State &state;
    const egon::RequestInfo &info;
    std::uint16_t context = 0;
};

/// What stands in OdpovedInfo, and whether the answer has a body.
struct Outcome {
    egon::Status status;
    bool hasBody = true;
};

/// CHYBA with nothing but OdpovedInfo.
Outcome refuse(const QString &subKod, const QString &registr = u"ISZR"_qs, const QString &popis = {});
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

/// acts.cpp; `at` is the time at which it happens. Errors: Input, NotFound, Conflict.
Result<QJsonObject> perform(State &state, const QJsonObject &order, Moment at);
/// What an exercise may know of a person: never an AIFO.
QJsonObject describePerson(const State &state, std::uint32_t number);

} // namespace kmen::training
