// case: identity cases without a window. Clients are named by KID, identifiers by their handles, never by values.
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include "commands.h"
#include "identity/cases.h"
#include "sync/workplace.h"

namespace kmen::worker {

namespace {

using namespace Qt::Literals::StringLiterals;
using identity::DecisionKind;

struct CaseWords {
    Q_DECLARE_TR_FUNCTIONS(kmen::worker)
};

/// In the order of the enumerations; what scripts read.
constexpr std::array kindNames {
    "cancelled", "merged", "split", "vanished", "ambiguous", "replaced", "claimed-twice", "duplicate", "contradiction"};
static_assert(kindNames.size() == registry::caseKindCount);
constexpr std::array decisionNames {"merge", "split", "replace", "cancel", "undo"};
constexpr std::array statusNames {"waiting", "proposed", "done"};
constexpr std::array stateNames {"proposed", "applied", "refused", "withdrawn", "undone"};
constexpr std::array itemNames {
    "identifier", "link", "document", "pseudonym", "notice", "history", "paper", "ended-link"};

template <std::size_t N, class E>
QString nameIn(const std::array<const char *, N> &names, E value)
{
    return QString::fromLatin1(names.at(static_cast<std::size_t>(value)));
}

template <class E, std::size_t N>
std::optional<E> valueIn(const std::array<const char *, N> &names, const QString &name)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (name == QLatin1StringView(names.at(i))) {
            return static_cast<E>(i);
        }
    }
    return std::nullopt;
}

std::unexpected<Error> wrongWord(const QString &what)
{
    return fail(ErrorKind::Input, u"worker.CASE"_s, what, {},
        CaseWords::tr("“kmen-worker case show CASE” shows what there is."));
}

/// As the desk: on a server people are known by their logins there.
QString actorOf(const Arguments &a, sync::Workplace &workplace)
{
    if (a.has("actor")) {
        return a.option("actor");
    }
    const auto &server = workplace.session().config().server;
    if (server && !server->user.isEmpty()) {
        return server->user;
    }
    for (const char *name : {"USERNAME", "USER", "LOGNAME"}) {
        if (const QString login = qEnvironmentVariable(name); !login.isEmpty()) {
            return login;
        }
    }
    const QString owner = QFileInfo(QDir::homePath()).owner();
    return owner.isEmpty() ? u"kmen"_s : owner;
}

QJsonArray kidsOf(const std::vector<registry::CaseRow::Party> &clients)
{
    QJsonArray kids;
    for (const auto &client : clients) {
        kids.append(client.kid.text());
    }
    return kids;
}

QJsonObject rowObject(const identity::InboxRow &row)
{
    QJsonObject object {{u"case"_s, row.id}, {u"kind"_s, nameIn(kindNames, row.kind)},
        {u"status"_s, nameIn(statusNames, row.status)}, {u"opened"_s, toIso(row.openedAt)},
        {u"clients"_s, kidsOf(row.clients)}, {u"source"_s, row.source}, {u"note"_s, row.note},
        {u"assigned_to"_s, row.assignedTo}};
    if (!row.holder.isEmpty()) {
        object.insert(u"holder"_s, row.holder);
        object.insert(u"held_until"_s, toIso(*row.heldUntil));
    }
    if (row.deadline) {
        object.insert(u"deadline"_s, toIso(*row.deadline));
    }
    if (row.score) {
        object.insert(u"score"_s, *row.score);
    }
    if (row.proposal) {
        object.insert(u"proposal"_s, *row.proposal);
        object.insert(u"proposed"_s, nameIn(decisionNames, *row.proposed));
        object.insert(u"proposed_by"_s, row.proposedBy);
    }
    return object;
}

QString rowText(const identity::InboxRow &row)
{
    QStringList kids;
    for (const auto &client : row.clients) {
        kids.append(client.kid.text());
    }
    QString kind = registry::caseKindText(row.kind);
    if (row.score) {
        kind = CaseWords::tr("%1 (%2 of 100)").arg(kind).arg(*row.score);
    }
    return u"%1  %2  %3  %4"_s.arg(row.id).arg(identity::caseStatusText(row.status), kind, kids.join(u", "_s));
}

Result<ExitCode> list(const Context &context, identity::Cases &cases)
{
    const QString status = context.arguments.option("status");
    identity::InboxFilter filter;
    filter.everything = status == u"all";
    filter.status = valueIn<identity::CaseStatus>(statusNames, status);
    if (context.arguments.option("order") == u"surest") {
        filter.order = identity::InboxFilter::Order::Surest;
    }
    if (context.arguments.has("least-score")) {
        filter.leastScore = context.arguments.option("least-score").toInt();
    }
    constexpr int step = 500;
    QJsonArray rows;
    QStringList lines;
    auto at = store::PageCursor::first();
    while (true) {
        const auto page = cases.inbox(filter, at, step);
        if (!page) {
            return failWith(page);
        }
        for (const identity::InboxRow &row : page->rows) {
            rows.append(rowObject(row));
            lines.append(rowText(row));
        }
        if (!page->hasNext) {
            break;
        }
        at = page->next;
    }
    print(context.arguments, {{u"cases"_s, rows}},
        lines.isEmpty() ? CaseWords::tr("No identity case waits.") : lines.join(u'\n'));
    return Done;
}

