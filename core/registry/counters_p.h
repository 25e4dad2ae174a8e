/// Numbers that are kept, not counted.
#pragma once

#include <QString>

#include <array>

#include "base/result.h"
#include "registry/clients.h"
#include "registry/notices.h"
#include "store/session.h"

namespace kmen::registry {

inline QString stateCounter(ClientState state)
{
    return u"client.state." + QString::number(static_cast<int>(state));
}
inline constexpr std::array allNoticeStates {NoticeState::Received, NoticeState::Reading, NoticeState::Read,
    NoticeState::Applied, NoticeState::Repeated, NoticeState::SetAside, NoticeState::Failed};
inline QString noticeCounter(NoticeState state)
{
    return u"notice.state." + QString::number(static_cast<int>(state));
}
/// A state within a statement. There are indexes of one state, and a bound one makes SQLite plan again at every call.
inline QString noticeStateInDigits(NoticeState state)
{
    return QString::number(static_cast<int>(state));
}
inline QString subscribedCounter()
{
    return QStringLiteral("client.subscribed");
}

Result<void> addToCounter(store::Transaction &tx, const QString &name, qint64 delta);
/// 0 when there is none.
Result<qint64> counterValue(store::Session &session, const QString &name);

/// The short handle that people see instead of the value: "AIFO A8566 · 1".
inline QString aifoHandle(const QString &agenda, qint64 ordinal)
{
    return u"AIFO " + agenda + u" · " + QString::number(ordinal);
}

} // namespace kmen::registry
