#include "ui/settings/setting_checks.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QUrl>

#include "egon/services/ros.h"
#include "store/session.h"

namespace kmen::settings {

namespace {

struct CheckWords {
    Q_DECLARE_TR_FUNCTIONS(SettingChecks)
};

bool isLike(const QString &text, const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern))).match(text).hasMatch();
}

} // namespace

QString checkNeeded(const QString &text)
{
    return text.isEmpty() ? CheckWords::tr("Something has to stand here.") : QString();
}

QString checkAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool right = url.isValid() && url.scheme() == u"https" && !url.host().isEmpty() && url.userInfo().isEmpty()
        && !url.hasQuery() && !url.hasFragment();
    return right
        ? QString()
        : CheckWords::tr("The address begins with https:// and names a host; it has no question mark and no password.");
}

QString checkHost(const QString &text)
{
    return text.isEmpty() || isLike(text, "[A-Za-z0-9.-]+|[0-9A-Fa-f:]+")
        ? QString()
        : CheckWords::tr("Only the name of a computer belongs here, without https:// and without a port.");
}

QString checkNeededHost(const QString &text)
{
    return text.isEmpty() ? checkNeeded(text) : checkHost(text);
}

QString checkCode(const QString &text, int longest)
{
    if (text.isEmpty()) {
        return checkNeeded(text);
    }
    return text.size() <= longest && isLike(text, "[A-Za-z0-9._:-]+")
        ? QString()
        : CheckWords::tr("Only letters, digits, dots, colons and hyphens, at most %1.").arg(longest);
}

QString checkAuthority(const QString &path)
{
    if (path.isEmpty()) {
        return checkNeeded(path);
    }
    QFile file(QDir::fromNativeSeparators(path));
    if (!file.open(QIODevice::ReadOnly)) {
        return CheckWords::tr("This file cannot be read.");
    }
    constexpr qint64 longest = 1024 * 1024;
    const QByteArray bytes = file.read(longest);
    return QSslCertificate::fromData(bytes, QSsl::Pem).isEmpty()
            && QSslCertificate::fromData(bytes, QSsl::Der).isEmpty()
        ? CheckWords::tr("There is no certificate in this file.")
        : QString();
}

QString checkOptionalFile(const QString &path)
{
    return path.isEmpty() || QFileInfo(QDir::fromNativeSeparators(path)).isReadable()
        ? QString()
        : CheckWords::tr("This file cannot be read.");
}

QString checkFileToWrite(const QString &path)
{
    const QFileInfo file(QDir::fromNativeSeparators(path));
    return path.isEmpty() || (file.dir().exists() && !file.isDir())
        ? QString()
        : CheckWords::tr("The folder of this file is not there.");
}

QString checkServerAddress(const QString &text)
{
    if (text.isEmpty()) {
        return {};
    }
    const auto database = store::databaseAt(text);
    return !database        ? database.error().what
        : !database->server ? CheckWords::tr("The address of a server begins with postgresql://.")
                            : QString();
}

QString checkIco(const QString &text)
{
    constexpr int digits = 8;
    return text.size() == digits && isLike(text, "[0-9]+") && egon::isIco(text.toInt())
        ? QString()
        : CheckWords::tr("An IČO has eight digits, and the last one fits the others.");
}

} // namespace kmen::settings