QJsonArray effectArray(const identity::Effect &effect, QStringList &lines)
{
    QJsonArray array;
    for (const identity::EffectLine &line : effect.lines) {
        const QString text = identity::effectText(line);
        array.append(text);
        lines.append(u"  "_s + text);
    }
    return array;
}

/// What imported files said against the clients of the case.
QJsonArray rowsArray(const std::vector<registry::CaseImportRow> &rows, QStringList &lines)
{
    QJsonArray array;
    for (const registry::CaseImportRow &row : rows) {
        QJsonObject said;
        for (const registry::Field &field : row.fields) {
            said.insert(registry::fieldName(field.code), field.value);
        }
        array.append(QJsonObject {{u"file"_s, row.file}, {u"row"_s, row.line}, {u"read"_s, toIso(row.at)},
            {u"kept"_s, row.kept}, {u"said"_s, said}});
        lines.append(registry::caseImportRowSays(row));
    }
    return array;
}

Result<ExitCode> show(const Context &context, registry::Clients &clients, qint64 id)
{
    const auto detail = identity::Cases(clients).detail(id);
    if (!detail) {
        return failWith(detail);
    }
    QJsonObject object = rowObject(detail->row);
    QStringList lines {rowText(detail->row)};
    QJsonArray candidates;
    for (const identity::Candidate &one : detail->candidates) {
        candidates.append(QJsonObject {{u"successor"_s, one.position + 1}, {u"owner"_s, one.ownerKid}});
        lines.append(CaseWords::tr("successor %1: %2")
                         .arg(one.position + 1)
                         .arg(one.ownerKid.isEmpty() ? CaseWords::tr("nobody has it") : one.ownerKid));
    }
    object.insert(u"candidates"_s, candidates);
    QJsonArray items;
    for (const identity::Item &item : detail->items) {
        const auto owner = std::ranges::find(detail->row.clients, item.owner, &registry::CaseRow::Party::id);
        const QString kid = owner == detail->row.clients.end() ? QString() : owner->kid.text();
        const QString name = nameIn(itemNames, item.what) + u':' + QString::number(item.row);
        items.append(QJsonObject {{u"item"_s, name}, {u"owner"_s, kid}, {u"text"_s, item.text}});
        lines.append(name + u"  " + kid + u"  " + item.text);
    }
    object.insert(u"items"_s, items);
    object.insert(u"imported_rows"_s, rowsArray(detail->rows, lines));
    QJsonArray decisions;
    for (const identity::Decision &one : detail->decisions) {
        QJsonObject decision {{u"proposal"_s, one.id}, {u"what"_s, nameIn(decisionNames, one.plan.kind)},
            {u"state"_s, nameIn(stateNames, one.state)}, {u"proposed_by"_s, one.proposedBy},
            {u"proposed"_s, toIso(one.proposedAt)}, {u"reason"_s, identity::reasonCodeName(one.reason)}};
        if (one.closedAt) {
            decision.insert(u"closed_by"_s, one.closedBy);
            decision.insert(u"closed"_s, toIso(*one.closedAt));
        }
        decisions.append(decision);
        lines.append(CaseWords::tr("proposal %1: %2, %3, by %4")
                         .arg(one.id)
                         .arg(identity::decisionKindText(one.plan.kind), identity::decisionStateText(one.state),
                             one.proposedBy));
        if (one.state != identity::DecisionState::Proposed) {
            continue;
        }
        const auto effect = identity::Decisions(clients).preview(id, one.plan);
        if (effect) {
            object.insert(u"effect"_s, effectArray(*effect, lines));
        } else {
            object.insert(u"impossible"_s, errorObject(effect.error()));
            lines.append(effect.error().what);
        }
    }
    object.insert(u"decisions"_s, decisions);
    object.insert(u"may_decide"_s, detail->mayDecide);
    print(context.arguments, object, lines.join(u'\n'));
    return Done;
}

Result<ClientId> partyNamed(const identity::CaseDetail &detail, const QString &kid)
{
    const auto parsed = Kid::parse(kid.trimmed());
    const auto found =
        std::ranges::find_if(detail.row.clients, [&](const auto &client) { return parsed && client.kid == *parsed; });
    if (found == detail.row.clients.end()) {
        return wrongWord(CaseWords::tr("“%1” is no client of this case.").arg(kid));
    }
    return found->id;
}

