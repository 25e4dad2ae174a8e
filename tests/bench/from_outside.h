/// Desktop programs seen from outside, on a screen of their own (Xvfb): how long until a window stands there, and how
/// much memory is theirs (PSS: shared pages are divided among those who share them).
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QThread>

#include <optional>

namespace kmen::bench {

class Screen {
public:
    Screen()
    {
        m_server.start(QStringLiteral("Xvfb"),
            {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                QStringLiteral("1440x900x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
        if (m_server.waitForStarted() && m_server.waitForReadyRead(10'000)) {
            m_display = u':' + QString::fromLatin1(m_server.readLine().trimmed());
        }
    }
    ~Screen()
    {
        m_server.terminate();
        m_server.waitForFinished();
    }
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

    /// A program with a home of its own, on this screen.
    [[nodiscard]] QProcessEnvironment environment(const QString &home) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DISPLAY"), m_display);
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        environment.insert(QStringLiteral("HOME"), home);
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home);
        environment.insert(QStringLiteral("XDG_CACHE_HOME"), home);
        environment.insert(QStringLiteral("XDG_DATA_HOME"), home);
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home);
        return environment;
    }
    [[nodiscard]] bool isValid() const { return !m_display.isEmpty(); }

    /// Does the process show a window as wide as a main one?
    [[nodiscard]] bool shows(qint64 process) const
    {
        QProcess look;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DISPLAY"), m_display);
        look.setProcessEnvironment(environment);
        look.start(QStringLiteral("xdotool"),
            {QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--pid"),
                QString::number(process)});
        return look.waitForFinished() && look.exitCode() == 0 && !look.readAllStandardOutput().trimmed().isEmpty();
    }

private:
    QProcess m_server;
    QString m_display;
};

/// MB of the process itself.
inline double proportionalMemory(qint64 process)
{
    QFile file(u"/proc/" + QString::number(process) + u"/smaps_rollup");
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:")) {
            return line.mid(4).simplified().split(' ').front().toDouble() / 1024;
        }
    }
    return 0;
}

struct Seen {
    double milliseconds = 0; ///< until the window, or until the program said a line
    double megabytes = 0; ///< some seconds later
};

/// Starts the program, waits for its window (or for its first line when `says`), lets it settle, ends it.
inline std::optional<Seen> seenOnce(const Screen &screen, const QString &program, const QStringList &arguments,
    const QString &home, bool says, int settleMs)
{
    QProcess process;
    process.setProcessEnvironment(screen.environment(home));
    process.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    if (!process.waitForStarted()) {
        return std::nullopt;
    }
    constexpr qint64 longest = 30'000;
    bool there = false;
    while (!there && timer.elapsed() < longest && process.state() == QProcess::Running) {
        there = says ? process.waitForReadyRead(100) : screen.shows(process.processId());
    }
    Seen seen;
    seen.milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (settleMs > 0) {
        QThread::msleep(static_cast<unsigned long>(settleMs));
        seen.megabytes = proportionalMemory(process.processId());
    }
    process.terminate();
    if (!process.waitForFinished(5000)) {
        process.kill();
        process.waitForFinished();
    }
    return there ? std::optional(seen) : std::nullopt;
}

/// A program that ends at once because it takes its last run, just ended, for one that still runs, is started again.
inline std::optional<Seen> seenFromOutside(const Screen &screen, const QString &program, const QStringList &arguments,
    const QString &home, bool says, int settleMs)
{
    constexpr int attempts = 3;
    std::optional<Seen> seen;
    for (int i = 0; i < attempts && !seen; ++i) {
        seen = seenOnce(screen, program, arguments, home, says, settleMs);
    }
    return seen;
}

} // namespace kmen::bench
