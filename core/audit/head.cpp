#include "audit/head.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace kmen::audit {
namespace {

constexpr int hashSize = 32;
constexpr QByteArrayView firstLine("kmen-audit-head 1");

std::unexpected<Error> noHead(const QString &why)
{
    return fail(ErrorKind::Input, QStringLiteral("audit.HEAD_FORMAT"),
        QCoreApplication::translate("kmen::audit", "This is not a file with the end of the audit."), why,
        QCoreApplication::translate("kmen::audit", "Choose the file that the office keeps for comparing."));
}

/// The hash of one row; empty when it is not there.
Result<QByteArray> hashAt(store::Session &session, qint64 sequence)
{
    QByteArray hash;
    auto query = session.query(QStringLiteral("SELECT hash FROM audit WHERE sequence = :sequence"));
    query.bind(QStringLiteral(":sequence"), sequence);
    auto done = query.each([&](store::Query &row) { hash = row.bytes(0); });
    if (!done) {
        return failWith(done);
    }
    return hash;
}

QByteArray signedPart(const Head &head, int keyVersion)
{
    QByteArray text = firstLine.toByteArray() + '\n';
    text += "sequence " + QByteArray::number(head.sequence) + '\n';
    text += "hash " + head.hash.toHex() + '\n';
    text += "at " + QByteArray::number(static_cast<qint64>(toMsecs(head.at))) + '\n';
    text += "time " + toIso(head.at).toLatin1() + '\n'; // for people
    text += "key " + QByteArray::number(keyVersion) + '\n';
    return text;
}

} // namespace

Result<Head> head(store::Session &session)
{
    Head found {0, QByteArray(hashSize, '\0'), session.clock().now()};
    auto query = session.query(QStringLiteral("SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1"));
    auto done = query.each([&](store::Query &row) {
        found.sequence = row.integer(0);
        found.hash = row.bytes(1);
    });
    if (!done) {
        return failWith(done);
    }
    return found;
}

Result<QByteArray> headText(const Head &head, const security::Protector &protector)
{
    const int version = protector.version();
    const QByteArray text = signedPart(head, version);
    const auto signature = protector.countersign(text, version);
    if (!signature) {
        return failWith(signature);
    }
    return QByteArray(text + "signature " + signature->toHex() + '\n');
}

Result<Head> readHead(const QByteArray &text, const security::Protector &protector)
{
    const QList<QByteArray> lines = QByteArray(text).replace("\r\n", "\n").split('\n');
    constexpr qsizetype lineCount = 7;
    if (lines.size() < lineCount || lines[0] != firstLine) {
        return noHead(QStringLiteral("first line"));
    }
    const auto value = [&](qsizetype line, QByteArrayView name) {
        const QByteArray &whole = lines[line];
        return whole.startsWith(name) ? whole.mid(name.size()) : QByteArray();
    };
    bool numbers[3] = {};
    Head found;
    found.sequence = value(1, "sequence ").toLongLong(&numbers[0]);
    found.hash = QByteArray::fromHex(value(2, "hash "));
    found.at = fromMsecs(value(3, "at ").toLongLong(&numbers[1]));
    const int version = value(5, "key ").toInt(&numbers[2]);
    const QByteArray signature = QByteArray::fromHex(value(6, "signature "));
    if (!numbers[0] || !numbers[1] || !numbers[2] || found.hash.size() != hashSize || found.sequence < 0) {
        return noHead(QStringLiteral("values"));
    }
    const auto expected = protector.countersign(signedPart(found, version), version);
    if (!expected || *expected != signature) {
        return fail(ErrorKind::Denied, QStringLiteral("audit.HEAD_SIGNATURE"),
            QCoreApplication::translate(
                "kmen::audit", "The file with the end of the audit was changed, or made with other keys."),
            {},
            QCoreApplication::translate(
                "kmen::audit", "Take an untouched copy of the file, and the keys that belong to this database."));
    }
    return found;
}

Result<Head> readHeadFile(const QString &path, const security::Protector &protector)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::NotFound, QStringLiteral("audit.HEAD_MISSING"),
            QCoreApplication::translate("kmen::audit", "The file with the end of the audit, %1, cannot be read.")
                .arg(QDir::toNativeSeparators(path)),
            file.errorString(),
            QCoreApplication::translate("kmen::audit", "If somebody removed it, compare with another copy of it."));
    }
    constexpr qint64 longest = 4096;
    return readHead(file.read(longest), protector);
}

Result<Head> refreshHeadFile(store::Session &session, const QString &path, const security::Protector &protector)
{
    const auto now = head(session);
    if (!now) {
        return now;
    }
    if (QFileInfo::exists(path)) {
        const auto before = readHeadFile(path, protector);
        if (!before) {
            return before;
        }
        if (const auto cut = checkAgainst(session, *before); !cut || !cut->isEmpty()) {
            return cut ? fail(ErrorKind::Corrupt, QStringLiteral("audit.CUT"), *cut, {},
                       QCoreApplication::translate(
                           "kmen::audit", "Keep the file as it is, and let the audit and the backups be examined."))
                       : failWith(cut);
        }
        if (before->sequence > now->sequence) {
            return before;
        }
    }
    const auto text = headText(*now, protector);
    if (!text) {
        return failWith(text);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*text) != text->size() || !file.commit()) {
        return fail(ErrorKind::Unavailable, QStringLiteral("audit.HEAD_WRITE"),
            QCoreApplication::translate("kmen::audit", "The file with the end of the audit, %1, cannot be written.")
                .arg(QDir::toNativeSeparators(path)),
            file.errorString(),
            QCoreApplication::translate("kmen::audit", "Check that its folder exists and that you may write there."));
    }
    return now;
}

Result<QString> checkAgainst(store::Session &session, const Head &kept)
{
    if (kept.sequence == 0) {
        return QString();
    }
    const auto hash = hashAt(session, kept.sequence);
    if (!hash) {
        return failWith(hash);
    }
    if (hash->isEmpty()) {
        return QCoreApplication::translate("kmen::audit", "The end is missing: row %1 was there on %2.")
            .arg(kept.sequence)
            .arg(toLocalText(kept.at));
    }
    return *hash == kept.hash
        ? QString()
        : QCoreApplication::translate("kmen::audit", "Row %1 is not the one that was there on %2.")
              .arg(kept.sequence)
              .arg(toLocalText(kept.at));
}

Result<Verification> verify(store::Session &session, const Job &job, const std::optional<Head> &kept)
{
    auto result = verify(session, job);
    if (!result || !result->intact() || !kept) {
        return result;
    }
    const auto cut = checkAgainst(session, *kept);
    if (!cut) {
        return failWith(cut);
    }
    if (!cut->isEmpty()) {
        result->brokenAt = std::min(kept->sequence, result->rows + 1);
        result->reason = *cut;
    }
    return result;
}

} // namespace kmen::audit
