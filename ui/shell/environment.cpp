#include "ui/shell/environment.h"

#include <QCoreApplication>

#include "ui/shell/theme.h"

namespace kmen::shell {

namespace {

struct EnvironmentWords {
    Q_DECLARE_TR_FUNCTIONS(kmen::shell::Environment)
};

} // namespace

QColor environmentColour(egon::Environment environment)
{
    switch (environment) {
    case egon::Environment::Training:
        return QColor::fromHsl(38, 220, 125);
    case egon::Environment::Test:
        return QColor::fromHsl(200, 180, 120);
    case egon::Environment::Production:
        return QColor::fromHsl(350, 160, 85);
    }
    return {};
}

QColor onEnvironmentColour(egon::Environment environment)
{
    const QColor fill = environmentColour(environment);
    return contrast(fill, Qt::black) > contrast(fill, Qt::white) ? Qt::black : Qt::white;
}

QString environmentText(egon::Environment environment)
{
    switch (environment) {
    case egon::Environment::Training:
        return EnvironmentWords::tr("Training registers");
    case egon::Environment::Test:
        return EnvironmentWords::tr("Test environment");
    case egon::Environment::Production:
        return EnvironmentWords::tr("Production");
    }
    return {};
}

} // namespace kmen::shell
