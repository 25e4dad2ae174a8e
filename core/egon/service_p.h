/// KMEN_SERVICE(Name) at the end of a group's source file in services/ makes the service's codec and its call.
#pragma once

#include <KDSoapClient/KDSoapMessage.h>

#include "egon/client_p.h"
#include "egon/codec_p.h"

#define KMEN_SERVICE(Service)                                                                                          \
    template KDSoapMessage encodeRequest<Service>(const RequestMessage<Service> &);                                    \
    template QByteArray encodeRequestXml<Service>(const RequestMessage<Service> &);                                    \
    template Result<RequestMessage<Service>> decodeRequest<Service>(QByteArrayView);                                   \
    template QByteArray encodeResponseXml<Service>(const ResponseMessage<Service> &);                                  \
    template Result<ResponseMessage<Service>> decodeResponse<Service>(QByteArrayView);                                 \
    template Result<Answer<Service::Response>> Client::call<Service>(                                                  \
        const Service::Request &, const Purpose &, const Job &, CallIds *);                                            \
    template Result<AsyncTicket> Client::callAsync<Service>(                                                           \
        const Service::Request &, const Purpose &, const Job &, CallIds *);                                            \
    template Result<Answer<Service::Response>> readAsyncAnswer<Service>(                                               \
        const AsyncTicket &, QByteArrayView, const AisvOverrides &);
