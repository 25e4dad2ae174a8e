/// Czech first, English complete. Texts are compiled in under :/i18n.
#pragma once

#include <QString>

class QCoreApplication;

namespace kmen::shell {

/// "cs" or "en"; anything else is Czech. Installs the texts of the program and of Qt itself in place of those of
/// another language: every window gets QEvent::LanguageChange. Returns whether the program's texts were found.
bool installLanguage(QCoreApplication &application, const QString &language);

} // namespace kmen::shell
