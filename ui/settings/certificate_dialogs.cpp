#include "ui/settings/certificate_dialogs.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFormLayout>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

#include "base/text.h"
#include "sync/office_certificate.h"
#include "ui/settings/setting_checks.h"
#include "ui/settings/setting_form.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note.h"

namespace kmen::settings {

using widgets::FormDialog;
using widgets::Label;

namespace {

constexpr qint64 mostAisNumber = 9'999'999;

struct CertificateWords {
    Q_DECLARE_TR_FUNCTIONS(CertificateDialogs)
};

/// A container is what does not begin as a certificate does and is no single DER certificate.
bool isContainer(const QString &path)
{
    const auto bytes = sync::certificateFile(path);
    return bytes && !bytes->contains("-----BEGIN") && !path.endsWith(u".cer", Qt::CaseInsensitive)
        && !path.endsWith(u".crt", Qt::CaseInsensitive) && !path.endsWith(u".der", Qt::CaseInsensitive);
}

QString neededFile(const QString &path)
{
    return path.isEmpty() ? checkNeeded(path) : checkOptionalFile(path);
}

/// As high as what is shown now needs it.
void grow(FormDialog *dialog)
{
    QTimer::singleShot(0, dialog, [dialog] {
        // what was shown or hidden inside is counted first
        for (const auto *form : dialog->findChildren<SettingForm *>()) {
            form->layout()->activate();
        }
        QLayout *layout = dialog->layout();
        layout->invalidate();
        layout->activate();
        const int needed = std::max({layout->totalHeightForWidth(dialog->width()), layout->totalSizeHint().height(),
            layout->totalMinimumSize().height()});
        dialog->resize(dialog->width(), std::max(dialog->height(), needed));
    });
}

void tell(FormDialog &dialog, const Error &error)
{
    dialog.setBusy(false);
    dialog.tell(error.what, error.remedy);
    grow(&dialog);
}

constexpr int dialogLetters = 92;

QString summaryOf(const security::CertificateReport &report)
{
    QStringList lines {report.subject,
        CertificateWords::tr("Valid: %1 – %2").arg(toLocalText(report.from), toLocalText(report.until))};
    for (const security::Finding &finding : report.findings) {
        lines.append(finding.what);
    }
    return lines.join(u'\n');
}

} // namespace

void askImport(shell::Desk &desk, QWidget *parent, const sync::OfficeFiles &files,
    const std::function<void(const security::CertificateReport &)> &then)
{
    auto *dialog = new FormDialog(CertificateWords::tr("Take over a certificate"),
        CertificateWords::tr(
            "Choose the PKCS#12 file of the office (.p12, .pfx), or the certificate that the authority sent for the "
            "request made here. It is judged first; the one in use stays until the new one is kept."),
        CertificateWords::tr("Check it"), parent);
    dialog->setObjectName(QStringLiteral("importCertificate"));
    auto *form = new SettingForm;
    form->setMinimumWidth(form->fontMetrics().averageCharWidth() * dialogLetters);
    form->addFile(QStringLiteral("import.file"), CertificateWords::tr("File"),
        CertificateWords::tr("Certificates (*.p12 *.pfx *.pem *.cer *.crt *.der);;All files (*)"), false, neededFile);
    form->addSecret(QStringLiteral("import.passphrase"), CertificateWords::tr("Passphrase of the file"), {});
    form->addSecret(QStringLiteral("import.keys"), CertificateWords::tr("Passphrase of the office's keys"), {});
    form->setKept(QStringLiteral("import.file"), {});
    const bool typed = sync::wantsPassphrase(files.config);
    const auto fit = [form, typed] {
        const QString path = QDir::fromNativeSeparators(form->value(QStringLiteral("import.file")));
        form->setShown(QStringLiteral("import.passphrase"), isContainer(path));
        form->setShown(QStringLiteral("import.keys"), typed);
    };
    fit();
    dialog->body()->addWidget(form);
    auto *judged = new widgets::Note;
    judged->setObjectName(QStringLiteral("judgedNote"));
    judged->hide();
    dialog->body()->addWidget(judged);
    const auto judge = std::make_shared<bool>(false); // what stands in the form was judged and is fit
    QObject::connect(form, &SettingForm::edited, dialog, [fit, judge, judged, dialog] {
        fit();
        *judge = false;
        judged->hide();
        dialog->setVerb(CertificateWords::tr("Check it"));
        dialog->check();
        grow(dialog);
    });
    dialog->setReady([form] { return form->isRight(); });
    const auto candidate = [form]() -> Result<Candidate> {
        const QString path = QDir::fromNativeSeparators(form->value(QStringLiteral("import.file")));
        const auto bytes = sync::certificateFile(path);
        if (!bytes) {
            return failWith(bytes);
        }
        return Candidate {*bytes, isContainer(path), form->value(QStringLiteral("import.passphrase")),
            form->value(QStringLiteral("import.keys")).toUtf8()};
    };
    dialog->onVerb([=, &desk] {
        const auto chosen = candidate();
        if (!chosen) {
            tell(*dialog, chosen.error());
            return;
        }
        dialog->setBusy(true);
        if (*judge) {
            desk.tasks().run(
                dialog, CertificateWords::tr("Taking over a certificate"), shell::Lane::Files,
                [files, chosen = *chosen](
                    shell::Context &context, const Job &) { return takeCertificate(context, files, chosen); },
                [dialog, then](const Result<security::CertificateReport> &report) {
                    if (!report) {
                        tell(*dialog, report.error());
                        return;
                    }
                    dialog->accept();
                    then(*report);
                });
            return;
        }
        desk.tasks().look(
            dialog,
            [files, chosen = *chosen](
                shell::Context &context, const Job &) { return judgeCandidate(context, files, chosen); },
            [dialog, judged, judge](const Result<security::CertificateReport> &report) {
                if (!report) {
                    tell(*dialog, report.error());
                    return;
                }
                const bool usable = report->usable();
                judged->tell(!usable               ? shell::Tone::Bad
                        : report->findings.empty() ? shell::Tone::Good
                                                   : shell::Tone::Warn,
                    usable ? CertificateWords::tr("This certificate can be taken over.")
                           : CertificateWords::tr("The registers would refuse this certificate."),
                    summaryOf(*report));
                judged->show();
                *judge = usable;
                dialog->setBusy(false);
                if (usable) {
                    dialog->setVerb(CertificateWords::tr("Take it over"));
                }
                grow(dialog);
            });
    });
    dialog->open();
    form->focusFirst();
}

void askRequest(shell::Desk &desk, QWidget *parent, const sync::OfficeFiles &files,
    const security::RequestSubject &offered, const std::function<void(const QString &)> &then)
{
    auto *dialog = new FormDialog(CertificateWords::tr("Request for a new certificate"),
        CertificateWords::tr(
            "Kmen makes a new key, which stays here in the store of secrets, and a request (CSR) for the "
            "form in RAZR. The certificate that comes back is then taken over on this computer."),
        CertificateWords::tr("Make the request"), parent);
    dialog->setObjectName(QStringLiteral("requestCertificate"));
    auto *form = new SettingForm;
    form->setMinimumWidth(form->fontMetrics().averageCharWidth() * dialogLetters);
    form->addLine(QStringLiteral("csr.organization"), CertificateWords::tr("Name of the office"), {}, checkNeeded);
    form->addLine(QStringLiteral("csr.ico"), CertificateWords::tr("IČO"), {}, checkIco);
    form->addLine(QStringLiteral("csr.ais"), CertificateWords::tr("Number of the AIS"), {}, [](const QString &text) {
        return parseInteger(text, 1, mostAisNumber) ? QString() : CertificateWords::tr("A number belongs here.");
    });
    form->addLine(QStringLiteral("csr.locality"), CertificateWords::tr("Town"), CertificateWords::tr("may stay empty"));
    form->addChoice(QStringLiteral("csr.bits"), CertificateWords::tr("Key"),
        {{QStringLiteral("2048"), QStringLiteral("RSA 2048")}, {QStringLiteral("3072"), QStringLiteral("RSA 3072")},
            {QStringLiteral("4096"), QStringLiteral("RSA 4096")}});
    form->addFile(QStringLiteral("csr.file"), CertificateWords::tr("Write the request to"),
        CertificateWords::tr("Requests (*.csr *.pem)"), true, [](const QString &path) {
            const QString wrong = path.isEmpty() ? checkNeeded(path) : checkFileToWrite(path);
            return wrong.isEmpty() && QFile::exists(QDir::fromNativeSeparators(path))
                ? CertificateWords::tr("There is such a file already; it is never overwritten.")
                : wrong;
        });
    form->addSecret(QStringLiteral("csr.keys"), CertificateWords::tr("Passphrase of the office's keys"), {});
    form->setShown(QStringLiteral("csr.keys"), sync::wantsPassphrase(files.config));
    form->setKept(QStringLiteral("csr.organization"), offered.organization);
    form->setKept(QStringLiteral("csr.ico"), offered.unit);
    form->setKept(QStringLiteral("csr.ais"), offered.commonName);
    form->setKept(QStringLiteral("csr.locality"), offered.locality);
    form->setKept(QStringLiteral("csr.bits"), QStringLiteral("3072"));
    form->setKept(QStringLiteral("csr.file"), {});
    dialog->body()->addWidget(form);
    dialog->setReady([form] { return form->isRight(); });
    QObject::connect(form, &SettingForm::edited, dialog, [dialog] {
        dialog->check();
        grow(dialog);
    });
    dialog->onVerb([=, &desk] {
        const auto value = [form](const char *key) { return form->value(QString::fromLatin1(key)); };
        const security::RequestSubject subject {.organization = value("csr.organization"),
            .unit = value("csr.ico"),
            .locality = value("csr.locality"),
            .commonName = value("csr.ais")};
        const QString file = QDir::fromNativeSeparators(value("csr.file"));
        dialog->setBusy(true);
        desk.tasks().run(
            dialog, CertificateWords::tr("Making a key and a request"), shell::Lane::Files,
            [files, subject, bits = value("csr.bits").toInt(), keys = value("csr.keys").toUtf8(), file](
                shell::Context &context, const Job &) {
                return requestCertificate(context, files, subject, bits, keys, file);
            },
            [dialog, then, file](const Result<void> &done) {
                if (!done) {
                    tell(*dialog, done.error());
                    return;
                }
                dialog->accept();
                then(file);
            });
    });
    dialog->open();
    form->focusFirst();
}

} // namespace kmen::settings
