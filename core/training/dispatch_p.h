/// The services of each group, by their code.
#pragma once

#include <QHash>

#include "training/dispatch.h"

namespace kmen::training {

using Answerer = ServiceAnswer (*)(Registers &, QByteArrayView, const std::optional<QString> &, bool async);
using ServiceTable = QHash<QString, Answerer>;

ServiceTable probeServices();
ServiceTable robServices();
ServiceTable robOlderServices();
ServiceTable robLogServices();
ServiceTable orgServices();
ServiceTable orgMoreServices();
ServiceTable agendaServices();
ServiceTable aisvServices();
ServiceTable asyncServices();
ServiceTable niaServices();
ServiceTable mapaServices();
ServiceTable rosServices();
ServiceTable aiseoServices();
ServiceTable rppServices();
ServiceTable ruianServices();

} // namespace kmen::training
