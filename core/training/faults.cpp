#include "training/faults.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QUuid>

#include <limits>

namespace kmen::training {
namespace {

const QHash<QString, FaultMode> &modes()
{
    static const QHash<QString, FaultMode> all {{u"none"_qs, FaultMode::None},
        {u"drop-before"_qs, FaultMode::DropBefore}, {u"unavailable"_qs, FaultMode::Unavailable},
        {u"refuse"_qs, FaultMode::Refuse}, {u"not-xml"_qs, FaultMode::NotXml},
        {u"proxy-error"_qs, FaultMode::ProxyError}, {u"busy"_qs, FaultMode::Busy},
        {u"soap-fault"_qs, FaultMode::SoapFault}, {u"other-service"_qs, FaultMode::OtherService},
        {u"entity-bomb"_qs, FaultMode::EntityBomb}, {u"huge"_qs, FaultMode::Huge}, {u"drop"_qs, FaultMode::Drop},
        {u"truncate"_qs, FaultMode::Truncate}, {u"drop-after"_qs, FaultMode::DropAfter},
        {u"delay"_qs, FaultMode::Delay}, {u"twice"_qs, FaultMode::Twice}, {u"cut-xml"_qs, FaultMode::CutXml},
        {u"bad-encoding"_qs, FaultMode::BadEncoding}, {u"other-request"_qs, FaultMode::OtherRequest},
        {u"foreign-aifo"_qs, FaultMode::ForeignAifo}, {u"server-expired"_qs, FaultMode::ServerExpired},
        {u"client-revoked"_qs, FaultMode::ClientRevoked}};
    return all;
}

bool isOfConnections(FaultMode mode)
{
    return mode == FaultMode::ServerExpired || mode == FaultMode::ClientRevoked;
}

std::unexpected<Error> notUnderstood(const QString &part)
{
    return fail(ErrorKind::Input, u"training.ORDER"_qs,
        QCoreApplication::translate("Training", "The order is not understood."),
        part + u"; mode: "_qs + faultNames().join(u", "_qs));
}

/// The text between `open` and the next "<", replaced wherever it stands.
void replaceTexts(QByteArray &xml, const QByteArray &open, const std::function<QByteArray(const QByteArray &)> &other)
{
    for (qsizetype at = xml.indexOf(open); at >= 0; at = xml.indexOf(open, at)) {
        at += open.size();
        const qsizetype begin = xml.indexOf('>', at) + 1;
        const qsizetype end = xml.indexOf('<', begin);
        if (begin <= 0 || end < 0) {
            return;
        }
        const QByteArray text = other(xml.mid(begin, end - begin));
        xml.replace(begin, end - begin, text);
        at = xml.indexOf('>', begin + text.size()); // past the end tag
    }
}

} // namespace

QStringList faultNames()
{
    QStringList names = modes().keys();
    names.sort();
    return names;
}

Result<Fault> faultFromJson(const QJsonObject &order)
{
    const QString name = order.value(u"mode"_qs).toString();
    const auto mode = modes().constFind(name);
    Fault fault;
    fault.service = order.value(u"service"_qs).toString();
    fault.count = order.value(u"count"_qs).toInt(1);
    fault.milliseconds = order.value(u"milliseconds"_qs).toInt(2000);
    fault.subKod = order.value(u"code"_qs).toString();
    fault.retryAfter = order.value(u"retryAfter"_qs).toInt(1);
    if (mode == modes().cend() || (*mode == FaultMode::Refuse && fault.subKod.isEmpty())) {
        return notUnderstood(name);
    }
    fault.mode = *mode;
    return fault;
}

Result<std::vector<Fault>> faultsFromSpec(const QString &spec)
{
    static const QRegularExpression form(u"^([a-z-]+)(?::(E\\d{1,3}))?(?:=([^,]+?))?(?:x(\\d{1,9}|\\*))?$"_qs);
    std::vector<Fault> faults;
    const QStringList parts = spec.split(u',');
    for (const QString &part : parts) {
        const auto match = form.match(part.trimmed());
        const auto mode = modes().constFind(match.captured(1));
        if (!match.hasMatch() || mode == modes().cend()) {
            return notUnderstood(part);
        }
        Fault fault;
        fault.mode = *mode;
        fault.service = match.captured(2);
        const QString value = match.captured(3);
        bool number = true;
        if (fault.mode == FaultMode::Refuse) {
            fault.subKod = value;
            number = !value.isEmpty();
        } else if (!value.isEmpty()) {
            const int given = value.toInt(&number);
            number = number && given >= 0 && (fault.mode == FaultMode::Delay || fault.mode == FaultMode::Busy);
            fault.milliseconds = given;
            fault.retryAfter = given;
        }
        if (!number) {
            return notUnderstood(part);
        }
        const QString count = match.captured(4);
        fault.count = count.isEmpty() ? 1 : count == u'*' ? std::numeric_limits<int>::max() : count.toInt();
        faults.push_back(fault);
    }
    return faults;
}

QByteArray spoiled(FaultMode mode, QByteArray xml)
{
    switch (mode) {
    case FaultMode::CutXml:
        return xml.left(xml.size() / 2);
    case FaultMode::BadEncoding: {
        // "Ř" of Windows-1250 in the first text there is
        const qsizetype text = xml.indexOf('>', xml.indexOf("CasOdpovedi")) + 1;
        return xml.insert(text, '\xd8');
    }
    case FaultMode::OtherRequest:
        replaceTexts(xml, "AgendaZadostId",
            [](const QByteArray &) { return QUuid::createUuid().toByteArray(QUuid::WithoutBraces); });
        return xml;
    case FaultMode::ForeignAifo:
        replaceTexts(xml, "GlobalniAifo", [](const QByteArray &aifo) {
            QByteArray other = QByteArray::fromBase64(aifo);
            for (qsizetype i = 1; i < other.size(); ++i) {
                other[i] = static_cast<char>(other[i] ^ 0x5a);
            }
            return other.toBase64();
        });
        return xml;
    default:
        return xml;
    }
}

void Faults::set(std::vector<Fault> faults)
{
    const std::lock_guard lock(m_mutex);
    m_faults = std::move(faults);
}

Fault Faults::take(const QString &service)
{
    const std::lock_guard lock(m_mutex);
    for (Fault &fault : m_faults) {
        if (fault.mode != FaultMode::None && !isOfConnections(fault.mode) && fault.count > 0
            && (fault.service.isEmpty() || fault.service == service)) {
            --fault.count;
            return fault;
        }
    }
    return {};
}

FaultMode Faults::ofConnections() const
{
    const std::lock_guard lock(m_mutex);
    for (const Fault &fault : m_faults) {
        if (isOfConnections(fault.mode)) {
            return fault.mode;
        }
    }
    return FaultMode::None;
}

} // namespace kmen::training
