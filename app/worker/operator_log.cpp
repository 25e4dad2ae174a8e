#include "operator_log.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace kmen::worker {

namespace {

QString quotedWhereNeeded(const QString &value)
{
    const auto isPlain = [](QChar c) { return c.isLetterOrNumber() || QStringView(u"-_.:,/+@").contains(c); };
    if (!value.isEmpty() && std::ranges::all_of(value, isPlain)) {
        return value;
    }
    const QByteArray array = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(1, array.size() - 2));
}

} // namespace

OperatorLog::OperatorLog(const QString &path, const Clock &clock)
    : m_clock(clock)
    , m_toStandardError(path == u"-")
{
    if (path.isEmpty() || m_toStandardError) {
        return;
    }
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)) {
        fail();
    }
}

void OperatorLog::fail()
{
    m_failed = true;
    m_toStandardError = true;
    std::fprintf(stderr, "%s %s\n",
        qPrintable(QCoreApplication::translate("kmen::worker", "The file %1 cannot be written.")
                       .arg(QDir::toNativeSeparators(m_file.fileName()))),
        qPrintable(m_file.errorString()));
    m_file.close();
}

void OperatorLog::write(const QString &event, const QJsonObject &figures)
{
    QString line = toIso(m_clock.now()) + u' ' + event;
    for (auto it = figures.begin(); it != figures.end(); ++it) {
        if (!it->isObject() && !it->isArray()) {
            line += u' ' + it.key() + u'=' + quotedWhereNeeded(it->toVariant().toString());
        }
    }
    const QByteArray bytes = (line + u'\n').toUtf8();
    if (m_file.isOpen() && m_file.write(bytes) != bytes.size()) {
        fail(); // a full disk
    }
    if (m_toStandardError) {
        std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
    }
}

} // namespace kmen::worker
