#include "access/package.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStorageInfo>
#include <QTimeZone>

#include <zip.h>

#include <memory>

#include "access/signature.h"

namespace kmen::access {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QStringView manifestName = u"manifest.json";
constexpr QStringView signatureName = u"manifest.json.p7s";

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QByteArray manifestOf(const Package &package, const Request &request, const Letter &letter, QDate day)
{
    QJsonArray files;
    for (const PackageFile &file : package.files) {
        files.append(QJsonObject {{"name"_L1, file.path}, {"size"_L1, static_cast<qint64>(file.bytes.size())},
            {"sha256"_L1, sha256(file.bytes)}});
    }
    const QJsonObject manifest {{"version"_L1, 1}, {"package"_L1, package.name}, {"kind"_L1, kindId(request.row.kind)},
        {"subject"_L1, letter.subject}, {"reference"_L1, letter.reference}, {"office"_L1, letter.letterhead.value(0)},
        {"day"_L1, day.toString(Qt::ISODate)}, {"recipient"_L1, letter.addressee.join(u", "_s)}, {"files"_L1, files}};
    return QJsonDocument(manifest).toJson(QJsonDocument::Indented);
}

constexpr qint64 leastRoom = 16 * 1024; ///< of a disk, beside what is to be written

/// Why, in the words of whoever reads it; what the system says of it may be in any language.
std::unexpected<Error> cannotWrite(const QString &path, const QString &detail, qint64 bytes)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QString folder = QFileInfo(path).absolutePath();
    // what there is of the way to it
    QFileInfo there(folder);
    while (!there.exists() && !there.isRoot()) {
        there = QFileInfo(there.path());
    }
    const QString place = QDir::toNativeSeparators(there.filePath());
    const QStorageInfo disk(there.filePath());
    QString why = QCoreApplication::translate("access", "%1 cannot be written.").arg(shown);
    if (!there.isDir()) {
        why = QCoreApplication::translate("access", "%1 cannot be written: %2 is a file and no folder.")
                  .arg(shown, place);
    } else if (disk.isReadOnly() || !there.isWritable()) {
        why = QCoreApplication::translate("access", "%1 cannot be written: you may not write to %2.").arg(shown, place);
    } else if (disk.isValid() && disk.bytesAvailable() < bytes + leastRoom) {
        why = QCoreApplication::translate("access", "%1 cannot be written: the disk is full.").arg(shown);
    } else if (there.filePath() != folder) {
        why = QCoreApplication::translate("access", "%1 cannot be written: there is no such folder.").arg(shown);
    }
    return fail(ErrorKind::Unavailable, u"access.PACKAGE"_s, why, detail,
        QCoreApplication::translate("access",
            "Choose another folder, or close the program that has the file open. The "
            "draft is kept."));
}

std::unexpected<Error> noFolder(const QString &directory)
{
    const QString shown = QDir::toNativeSeparators(directory);
    return fail(ErrorKind::Unavailable, u"access.PACKAGE"_s,
        directory.isEmpty() ? QCoreApplication::translate("access", "No folder is chosen.")
            : QFileInfo(directory).isFile()
            ? QCoreApplication::translate("access", "%1 is a file and no folder.").arg(shown)
            : QCoreApplication::translate("access", "There is no folder %1.").arg(shown),
        {}, QCoreApplication::translate("access", "Choose a folder that exists. The draft is kept."));
}

std::unexpected<Error> differs(const QString &path)
{
    return fail(ErrorKind::Corrupt, u"access.PACKAGE"_s,
        QCoreApplication::translate("access", "%1 is not what was written.").arg(QDir::toNativeSeparators(path)), {},
        QCoreApplication::translate("access", "Make the package again, best on another disk."));
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return differs(path);
    }
    return file.readAll();
}

std::unexpected<Error> cannotZip(const QString &detail)
{
    return fail(ErrorKind::Internal, u"access.ZIP"_s,
        QCoreApplication::translate("access", "The zip could not be made."), detail);
}

} // namespace

Result<void> saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return cannotWrite(path, file.errorString(), bytes.size());
    }
    return {};
}

Result<Package> makePackage(store::Session &session, const Request &request, const OfficeSheet &sheet,
    const RequestRow *tested, const QByteArray &pdf, QDate day, const std::optional<security::Credentials> &credentials)
{
    const Letter letter = letterOf(request, sheet, tested, day);
    Package package;
    package.name = letter.fileName.chopped(4);
    const QString folder = channelFolder(channelOf(request.row.kind)) + u'/';
    package.files.push_back({folder + letter.fileName, pdf});
    if (request.row.kind == Kind::Publisher || request.row.kind == Kind::CodeListChange) {
        auto list = writeCodeList(request.draft.list(u"list"));
        if (!list) {
            return failWith(list);
        }
        package.files.push_back({folder + request.draft.text(u"listFile"), std::move(*list)});
    }
    for (const RequestFile &file : request.files) {
        if (!file.event) {
            auto bytes = fileBytes(session, file.id);
            if (!bytes) {
                return failWith(bytes);
            }
            package.files.push_back({folder + file.name, std::move(*bytes)});
        }
    }
    package.files.push_back({u"pruvodni-text.txt"_s, coverText(request, sheet, tested, day).toUtf8()});
    const QByteArray manifest = manifestOf(package, request, letter, day);
    package.files.push_back({manifestName.toString(), manifest});
    if (credentials) {
        auto signature = sign(manifest, *credentials);
        if (!signature) {
            return failWith(signature);
        }
        const auto report = verifySignature(manifest, *signature);
        if (!report) {
            return failWith(report);
        }
        package.signer = report->signer;
        package.files.push_back({signatureName.toString(), std::move(*signature)});
    }
    return package;
}

