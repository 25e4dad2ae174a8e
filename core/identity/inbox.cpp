#include <QCoreApplication>

#include "identity/cases.h"
#include "identity/duplicates.h"
#include "identity/steps_p.h"

namespace kmen::identity {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString columns = uR"(SELECT i.id, i.kind, i.state, i.opened_at, i.deadline, i.closed_at, i.source, i.note,
    i.holder, i.held_until, i.assigned_to, i.score, i.explanation, d.id, d.kind, d.proposed_by,
    CASE WHEN d.equal_person <> 0 AND (SELECT count(*) FROM identity_case_client n WHERE n.identity_case = i.id) = 1
        AND (SELECT count(*) FROM identity_case_aifo n WHERE n.identity_case = i.id) = 1 THEN 1 ELSE 0 END
    FROM identity_case i LEFT JOIN identity_decision d ON d.identity_case = i.id AND d.state = 0 )"_s;

/// Cases that wait for somebody; of a closed one its taking back may wait. By indexes: closed cases become ever more.
constexpr auto openCases = u"i.id IN (SELECT id FROM identity_case WHERE state < 2 "
                           "UNION SELECT identity_case FROM identity_decision WHERE state = 0)";

InboxRow rowOf(const store::Query &query, Moment now)
{
    InboxRow row;
    row.id = query.integer(0);
    row.kind = static_cast<registry::CaseKind>(query.integer(1));
    row.openedAt = query.moment(3);
    row.deadline = query.optionalMoment(4);
    row.closedAt = query.optionalMoment(5);
    row.source = query.text(6);
    row.note = query.text(7);
    if (query.moment(9) > now) {
        row.holder = query.text(8);
        row.heldUntil = query.moment(9);
    }
    row.assignedTo = query.text(10);
    if (const auto score = query.optionalInteger(11)) {
        row.score = static_cast<int>(*score);
    }
    row.proposal = query.optionalInteger(13);
    if (row.proposal) {
        row.proposed = static_cast<DecisionKind>(query.integer(14));
        row.proposedBy = query.text(15);
        row.bulk = row.proposed == DecisionKind::Replace && query.integer(16) != 0;
    }
    row.status = row.proposal ? CaseStatus::Proposed : query.integer(2) == 2 ? CaseStatus::Done : CaseStatus::Waiting;
    return row;
}

Result<void> readParties(store::Session &session, InboxRow &row)
{
    auto query = session.query(uR"(SELECT c.id, c.kid, p.surname, p.given_name FROM identity_case_client ic
        JOIN client c ON c.id = ic.client LEFT JOIN person p ON p.client = c.id
        WHERE ic.identity_case = :id ORDER BY ic.position)"_s);
    query.bind(u":id"_s, row.id);
    return query.each([&](store::Query &q) {
        row.clients.push_back({ClientId {q.integer(0)}, Kid::parse(q.text(1)).value_or(Kid()),
            QString(q.text(2) + u' ' + q.text(3)).trimmed()});
    });
}

} // namespace

QString caseStatusText(CaseStatus status)
{
    switch (status) {
    case CaseStatus::Waiting:
        return QCoreApplication::translate("kmen::identity", "waits");
    case CaseStatus::Proposed:
        return QCoreApplication::translate("kmen::identity", "waits for approval");
    case CaseStatus::Done:
        return QCoreApplication::translate("kmen::identity", "done");
    }
    return {};
}

