#include "ui/settings/first_start.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QRadioButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include "base/text.h"
#include "sync/workplace.h"
#include "ui/settings/connection_check.h"
#include "ui/settings/office_files.h"
#include "ui/shell/language.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note.h"

namespace kmen::settings {

using egon::Environment;
using widgets::Button;
using widgets::Label;

namespace {

constexpr qsizetype shortestPassphrase = 12;
constexpr qint64 mostAisOfProfile = 9'999'999; // as the profile's reader takes it

Label *explanation(const QString &text)
{
    auto *label = new Label(Label::Kind::Secondary, text);
    label->setWordWrap(true);
    return label;
}

} // namespace

FirstStart::FirstStart(FirstStartOptions options, QWidget *parent)
    : QDialog(parent)
    , m_options(std::move(options))
    , m_address(QStringLiteral("https://egon.gov.cz/publikace"))
{
    setObjectName(QStringLiteral("firstStart"));
    const QDir folder = QFileInfo(m_options.training.config).absoluteDir();
    m_database = QDir::toNativeSeparators(folder.filePath(QStringLiteral("kmen.sqlite")));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    build();
    resize(sizeHint().expandedTo({760, 560}));
}

FirstStart::~FirstStart() = default;

void FirstStart::build()
{
    delete m_content;
    setWindowTitle(tr("Kmen – first start"));
    m_content = new QWidget;
    layout()->addWidget(m_content);
    auto *outer = new QVBoxLayout(m_content);
    outer->setContentsMargins(32, 24, 32, 20);
    outer->setSpacing(12);
    m_steps = new Label(Label::Kind::Small);
    m_steps->setObjectName(QStringLiteral("stepLabel"));
    outer->addWidget(m_steps);
    m_pages = new QStackedWidget;
    m_back = new Button(tr("&Back"));
    m_cancel = new Button(tr("Cancel"));
    m_next = new Button(tr("&Next"), Button::Kind::Primary);
    m_note = new widgets::Note;
    m_note->setObjectName(QStringLiteral("firstStartNote"));
    m_note->hide();
    m_pages->addWidget(wherePage());
    m_pages->addWidget(databasePage());
    m_pages->addWidget(certificatePage());
    m_pages->addWidget(preparingPage());
    outer->addWidget(m_pages, 1);
    outer->addWidget(m_note);
    auto *buttons = new QHBoxLayout;
    m_back->setObjectName(QStringLiteral("backButton"));
    m_next->setObjectName(QStringLiteral("nextButton"));
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_next->setDefault(true);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    outer->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, &FirstStart::back);
    connect(m_next, &QPushButton::clicked, this, &FirstStart::next);
    connect(m_cancel, &QPushButton::clicked, this, &FirstStart::reject);
    showPage(m_page);
}

QWidget *FirstStart::wherePage()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(new Label(Label::Kind::Title, tr("Which registers will Kmen work with?")));
    layout->addSpacing(10);
    struct Choice {
        Environment environment;
        const char *name;
        QString title;
        QString text;
    };
    const Choice choices[] {
        {Environment::Training, "trainingRadio", tr("&Training registers on this computer"),
            tr("An invented country with a registry of some hundred clients, changes that wait and two identity cases. "
               "Nothing to fill in, no certificate; nothing is sent to the basic registers.")},
        {Environment::Test, "testRadio", tr("T&est environment of the basic registers"),
            tr("Test persons. The office needs a certificate of its information system for the test environment.")},
        {Environment::Production, "productionRadio", tr("&Production"),
            tr("Real persons; every reading is recorded for them. The office needs the production certificate of its "
               "information system.")},
    };
    for (const Choice &choice : choices) {
        auto *radio = new QRadioButton(choice.title);
        radio->setObjectName(QString::fromLatin1(choice.name));
        radio->setFont(shell::headingFont(font()));
        radio->setAccessibleDescription(choice.text);
        radio->setChecked(choice.environment == m_environment);
        layout->addWidget(radio);
        Label *text = explanation(choice.text);
        text->setContentsMargins(26, 0, 0, 12);
        layout->addWidget(text);
        connect(radio, &QRadioButton::toggled, this, [this, environment = choice.environment](bool on) {
            if (on) {
                m_environment = environment;
                updateButtons();
            }
        });
    }
    layout->addStretch(1);
    auto *languages = new QHBoxLayout;
    languages->addWidget(new Label(Label::Kind::Secondary, tr("Language:")));
    // each by its own name: who does not understand the page finds it
    const std::pair<const char *, QString> names[] {
        {"cs", QStringLiteral("Čeština")}, {"en", QStringLiteral("English")}};
    for (const auto &[code, name] : names) {
        auto *button = new Button(name, Button::Kind::Link);
        const QString language = QString::fromLatin1(code);
        button->setObjectName(u"language." + language);
        languages->addWidget(button);
        connect(button, &QPushButton::clicked, this, [language] {
            shell::installLanguage(*QCoreApplication::instance(), language);
            QSettings().setValue(QStringLiteral("language"), language);
        });
    }
    languages->addStretch(1);
    layout->addLayout(languages);
    return page;
}

