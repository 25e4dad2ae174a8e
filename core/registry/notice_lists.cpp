// Notices as people look at them: names, counts and lists. What moves them is in notices.cpp.
#include "registry/notices.h"

#include <QCoreApplication>

#include "registry/counters_p.h"
#include "registry/notice_filter.h"

namespace kmen::registry {

using namespace Qt::Literals::StringLiterals;

QString noticeStateText(NoticeState state)
{
    switch (state) {
    case NoticeState::Received:
        return QCoreApplication::translate("kmen::registry", "Waiting");
    case NoticeState::Reading:
        return QCoreApplication::translate("kmen::registry", "Being read");
    case NoticeState::Read:
        return QCoreApplication::translate("kmen::registry", "Read");
    case NoticeState::Applied:
        return QCoreApplication::translate("kmen::registry", "Applied");
    case NoticeState::Repeated:
        return QCoreApplication::translate("kmen::registry", "Repeated");
    case NoticeState::SetAside:
        return QCoreApplication::translate("kmen::registry", "Set aside");
    case NoticeState::Failed:
        return QCoreApplication::translate("kmen::registry", "Failed");
    }
    return {};
}

Result<std::vector<StrayAifo>> strayAifo(
    store::Session &session, const security::Protector &protector, qint64 after, int limit)
{
    std::vector<StrayAifo> strays;
    std::optional<Error> error;
    // SQLite takes the plus for "not by this index": a person has few notices, many may be set aside
    auto query = session.query(uR"(SELECT id, cipher, agenda, ais FROM notice n WHERE state = 5 AND id > :after
        AND code = 'registry.UNKNOWN_AIFO' AND NOT EXISTS (SELECT 1 FROM client_aifo a WHERE a.blind = n.blind)
        AND NOT EXISTS (SELECT 1 FROM notice o WHERE o.blind = n.blind AND +o.state = 5 AND +o.id < n.id)
        ORDER BY id LIMIT :limit)"_s);
    query.bind(u":after"_s, after).bind(u":limit"_s, limit);
    auto done = query.each([&](store::Query &row) {
        const auto value = protector.reveal(row.bytes(1));
        if (!value) {
            error = value.error();
            return;
        }
        strays.push_back({row.integer(0), {*value, row.text(2), static_cast<int>(row.integer(3))}});
    });
    if (!done || error) {
        return std::unexpected(!done ? done.error() : *error);
    }
    return strays;
}

Result<std::vector<StageCount>> stageCounts(store::Session &session)
{
    std::vector<StageCount> counts;
    for (const NoticeState state : allNoticeStates) {
        const auto value = counterValue(session, noticeCounter(state));
        if (!value) {
            return failWith(value);
        }
        StageCount count {state, *value, {}};
        if (state != NoticeState::Applied && *value > 0) {
            auto query = session.query(u"SELECT received_at FROM notice WHERE state = "_s + noticeStateInDigits(state)
                + u" ORDER BY id LIMIT 1"_s);
            auto done = query.each([&](store::Query &row) { count.oldest = row.moment(0); });
            if (!done) {
                return failWith(done);
            }
        }
        counts.push_back(count);
    }
    return counts;
}

Result<store::Page<NoticeRow>> notices(
    store::Session &session, NoticeState state, const store::PageCursor &cursor, int limit)
{
    return notices(session, state, NoticeFilter(), cursor, limit);
}

} // namespace kmen::registry