Result<void> readGifts(const QString &text, const identity::CaseDetail &detail, identity::Plan &plan)
{
    for (const QString &gift : text.split(u',', Qt::SkipEmptyParts)) {
        const QString item = gift.section(u'=', 0, 0).trimmed();
        const auto to = partyNamed(detail, gift.section(u'=', 1));
        const auto what = valueIn<identity::ItemKind>(itemNames, item.section(u':', 0, 0));
        const qint64 row = item.section(u':', 1).toLongLong();
        const bool known = std::ranges::any_of(
            detail.items, [&](const identity::Item &one) { return one.row == row && one.what == what; });
        if (!to || !known) {
            return !to ? failWith(to) : wrongWord(CaseWords::tr("The case has no “%1”.").arg(item));
        }
        plan.moves.push_back({*what, row, *to});
    }
    return {};
}

Result<identity::Plan> planOf(const Arguments &a, const identity::CaseDetail &detail)
{
    identity::Plan plan;
    plan.kind = valueIn<DecisionKind>(decisionNames, a.option("decide")).value_or(DecisionKind::Merge);
    const auto subject = partyNamed(detail, a.option("subject"));
    if (!subject) {
        return failWith(subject);
    }
    plan.subject = *subject;
    for (const QString &kid : a.option("others").split(u',', Qt::SkipEmptyParts)) {
        const auto other = partyNamed(detail, kid);
        if (!other) {
            return failWith(other);
        }
        plan.others.push_back(*other);
    }
    if (a.has("successor")) {
        plan.successor = a.option("successor").toInt() - 1;
    }
    plan.subjectEnds = a.has("ends");
    if (auto read = readGifts(a.option("give"), detail, plan); !read) {
        return failWith(read);
    }
    return plan;
}

identity::ReasonCode codeOf(const Arguments &a)
{
    return identity::reasonCodeFrom(a.option("code"));
}

Result<ExitCode> propose(const Context &context, registry::Clients &clients, qint64 id, const registry::By &by)
{
    const Arguments &a = context.arguments;
    identity::Cases cases(clients);
    const QString what = a.option("decide");
    if (what == u"different" || what == u"leave") {
        const auto done = what == u"different" ? cases.declareDifferent(id, codeOf(a), by.reason, by)
                                               : cases.leaveAsIs(id, codeOf(a), by.reason, by);
        if (!done) {
            return failWith(done);
        }
        print(a, {{u"case"_s, id}, {u"status"_s, u"done"_s}}, CaseWords::tr("The case is closed."));
        return Done;
    }
    const auto detail = cases.detail(id);
    const auto plan = detail ? planOf(a, *detail) : failWith(detail);
    if (!plan) {
        return failWith(plan);
    }
    const auto made = identity::Decisions(clients).propose(id, *plan, codeOf(a), by.reason, by);
    if (!made) {
        return failWith(made);
    }
    print(a, {{u"case"_s, id}, {u"status"_s, u"proposed"_s}, {u"proposal"_s, *made}},
        CaseWords::tr("Proposed as number %1; somebody else has to approve it.").arg(*made));
    return Done;
}

/// The proposal that waits, and that it is the one that was meant.
Result<qint64> waitingOf(const Arguments &a, registry::Clients &clients, qint64 id)
{
    const auto detail = identity::Cases(clients).detail(id);
    if (!detail) {
        return failWith(detail);
    }
    const qint64 meant = a.option("proposal").toLongLong();
    if (!detail->row.proposal || (meant != 0 && meant != *detail->row.proposal)) {
        return fail(ErrorKind::NotFound, u"identity.CLOSED"_s,
            CaseWords::tr("The proposal does not wait for an approval any more."), {},
            CaseWords::tr("“kmen-worker case show CASE” shows what there is."));
    }
    return *detail->row.proposal;
}

Result<ExitCode> approve(const Context &context, registry::Clients &clients, qint64 id, const registry::By &by)
{
    const auto waiting = waitingOf(context.arguments, clients, id);
    const auto effect = waiting ? identity::Decisions(clients).approve(*waiting, by) : failWith(waiting);
    if (!effect) {
        return failWith(effect);
    }
    QStringList lines {CaseWords::tr("Carried out:")};
    const QJsonArray moved = effectArray(*effect, lines);
    print(context.arguments,
        {{u"case"_s, id}, {u"status"_s, u"done"_s}, {u"proposal"_s, *waiting}, {u"effect"_s, moved}},
        lines.join(u'\n'));
    return Done;
}