namespace {

/// Where a page of the inbox begins and in which order its rows are read. The key of a cursor is the score.
struct InboxPaging {
    QString condition;
    QString order;
    bool needsId = false;
    bool needsKey = false;
};
InboxPaging pagingOf(const InboxFilter &filter, const store::PageCursor &cursor)
{
    if (filter.order == InboxFilter::Order::Oldest) {
        const auto paging = store::idPaging(cursor, u"i.id"_s, false);
        return {paging.condition, paging.order, paging.needsId, false};
    }
    using Place = store::PageCursor::Place;
    const bool back = cursor.backwards();
    InboxPaging paging {u"1=1"_s,
        back ? u"ORDER BY coalesce(i.score, -1), i.id DESC"_s : u"ORDER BY coalesce(i.score, -1) DESC, i.id"_s};
    if (cursor.place == Place::After || cursor.place == Place::Before) {
        paging.needsId = paging.needsKey = true;
        paging.condition =
            u"(coalesce(i.score, -1) %1 :cursor_key OR (coalesce(i.score, -1) = :same_key AND i.id %2 :cursor_id))"_s
                .arg(back ? u">"_s : u"<"_s)
                .arg(back ? u"<"_s : u">"_s);
    }
    return paging;
}

/// What the filter adds to the condition.
QString conditionsOf(const InboxFilter &filter)
{
    QString sql;
    if (!filter.status) {
        sql += filter.everything ? QString() : QString(u" AND " + QStringView(openCases));
    } else if (*filter.status == CaseStatus::Done) {
        sql += u" AND d.id IS NULL AND i.state = 2"_s;
    } else {
        sql += QString(u" AND " + QStringView(openCases))
            + (*filter.status == CaseStatus::Proposed ? u" AND d.id IS NOT NULL"_s : u" AND d.id IS NULL"_s);
    }
    if (filter.kind) {
        sql += u" AND i.kind = :kind"_s;
    }
    if (!filter.assignedTo.isEmpty()) {
        sql += u" AND i.assigned_to = :assigned"_s;
    }
    if (!filter.notProposedBy.isEmpty()) {
        sql += u" AND lower(d.proposed_by) <> lower(:me)"_s;
    }
    if (filter.overdue) {
        sql += u" AND i.deadline < :now"_s;
    }
    if (filter.leastScore) {
        sql += u" AND i.score >= :least"_s;
    }
    if (filter.openedBefore) {
        sql += u" AND i.opened_at < :before"_s;
    }
    return sql;
}

void bindWanted(store::Query &query, const InboxFilter &filter, Moment now)
{
    if (filter.kind) {
        query.bind(u":kind"_s, static_cast<int>(*filter.kind));
    }
    if (!filter.assignedTo.isEmpty()) {
        query.bind(u":assigned"_s, filter.assignedTo == u"-" ? QString() : filter.assignedTo);
    }
    if (!filter.notProposedBy.isEmpty()) {
        query.bind(u":me"_s, filter.notProposedBy);
    }
    if (filter.overdue) {
        query.bind(u":now"_s, now);
    }
    if (filter.leastScore) {
        query.bind(u":least"_s, *filter.leastScore);
    }
    if (filter.openedBefore) {
        query.bind(u":before"_s, *filter.openedBefore);
    }
}

} // namespace

Result<store::Page<InboxRow>> Cases::inbox(const InboxFilter &filter, const store::PageCursor &cursor, int limit)
{
    store::Session &session = m_clients.session();
    const InboxPaging paging = pagingOf(filter, cursor);
    auto query = session.query(
        columns + u"WHERE " + paging.condition + conditionsOf(filter) + u' ' + paging.order + u" LIMIT :limit");
    if (paging.needsKey) {
        const int key = cursor.key.toInt();
        query.bind(u":cursor_key"_s, key).bind(u":same_key"_s, key);
    }
    if (paging.needsId) {
        query.bind(u":cursor_id"_s, cursor.id);
    }
    const Moment now = session.clock().now();
    bindWanted(query, filter, now);
    query.bind(u":limit"_s, limit + 1);
    std::vector<InboxRow> rows;
    auto done = query.each([&](store::Query &row) { rows.push_back(rowOf(row, now)); });
    if (!done) {
        return failWith(done);
    }
    auto page = store::makePage(std::move(rows), cursor, limit,
        [](const InboxRow &row) { return std::pair(QString::number(row.score.value_or(-1)), row.id); });
    for (InboxRow &row : page.rows) {
        if (auto read = readParties(session, row); !read) {
            return failWith(read);
        }
    }
    return page;
}

