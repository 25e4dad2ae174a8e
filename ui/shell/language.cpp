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
    const QString mark = QStringLiteral("kmenLanguage");
    qDeleteAll(application.findChildren<QTranslator *>(mark, Qt::FindDirectChildrenOnly));
    auto *qt = new QTranslator(&application);
    qt->setObjectName(mark);
    if (qt->load(u"qtbase_" + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(qt);
    }
    auto *own = new QTranslator(&application);
    own->setObjectName(mark);
    const bool found = own->load(u":/i18n/kmen_" + code + u".qm");
    if (found) {
        QCoreApplication::installTranslator(own);
    }
    return found;
}

} // namespace kmen::shell
