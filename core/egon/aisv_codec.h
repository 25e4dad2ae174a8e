/// The codec of E315 to E321 under names of the connection profile; codec.h has the same functions for Kmen's own
/// names. `names` are those of the service and outlive the call.
#pragma once

#include "egon/aisv_names.h"
#include "egon/codec.h"

namespace kmen::egon {

template <AisvService Service>
KDSoapMessage encodeRequest(const RequestMessage<Service> &message, const AisvNames &names);
template <AisvService Service>
QByteArray encodeRequestXml(const RequestMessage<Service> &message, const AisvNames &names);
template <AisvService Service>
Result<RequestMessage<Service>> decodeRequest(QByteArrayView xml, const AisvNames &names);
template <AisvService Service>
QByteArray encodeResponseXml(const ResponseMessage<Service> &message, const AisvNames &names);
template <AisvService Service>
Result<ResponseMessage<Service>> decodeResponse(QByteArrayView xml, const AisvNames &names);

} // namespace kmen::egon
