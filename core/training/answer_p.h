/// From a decoded request to its handler. A group of services has one source file that holds its handlers, names its
/// services in one table (dispatch_p.h) and each once with KMEN_ANSWER.
#pragma once

#include "training/calls.h"
#include "training/dispatch_p.h"
#include "training/registers.h"

namespace kmen::training {

/// Services that share the types of their bodies specialise this.
template <class Service>
struct Handler {
    static Outcome run(Call &call, const typename Service::Request &request, typename Service::Response &response)
    {
        return handle(call, request, response);
    }
};

template <class Service>
egon::ResponseMessage<Service> Registers::answer(
    const egon::RequestMessage<Service> &request, const std::optional<QString> &refusal)
{
    egon::ResponseMessage<Service> message;
    serve(
        request.info, refusal, [&](Call &call) { return Handler<Service>::run(call, request.body, message.body); },
        message.info, message.hasBody);
    // the numbering of a map is between ISZR and a register, not for the information system [inferred]
    if constexpr (requires { message.body.mapa.lokalniAifoOd; }) {
        message.body.mapa.lokalniAifoOd.reset();
        message.body.mapa.nacistData.reset();
    }
    // E100 says how long to wait beside its OdpovedInfo, also when there is no answer yet
    if constexpr (!requires { message.body.cekaciCas; }) {
        if (!message.hasBody) {
            message.body = {};
        }
    }
    return message;
}

/// The answer to a request that was read, or not; `encode` writes a message of the service.
template <class Service, class Encode>
ServiceAnswer answerRead(Registers &registers, const Result<egon::RequestMessage<Service>> &request, Encode &&encode,
    const std::optional<QString> &refusal, bool async)
{
    if (!request) {
        egon::SoapFault fault;
        fault.faultCode = u"SOAP-ENV:Client"_qs;
        fault.faultString = u"Validation error"_qs;
        fault.detail = request.error().detail;
        return {true, egon::encodeFault(fault)};
    }
    egon::ResponseMessage<Service> message = registers.answer<Service>(*request, refusal);
    if (async) {
        const QByteArray answer = egon::withoutEnvelope(encode(message));
        message.body = {};
        registers.putOff(request->info, Service::info.code.toString(), answer, message.info, message.hasBody);
    }
    return {false, encode(message)};
}

template <class Service>
ServiceAnswer answerOne(Registers &registers, QByteArrayView xml, const std::optional<QString> &refusal, bool async)
{
    return answerRead<Service>(
        registers, egon::decodeRequest<Service>(xml), &egon::encodeResponseXml<Service>, refusal, async);
}

template <class... Services>
ServiceTable serviceTable()
{
    return {{Services::info.code.toString(), &answerOne<Services>}...};
}

} // namespace kmen::training

#define KMEN_ANSWER(Service)                                                                                           \
    template egon::ResponseMessage<egon::Service> Registers::answer<egon::Service>(                                    \
        const egon::RequestMessage<egon::Service> &, const std::optional<QString> &);
