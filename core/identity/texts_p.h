/// The room's sentences have one context for translators.
#pragma once

#include <QCoreApplication>

namespace kmen::identity {

inline QString tr(const char *text)
{
    return QCoreApplication::translate("kmen::identity", text);
}

} // namespace kmen::identity
