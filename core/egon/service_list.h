/// Every service, for what is done with each of them alike: benchmarks, fuzzing, the test of faults.
#pragma once

#include "egon/services.h"

namespace kmen::egon {

template <class... Services>
struct ServiceList {
    static constexpr std::size_t size = sizeof...(Services);
};

using AllServices = ServiceList<IszrProbe, RobCtiPodleUdaju2, RobCtiHromadneAifo2, RobCtiAifo2, RobCtiZmeny,
    OrgPrihlasAifo, OrgOdhlasAifo, OrgZkontrolujAifo, OrgCtiZmenyAifo, OrgCtiDavkuAifo, OrgRodokmenAifo,
    IszrAsyncVypisFronty, IszrAsyncOdpovedZFronty, IszrAsyncSmazatFrontu, IszrEidentitaCtiAifo,
    IszrEidentitaCtiProstredkyAifo, IszrEidentitaPosliAifoInfo, IszrUlozMapaAifo, IszrPodejMapaAifo, RosCtiIco2,
    RosCtiSeznamIco2, RosCtiZmeny, AiseoZtotozneni, AiseoCtiAifo3, AgendaDokladNaAifo, RppVypisSeznamUdajuAgendy2,
    RobCtiAifo, RobCtiPodleUdaju, RobCtiHromadneAifo, RobCtiZmenyZaloz, RobVypisVyuzitiPoskytnuti, IszrReklamujUdajeRob,
    OrgPredchudciAifo, OrgCtiNotifikaceAifo, AgendaCtiZmeny, RuianCtiAdresu, RuianCtiAdresu2, RuianVyhledejAdresu,
    AisvEvidujZmenu, AisvPrihlasId, AisvOdhlasId, AisvCtiZmeny, AisvCtiZmenyId, AisvCtiZmenyZalozAifo,
    AisvCtiZmenyZalozIco, AisvCtiCiselnikUdaju>;

/// Calls `f.template operator()<Service>()` for each.
template <class F>
void forEachService(F &&f)
{
    [&f]<class... Services>(ServiceList<Services...>) { (f.template operator()<Services>(), ...); }(AllServices {});
}

} // namespace kmen::egon
