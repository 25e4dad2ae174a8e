// The system's key store. QtKeychain's jobs need an event loop, so they run in a thread that has one; the caller waits
// on a condition variable.
#include <QCoreApplication>
#include <QLibrary>
#include <QThread>

#include <condition_variable>
#include <functional>
#include <mutex>

#include <qt6keychain/keychain.h>

#include "security/keychain_p.h"

namespace kmen::security {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kmen::security::Secrets)
};

Error translated(QKeychain::Error code, const QString &words, const QString &name)
{
    switch (code) {
    case QKeychain::EntryNotFound:
        return {ErrorKind::NotFound, QStringLiteral("security.SECRET_MISSING"),
            Words::tr("The secret “%1” has not been stored yet.").arg(name), words,
            Words::tr(
                "Unlock the key store if it is locked. Otherwise store the secret first; the certificate, for example, "
                "by “kmen-worker certificate import”.")};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {ErrorKind::Denied, QStringLiteral("security.SECRET_DENIED"),
            Words::tr("The system's key store did not give the secret out."), words,
            Words::tr("Unlock the key store and permit Kmen to read from it.")};
    default:
        return {ErrorKind::Unavailable, QStringLiteral("security.SECRET_SERVICE"),
            Words::tr("The system's key store does not work here."), words,
            Words::tr("Log in to the desktop, or let Kmen keep its secrets in an encrypted file (“secrets” in its "
                      "configuration).")};
    }
}

/// Shared by the caller, who may have stopped waiting, and the key store's thread.
struct Outcome {
    std::mutex mutex;
    std::condition_variable changed;
    std::optional<Result<QByteArray>> result;

    void finish(Result<QByteArray> value)
    {
        {
            const std::scoped_lock lock(mutex);
            result = std::move(value);
        }
        changed.notify_all();
    }
};

/// libsecret keeps its session with the service for the life of the process: once the service was restarted, every call
/// fails until the session is let go of. False when there is no libsecret.
bool forgetSession()
{
#ifdef Q_OS_WIN
    return false;
#else
    // the library that QtKeychain itself has loaded by this name
    const auto disconnect =
        reinterpret_cast<void (*)()>(QLibrary::resolve(QStringLiteral("secret-1"), 0, "secret_service_disconnect"));
    if (disconnect) {
        disconnect();
    }
    return disconnect;
#endif
}

/// Runs in the key store's thread; the job deletes itself.
void start(EntryAction action, const QString &name, const QByteArray &value, const std::shared_ptr<Outcome> &outcome,
    bool again = true)
{
    const QString service = QStringLiteral("Kmen");
    QKeychain::Job *job = nullptr;
    if (action == EntryAction::Read) {
        job = new QKeychain::ReadPasswordJob(service);
    } else if (action == EntryAction::Write) {
        auto *writing = new QKeychain::WritePasswordJob(service);
        writing->setTextData(QString::fromLatin1(value));
        job = writing;
    } else {
        job = new QKeychain::DeletePasswordJob(service);
    }
    job->setInsecureFallback(false);
    job->setKey(name);
    QObject::connect(job, &QKeychain::Job::finished, job, [=](QKeychain::Job *done) {
        if (done->error() == QKeychain::OtherError && again && forgetSession()) {
            start(action, name, value, outcome, false);
            return;
        }
        if (done->error() != QKeychain::NoError) {
            outcome->finish(std::unexpected(translated(done->error(), done->errorString(), name)));
            return;
        }
        const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(done);
        outcome->finish(reading ? reading->textData().toLatin1() : QByteArray());
    });
    job->start();
}

/// QtKeychain does all jobs of a process one after another, in the thread that first asked for one. That thread must
/// therefore never end: it is made once and left to the end of the process, waiting for events.
QObject &anchor()
{
    static QObject *const object = [] {
        auto *thread = new QThread;
        thread->setObjectName(QStringLiteral("keychain"));
        auto *made = new QObject;
        made->moveToThread(thread);
        thread->start();
        return made;
    }();
    return *object;
}

class Keychain final {
public:
    explicit Keychain(std::chrono::milliseconds patience)
        : m_patience(patience)
    {
    }

    Result<QByteArray> run(EntryAction action, const QString &name, const QByteArray &value)
    {
        const auto outcome = std::make_shared<Outcome>();
        QMetaObject::invokeMethod(
            &anchor(), [=] { start(action, name, value, outcome); }, Qt::QueuedConnection);
        std::unique_lock lock(outcome->mutex);
        if (!outcome->changed.wait_for(lock, m_patience, [&] { return outcome->result.has_value(); })) {
            return fail(ErrorKind::Timeout, QStringLiteral("security.SECRET_TIMEOUT"),
                Words::tr("The system's key store did not answer in time."), {},
                Words::tr("It may be waiting to be unlocked: look for its window and try again."));
        }
        return std::move(*outcome->result);
    }

private:
    std::chrono::milliseconds m_patience;
};

} // namespace

std::unique_ptr<SecretStore> openKeychain(std::chrono::milliseconds patience)
{
    auto keychain = std::make_shared<Keychain>(patience);
    return dividedStore([keychain = std::move(keychain)](EntryAction action, const QString &name,
                            const QByteArray &text) { return keychain->run(action, name, text); });
}

} // namespace kmen::security
