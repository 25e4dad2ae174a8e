// RPP: which items an agenda keeps.
#include "training/answer_p.h"

namespace kmen::training {

Outcome handle(Call &, const egon::RppVypisSeznamUdajuAgendy2::Request &request,
    egon::RppVypisSeznamUdajuAgendy2::Response &response)
{
    using egon::ResultCode;
    if (request.kodAgendy.isEmpty()) {
        return refuse(u"NEVALIDNI ZADOST"_qs);
    }
    // the codes 101-1-n are those of ROB's agenda (EGON.md, AISV); no other agenda's list is known here
    if (request.kodAgendy != u"A101") {
        response.status = applicationStatus(ResultCode::Chyba, u"NEPOVOLENY KOD AGENDY"_qs);
        return applicationProblem(ResultCode::Chyba, u"RPP"_qs);
    }
    response.status = egon::ApplicationStatus {};
    for (int index = 0; index < itemCount; ++index) {
        response.udaje.push_back(
            {QString(u"101-1-" + QString::number(index + 1)), itemName(static_cast<Item>(index)), {}});
    }
    return {};
}

KMEN_ANSWER(RppVypisSeznamUdajuAgendy2)

ServiceTable rppServices()
{
    return serviceTable<egon::RppVypisSeznamUdajuAgendy2>();
}

} // namespace kmen::training
