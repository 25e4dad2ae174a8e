#include "training/event_log.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace kmen::training {
namespace {

} // namespace

Result<std::vector<QJsonObject>> EventLog::open(const QString &fileName)
{
    m_file.setFileName(fileName);
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered)) {
        return fail(ErrorKind::Unavailable, u"training.EVENTS"_qs,
            QCoreApplication::translate("Training", "The record of events cannot be opened."),
            fileName + u": "_qs + m_file.errorString(),
            QCoreApplication::translate("Training", "Check the rights to the state folder."));
    }
    const QByteArray content = m_file.readAll();
    const qsizetype whole = content.lastIndexOf('\n') + 1;
    if (whole < content.size()) {
        m_file.resize(whole);
    }
    m_file.seek(whole);
    std::vector<QJsonObject> lines;
    qsizetype start = 0;
    while (start < whole) {
        const qsizetype end = content.indexOf('\n', start);
        const QJsonDocument document = QJsonDocument::fromJson(content.mid(start, end - start));
        if (!document.isObject()) {
            return fail(ErrorKind::Corrupt, u"training.EVENTS"_qs,
                QCoreApplication::translate("Training", "The record of events is damaged."),
                fileName + u':' + QString::number(lines.size() + 1),
                QCoreApplication::translate("Training", "Start the training registers with a new state folder."));
        }
        lines.push_back(document.object());
        start = end + 1;
    }
    return lines;
}

void EventLog::append(const QJsonObject &line)
{
    if (m_file.isOpen()) {
        m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    }
}

} // namespace kmen::training
