/// What the official schemas say of a message, and whether it survives being read and written again.
#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <memory>

#include "conformance/egon_samples.h"
#include "egon/codec.h"
#include "support/result_macros.h"
#include "support/xml_judge.h"

namespace kmen::egon::samples {

inline QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Base of the conformance tests; an empty complaint means that all is well.
class Judged {
protected:
    explicit Judged(const QString &schemas)
        : m_directory(schemas)
    {
    }
    [[nodiscard]] const QDir &directory() const { return m_directory; }

    template <class Service>
    judge::Schema &schema()
    {
        const QString name = Service::info.operation.toString();
        auto &schema = m_schemas[name];
        if (!schema) {
            schema = std::make_shared<judge::Schema>(schemaFile(name));
        }
        return *schema;
    }

    /// A schema of our own (tests/conformance/inferred) as a file beside which the official ones are found. Empty when
    /// it cannot be made.
    QString inferredSchema(const QString &name)
    {
        return written(name, fileContent(QDir(QFINDTESTDATA("inferred")).filePath(name)));
    }

    /// Valid by the schema, and what is read back writes the same message.
    template <class Service>
    QString judgeRequest(const typename Service::Request &body, const RequestInfo &info = samples::requestInfo())
    {
        const QByteArray xml = encodeRequestXml<Service>({info, body});
        if (const QString complaint = schema<Service>().complaint(xml); !complaint.isEmpty()) {
            return complaint;
        }
        const auto back = decodeRequest<Service>(xml);
        return back ? judge::difference(xml, encodeRequestXml<Service>(*back)) : describe(back.error());
    }

    template <class Service>
    QString judgeResponse(
        const typename Service::Response &body, const ResponseInfo &info = samples::responseInfo(), bool hasBody = true)
    {
        const QByteArray xml = encodeResponseXml<Service>({info, hasBody, body});
        if (const QString complaint = schema<Service>().complaint(xml); !complaint.isEmpty()) {
            return complaint;
        }
        const auto back = decodeResponse<Service>(xml);
        if (back && back->hasBody != hasBody) {
            return QStringLiteral("the body was lost or made up");
        }
        return back ? judge::difference(xml, encodeResponseXml<Service>(*back)) : describe(back.error());
    }

    template <class Service>
    bool reencode(const QString &code, bool request, const QByteArray &xml, QByteArray &result, QString &error)
    {
        if (code != Service::info.code) {
            return false;
        }
        if (request) {
            const auto message = decodeRequest<Service>(xml);
            message ? void(result = encodeRequestXml<Service>(*message)) : void(error = describe(message.error()));
        } else {
            const auto message = decodeResponse<Service>(xml);
            message ? void(result = encodeResponseXml<Service>(*message)) : void(error = describe(message.error()));
        }
        return true;
    }

private:
    /// E299's published schema lacks two types, so nothing can be judged by it as it stands. Here it stands on our own
    /// inferred/RppDotazyData.xsd, which adds them to the official one [inferred].
    QString schemaFile(const QString &name)
    {
        const QString official = m_directory.filePath(QString(u"egon/xsd/" + name + u".xsd"));
        if (name != u"IszrRppVypisSeznamUdajuAgendy2") {
            return official;
        }
        QByteArray xml = fileContent(official);
        xml.replace("../../rpp/xsd/RppDotazyData.xsd", inferredSchema(QStringLiteral("RppDotazyData.xsd")).toUtf8());
        xml.replace("\"IszrAbstract.xsd\"", "\"@SCHEMAS@/egon/xsd/IszrAbstract.xsd\"");
        return written(QString(name + u".xsd"), xml);
    }
    QString written(const QString &name, QByteArray xml)
    {
        xml.replace("@SCHEMAS@", m_directory.absolutePath().toUtf8());
        QFile file(m_folder.filePath(name));
        const bool done = file.open(QIODevice::WriteOnly) && file.write(xml) == xml.size();
        return done ? file.fileName() : QString();
    }

    QDir m_directory;
    QTemporaryDir m_folder;
    QHash<QString, std::shared_ptr<judge::Schema>> m_schemas;
};

/// The main of a conformance test: without the schemas it is skipped and says how to get them.
template <class Test>
int judgedMain(int argc, char **argv)
{
    const QString schemas = qEnvironmentVariable("KMEN_EGON_SCHEMAS");
    if (schemas.isEmpty() || !QFile::exists(QDir(schemas).filePath(QStringLiteral("RegTypy.xsd")))) {
        std::puts(
            "The official schemas are not part of this project. To judge messages by them,\n"
            "take the WSDL and XSD of DIA's reference agent (github.com/Digitalni-a-informacni-agentura/ISZRDemo)\n"
            "and set KMEN_EGON_SCHEMAS to the directory that holds RegTypy.xsd.");
        return 77; // CTest: not run
    }
    const QCoreApplication application(argc, argv);
    Test test(schemas);
    return QTest::qExec(&test, argc, argv);
}

} // namespace kmen::egon::samples

#define VERIFY_JUDGED(expression)                                                                                      \
    do {                                                                                                               \
        const QString verdict_ = (expression);                                                                         \
        QVERIFY2(verdict_.isEmpty(), qPrintable(verdict_));                                                            \
    } while (false)
