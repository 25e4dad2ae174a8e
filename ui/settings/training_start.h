/// The training registers started from the desk: the country, and a registry of some clients who live in it.
#pragma once

#include <QObject>
#include <QProcess>
#include <QString>

#include <memory>
#include <vector>

#include "base/result.h"

class QNetworkAccessManager;
class QTimer;

namespace kmen::settings {

struct TrainingOptions {
    QString programs; ///< folder of kmen-training and kmen-worker
    QString config; ///< the configuration to be written; the registers and the database come beside it
    int population = 20'000;
    int seed = 2026;
    int clients = 300;
};

/// Asked to end, and then made to.
struct EndProcess {
    void operator()(QProcess *process) const;
};
/// A process that does not outlive the desk.
using OwnProcess = std::unique_ptr<QProcess, EndProcess>;

/// Runs the programs one after another, as `./dev run` does. GUI thread; nothing blocks.
class TrainingStart final : public QObject {
    Q_OBJECT

public:
    explicit TrainingStart(TrainingOptions options, QObject *parent = nullptr);
    /// What still runs is stopped, but for registers that were handed over.
    ~TrainingStart() override;
    void start();
    /// Stops and takes back what was made; finished() is not told.
    void cancel();
    /// The running registers, for whoever keeps them; stops them when it is destroyed.
    OwnProcess takeRegisters();

Q_SIGNALS:
    /// `total` 0: not known.
    void progressed(const QString &step, int done, int total);
    void finished();
    void failed(const kmen::Error &error);

private:
    struct Step {
        QString text;
        QString program;
        QStringList arguments;
    };
    void registersSaid();
    void nextStep();
    void stepEnded(int exitCode, QProcess::ExitStatus status);
    void countClients();
    void tellStories();
    void stop(const Error &error);
    [[nodiscard]] QString file(const QString &name) const;

    TrainingOptions m_options;
    OwnProcess m_registers;
    OwnProcess m_program;
    std::vector<Step> m_steps;
    std::size_t m_step = 0;
    QString m_control;
    QNetworkAccessManager *m_network;
    QTimer *m_counting;
    bool m_over = false;
};

/// Starts the registers again that a TrainingStart made, at the address they had. Nothing when they were started by
/// somebody else, or answer already.
OwnProcess keepTrainingRunning(const QString &programs, const QString &registersFolder);

} // namespace kmen::settings
