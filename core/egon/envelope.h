/// What every request and every answer carries.
/// Source: RegTypy.xsd 1.23.0 (ZadostInfoType, OdpovedInfoType, StatusType), IszrAbstract.xsd 1.9.0,
/// OrgStatus.xsd 1.5.1.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>
#include <utility>
#include <vector>

#include "base/aifo.h"
#include "egon/wire_time.h"

namespace kmen::egon {

/// ZadostInfo. The client fills it from the connection profile and the caller's Purpose.
struct RequestInfo {
    WireTime casZadosti;
    QString agenda;
    QString agendovaRole;
    QString ovm;
    std::optional<int> ais;
    QString subjekt; ///< required in practice when reading ROB (EGON.md 2.2)
    QString uzivatel;
    QString duvodUcel;
    QUuid agendaZadostId; ///< new for each request
    std::optional<QUuid> predchoziZadostId;
    std::optional<QUuid> iszrZadostId;
    QByteArray aisKontrola;
    QByteArray iszrKontrola;
    std::optional<int> prioritaAis;
};

/// AutorizaceInfo: which items are asked for. Left out when both are empty.
struct Authorisation {
    std::optional<int> maximalniPocetZaznamu;
    QStringList seznamUdaju;
    [[nodiscard]] bool isEmpty() const { return !maximalniPocetZaznamu && seznamUdaju.isEmpty(); }
};

enum class ResultCode { Ok, Varovani, Chyba };

/// Who said it: exactly one of the three.
struct SystemName {
    QString agenda;
    std::optional<int> ais;
    QString registr; ///< ISZR, RPP, ROB, ROS, RUIAN, ORG
    [[nodiscard]] bool isEmpty() const { return agenda.isEmpty() && !ais && registr.isEmpty(); }
};

struct StatusDetail {
    QString subKod; ///< "NENI OPRAVNENI EGON"; compare with egon::sameCode
    QString popis;
    SystemName puvodce;
    SystemName prijemce;
};

struct Status {
    ResultCode kod = ResultCode::Ok;
    std::vector<StatusDetail> details;
};

/// OdpovedInfo.
struct ResponseInfo {
    WireTime casOdpovedi;
    Status status;
    QUuid agendaZadostId;
    std::optional<QUuid> iszrZadostId;
    std::optional<QUuid> regOdpovedId;
    QByteArray aisKontrola;
    QByteArray iszrKontrola;
};

/// Status of ROB (RobAplikacniStatus) or of ISZR itself (IszrAplikacniStatus).
struct ApplicationStatus {
    ResultCode kod = ResultCode::Ok;
    std::vector<StatusDetail> details; ///< only subKod and popis
};

/// One AIFO that ORG has something to say of.
struct OrgAifoStatus {
    Aifo aifo;
    bool vstupniAifo = true; ///< it was in the request's map
    QString detail; ///< AIFO NENALEZENO, AIFO ZNEPLATNENO, OSOBA SPOJENA, OSOBA ROZDELENA, …
};

struct OrgStatus {
    std::vector<OrgAifoStatus> aifo;
    std::vector<QString> details; ///< DAVKA NEPLATNA, NENALEZENO ID ZADOSTI, ZAZNAM NALEZEN, …
};

/// One row of MapaAifo. The local number exists only inside one message and is given by the codec.
struct AifoEntry {
    Aifo aifo;
    QString agenda; ///< attribute, empty if absent
    std::optional<int> ais;
    QString prevodAifoStatus; ///< AifoZdrojNenalezeno, AifoZdrojNeplatne, AifoCilNeexistuje, AifoCilNeplatne
    std::optional<bool> stavOvereniAifo;
};

/// MapaAifo. The attributes are the numbering between ISZR and a register (RegTypy.xsd); Kmen keeps what it reads and
/// asks for neither.
struct AifoMap : std::vector<AifoEntry> {
    using std::vector<AifoEntry>::vector;
    AifoMap(std::vector<AifoEntry> entries)
        : std::vector<AifoEntry>(std::move(entries))
    {
    } // NOLINT: a map is its rows
    std::optional<int> lokalniAifoOd; ///< asked: first local number to give; answered: last one given
    std::optional<bool> nacistData; ///< the data are to be read from ROB
};

/// One row of SeznamIdAdres.
struct AddressCheck {
    int kod = 0; ///< RUIAN code of the address place
    QString stavOvereniPrvku; ///< existuje, nenalezen, zrusen
    bool lokalita = false; ///< the code is of a municipality or a Prague district, not of an address place
    QString typPrvku; ///< OB, MP; only with `lokalita`, empty if not written
};

/// Predecessor → successor. Direction [inferred], EGON.md E77.
struct Hrana {
    Aifo zdroj;
    Aifo cil;
    auto operator<=>(const Hrana &) const = default;
};

/// Sub-codes are compared with spaces and underscores alike, in any case (EGON.md 2.3).
bool sameCode(QStringView a, QStringView b);

} // namespace kmen::egon
