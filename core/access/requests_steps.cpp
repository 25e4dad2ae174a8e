// Steps, files and how long stages take.
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include "access/confirmation.h"
#include "access/requests_p.h"
#include "audit/audit_log.h"
#include "base/text.h"
#include "registry/subscriptions.h"

namespace kmen::access {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int longestName = 120;

std::unexpected<Error> wrong(const QString &code, const QString &what, const QString &remedy = {})
{
    return fail(ErrorKind::Input, code, what, {}, remedy);
}

QDate lastDay(const Request &request)
{
    QDate last = localDate(request.row.createdAt);
    for (const RequestEvent &event : request.events) {
        if (event.turn == request.row.turn && event.day.isValid()) {
            last = std::max(last, event.day);
        }
    }
    return last;
}

std::set<QString> keysOf(const Rows &rows)
{
    std::set<QString> keys;
    std::ranges::transform(rows, std::inserter(keys, keys.end()), itemKey);
    return keys;
}

Result<void> checkApproved(const Request &request, const Step &step, const std::optional<Rows> &told)
{
    if (!told && !step.stays()) {
        return {};
    }
    const Rows asked = askedItems(request);
    const Rows approved = told.value_or(Rows());
    if (approved.empty()) {
        return wrong(u"access.ITEMS"_s, QCoreApplication::translate("access", "No item is approved."),
            QCoreApplication::translate("access", "If the ministry allowed none, write down that it was refused."));
    }
    for (const QStringList &row : approved) {
        if (std::ranges::find(asked, itemKey(row), itemKey) == asked.end()) {
            return wrong(u"access.ITEMS"_s,
                QCoreApplication::translate("access", "Item %1 was not asked for.").arg(itemKey(row)));
        }
    }
    if (step.stays() && keysOf(approved) == keysOf(approvedItems(request).value_or(asked))) {
        return wrong(u"access.ITEMS"_s,
            QCoreApplication::translate("access", "These are the items that are approved already."),
            QCoreApplication::translate("access", "Tick what is approved now."));
    }
    return {};
}

Result<void> checkRecord(const Step &step, const Request &request, const Record &record, QDate today)
{
    if (step.wantsNumber && record.number.trimmed().isEmpty()) {
        return wrong(u"access.NUMBER"_s,
            channelOf(request.row.kind) == Channel::ServiceDesk
                ? QCoreApplication::translate("access", "The number of the ticket is missing.")
                : QCoreApplication::translate("access", "The number of the data message is missing."),
            QCoreApplication::translate("access", "Write it as the service shows it."));
    }
    if (step.wantsDay) {
        if (!record.day.isValid()) {
            return wrong(u"access.DAY"_s, QCoreApplication::translate("access", "The day is missing."),
                QCoreApplication::translate("access", "Write it as 12. 5. 2026."));
        }
        if (record.day > today) {
            return wrong(u"access.DAY"_s,
                QCoreApplication::translate("access", "%1 is still to come.").arg(dateText(record.day)),
                QCoreApplication::translate("access", "Write down what has happened already."));
        }
        if (const QDate last = lastDay(request); record.day < last) {
            return wrong(u"access.DAY"_s,
                QCoreApplication::translate("access", "%1 is before %2, when the step before it was made.")
                    .arg(dateText(record.day), dateText(last)),
                QCoreApplication::translate("access", "Check both days."));
        }
    }
    if (step.wantsReason && record.note.trimmed().isEmpty()) {
        return wrong(u"access.REASON"_s, QCoreApplication::translate("access", "The reason is missing."),
            QCoreApplication::translate("access", "Write who changed it and why."));
    }
    if (step.wantsDocument && record.documentName.isEmpty() && record.note.trimmed().isEmpty()) {
        return wrong(u"access.DOCUMENT"_s,
            QCoreApplication::translate("access", "The document of the answer is missing."),
            QCoreApplication::translate("access", "File it, or write a note why there is none."));
    }
    return step.tellsItems ? checkApproved(request, step, record.approved) : Result<void>();
}

Result<void> checkFile(const QString &name, const QByteArray &bytes)
{
    const bool bad = name.isEmpty() || name.size() > longestName || name.contains(u'/') || name.contains(u'\\')
        || name.startsWith(u'.') || std::ranges::any_of(name, [](QChar c) { return !c.isPrint(); });
    if (bad) {
        return wrong(u"access.FILE_NAME"_s,
            QCoreApplication::translate("access", "The name of the file cannot be used."),
            QCoreApplication::translate("access", "Give the file a name of at most %1 letters.").arg(longestName));
    }
    if (bytes.size() > largestFile) {
        return wrong(u"access.FILE_SIZE"_s,
            QCoreApplication::translate("access", "The file %1 is larger than %2 MB.")
                .arg(name, QString::number(largestFile / 1024 / 1024)),
            QCoreApplication::translate("access", "Make it smaller, or divide it."));
    }
    return {};
}

Result<qint64> insertFile(store::Transaction &tx, qint64 request, std::optional<qint64> event, const QString &field,
    const QString &name, const QByteArray &bytes, const registry::By &by)
{
    auto twice =
        tx.query(u"SELECT count(*) FROM request_file WHERE request = :request AND event IS NULL AND name = :name"_s);
    bool there = false;
    twice.bind(u":request"_s, request).bind(u":name"_s, name);
    if (auto done = twice.each([&there](const store::Query &row) { there = row.integer(0) > 0; }); !done) {
        return failWith(done);
    }
    if (there && !event) {
        return wrong(u"access.FILE_TWICE"_s,
            QCoreApplication::translate("access", "A file %1 is attached already.").arg(name),
            QCoreApplication::translate("access", "Take the old one away first, or give this one another name."));
    }
    const QString sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    auto query = tx.query(uR"(INSERT INTO request_file (request, event, field, name, bytes, size, sha256, at, actor)
        VALUES (:request, :event, :field, :name, :bytes, :size, :sha256, :at, :actor))"_s);
    query.bind(u":request"_s, request)
        .bind(u":event"_s, event)
        .bind(u":field"_s, field)
        .bind(u":name"_s, name)
        .bind(u":bytes"_s, bytes)
        .bind(u":size"_s, static_cast<qint64>(bytes.size()))
        .bind(u":sha256"_s, sha256)
        .bind(u":at"_s, tx.now())
        .bind(u":actor"_s, by.actor);
    if (auto done = query.exec(); !done) {
        return failWith(done);
    }
    const qint64 id = query.lastId();
    const auto written = audit::append(tx,
        {by.actor, audit::Action::RequestFile, u"request/%1"_s.arg(request), by.reason,
            name.toUtf8() + ' ' + sha256.toLatin1()});
    if (!written) {
        return failWith(written);
    }
    return id;
}

Result<void> keepConfirmation(
    store::Transaction &tx, const Request &request, const Step &step, const Record &record, const registry::By &by)
{
    if (request.row.kind != Kind::MassSubscription) {
        return {};
    }
    // the number of DIA's message may be missing; the request is then what the confirmation is found by
    const QString reference = u"request/%1"_s.arg(request.row.id);
    if (step.act == Act::Confirm) {
        const Confirmation made = confirmationOf(request.row.id, request.draft, record.number, record.day);
        // the distribution's permit is for persons only
        if (auto stored = storeConfirmation(tx, made); !stored || made.terms.empty() || made.idType != u"AIFO") {
            return stored;
        }
        const auto [first, last] = std::ranges::minmax(made.terms, {}, &ConfirmedTerm::day);
        registry::Confirmation permits;
        permits.reference = reference;
        permits.subjects = made.subjects;
        permits.notBefore = localMidnight(first.day);
        permits.notAfter = localMidnight(last.day.addDays(1));
        return registry::recordConfirmation(tx, permits, by);
    }
    // taken back, or another term is wanted: what was confirmed holds no more
    if (step.act == Act::Withdraw || step.act == Act::OtherTerm) {
        if (auto ended = registry::endConfirmation(tx, reference); !ended) {
            return ended;
        }
        return removeConfirmation(tx, request.row.id);
    }
    return {};
}

Result<void> mayStep(store::Session &session, const Request &request, const Step &step, const registry::By &by)
{
    // what was right when it was given to the second person need not be right any more
    const bool leaves =
        step.act == Act::Finish || step.act == Act::Submit || step.act == Act::Approve || step.act == Act::Equal;
    if (leaves) {
        const auto found = findings(session, request);
        if (!found) {
            return failWith(found);
        }
        if (!mayLeave(*found)) {
            const auto first =
                std::ranges::find_if(*found, [](const Finding &finding) { return finding.kind != FindingKind::Look; });
            return fail(ErrorKind::Input, u"access.NOT_COMPLETE"_s,
                first->kind == FindingKind::Missing
                    ? QCoreApplication::translate("access", "Something is missing: %1").arg(first->what)
                    : first->what,
                {}, first->remedy);
        }
    }
    if (step.actor == Actor::SecondPerson) {
        // whoever wrote in this turn, also before it was sent back
        bool wrote = request.row.editor == by.actor || request.row.author == by.actor;
        for (const RequestEvent &event : request.events) {
            wrote = wrote || (event.act == Act::Submit && event.actor == by.actor);
        }
        const auto all = versions(session, request.row.id);
        if (!all) {
            return failWith(all);
        }
        wrote = wrote
            || std::ranges::any_of(*all, [&by](const DraftVersion &version) { return version.actor == by.actor; });
        if (wrote && step.act == Act::Approve) {
            return fail(ErrorKind::Denied, u"access.SECOND_PERSON"_s,
                QCoreApplication::translate("access", "Whoever wrote the request cannot approve it."), {},
                QCoreApplication::translate("access", "Ask a colleague to read it."));
        }
    }
    return {};
}

} // namespace

