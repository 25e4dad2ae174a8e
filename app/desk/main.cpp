/// kmen: the desk. Only puts things together; see --help.
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>

#include <cstdio>

#include "office.h"
#include "ui/desk/workplaces.h"
#include "ui/shell/language.h"
#include "ui/shell/theme.h"
#include "ui/tour/tour.h"

namespace {

/// The language is chosen before the first sentence is said, so it is read by hand.
QString languageOf(const QStringList &arguments)
{
    const auto at = arguments.indexOf(QStringLiteral("--lang"));
    if (at >= 0 && at + 1 < arguments.size()) {
        return arguments[at + 1];
    }
    return QSettings().value(QStringLiteral("language"), QStringLiteral("cs")).toString();
}

void say(const QString &sentence)
{
    std::fprintf(stderr, "kmen: %s\n", qPrintable(sentence));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Kmen"));
    QCoreApplication::setApplicationName(QStringLiteral("kmen"));
    kmen::shell::installLanguage(application, languageOf(QCoreApplication::arguments()));
    kmen::shell::applyTheme();

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("Desk", "Kmen: the desk of the client registry"));
    parser.addHelpOption();
    parser.addOptions({
        {QStringLiteral("config"), QCoreApplication::translate("Desk", "Configuration file"), QStringLiteral("FILE")},
        {QStringLiteral("training"),
            QCoreApplication::translate(
                "Desk", "Folder of the training registers; makes a database when there is none"),
            QStringLiteral("DIR")},
        {QStringLiteral("tour"),
            QCoreApplication::translate("Desk", "Play the guided tour and leave its pictures in this folder"),
            QStringLiteral("DIR")},
        {QStringLiteral("lang"), QCoreApplication::translate("Desk", "Language: cs or en"), QStringLiteral("LANG")},
    });
    parser.process(application);

    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QString config = parser.isSet(QStringLiteral("config")) ? parser.value(QStringLiteral("config"))
                                                                  : data.filePath(QStringLiteral("kmen.json"));
    const bool touring = parser.isSet(QStringLiteral("tour"));
    const auto opened = kmen::desk::openOffice(config, parser.value(QStringLiteral("training")));
    if (!opened) {
        say(kmen::describe(opened.error()));
        if (!touring) {
            QMessageBox::critical(nullptr, QCoreApplication::translate("Desk", "Kmen cannot start"),
                QString(opened.error().what + QStringLiteral("\n\n") + opened.error().remedy));
        }
        return 1;
    }
    const auto window = kmen::desk::makeDesk(opened->office);
    window->show();
    if (!touring) {
        return QApplication::exec();
    }
    kmen::tour::Tour tour(*window, kmen::tour::readStory(opened->training), parser.value(QStringLiteral("tour")));
    QObject::connect(&tour, &kmen::tour::Tour::finished, &application, [](const QString &sentence) {
        if (!sentence.isEmpty()) {
            say(sentence);
        }
        QCoreApplication::exit(sentence.isEmpty() ? 0 : 1);
    });
    tour.start();
    return QApplication::exec();
}
