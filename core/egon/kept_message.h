/// Requests and answers as support may see them: the structure, and no word about a person.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace kmen::egon {

/// The message with every text and attribute value replaced by "…", but for those that are known to be technical:
/// request ids, times of the call, agenda, role, OVM, AIS, result codes, counts, and the numbers of local AIFO, which
/// mean something only in this message. What is no XML loses all its text and keeps what looks like tags. At most
/// `mostBytes`, then "[…]".
QByteArray maskedMessage(QByteArrayView message, qint64 mostBytes);

} // namespace kmen::egon
