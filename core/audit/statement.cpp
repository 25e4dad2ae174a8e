#include "audit/statement.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

#include "audit/call_journal.h"
#include "base/text.h"

namespace kmen::audit {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kmen::audit)
};

/// Conditions on the actor and the time, the same for calls and acts.
struct Narrowing {
    QStringList conditions;
    std::vector<std::pair<QString, QVariant>> values;

    Narrowing(const StatementQuery &query, const QString &time)
    {
        if (!query.user.isEmpty()) {
            add(u"actor = :actor"_s, u":actor"_s, query.user);
        }
        if (query.from) {
            add(time + u" >= :from", u":from"_s, static_cast<qint64>(toMsecs(*query.from)));
        }
        if (query.until) {
            add(time + u" < :until", u":until"_s, static_cast<qint64>(toMsecs(*query.until)));
        }
    }
    void add(const QString &condition, const QString &name, const QVariant &value)
    {
        conditions.append(condition);
        values.emplace_back(name, value);
    }
    store::Query query(store::Session &session, const QString &select, const QString &order) const
    {
        auto made = session.query(select + (conditions.isEmpty() ? u"1 = 1"_s : conditions.join(u" AND "_s)) + order
            + u" LIMIT " + QString::number(longestStatement + 1));
        for (const auto &[name, value] : values) {
            made.bind(name, value);
        }
        return made;
    }
};

Result<void> addCalls(store::Session &session, const StatementQuery &query, std::vector<StatementRow> &rows)
{
    Narrowing narrowing(query, u"opened_at"_s);
    if (!query.kid.isEmpty()) {
        narrowing.add(uR"(id IN (SELECT e.id FROM egon_call e WHERE e.subject = :kid
            UNION SELECT b.id FROM egon_call_client r JOIN egon_call b ON b.request_id = r.request_id
            WHERE r.client = (SELECT c.id FROM client c WHERE c.kid = :same_kid)))"_s,
            u":kid"_s, query.kid);
        narrowing.values.emplace_back(u":same_kid"_s, query.kid);
    }
    auto read = narrowing.query(session,
        u"SELECT opened_at, actor, subject, service, reason, outcome, request_id, register_id FROM egon_call WHERE "_s,
        u" ORDER BY id"_s);
    return read.each([&](store::Query &row) {
        rows.push_back({row.moment(0), row.text(1), row.text(2), true, row.text(3), row.text(4),
            outcomeText(static_cast<egon::CallOutcome>(row.integer(5))), row.text(6), row.text(7)});
    });
}

Result<void> addActs(store::Session &session, const StatementQuery &query, std::vector<StatementRow> &rows)
{
    Narrowing narrowing(query, u"at"_s);
    narrowing.conditions.append(u"substr(action, 1, 5) <> 'call.'"_s); // the calls themselves say more
    if (!query.kid.isEmpty()) {
        narrowing.add(u"object = :kid"_s, u":kid"_s, query.kid);
    }
    auto read = narrowing.query(
        session, u"SELECT at, actor, object, action, reason FROM audit WHERE "_s, u" ORDER BY sequence"_s);
    return read.each([&](store::Query &row) {
        rows.push_back(
            {row.moment(0), row.text(1), row.text(2), false, actionText(row.text(3)), row.text(4), {}, {}, {}});
    });
}

/// Calls follow one another within a second.
QString timeText(Moment moment)
{
    return toLocalText(moment) + u':' + QString::number(toMsecs(moment) / 1000 % 60).rightJustified(2, u'0');
}

void addCell(QByteArray &out, const QString &text)
{
    QString cell = text;
    if (!cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front())) {
        cell.prepend(u'\'');
    }
    if (cell.contains(u';') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r')) {
        cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    }
    out += cell.toUtf8();
}

void addLine(QByteArray &out, const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0) {
            out += ';';
        }
        addCell(out, cells[i]);
    }
    out += "\r\n";
}

} // namespace

Result<Statement> makeStatement(
    store::Session &session, const StatementQuery &query, const QString &by, const QString &reason, const Job &job)
{
    if ((query.kid.isEmpty() && query.user.isEmpty()) || reason.trimmed().isEmpty()) {
        return fail(ErrorKind::Input, u"audit.STATEMENT"_s,
            Words::tr("A statement needs a client or a user, and the reason why it is made."));
    }
    Statement made {query, session.clock().now(), by, reason, true, {}};
    auto done = addCalls(session, query, made.rows);
    job.progress(1, 3, Words::tr("Reading the journal"));
    if (done && !job.cancelled()) {
        done = addActs(session, query, made.rows);
    }
    if (!done) {
        return failWith(done);
    }
    if (job.cancelled()) {
        return fail(ErrorKind::Cancelled, u"audit.CANCELLED"_s, Words::tr("The statement was cancelled."));
    }
    std::ranges::stable_sort(made.rows, {}, &StatementRow::at);
    if (made.rows.size() > longestStatement) {
        made.rows.resize(longestStatement);
        made.complete = false;
    }
    auto tx = store::Transaction::begin(session);
    if (!tx) {
        return failWith(tx);
    }
    const auto written = append(
        *tx, {by, Action::StatementMade, query.kid.isEmpty() ? query.user : query.kid, reason, statementCsv(made)});
    done = written ? tx->commit() : failWith(written);
    if (!done) {
        return failWith(done);
    }
    return made;
}

QStringList statementHeader()
{
    return {Words::tr("When"), Words::tr("Who"), Words::tr("About whom"), Words::tr("What"), Words::tr("Reason"),
        Words::tr("Outcome"), Words::tr("Number of the request"), Words::tr("Number given by the register")};
}

QStringList statementCells(const StatementRow &row)
{
    return {timeText(row.at), row.who, row.about, row.what, row.reason, row.outcome, row.requestId, row.registerId};
}

QString statementSubject(const StatementQuery &query)
{
    QStringList parts;
    if (!query.kid.isEmpty()) {
        parts.append(Words::tr("Client %1").arg(query.kid));
    }
    if (!query.user.isEmpty()) {
        parts.append(Words::tr("User %1").arg(query.user));
    }
    if (query.from) {
        parts.append(Words::tr("from %1").arg(toLocalText(*query.from)));
    }
    if (query.until) {
        parts.append(Words::tr("before %1").arg(toLocalText(*query.until)));
    }
    return parts.join(u"; "_s);
}

QByteArray statementCsv(const Statement &statement)
{
    QByteArray out("\xEF\xBB\xBF");
    addLine(out, statementHeader());
    for (const StatementRow &row : statement.rows) {
        addLine(out, statementCells(row));
    }
    return out;
}

} // namespace kmen::audit
