#include "ui/queues/queue_exports.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>

#include "audit/audit_log.h"
#include "base/table_file.h"
#include "base/text.h"
#include "registry/exports.h"
#include "ui/queues/queue_tables.h"

namespace kmen::queues {

namespace {

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(kmen::queues::QueueExports)
};

QString momentCell(const std::optional<Moment> &moment)
{
    return moment ? toLocalText(*moment) : QString();
}

QString numberCell(std::optional<qint64> number)
{
    return number ? QString::number(*number) : QString();
}

/// The file has its name only when everything is in it and the audit knows of it.
class CsvFile final {
public:
    explicit CsvFile(const QString &path)
        : m_file(path)
    {
    }
    Result<void> begin(const QStringList &header)
    {
        return m_file.open(QIODevice::WriteOnly) ? write(QChar(QChar::ByteOrderMark) + line(header)) : notWritten();
    }
    void add(const QStringList &cells)
    {
        QStringList safe;
        std::ranges::transform(cells, std::back_inserter(safe), formulaSafe);
        m_text += line(safe);
        ++m_rows;
    }
    Result<void> flush() { return write(std::exchange(m_text, {})); }
    [[nodiscard]] qint64 rows() const { return m_rows; }
    /// `object`: of the audit; `words`: which rows they were.
    Result<qint64> end(store::Session &session, const QString &object, const QString &words, const registry::By &by)
    {
        if (auto done = flush(); !done) {
            return failWith(done);
        }
        auto tx = store::Transaction::begin(session);
        if (!tx) {
            return failWith(tx);
        }
        const QByteArray change = m_digest.result().toHex() + ' ' + words.toUtf8();
        const auto recorded =
            audit::append(*tx, {by.actor, audit::Action::NoticesExported, object.arg(m_rows), by.reason, change});
        if (!recorded) {
            return failWith(recorded);
        }
        if (auto done = tx->commit(); !done) {
            return failWith(done);
        }
        return m_file.commit() ? Result<qint64>(m_rows) : failWith(notWritten());
    }

private:
    static QString line(const QStringList &cells) { return csvLine(cells) + QStringLiteral("\r\n"); }
    Result<void> write(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        m_digest.addData(bytes);
        return m_file.write(bytes) == bytes.size() ? Result<void>() : notWritten();
    }
    Result<void> notWritten() const
    {
        return fail(ErrorKind::Unavailable, QStringLiteral("export.FILE"),
            QCoreApplication::translate("kmen::queues", "The list cannot be written to %1.")
                .arg(QDir::toNativeSeparators(m_file.fileName())),
            m_file.errorString(),
            QCoreApplication::translate("kmen::queues", "Choose another folder, or close the file elsewhere."));
    }
    QSaveFile m_file;
    QCryptographicHash m_digest {QCryptographicHash::Sha256};
    QString m_text;
    qint64 m_rows = 0;
};

Result<void> goesOn(const Job &job)
{
    if (job.cancelled()) {
        return fail(ErrorKind::Cancelled, QStringLiteral("export.CANCELLED"),
            QCoreApplication::translate("kmen::queues", "Saving the list was cancelled; no file was written."));
    }
    return {};
}

QString progressWords()
{
    return QCoreApplication::translate("kmen::queues", "Saving the list");
}

constexpr int rowsAtOnce = 500;

/// A list that is read page by page.
template <class Row>
struct Paged {
    QStringList header;
    qint64 expected = 0; ///< rows
    QString object; ///< of the audit, with the place of the number of rows
    QString words; ///< which rows they are, for the audit
    std::function<Result<store::Page<Row>>(const store::PageCursor &)> read;
    std::function<QStringList(const Row &)> cells;
};

template <class Row>
Result<qint64> savePages(
    shell::Context &context, const Paged<Row> &list, const QString &path, const QString &reason, const Job &job)
{
    const registry::By by = context.by(reason);
    if (auto checked = registry::checkExportReason(by); !checked) {
        return failWith(checked);
    }
    CsvFile file(path);
    if (auto begun = file.begin(list.header); !begun) {
        return failWith(begun);
    }
    for (store::PageCursor cursor = store::PageCursor::first();;) {
        if (auto on = goesOn(job); !on) {
            return failWith(on);
        }
        const auto page = list.read(cursor);
        if (!page) {
            return failWith(page);
        }
        for (const Row &row : page->rows) {
            file.add(list.cells(row));
        }
        if (auto written = file.flush(); !written) {
            return failWith(written);
        }
        job.progress(file.rows(), std::max(file.rows(), list.expected), progressWords());
        if (!page->hasNext) {
            break;
        }
        cursor = page->next;
    }
    return file.end(context.session(), list.object, list.words, by);
}

} // namespace

ExportTable windowsTable(const std::vector<WindowRow> &windows)
{
    ExportTable table {QStringLiteral("windows"),
        {WindowsModel::tr("Of whom"), ExportWords::tr("From"), ExportWords::tr("To"), ExportWords::tr("Delivered to"),
            ExportWords::tr("Covered"), WindowsModel::tr("Asked"), WindowsModel::tr("Calls"),
            ExportWords::tr("Notices"), ExportWords::tr("Known already")},
        {}};
    for (const WindowRow &row : windows) {
        const auto &window = row.window;
        QStringList cells {ofWhom(row), toLocalText(row.span.from), toLocalText(row.span.to)};
        if (window) {
            const bool whole = window->deliveredTo >= window->askedTo;
            cells.append({toLocalText(window->deliveredTo),
                whole ? ExportWords::tr("all of it") : ExportWords::tr("shortened"), toLocalText(window->askedAt),
                QString::number(window->calls), QString::number(window->notices), QString::number(window->repeats)});
        } else {
            cells.append({QString(),
                row.tooOld ? ExportWords::tr("missing: the register no longer tells of this time")
                           : ExportWords::tr("missing: the next run asks about it"),
                {}, {}, {}, {}});
        }
        table.rows.push_back(cells);
    }
    return table;
}