void FirstStart::addField(QFormLayout *form, const Field &field)
{
    auto *edit = new QLineEdit(*field.value);
    edit->setObjectName(field.name);
    edit->setPlaceholderText(field.hint);
    edit->setMinimumHeight(fontMetrics().height() + 14);
    if (field.secret) {
        edit->setEchoMode(QLineEdit::Password);
    }
    connect(edit, &QLineEdit::textChanged, this, [this, value = field.value](const QString &text) {
        *value = text.trimmed();
        m_note->hide();
        updateButtons();
    });
    if (field.secret) {
        // a passphrase may begin or end with a space
        connect(edit, &QLineEdit::textChanged, this, [value = field.value](const QString &text) { *value = text; });
    }
    auto *label = new Label(Label::Kind::Text, field.label);
    label->setBuddy(edit);
    edit->setAccessibleName(field.label);
    if (field.files.isEmpty()) {
        form->addRow(label, edit);
        return;
    }
    auto *row = new QHBoxLayout;
    auto *choose = new Button(tr("Choose…"));
    choose->setAccessibleName(tr("Choose: %1").arg(field.label));
    row->addWidget(edit, 1);
    row->addWidget(choose);
    form->addRow(label, row);
    connect(choose, &QPushButton::clicked, this, [this, edit, field] {
        auto *dialog = new QFileDialog(this, field.label, QFileInfo(edit->text()).path(), field.files);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(field.forWriting ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
        dialog->setAcceptMode(field.forWriting ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
        dialog->setOption(QFileDialog::DontConfirmOverwrite);
        connect(dialog, &QFileDialog::fileSelected, edit,
            [edit](const QString &file) { edit->setText(QDir::toNativeSeparators(file)); });
        dialog->open();
    });
}

QWidget *FirstStart::databasePage()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new Label(Label::Kind::Title, tr("Where will the registry be kept, and whose is it?")));
    layout->addSpacing(8);
    layout->addWidget(new Label(Label::Kind::Heading, tr("Database")));
    auto *database = new QFormLayout;
    addField(database,
        {&m_database, QStringLiteral("databaseEdit"), tr("File on this computer, or address of a server"), {}, false,
            tr("Databases (*.sqlite);;All files (*)"), true});
    layout->addLayout(database);
    layout->addWidget(
        explanation(tr("A server for several desks: postgresql://login@host/database; its password is read "
                       "from libpq's own file (pgpass).")));
    layout->addSpacing(8);
    addKeyPlace(layout);
    layout->addSpacing(8);
    layout->addWidget(new Label(Label::Kind::Heading, tr("Office, as registered in RPP")));
    auto *office = new QFormLayout;
    addField(office, {&m_ovm, QStringLiteral("ovmEdit"), tr("Public authority (OVM)"), QStringLiteral("00000001")});
    addField(office, {&m_ais, QStringLiteral("aisEdit"), tr("Information system (AIS)"), QStringLiteral("1234")});
    addField(office, {&m_agenda, QStringLiteral("agendaEdit"), tr("Agenda"), QStringLiteral("A8566")});
    addField(office, {&m_role, QStringLiteral("roleEdit"), tr("Role in the agenda"), QStringLiteral("CR102729")});
    layout->addLayout(office);
    layout->addStretch(1);
    return page;
}