Result<void> makeStep(
    store::Session &session, qint64 id, qint64 version, Act act, const Record &record, const registry::By &by)
{
    auto tx = store::Transaction::begin(session);
    if (!tx) {
        return failWith(tx);
    }
    const auto found = request(session, id);
    if (!found) {
        return failWith(found);
    }
    const RequestRow &row = found->row;
    if (row.version != version) {
        return changedMeanwhile(row);
    }
    const auto step = findStep(row.kind, row.stage, act, found->policy);
    if (!step) {
        return fail(ErrorKind::Denied, u"access.NO_STEP"_s,
            QCoreApplication::translate("access", "“%1” is not possible while the request is in the stage “%2”.")
                .arg(actDone(act), stageText(row.stage)));
    }
    if (auto done = checkRecord(*step, *found, record, localDate(tx->now())); !done) {
        return done;
    }
    if (auto done = mayStep(session, *found, *step, by); !done) {
        return done;
    }
    const bool again = step->to == Stage::Draft && (act == Act::Retested || act == Act::OtherTerm);
    auto insert =
        tx->query(uR"(INSERT INTO request_event (request, at, actor, act, from_stage, to_stage, turn, number, day, note)
        VALUES (:request, :at, :actor, :act, :from_stage, :to_stage, :turn, :number, :day, :note))"_s);
    insert.bind(u":request"_s, id)
        .bind(u":at"_s, tx->now())
        .bind(u":actor"_s, by.actor)
        .bind(u":act"_s, actId(act))
        .bind(u":from_stage"_s, stageId(row.stage))
        .bind(u":to_stage"_s, stageId(step->to))
        .bind(u":turn"_s, row.turn)
        .bind(u":number"_s, record.number.trimmed())
        .bind(u":day"_s, record.day.isValid() ? record.day.toString(Qt::ISODate) : QString())
        .bind(u":note"_s, record.note.trimmed());
    if (auto done = insert.exec(); !done) {
        return done;
    }
    const qint64 event = insert.lastId();
    if (!record.documentName.isEmpty()) {
        if (auto done = checkFile(record.documentName, record.document); !done) {
            return done;
        }
        if (auto file = insertFile(*tx, id, event, {}, record.documentName, record.document, by); !file) {
            return failWith(file);
        }
    }
    if (step->tellsItems && record.approved) {
        Draft items;
        items.tables.insert(u"items"_s, *record.approved);
        const auto file =
            insertFile(*tx, id, event, approvedField.toString(), u"schvalene-udaje.json"_s, items.toJson(), by);
        if (!file) {
            return failWith(file);
        }
    }
    auto update = tx->query(uR"(UPDATE request SET stage = :stage, stage_at = :at, turn = :turn, version = :version,
        number = :number, changed_at = :at2, closed_at = :closed WHERE id = :id)"_s);
    update.bind(u":stage"_s, stageId(step->to))
        .bind(u":at"_s, step->stays() ? row.stageAt : tx->now())
        .bind(u":turn"_s, row.turn + (again ? 1 : 0))
        .bind(u":version"_s, version + 1)
        .bind(u":number"_s, act == Act::Send ? record.number.trimmed() : row.number)
        .bind(u":at2"_s, tx->now())
        .bind(u":closed"_s,
            isEnd(step->to) ? QVariant(static_cast<qlonglong>(toMsecs(row.closedAt.value_or(tx->now())))) : QVariant())
        .bind(u":id"_s, id);
    if (auto done = update.exec(); !done) {
        return done;
    }
    if (auto done = keepConfirmation(*tx, *found, *step, record, by); !done) {
        return done;
    }
    const auto written = audit::append(*tx,
        {by.actor, audit::Action::RequestStep, u"request/%1"_s.arg(id), record.note.isEmpty() ? by.reason : record.note,
            (stageId(row.stage) + u' ' + actId(act) + u' ' + stageId(step->to)).toUtf8()});
    if (!written) {
        return failWith(written);
    }
    return tx->commit();
}

