/// The first start: which registers, which database, which certificate. Three pages; the training registers need the
/// first one only, and nothing to fill.
#pragma once

#include <QDialog>

#include <functional>
#include <memory>
#include <thread>

#include "base/clock.h"
#include "egon/profile.h"
#include "security/secrets.h"
#include "sync/workplace.h"
#include "ui/settings/training_start.h"

class QFormLayout;
class QLineEdit;
class QProgressBar;
class QRadioButton;
class QStackedWidget;
class QVBoxLayout;

namespace kmen::widgets {
class Button;
class Label;
class Note;
} // namespace kmen::widgets

namespace kmen::settings {

struct FirstStartOptions {
    TrainingOptions training; ///< also says where the configuration is written
    QString user; ///< login of the official, for the probe
    std::function<std::unique_ptr<security::SecretStore>()> secrets; ///< where the passphrase goes; called in a thread
    std::shared_ptr<const Clock> clock;
};

class FirstStart final : public QDialog {
    Q_OBJECT

public:
    explicit FirstStart(FirstStartOptions options, QWidget *parent = nullptr);
    /// Waits for the check that runs.
    ~FirstStart() override;
    /// After accepted(): the training registers, if they were started here.
    OwnProcess takeRegisters();
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum PageIndex { WherePage, DatabasePage, CertificatePage, PreparingPage };
    struct Field {
        QString *value;
        QString name; ///< object name
        QString label;
        QString hint;
        bool secret = false;
        QString files = {}; ///< filter of the file dialog; empty: no file
        bool forWriting = false;
    };
    void build();
    QWidget *wherePage();
    QWidget *databasePage();
    QWidget *certificatePage();
    QWidget *preparingPage();
    void addField(QFormLayout *form, const Field &field);
    void showPage(PageIndex page);
    void next();
    void back();
    void startTraining();
    void check();
    void checked(const Result<void> &result);
    void stopCheck();
    void tell(const Error &error);
    void updateButtons();
    [[nodiscard]] bool filled() const;
    [[nodiscard]] egon::Profile profile() const;
    [[nodiscard]] sync::WorkplaceConfig workplace() const;
    void addKeyPlace(QVBoxLayout *layout);
    void showKeyPlace();
    /// As high as the page needs.
    void fit();

    FirstStartOptions m_options;
    egon::Environment m_environment = egon::Environment::Training;
    enum KeyPlace { InSystemStore, UnderPassphrase, InKeyFile };
    QString m_database;
    KeyPlace m_keyPlace = InKeyFile;
    QString m_keyPassphrase;
    QString m_keyPassphraseAgain;
    QString m_ovm;
    QString m_ais;
    QString m_agenda;
    QString m_role;
    QString m_address;
    QString m_pkcs12;
    QString m_passphrase;
    QString m_authority;

    std::unique_ptr<TrainingStart> m_training;
    std::jthread m_check;
    bool m_checking = false;
    bool m_rebuilding = false;
    PageIndex m_page = WherePage;

    QWidget *m_content = nullptr;
    QStackedWidget *m_pages = nullptr;
    QWidget *m_keyPassphrases = nullptr;
    widgets::Label *m_keyText = nullptr;
    widgets::Label *m_steps = nullptr;
    widgets::Note *m_note = nullptr;
    QProgressBar *m_progress = nullptr;
    widgets::Label *m_progressText = nullptr;
    widgets::Button *m_back = nullptr;
    widgets::Button *m_next = nullptr;
    widgets::Button *m_cancel = nullptr;
};

} // namespace kmen::settings
