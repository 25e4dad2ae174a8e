/// Messages of one service to and from XML, in both directions: the client encodes requests and decodes answers, the
/// training registers do the reverse. Decoders are strict: an unknown, missing or misordered element, a wrong namespace
/// or a wrong type is `Protocol` with the element's path in `detail` (never a value: values are personal data).
/// Instantiated for every service in services.h (codec.cpp); plain functions without state, for any thread.
#pragma once

#include <QByteArray>

#include "base/result.h"
#include "egon/services.h"

class KDSoapMessage;

namespace kmen::egon {

template <class Service>
struct RequestMessage {
    RequestInfo info;
    typename Service::Request body;
};

template <class Service>
struct ResponseMessage {
    ResponseInfo info;
    /// A refused call has only `info`: then every part of `body` is empty and `hasBody` false.
    bool hasBody = true;
    typename Service::Response body;
};

/// The request as KDSoap sends it.
template <class Service>
KDSoapMessage encodeRequest(const RequestMessage<Service> &message);
/// A complete SOAP 1.1 envelope.
template <class Service>
QByteArray encodeRequestXml(const RequestMessage<Service> &message);
/// `xml` is a SOAP envelope, or the bare root element (the official examples).
template <class Service>
Result<RequestMessage<Service>> decodeRequest(QByteArrayView xml);
template <class Service>
QByteArray encodeResponseXml(const ResponseMessage<Service> &message);
template <class Service>
Result<ResponseMessage<Service>> decodeResponse(QByteArrayView xml);

/// The root element of a message that encode…Xml made.
QByteArray withoutEnvelope(const QByteArray &own);

/// SOAP 1.1 Fault, if the envelope holds one.
struct SoapFault {
    QString faultCode;
    QString faultString;
    QString detail; ///< element names only, at most 500 characters
};
std::optional<SoapFault> decodeFault(QByteArrayView xml);
QByteArray encodeFault(const SoapFault &fault);

} // namespace kmen::egon