Result<qint64> attachFile(store::Session &session, qint64 request, const QString &field, const QString &name,
    const QByteArray &bytes, const registry::By &by)
{
    if (auto done = checkFile(name, bytes); !done) {
        return failWith(done);
    }
    auto tx = store::Transaction::begin(session);
    if (!tx) {
        return failWith(tx);
    }
    const auto row = requestRow(session, request);
    if (!row) {
        return failWith(row);
    }
    if (!isOpenForChange(row->stage)) {
        return fail(ErrorKind::Denied, u"access.STAGE"_s,
            QCoreApplication::translate("access", "In the stage “%1” the request cannot be changed.")
                .arg(stageText(row->stage)));
    }
    auto id = insertFile(*tx, request, std::nullopt, field, name, bytes, by);
    if (!id) {
        return id;
    }
    if (auto done = tx->commit(); !done) {
        return failWith(done);
    }
    return id;
}

Result<void> detachFile(store::Session &session, qint64 file, const registry::By &by)
{
    auto tx = store::Transaction::begin(session);
    if (!tx) {
        return failWith(tx);
    }
    qint64 request = 0;
    QString name;
    bool isAnswer = false;
    auto query = tx->query(u"SELECT request, name, event FROM request_file WHERE id = :id"_s);
    query.bind(u":id"_s, file);
    if (auto done = query.each([&](const store::Query &row) {
            request = row.integer(0);
            name = row.text(1);
            isAnswer = !row.isNull(2);
        });
        !done) {
        return done;
    }
    const auto row = requestRow(session, request);
    if (!row) {
        return failWith(row);
    }
    if (isAnswer || !isOpenForChange(row->stage)) {
        return fail(ErrorKind::Denied, u"access.STAGE"_s,
            QCoreApplication::translate("access", "Only files of a draft can be taken away; answers stay."));
    }
    auto erase = tx->query(u"DELETE FROM request_file WHERE id = :id"_s);
    if (auto done = erase.bind(u":id"_s, file).exec(); !done) {
        return done;
    }
    const auto written = audit::append(*tx,
        {by.actor, audit::Action::RequestFile, u"request/%1"_s.arg(request), by.reason, "removed " + name.toUtf8()});
    if (!written) {
        return failWith(written);
    }
    return tx->commit();
}

