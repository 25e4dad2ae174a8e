#include "ui/requests/signing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>

#include "ui/requests/signing_calls.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/form_dialog.h"

namespace kmen::requests {

namespace {

// what a choice means; a name of the key store stands after its sign
const QLatin1String unsignedChoice("none");
const QLatin1String officeChoice("office");
const QLatin1String fileChoice("file");
const QLatin1String storedChoice("stored:");

QLineEdit *addSecret(widgets::FormDialog &dialog, const QString &label, const QString &name)
{
    QLineEdit *edit = dialog.addLine(label, name);
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

QLineEdit *addPassphrase(widgets::FormDialog &dialog)
{
    return addSecret(dialog, Signing::tr("&Passphrase"), QStringLiteral("signPassphrase"));
}

QByteArray written(const QLineEdit *keys)
{
    return keys ? keys->text().toUtf8() : QByteArray();
}

} // namespace

Signing::Signing(shell::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_choice(new QComboBox)
    , m_forget(new widgets::Button(tr("Forget it")))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("&Signature of the manifest"));
    label->setBuddy(m_choice);
    layout->addWidget(label);
    m_choice->setObjectName(QStringLiteral("signChoice"));
    m_choice->setAccessibleName(tr("Signature of the manifest"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->setMinimumContentsLength(24);
    layout->addWidget(m_choice);
    m_forget->setObjectName(QStringLiteral("signForget"));
    m_forget->setToolTip(tr("Takes the certificate out of the key store. Its file stays where it is."));
    layout->addWidget(m_forget);
    layout->addStretch(1);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &Signing::showForget);
    connect(m_forget, &QPushButton::clicked, this, &Signing::forget);
    fill(unsignedChoice);
}

void Signing::fill(const QString &chosen)
{
    m_choice->clear();
    m_choice->addItem(tr("none"), QString(unsignedChoice));
    m_choice->addItem(tr("the certificate of the connection to the registers"), QString(officeChoice));
    for (const QString &name : certificateNames()) {
        m_choice->addItem(tr("%1 (key store)").arg(name), QString(storedChoice + name));
    }
    m_choice->addItem(tr("a certificate from a file…"), QString(fileChoice));
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(chosen)));
    showForget();
}

void Signing::showForget()
{
    m_forget->setVisible(m_choice->currentData().toString().startsWith(storedChoice));
}

void Signing::withCredentials(const Then &then)
{
    const QString choice = m_choice->currentData().toString();
    if (choice == unsignedChoice) {
        then(std::nullopt);
    } else if (choice == fileChoice) {
        askFile(then);
    } else if (choice.startsWith(storedChoice)) {
        askPassphrase(choice.mid(storedChoice.size()), then);
    } else {
        m_desk.tasks().run(
            this, tr("Reading the certificate"), shell::Lane::Registers,
            [](shell::Context &context, const Job &) { return officeCertificate(context); },
            [this, then](const Result<security::Credentials> &credentials) {
                if (credentials) {
                    then(*credentials);
                } else {
                    Q_EMIT failed(credentials.error());
                }
            });
    }
}

void Signing::askPassphrase(const QString &name, const Then &then)
{
    auto *dialog = new widgets::FormDialog(tr("Sign with “%1”").arg(name),
        tr("The manifest of the package gets a signature by this certificate. Its passphrase is not kept."), tr("Sign"),
        this);
    dialog->setObjectName(QStringLiteral("signDialog"));
    QLineEdit *passphrase = addPassphrase(*dialog);
    QLineEdit *keys = addKeys(*dialog);
    dialog->setReady([keys] { return !keys || !keys->text().isEmpty(); });
    dialog->onVerb([this, dialog, passphrase, keys, name, then] {
        open(dialog,
            [name, text = passphrase->text(), keys = written(keys)](
                shell::Context &context) { return storedCertificate(context, name, text, keys); },
            then, {});
    });
    dialog->check();
    dialog->open();
    passphrase->setFocus();
}

