#include "identify/bulk.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <set>

#include "registry/subscriptions.h"

namespace kmen::identify {

namespace {

RowResult rowFor(const Error &error)
{
    RowResult row;
    row.answered = true;
    const bool notPermitted = error.code == QStringLiteral("identify.NOT_PERMITTED")
        || error.code == QStringLiteral("egon.NEPOVOLENA_KOMBINACE");
    row.outcome = notPermitted ? RowOutcome::NotPermitted : RowOutcome::Error;
    row.message = notPermitted && !error.remedy.isEmpty() ? error.remedy : error.what;
    return row;
}

QString takenText(Taken how)
{
    switch (how) {
    case Taken::Created:
        return QCoreApplication::translate("kmen::identify", "New client.");
    case Taken::Linked:
        return QCoreApplication::translate("kmen::identify", "Linked to an existing client.");
    case Taken::Updated:
        return QCoreApplication::translate("kmen::identify", "Already a client, read again.");
    }
    return {};
}

/// Wrong for every row, not for this one only.
bool concernsEverybody(const Error &error)
{
    return error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::Denied || error.kind == ErrorKind::Corrupt
        || error.code.startsWith(QStringLiteral("store."));
}

/// Perhaps only this once: three in a row are believed.
bool isAway(const Error &error)
{
    return error.kind == ErrorKind::Unavailable || error.kind == ErrorKind::Timeout || error.kind == ErrorKind::Protocol
        || error.code.startsWith(QStringLiteral("egon.HTTP_")) || error.code == QStringLiteral("egon.NEPLATNY_CAS");
}

RowResult rowFor(RowOutcome outcome, const QString &message)
{
    RowResult row;
    row.outcome = outcome;
    row.answered = true;
    row.message = message;
    return row;
}

/// The row as a request that the register would not refuse by its form.
Result<Request> prepare(const ColumnMap &columns, const QStringList &cells)
{
    auto request = columns.request(cells);
    if (!request) {
        return request;
    }
    if (const auto assessment = assess(*request); !assessment.permitted()) {
        return fail(ErrorKind::Input, QStringLiteral("identify.NOT_PERMITTED"), shortestWayText(assessment));
    }
    if (request->doklad && (request->doklad->cislo.isEmpty() || request->doklad->druh.isEmpty())) {
        return fail(ErrorKind::Input, QStringLiteral("identify.HALF_DOCUMENT"),
            QCoreApplication::translate("kmen::identify", "A document needs both its number and its kind."));
    }
    return request;
}

class Bulk final {
public:
    /// `leavesSubscriptions`: to the distribution.
    Bulk(egon::Client &registers, registry::Clients &clients, const BulkOptions &options, const egon::Purpose &purpose,
        const Job &job, bool leavesSubscriptions)
        : m_registers(registers)
        , m_clients(clients)
        , m_options(options)
        , m_purpose(purpose)
        , m_job(job)
        , m_leavesSubscriptions(leavesSubscriptions)
    {
    }

    /// `kept` becomes true when the answer was kept with the client.
    Result<RowResult> row(const ColumnMap &columns, const QStringList &cells, std::size_t at, bool &kept)
    {
        auto request = prepare(columns, cells);
        if (!request) {
            return rowFor(request.error());
        }
        request->typPorovnani = m_options.comparison;
        const auto found = identify(m_registers, m_clients, *request, m_purpose, m_job);
        if (!found) {
            return concernsEverybody(found.error()) || isAway(found.error()) ? failWith(found)
                                                                             : Result<RowResult>(rowFor(found.error()));
        }
        if (found->outcome == Outcome::None) {
            return rowFor(
                RowOutcome::NotFound, QCoreApplication::translate("kmen::identify", "Nobody fits these data."));
        }
        if (found->outcome == Outcome::Many) {
            if (const auto client = about(at)) {
                const auto opened =
                    openAmbiguous(m_clients, *client, found->source, {m_purpose.user, m_purpose.reason});
                if (!opened) {
                    return failWith(opened);
                }
            }
            return rowFor(RowOutcome::Many,
                QCoreApplication::translate("kmen::identify", "More than one person fits; add another item."));
        }
        const auto resultOf = [](const TakenOver &it) {
            return RowResult {RowOutcome::Identified, true, it.kid, it.client, it.how, takenText(it.how)};
        };
        const auto keep = [this, at, &resultOf](store::Transaction &tx, const TakenOver &it) {
            return m_options.keep ? m_options.keep(tx, at, resultOf(it)) : Result<void>();
        };
        const auto taken =
            takeOver(m_clients, *found, {about(at), m_options.subscribe}, {m_purpose.user, m_purpose.reason}, keep);
        if (!taken) {
            return concernsEverybody(taken.error()) ? failWith(taken) : Result<RowResult>(rowFor(taken.error()));
        }
        if (m_options.subscribe) {
            m_toSubscribe.push_back(taken->client);
        }
        kept = true;
        return resultOf(*taken);
    }

