/// gzip (RFC 1952) by zlib, for the answers of the asynchronous queue.
#pragma once

#include <QByteArray>

#include <optional>

namespace kmen::egon::wire {

/// An answer decompressed beyond this is refused: a small message must not be able to fill the memory.
inline constexpr qint64 mostInflatedBytes = 64LL * 1024 * 1024;

/// Nothing when it is not gzip, ends in the middle, or grows beyond `most`.
std::optional<QByteArray> gunzip(QByteArrayView packed, qint64 most = mostInflatedBytes);
QByteArray gzip(QByteArrayView bytes);

} // namespace kmen::egon::wire
