/// Simple values of the schemas: text to value and back. Reading is strict; `false` means the text is not of the type.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <string_view>

#include "base/aifo.h"
#include "egon/person.h"

namespace kmen::egon::wire {

/// Without the white space that XML Schema collapses (all types but xs:string).
std::string_view collapsed(std::string_view text);

bool parseValue(std::string_view text, int &value);
bool parseValue(std::string_view text, qint64 &value);
bool parseValue(std::string_view text, quint64 &value);
bool parseValue(std::string_view text, bool &value);
bool parseValue(std::string_view text, QString &value);
bool parseValue(std::string_view text, QStringList &value);
bool parseValue(std::string_view text, QDate &value);
bool parseValue(std::string_view text, WireTime &value);
bool parseValue(std::string_view text, QUuid &value);
bool parseValue(std::string_view text, QByteArray &value);
bool parseValue(std::string_view text, Aifo &value);
bool parseValue(std::string_view text, ResultCode &value);
bool parseValue(std::string_view text, Stav &value);

QString formatValue(int value);
QString formatValue(qint64 value);
QString formatValue(quint64 value);
QString formatValue(bool value);
/// Characters that XML 1.0 cannot carry are left out.
QString formatValue(const QString &value);
QString formatValue(const QStringList &value);
QString formatValue(QDate value);
QString formatValue(const WireTime &value);
QString formatValue(const QUuid &value);
QString formatValue(const QByteArray &value);
QString formatValue(const Aifo &value);
QString formatValue(ResultCode value);
QString formatValue(Stav value);

} // namespace kmen::egon::wire
