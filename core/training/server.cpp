#include "training/server.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QThread>
#include <QTimer>

#include "training/control.h"
#include "training/faults.h"
#include "training/soap_server_p.h"

namespace kmen::training {
namespace {

Result<void> writeLine(const QString &fileName, const QString &text)
{
    QSaveFile file(fileName);
    const QByteArray bytes = text.toUtf8() + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return fail(ErrorKind::Unavailable, u"training.STATE"_qs,
            QCoreApplication::translate("Training", "The state folder cannot be written."), fileName,
            QCoreApplication::translate("Training", "Check the rights to the state folder."));
    }
    return {};
}

} // namespace

class TrainingServer::Private {
public:
    Private(Options o, const Clock &c)
        : options(std::move(o))
        , clock(c)
    {
    }

    Result<QJsonObject> control(const QJsonObject &order)
    {
        const QString what = order.value(u"do"_qs).toString();
        if (what == u"faults") {
            return setFaults(order);
        }
        Result<QJsonObject> done = registers->act(order);
        if (done && what == u"statistics") {
            done->insert(u"traffic"_qs, traffic.statistics());
            if (order.value(u"reset"_qs).toBool()) {
                traffic.forget();
            }
        }
        return done;
    }

    Result<QJsonObject> setFaults(const QJsonObject &order)
    {
        Result<std::vector<Fault>> ordered;
        if (order.contains(u"spec"_qs)) {
            ordered = faultsFromSpec(order.value(u"spec"_qs).toString());
        } else if (const Result<Fault> one = faultFromJson(order)) {
            ordered = std::vector {*one};
        } else {
            ordered = failWith(one);
        }
        if (!ordered) {
            return failWith(ordered);
        }
        faults.set(*std::move(ordered));
        if (faults.ofConnections() == FaultMode::ServerExpired && expiredMissing) {
            faults.set({});
            return fail(ErrorKind::Unavailable, u"training.NO_EXPIRED_CERTIFICATE"_qs,
                QCoreApplication::translate("Training", "The state folder holds no expired certificate of the server."),
                {}, QCoreApplication::translate("Training", "Start the training registers with a new state folder."));
        }
        // in the thread of the control port it is done at once, from any other it is waited for
        const bool here = QThread::currentThread() == &thread;
        QMetaObject::invokeMethod(
            inThread, [this] { soap->applyFaults(); }, here ? Qt::DirectConnection : Qt::BlockingQueuedConnection);
        return QJsonObject {};
    }

    /// In the server's thread.
    Result<void> listen(const ServerFiles &files)
    {
        expiredMissing = files.expired.certificate.isEmpty();
        faults.set(options.faults);
        soap = std::make_unique<SoapServer>(*registers, faults, traffic, files, options.tls12Only);
        if (!soap->listen(QHostAddress::LocalHost, options.port)) {
            return notListening(soap->errorString());
        }
        baseUrl = u"https://127.0.0.1:"_qs + QString::number(soap->serverPort()) + u"/publikace"_qs;
        if (options.controlPort) {
            controlServer =
                std::make_unique<ControlServer>([this](const QJsonObject &order) { return control(order); });
            if (!controlServer->listen(QHostAddress::LocalHost, *options.controlPort)) {
                return notListening(controlServer->errorString());
            }
            controlUrl = u"http://127.0.0.1:"_qs + QString::number(controlServer->serverPort()) + u'/';
        }
        if (options.eventsPerMinute > 0) {
            events = std::make_unique<QTimer>();
            QObject::connect(events.get(), &QTimer::timeout, events.get(), [this] {
                // who is not there any more is passed over, so this cannot fail
                static_cast<void>(registers->act({{u"do"_qs, u"random"_qs}, {u"count"_qs, 1}}));
            });
            events->start(std::max(1, static_cast<int>(60'000 / options.eventsPerMinute)));
        }
        return {};
    }

    void close()
    {
        events.reset();
        controlServer.reset();
        soap.reset();
    }

    static std::unexpected<Error> notListening(const QString &detail)
    {
        return fail(ErrorKind::Unavailable, u"training.PORT"_qs,
            QCoreApplication::translate("Training", "The training registers cannot listen on this port."), detail,
            QCoreApplication::translate("Training", "Choose another port, or end the program that uses it."));
    }

    Options options;
    const Clock &clock;
    std::unique_ptr<Registers> registers;
    Faults faults;
    Traffic traffic;
    bool expiredMissing = false;
    QThread thread;
    QObject *inThread = nullptr; ///< lives in `thread`
    std::unique_ptr<SoapServer> soap;
    std::unique_ptr<ControlServer> controlServer;
    std::unique_ptr<QTimer> events;
    QString baseUrl;
    QString controlUrl;
};

TrainingServer::TrainingServer(Options options, const Clock &clock)
    : d(std::make_unique<Private>(std::move(options), clock))
{
}

TrainingServer::~TrainingServer()
{
    stop();
}

Result<void> TrainingServer::start()
{
    const auto files = ensureCertificates(d->options.directory, d->clock);
    if (!files) {
        return failWith(files);
    }
    const QDir folder(d->options.directory);
    d->options.country.eventsFile = folder.filePath(u"events.log"_qs);
    auto registers = Registers::open(d->options.country, d->clock);
    if (!registers) {
        return failWith(registers);
    }
    d->registers = std::move(*registers);
    d->thread.setObjectName(u"training"_qs);
    d->thread.start();
    d->inThread = new QObject;
    d->inThread->moveToThread(&d->thread);
    Result<void> listening;
    QMetaObject::invokeMethod(
        d->inThread, [&] { listening = d->listen(*files); }, Qt::BlockingQueuedConnection);
    if (listening) {
        listening = writeLine(folder.filePath(u"base-url"_qs), d->baseUrl);
    }
    if (listening && !d->controlUrl.isEmpty()) {
        listening = writeLine(folder.filePath(u"control-url"_qs), d->controlUrl);
    }
    if (!listening) {
        stop();
    }
    return listening;
}

void TrainingServer::stop()
{
    if (d->inThread == nullptr) {
        return;
    }
    QMetaObject::invokeMethod(
        d->inThread, [this] { d->close(); }, Qt::BlockingQueuedConnection);
    d->inThread->deleteLater();
    d->inThread = nullptr;
    d->thread.quit();
    d->thread.wait();
}

QString TrainingServer::baseUrl() const
{
    return d->baseUrl;
}
QString TrainingServer::controlUrl() const
{
    return d->controlUrl;
}
QString TrainingServer::directory() const
{
    return d->options.directory;
}
Registers &TrainingServer::registers()
{
    return *d->registers;
}
Result<QJsonObject> TrainingServer::control(const QJsonObject &order)
{
    return d->control(order);
}

} // namespace kmen::training