Result<InboxCounts> Cases::counts()
{
    InboxCounts counts;
    const Moment now = m_clients.session().clock().now();
    auto query = m_clients.session().query(QString(uR"(SELECT i.assigned_to, count(*),
        coalesce(sum(CASE WHEN d.id IS NULL THEN 0 ELSE 1 END), 0),
        coalesce(sum(CASE WHEN i.deadline < :now THEN 1 ELSE 0 END), 0), min(i.opened_at)
        FROM identity_case i LEFT JOIN identity_decision d ON d.identity_case = i.id AND d.state = 0
        WHERE )"_s
        + QStringView(openCases) + u" GROUP BY i.assigned_to"));
    query.bind(u":now"_s, now);
    auto done = query.each([&](store::Query &row) {
        const int all = static_cast<int>(row.integer(1));
        const int proposed = static_cast<int>(row.integer(2));
        const int overdue = static_cast<int>(row.integer(3));
        counts.waiting += all - proposed;
        counts.proposed += proposed;
        counts.overdue += overdue;
        counts.oldest = std::min(counts.oldest.value_or(row.moment(4)), row.moment(4));
        counts.load.push_back({row.text(0), all, overdue});
    });
    if (done) {
        auto bare = m_clients.session().query(u"SELECT count(*) FROM ("_s + unscoredCases + u") AS bare");
        done = bare.each([&counts](store::Query &row) { counts.unscored = static_cast<int>(row.integer(0)); });
    }
    if (!done) {
        return failWith(done);
    }
    std::ranges::stable_sort(counts.load, std::ranges::greater(), &Load::cases);
    return counts;
}

Result<std::vector<ReasonCount>> Cases::reasonCounts()
{
    std::vector<ReasonCount> counts;
    const auto sum = [](DecisionState state) {
        return u"sum(CASE state WHEN %1 THEN 1 ELSE 0 END)"_s.arg(static_cast<int>(state));
    };
    auto decisions = m_clients.session().query(u"SELECT kind, reason_code, count(*), " + sum(DecisionState::Applied)
        + u", " + sum(DecisionState::Refused) + u", " + sum(DecisionState::Undone)
        + u" FROM identity_decision GROUP BY kind, reason_code ORDER BY count(*) DESC, kind, reason_code");
    auto done = decisions.each([&](store::Query &row) {
        counts.push_back({static_cast<DecisionKind>(row.integer(0)), reasonCodeFrom(row.text(1)), row.integer(2),
            row.integer(3), row.integer(4), row.integer(5)});
    });
    auto pairs = m_clients.session().query(uR"(SELECT reason_code, count(*),
        sum(CASE WHEN reopened_at IS NULL THEN 1 ELSE 0 END), sum(CASE WHEN reopened_at IS NULL THEN 0 ELSE 1 END)
        FROM not_same GROUP BY reason_code ORDER BY count(*) DESC, reason_code)"_s);
    if (done) {
        done = pairs.each([&](store::Query &row) {
            counts.push_back(
                {std::nullopt, reasonCodeFrom(row.text(0)), row.integer(1), row.integer(2), 0, row.integer(3)});
        });
    }
    if (!done) {
        return failWith(done);
    }
    return counts;
}

