#include "egon/gzip_p.h"

#include <array>

#include <zlib.h>

namespace kmen::egon::wire {

namespace {

constexpr int gzipWindow = 15 + 16; // zlib: +16 means a gzip header instead of zlib's own
constexpr std::size_t blockSize = 64 * 1024;

Bytef *input(QByteArrayView bytes)
{
    // zlib reads only, but its structure has no const
    return const_cast<Bytef *>(reinterpret_cast<const Bytef *>(bytes.data()));
}

} // namespace

std::optional<QByteArray> gunzip(QByteArrayView packed, qint64 most)
{
    z_stream stream {};
    if (inflateInit2(&stream, gzipWindow) != Z_OK) {
        return std::nullopt;
    }
    stream.next_in = input(packed);
    stream.avail_in = static_cast<uInt>(packed.size());
    QByteArray result;
    std::array<Bytef, blockSize> block {};
    int state = Z_OK;
    while (state == Z_OK && result.size() <= most) {
        stream.next_out = block.data();
        stream.avail_out = static_cast<uInt>(block.size());
        state = inflate(&stream, Z_NO_FLUSH);
        result.append(
            reinterpret_cast<const char *>(block.data()), static_cast<qsizetype>(block.size() - stream.avail_out));
    }
    inflateEnd(&stream);
    if (state != Z_STREAM_END || result.size() > most) {
        return std::nullopt;
    }
    return result;
}

QByteArray gzip(QByteArrayView bytes)
{
    z_stream stream {};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY) != Z_OK) {
        return {};
    }
    QByteArray result(
        static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))), Qt::Uninitialized);
    stream.next_in = input(bytes);
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(result.data());
    stream.avail_out = static_cast<uInt>(result.size());
    deflate(&stream, Z_FINISH);
    result.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return result;
}

} // namespace kmen::egon::wire
