#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <csignal>
#include <cstdio>
#include <stop_token>

#include "base/platform.h"
#include "commands.h"

namespace {

std::stop_source *stopOnSignal = nullptr;

/// The first signal ends the work at the next whole step; the second one ends the program.
void onSignal(int number)
{
    std::signal(number, SIG_DFL);
    stopOnSignal->request_stop();
}

kmen::Result<kmen::worker::ExitCode> runCommand(const kmen::worker::Context &context)
{
    using namespace kmen::worker;
    switch (context.arguments.command) {
    case Command::Help:
        std::fputs(qPrintable(helpText()), stdout);
        return Done;
    case Command::Version:
        std::printf("kmen-worker %s\n", qPrintable(QCoreApplication::applicationVersion()));
        return Done;
    case Command::Init:
        return initCommand(context);
    case Command::Identify:
        return identifyCommand(context);
    case Command::Distribute:
        return distributeCommand(context);
    case Command::Status:
        return statusCommand(context);
    case Command::Client:
        return clientCommand(context);
    case Command::Certificate:
        return certificateCommand(context);
    case Command::VerifyAudit:
        return verifyAuditCommand(context);
    case Command::Statement:
        return statementCommand(context);
    case Command::Keys:
        return keysCommand(context);
    case Command::Subscribe:
        return subscribeCommand(context);
    case Command::Reconcile:
        return reconcileCommand(context);
    case Command::Archive:
        return archiveCommand(context);
    case Command::Case:
        return caseCommand(context);
    case Command::Database:
        return databaseCommand(context);
    case Command::Import:
        return importCommand(context);
    }
    return Failed;
}

void printError(const kmen::Error &error)
{
    QString text = error.what;
    if (!error.remedy.isEmpty()) {
        text += u'\n' + error.remedy;
    }
    text += QStringLiteral("\n[%1]").arg(error.code);
    if (!error.detail.isEmpty()) {
        text += u' ' + error.detail;
    }
    std::fprintf(stderr, "%s\n", qPrintable(text));
}

} // namespace

int main(int argc, char **argv)
{
    qunsetenv("KDSOAP_DEBUG"); // it would print whole messages, with personal data
    kmen::forbidMemoryDumps();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kmen-worker"));
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    QTranslator translator;
    // Czech first: a scheduled job often has no locale at all, and what it reads is shown on Czech desks
    const bool english = QLocale().language() == QLocale::English;
    if (translator.load(english ? QStringLiteral(":/i18n/kmen_en") : QStringLiteral(":/i18n/kmen_cs"))) {
        QCoreApplication::installTranslator(&translator);
    }
    const auto arguments = kmen::worker::parseArguments(QCoreApplication::arguments());
    if (!arguments) {
        if (QCoreApplication::arguments().contains(QStringLiteral("--json"))) {
            kmen::worker::Arguments json;
            json.json = true;
            kmen::worker::print(json, {{QStringLiteral("error"), kmen::worker::errorObject(arguments.error())}}, {});
        }
        printError(arguments.error());
        return kmen::worker::Usage;
    }
    std::stop_source stop;
    stopOnSignal = &stop;
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    const kmen::SystemClock clock;
    const kmen::Job job(stop.get_token());
    const kmen::worker::Context context {*arguments, clock, job};
    const auto result = runCommand(context);
    const auto concluded =
        kmen::worker::concludeCommand(context, result ? std::nullopt : std::optional<kmen::Error>(result.error()));
    if (!concluded) {
        printError(concluded.error());
    }
    if (!result) {
        if (arguments->json) {
            kmen::worker::print(*arguments, {{QStringLiteral("error"), kmen::worker::errorObject(result.error())}}, {});
        }
        printError(result.error());
        return kmen::worker::exitCodeFor(result.error());
    }
    return concluded || *result != kmen::worker::Done ? *result : kmen::worker::Failed;
}
