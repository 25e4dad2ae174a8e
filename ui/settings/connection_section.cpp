#include "ui/settings/connection_section.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>

#include "ui/settings/setting_checks.h"
#include "ui/shell/environment.h"
#include "ui/widgets/buttons.h"

namespace kmen::settings {

using egon::Environment;

namespace {

constexpr auto proxyIds = std::to_array<const char *>({"none", "system", "explicit"});
constexpr double mebibyteOfBytes = 1024.0 * 1024.0;

QString proxyId(egon::ProxyKind kind)
{
    return QString::fromLatin1(proxyIds.at(static_cast<std::size_t>(kind)));
}

QString entryOfProxy()
{
    return QStringLiteral("proxy-password");
}

} // namespace

/// The three environments side by side, the one of this registry in its colour.
class ConnectionSection::Environments final : public QWidget {
public:
    Environments()
    {
        setObjectName(QStringLiteral("environments"));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setMaximumWidth(fontMetrics().averageCharWidth() * 100);
    }
    void setCurrent(Environment environment)
    {
        m_current = environment;
        setAccessibleName(ConnectionSection::tr("Environment: %1").arg(shell::environmentText(environment)));
        update();
    }
    [[nodiscard]] QSize sizeHint() const override { return {300, fontMetrics().height() + 22}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        constexpr int gap = 8;
        const int wide = (width() - 2 * gap) / 3;
        for (const Environment one : {Environment::Training, Environment::Test, Environment::Production}) {
            const int place = static_cast<int>(one);
            const QRectF room(place * (wide + gap) + 0.5, 0.5, wide - 1, height() - 1);
            const bool ours = one == m_current;
            painter.setPen(ours ? QPen(Qt::NoPen) : QPen(shell::lineColour(palette())));
            painter.setBrush(ours ? QBrush(shell::environmentColour(one)) : QBrush(Qt::NoBrush));
            painter.drawRoundedRect(room, 5, 5);
            QFont font = this->font();
            font.setWeight(ours ? QFont::DemiBold : QFont::Normal);
            painter.setFont(font);
            painter.setPen(ours ? shell::onEnvironmentColour(one) : shell::secondaryText(palette()));
            const QString text = ours ? QString(u"✓ " + shell::environmentText(one)) : shell::environmentText(one);
            painter.drawText(room.adjusted(8, 0, -8, 0), Qt::AlignCenter,
                painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(room.width()) - 16));
        }
    }

private:
    Environment m_current = Environment::Training;
};

