#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace kmen::shell {

bool installLanguage(QCoreApplication &application, const QString &language)
{
    const QString code = language == u"en" ? QStringLiteral("en") : QStringLiteral("cs");
    // numbers and plurals follow the texts, not the machine
    QLocale::setDefault(code == u"en" ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                      : QLocale(QLocale::Czech, QLocale::CzechRepublic));
    auto *qt = new QTranslator(&application);
    if (qt->load(u"qtbase_" + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(qt);
    }
    auto *own = new QTranslator(&application);
    const bool found = own->load(u":/i18n/kmen_" + code + u".qm");
    if (found) {
        QCoreApplication::installTranslator(own);
    }
    return found;
}

} // namespace kmen::shell