void Signing::askFile(const Then &then)
{
    auto *dialog = new widgets::FormDialog(tr("Sign with a certificate from a file"),
        tr("The manifest of the package gets a signature by this certificate (PKCS#12: .p12 or .pfx). Its passphrase "
           "is "
           "not kept."),
        tr("Sign"), this);
    dialog->setObjectName(QStringLiteral("signDialog"));
    QLineEdit *file = dialog->addLine(tr("&File"), QStringLiteral("signFile"));
    auto *choose = new widgets::Button(tr("Choose…"));
    choose->setObjectName(QStringLiteral("signChooseFile"));
    dialog->form()->addRow(QString(), choose);
    connect(choose, &QPushButton::clicked, dialog, [dialog, file] {
        auto *files = new QFileDialog(
            dialog, tr("Choose a certificate"), {}, tr("Certificates with a key (*.p12 *.pfx);;All files (*)"));
        files->setObjectName(QStringLiteral("signFileDialog"));
        files->setAttribute(Qt::WA_DeleteOnClose);
        files->setFileMode(QFileDialog::ExistingFile);
        connect(files, &QFileDialog::fileSelected, file, &QLineEdit::setText);
        files->open();
    });
    QLineEdit *passphrase = addPassphrase(*dialog);
    QLineEdit *name = dialog->addLine(tr("&Keep it in the key store as"), QStringLiteral("signName"));
    name->setPlaceholderText(tr("empty: it is used this once"));
    name->setMaxLength(60);
    QLineEdit *keys = addKeys(*dialog);
    if (keys) {
        keys->setPlaceholderText(tr("needed to keep it"));
    }
    dialog->setReady([file, name, keys] {
        return !file->text().trimmed().isEmpty()
            && (!keys || name->text().trimmed().isEmpty() || !keys->text().isEmpty());
    });
    dialog->onVerb([this, dialog, file, passphrase, keys, name, then] {
        open(
            dialog,
            [path = file->text().trimmed(), text = passphrase->text(), keys = written(keys),
                name = name->text().trimmed()](shell::Context &context) -> Result<security::Credentials> {
                auto credentials = fileCertificate(context, path, text);
                if (credentials && !name.isEmpty()) {
                    if (const auto kept = keepCertificate(context, name, path, keys); !kept) {
                        return failWith(kept);
                    }
                }
                return credentials;
            },
            then, name->text().trimmed());
    });
    dialog->check();
    dialog->open();
    file->setFocus();
}

void Signing::open(widgets::FormDialog *dialog, std::function<Result<security::Credentials>(shell::Context &)> work,
    const Then &then, const QString &kept)
{
    dialog->setBusy(true);
    m_desk.tasks().run(
        dialog, tr("Opening the certificate"), shell::Lane::Registers,
        [work = std::move(work)](shell::Context &context, const Job &) { return work(context); },
        [this, dialog, then, kept](const Result<security::Credentials> &credentials) {
            dialog->setBusy(false);
            if (!credentials) {
                dialog->tell(credentials.error().what, credentials.error().remedy);
                return;
            }
            dialog->accept();
            if (!kept.isEmpty()) {
                rememberCertificate(kept);
                fill(storedChoice + kept);
            }
            then(*credentials);
        });
}

QLineEdit *Signing::addKeys(widgets::FormDialog &dialog)
{
    return keysAreTyped(m_desk.office())
        ? addSecret(dialog, tr("Passphrase of the &office's keys"), QStringLiteral("signKeys"))
        : nullptr;
}

void Signing::forget()
{
    const QString name = m_choice->currentData().toString().mid(storedChoice.size());
    if (!keysAreTyped(m_desk.office())) {
        takeOut(name, {}, [this](const Result<void> &done) {
            if (!done) {
                Q_EMIT failed(done.error());
            }
        });
        return;
    }
    auto *dialog = new widgets::FormDialog(tr("Forget “%1”").arg(name),
        tr("The certificate is taken out of the key store. Its file stays where it is."), tr("Forget it"), this);
    dialog->setObjectName(QStringLiteral("forgetDialog"));
    QLineEdit *keys = addKeys(*dialog);
    dialog->setReady([keys] { return !keys->text().isEmpty(); });
    dialog->onVerb([this, dialog, keys, name] {
        dialog->setBusy(true);
        takeOut(name, written(keys), [open = QPointer<widgets::FormDialog>(dialog)](const Result<void> &done) {
            if (open && done) {
                open->accept();
            } else if (open) {
                open->setBusy(false);
                open->tell(done.error().what, done.error().remedy);
            }
        });
    });
    dialog->check();
    dialog->open();
    keys->setFocus();
}

void Signing::takeOut(
    const QString &name, const QByteArray &keys, const std::function<void(const Result<void> &)> &told)
{
    m_desk.tasks().run(
        this, tr("Forgetting a certificate"), shell::Lane::Registers,
        [name, keys](shell::Context &context, const Job &) { return forgetCertificate(context, name, keys); },
        [this, name, told](const Result<void> &done) {
            if (done) {
                dropCertificate(name);
                fill(unsignedChoice);
                m_choice->setFocus();
            }
            told(done);
        });
}

} // namespace kmen::requests