void FirstStart::addKeyPlace(QVBoxLayout *layout)
{
    layout->addWidget(new Label(Label::Kind::Heading, tr("Key of the identifiers")));
    auto *form = new QFormLayout;
    auto *place = new QComboBox;
    place->setObjectName(QStringLiteral("keyPlaceChoice"));
    place->setMinimumHeight(fontMetrics().height() + 14);
    place->addItem(tr("In the key store of this system"), InSystemStore);
    place->addItem(tr("In a file under a passphrase, asked for at each start"), UnderPassphrase);
    place->addItem(tr("In a file that only its owner may read"), InKeyFile);
    place->setCurrentIndex(place->findData(m_keyPlace));
    auto *label = new Label(Label::Kind::Text, tr("Where it is kept"));
    label->setBuddy(place);
    place->setAccessibleName(label->text());
    form->addRow(label, place);
    layout->addLayout(form);
    m_keyPassphrases = new QWidget;
    auto *two = new QFormLayout(m_keyPassphrases);
    two->setContentsMargins(0, 0, 0, 0);
    addField(two, {&m_keyPassphrase, QStringLiteral("keyPassphraseEdit"), tr("Passphrase of the keys"), {}, true});
    addField(two, {&m_keyPassphraseAgain, QStringLiteral("keyAgainEdit"), tr("The same once more"), {}, true});
    layout->addWidget(m_keyPassphrases);
    m_keyText = explanation({});
    m_keyText->setObjectName(QStringLiteral("keyPlaceText"));
    layout->addWidget(m_keyText);
    connect(place, &QComboBox::currentIndexChanged, this, [this, place] {
        m_keyPlace = static_cast<KeyPlace>(place->currentData().toInt());
        showKeyPlace();
        updateButtons();
    });
    showKeyPlace();
}

void FirstStart::showKeyPlace()
{
    m_keyPassphrases->setVisible(m_keyPlace == UnderPassphrase);
    m_keyText->setText(m_keyPlace == InSystemStore
            ? tr("Who logs in to this system opens the registry. Make a copy later: kmen-worker keys move.")
            : m_keyPlace == UnderPassphrase
            ? tr(
                "At least twelve characters. Without them nobody reads the identifiers any more: write them down where "
                "the office keeps such things.")
            : tr("The file lies beside the database: keep a copy of both, apart from each other."));
    fit();
}

void FirstStart::fit()
{
    // the page may need more room than it was made with; a line of text is never cut
    if (isVisible()) {
        layout()->activate();
        QLayout *page = m_pages->currentWidget()->layout();
        page->activate();
        const int needed =
            page->hasHeightForWidth() ? page->totalHeightForWidth(m_pages->width()) : page->totalSizeHint().height();
        resize(width(), height() + std::max(0, needed - m_pages->height()));
    }
}

QWidget *FirstStart::certificatePage()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new Label(Label::Kind::Title, tr("By what do the registers know the office?")));
    layout->addSpacing(8);
    auto *form = new QFormLayout;
    addField(form, {&m_address, QStringLiteral("addressEdit"), tr("Address of the registers"), {}});
    addField(form,
        {&m_pkcs12, QStringLiteral("pkcs12Edit"), tr("Certificate with its key (PKCS#12)"), {}, false,
            tr("Certificates (*.p12 *.pfx);;All files (*)")});
    addField(form, {&m_passphrase, QStringLiteral("passphraseEdit"), tr("Passphrase of the file"), {}, true});
    addField(form,
        {&m_authority, QStringLiteral("authorityEdit"), tr("Authority of the registers (PEM)"), {}, false,
            tr("Certificates (*.pem *.crt *.cer);;All files (*)")});
    layout->addLayout(form);
    layout->addWidget(explanation(tr("The passphrase goes to the key store of this system, never to a file. "
                                     "Kmen asks the registers at once (E164) whether they know the office.")));
    layout->addStretch(1);
    return page;
}