Result<ExitCode> refuse(const Context &context, registry::Clients &clients, qint64 id, const registry::By &by)
{
    const auto waiting = waitingOf(context.arguments, clients, id);
    const auto done = waiting ? identity::Decisions(clients).refuse(*waiting, codeOf(context.arguments), by.reason, by)
                              : failWith(waiting);
    if (!done) {
        return failWith(done);
    }
    print(context.arguments, {{u"case"_s, id}, {u"status"_s, u"waiting"_s}, {u"proposal"_s, *waiting}},
        CaseWords::tr("Refused; the case waits again."));
    return Done;
}

Result<ExitCode> undo(const Context &context, registry::Clients &clients, qint64 id, const registry::By &by)
{
    identity::Decisions decisions(clients);
    const auto all = decisions.decisionsOf(id);
    if (!all) {
        return failWith(all);
    }
    const auto last = std::ranges::find_if(all->rbegin(), all->rend(), [](const identity::Decision &one) {
        return one.state == identity::DecisionState::Applied && one.plan.kind != DecisionKind::Undo;
    });
    if (last == all->rend()) {
        return wrongWord(CaseWords::tr("Nothing was decided in this case that could be taken back."));
    }
    identity::Plan plan;
    plan.kind = DecisionKind::Undo;
    plan.subject = last->plan.subject;
    plan.others = last->plan.others;
    plan.undoes = last->id;
    const auto made = decisions.propose(id, plan, identity::ReasonCode::WrongDecision, by.reason, by);
    if (!made) {
        return failWith(made);
    }
    print(context.arguments,
        {{u"case"_s, id}, {u"status"_s, u"proposed"_s}, {u"proposal"_s, *made}, {u"undoes"_s, last->id}},
        CaseWords::tr("Proposed as number %1; somebody else has to approve it.").arg(*made));
    return Done;
}

Result<ExitCode> statistics(const Context &context, registry::Clients &clients)
{
    const auto counts = identity::Cases(clients).reasonCounts();
    if (!counts) {
        return failWith(counts);
    }
    QJsonArray rows;
    QStringList lines;
    for (const identity::ReasonCount &one : *counts) {
        const QString what = one.kind ? nameIn(decisionNames, *one.kind) : u"different"_s;
        rows.append(QJsonObject {{u"what"_s, what}, {u"reason"_s, identity::reasonCodeName(one.reason)},
            {u"proposed"_s, one.proposed}, {u"applied"_s, one.applied}, {u"refused"_s, one.refused},
            {u"undone"_s, one.undone}});
        lines.append(CaseWords::tr("%1, %2: proposed %3, in force %4, refused %5, taken back %6")
                         .arg(what, identity::reasonCodeText(one.reason))
                         .arg(one.proposed)
                         .arg(one.applied)
                         .arg(one.refused)
                         .arg(one.undone));
    }
    print(context.arguments, {{u"decisions"_s, rows}},
        lines.isEmpty() ? CaseWords::tr("Nothing was decided yet.") : lines.join(u'\n'));
    return Done;
}

Result<ExitCode> resolve(const Context &context, store::Session &session)
{
    const auto kid = Kid::parse(context.arguments.file);
    if (!kid) {
        return wrongWord(CaseWords::tr("“%1” is no client number.").arg(context.arguments.file));
    }
    const auto found = identity::resolve(session, *kid);
    if (!found) {
        return failWith(found);
    }
    QJsonArray now;
    for (const Kid &one : found->now) {
        now.append(one.text());
    }
    const QStringList lines = identity::resolutionText(*found);
    print(context.arguments, {{u"kid"_s, kid->text()}, {u"now"_s, now}, {u"way"_s, QJsonArray::fromStringList(lines)}},
        lines.join(u'\n'));
    return Done;
}

} // namespace

Result<ExitCode> caseCommand(const Context &context)
{
    const Arguments &a = context.arguments;
    const auto config = sync::readConfig(a.config);
    if (!config) {
        return failWith(config);
    }
    const auto workplace = sync::Workplace::open(*config, context.clock);
    if (!workplace) {
        return failWith(workplace);
    }
    registry::Clients clients((*workplace)->session(), (*workplace)->protector());
    if (a.action == u"list") {
        identity::Cases cases(clients);
        return list(context, cases);
    }
    if (a.action == u"statistics") {
        return statistics(context, clients);
    }
    if (a.action == u"resolve") {
        return resolve(context, (*workplace)->session());
    }
    const qint64 id = a.file.toLongLong();
    const registry::By by {actorOf(a, **workplace), a.option("reason").trimmed()};
    return a.action == u"show"   ? show(context, clients, id)
        : a.action == u"propose" ? propose(context, clients, id, by)
        : a.action == u"approve" ? approve(context, clients, id, by)
        : a.action == u"refuse"  ? refuse(context, clients, id, by)
                                 : undo(context, clients, id, by);
}

} // namespace kmen::worker