ConnectionSection::ConnectionSection(shell::Desk &desk, QWidget *parent)
    : Section(desk, QStringLiteral("connection"), tr("Connection"), parent)
    , m_environments(new Environments)
    , m_ask(new widgets::Button(tr("Try the connection")))
{
    form().addWidget(m_environments);
    form().addText(
        tr("A registry belongs to one environment for ever, so that invented and real persons never mix. For another "
           "environment Kmen is started with another configuration (--config)."));
    form().addLine(QStringLiteral("name"), tr("Name in the band"), {}, checkNeeded);
    form().addLine(QStringLiteral("baseUrl"), tr("Address of the registers"),
        QStringLiteral("https://egon.gov.cz/publikace"), checkAddress);
    form().addLine(
        QStringLiteral("hostName"), tr("Name in the server's certificate"), tr("the host of the address"), checkHost);
    const QString certificates = tr("Certificates (*.pem *.crt *.cer);;All files (*)");
    form().addFile(QStringLiteral("authority"), tr("Authority that is believed"), certificates, false, checkAuthority);
    auto *crl = form().addFile(QStringLiteral("crl"), tr("List of revoked certificates"),
        tr("Lists (*.crl *.pem);;All files (*)"), false, checkOptionalFile);
    crl->setPlaceholderText(tr("none: revoked servers are not recognised"));
    form().addHeading(tr("Proxy"));
    form().addChoice(QStringLiteral("proxy"), tr("Way to the registers"),
        {{proxyId(egon::ProxyKind::None), tr("straight, without a proxy")},
            {proxyId(egon::ProxyKind::System), tr("as this computer is set")},
            {proxyId(egon::ProxyKind::Explicit), tr("by this proxy")}});
    form().addLine(QStringLiteral("proxyHost"), tr("Proxy"), QStringLiteral("proxy.urad.cz"), checkNeededHost);
    constexpr double lastPort = 65535;
    form().addNumber(QStringLiteral("proxyPort"), tr("Port"), 1, lastPort);
    form().addLine(QStringLiteral("proxyUser"), tr("Login at the proxy"), tr("may stay empty"));
    form().addSecret(QStringLiteral("proxyPassword"), tr("Password at the proxy"),
        tr("is kept in the store of secrets; empty: stays as it is"));
    addKeysPassphrase(QStringLiteral("proxyPassword"));
    form().addHeading(tr("Limits"));
    form().addNumber(QStringLiteral("timeout"), tr("Waiting for an answer, seconds"), 1, 600);
    form().addNumber(QStringLiteral("callsPerSecond"), tr("Calls in a second, at most"), 0.01, 1000, 2);
    form().addHeading(tr("For support"));
    form().addSwitch(QStringLiteral("keepMessages"), tr("Requests and answers"), tr("Keep them for support, masked"));
    form().addNumber(QStringLiteral("keepTotal"), tr("All of them together, MB"), 1, 16384);
    m_ask->setObjectName(QStringLiteral("tryConnection"));
    m_ask->setToolTip(tr("Asks once whether the registers are there (E164), with what is written here"));
    addAction(m_ask);
    connect(m_ask, &QPushButton::clicked, this, &ConnectionSection::ask);
    connect(&form(), &SettingForm::edited, this, &ConnectionSection::showProxy);
}

void ConnectionSection::showProxy()
{
    const QString kind = form().value(QStringLiteral("proxy"));
    const bool named = kind == proxyId(egon::ProxyKind::Explicit);
    form().setShown(QStringLiteral("proxyHost"), named);
    form().setShown(QStringLiteral("proxyPort"), named);
    const bool used = kind != proxyId(egon::ProxyKind::None);
    form().setShown(QStringLiteral("proxyUser"), used);
    form().setShown(QStringLiteral("proxyPassword"), used && !form().value(QStringLiteral("proxyUser")).isEmpty());
    form().setShown(QStringLiteral("keepTotal"), !form().value(QStringLiteral("keepMessages")).isEmpty());
    m_ask->setEnabled(!m_asking && form().isRight());
    // what is shown has to be right
    check();
}

void ConnectionSection::show()
{
    const egon::Profile &running = desk().office().profile;
    const bool own = standing().files && standing().files->profile;
    const egon::Profile &profile = own ? *standing().files->profile : running;
    m_environments->setCurrent(running.environment);
    setKept(own
            ? tr("Kept in %1, on this computer only").arg(QDir::toNativeSeparators(standing().files->config.profile))
            : QString());
    const auto number = [](auto value) { return QLocale().toString(value); };
    form().setKept(QStringLiteral("name"), profile.name);
    form().setKept(QStringLiteral("baseUrl"), profile.baseUrl);
    form().setKept(QStringLiteral("hostName"), profile.pinnedHostName);
    form().setKept(QStringLiteral("authority"), QDir::toNativeSeparators(profile.caFile));
    form().setKept(QStringLiteral("crl"), QDir::toNativeSeparators(profile.crlFile));
    form().setKept(QStringLiteral("proxy"), proxyId(profile.proxy.kind));
    form().setKept(QStringLiteral("proxyHost"), profile.proxy.host);
    form().setKept(
        QStringLiteral("proxyPort"), profile.proxy.port > 0 ? QString::number(profile.proxy.port) : QString());
    form().setKept(QStringLiteral("proxyUser"), profile.proxy.user);
    form().setKept(QStringLiteral("proxyPassword"), {});
    form().setKept(QStringLiteral("timeout"), number(profile.limits.timeout.count() / 1000));
    form().setKept(QStringLiteral("callsPerSecond"), number(profile.limits.callsPerSecond));
    form().setKept(QStringLiteral("keepMessages"), profile.keepMessages.on ? QStringLiteral("1") : QString());
    form().setKept(QStringLiteral("keepTotal"),
        QString::number(qRound(static_cast<double>(profile.keepMessages.totalBytes) / mebibyteOfBytes)));
    setEditableByRole(true);
    setWaitsForStart(own && !sync::isSameConnection(profile, running));
    showProxy();
}