Result<QByteArray> zipOf(const Package &package, QDate day)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (!target) {
        return cannotZip(QString::fromUtf8(zip_error_strerror(&error)));
    }
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    if (!archive) {
        zip_source_free(target);
        return cannotZip(QString::fromUtf8(zip_error_strerror(&error)));
    }
    // the archive lets go of it when it is closed
    zip_source_keep(target);
    // a zip has local times without a zone: noon is the same day everywhere
    const QDateTime noon(day, QTime(12, 0));
    bool good = true;
    for (const PackageFile &file : package.files) {
        zip_source_t *source =
            zip_source_buffer(archive, file.bytes.constData(), static_cast<zip_uint64_t>(file.bytes.size()), 0);
        const QByteArray path = QString(package.name + u'/' + file.path).toUtf8();
        const zip_int64_t index =
            source ? zip_file_add(archive, path.constData(), source, ZIP_FL_ENC_UTF_8) : zip_int64_t {-1};
        if (index < 0) {
            if (source) {
                zip_source_free(source);
            }
            good = false;
            break;
        }
        good = zip_file_set_mtime(
                   archive, static_cast<zip_uint64_t>(index), static_cast<time_t>(noon.toSecsSinceEpoch()), 0)
            == 0;
        if (!good) {
            break;
        }
    }
    if (!good || zip_close(archive) != 0) {
        const QString words = QString::fromUtf8(zip_strerror(archive));
        zip_discard(archive);
        zip_source_free(target);
        return cannotZip(words);
    }
    QByteArray bytes;
    if (zip_source_open(target) == 0) {
        zip_source_seek(target, 0, SEEK_END);
        const zip_int64_t size = zip_source_tell(target);
        zip_source_seek(target, 0, SEEK_SET);
        if (size > 0) {
            bytes.resize(static_cast<qsizetype>(size));
            const zip_int64_t read = zip_source_read(target, bytes.data(), static_cast<zip_uint64_t>(size));
            bytes.resize(read == size ? static_cast<qsizetype>(size) : 0);
        }
        zip_source_close(target);
    }
    zip_source_free(target);
    if (bytes.isEmpty()) {
        return cannotZip({});
    }
    return bytes;
}

Result<WrittenPackage> writePackage(const Package &package, const QString &directory, QDate day, const Job &job)
{
    const QDir root(directory);
    if (directory.isEmpty() || !root.exists()) {
        return noFolder(directory);
    }
    const auto zip = zipOf(package, day);
    if (!zip) {
        return failWith(zip);
    }
    const QDir folder(root.filePath(package.name));
    const auto total = static_cast<std::int64_t>(package.files.size()) + 1;
    std::int64_t done = 0;
    for (const PackageFile &file : package.files) {
        if (job.cancelled()) {
            return fail(ErrorKind::Cancelled, u"access.PACKAGE"_s, QCoreApplication::translate("access", "Cancelled"));
        }
        const QString path = folder.filePath(file.path);
        if (!root.mkpath(QFileInfo(path).path())) {
            return cannotWrite(QFileInfo(path).path(), {}, file.bytes.size());
        }
        if (auto written = saveFile(path, file.bytes); !written) {
            return failWith(written);
        }
        job.progress(++done, total, file.path);
    }
    if (package.signer.isEmpty()) {
        // of an older package of the same name, which was signed
        QFile::remove(folder.filePath(signatureName.toString()));
    }
    const QString zipPath = root.filePath(package.name + u".zip");
    if (auto written = saveFile(zipPath, *zip); !written) {
        return failWith(written);
    }
    job.progress(total, total, QFileInfo(zipPath).fileName());
    if (auto checked = verifyPackage(folder.path()); !checked) {
        return failWith(checked);
    }
    const auto again = readFile(zipPath);
    if (!again || *again != *zip) {
        return differs(zipPath);
    }
    return WrittenPackage {folder.path(), zipPath, static_cast<qint64>(zip->size()),
        static_cast<int>(package.files.size()), package.signer};
}

Result<void> verifyPackage(const QString &folder)
{
    const QDir root(folder);
    const auto manifest = readFile(root.filePath(manifestName.toString()));
    if (!manifest) {
        return failWith(manifest);
    }
    const QJsonArray files = QJsonDocument::fromJson(*manifest).object().value("files"_L1).toArray();
    if (files.isEmpty()) {
        return differs(root.filePath(manifestName.toString()));
    }
    for (const auto &file : files) {
        const QString path = root.filePath(file["name"_L1].toString());
        const auto bytes = readFile(path);
        if (!bytes || bytes->size() != file["size"_L1].toInteger() || sha256(*bytes) != file["sha256"_L1].toString()) {
            return differs(path);
        }
    }
    if (const QString path = root.filePath(signatureName.toString()); QFile::exists(path)) {
        const auto signature = readFile(path);
        if (!signature) {
            return failWith(signature);
        }
        if (const auto report = verifySignature(*manifest, *signature); !report) {
            return failWith(report);
        }
    }
    return {};
}

} // namespace kmen::access
