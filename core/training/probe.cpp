#include "training/answer_p.h"

namespace kmen::training {

using egon::ResultCode;

Outcome handle(Call &call, const egon::IszrProbe::Request &request, egon::IszrProbe::Response &response)
{
    static const QStringList known {u"ROB"_qs, u"ORG"_qs, u"RUIAN"_qs, u"ISZR"_qs};
    for (const QString &name : request.seznamRozhrani.isEmpty() ? known : request.seznamRozhrani) {
        egon::IszrProbe::Interface answer;
        answer.nazevRozhrani = name;
        if (known.contains(name)) {
            answer.odpoved = egon::ProbedInterface {egon::WireTime::fromMoment(call.state.now()), true, 0};
        } else {
            answer.kod = ResultCode::Chyba;
            egon::StatusDetail detail;
            detail.subKod = u"ROZHRANI NEDOSTUPNE"_qs;
            answer.details.push_back(detail);
        }
        response.rozhrani.push_back(answer);
    }
    return {};
}

KMEN_ANSWER(IszrProbe)

ServiceTable probeServices()
{
    return serviceTable<egon::IszrProbe>();
}

} // namespace kmen::training
