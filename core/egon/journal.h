/// Every call to a register is written down before it goes out and closed after.
#pragma once

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <optional>

#include "base/clock.h"
#include "base/result.h"

namespace kmen::egon {

enum class CallOutcome { Open, Ok, Warning, Refused, Failed, Unknown, Cancelled };

struct CallOpened {
    QString service; ///< "E278"
    QUuid agendaZadostId;
    Moment at;
    QString user;
    QString reason;
    QString subject; ///< KID or a word, never an AIFO
    int persons = 0; ///< how many AIFO the request asks about
    std::optional<QUuid> previous;
};

/// Masked (kept_message.h); for support, and only where the profile says so.
struct KeptMessages {
    QByteArray request;
    QByteArray answer;
    qint64 totalBytes = 0; ///< of all that are kept; the oldest go first
};

struct CallClosed {
    Moment at;
    CallOutcome outcome = CallOutcome::Ok;
    QString code; ///< error or warning code, empty when all is well
    QString detail;
    std::optional<QUuid> iszrZadostId;
    qint64 requestBytes = 0;
    qint64 answerBytes = 0;
    std::optional<KeptMessages> kept = {};
};

/// Implemented over the database in audit/. `open` returns only after the row is committed: a call that cannot be
/// journalled is not made.
class Journal {
public:
    Journal() = default;
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;
    virtual ~Journal() = default;
    virtual Result<std::int64_t> open(const CallOpened &call) = 0;
    virtual Result<void> close(std::int64_t id, const CallClosed &call) = 0;
};

} // namespace kmen::egon
