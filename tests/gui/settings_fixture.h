/// Nastavení of an office with a connection profile of its own; the registers behind it are the training ones.
#pragma once

#include <QLineEdit>
#include <QPushButton>

#include "../unit/security/test_authority.h"
#include "audit/audit_log.h"
#include "desk_fixture.h"
#include "ui/shell/language.h"
#include "ui/widgets/note.h"

namespace kmen::test {

using namespace Qt::Literals::StringLiterals;

class SettingsTest : public QObject {
protected:
    void open();
    [[nodiscard]] QString path(const char *name) { return m_desk.office.file(QString::fromLatin1(name)); }
    /// "setting." and "name": the widget "setting.name".
    template <class Widget = QWidget>
    [[nodiscard]] Widget *named(const char *prefix, const char *name) const
    {
        return m_desk.window->findChild<Widget *>(QString::fromLatin1(prefix) + QString::fromLatin1(name));
    }
    [[nodiscard]] QLineEdit *line(const char *key) const { return named<QLineEdit>("setting.", key); }
    [[nodiscard]] QPushButton *save(const char *section) const { return named<QPushButton>("save.", section); }
    [[nodiscard]] widgets::Note *note(const char *section) const { return named<widgets::Note>("note.", section); }
    [[nodiscard]] QString wrong(const char *key) const
    {
        const auto *label = named<QLabel>("wrong.", key);
        return label->isVisible() ? label->text() : QString();
    }
    /// In place of what stands there, letter by letter.
    void rewrite(QLineEdit *edit, const QString &text) const
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        // to the field itself: without a window manager a dialog is not always the active window
        for (const QChar letter : text) {
            const auto key =
                letter.unicode() < 0x80 ? static_cast<Qt::Key>(letter.toUpper().unicode()) : Qt::Key_unknown;
            QTest::sendKeyEvent(QTest::Click, edit, key, QString(letter), Qt::NoModifier);
        }
    }
    void picture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("KMEN_PICTURES");
        if (!folder.isEmpty()) {
            (void)m_desk.settled();
            m_desk.window->grab().save(folder + u"/settings-" + name + u".png");
        }
    }
    void dialogPicture(const QWidget *dialog, const QString &name) const
    {
        const QString folder = qEnvironmentVariable("KMEN_PICTURES");
        if (!folder.isEmpty()) {
            const_cast<QWidget *>(dialog)->grab().save(folder + u"/settings-" + name + u".png");
        }
    }
    void put(const QString &file, const QByteArray &bytes)
    {
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(bytes), bytes.size());
        QVERIFY(out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    }
    [[nodiscard]] QByteArray get(const QString &file) const
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    void makeProfile();
    /// The newest row of this act; empty when there is none.
    [[nodiscard]] std::optional<audit::AuditRow> lastAct(const QString &action)
    {
        audit::AuditFilter filter;
        filter.action = action;
        const auto rows = audit::auditRows(m_desk.office.session(), filter, store::PageCursor::first(), 1);
        return rows && !rows->rows.empty() ? std::optional(rows->rows.front()) : std::nullopt;
    }
    [[nodiscard]] Wish wish(int until) const
    {
        return {m_clock.now() - std::chrono::days(100), m_clock.now() + std::chrono::days(until)};
    }

    SystemClock m_clock;
    TestAuthority m_authority {"CA of the test", wish(3000)};
    DeskFixture m_desk;
    QString m_officeConfig; ///< with the profile
};

/// The profile leads to the training registers; its secrets are in a file that a passphrase opens.
inline void SettingsTest::makeProfile()
{
    const sync::WorkplaceConfig &training = m_desk.office.workplace().config();
    put(path("both.pem"), get(path("registers/ca.pem")) + m_authority.pem());
    put(path("opens"), "heslo k tajemstvim\n");
    const egon::Profile &running = m_desk.office.workplace().profile();
    egon::Profile profile;
    profile.environment = egon::Environment::Test;
    profile.name = u"zkušební"_s;
    profile.baseUrl = running.baseUrl;
    profile.identity = running.identity;
    profile.caFile = path("both.pem");
    profile.pkcs12File = path("registers/client.p12");
    profile.passphraseEntry = u"passphrase"_s;
    profile.limits.callsPerSecond = 12.5;
    QVERIFY_RESULT(egon::writeProfile(path("profile.json"), profile));
    sync::WorkplaceConfig config = training;
    config.training.clear();
    config.profile = path("profile.json");
    config.secretsFile = path("secrets");
    config.passphraseFile = path("opens");
    m_officeConfig = path("office.json");
    QVERIFY_RESULT(sync::writeConfig(m_officeConfig, config));
    const auto store = sync::openSecrets(config);
    QVERIFY_RESULT(store);
    QVERIFY_RESULT((*store)->write(u"passphrase"_s, get(path("registers/client.p12.pass")).trimmed()));
}

inline void SettingsTest::open()
{
    shell::applyTheme();
    QVERIFY_RESULT(m_desk.open());
    makeProfile();
    m_desk.adjust = [this](shell::Office &office) {
        auto config = sync::readConfig(m_officeConfig);
        QVERIFY_RESULT(config);
        auto profile = sync::profileOf(*config);
        QVERIFY_RESULT(profile);
        // as the program does when a person has typed the passphrase
        if (sync::wantsPassphrase(*config)) {
            config->passphrase = "heslo k tajemstvim";
            profile = sync::withSecrets(*profile, *config);
            QVERIFY_RESULT(profile);
        }
        office.profile = *profile;
        office.configFile = m_officeConfig;
    };
    QVERIFY(m_desk.show());
}

/// The main of a test of the settings, on both engines.
template <class Test>
int settingsMain(int argc, char **argv)
{
    if (const int missing = engineMissing()) {
        return missing;
    }
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(u"KmenTest"_s);
    shell::installLanguage(app, u"en"_s);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace kmen::test