ExportTable daysTable(const std::vector<registry::DayCount> &days)
{
    const DaysModel words;
    ExportTable table {QStringLiteral("days"), words.header(), {}};
    for (const registry::DayCount &day : days) {
        table.rows.push_back(
            {dateText(day.day), QString::number(day.delivered), QString::number(day.persons), QString::number(day.read),
                QString::number(day.changed), QString::number(day.calls), QString::number(qRound64(throughput(day)))});
    }
    return table;
}

ExportTable runsTable(const std::vector<registry::SyncRun> &runs)
{
    ExportTable table {QStringLiteral("runs"),
        {RunsModel::tr("Started"), ExportWords::tr("Ended"), RunsModel::tr("Kind"), RunsModel::tr("Outcome"),
            ExportWords::tr("Window from"), ExportWords::tr("Window to"), ExportWords::tr("Change from"),
            ExportWords::tr("Change to"), RunsModel::tr("Notices"), ExportWords::tr("Persons"), ExportWords::tr("Read"),
            ExportWords::tr("Changed"), ExportWords::tr("Set aside"), ExportWords::tr("Replaced"),
            ExportWords::tr("Identity cases"), ExportWords::tr("Subscribed"), ExportWords::tr("Unsubscribed"),
            ExportWords::tr("Calls"), ExportWords::tr("Who"), RunsModel::tr("Why it did not end well"),
            ExportWords::tr("What to do"), ExportWords::tr("Code")},
        {}};
    for (const registry::SyncRun &run : runs) {
        QStringList cells {toLocalText(run.startedAt), momentCell(run.finishedAt), runKindText(run.kind),
            registry::runOutcomeText(run.outcome), momentCell(run.fromTime), momentCell(run.toTime),
            numberCell(run.fromChange), numberCell(run.toChange)};
        for (const qint64 count : {run.delivered, run.persons, run.read, run.changed, run.setAside, run.replaced,
                 run.cases, run.subscribed, run.unsubscribed, run.calls}) {
            cells.append(QString::number(count));
        }
        cells.append({run.actor, registry::runReason(run), run.remedy, run.code});
        table.rows.push_back(cells);
    }
    return table;
}

Result<qint64> saveTable(
    shell::Context &context, const ExportTable &table, const QString &path, const QString &reason, const Job &job)
{
    const registry::By by = context.by(reason);
    if (auto checked = registry::checkExportReason(by); !checked) {
        return failWith(checked);
    }
    CsvFile file(path);
    if (auto begun = file.begin(table.header); !begun) {
        return failWith(begun);
    }
    for (const QStringList &row : table.rows) {
        file.add(row);
    }
    job.progress(file.rows(), file.rows(), progressWords());
    if (auto on = goesOn(job); !on) {
        return failWith(on);
    }
    return file.end(context.session(), u"export:csv:" + table.name + u":%1", table.name, by);
}

Result<qint64> saveNotices(
    shell::Context &context, const NoticesToSave &what, const QString &path, const QString &reason, const Job &job)
{
    constexpr qint64 mostCounted = 20'000'000;
    store::Session &session = context.session();
    const auto expected = registry::countNotices(session, what.states, what.filter, mostCounted);
    if (!expected) {
        return failWith(expected);
    }
    const QStringList header = NoticesModel().header();
    const Moment now = session.clock().now();
    const Paged<registry::NoticeRow> pages {header, expected->count, QStringLiteral("export:csv:%1"), what.words,
        [&](const store::PageCursor &cursor) {
            return noticesOf(session, what.states, what.filter, cursor, rowsAtOnce);
        },
        [&](const registry::NoticeRow &notice) {
            QStringList cells;
            for (int column = 0; column < header.size(); ++column) {
                cells.append(NoticesModel::text(notice, column, now));
            }
            return cells;
        }};
    return savePages(context, pages, path, reason, job);
}

Result<qint64> saveCases(shell::Context &context, const QString &path, const QString &reason, const Job &job)
{
    store::Session &session = context.session();
    const auto counts = registry::caseCounts(session);
    if (!counts) {
        return failWith(counts);
    }
    qint64 expected = 0;
    for (const registry::CaseCount &count : *counts) {
        expected += count.waiting;
    }
    const Paged<registry::CaseRow> pages {CasesModel().header(), expected, QStringLiteral("export:csv:cases:%1"),
        QStringLiteral("cases"),
        [&](const store::PageCursor &cursor) {
            return registry::cases(session, registry::CaseState::Waiting, cursor, rowsAtOnce);
        },
        [](const registry::CaseRow &one) {
            return QStringList {
                registry::caseKindText(one.kind), CasesModel::clientsOf(one), toLocalText(one.openedAt), one.note};
        }};
    return savePages(context, pages, path, reason, job);
}

} // namespace kmen::queues
