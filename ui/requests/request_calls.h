/// What the pages of requests ask of the core, each as one blocking call for a worker thread.
#pragma once

#include "access/confirmation.h"
#include "access/letter.h"
#include "access/package.h"
#include "access/requests.h"
#include "security/certificate.h"
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

/// Where what is typed goes: the request and the version it was read in. Only the worker thread of the savings moves
/// it on, so that each saving builds on the one before, also when nobody is there any more to hear of it.
struct SavingLine {
    qint64 id = 0;
    qint64 version = 0;
    bool failed = false; ///< the last saving: what was written is not in the database
};
struct Saved {
    qint64 version = 0;
    std::vector<access::Finding> findings;
    /// Somebody else saved meanwhile: what was typed became a draft of its own, and so does what follows.
    std::optional<Error> diverted;
    QString title; ///< of that draft
};
/// `mine`: the title under which it is kept when somebody else was quicker.
Result<Saved> saveRequest(shell::Context &context, SavingLine &line, const QString &title, const QString &mine,
    const access::Draft &draft, QDate due);

/// One step of the request `id`, after the savings that wait before it. Errors: those of access::makeStep; Conflict
/// "requests.DIVERTED" when somebody else was quicker, which the saving has told; Unavailable "requests.NOT_SAVED".
Result<void> makeStep(
    shell::Context &context, SavingLine &line, qint64 id, access::Act act, const access::Record &record);

struct Sheet {
    access::OfficeSheet sheet;
    bool mayAdminister = true; ///< may choose whether a second person reads
};
Result<Sheet> openSheet(shell::Context &context);
/// Leaves the second person as it is for whoever may not choose it.
Result<void> saveSheet(shell::Context &context, access::OfficeSheet sheet);

/// A new draft with what the office's identity and sheet already know.
Result<qint64> beginRequest(shell::Context &context, access::Kind kind, const QString &title);
/// The notice of a first subscription that has not been sent yet; made when there is none.
Result<qint64> announcement(shell::Context &context);

/// Names and codes of RPP that complete what was typed: from the catalogue.
struct Completion {
    QString code;
    QString name;
};
Result<std::vector<Completion>> completions(
    shell::Context &context, access::EntryKind kind, const QString &parent, const QString &text);

/// Items of the draft's agenda as RPP lists them now (E299); they replace the catalogue of this agenda's items.
Result<qint64> readItems(shell::Context &context, const QString &agenda, const Job &job);

/// Everything of the package, written and read again, the signature too. Errors: Input "requests.NOT_RIGHT" when it has
/// not been sent yet and something is no longer right; those of access::makePackage and access::writePackage.
Result<access::WrittenPackage> makePackage(shell::Context &context, qint64 id, const QString &directory,
    const std::optional<security::Credentials> &credentials, const Job &job);

/// The exact bytes of a filed document into a file. Errors: those of access::fileBytes and saveFile. Returns its path.
Result<QString> copyFile(shell::Context &context, const access::RequestFile &file, const QString &path);

/// The list with exactly the bytes that the package has. Returns the path. Errors: those of access::writeCodeList
/// and saveFile.
Result<QString> saveList(const access::CodeList &list, const QString &path);
/// Reads a file for an attachment or an answer. Errors: Input "requests.FILE".
Result<QByteArray> readFile(const QString &path, qint64 most);

} // namespace kmen::requests
