/// The template of Client::call; see codec_p.h for who may include it.
#pragma once

#include <KDSoapClient/KDSoapMessage.h>

#include <functional>

#include "egon/aisv_codec.h"
#include "egon/aisv_limits.h"
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
    bool async = false; ///< to the queue
    bool wantsBody = true; ///< an acknowledgement has none
    std::function<KDSoapMessage(const RequestInfo &)> encode;
    std::function<Result<Decoded>(QByteArrayView)> decode;
};

} // namespace wire

namespace wire {

template <class Service>
Decoded partsOf(const ResponseMessage<Service> &answer)
{
    Decoded parts {.info = answer.info, .application = nullptr, .org = nullptr, .hasBody = answer.hasBody};
    if constexpr (requires { answer.body.status.has_value(); }) {
        parts.application = answer.hasBody && answer.body.status ? &*answer.body.status : nullptr;
    } else if constexpr (requires { answer.body.status; }) {
        parts.application = answer.hasBody ? &answer.body.status : nullptr;
    } else if constexpr (requires { answer.body.parts.front().status; }) {
        // several systems answered: the first that has something to say speaks
        for (const auto &part : answer.body.parts) {
            if (parts.application == nullptr || parts.application->kod == ResultCode::Ok) {
                parts.application = &part.status;
            }
        }
    }
    if constexpr (requires { answer.body.org; }) {
        parts.org = answer.body.org ? &*answer.body.org : nullptr;
    }
    return parts;
}

/// E101 answers with OdpovedInfo alone.
template <class Service>
inline constexpr bool hasBody = !std::is_empty_v<typename Service::Response>;

/// What the registers' status says, and whether there is a body where one belongs.
Result<std::vector<Warning>> judge(const Decoded &decoded, const QUuid &agendaZadostId, bool wantsBody, bool *refused);
/// An AIFO in the answer of a service that speaks only of those in its request.
std::optional<Error> foreignAifo(
    const ServiceInfo &service, const std::vector<AifoEntry> &asked, const std::vector<AifoEntry> &answered);
std::optional<Error> otherRequest(const Decoded &decoded, const QUuid &agendaZadostId);

} // namespace wire

template <class Service>
Result<std::vector<Warning>> Client::exchange(const typename Service::Request &request, const Purpose &purpose,
    const Job &job, CallIds *ids, bool async, ResponseMessage<Service> &answer)
{
    ServiceInfo service = Service::info;
    std::optional<AisvNames> names;
    if constexpr (AisvService<Service>) {
        Result<void> permitted = checkAisvNames(profile().aisvNames);
        if (permitted) {
            permitted = checkAisv(request);
        }
        if (!permitted) {
            return failWith(permitted);
        }
        service = names.emplace(Service::info, profile().aisvNames).info();
    }
    wire::CallParts call {.service = service,
        .persons = 0,
        .async = async,
        .wantsBody = !async && wire::hasBody<Service>,
        .encode = {},
        .decode = {}};
    if constexpr (requires { request.mapa; }) {
        call.persons = static_cast<int>(request.mapa.size());
    }
    call.encode = [&](const RequestInfo &info) {
        if constexpr (AisvService<Service>) {
            return encodeRequest<Service>({info, request}, *names);
        } else {
            return encodeRequest<Service>({info, request});
        }
    };
    call.decode = [&](QByteArrayView xml) -> Result<wire::Decoded> {
        Result<ResponseMessage<Service>> decoded = [&] {
            if constexpr (AisvService<Service>) {
                return decodeResponse<Service>(xml, *names);
            } else {
                return decodeResponse<Service>(xml);
            }
        }();
        if (!decoded) {
            return failWith(decoded);
        }
        answer = *std::move(decoded);
        if constexpr (requires {
                          request.mapa;
                          answer.body.mapa;
                      }) {
            if (auto stranger = wire::foreignAifo(Service::info, request.mapa, answer.body.mapa)) {
                return std::unexpected(*std::move(stranger));
            }
        }
        return wire::partsOf<Service>(answer);
    };
    return run(call, purpose, job, ids);
}

template <class Service>
Result<Answer<typename Service::Response>> Client::call(
    const typename Service::Request &request, const Purpose &purpose, const Job &job, CallIds *ids)
{
    ResponseMessage<Service> answer;
    Result<std::vector<Warning>> warnings = exchange<Service>(request, purpose, job, ids, false, answer);
    if (!warnings) {
        return failWith(warnings);
    }
    return Answer<typename Service::Response> {std::move(answer.body), *std::move(warnings)};
}

template <class Service>
Result<AsyncTicket> Client::callAsync(
    const typename Service::Request &request, const Purpose &purpose, const Job &job, CallIds *ids)
{
    ResponseMessage<Service> acknowledgement;
    const Result<std::vector<Warning>> warnings = exchange<Service>(request, purpose, job, ids, true, acknowledgement);
    if (!warnings) {
        return failWith(warnings);
    }
    return accepted(Service::info, acknowledgement.info);
}

template <class Service>
Result<Answer<typename Service::Response>> readAsyncAnswer(
    const AsyncTicket &ticket, QByteArrayView answer, [[maybe_unused]] const AisvOverrides &names)
{
    Result<ResponseMessage<Service>> decoded = [&] {
        if constexpr (AisvService<Service>) {
            return decodeResponse<Service>(answer, AisvNames(Service::info, names));
        } else {
            return decodeResponse<Service>(answer);
        }
    }();
    if (!decoded) {
        return failWith(decoded);
    }
    const wire::Decoded parts = wire::partsOf<Service>(*decoded);
    if (const auto error = wire::otherRequest(parts, ticket.agendaZadostId)) {
        return std::unexpected(*error);
    }
    Result<std::vector<Warning>> warnings = wire::judge(parts, ticket.agendaZadostId, wire::hasBody<Service>, nullptr);
    if (!warnings) {
        return failWith(warnings);
    }
    return Answer<typename Service::Response> {std::move(decoded->body), *std::move(warnings)};
}

} // namespace kmen::egon
