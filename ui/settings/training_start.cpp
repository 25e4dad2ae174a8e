#include "ui/settings/training_start.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>
#include <QUrl>

#include "base/clock.h"
#include "registry/lists.h"
#include "store/session.h"

namespace kmen::settings {

namespace {

QString programFile(const QString &folder, const QString &name)
{
#ifdef Q_OS_WIN
    return QDir(folder).filePath(name + QStringLiteral(".exe"));
#else
    return QDir(folder).filePath(name);
#endif
}

const QString &startFile()
{
    static const QString name = QStringLiteral("start.json");
    return name;
}

/// What happens in the country, so that there are changes to be read, a merge and a split.
std::vector<QJsonObject> stories()
{
    std::vector<QJsonObject> all;
    const auto happens = [&all](const char *what, int person) {
        all.push_back({{QStringLiteral("do"), QString::fromLatin1(what)}, {QStringLiteral("person"), person}});
    };
    for (const int person : {3, 7, 11, 19, 23, 42, 57}) {
        happens("move", person);
    }
    for (const int person : {5, 29}) {
        happens("rename", person);
    }
    happens("die", 31);
    // two of one name, so that the case has something to compare
    all.push_back({{QStringLiteral("do"), QStringLiteral("merge")}});
    happens("split", 17);
    return all;
}

} // namespace

void EndProcess::operator()(QProcess *process) const
{
    process->disconnect();
    if (process->state() != QProcess::NotRunning) {
        process->terminate();
        if (!process->waitForFinished(2000)) {
            process->kill();
            process->waitForFinished(1000);
        }
    }
    delete process;
}

TrainingStart::TrainingStart(TrainingOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_network(new QNetworkAccessManager(this))
    , m_counting(new QTimer(this))
{
    m_counting->setInterval(400);
    connect(m_counting, &QTimer::timeout, this, &TrainingStart::countClients);
}

TrainingStart::~TrainingStart() = default;

QString TrainingStart::file(const QString &name) const
{
    return QFileInfo(m_options.config).absoluteDir().filePath(name);
}

void TrainingStart::start()
{
    const QString registers = file(QStringLiteral("registers"));
    if (!QDir().mkpath(registers)) {
        stop({ErrorKind::Unavailable, QStringLiteral("settings.FOLDER"),
            tr("The folder cannot be made: %1").arg(QDir::toNativeSeparators(registers)), {}, {}});
        return;
    }
    const QStringList country {QStringLiteral("--population"), QString::number(m_options.population),
        QStringLiteral("--seed"), QString::number(m_options.seed), QStringLiteral("--state"), registers};
    const QStringList config {QStringLiteral("--config"), m_options.config};
    const QString training = QStringLiteral("kmen-training");
    const QString worker = QStringLiteral("kmen-worker");
    m_steps = {
        {tr("Choosing the clients of the office"), training,
            country + QStringList {QStringLiteral("--roster"), QString::number(m_options.clients)}},
        {tr("Making the database"), worker,
            config
                + QStringList {QStringLiteral("init"), QStringLiteral("--training"), registers,
                    QStringLiteral("--database"), file(QStringLiteral("kmen.sqlite"))}},
        {tr("Identifying the clients at the training registers"), worker,
            config
                + QStringList {QStringLiteral("identify"), QDir(registers).filePath(QStringLiteral("roster.csv")),
                    QStringLiteral("--report"), file(QStringLiteral("roster-report.csv"))}},
    };
    Q_EMIT progressed(tr("Starting the training registers"), 0, 0);
    m_registers = OwnProcess(new QProcess);
    connect(m_registers.get(), &QProcess::readyReadStandardOutput, this, &TrainingStart::registersSaid);
    connect(m_registers.get(), &QProcess::errorOccurred, this, [this] {
        stop({ErrorKind::Unavailable, QStringLiteral("settings.TRAINING"),
            tr("The training registers could not be started."), m_registers->errorString(),
            tr("Kmen may not be installed completely: the program kmen-training belongs beside it.")});
    });
    connect(m_registers.get(), &QProcess::finished, this, [this] {
        stop({ErrorKind::Unavailable, QStringLiteral("settings.TRAINING"), tr("The training registers ended."),
            QString::fromUtf8(m_registers->readAllStandardError()), {}});
    });
    m_registers->start(programFile(m_options.programs, training),
        country
            + QStringList {
                QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--control-port"), QStringLiteral("0")});
}

void TrainingStart::registersSaid()
{
    while (m_registers->canReadLine()) {
        const QString line = QString::fromUtf8(m_registers->readLine()).trimmed();
        if (line.startsWith(u"control ")) {
            m_control = line.section(u' ', 1);
            nextStep();
        }
    }
}

void TrainingStart::nextStep()
{
    const Step &step = m_steps[m_step];
    Q_EMIT progressed(step.text, 0, 0);
    m_program = OwnProcess(new QProcess);
    connect(m_program.get(), &QProcess::finished, this, &TrainingStart::stepEnded);
    connect(m_program.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            stop({ErrorKind::Unavailable, QStringLiteral("settings.PROGRAM"),
                tr("A program that Kmen needs could not be started."), m_program->program(),
                tr("Kmen may not be installed completely.")});
        }
    });
    m_program->start(programFile(m_options.programs, step.program), step.arguments);
    if (m_step + 1 == m_steps.size()) {
        m_counting->start();
    }
}

void TrainingStart::stepEnded(int exitCode, QProcess::ExitStatus status)
{
    m_counting->stop();
    // the worker's 5 says that some rows were not done, which is no reason to stop an exercise
    constexpr int partlyDone = 5;
    if (status != QProcess::NormalExit || (exitCode != 0 && exitCode != partlyDone)) {
        stop({ErrorKind::Unavailable, QStringLiteral("settings.STEP"),
            tr("This step did not succeed: %1").arg(m_steps[m_step].text),
            QString::fromUtf8(m_program->readAllStandardError()), {}});
        return;
    }
    ++m_step;
    if (m_step < m_steps.size()) {
        nextStep();
    } else {
        tellStories();
    }
}

void TrainingStart::countClients()
{
    const SystemClock clock;
    auto session = store::Session::open({file(QStringLiteral("kmen.sqlite")), std::chrono::milliseconds(50)}, clock);
    if (!session) {
        return;
    }
    if (const auto counts = registry::clientCounts(**session)) {
        Q_EMIT progressed(m_steps[m_step].text, static_cast<int>(counts->all), m_options.clients);
    }
}

void TrainingStart::tellStories()
{
    Q_EMIT progressed(tr("Letting something happen in the country"), 0, 0);
    auto waiting = std::make_shared<std::size_t>(stories().size());
    for (const QJsonObject &story : stories()) {
        QNetworkRequest request {QUrl(m_control)};
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        QNetworkReply *reply = m_network->post(request, QJsonDocument(story).toJson(QJsonDocument::Compact));
        connect(reply, &QNetworkReply::finished, this, [this, reply, waiting] {
            reply->deleteLater();
            if (--*waiting > 0 || m_over) {
                return;
            }
            QFile start(QDir(file(QStringLiteral("registers"))).filePath(startFile()));
            const QJsonObject made {
                {QStringLiteral("population"), m_options.population}, {QStringLiteral("seed"), m_options.seed}};
            if (start.open(QIODevice::WriteOnly)) {
                start.write(QJsonDocument(made).toJson());
            }
            m_over = true;
            Q_EMIT finished();
        });
    }
}

void TrainingStart::stop(const Error &error)
{
    if (m_over) {
        return;
    }
    m_over = true;
    m_counting->stop();
    // told once the process that failed has returned from its own signal
    QTimer::singleShot(0, this, [this, error] {
        cancel();
        Q_EMIT failed(error);
    });
}

void TrainingStart::cancel()
{
    m_over = true;
    m_counting->stop();
    m_program.reset();
    m_registers.reset();
    QFile::remove(m_options.config);
    const QString database = file(QStringLiteral("kmen.sqlite"));
    for (const char *ending : {"", "-wal", "-shm", ".key"}) {
        QFile::remove(database + QLatin1String(ending));
    }
}

OwnProcess TrainingStart::takeRegisters()
{
    if (m_registers) {
        m_registers->disconnect();
    }
    return std::move(m_registers);
}

OwnProcess keepTrainingRunning(const QString &programs, const QString &registersFolder)
{
    const QDir folder(registersFolder);
    QFile start(folder.filePath(startFile()));
    QFile address(folder.filePath(QStringLiteral("base-url")));
    if (!start.open(QIODevice::ReadOnly) || !address.open(QIODevice::ReadOnly)) {
        return nullptr;
    }
    const QJsonObject made = QJsonDocument::fromJson(start.readAll()).object();
    const QUrl url(QString::fromUtf8(address.readAll()).trimmed());
    OwnProcess process(new QProcess);
    // when something answers there, the new process finds the port taken and ends by itself
    process->start(programFile(programs, QStringLiteral("kmen-training")),
        {QStringLiteral("--port"), QString::number(url.port()), QStringLiteral("--population"),
            QString::number(made.value(QStringLiteral("population")).toInt()), QStringLiteral("--seed"),
            QString::number(made.value(QStringLiteral("seed")).toInt()), QStringLiteral("--state"), registersFolder});
    return process;
}

} // namespace kmen::settings
