/// The template of Client::call; see codec_p.h for who may include it.
#pragma once

#include <KDSoapClient/KDSoapMessage.h>

#include <functional>

#include "egon/client.h"

namespace kmen::egon {

namespace wire {

/// What the parts that do not depend on the service need of a decoded answer.
struct Decoded {
    ResponseInfo info;
    const ApplicationStatus *application = nullptr;
    const OrgStatus *org = nullptr;
    bool hasBody = false;
};

/// A call without its types: what the Client does with each service alike.
struct CallParts {
    const ServiceInfo &service;
    int persons = 0;
    std::function<KDSoapMessage(const RequestInfo &)> encode;
    std::function<Result<Decoded>(QByteArrayView)> decode;
};

} // namespace wire

template <class Service>
Result<Answer<typename Service::Response>> Client::call(
    const typename Service::Request &request, const Purpose &purpose, const Job &job, CallIds *ids)
{
    ResponseMessage<Service> answer;
    wire::CallParts call {.service = Service::info, .persons = 0, .encode = {}, .decode = {}};
    if constexpr (requires { request.mapa; }) {
        call.persons = static_cast<int>(request.mapa.size());
    }
    call.encode = [&](const RequestInfo &info) { return encodeRequest<Service>({info, request}); };
    call.decode = [&](QByteArrayView xml) -> Result<wire::Decoded> {
        Result<ResponseMessage<Service>> decoded = decodeResponse<Service>(xml);
        if (!decoded) {
            return failWith(decoded);
        }
        answer = *std::move(decoded);
        wire::Decoded parts {.info = answer.info, .application = nullptr, .org = nullptr, .hasBody = answer.hasBody};
        if constexpr (requires { answer.body.status; }) {
            parts.application = answer.hasBody ? &answer.body.status : nullptr;
        }
        if constexpr (requires { answer.body.org; }) {
            parts.org = answer.body.org ? &*answer.body.org : nullptr;
        }
        return parts;
    };
    Result<std::vector<Warning>> warnings = run(call, purpose, job, ids);
    if (!warnings) {
        return failWith(warnings);
    }
    return Answer<typename Service::Response> {std::move(answer.body), *std::move(warnings)};
}

} // namespace kmen::egon
