/// The control port: HTTP on the loopback, one JSON order a POST, one JSON answer.
/// {"do":"move","person":N[,"address":CODE]}, {"do":"rename","person":N[,"surname":…][,"givenName":…]},
/// {"do":"renew","person":N} (a new card), {"do":"die","person":N[,"date":"2026-01-31"]},
/// {"do":"merge"[,"persons":[survivor,ended]]} (without: two of one name that an office knows, born as near to each
/// other as any), {"do":"split","person":N}, {"do":"cancel","person":N}, {"do":"replace","person":N} (the identity was
/// compromised: the same person goes on as another number),
/// {"do":"found"[,"person":PARENT]} (a new record), {"do":"doubt","person":N,"items":["Prijmeni",…]} (as a claim by
/// E62 does) and {"do":"confirm",…} (its editor says that the items are right), {"do":"amend",…} (the items get other
/// values; not the surname, the residence, the cards and the death, which have acts of their own),
/// {"do":"advance-time","days":1} or "seconds", {"do":"random","count":N}, {"do":"person","person":N},
/// {"do":"pseudonym","person":N[,"agenda":…,"ais":…]} (as NIA names the person to that agenda and system),
/// {"do":"org-move","organisation":N[,"address":CODE]}, {"do":"org-rename","organisation":N[,"name":…]},
/// {"do":"org-end","organisation":N}, {"do":"organisation","organisation":N} (all four take "ico" as well),
/// {"do":"org-found"[,"person":OWNER][,"name":…][,"address":CODE]} (a new organisation: the owner's business, or a
/// legal person; answers with its "organisation" and "ico"),
/// {"do":"statistics"[,"reset":true]} (the traffic too), {"do":"faults","mode":…,"service":…,"count":…} or
/// {"do":"faults","spec":"delay:E277=500x3"} (faults.h).
/// {"do":"aisv"[,"permit":["E319","E320"],"agenda":"A8566","ais":1234][,"perAnswer":1000]} (who may read founded
/// records, how many subjects AISV tells of at once; answers with AISV's subscriptions and who broke which limit).
/// A refused order is HTTP 400 with {"error":{"kind","code","what","detail"}}.
#pragma once

#include <QJsonObject>
#include <QTcpServer>

#include <functional>

#include "base/result.h"

namespace kmen::training {

/// Lives in one thread with an event loop; `perform` is called there.
class ControlServer final : public QTcpServer {
    Q_OBJECT

public:
    using Perform = std::function<Result<QJsonObject>(const QJsonObject &)>;
    explicit ControlServer(Perform perform);

private:
    void accept();

    Perform m_perform;
};

} // namespace kmen::training
