/// What AISV remembers: who subscribed whom, what publishers announced, who may read founded records, who asked too
/// much.
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <deque>
#include <vector>

#include "base/clock.h"
#include "egon/aisv_limits.h"
#include "egon/aisv_names.h"

namespace kmen::training {

class State;

/// What E308 announced.
struct Publication {
    Moment at {}; ///< when AISV took it
    std::uint32_t person = 0; ///< 0: it is of an organisation
    int ico = 0;
    QString agenda;
    int ais = 0;
    qint64 paisZmenaId = 0;
    QStringList items; ///< codes, or a keyword
};

struct AisvOffences {
    qint64 tooMany = 0; ///< more than 1000 AIFO or 20 IČO in a call
    qint64 tooFast = 0; ///< more than 20 calls or 1000 AIFO in a second
    qint64 tooOld = 0; ///< an interval before the oldest moment
    qint64 notPermitted = 0; ///< E319, E320, E308
    qint64 withoutConsent = 0; ///< calls of E315 by which somebody came above 100,000 subjects
};

/// By the number of the State's context: an agenda in a system.
struct Aisv {
    static constexpr qint64 firstPublicationId = 9'300'000'000'001;

    egon::AisvOverrides names; ///< on the wire; not changed once the registers are open
    int perAnswer = egon::AisvLimits::identifiersPerAnswer;
    QHash<std::uint16_t, QSet<std::uint32_t>> persons;
    QHash<std::uint16_t, QSet<int>> organisations;
    std::vector<Publication> publications;
    QHash<std::uint16_t, QStringList> permitted; ///< services
    AisvOffences offences;
    qint64 calls = 0;

    struct Arrival {
        Moment at {};
        std::uint16_t context = 0;
        int aifo = 0;
    };
    std::deque<Arrival> lastSecond;
};

/// {"do":"aisv"[,"permit":["E319"],"agenda":"A8566","ais":1234][,"perAnswer":N]}; answers with the statistics.
QJsonObject aisvOrder(State &state, const QJsonObject &order);
QJsonObject aisvStatistics(const State &state);
/// A line that AISV wrote into the log of events.
void replayAisv(State &state, const QJsonObject &line);

} // namespace kmen::training
