#include "store/sql_error_p.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>

namespace kmen::store {
namespace {

Error duplicate(const QString &detail)
{
    return {ErrorKind::Conflict, QStringLiteral("store.DUPLICATE"),
        QCoreApplication::translate("kmen::store", "The record exists already."), detail, {}};
}

Error locked(const QString &detail)
{
    return {ErrorKind::Unavailable, QStringLiteral("store.LOCKED"),
        QCoreApplication::translate("kmen::store", "The database is busy with another program's work."), detail,
        QCoreApplication::translate("kmen::store", "Try again in a moment.")};
}

Error diskFull(const QString &detail)
{
    return {ErrorKind::Unavailable, QStringLiteral("store.DISK_FULL"),
        QCoreApplication::translate("kmen::store", "The database could not be written: the disk is full or failed."),
        detail,
        QCoreApplication::translate(
            "kmen::store", "Free some space on the disk. Nothing of the unfinished change was stored.")};
}

Error damaged(const QString &what, const QString &detail)
{
    return {ErrorKind::Corrupt, QStringLiteral("store.DAMAGED"), what, detail,
        QCoreApplication::translate("kmen::store", "Stop working and restore the last backup.")};
}

Error notAllowed(const QString &detail)
{
    return {ErrorKind::Denied, QStringLiteral("store.NOT_ALLOWED"),
        QCoreApplication::translate("kmen::store", "Your user of the database may not do this."), detail,
        QCoreApplication::translate("kmen::store", "Ask the administrator for the right role.")};
}

Error refused(const QString &detail)
{
    return {ErrorKind::Internal, QStringLiteral("store.SQL"),
        QCoreApplication::translate("kmen::store", "The database refused an operation of the program."), detail,
        QCoreApplication::translate("kmen::store", "Send the details to the support.")};
}

/// The server's own words without the values: those stand behind the first line, or behind a colon where a value itself
/// was wrong (class 22).
QString serverDetail(const QString &state, const QString &text)
{
    QString line = text.section(u'\n', 0, 0).simplified();
    if (state.startsWith(u"22")) {
        line = line.section(QStringLiteral(": \""), 0, 0);
    }
    return QStringLiteral("PostgreSQL %1: %2").arg(state.isEmpty() ? QStringLiteral("-") : state, line);
}

} // namespace

Error errorOf(const QSqlError &error)
{
    return errorOf(error.nativeErrorCode().toInt(), error.databaseText());
}

Error errorOf(int code, const QString &text)
{
    // Codes of SQLite; the low byte is the primary one.
    constexpr int uniqueViolated = 2067;
    constexpr int primaryKeyViolated = 1555;
    const QString detail = QStringLiteral("SQLite %1: %2").arg(QString::number(code), text);
    constexpr int refusedByTrigger = 1811;
    if (code == uniqueViolated || code == primaryKeyViolated) {
        return duplicate(detail);
    }
    if (code == refusedByTrigger) {
        return {ErrorKind::Denied, QStringLiteral("store.NOT_ALLOWED"),
            QCoreApplication::translate("kmen::store", "The database does not take this change from anybody."), detail,
            QCoreApplication::translate("kmen::store", "What was recorded stays as it is.")};
    }
    switch (code & 0xff) {
    case 5:
    case 6:
        return locked(detail);
    case 8:
        return {ErrorKind::Denied, QStringLiteral("store.READ_ONLY"),
            QCoreApplication::translate("kmen::store", "The database can only be read."), detail,
            QCoreApplication::translate(
                "kmen::store", "Ask the administrator for the right to write to the database file and its folder.")};
    case 10:
    case 13:
        return diskFull(detail);
    case 11:
        return damaged(QCoreApplication::translate("kmen::store", "The database file is damaged."), detail);
    case 14:
        return {ErrorKind::Unavailable, QStringLiteral("store.NOT_OPENED"),
            QCoreApplication::translate("kmen::store", "The database file cannot be opened."), detail,
            QCoreApplication::translate("kmen::store", "Check that its folder exists and that you may write there.")};
    case 26:
        return {ErrorKind::Corrupt, QStringLiteral("store.NOT_A_DATABASE"),
            QCoreApplication::translate("kmen::store", "The file is not a database of Kmen."), detail,
            QCoreApplication::translate("kmen::store", "Choose another file.")};
    default:
        return refused(detail);
    }
}

Error serverErrorOf(const QSqlError &error)
{
    // SQLSTATE: https://www.postgresql.org/docs/15/errcodes-appendix.html
    const QString state = error.nativeErrorCode();
    const QString detail = serverDetail(state, error.databaseText());
    const auto is = [&](std::initializer_list<const char *> states) {
        return std::any_of(
            states.begin(), states.end(), [&](const char *known) { return state == QLatin1String(known); });
    };
    if (is({"23505"})) {
        return duplicate(detail);
    }
    if (is({"55P03", "40001", "40P01"})) {
        return locked(detail);
    }
    if (is({"25006"})) {
        return {ErrorKind::Denied, QStringLiteral("store.READ_ONLY"),
            QCoreApplication::translate("kmen::store", "The database can only be read."), detail,
            QCoreApplication::translate("kmen::store", "Ask the administrator of the database server.")};
    }
    if (is({"42501"})) {
        return notAllowed(detail);
    }
    if (is({"53100", "58030"})) {
        return diskFull(detail);
    }
    if (state.startsWith(u"XX00") && state != u"XX000") {
        return damaged(QCoreApplication::translate("kmen::store", "The database is damaged."), detail);
    }
    // A connection that broke has no state of its own to tell.
    const bool broken = state.isEmpty() && !error.databaseText().isEmpty();
    if (broken || state.startsWith(u"08") || state.startsWith(u"57P") || is({"25P03"})) {
        return {ErrorKind::Unavailable, QStringLiteral("store.SERVER_GONE"),
            QCoreApplication::translate("kmen::store", "The connection to the database server was lost."), detail,
            QCoreApplication::translate("kmen::store",
                "Try again in a moment; the program connects by itself. Check whether your last change was stored.")};
    }
    return refused(detail);
}

Error readOnly()
{
    return {ErrorKind::Denied, QStringLiteral("store.READ_ONLY"),
        QCoreApplication::translate("kmen::store", "The database can only be read."), {},
        QCoreApplication::translate("kmen::store", "Ask the administrator of the database server.")};
}

Error serverNotOpened(const QSqlError &error, const Refusal &refusal)
{
    const QString detail = serverDetail(refusal.state, error.databaseText());
    if (refusal.passwordMissing || refusal.state.startsWith(u"28")) {
        return {ErrorKind::Denied, QStringLiteral("store.WRONG_PASSWORD"),
            QCoreApplication::translate("kmen::store", "The database server does not accept this user and password."),
            detail,
            QCoreApplication::translate(
                "kmen::store", "Type the password again, or ask the administrator of the database server.")};
    }
    if (refusal.state == u"42501") {
        return notAllowed(detail); // the login is a member of no role
    }
    if (refusal.state == u"3D000") {
        return {ErrorKind::NotFound, QStringLiteral("store.NO_DATABASE"),
            QCoreApplication::translate("kmen::store", "The database server has no such database or user."), detail,
            QCoreApplication::translate("kmen::store", "Check the address of the database.")};
    }
    return {ErrorKind::Unavailable, QStringLiteral("store.SERVER_GONE"),
        QCoreApplication::translate("kmen::store", "The database server cannot be reached or refused the connection."),
        detail,
        QCoreApplication::translate(
            "kmen::store", "Check the network and the address of the database, and try again in a moment.")};
}

Error serverUnfit(const QString &what)
{
    return {ErrorKind::Input, QStringLiteral("store.SERVER_UNFIT"),
        QCoreApplication::translate("kmen::store", "The database server does not suit the program."), what,
        QCoreApplication::translate(
            "kmen::store", "PostgreSQL 15 or newer and a database in the encoding UTF8 are needed.")};
}

} // namespace kmen::store
