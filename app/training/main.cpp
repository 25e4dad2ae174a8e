// kmen-training: the training registers as a program.
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>
#endif

#include "base/platform.h"
#include "base/text.h"
#include "roster.h"
#include "training/server.h"

namespace {

#ifdef Q_OS_UNIX
int signalPipe[2] = {-1, -1}; // a signal handler can reach nothing but a global

void onSignal(int)
{
    const char byte = 1;
    static_cast<void>(::write(signalPipe[0], &byte, sizeof(byte)));
}

void quitOnSignals(QCoreApplication &application)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalPipe) != 0) {
        return;
    }
    auto *notifier = new QSocketNotifier(signalPipe[1], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    struct sigaction action = {};
    action.sa_handler = &onSignal;
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
}
#else
void quitOnSignals(QCoreApplication &) { }
#endif

int complain(const QString &text)
{
    std::fprintf(stderr, "kmen-training: %s\n", qPrintable(text));
    return 2;
}

} // namespace

int main(int argc, char *argv[])
{
    kmen::forbidMemoryDumps();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"kmen-training"_qs);
    QCoreApplication::setApplicationVersion(u"0.1.0"_qs);

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "TrainingMain", "Training registers for Kmen: an invented country behind the services of eGON."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        {{u"port"_qs, QCoreApplication::translate("TrainingMain", "TCP port; 0 takes any free one."), u"N"_qs, u"0"_qs},
            {u"population"_qs, QCoreApplication::translate("TrainingMain", "Persons in the country."), u"N"_qs,
                u"10000"_qs},
            {u"seed"_qs, QCoreApplication::translate("TrainingMain", "The same seed gives the same country."), u"S"_qs,
                u"1"_qs},
            {u"state"_qs,
                QCoreApplication::translate("TrainingMain", "Folder of certificates and events; made if missing."),
                u"DIR"_qs},
            {u"control-port"_qs,
                QCoreApplication::translate("TrainingMain", "TCP port for orders; 0 takes any free one."), u"N"_qs},
            {u"events-per-minute"_qs, QCoreApplication::translate("TrainingMain", "Random changes in the country."),
                u"R"_qs, u"0"_qs},
            {u"faults"_qs,
                QCoreApplication::translate("TrainingMain",
                    "What goes wrong from the start: MODE[:SERVICE][=VALUE][xCOUNT], several with commas. Modes: %1.")
                    .arg(kmen::training::faultNames().join(u", "_qs)),
                u"SPEC"_qs},
            {u"aisv-names"_qs,
                QCoreApplication::translate("TrainingMain",
                    "What E315 to E321 are called on the wire: a JSON object as \"aisv\" in a connection profile."),
                u"FILE"_qs},
            {u"roster"_qs,
                QCoreApplication::translate(
                    "TrainingMain", "Write roster.csv with N persons and tour.json into the folder, and end."),
                u"N"_qs}});
    parser.process(application);

    const auto port = kmen::parseInteger(parser.value(u"port"_qs), 0, 65'535);
    const auto controlPort = kmen::parseInteger(parser.value(u"control-port"_qs), 0, 65'535);
    const auto population = kmen::parseInteger(parser.value(u"population"_qs), 1, 12'000'000);
    bool seedOk = false;
    bool rateOk = false;
    const quint64 seed = parser.value(u"seed"_qs).toULongLong(&seedOk);
    const double rate = parser.value(u"events-per-minute"_qs).toDouble(&rateOk);
    const bool controlOk = !parser.isSet(u"control-port"_qs) || controlPort;
    const std::pair<bool, QString> judged[] = {{port.has_value(), u"port"_qs},
        {population.has_value(), u"population"_qs}, {seedOk, u"seed"_qs},
        {rateOk && rate >= 0 && rate <= 60'000, u"events-per-minute"_qs}, {controlOk, u"control-port"_qs}};
    for (const auto &[fine, name] : judged) {
        if (!fine) {
            return complain(QCoreApplication::translate("TrainingMain", "--%1 cannot be “%2”. See --help.")
                                .arg(name, parser.value(name)));
        }
    }
    if (!parser.isSet(u"state"_qs)) {
        return complain(QCoreApplication::translate("TrainingMain", "--state is required. See --help."));
    }

    if (parser.isSet(u"roster"_qs)) {
        const auto size = kmen::parseInteger(parser.value(u"roster"_qs), 1, *population);
        if (!size) {
            return complain(QCoreApplication::translate(
                "TrainingMain", "The roster must be a number between 1 and the population."));
        }
        const kmen::training::Population country(static_cast<std::uint32_t>(*population), seed);
        const auto written = writeRoster(country, static_cast<int>(*size), parser.value(u"state"_qs));
        return written ? 0 : complain(kmen::describe(written.error()));
    }

    const kmen::SystemClock clock;
    kmen::training::TrainingServer::Options options;
    options.directory = parser.value(u"state"_qs);
    options.port = static_cast<quint16>(*port);
    if (controlPort) {
        options.controlPort = static_cast<quint16>(*controlPort);
    }
    options.eventsPerMinute = rate;
    if (parser.isSet(u"faults"_qs)) {
        const auto faults = kmen::training::faultsFromSpec(parser.value(u"faults"_qs));
        if (!faults) {
            return complain(u"--faults: "_qs + kmen::describe(faults.error()));
        }
        options.faults = *faults;
    }
    options.country.population = static_cast<std::uint32_t>(*population);
    options.country.seed = seed;
    if (parser.isSet(u"aisv-names"_qs)) {
        QFile file(parser.value(u"aisv-names"_qs));
        const auto names = kmen::egon::parseAisvNames(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        if (!names) {
            return complain(kmen::describe(names.error()));
        }
        options.country.aisvNames = *names;
    }
    kmen::training::TrainingServer server(options, clock);
    if (const auto started = server.start(); !started) {
        complain(kmen::describe(started.error()));
        return 1;
    }
    quitOnSignals(application);
    std::printf("ready %s\n", qPrintable(server.baseUrl()));
    if (!server.controlUrl().isEmpty()) {
        std::printf("control %s\n", qPrintable(server.controlUrl()));
    }
    std::fflush(stdout);
    return QCoreApplication::exec();
}
