#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

#include "commands.h"
#include "sync/workplace.h"

namespace kmen::worker {

void print(const Arguments &arguments, const QJsonObject &object, const QString &text)
{
    const QByteArray line = arguments.json ? QJsonDocument(object).toJson(QJsonDocument::Compact) : text.toUtf8();
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

QJsonObject errorObject(const Error &error)
{
    return {
        {QStringLiteral("kind"), errorKindName(error.kind)},
        {QStringLiteral("code"), error.code},
        {QStringLiteral("what"), error.what},
        {QStringLiteral("detail"), error.detail},
        {QStringLiteral("remedy"), error.remedy},
    };
}

QString workerName()
{
    return QStringLiteral("kmen-worker");
}

QString workerReason()
{
    return sync::usualPurpose();
}

} // namespace kmen::worker
