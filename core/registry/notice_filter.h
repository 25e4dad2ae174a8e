/// Lists of notices that are narrowed: by why they wait, the agenda, how long, and a day. Read only; the session's
/// thread. Source: UI.md 4; FEATURES.md 22, 23, 36.
#pragma once

#include <QDate>

#include "registry/notices.h"

namespace kmen::registry {

/// What narrows a list of notices. Nothing set = all of them.
struct NoticeFilter {
    std::optional<NoticeState> state; ///< where a list is of several
    QString code; ///< why it failed or was set aside: NoticeRow::code
    QString agenda; ///< "A8566"
    std::optional<int> waitsDays; ///< received so many times 24 hours ago or earlier
    /// Days in Prague, both inclusive: what is Applied by the day of that, all others by the day they were received.
    std::optional<QDate> from;
    std::optional<QDate> to;

    [[nodiscard]] bool isEmpty() const { return *this == NoticeFilter(); }
    bool operator==(const NoticeFilter &) const = default;
};

/// Of one state and under the filter, oldest first; the cursors are as those of notices().
Result<store::Page<NoticeRow>> notices(
    store::Session &session, NoticeState state, const NoticeFilter &filter, const store::PageCursor &cursor, int limit);

/// How many there are of these states under the filter.
struct NoticeCount {
    qint64 count = 0;
    bool exact = true; ///< false: more than `count`
};
Result<NoticeCount> countNotices(
    store::Session &session, const std::vector<NoticeState> &states, const NoticeFilter &filter, qint64 atMost);

/// Why notices of these states wait, each reason once, the most frequent first; at most `limit`.
struct NoticeReason {
    QString code;
    QString text; ///< of one of them: the sentences of a code differ in their details
    qint64 count = 0;
};
Result<std::vector<NoticeReason>> noticeReasons(
    store::Session &session, const std::vector<NoticeState> &states, int limit);

} // namespace kmen::registry
