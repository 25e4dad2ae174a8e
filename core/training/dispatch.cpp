#include "training/dispatch.h"

#include <QHash>

namespace kmen::training {
namespace {

using Answerer = ServiceAnswer (*)(Registers &, QByteArrayView, const std::optional<QString> &);

template <class Service>
ServiceAnswer answerOne(Registers &registers, QByteArrayView xml, const std::optional<QString> &refusal)
{
    const auto request = egon::decodeRequest<Service>(xml);
    if (!request) {
        egon::SoapFault fault;
        fault.faultCode = u"SOAP-ENV:Client"_qs;
        fault.faultString = u"Validation error"_qs;
        fault.detail = request.error().detail;
        return {true, egon::encodeFault(fault)};
    }
    return {false, egon::encodeResponseXml<Service>(registers.answer<Service>(*request, refusal))};
}

template <class... Services>
QHash<QString, Answerer> table()
{
    return {{Services::info.code.toString(), &answerOne<Services>}...};
}

const QHash<QString, Answerer> &services()
{
    static const auto all = table<egon::IszrProbe, egon::RobCtiPodleUdaju2, egon::RobCtiHromadneAifo2,
        egon::RobCtiAifo2, egon::RobCtiZmeny, egon::OrgPrihlasAifo, egon::OrgOdhlasAifo, egon::OrgZkontrolujAifo,
        egon::OrgCtiZmenyAifo, egon::OrgCtiDavkuAifo, egon::OrgRodokmenAifo>();
    return all;
}

} // namespace

bool isService(const QString &code)
{
    return services().contains(code);
}

std::optional<ServiceAnswer> answerService(
    Registers &registers, const QString &code, QByteArrayView request, const std::optional<QString> &refusal)
{
    const auto service = services().constFind(code);
    if (service == services().cend()) {
        return std::nullopt;
    }
    return (*service)(registers, request, refusal);
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
