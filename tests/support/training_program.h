/// kmen-training as a process, and its control port.
#pragma once

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace kmen::test {

inline QString trainingProgram()
{
    return qEnvironmentVariable("KMEN_BIN", QCoreApplication::applicationDirPath()) + QStringLiteral("/kmen-training");
}

/// Started and ready; `ready` is its first line. Nothing when it did not start. Killed at its end.
inline std::unique_ptr<QProcess> startTraining(const QStringList &arguments, QByteArray *ready = nullptr)
{
    auto process = std::make_unique<QProcess>();
    process->start(trainingProgram(), arguments);
    while (!process->canReadLine() && process->waitForReadyRead(30'000)) { }
    const QByteArray line = process->readLine().trimmed();
    if (ready) {
        *ready = line;
    }
    return line.startsWith("ready https://") ? std::move(process) : nullptr;
}

/// As the power goes: nothing is written any more.
inline bool killTraining(QProcess &process)
{
    process.kill();
    return process.waitForFinished();
}

inline QByteArray contentOf(const QTemporaryDir &folder, const QString &name)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the control port of the program with this folder answers.
inline QJsonObject orderTraining(const QTemporaryDir &folder, const QJsonObject &what)
{
    const QUrl url(QString::fromUtf8(contentOf(folder, QStringLiteral("control-url")).trimmed()));
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    const QByteArray body = QJsonDocument(what).toJson(QJsonDocument::Compact);
    socket.write("POST / HTTP/1.1\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray answer;
    while (socket.waitForReadyRead(10'000)) {
        answer += socket.readAll();
    }
    return QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n") + 4)).object();
}

} // namespace kmen::test
