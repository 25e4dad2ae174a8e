/// kmen: the desk. Only puts things together; see --help.
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <cstdio>

#include "base/platform.h"
#include "first_rows.h"
#include "office.h"
#include "ui/desk/workplaces.h"
#include "ui/settings/first_start.h"
#include "ui/settings/passphrase_dialog.h"
#include "ui/shell/language.h"
#include "ui/shell/theme.h"
#include "ui/tour/tour.h"

namespace {

/// Language and colours are chosen before the first sentence is shown, so they are read by hand.
QString valueOf(const QStringList &arguments, const QString &option)
{
    const auto at = arguments.indexOf(u"--" + option);
    return at >= 0 && at + 1 < arguments.size() ? arguments[at + 1] : QString();
}

QString languageOf(const QStringList &arguments)
{
    const QString wanted = valueOf(arguments, QStringLiteral("lang"));
    return wanted.isEmpty() ? QSettings().value(QStringLiteral("language"), QStringLiteral("cs")).toString() : wanted;
}

/// Colours other than the system's.
bool wantsDark(const QStringList &arguments)
{
    const QString wanted = valueOf(arguments, QStringLiteral("palette"));
    return (wanted.isEmpty() ? qEnvironmentVariable("KMEN_PALETTE") : wanted) == u"dark";
}

/// Without a display Qt would end the program with words for programmers.
bool hasDisplay(int argc, char *argv[])
{
#ifdef Q_OS_LINUX
    const auto chosen = [](const char *argument) { return qstrcmp(argument, "-platform") == 0; };
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || std::any_of(argv, argv + argc, chosen);
#else
    Q_UNUSED(argc)
    Q_UNUSED(argv)
    return true;
#endif
}

void say(const QString &sentence)
{
    std::fprintf(stderr, "kmen: %s\n", qPrintable(sentence));
}

void refuse(const kmen::Error &error, bool unattended)
{
    say(kmen::describe(error));
    if (!unattended) {
        QMessageBox::critical(nullptr, QCoreApplication::translate("Desk", "Kmen cannot start"),
            QString(error.what + QStringLiteral("\n\n") + error.remedy));
    }
}

} // namespace

int main(int argc, char *argv[])
{
    kmen::forbidMemoryDumps();
    const bool shown = hasDisplay(argc, argv);
    if (!shown) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // --help is printed all the same
    }
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Kmen"));
    QCoreApplication::setApplicationName(QStringLiteral("kmen"));
    kmen::shell::installLanguage(application, languageOf(QCoreApplication::arguments()));
    if (wantsDark(QCoreApplication::arguments())) {
        QApplication::setPalette(kmen::shell::darkPalette());
    }
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
        {QStringLiteral("measure-start"),
            QCoreApplication::translate("Desk", "Say when the first rows are on the screen, and end")},
        {QStringLiteral("palette"),
            QCoreApplication::translate("Desk", "Colours: system or dark (otherwise those of KMEN_PALETTE)"),
            QStringLiteral("NAME")},
        {QStringLiteral("lang"), QCoreApplication::translate("Desk", "Language: cs or en"), QStringLiteral("LANG")},
    });
    parser.process(application);
    if (!shown) {
        say(QCoreApplication::translate("Desk",
            "There is no display to show the desk on. kmen-worker works without one; the guided tour can be "
            "played on a virtual one: xvfb-run kmen --tour DIR"));
        return 1;
    }

    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QString config = parser.isSet(QStringLiteral("config")) ? parser.value(QStringLiteral("config"))
                                                                  : data.filePath(QStringLiteral("kmen.json"));
    const bool touring = parser.isSet(QStringLiteral("tour"));
    const QString training = parser.value(QStringLiteral("training"));
    kmen::settings::OwnProcess registers;
    if (!QFileInfo::exists(config) && training.isEmpty() && !touring) {
        kmen::settings::FirstStart first(kmen::desk::firstStartOptions(config));
        if (first.exec() != QDialog::Accepted) {
            return 0;
        }
        registers = first.takeRegisters();
    }
    auto opened = kmen::desk::openOffice(config, training);
    if (!opened && opened.error().code == QStringLiteral("desk.PASSPHRASE") && !touring) {
        kmen::settings::PassphraseDialog dialog(opened.error().what, [&](const QByteArray &passphrase) {
            opened = kmen::desk::openOffice(config, training, passphrase);
            return opened ? kmen::Result<void>() : kmen::failWith(opened);
        });
        if (dialog.exec() != QDialog::Accepted) {
            return 0;
        }
    }
    if (!opened) {
        refuse(opened.error(), touring);
        return 1;
    }
    if (!registers && !opened->training.isEmpty()) {
        registers = kmen::settings::keepTrainingRunning(QCoreApplication::applicationDirPath(), opened->training);
    }
    const auto window = kmen::desk::makeDesk(opened->office);
    const kmen::desk::FirstRows firstRows(
        *window, QStringLiteral("clientsTable"),
        [] {
            std::puts("first rows");
            std::fflush(stdout);
            QCoreApplication::quit();
        },
        parser.isSet(QStringLiteral("measure-start")));
    window->show();
    // what is wrong with the database is known only when the window is there
    QTimer readiness;
    QObject::connect(&readiness, &QTimer::timeout, &application, [&readiness, touring, ready = opened->office->ready] {
        if (ready.wait_for(std::chrono::seconds(0)) != std::future_status::ready) {
            return;
        }
        readiness.stop();
        if (const auto result = ready.get(); !result) {
            refuse(result.error(), touring);
            QCoreApplication::exit(1);
        }
    });
    readiness.start(50);
    if (!touring) {
        const int code = QApplication::exec();
        kmen::desk::closeOffice(*opened->office);
        return code;
    }
    const auto story = kmen::tour::readStory(opened->training);
    if (!story) {
        refuse(story.error(), touring);
        return 1;
    }
    // the tour types into the desk's own dialogs
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    kmen::tour::Tour tour(*window, *story, parser.value(QStringLiteral("tour")));
    QObject::connect(&tour, &kmen::tour::Tour::finished, &application, [](const QString &sentence) {
        if (!sentence.isEmpty()) {
            say(sentence);
        }
        QCoreApplication::exit(sentence.isEmpty() ? 0 : 1);
    });
    tour.start();
    return QApplication::exec();
}
