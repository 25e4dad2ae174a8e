/// What the exercise wants to go wrong: a fault for the next calls of one service or of all.
#pragma once

#include <QJsonObject>
#include <QString>

#include <mutex>
#include <optional>

#include "base/result.h"

namespace kmen::training {

enum class FaultMode {
    None, ///< all is well
    Unavailable, ///< CHYBA, NENI K DISPOZICI
    Truncate, ///< the connection ends in the middle of the answer
    NotXml, ///< a web page of some proxy
    Huge, ///< 200 MB
    OtherService, ///< the answer of another service
    EntityBomb, ///< a DTD whose entities grow without end
    Delay, ///< a right answer, late
    Drop, ///< the connection ends before the answer; what was asked was done
};

struct Fault {
    FaultMode mode = FaultMode::None;
    QString service; ///< "E277"; empty = any
    int count = 1; ///< calls it is good for
    int milliseconds = 2000; ///< of Delay
};

/// {"mode":"truncate","service":"E277","count":1,"milliseconds":2000}. Errors: Input.
Result<Fault> faultFromJson(const QJsonObject &order);

/// Safe for any thread.
class Faults {
public:
    void set(const Fault &fault);
    /// The fault of this call, None most times; uses one of its count up.
    [[nodiscard]] Fault take(const QString &service);

private:
    std::mutex m_mutex;
    Fault m_fault;
};

} // namespace kmen::training
