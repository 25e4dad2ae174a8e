/// A measurement in a process of its own, so that its memory is nobody else's; and what a process can say of itself.
#pragma once

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTextStream>

#include <ctime>

namespace kmen::bench {

inline int fromEnvironment(const char *name, int otherwise)
{
    bool good = false;
    const int value = qEnvironmentVariableIntValue(name, &good);
    return good ? value : otherwise;
}

/// Of /proc/self/FILE, in megabytes; 0 where there is none.
inline double megabytesOf(const QString &file, const QByteArray &line)
{
    QFile status(QStringLiteral("/proc/self/") + file);
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray text = status.readAll();
    const QByteArray wanted = '\n' + line;
    const qsizetype at = text.indexOf(wanted) + wanted.size();
    return text.mid(at, text.indexOf("kB", at) - at).trimmed().toDouble() / 1024;
}
inline double memoryNow()
{
    return megabytesOf(QStringLiteral("smaps_rollup"), "Pss:");
}
inline double memoryPeak()
{
    return megabytesOf(QStringLiteral("status"), "VmHWM:");
}

/// Of this process, all its threads, in milliseconds.
inline double cpuTime()
{
    timespec spent {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent);
    return static_cast<double>(spent.tv_sec) * 1e3 + static_cast<double>(spent.tv_nsec) / 1e6;
}

template <class Work>
double cpuOf(Work &&work)
{
    const double before = cpuTime();
    work();
    return cpuTime() - before;
}

/// What this program says when it is started again with these arguments: one JSON object. Empty on failure.
inline QJsonObject inOwnProcess(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0) {
        return {};
    }
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

inline void say(const QJsonObject &figures)
{
    QTextStream(stdout) << QJsonDocument(figures).toJson(QJsonDocument::Compact) << '\n';
}

} // namespace kmen::bench