QWidget *FirstStart::preparingPage()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new Label(Label::Kind::Title, tr("Preparing the training registers")));
    layout->addSpacing(8);
    layout->addWidget(explanation(tr("The clients are identified one by one, as the registers permit: twenty calls a "
                                     "second. It takes about half a minute, only this once.")));
    layout->addSpacing(12);
    m_progressText = new Label(Label::Kind::Text);
    m_progressText->setObjectName(QStringLiteral("progressText"));
    m_progressText->setWordWrap(true);
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("progressBar"));
    m_progress->setAccessibleName(tr("Progress of the preparation"));
    m_progress->setTextVisible(false);
    layout->addWidget(m_progressText);
    layout->addWidget(m_progress);
    layout->addStretch(1);
    return page;
}

void FirstStart::showPage(PageIndex page)
{
    m_page = page;
    m_pages->setCurrentIndex(page);
    const bool training = m_environment == Environment::Training;
    m_steps->setText(page == PreparingPage ? tr("Training registers")
            : training                     ? tr("First start")
                                           : tr("First start · step %1 of 3").arg(static_cast<int>(page) + 1));
    m_note->hide();
    updateButtons();
    fit();
    const char *const first[] {nullptr, "databaseEdit", "pkcs12Edit", nullptr};
    if (first[page]) {
        findChild<QLineEdit *>(QString::fromLatin1(first[page]))->setFocus();
    } else if (page == WherePage) {
        for (auto *radio : m_pages->currentWidget()->findChildren<QRadioButton *>()) {
            if (radio->isChecked()) {
                radio->setFocus();
            }
        }
    } else {
        m_cancel->setFocus();
    }
}

void FirstStart::updateButtons()
{
    const bool training = m_environment == Environment::Training;
    m_back->setVisible(m_page == DatabasePage || m_page == CertificatePage);
    m_back->setEnabled(!m_checking);
    m_next->setVisible(m_page != PreparingPage);
    m_next->setEnabled(filled() && !m_checking);
    m_next->setText(m_page == WherePage && training ? tr("Start the &training registers")
            : m_page == CertificatePage ? (m_checking ? tr("Asking the registers…") : tr("Check and &start"))
                                        : tr("&Next"));
    m_next->updateGeometry();
    m_steps->setText(m_page == PreparingPage ? tr("Training registers")
            : training                       ? tr("First start")
                                             : tr("First start · step %1 of 3").arg(static_cast<int>(m_page) + 1));
}

bool FirstStart::filled() const
{
    switch (m_page) {
    case DatabasePage:
        return !m_database.isEmpty()
            && (m_keyPlace != UnderPassphrase
                || (m_keyPassphrase.size() >= shortestPassphrase && m_keyPassphrase == m_keyPassphraseAgain))
            && !m_ovm.isEmpty() && parseInteger(m_ais, 1, mostAisOfProfile) && !m_agenda.isEmpty() && !m_role.isEmpty();
    case CertificatePage:
        return m_address.startsWith(u"https://") && !m_pkcs12.isEmpty() && !m_authority.isEmpty();
    case WherePage:
    case PreparingPage:
        break;
    }
    return true;
}

void FirstStart::next()
{
    switch (m_page) {
    case WherePage:
        if (m_environment == Environment::Training) {
            startTraining();
        } else {
            showPage(DatabasePage);
        }
        break;
    case DatabasePage:
        showPage(CertificatePage);
        break;
    case CertificatePage:
        check();
        break;
    case PreparingPage:
        break;
    }
}

void FirstStart::back()
{
    showPage(m_page == CertificatePage ? DatabasePage : WherePage);
}

void FirstStart::tell(const Error &error)
{
    m_note->tell(shell::Tone::Bad, error.what, error.remedy);
    m_note->setToolTip(error.detail);
    m_note->show();
}

