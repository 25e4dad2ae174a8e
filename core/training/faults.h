/// What the exercise wants to go wrong: faults for the next calls of one service or of all, and for the connections.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <mutex>
#include <optional>
#include <vector>

#include "base/result.h"

namespace kmen::training {

enum class FaultMode {
    None, ///< all is well
    // before the request is worked on
    DropBefore, ///< the connection ends; nothing was done
    Unavailable, ///< CHYBA, NENI K DISPOZICI
    Refuse, ///< CHYBA with the sub-code of the order, e.g. PREKROCEN CAS
    NotXml, ///< a web page of some proxy, as if all were well
    ProxyError, ///< the same with 502
    Busy, ///< 503 SERVER BUSY with Retry-After
    SoapFault, ///< 500 with a Fault of the server
    OtherService, ///< the answer of another service
    EntityBomb, ///< a DTD whose entities grow without end
    Huge, ///< 200 MB
    // after it was worked on
    Drop, ///< the connection ends before the answer
    Truncate, ///< the connection ends in the middle of the answer
    DropAfter, ///< the connection ends right after the answer
    Delay, ///< a right answer, late
    Twice, ///< a right answer, and the same again
    CutXml, ///< a whole HTTP answer with half of the XML
    BadEncoding, ///< says UTF-8 and is not
    OtherRequest, ///< AgendaZadostId of another request
    ForeignAifo, ///< every AIFO of the map is somebody else's
    // of new connections, until the next order
    ServerExpired, ///< the server's own certificate has expired
    ClientRevoked, ///< the client's certificate is refused as revoked
};

struct Fault {
    FaultMode mode = FaultMode::None;
    QString service; ///< "E277"; empty = any
    int count = 1; ///< calls it is good for
    int milliseconds = 2000; ///< of Delay
    QString subKod; ///< of Refuse
    int retryAfter = 1; ///< seconds, of Busy
};

/// {"mode":"truncate","service":"E277","count":1,"milliseconds":2000,"code":"PREKROCEN CAS","retryAfter":1}.
/// Errors: Input.
Result<Fault> faultFromJson(const QJsonObject &order);

/// `MODE[:SERVICE][=VALUE][xCOUNT]`, several with commas: "delay:E277=500x3,refuse=PREKROCEN CAS". VALUE is the
/// milliseconds of delay, the sub-code of refuse, the seconds of busy; "x*" is for ever. Errors: Input naming the part.
Result<std::vector<Fault>> faultsFromSpec(const QString &spec);

/// The names of the modes, sorted.
QStringList faultNames();

/// What becomes of a right answer under CutXml, BadEncoding, OtherRequest and ForeignAifo.
QByteArray spoiled(FaultMode mode, QByteArray xml);

/// Safe for any thread.
class Faults {
public:
    void set(std::vector<Fault> faults);
    /// The fault of this call, None most times; uses one of its count up. The first that fits.
    [[nodiscard]] Fault take(const QString &service);
    /// ServerExpired or ClientRevoked while ordered, else None.
    [[nodiscard]] FaultMode ofConnections() const;

private:
    mutable std::mutex m_mutex;
    std::vector<Fault> m_faults;
};

} // namespace kmen::training
