#include "training/event_log.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSaveFile>

namespace kmen::training {

Result<void> EventLog::open(const QString &fileName, const Each &each)
{
    m_file.close();
    m_file.setFileName(fileName);
    QFile reading(fileName);
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered) || !reading.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Unavailable, u"training.EVENTS"_qs,
            QCoreApplication::translate("Training", "The record of events cannot be opened."),
            fileName + u": "_qs + (m_file.isOpen() ? reading : m_file).errorString(),
            QCoreApplication::translate("Training", "Check the rights to the state folder."));
    }
    m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    qint64 whole = 0;
    for (int number = 1; !reading.atEnd(); ++number) {
        const QByteArray line = reading.readLine();
        if (!line.endsWith('\n')) {
            m_file.resize(whole);
            break;
        }
        whole += line.size();
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject()) {
            return fail(ErrorKind::Corrupt, u"training.EVENTS"_qs,
                QCoreApplication::translate("Training", "The record of events is damaged."),
                fileName + u':' + QString::number(number),
                QCoreApplication::translate("Training", "Start the training registers with a new state folder."));
        }
        if (auto taken = each(document.object()); !taken) {
            return taken;
        }
    }
    m_file.seek(whole);
    return {};
}

void EventLog::append(const QJsonObject &line)
{
    if (m_file.isOpen()) {
        m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    }
}

Result<void> EventLog::writeAnew(const std::function<std::optional<QJsonObject>()> &next)
{
    const QString name = m_file.fileName();
    m_file.close();
    QSaveFile file(name);
    bool good = file.open(QIODevice::WriteOnly);
    for (auto line = next(); good && line; line = next()) {
        const QByteArray bytes = QJsonDocument(*line).toJson(QJsonDocument::Compact) + '\n';
        good = file.write(bytes) == bytes.size();
    }
    good = good && file.commit();
    if (!good || !m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)) {
        return fail(ErrorKind::Unavailable, u"training.STATE"_qs,
            QCoreApplication::translate("Training", "The state folder cannot be written."), name,
            QCoreApplication::translate("Training", "Check the rights to the state folder."));
    }
    m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

} // namespace kmen::training
