#include "training/request_ids.h"

#include <QJsonObject>

namespace kmen::training {
namespace {

QJsonObject requestLine(const QUuid &request)
{
    return {{u"request"_qs, request.toString(QUuid::WithoutBraces)}};
}

} // namespace

Result<void> RequestIds::open(const QString &fileName)
{
    std::size_t lines = 0;
    auto read = m_file.open(fileName, [&](const QJsonObject &line) -> Result<void> {
        ++lines;
        take(QUuid::fromString(line.value(u"request"_qs).toString()));
        return {};
    });
    if (!read || lines <= 2 * bound) {
        return read;
    }
    return m_file.writeAnew([next = m_order.cbegin(), end = m_order.cend()]() mutable -> std::optional<QJsonObject> {
        return next == end ? std::nullopt : std::optional(requestLine(*next++));
    });
}

bool RequestIds::remember(const QUuid &request)
{
    if (!take(request)) {
        return false;
    }
    if (m_file.isOpen()) {
        m_file.append(requestLine(request));
    }
    return true;
}

bool RequestIds::take(const QUuid &request)
{
    if (m_known.contains(request)) {
        return false;
    }
    m_known.insert(request);
    m_order.push_back(request);
    if (m_order.size() > bound) {
        m_known.remove(m_order.front());
        m_order.pop_front();
    }
    return true;
}

} // namespace kmen::training