Result<CaseDetail> Cases::detail(qint64 id)
{
    store::Session &session = m_clients.session();
    CaseDetail detail;
    auto head = session.query(columns + u"WHERE i.id = :id");
    head.bind(u":id"_s, id);
    auto done = head.each([&](store::Query &row) {
        detail.row = rowOf(row, session.clock().now());
        detail.explanation = row.text(12);
    });
    if (done && detail.row.id == 0) {
        return std::unexpected(identityError(ErrorKind::NotFound, "registry.NO_CASE",
            QCoreApplication::translate("kmen::identity", "There is no such identity case."),
            QCoreApplication::translate("kmen::identity", "Refresh the list.")));
    }
    if (done) {
        done = readParties(session, detail.row);
    }
    if (!done) {
        return failWith(done);
    }
    for (const auto &one : detail.row.clients) {
        auto card = registry::client(session, one.id);
        if (!card) {
            return failWith(card);
        }
        const auto add = [&](const QString &sql, ItemKind what) -> Result<void> {
            auto query = session.query(sql);
            query.bind(u":client"_s, one.id);
            return query.each([&](store::Query &row) {
                detail.items.push_back({what, row.integer(0), one.id, row.text(1)});
            });
        };
        done = add(u"SELECT id, system || ' · ' || local_key FROM client_link WHERE client = :client ORDER BY id"_s,
            ItemKind::Link);
        if (done) {
            done =
                add(u"SELECT id, name FROM client_document WHERE client = :client ORDER BY id"_s, ItemKind::Document);
        }
        if (done) {
            done = add(u"SELECT id, title FROM client_paper WHERE client = :client ORDER BY id"_s, ItemKind::Paper);
        }
        if (done) {
            done = add(
                u"SELECT id, provider FROM client_pseudonym WHERE client = :client ORDER BY id"_s, ItemKind::Pseudonym);
        }
        if (done) {
            done = add(
                u"SELECT id, 'AIFO ' || agenda || ' · ' || ordinal FROM client_aifo WHERE client = :client AND state = 0 ORDER BY id"_s,
                ItemKind::Identifier);
        }
        if (!done) {
            return failWith(done);
        }
        detail.clients.push_back(std::move(*card));
    }
    auto candidates = session.query(uR"(SELECT ia.position, ia.agenda, a.client, c.kid FROM identity_case_aifo ia
        LEFT JOIN client_aifo a ON a.blind = ia.blind LEFT JOIN client c ON c.id = a.client
        WHERE ia.identity_case = :id ORDER BY ia.position)"_s);
    candidates.bind(u":id"_s, id);
    done = candidates.each([&](store::Query &row) {
        const auto owner = row.optionalInteger(2);
        detail.candidates.push_back({static_cast<int>(row.integer(0)), row.text(1),
            owner ? std::optional(ClientId {*owner}) : std::nullopt, row.text(3)});
    });
    auto files = session.query(
        u"SELECT id, name, size, added_at, actor FROM identity_file WHERE identity_case = :id ORDER BY id"_s);
    files.bind(u":id"_s, id);
    if (done) {
        done = files.each([&](store::Query &row) {
            detail.files.push_back({row.integer(0), row.text(1), row.integer(2), row.moment(3), row.text(4)});
        });
    }
    if (!done) {
        return failWith(done);
    }
    auto steps = registry::caseSteps(session, id);
    auto decisions = Decisions(m_clients).decisionsOf(id);
    if (!steps || !decisions) {
        return std::unexpected(!steps ? steps.error() : decisions.error());
    }
    const auto may = mayDecide(session);
    if (!may) {
        return failWith(may);
    }
    detail.mayDecide = *may;
    // no search opened it, and it was not scored yet (scoreCases)
    const bool alike =
        detail.row.kind == registry::CaseKind::Duplicate || detail.row.kind == registry::CaseKind::Contradiction;
    if (alike && detail.clients.size() == 2 && detail.explanation.isEmpty() && detail.row.status != CaseStatus::Done) {
        const auto match = explainPair(session, detail.clients[0].row.id, detail.clients[1].row.id);
        if (!match) {
            return failWith(match);
        }
        detail.explanation = explanationOf(*match);
        if (!match->why.empty()) {
            detail.row.score = match->score;
        }
    }
    auto said = readings(session, m_clients, id);
    if (!said && said.error().kind != ErrorKind::Corrupt) { // that one is read from the registers again
        return failWith(said);
    }
    detail.readings = std::move(said).value_or(std::vector<Reading>());
    auto rows = registry::caseImportRows(session, id);
    if (!rows) {
        return failWith(rows);
    }
    for (const registry::CaseImportRow &row : *rows) {
        const auto step = std::ranges::find(*steps, row.step, &registry::CaseStep::id);
        if (step != steps->end()) {
            step->note += u'\n' + registry::caseImportRowSays(row);
        }
    }
    detail.rows = std::move(*rows);
    detail.steps = std::move(*steps);
    detail.decisions = std::move(*decisions);
    return detail;
}

} // namespace kmen::identity
