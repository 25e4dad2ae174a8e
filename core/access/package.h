/// One package out: the request's PDF, its attachments with exact bytes, the cover text, a manifest, its signature; as
/// a folder and as one zip of the same files. Nothing is sent.
///
///   zadost-7/                              and zadost-7.zip
///     datova-zprava/ (service-desk/, e-mail/, spis/)   what is to be sent
///       zadost-7.pdf   ROB_ciselnik_udaju_2023_08_22.csv   …
///     pruvodni-text.txt                    to be pasted; UTF-8
///     manifest.json                        name, size, SHA-256 of every file above
///     manifest.json.p7s                    detached CMS signature; only when a certificate was given
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

#include "access/letter.h"
#include "base/job.h"
#include "base/result.h"
#include "security/certificate.h"

namespace kmen::access {

struct PackageFile {
    QString path; ///< within the package, with /
    QByteArray bytes;
};
struct Package {
    QString name; ///< "zadost-7"
    std::vector<PackageFile> files; ///< in the order of the zip
    QString signer; ///< empty: not signed
};

/// `pdf`: of the letter. `day` is the day of the letter. The bytes of attachments are read from the database and
/// compared with their SHA-256. Errors: those of writeCodeList, sign, fileBytes.
Result<Package> makePackage(store::Session &session, const Request &request, const OfficeSheet &sheet,
    const RequestRow *tested, const QByteArray &pdf, QDate day,
    const std::optional<security::Credentials> &credentials);

/// The same package has the same bytes: times in it are the day of the letter. Errors: Internal "access.ZIP".
Result<QByteArray> zipOf(const Package &package, QDate day);

struct WrittenPackage {
    QString folder; ///< of the package
    QString zip;
    qint64 bytes = 0; ///< of the zip
    int files = 0;
    QString signer;
};
/// The whole file or nothing. Errors: Unavailable "access.PACKAGE": which file, why not (no such folder, not allowed,
/// the disk is full), and what helps.
Result<void> saveFile(const QString &path, const QByteArray &bytes);

/// Writes the folder and the zip into `directory` and reads all of it again: sizes, digests and the signature must fit.
/// Files of an older package of the same name are replaced, each at once or not at all.
/// Errors: those of saveFile; Unavailable "access.PACKAGE" for a folder that is none; Corrupt "access.PACKAGE" when
/// what was written is not what was meant.
Result<WrittenPackage> writePackage(const Package &package, const QString &directory, QDate day, const Job &job);
/// The manifest and its signature against the files of a folder. Errors: as above.
Result<void> verifyPackage(const QString &folder);

} // namespace kmen::access