egon::Profile ConnectionSection::written(egon::Profile profile) const
{
    const auto changed = [this](const char *key) { return form().isDirty(QString::fromLatin1(key)); };
    const auto value = [this](const char *key) { return form().value(QString::fromLatin1(key)); };
    profile.name = value("name");
    profile.baseUrl = value("baseUrl");
    while (profile.baseUrl.endsWith(u'/')) {
        profile.baseUrl.chop(1);
    }
    profile.pinnedHostName = value("hostName");
    profile.caFile = QDir::fromNativeSeparators(value("authority"));
    profile.crlFile = QDir::fromNativeSeparators(value("crl"));
    const auto kind =
        std::ranges::find(proxyIds, value("proxy"), [](const char *id) { return QString::fromLatin1(id); });
    profile.proxy.kind = static_cast<egon::ProxyKind>(kind - proxyIds.begin());
    const bool named = profile.proxy.kind == egon::ProxyKind::Explicit;
    profile.proxy.host = named ? value("proxyHost") : QString();
    profile.proxy.port =
        named ? static_cast<quint16>(form().number(QStringLiteral("proxyPort"))) : static_cast<quint16>(0);
    profile.proxy.user = profile.proxy.kind == egon::ProxyKind::None ? QString() : value("proxyUser");
    if (profile.proxy.user.isEmpty()) {
        profile.proxy.passwordEntry.clear();
    } else if (!value("proxyPassword").isEmpty() && profile.proxy.passwordEntry.isEmpty()) {
        profile.proxy.passwordEntry = entryOfProxy();
    }
    // numbers that nobody touched stay as exactly as the file has them
    if (changed("timeout")) {
        profile.limits.timeout = std::chrono::seconds(qRound64(form().number(QStringLiteral("timeout"))));
    }
    if (changed("callsPerSecond")) {
        profile.limits.callsPerSecond = form().number(QStringLiteral("callsPerSecond"));
    }
    profile.keepMessages.on = !value("keepMessages").isEmpty();
    if (changed("keepTotal")) {
        profile.keepMessages.totalBytes = qRound64(form().number(QStringLiteral("keepTotal")) * mebibyteOfBytes);
    }
    return profile;
}

void ConnectionSection::save()
{
    const sync::OfficeFiles &files = *standing().files;
    desk().tasks().keep(
        this,
        [files, after = written(*files.profile), password = form().shownValue(QStringLiteral("proxyPassword")),
            keys = keysPassphrase(), what = form().changed().join(QStringLiteral(", "))](
            shell::Context &context, const Job &) { return saveProfile(context, files, after, password, keys, what); },
        [this](const Result<void> &result) { saved(result); });
}

void ConnectionSection::ask()
{
    m_asking = true;
    showProxy();
    tell(shell::Tone::Neutral, tr("The registers are being asked…"));
    egon::Profile profile = written(desk().office().profile);
    if (const QString password = form().value(QStringLiteral("proxyPassword")); !password.isEmpty()) {
        profile.proxy.password = password;
        profile.proxy.passwordEntry.clear();
    }
    desk().tasks().run(
        this, tr("Trying the connection"), shell::Lane::Registers,
        [profile](shell::Context &context, const Job &job) { return tryConnection(context, profile, job); },
        [this](const Result<void> &result) {
            m_asking = false;
            showProxy();
            if (result) {
                tell(shell::Tone::Good, tr("The registers answered."),
                    tr("Address, certificate and identity of the office were accepted."));
            } else {
                tell(shell::Tone::Bad, result.error().what, result.error().remedy);
            }
            m_ask->setFocus();
        });
}

} // namespace kmen::settings
