/// The room's sentences have one context for translators.
#pragma once

#include <QCoreApplication>

namespace kmen::identity {

/// A function of that name outside a class would be looked up under another context than lupdate files it under.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kmen::identity)
};

} // namespace kmen::identity