void FirstStart::startTraining()
{
    m_training = std::make_unique<TrainingStart>(m_options.training);
    connect(m_training.get(), &TrainingStart::progressed, this, [this](const QString &step, int done, int total) {
        m_progressText->setText(total > 0 ? tr("%1: %2 of %3").arg(step).arg(done).arg(total) : step);
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(m_training.get(), &TrainingStart::finished, this, &QDialog::accept);
    connect(m_training.get(), &TrainingStart::failed, this, [this](const Error &error) {
        showPage(WherePage);
        tell(error);
    });
    showPage(PreparingPage);
    m_training->start();
}

OwnProcess FirstStart::takeRegisters()
{
    return m_training ? m_training->takeRegisters() : nullptr;
}

void FirstStart::reject()
{
    // what runs is left first; only then the dialog
    if (m_page == PreparingPage) {
        m_training->cancel();
        m_training.reset();
        showPage(WherePage);
        return;
    }
    if (m_checking) {
        stopCheck();
        return;
    }
    QDialog::reject();
}

egon::Profile FirstStart::profile() const
{
    egon::Profile profile;
    profile.environment = m_environment;
    profile.name = m_environment == Environment::Production ? tr("production") : tr("test environment");
    profile.baseUrl = m_address;
    profile.identity.agenda = m_agenda;
    profile.identity.agendovaRole = m_role;
    profile.identity.ovm = m_ovm;
    profile.identity.ais = static_cast<int>(parseInteger(m_ais, 1, mostAisOfProfile).value_or(0));
    profile.identity.subjekt = m_ovm;
    profile.caFile = QDir::fromNativeSeparators(m_authority);
    profile.pkcs12File = QDir::fromNativeSeparators(m_pkcs12);
    profile.passphraseEntry = passphraseEntryName();
    return profile;
}

void FirstStart::check()
{
    m_checking = true;
    m_note->hide();
    updateButtons();
    m_cancel->setFocus();
    const auto finish = [this](const std::stop_token &stop, const Result<void> &result) {
        QMetaObject::invokeMethod(
            this,
            [this, stop, result] {
                if (!stop.stop_requested()) {
                    checked(result);
                }
            },
            Qt::QueuedConnection);
    };
    egon::Profile open = profile();
    open.pkcs12Passphrase = m_passphrase;
    m_check = std::jthread([open, finish, options = m_options, workplace = workplace()](const std::stop_token &stop) {
        auto result = checkConnection(open, options.user, *options.clock, Job(stop));
        if (result && !stop.stop_requested()) {
            result = writeOffice(options.training.config, workplace, open, options.secrets, *options.clock);
        }
        finish(stop, result);
    });
}

void FirstStart::stopCheck()
{
    m_check.request_stop();
    m_checking = false;
    updateButtons();
}

void FirstStart::checked(const Result<void> &result)
{
    m_checking = false;
    updateButtons();
    if (result) {
        accept();
        return;
    }
    tell(result.error());
    findChild<QLineEdit *>(QStringLiteral("passphraseEdit"))->setFocus();
}

sync::WorkplaceConfig FirstStart::workplace() const
{
    const QString &config = m_options.training.config;
    const QDir folder = QFileInfo(config).absoluteDir();
    const bool server = store::isServerAddress(m_database);
    sync::WorkplaceConfig workplace;
    workplace.database = server ? m_database : QFileInfo(QDir::fromNativeSeparators(m_database)).absoluteFilePath();
    workplace.profile = folder.filePath(QStringLiteral("profile.json"));
    // beside the database, or beside the configuration when a server keeps it
    const QString beside = server ? QFileInfo(config).absoluteFilePath() : workplace.database;
    switch (m_keyPlace) {
    case InKeyFile:
        workplace.key = beside + QStringLiteral(".key");
        break;
    case UnderPassphrase:
        workplace.secretsFile = beside + QStringLiteral(".secrets");
        workplace.passphrase = m_keyPassphrase.toUtf8();
        workplace.keyEntry = keyEntryName();
        break;
    case InSystemStore:
        workplace.keyEntry = keyEntryName();
        break;
    }
    return workplace;
}

void FirstStart::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_content && !m_rebuilding) {
        m_rebuilding = true;
        QTimer::singleShot(0, this, [this] {
            m_rebuilding = false;
            setLocale(QLocale());
            build();
        });
    }
}

} // namespace kmen::settings
