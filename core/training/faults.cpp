#include "training/faults.h"

#include <QCoreApplication>
#include <QHash>

namespace kmen::training {

Result<Fault> faultFromJson(const QJsonObject &order)
{
    static const QHash<QString, FaultMode> modes {{u"none"_qs, FaultMode::None},
        {u"unavailable"_qs, FaultMode::Unavailable}, {u"truncate"_qs, FaultMode::Truncate},
        {u"not-xml"_qs, FaultMode::NotXml}, {u"huge"_qs, FaultMode::Huge},
        {u"other-service"_qs, FaultMode::OtherService}, {u"entity-bomb"_qs, FaultMode::EntityBomb},
        {u"delay"_qs, FaultMode::Delay}, {u"drop"_qs, FaultMode::Drop}};
    const auto mode = modes.constFind(order.value(u"mode"_qs).toString());
    if (mode == modes.cend()) {
        return fail(ErrorKind::Input, u"training.ORDER"_qs,
            QCoreApplication::translate("Training", "The order is not understood."),
            u"mode: "_qs + QStringList(modes.keys()).join(u", "_qs));
    }
    return Fault {*mode, order.value(u"service"_qs).toString(), order.value(u"count"_qs).toInt(1),
        order.value(u"milliseconds"_qs).toInt(2000)};
}

void Faults::set(const Fault &fault)
{
    const std::lock_guard lock(m_mutex);
    m_fault = fault;
}

Fault Faults::take(const QString &service)
{
    const std::lock_guard lock(m_mutex);
    if (m_fault.mode == FaultMode::None || m_fault.count <= 0
        || (!m_fault.service.isEmpty() && m_fault.service != service)) {
        return {};
    }
    --m_fault.count;
    return m_fault;
}

} // namespace kmen::training
