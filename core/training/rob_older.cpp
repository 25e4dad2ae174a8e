// ROB's older reads. E03 and E08 are answered by what answers E276 and E277: their messages derive from those.
#include "training/answer_p.h"

namespace kmen::training {

Outcome handle(Call &call, const egon::RobCtiPodleUdaju::Request &request, egon::RobCtiPodleUdaju::Response &response)
{
    egon::RobCtiPodleUdaju2::Request search;
    static_cast<egon::PersonSearch &>(search) = request;
    return handle(call, search, response);
}

KMEN_ANSWER(RobCtiAifo)
KMEN_ANSWER(RobCtiPodleUdaju)
KMEN_ANSWER(RobCtiHromadneAifo)

ServiceTable robOlderServices()
{
    return serviceTable<egon::RobCtiAifo, egon::RobCtiPodleUdaju, egon::RobCtiHromadneAifo>();
}

} // namespace kmen::training