Result<QByteArray> fileBytes(store::Session &session, qint64 file)
{
    std::optional<QByteArray> bytes;
    QString sha256;
    auto query = session.query(u"SELECT bytes, sha256 FROM request_file WHERE id = :id"_s);
    query.bind(u":id"_s, file);
    if (auto done = query.each([&](const store::Query &row) {
            bytes = row.bytes(0);
            sha256 = row.text(1);
        });
        !done) {
        return failWith(done);
    }
    if (!bytes) {
        return fail(
            ErrorKind::NotFound, u"access.FILE"_s, QCoreApplication::translate("access", "There is no such file."));
    }
    if (QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex()) != sha256) {
        return fail(ErrorKind::Corrupt, u"access.FILE"_s,
            QCoreApplication::translate("access", "The file is not as it was stored."));
    }
    return *bytes;
}

Result<std::vector<StageTime>> stageTimes(store::Session &session)
{
    struct Last {
        qint64 request = 0;
        Moment at {};
    } last;
    std::map<std::pair<Kind, Stage>, std::vector<qint64>> taken;
    auto query = session.query(uR"(SELECT e.request, r.kind, e.from_stage, e.at, r.created_at
        FROM request_event e JOIN request r ON r.id = e.request WHERE e.from_stage <> e.to_stage
        ORDER BY e.request, e.id)"_s);
    const auto done = query.each([&](const store::Query &row) {
        const qint64 id = row.integer(0);
        const Moment at = row.moment(3);
        const Moment begun = id == last.request ? last.at : row.moment(4);
        const auto kind = kindFromId(row.text(1));
        const auto stage = stageFromId(row.text(2));
        if (kind && stage) {
            taken[{*kind, *stage}].push_back(std::chrono::duration_cast<std::chrono::days>(at - begun).count());
        }
        last = {id, at};
    });
    if (!done) {
        return failWith(done);
    }
    std::vector<StageTime> times;
    for (auto &[where, days] : taken) {
        std::ranges::sort(days);
        times.push_back({where.first, where.second, static_cast<int>(days.size()), days[days.size() / 2], days.back()});
    }
    return times;
}

} // namespace kmen::access
