#include "identify/bulk.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace kmen::identify {

namespace {

RowResult rowFor(const Error &error)
{
    RowResult row;
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
        return QCoreApplication::translate("kmen::identify", "The client was already there; its data were read again.");
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

class Bulk final {
public:
    Bulk(egon::Client &registers, registry::Clients &clients, const BulkOptions &options, const egon::Purpose &purpose,
        const Job &job)
        : m_registers(registers)
        , m_clients(clients)
        , m_options(options)
        , m_purpose(purpose)
        , m_job(job)
    {
    }

    Result<RowResult> row(const ColumnMap &columns, const QStringList &cells)
    {
        auto request = columns.request(cells);
        if (!request) {
            return rowFor(request.error());
        }
        request->typPorovnani = m_options.comparison;
        if (assess(*request).permitted() && request->doklad
            && (request->doklad->cislo.isEmpty() || request->doklad->druh.isEmpty())) {
            return RowResult {RowOutcome::Error, {}, std::nullopt,
                QCoreApplication::translate("kmen::identify", "A document needs both its number and its kind.")};
        }
        const auto found = identify(m_registers, m_clients, *request, m_purpose, m_job);
        if (!found) {
            return concernsEverybody(found.error()) || isAway(found.error()) ? failWith(found)
                                                                             : Result<RowResult>(rowFor(found.error()));
        }
        if (found->outcome == Outcome::None) {
            return RowResult {RowOutcome::NotFound, {}, std::nullopt,
                QCoreApplication::translate("kmen::identify", "Nobody fits these data.")};
        }
        if (found->outcome == Outcome::Many) {
            return RowResult {RowOutcome::Many, {}, std::nullopt,
                QCoreApplication::translate("kmen::identify", "More than one person fits; add another item.")};
        }
        const auto taken =
            takeOver(m_clients, *found, {std::nullopt, m_options.subscribe}, {m_purpose.user, m_purpose.reason});
        if (!taken) {
            return concernsEverybody(taken.error()) ? failWith(taken) : Result<RowResult>(rowFor(taken.error()));
        }
        if (m_options.subscribe) {
            m_toSubscribe.push_back(taken->client);
        }
        return RowResult {RowOutcome::Identified, taken->kid, taken->how, takenText(taken->how)};
    }

    /// Returns false when the intents have to wait for the distribution.
    bool subscribe(std::size_t least)
    {
        if (m_toSubscribe.size() < least || m_toSubscribe.empty()) {
            return true;
        }
        const auto done = subscribeNow(m_registers, m_clients, m_toSubscribe, m_purpose, m_job);
        m_toSubscribe.clear();
        return done.has_value();
    }

private:
    egon::Client &m_registers;
    registry::Clients &m_clients;
    const BulkOptions &m_options;
    const egon::Purpose &m_purpose;
    const Job &m_job;
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

Result<BulkReport> identifyAll(egon::Client &registers, registry::Clients &clients, const CsvTable &table,
    const BulkOptions &options, const egon::Purpose &purpose, const Job &job)
{
    const auto columns = ColumnMap::fromHeader(table.header);
    if (!columns) {
        return failWith(columns);
    }
    BulkReport report;
    report.rows.resize(table.rows.size());
    Bulk bulk(registers, clients, options, purpose, job);
    QHash<QString, std::size_t> asked;
    int away = 0;
    std::size_t at = 0;
    for (; at < table.rows.size() && !report.stoppedBy; ++at) {
        job.progress(static_cast<std::int64_t>(at), static_cast<std::int64_t>(table.rows.size()),
            QCoreApplication::translate("kmen::identify", "Identifying"));
        QStringList cells;
        for (const qsizetype column : columns->dataColumns()) {
            cells.append(table.rows[at].value(column).trimmed());
        }
        const QString content = cells.join(QChar(u'\x1f'));
        if (const auto before = asked.constFind(content); before != asked.constEnd()) {
            report.rows[at] = report.rows[*before];
            continue;
        }
        auto row = bulk.row(*columns, table.rows[at]);
        if (row) {
            away = 0;
            report.rows[at] = std::move(*row);
            asked.insert(content, at);
        } else {
            report.rows[at] = rowFor(row.error());
            away += isAway(row.error()) ? 1 : 0;
            if (concernsEverybody(row.error()) || away >= 3) {
                report.stoppedBy = row.error();
            }
        }
        report.subscriptionsWait |= !bulk.subscribe(static_cast<std::size_t>(options.rowsPerSubscription));
    }
    for (; at < table.rows.size(); ++at) {
        report.rows[at].message = QCoreApplication::translate(
            "kmen::identify", "This row was not asked about: the work had to stop before it.");
    }
    report.subscriptionsWait |= !bulk.subscribe(1);
    job.progress(static_cast<std::int64_t>(table.rows.size()), static_cast<std::int64_t>(table.rows.size()),
        QCoreApplication::translate("kmen::identify", "Identifying"));
    return report;
}

Result<QByteArray> reportCsv(const CsvTable &table, const BulkReport &report)
{
    const auto columns = ColumnMap::fromHeader(table.header);
    if (!columns) {
        return failWith(columns);
    }
    const auto data = [&columns](const QStringList &row) {
        QStringList cells;
        for (const qsizetype column : columns->dataColumns()) {
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
        text += csvLine(data(table.rows[i]) + QStringList {rowOutcomeName(row.outcome), row.kid.text(), row.message},
                    table.separator)
            + end;
    }
    return text.toUtf8();
}

} // namespace kmen::identify
