/// From the last part of the URL and the bytes of a request to the bytes of its answer.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

#include "training/registers.h"

namespace kmen::training {

struct ServiceAnswer {
    bool fault = false; ///< SOAP Fault, sent with HTTP 500
    QByteArray xml;
};

/// `async`: the answer goes into the queue, and what is returned is its acknowledgement.
/// Nothing when there is no service with this code. What does not decode is a Fault `SOAP-ENV:Client`.
std::optional<ServiceAnswer> answerService(Registers &registers, const QString &code, QByteArrayView request,
    const std::optional<QString> &refusal = std::nullopt, bool async = false);
[[nodiscard]] bool isService(const QString &code);
/// A good answer to a question that `code` did not ask.
QByteArray answerOfAnotherService(const QString &code, const Registers &registers);

} // namespace kmen::training
