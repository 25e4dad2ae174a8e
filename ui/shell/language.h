/// Czech first, English complete. Texts are compiled in under :/i18n.
#pragma once

#include <QString>

class QCoreApplication;

namespace kmen::shell {

/// "cs" or "en". Installs the texts of the program and of Qt itself; anything else is Czech.
/// Returns whether the program's texts were found.
bool installLanguage(QCoreApplication &application, const QString &language);

} // namespace kmen::shell
