#include "ui/settings/certificate_section.h"

#include <QDir>
#include <QVBoxLayout>

#include "base/text.h"
#include "ui/settings/certificate_dialogs.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

namespace kmen::settings {

using shell::Tone;
using widgets::Button;
using widgets::Label;

CertificateSection::CertificateSection(shell::Desk &desk, QWidget *parent)
    : Section(desk, QStringLiteral("certificate"), tr("Certificate"), parent)
    , m_import(new Button(tr("Take over a certificate…")))
    , m_request(new Button(tr("Request a new one…")))
    , m_findings(new QWidget)
{
    form().addText(tr("The registers know the office's system by its certificate alone. It cannot be prolonged: a new "
                      "one is requested in RAZR, best two months before the end."));
    m_findings->setLayout(new QVBoxLayout);
    m_findings->layout()->setContentsMargins(0, 0, 0, 0);
    form().addWidget(m_findings);
    form().addHeading(tr("Our certificate"));
    form().addFact(QStringLiteral("subject"), tr("Name"));
    form().addFact(QStringLiteral("issuer"), tr("Issued by"));
    form().addFact(QStringLiteral("serial"), tr("Serial number"));
    form().addFact(QStringLiteral("validity"), tr("Valid"));
    form().addFact(QStringLiteral("key"), tr("Key"));
    form().addFact(QStringLiteral("place"), tr("Kept"));
    form().addFact(QStringLiteral("waiting"), tr("Request"));
    form().addHeading(tr("Certificates of the registers"));
    form().addFact(QStringLiteral("authority"), tr("Authority that is believed"));
    form().addFact(QStringLiteral("revoked"), tr("List of revoked ones"));
    for (const char *key :
        {"subject", "issuer", "serial", "validity", "key", "place", "waiting", "authority", "revoked"}) {
        form().setFact(QString::fromLatin1(key), {});
    }
    m_import->setObjectName(QStringLiteral("importCertificateButton"));
    m_request->setObjectName(QStringLiteral("requestCertificateButton"));
    addAction(m_import);
    addAction(m_request);
    connect(m_import, &QPushButton::clicked, this, &CertificateSection::import);
    connect(m_request, &QPushButton::clicked, this, &CertificateSection::request);
}

void CertificateSection::enter()
{
    if (!m_reading) {
        read();
    }
}

void CertificateSection::show()
{
    const bool own = standing().files && standing().files->profile;
    const bool may = own && standing().mayEdit();
    setEditableByRole(true);
    // nothing of it is written: it is taken over or asked for
    m_import->setEnabled(may);
    m_request->setEnabled(may);
    setKept(own ? tr("Of this computer; other desks and the worker keep a copy of their own") : QString());
}

void CertificateSection::read()
{
    m_reading = true;
    tell(Tone::Neutral, tr("The certificate is being read…"));
    // opening the key store may ask the person for its password: never in front of other reading
    m_task = desk().tasks().run(
        this, tr("Reading the certificate"), shell::Lane::Registers,
        [file = desk().office().configFile](
            shell::Context &context, const Job &) { return readCertificates(context, file); },
        [this](const Result<Certificates> &read) {
            m_reading = false;
            // the section says how it ended
            desk().tasks().dismiss(m_task);
            showRead(read);
        });
}

void CertificateSection::showRead(const Result<Certificates> &read)
{
    qDeleteAll(m_findings->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    if (!read) {
        setState(Tone::Bad);
        tell(Tone::Bad, read.error().what, read.error().remedy);
        return;
    }
    const security::CertificateReport &report = read->own;
    Tone tone = Tone::Good;
    for (const security::Finding &finding : report.findings) {
        const Tone grave = finding.severity == security::Severity::Problem ? Tone::Bad
            : finding.severity == security::Severity::Warning              ? Tone::Warn
                                                                           : Tone::Neutral;
        tone = tone == Tone::Good && grave != Tone::Neutral ? grave : tone;
        auto *line =
            new Label(Label::Kind::Text, QString(shell::toneSign(grave) + u' ' + finding.what + u' ' + finding.remedy));
        line->setTone(grave);
        line->setWordWrap(true);
        m_findings->layout()->addWidget(line);
    }
    const int days = static_cast<int>(std::max<qint64>(0, report.daysLeft));
    const QString until = dateText(localDate(report.until));
    tell(tone,
        report.daysLeft < 0 ? tr("The certificate expired %1.").arg(until)
                            : tr("The certificate is valid until %1, %n more day(s).", nullptr, days).arg(until));
    setState(tone == Tone::Good ? Tone::Neutral : tone);
    form().setFact(QStringLiteral("subject"), report.subject);
    form().setFact(QStringLiteral("issuer"), report.issuer);
    form().setFact(QStringLiteral("serial"), report.serial);
    form().setFact(QStringLiteral("validity"), tr("%1 to %2").arg(toLocalText(report.from), toLocalText(report.until)));
    form().setFact(QStringLiteral("key"), report.key);
    form().setFact(QStringLiteral("place"), read->ownPlace);
    form().setFact(QStringLiteral("waiting"),
        read->waiting ? tr("A key waits for the certificate that was asked for.") : QString());
    form().setFact(QStringLiteral("authority"), read->authority);
    form().setFact(QStringLiteral("revoked"),
        read->revoked.isEmpty() ? tr("none: revoked servers are not recognised")
            : read->revokedOld  ? QString(shell::toneSign(Tone::Warn) + u' ' + read->revoked)
                                : read->revoked);
}

void CertificateSection::import()
{
    askImport(desk(), this, *standing().files, [this](const security::CertificateReport &report) {
        Q_EMIT desk().told(tr("Certificate %1 was taken over.").arg(report.serial));
        setWaitsForStart(true);
        Q_EMIT readAgain();
        read();
    });
}

void CertificateSection::request()
{
    const egon::Identity identity = standing().files->identity();
    const security::RequestSubject offered {
        .organization = {}, .unit = identity.ovm, .locality = {}, .commonName = QString::number(identity.ais)};
    askRequest(desk(), this, *standing().files, offered, [this](const QString &file) {
        Q_EMIT desk().told(
            tr("The request is in %1. Attach it to the form in RAZR.").arg(QDir::toNativeSeparators(file)));
        read();
    });
}

} // namespace kmen::settings
