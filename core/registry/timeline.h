/// All that happened to a client in one line of time: changed items, notices, cases, calls, acts, and who looked.
/// Source: UI.md 2, "Historie"; FEATURES.md 16.
#pragma once

#include <QString>

#include <optional>
#include <vector>

#include "base/result.h"
#include "registry/fields.h"
#include "registry/lists.h"
#include "store/session.h"

namespace kmen::registry {

/// In the order in which events of one moment stand.
enum class EventKind : std::uint8_t { Field, Identity, Notice, Case, Call, Act, View };
inline constexpr int eventKinds = 7;
QString eventKindText(EventKind kind);

struct TimelineEvent {
    EventKind kind = EventKind::Act;
    qint64 id = 0; ///< of the row it comes from; with kind and time it is the place of a cursor
    Moment at;
    QString title; ///< translated: the item's label, "Notice E07", "Call E276"
    QString text; ///< translated, one or two sentences; may be empty
    QString oldText; ///< Field only, as displayText
    QString newText; ///< Field only
    std::optional<FieldCode> field;
    QString source; ///< service ("E277"), or empty for the office
    QString requestId; ///< AgendaZadostId, for the journal; may be empty
    QString actor;
    QString reason;
};

struct TimelineFilter {
    std::vector<EventKind> kinds; ///< empty: all but View
    std::optional<FieldCode> field; ///< only changes of this one
};

/// Where the next page begins: after this event.
struct TimelineCursor {
    Moment at;
    EventKind kind = EventKind::Field;
    qint64 id = 0;
};

struct TimelinePage {
    std::vector<TimelineEvent> events; ///< newest first
    std::optional<TimelineCursor> next; ///< nothing: that was all
};
/// `limit` 1 to 500. Errors: NotFound "registry.NO_CLIENT".
Result<TimelinePage> timeline(store::Session &session, ClientId client, const TimelineFilter &filter,
    const std::optional<TimelineCursor> &after, int limit);

/// Who opened which cards; written together, so that looking through a list does not wait for the disk.
struct SeenCard {
    Kid kid;
    QString actor;
    QString reason; ///< purpose
};
Result<void> recordViews(store::Transaction &tx, const std::vector<SeenCard> &views);

} // namespace kmen::registry
