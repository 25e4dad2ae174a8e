/// The system's key store as desks have it: a real Secret Service on a bus of its own, in a folder of its own.
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include "security/secrets.h"

namespace kmen::test {

class RealKeyStore final {
public:
    ~RealKeyStore()
    {
        if (m_bus.state() != QProcess::NotRunning) {
            stop();
            // GLib ends a program whose bus is gone
            std::signal(SIGTERM, SIG_IGN);
            m_bus.terminate();
            m_bus.waitForFinished();
        }
    }
    /// Starts the bus and an open store; nothing of whoever runs the tests is touched. Empty, or what is wrong.
    [[nodiscard]] QString open()
    {
        for (const auto &program : {QStringLiteral("dbus-daemon"), QStringLiteral("gnome-keyring-daemon")}) {
            if (QStandardPaths::findExecutable(program).isEmpty()) {
                return QStringLiteral("%1 is missing: “./dev setup” installs the packages dbus and gnome-keyring.")
                    .arg(program);
            }
        }
        for (const char *variable : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
            qputenv(variable, QFile::encodeName(m_dir.path()));
        }
        qunsetenv("DISPLAY");
        qunsetenv("WAYLAND_DISPLAY");
        // a bus that starts no service by itself
        QFile config(path(QStringLiteral("bus.conf")));
        if (!config.open(QIODevice::WriteOnly)) {
            return config.errorString();
        }
        config.write(
            "<busconfig><type>session</type><listen>unix:path=" + QFile::encodeName(path(QStringLiteral("bus")))
            + "</listen><auth>EXTERNAL</auth><policy context=\"default\"><allow send_destination=\"*\" "
              "eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
        config.close();
        m_bus.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--nofork"), QStringLiteral("--print-address=1"),
                QString(QStringLiteral("--config-file=") + config.fileName())});
        if (!m_bus.waitForStarted() || !m_bus.waitForReadyRead()) {
            return m_bus.errorString();
        }
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
        return start(true);
    }
    /// Unlocked it is open; otherwise it is as after a login by fingerprint. Empty, or what is wrong.
    [[nodiscard]] QString start(bool unlocked)
    {
        QStringList arguments {QStringLiteral("--foreground"), QStringLiteral("--components=secrets"),
            QString(QStringLiteral("--control-directory=") + path(QStringLiteral("control")))};
        if (unlocked) {
            arguments.append(QStringLiteral("--unlock"));
        }
        m_service.start(QStringLiteral("gnome-keyring-daemon"), arguments);
        if (!m_service.waitForStarted()) {
            return m_service.errorString();
        }
        if (unlocked) {
            m_service.write("correct horse\n");
        }
        m_service.closeWriteChannel();
        // it is there once it knows that it has no such secret
        const auto store = security::openKeychain(std::chrono::seconds(10));
        Error last;
        const bool there = QTest::qWaitFor([&store, &last] {
            const auto asked = store->read(QStringLiteral("no-such-secret"));
            last = asked ? Error() : asked.error();
            return last.code != QStringLiteral("security.SECRET_SERVICE");
        });
        return there ? QString() : QString(last.what + last.detail);
    }
    void stop()
    {
        m_service.terminate();
        m_service.waitForFinished();
    }
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }

private:
    QTemporaryDir m_dir;
    QProcess m_bus;
    QProcess m_service;
};

} // namespace kmen::test
