#include "ui/settings/database_section.h"

#include <QDir>
#include <QFileDialog>
#include <QLocale>

#include "base/text.h"
#include "ui/settings/setting_checks.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

namespace kmen::settings {

using shell::Tone;
using widgets::Button;

namespace {

/// Of the configuration's entry with the password of the database's server; the worker's name for it.
QString entryOfDatabase()
{
    return QStringLiteral("database-password");
}

bool isSameServer(const std::optional<store::DatabaseServer> &one, const std::optional<store::DatabaseServer> &other)
{
    return one.has_value() == other.has_value()
        && (!one || (one->host == other->host && one->port == other->port && one->service == other->service));
}

} // namespace

DatabaseSection::DatabaseSection(shell::Desk &desk, QWidget *parent)
    : Section(desk, QStringLiteral("database"), tr("Database"), parent)
    , m_server(nullptr)
    , m_copy(new Button(tr("Copy the database…")))
    , m_check(new Button(tr("Check the database")))
{
    form().addFact(QStringLiteral("database"), tr("Database"));
    form().addFact(QStringLiteral("engine"), tr("Kept by"));
    form().addFact(QStringLiteral("size"), tr("Size"));
    form().addFact(QStringLiteral("schema"), tr("Tables"));
    form().addFact(QStringLiteral("keys"), tr("Keys of the identifiers"));
    form().addFact(QStringLiteral("renewed"), tr("Keys renewed"));
    form().addFact(QStringLiteral("configuration"), tr("Configuration"));
    form().addHeading(tr("Audit"));
    form().addFile(QStringLiteral("auditHead"), tr("End of the audit is countersigned in"), tr("All files (*)"), true,
        checkFileToWrite);
    form().addText(tr("Best on another computer: only by this file it is seen that the last rows of the audit were cut "
                      "off. Empty: nowhere."));
    m_server = form().addHeading(tr("Server"));
    form().addLine(QStringLiteral("replica"), tr("Replica for pages that only read"),
        tr("postgresql://db2.urad.cz:5432/kmen; may stay empty"), checkServerAddress);
    form().addSecret(QStringLiteral("databasePassword"), tr("Password of this login"),
        tr("is kept in the store of secrets; empty: stays as it is"));
    addKeysPassphrase(QStringLiteral("databasePassword"));
    m_copy->setObjectName(QStringLiteral("copyDatabase"));
    m_check->setObjectName(QStringLiteral("checkDatabase"));
    addAction(m_copy);
    addAction(m_check);
    connect(m_copy, &QPushButton::clicked, this, &DatabaseSection::copy);
    connect(m_check, &QPushButton::clicked, this, &DatabaseSection::checkWhole);
}

void DatabaseSection::show()
{
    showFacts();
    const shell::Office &office = desk().office();
    const bool server = standing().who.server;
    const auto &files = standing().files;
    setKept(files ? tr("Kept in %1, on this computer only").arg(QDir::toNativeSeparators(files->file)) : QString());
    form().setKept(
        QStringLiteral("auditHead"), QDir::toNativeSeparators(files ? files->config.auditHead : office.auditHead));
    form().setKept(QStringLiteral("replica"), files ? files->config.replica : QString());
    form().setKept(QStringLiteral("databasePassword"), {});
    setEditableByRole(false);
    form().setShown(QStringLiteral("replica"), server);
    form().setShown(QStringLiteral("databasePassword"), server);
    m_server->setVisible(server);
    m_copy->setVisible(!server);
    m_copy->setEnabled(standing().mayEdit() && !m_working);
    m_check->setEnabled(!m_working);
    if (files) {
        const auto replica = files->config.replica.isEmpty() ? Result<store::DatabaseConfig>(store::DatabaseConfig {})
                                                             : store::databaseAt(files->config.replica);
        setWaitsForStart(files->config.auditHead != office.auditHead
            || (replica && !isSameServer(replica->server, office.database.replica)));
    }
}

void DatabaseSection::showFacts()
{
    const shell::Office &office = desk().office();
    const QLocale locale;
    const auto &server = office.database.server;
    form().setFact(QStringLiteral("database"),
        server ? tr("%1 on the server %2, login %3")
                     .arg(server->database.isEmpty() ? server->service : server->database,
                         server->host.isEmpty() ? tr("of this computer") : server->host, standing().who.login)
               : QDir::toNativeSeparators(office.database.file));
    const auto &place = standing().place;
    form().setFact(QStringLiteral("engine"), place ? place->engine : place.error().what);
    form().setFact(QStringLiteral("size"),
        place && place->size >= 0 ? locale.formattedDataSize(place->size, 1, QLocale::DataSizeSIFormat) : QString());
    form().setFact(QStringLiteral("schema"), place ? tr("step %1, up to date").arg(place->schema) : QString());
    QString keys;
    if (const auto &files = standing().files) {
        const sync::WorkplaceConfig &config = files->config;
        keys = config.keyEntry.isEmpty() ? tr("in the file %1").arg(QDir::toNativeSeparators(config.key))
            : config.secretsFile.isEmpty()
            ? tr("in the key store of this computer")
            : tr("in the file of secrets %1").arg(QDir::toNativeSeparators(config.secretsFile));
        form().setFact(QStringLiteral("configuration"), QDir::toNativeSeparators(files->file));
    } else {
        form().setFact(QStringLiteral("configuration"), {});
    }
    form().setFact(QStringLiteral("keys"), keys);
    const bool renewed = place && place->keys;
    form().setFact(QStringLiteral("renewed"),
        !renewed ? tr("never; “kmen-worker keys rotate” makes new ones while the office works")
            : place->keys->finished
            ? tr("version %1, %2").arg(QString::number(place->keys->version), toLocalText(*place->keys->finished))
            : tr("version %1; rows are being moved to it").arg(place->keys->version));
}

void DatabaseSection::save()
{
    const sync::OfficeFiles &files = *standing().files;
    sync::WorkplaceConfig after = files.config;
    after.auditHead = QDir::fromNativeSeparators(form().value(QStringLiteral("auditHead")));
    after.replica = form().value(QStringLiteral("replica"));
    const QString password = form().value(QStringLiteral("databasePassword"));
    if (!password.isEmpty() && after.databasePasswordEntry.isEmpty()) {
        after.databasePasswordEntry = entryOfDatabase();
    }
    desk().tasks().keep(
        this,
        [files, after, password, keys = keysPassphrase(), what = form().changed().join(QStringLiteral(", "))](
            shell::Context &context, const Job &) { return saveConfig(context, files, after, password, keys, what); },
        [this](const Result<void> &result) { saved(result); });
}

void DatabaseSection::copy()
{
    const QString day = localDate(standing().now).toString(Qt::ISODate);
    auto *dialog = new QFileDialog(this, tr("Copy the database to"),
        QDir(QFileInfo(desk().office().database.file).path()).filePath(u"kmen-" + day + u".sqlite"),
        tr("Databases (*.sqlite);;All files (*)"));
    dialog->setObjectName(QStringLiteral("copyDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    // what is there is never written over, so there is nothing to ask about
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::fileSelected, this, &DatabaseSection::copyTo);
    dialog->open();
}

void DatabaseSection::copyTo(const QString &file)
{
    m_working = true;
    show();
    tell(Tone::Neutral, tr("The database is being copied…"));
    desk().tasks().run(
        this, tr("Copying the database"), shell::Lane::Files,
        [file](shell::Context &context, const Job &job) { return copyDatabase(context, file, job); },
        [this, file](const Result<void> &done) {
            m_working = false;
            show();
            if (done) {
                tell(Tone::Good, tr("The database was copied to %1.").arg(QDir::toNativeSeparators(file)),
                    tr("Its keys are not in the copy: keep those elsewhere."));
            } else {
                tell(Tone::Bad, done.error().what, done.error().remedy);
            }
        });
}

void DatabaseSection::checkWhole()
{
    m_working = true;
    show();
    tell(Tone::Neutral, tr("The database is being checked…"), tr("It takes a while; the desk can be used meanwhile."));
    desk().tasks().run(
        this, tr("Checking the database"), shell::Lane::Files,
        [](shell::Context &context, const Job &job) { return checkDatabase(context, job); },
        [this](const Result<store::DatabaseCheck> &checked) {
            m_working = false;
            show();
            if (!checked) {
                tell(Tone::Bad, checked.error().what, checked.error().remedy);
                return;
            }
            QStringList lines;
            for (const store::CheckFinding &finding : checked->findings) {
                lines.append(finding.what);
            }
            const bool whole = lines.isEmpty();
            setState(whole ? Tone::Neutral : Tone::Bad);
            tell(whole ? Tone::Good : Tone::Bad, whole ? tr("The database is whole.") : tr("The database is damaged."),
                (whole ? checked->looked : lines).join(u'\n'));
        });
}

} // namespace kmen::settings
