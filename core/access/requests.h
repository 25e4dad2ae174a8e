/// The office's requests: kept as they are written, moved only by the steps of process.h, never lost.
/// Every writing function makes its own transaction and writes the audit in it. Blocking; the thread of the session.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

#include "access/draft.h"
#include "access/process.h"
#include "base/clock.h"
#include "base/result.h"
#include "registry/clients.h"
#include "store/session.h"

namespace kmen::access {

struct RequestRow {
    qint64 id = 0;
    Kind kind = Kind::AiseoTest;
    QString title;
    Stage stage = Stage::Draft;
    Moment stageAt {};
    int turn = 1; ///< how often it went round (another term, a repeated test)
    qint64 version = 1;
    QDate due; ///< the deadline; may be null
    QString number; ///< of the ticket or the message, from the last sending
    QString author;
    QString editor; ///< who wrote into it last
    std::optional<qint64> buildsOn;
    Moment createdAt {};
    Moment changedAt {};
    std::optional<Moment> closedAt;
};

struct RequestEvent {
    qint64 id = 0;
    Moment at {};
    QString actor;
    Act act = Act::Send;
    Stage from = Stage::Draft;
    Stage to = Stage::Draft;
    int turn = 1;
    QString number;
    QDate day; ///< when it was sent or answered; may be null
    QString note;
    std::optional<Rows> approved = {}; ///< of the field "items", as the answer approved them; nothing: it did not say
};

struct RequestFile {
    qint64 id = 0;
    std::optional<qint64> event; ///< the answer it came with
    QString field; ///< the field it is attached to; empty for answers
    QString name;
    qint64 size = 0;
    QString sha256; ///< hex
    Moment at {};
    QString actor;
};

struct Request {
    RequestRow row;
    Draft draft;
    std::vector<RequestEvent> events; ///< oldest first
    std::vector<RequestFile> files;
    Policy policy; ///< as the office and the draft have it now
};

/// Newest change first; at most 1,000. `open`: only those not closed.
Result<std::vector<RequestRow>> requests(store::Session &session, bool open);
/// DIA was told of a first subscription: its notice left the office and was neither refused nor taken back.
Result<bool> isSubscriptionAnnounced(store::Session &session);
/// Errors: NotFound "access.REQUEST".
Result<Request> request(store::Session &session, qint64 id);
Result<qint64> createRequest(store::Session &session, Kind kind, const QString &title, const Draft &draft,
    const registry::By &by, std::optional<qint64> buildsOn = std::nullopt);
/// A new draft with the same content: after a refusal, for the other type of identifier, or for production from a
/// tested request, then with the approved items only. Errors: NotFound.
Result<qint64> copyRequest(store::Session &session, qint64 id, Kind kind, const registry::By &by);

/// Saves what was typed. Versions by one person within ten minutes are one. Returns the new version's number.
/// Errors: Conflict "access.CHANGED" when somebody else saved since `version`; Denied "access.STAGE" when the stage
/// does not let it be changed.
Result<qint64> saveDraft(store::Session &session, qint64 id, qint64 version, const QString &title, const Draft &draft,
    QDate due, const registry::By &by);

struct DraftVersion {
    qint64 version = 0;
    Moment at {};
    QString actor;
    QString title;
    Draft draft;
};
/// Newest first.
Result<std::vector<DraftVersion>> versions(store::Session &session, qint64 id);

/// What is recorded with a step.
struct Record {
    QString number; ///< of the message or the ticket
    QDate day;
    QString note;
    QString documentName; ///< of the answer; empty without one
    QByteArray document;
    /// Of a step with Step::tellsItems; nothing: what was approved stays as it is.
    std::optional<Rows> approved = {};
};
/// What an answer can approve: the items of the draft, and those that earlier answers approved.
Rows askedItems(const Request &request);
/// The items that the ministry approved last; nothing: no answer said, so those that were asked for.
std::optional<Rows> approvedItems(const Request &request);
/// Makes one step. A draft leaves only without anything missing or wrong; whoever wrote in it cannot be its second
/// person; the confirmation of a term is stored for the distribution in the same transaction.
/// Errors: Denied "access.NO_STEP" when the process has no such step now, "access.SECOND_PERSON"; Input
/// "access.NOT_COMPLETE", "access.NUMBER", "access.DAY" (missing, still to come, before the request was begun or sent),
/// "access.ITEMS" (none approved, one that was not asked for, or a correction that corrects nothing), "access.REASON",
/// "access.DOCUMENT" (neither a document nor a note why there is none); Conflict "access.CHANGED".
Result<void> makeStep(
    store::Session &session, qint64 id, qint64 version, Act act, const Record &record, const registry::By &by);

/// What is missing or wrong, judged by the catalogue and by what was approved of the request it builds on (of
/// production that was repaired: of its own).
Result<std::vector<Finding>> findings(store::Session &session, const Request &request);

inline constexpr qint64 largestFile = 50 * 1024 * 1024;
/// Exact bytes. Errors: Input "access.FILE_NAME" (no path, no control characters, at most 120), "access.FILE_SIZE",
/// "access.FILE_TWICE"; Denied "access.STAGE".
Result<qint64> attachFile(store::Session &session, qint64 request, const QString &field, const QString &name,
    const QByteArray &bytes, const registry::By &by);
/// Only of a draft; answers stay for ever. Errors: Denied "access.STAGE"; NotFound.
Result<void> detachFile(store::Session &session, qint64 file, const registry::By &by);
/// Errors: NotFound; Corrupt "access.FILE" when they are not the bytes that were stored.
Result<QByteArray> fileBytes(store::Session &session, qint64 file);

/// Tested requests that production can build on.
Result<std::vector<RequestRow>> testedRequests(store::Session &session);

/// The next day on which somebody should look: the deadline that was written, the usual term of the stage, or the
/// office's own reminder; null when nothing is waited for.
struct Deadline {
    QDate day;
    enum class Why : std::uint8_t { Written, Usual, Reminder } why = Why::Written;
};
std::optional<Deadline> deadlineOf(const RequestRow &row, int reminderDays);
QString deadlineText(Deadline::Why why);

struct StageTime {
    Kind kind;
    Stage stage;
    int times = 0; ///< how often the stage was left
    qint64 medianDays = 0;
    qint64 longestDays = 0;
};
/// How long each stage took, from all events.
Result<std::vector<StageTime>> stageTimes(store::Session &session);

} // namespace kmen::access
