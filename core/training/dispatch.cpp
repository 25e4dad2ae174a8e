#include "training/dispatch.h"

#include "training/dispatch_p.h"

namespace kmen::training {
namespace {

const ServiceTable &services()
{
    static const ServiceTable all = [] {
        ServiceTable table;
        for (const ServiceTable &group : {probeServices(), robServices(), robOlderServices(), robLogServices(),
                 orgServices(), orgMoreServices(), agendaServices(), aisvServices(), asyncServices(), ruianServices(),
                 niaServices(), mapaServices(), rosServices(), aiseoServices(), rppServices()}) {
            table.insert(group);
        }
        return table;
    }();
    return all;
}

} // namespace

bool isService(const QString &code)
{
    return services().contains(code);
}

std::optional<ServiceAnswer> answerService(Registers &registers, const QString &code, QByteArrayView request,
    const std::optional<QString> &refusal, bool async)
{
    const auto service = services().constFind(code);
    if (service == services().cend()) {
        return std::nullopt;
    }
    // the services of the queue do not go through it; refused before anything is done
    const bool ofTheQueue = async && asyncServices().contains(code);
    return (*service)(registers, request, ofTheQueue ? std::optional(u"JENOM SYNC"_qs) : refusal, async);
}

QByteArray answerOfAnotherService(const QString &code, const Registers &registers)
{
    egon::ResponseInfo info;
    info.casOdpovedi = egon::WireTime::fromMoment(registers.now());
    info.agendaZadostId = QUuid::createUuid();
    if (code == egon::IszrProbe::info.code) {
        return egon::encodeResponseXml<egon::OrgZkontrolujAifo>({info, true, {}});
    }
    return egon::encodeResponseXml<egon::IszrProbe>({info, true, {}});
}

} // namespace kmen::training
