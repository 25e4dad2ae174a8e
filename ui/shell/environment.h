/// The colour and the word of each environment: of the band over the window, and wherever else it is named.
#pragma once

#include <QColor>
#include <QString>

#include "egon/profile.h"

namespace kmen::shell {

QColor environmentColour(egon::Environment environment);
/// Black or white, whichever reads on environmentColour.
QColor onEnvironmentColour(egon::Environment environment);
/// "Training registers"
QString environmentText(egon::Environment environment);

} // namespace kmen::shell
