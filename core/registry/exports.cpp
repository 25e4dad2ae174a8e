#include "registry/exports.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QLocale>
#include <QSaveFile>

#include "audit/audit_log.h"
#include "base/table_file.h"

namespace kmen::registry {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int pageSize = 1000;
constexpr qint64 mostCounted = 20'000'000;

std::unexpected<Error> notWritten(const QSaveFile &file)
{
    return fail(ErrorKind::Unavailable, u"export.FILE"_s,
        QCoreApplication::translate("kmen::registry", "The file %1 cannot be written.")
            .arg(QDir::toNativeSeparators(file.fileName())),
        file.errorString(),
        QCoreApplication::translate("kmen::registry", "Choose another folder or close the file elsewhere."));
}

} // namespace

const std::vector<ExportColumn> &allExportColumns()
{
    static const std::vector<ExportColumn> columns {ExportColumn::Kid, ExportColumn::Surname, ExportColumn::GivenName,
        ExportColumn::BirthSurname, ExportColumn::BirthDate, ExportColumn::Address, ExportColumn::State,
        ExportColumn::Subscription, ExportColumn::ReadAt};
    return columns;
}

QString exportColumnLabel(ExportColumn column)
{
    switch (column) {
    case ExportColumn::Kid:
        return QStringLiteral("KID");
    case ExportColumn::Surname:
        return fieldLabel(FieldCode::Prijmeni);
    case ExportColumn::GivenName:
        return fieldLabel(FieldCode::Jmeno);
    case ExportColumn::BirthSurname:
        return fieldLabel(FieldCode::RodnePrijmeni);
    case ExportColumn::BirthDate:
        return fieldLabel(FieldCode::DatumNarozeni);
    case ExportColumn::Address:
        return fieldLabel(FieldCode::AdresaPobytu);
    case ExportColumn::State:
        return QCoreApplication::translate("kmen::registry", "State");
    case ExportColumn::Subscription:
        return QCoreApplication::translate("kmen::registry", "Subscription to changes");
    case ExportColumn::ReadAt:
        return QCoreApplication::translate("kmen::registry", "Last read from the registers");
    }
    return {};
}

QString exportCell(const ClientRow &row, ExportColumn column)
{
    switch (column) {
    case ExportColumn::Kid:
        return row.kid.text();
    case ExportColumn::Surname:
        return row.surname;
    case ExportColumn::GivenName:
        return row.givenName;
    case ExportColumn::BirthSurname:
        return row.birthSurname;
    case ExportColumn::BirthDate:
        return row.birthDate ? dateText(*row.birthDate) : QString();
    case ExportColumn::Address:
        return row.address;
    case ExportColumn::State:
        return clientStateText(row.state);
    case ExportColumn::Subscription:
        return subscriptionText(row.subscription);
    case ExportColumn::ReadAt:
        return row.readAt ? toLocalText(*row.readAt) : QString();
    }
    return {};
}

Result<qint64> eachClient(store::Session &session, const ClientQuery &query, qint64 expected,
    const std::function<Result<void>(std::span<const ClientRow>)> &take, const Job &job)
{
    const QString step = QCoreApplication::translate("kmen::registry", "Saving the list");
    qint64 done = 0;
    auto cursor = store::PageCursor::first();
    while (true) {
        if (job.cancelled()) {
            return fail(ErrorKind::Cancelled, u"export.CANCELLED"_s,
                QCoreApplication::translate("kmen::registry", "Saving the list was cancelled."));
        }
        const auto page = findClients(session, query, cursor, pageSize, job);
        if (!page) {
            return failWith(page);
        }
        if (auto taken = take(page->rows); !taken) {
            return failWith(taken);
        }
        done += static_cast<qint64>(page->rows.size());
        job.progress(done, std::max(expected, done), step);
        if (!page->hasNext && !page->goesOn) {
            return done;
        }
        cursor = page->next;
    }
}

Result<void> checkExportReason(const By &by)
{
    if (by.reason.trimmed().isEmpty()) {
        return fail(ErrorKind::Input, u"export.REASON"_s,
            QCoreApplication::translate("kmen::registry", "A list of clients is saved only for a purpose."), {},
            QCoreApplication::translate("kmen::registry", "Write what the list is for."));
    }
    return {};
}

Result<void> recordExport(store::Session &session, const ExportPlan &plan, const QString &format, qint64 clients,
    const QByteArray &digest, const By &by)
{
    auto tx = store::Transaction::begin(session);
    if (!tx) {
        return failWith(tx);
    }
    // the filter may hold a name that was typed: the audit keeps its digest, as of every change
    const QString change =
        format + u' ' + QString::number(clients) + u' ' + QString::fromLatin1(digest.toHex()) + u' ' + plan.filter;
    const auto recorded = audit::append(*tx,
        {by.actor, audit::Action::ClientsExported, u"export:%1:%2"_s.arg(format).arg(clients), by.reason,
            change.toUtf8()});
    if (!recorded) {
        return failWith(recorded);
    }
    return tx->commit();
}

Result<qint64> exportCsv(store::Session &session, const ExportPlan &plan, const QString &path, const By &by,
    const Job &job, store::Session *reading)
{
    if (auto checked = checkExportReason(by); !checked) {
        return failWith(checked);
    }
    store::Session &from = reading ? *reading : session;
    const auto expected = countClients(from, plan.query, mostCounted, job);
    if (!expected) {
        return failWith(expected);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return notWritten(file);
    }
    QCryptographicHash digest(QCryptographicHash::Sha256);
    const auto write = [&](const QString &text) -> Result<void> {
        const QByteArray bytes = text.toUtf8();
        digest.addData(bytes);
        return file.write(bytes) == bytes.size() ? Result<void>() : notWritten(file);
    };
    QStringList cells;
    for (const ExportColumn column : plan.columns) {
        cells.append(exportColumnLabel(column));
    }
    if (auto done = write(QString(QChar(QChar::ByteOrderMark)) + csvLine(cells) + u"\r\n"); !done) {
        return failWith(done);
    }
    const auto take = [&](std::span<const ClientRow> rows) {
        QString text;
        for (const ClientRow &row : rows) {
            cells.clear();
            for (const ExportColumn column : plan.columns) {
                cells.append(formulaSafe(exportCell(row, column)));
            }
            text += csvLine(cells) + u"\r\n";
        }
        return write(text);
    };
    const auto done = eachClient(from, plan.query, expected->count, take, job);
    if (!done) {
        return done;
    }
    if (auto recorded = recordExport(session, plan, u"csv"_s, *done, digest.result(), by); !recorded) {
        return failWith(recorded);
    }
    if (!file.commit()) {
        return notWritten(file);
    }
    return done;
}

} // namespace kmen::registry
