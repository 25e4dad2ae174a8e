/// What is wrong with a setting, as a sentence; empty: it is right. The same rules as those of the profile's reader,
/// which has the last word when it is written.
#pragma once

#include <QString>

namespace kmen::settings {

QString checkNeeded(const QString &text);
/// https://, a host, no question mark, no password.
QString checkAddress(const QString &text);
/// May be empty.
QString checkHost(const QString &text);
QString checkNeededHost(const QString &text);
/// A code as ZadostInfo has it, at most `longest` signs. Source: EGON.md 2.2.
QString checkCode(const QString &text, int longest);
/// A file with at least one certificate, PEM or DER.
QString checkAuthority(const QString &path);
/// May be empty; a file that can be read.
QString checkOptionalFile(const QString &path);
/// May be empty; a file in a folder that is there.
QString checkFileToWrite(const QString &path);
/// May be empty; the address of a server.
QString checkServerAddress(const QString &text);
/// Eight digits with the right check digit.
QString checkIco(const QString &text);

} // namespace kmen::settings
