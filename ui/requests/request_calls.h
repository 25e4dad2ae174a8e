/// What the pages of requests ask of the core, each as one blocking call for a worker thread.
#pragma once

#include "access/confirmation.h"
#include "access/letter.h"
#include "access/package.h"
#include "access/requests.h"
#include "ui/shell/context.h"

namespace kmen::requests {

struct Overview {
    std::vector<access::RequestRow> rows;
    access::OfficeSheet sheet;
    std::vector<access::StageTime> times;
    std::vector<access::CatalogueState> catalogue;
    QDate today;
};
Result<Overview> readOverview(shell::Context &context, bool withClosed);

/// A request with everything that its view shows.
struct Opened {
    access::Request request;
    std::vector<access::Finding> findings;
    std::vector<access::DraftVersion> versions;
    std::vector<access::RequestRow> tested; ///< that production may build on
    access::OfficeSheet sheet;
    access::SubjectCounts counts; ///< of a notice of mass subscription
    QDate today;
};
Result<Opened> openRequest(shell::Context &context, qint64 id);

struct Saved {
    qint64 version = 0;
    std::vector<access::Finding> findings;
};
Result<Saved> saveRequest(
    shell::Context &context, qint64 id, qint64 version, const QString &title, const access::Draft &draft, QDate due);

/// A new draft with what the office's identity and sheet already know.
Result<qint64> beginRequest(shell::Context &context, access::Kind kind, const QString &title);

/// Names and codes of RPP that complete what was typed: from the catalogue.
struct Completion {
    QString code;
    QString name;
};
Result<std::vector<Completion>> completions(
    shell::Context &context, access::EntryKind kind, const QString &parent, const QString &text);

/// Items of the draft's agenda as RPP lists them now (E299); they replace the catalogue of this agenda's items.
Result<qint64> readItems(shell::Context &context, const QString &agenda, const Job &job);

/// Everything of the package, written and read again. `sign`: by the office's certificate.
Result<access::WrittenPackage> makePackage(
    shell::Context &context, qint64 id, const QString &directory, bool sign, const Job &job);

/// Reads a file for an attachment or an answer. Errors: Input "requests.FILE".
Result<QByteArray> readFile(const QString &path, qint64 most);

} // namespace kmen::requests