    /// Clients of earlier work whose subscription was cut off before it was asked for.
    Result<void> takeUp(const std::vector<RowResult> &before)
    {
        std::set<ClientId> ours;
        for (const RowResult &row : before) {
            if (row.answered && row.client) {
                ours.insert(*row.client);
            }
        }
        if (!m_options.subscribe || ours.empty()) {
            return {};
        }
        constexpr int atOnce = 1000;
        qint64 after = 0;
        while (true) {
            const auto pending = m_clients.pendingSubscriptions(true, after, atOnce);
            if (!pending) {
                return failWith(pending);
            }
            for (const registry::StoredAifo &one : *pending) {
                if (ours.contains(one.client)) {
                    m_toSubscribe.push_back(one.client);
                }
            }
            if (pending->size() < atOnce) {
                return {};
            }
            after = pending->back().id;
        }
    }

    Result<void> keep(std::size_t at, const RowResult &result)
    {
        if (!m_options.keep) {
            return {};
        }
        auto tx = store::Transaction::begin(m_clients.session(), store::Durability::Bulk);
        if (!tx) {
            return failWith(tx);
        }
        if (auto kept = m_options.keep(*tx, at, result); !kept) {
            return kept;
        }
        return tx->commit();
    }

    /// Returns false when the intents have to wait for the distribution.
    bool subscribe(std::size_t least)
    {
        if (m_toSubscribe.size() < least || m_toSubscribe.empty()) {
            return true;
        }
        const bool done =
            !m_leavesSubscriptions && subscribeNow(m_registers, m_clients, m_toSubscribe, m_purpose, m_job).has_value();
        m_toSubscribe.clear();
        return done;
    }

private:
    [[nodiscard]] std::optional<ClientId> about(std::size_t row) const
    {
        return row < m_options.about.size() ? std::optional(m_options.about[row]) : std::nullopt;
    }
    egon::Client &m_registers;
    registry::Clients &m_clients;
    const BulkOptions &m_options;
    const egon::Purpose &m_purpose;
    const Job &m_job;
    bool m_leavesSubscriptions;
    std::vector<ClientId> m_toSubscribe;
};

} // namespace

QString rowOutcomeName(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::Identified:
        return QStringLiteral("ztotozneno");
    case RowOutcome::NotFound:
        return QStringLiteral("nenalezeno");
    case RowOutcome::Many:
        return QStringLiteral("vice");
    case RowOutcome::NotPermitted:
        return QStringLiteral("nepovolena kombinace");
    case RowOutcome::Error:
        return QStringLiteral("chyba");
    }
    return {};
}

int BulkReport::count(RowOutcome outcome) const
{
    return static_cast<int>(std::ranges::count(rows, outcome, &RowResult::outcome));
}

int DryRun::count(RowKind kind) const
{
    return static_cast<int>(std::ranges::count(rows, kind, &RowCheck::kind));
}

DryRun dryRun(const CsvTable &table, const ColumnMap &columns, const Job &job, bool aboutClients)
{
    DryRun run;
    run.rows.resize(table.rows.size());
    QHash<QString, std::size_t> seen;
    for (std::size_t at = 0; at < table.rows.size() && !job.cancelled(); ++at) {
        RowCheck &row = run.rows[at];
        const QString content = columns.content(table.rows[at]);
        const auto before = seen.constFind(content);
        const auto request = prepare(columns, table.rows[at]);
        if (!request) {
            const bool notPermitted = request.error().code == QStringLiteral("identify.NOT_PERMITTED");
            row.kind = notPermitted ? RowKind::NotPermitted : RowKind::Unreadable;
            row.message = request.error().what;
        } else if (!aboutClients && before != seen.constEnd()) {
            row.kind = RowKind::Repeated;
            row.sameAs = *before;
        } else {
            row.combination = assess(*request).met().front();
            seen.insert(content, at);
        }
    }
    return run;
}

