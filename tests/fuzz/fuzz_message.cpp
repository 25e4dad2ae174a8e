/// Every decoder, both directions. What is accepted must survive being written and read again: a decoder that reads
/// what its encoder cannot say would lose data.
#include <QDir>
#include <QFile>

#include <cstdlib>

#include "../support/sample_request.h"
#include "egon/codec.h"
#include "egon/service_list.h"

using namespace kmen;

namespace {

void mustHold(bool condition)
{
    if (!condition) {
        std::abort();
    }
}

template <class Service>
void tryRequest(QByteArrayView xml)
{
    const auto read = egon::decodeRequest<Service>(xml);
    if (!read) {
        return;
    }
    const QByteArray written = egon::encodeRequestXml<Service>(*read);
    const auto again = egon::decodeRequest<Service>(written);
    mustHold(again.has_value());
    mustHold(egon::encodeRequestXml<Service>(*again) == written);
}

template <class Service>
void tryResponse(QByteArrayView xml)
{
    const auto read = egon::decodeResponse<Service>(xml);
    if (!read) {
        return;
    }
    const QByteArray written = egon::encodeResponseXml<Service>(*read);
    const auto again = egon::decodeResponse<Service>(written);
    mustHold(again.has_value());
    mustHold(egon::encodeResponseXml<Service>(*again) == written);
}

/// The official examples know a part of the services only; for the others a mutation would have to invent their roots.
void writeSeeds(const QDir &corpus)
{
    const auto write = [&corpus](const QString &name, const QByteArray &xml) {
        QFile file(corpus.filePath(name));
        if (!file.exists() && file.open(QIODevice::WriteOnly)) {
            file.write(xml);
        }
    };
    const auto person = Aifo::fromBytes(QByteArray(static_cast<qsizetype>(Aifo::size), 'x'));
    egon::forEachService([&]<class Service>() {
        const QString code = Service::info.code.toString();
        egon::RequestInfo request;
        request.casZadosti = egon::WireTime::fromMoment(fromMsecs(1'780'000'000'000));
        request.agenda = QStringLiteral("A8566");
        request.agendovaRole = QStringLiteral("CR102729");
        request.ovm = QStringLiteral("00000001");
        request.agendaZadostId = QUuid::createUuid();
        write(QString(u"seed-" + code + u"-request.xml"),
            egon::encodeRequestXml<Service>({request, test::sampleRequest<Service>(*person)}));
        egon::ResponseInfo answer;
        answer.casOdpovedi = request.casZadosti;
        answer.agendaZadostId = request.agendaZadostId;
        answer.iszrZadostId = request.agendaZadostId;
        write(QString(u"seed-" + code + u"-response.xml"), egon::encodeResponseXml<Service>({answer, true, {}}));
    });
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    for (int i = 1; i < *argc; ++i) {
        if ((*argv)[i][0] != '-') {
            const QDir corpus(QString::fromLocal8Bit((*argv)[i])); // the first folder is the corpus
            if (corpus.exists()) {
                writeSeeds(corpus);
            }
            break;
        }
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView xml(data, static_cast<qsizetype>(size));
    egon::forEachService([xml]<class Service>() {
        // only the services whose root is named: all others would refuse the first element
        if (xml.contains(Service::info.root.toLatin1())) {
            tryRequest<Service>(xml);
            tryResponse<Service>(xml);
        }
    });
    return 0;
}
