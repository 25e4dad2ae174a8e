/// Changes as AISV tells of them, from all who announce them.
#pragma once

#include <functional>

#include "egon/services/aisv.h"
#include "training/state.h"

namespace kmen::training {

struct AisvEvent {
    Moment at {};
    qint64 id = 0; ///< the same whenever the change is told again
    std::uint32_t person = 0;
    int ico = 0;
    QString agenda;
    QStringList items;
};

struct AisvQuestion {
    egon::AisvIdTyp idTyp = egon::AisvIdTyp::Aifo;
    Moment from {};
    Moment to {};
    QStringList items; ///< empty: all
    bool founded = false; ///< only NovyZaznam
    std::function<bool(const AisvEvent &)> wanted; ///< by the subject
};

/// In the order of time; `from` belongs to the interval, `to` does not.
std::vector<AisvEvent> aisvEvents(const State &state, const AisvQuestion &question);

/// What one answer holds of `events`: at most `most` different subjects, cut between two moments, so that asking again
/// from the cut loses nothing. Changes of one moment stay together even when they are more.
struct AisvPage {
    std::size_t count = 0; ///< of the events from the first
    std::optional<Moment> next; ///< when the first one left out happened
};
AisvPage aisvPage(const std::vector<AisvEvent> &events, std::size_t most);

} // namespace kmen::training