Result<BulkReport> identifyAll(egon::Client &registers, registry::Clients &clients, const CsvTable &table,
    const BulkOptions &options, const egon::Purpose &purpose, const Job &job)
{
    const auto columns = options.columns ? Result<ColumnMap>(*options.columns) : ColumnMap::fromHeader(table.header);
    if (!columns) {
        return failWith(columns);
    }
    const auto route = registry::route(clients.session());
    if (!route) {
        return failWith(route);
    }
    const bool tooMany = static_cast<qint64>(table.rows.size()) > options.withoutConfirmation;
    BulkReport report;
    report.rows.resize(table.rows.size());
    Bulk bulk(registers, clients, options, purpose, job, *route == registry::Route::Aisv && tooMany);
    QHash<QString, std::size_t> asked;
    int tried = 0;
    int away = 0; ///< in a row
    Error lastAway;
    const auto total = static_cast<std::int64_t>(table.rows.size());
    const QString step = QCoreApplication::translate("kmen::identify", "Identifying");
    for (std::size_t at = 0; at < table.rows.size(); ++at) {
        if (at < options.before.size() && options.before[at].answered) {
            report.rows[at] = options.before[at];
            asked.insert(columns->content(table.rows[at]), at);
        }
    }
    if (const auto taken = bulk.takeUp(options.before); !taken) {
        return failWith(taken);
    }
    for (std::size_t at = 0; at < table.rows.size() && !report.stoppedBy; ++at) {
        RowResult &result = report.rows[at];
        if (result.answered) {
            continue;
        }
        if (job.cancelled()) {
            report.stoppedBy = Error {ErrorKind::Cancelled, QStringLiteral("identify.PAUSED"),
                QCoreApplication::translate("kmen::identify", "The work was stopped before its end."), {}, {}};
            break;
        }
        job.progress(static_cast<std::int64_t>(at), total, step);
        const QString content = columns->content(table.rows[at]);
        bool kept = false;
        if (const auto before = asked.constFind(content); options.about.empty() && before != asked.constEnd()) {
            result = report.rows[*before];
        } else if (auto row = bulk.row(*columns, table.rows[at], at, kept)) {
            ++tried;
            away = 0;
            result = std::move(*row);
            asked.insert(content, at);
        } else {
            ++tried;
            result = rowFor(row.error());
            result.answered = false;
            if (isAway(row.error())) {
                ++away;
                lastAway = row.error();
            }
            if (concernsEverybody(row.error()) || away >= 3) {
                report.stoppedBy = row.error();
            }
        }
        if (result.answered && !kept) {
            if (const auto done = bulk.keep(at, result); !done) {
                report.stoppedBy = done.error();
            }
        }
        if (result.answered && !report.stoppedBy && options.onAnswer) {
            if (const auto told = options.onAnswer(at, result); !told) {
                report.stoppedBy = told.error();
            }
        }
        report.subscriptionsWait |= !bulk.subscribe(static_cast<std::size_t>(options.rowsPerSubscription));
    }
    // the file was over before the third: nobody was answered all the same
    if (!report.stoppedBy && away > 0 && away == tried) {
        report.stoppedBy = lastAway;
    }
    for (RowResult &row : report.rows) {
        if (!row.answered && row.message.isEmpty()) {
            row.message = QCoreApplication::translate(
                "kmen::identify", "This row was not asked about: the work had to stop before it.");
        }
    }
    report.subscriptionsWait |= !bulk.subscribe(1);
    if (!report.stoppedBy) {
        job.progress(total, total, step);
    }
    return report;
}

Result<QByteArray> reportCsv(const CsvTable &table, const BulkReport &report, bool onlyUnidentified)
{
    const auto columns = dataColumns(table.header);
    const auto data = [&columns](const QStringList &row) {
        QStringList cells;
        for (const qsizetype column : columns) {
            cells.append(row.value(column));
        }
        return cells;
    };
    const QString end = QStringLiteral("\r\n");
    QString text = QString(QChar(QChar::ByteOrderMark));
    text += csvLine(data(table.header)
                    + QStringList {QStringLiteral("vysledek"), QStringLiteral("KID"), QStringLiteral("zprava")},
                table.separator)
        + end;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const RowResult &row = report.rows[i];
        if (onlyUnidentified && row.answered && row.outcome == RowOutcome::Identified) {
            continue;
        }
        text += csvLine(data(table.rows[i])
                        + QStringList {row.answered || !row.message.isEmpty() ? rowOutcomeName(row.outcome) : QString(),
                            row.kid.text(), row.message},
                    table.separator)
            + end;
    }
    return text.toUtf8();
}

} // namespace kmen::identify
