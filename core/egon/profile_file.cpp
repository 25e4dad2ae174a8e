// The profile on disk. The same shape is published as resources/schemas/profile.schema.json; a test keeps them alike.
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>
#include <QUrl>

#include "base/located_json.h"
#include "egon/aisv_names.h"
#include "egon/profile.h"

namespace kmen::egon {

namespace {

struct ProfileWords {
    Q_DECLARE_TR_FUNCTIONS(kmen::egon::Profile)
};

const QStringList &environments()
{
    static const QStringList words {QStringLiteral("training"), QStringLiteral("test"), QStringLiteral("production")};
    return words;
}

const QStringList &proxyKinds()
{
    static const QStringList words {QStringLiteral("none"), QStringLiteral("system"), QStringLiteral("explicit")};
    return words;
}

bool matches(const QString &text, const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern))).match(text).hasMatch();
}

/// NMTOKEN of at most `longest` signs, as ZadostInfo has it (EGON.md 2.2).
QString token(JsonReader &reader, const char *key, int longest)
{
    const QString value = reader.requiredText(key);
    if (!value.isEmpty() && (value.size() > longest || !matches(value, "[A-Za-z0-9._:-]+"))) {
        reader.wrong(key,
            ProfileWords::tr("“%1” may have only letters, digits, dots, colons and hyphens, at most %2.")
                .arg(QString::fromLatin1(key))
                .arg(longest));
    }
    return value;
}

QString baseUrl(JsonReader &reader)
{
    QString value = reader.requiredText("baseUrl");
    const QUrl url(value, QUrl::StrictMode);
    if (!value.isEmpty()
        && (!url.isValid() || url.scheme() != u"https" || url.host().isEmpty() || !url.userInfo().isEmpty()
            || url.hasQuery() || url.hasFragment())) {
        reader.wrong("baseUrl",
            ProfileWords::tr(
                "“baseUrl” must begin with https:// and name a host; it has no question mark and no password."));
    }
    while (value.endsWith(u'/')) {
        value.chop(1);
    }
    return value;
}

AgendaRole role(const JsonNode &node, std::optional<JsonProblem> &problem)
{
    JsonReader reader(node);
    AgendaRole made;
    made.agenda = token(reader, "agenda", 15);
    made.agendovaRole = token(reader, "role", 15);
    made.purpose = reader.text("purpose");
    problem = reader.finish();
    return made;
}

Identity identity(const JsonNode &node, std::optional<JsonProblem> &problem)
{
    JsonReader reader(node);
    Identity made;
    made.ovm = token(reader, "ovm", 36);
    made.ais = static_cast<int>(reader.integer("ais", 1, 9'999'999, std::nullopt));
    made.subjekt = reader.text("subject");
    if (constexpr int longest = 65; made.subjekt.size() > longest) { // EGON.md 2.2
        reader.wrong("subject", ProfileWords::tr("“subject” may have at most %n letter(s).", nullptr, longest));
    }
    if (made.subjekt.isEmpty()) {
        made.subjekt = made.ovm;
    }
    const JsonNode *roles = reader.list("roles");
    if (!roles || roles->items.empty()) {
        reader.wrong("roles", ProfileWords::tr("“roles” must have at least one pair of agenda and role."));
        problem = reader.finish();
        return made;
    }
    for (const JsonNode &item : roles->items) {
        std::optional<JsonProblem> wrong;
        const AgendaRole pair = role(item, wrong);
        const bool first = &item == &roles->items.front();
        if (!wrong && !first && pair.purpose.isEmpty()) {
            wrong =
                JsonProblem {item.line, ProfileWords::tr("Every pair but the first one needs a “purpose” of its own.")};
        }
        const auto same = [&](const AgendaRole &other) { return other.purpose == pair.purpose; };
        if (!wrong && !first && (pair.purpose == made.purpose || std::ranges::any_of(made.others, same))) {
            wrong = JsonProblem {item.line, ProfileWords::tr("The purpose “%1” is given twice.").arg(pair.purpose)};
        }
        reader.adopt(wrong);
        if (first) {
            made.agenda = pair.agenda;
            made.agendovaRole = pair.agendovaRole;
            made.purpose = pair.purpose;
        } else {
            made.others.push_back(pair);
        }
    }
    problem = reader.finish();
    return made;
}

void certificates(const JsonNode &node, Profile &profile, std::optional<JsonProblem> &problem)
{
    JsonReader reader(node);
    profile.caFile = reader.requiredText("authority");
    profile.pkcs12File = reader.text("pkcs12");
    profile.pkcs12Entry = reader.text("pkcs12Entry");
    profile.passphraseEntry = reader.text("passphraseEntry");
    profile.crlFile = reader.text("crl");
    profile.pinnedHostName = reader.text("hostName");
    const auto given = [&node](QStringView key) {
        return std::ranges::find(node.members, key, &JsonMember::key) != node.members.end();
    };
    if (profile.pkcs12File.isEmpty() == profile.pkcs12Entry.isEmpty() || given(u"pkcs12") == given(u"pkcs12Entry")) {
        reader.wrong(profile.pkcs12File.isEmpty() ? "pkcs12" : "pkcs12Entry",
            ProfileWords::tr("Either “pkcs12” or “pkcs12Entry” says where the certificate of this office is."));
    }
    if (!profile.pinnedHostName.isEmpty() && !matches(profile.pinnedHostName, "[A-Za-z0-9.-]+|[0-9A-Fa-f:]+")) {
        reader.wrong(
            "hostName", ProfileWords::tr("“hostName” is the name of a server, without https:// and without a port."));
    }
    problem = reader.finish();
}

Proxy proxy(const JsonNode &node, std::optional<JsonProblem> &problem)
{
    JsonReader reader(node);
    Proxy made;
    made.kind = static_cast<ProxyKind>(reader.choice("kind", proxyKinds(), true));
    const bool named = made.kind == ProxyKind::Explicit;
    made.host = named ? reader.requiredText("host") : reader.text("host");
    made.port = static_cast<quint16>(reader.integer("port", 1, 65535, named ? std::nullopt : std::optional<qint64>(0)));
    made.user = reader.text("user");
    made.passwordEntry = reader.text("passwordEntry");
    if (!named && !(made.host.isEmpty() && made.port == 0)) {
        reader.wrong("kind", ProfileWords::tr("“host” and “port” belong to a proxy of the kind “explicit”."));
    }
    if (!made.passwordEntry.isEmpty() && made.user.isEmpty()) {
        reader.wrong("passwordEntry", ProfileWords::tr("A password without “user” is of no use."));
    }
    problem = reader.finish();
    return made;
}

Limits limits(const JsonNode &node, std::optional<JsonProblem> &problem)
{
    JsonReader reader(node);
    Limits made;
    constexpr qint64 mebibyte = 1024 * 1024;
    made.timeout = std::chrono::milliseconds(reader.integer("timeoutMs", 1000, 600'000, made.timeout.count()));
    made.answerBytes = reader.integer("answerBytes", mebibyte, 1024 * mebibyte, made.answerBytes);
    made.personsPerRead = static_cast<int>(reader.integer("personsPerRead", 1, 10'000, made.personsPerRead));
    made.aifoPerOrgCall = static_cast<int>(reader.integer("aifoPerOrgCall", 1, 10'000, made.aifoPerOrgCall));
    made.changesPerCall = static_cast<int>(reader.integer("changesPerCall", 1, 100'000, made.changesPerCall));
    made.callsPerSecond = reader.number("callsPerSecond", 0.01, 1000, made.callsPerSecond);
    problem = reader.finish();
    return made;
}

KeepMessages keepMessages(const JsonNode &node, std::optional<JsonProblem> &problem)
{
    JsonReader reader(node);
    KeepMessages made;
    constexpr qint64 kibibyte = 1024;
    made.on = reader.boolean("on", false);
    made.messageBytes = reader.integer("messageBytes", kibibyte, 16 * kibibyte * kibibyte, made.messageBytes);
    made.totalBytes = reader.integer("totalBytes", kibibyte, 16 * kibibyte * kibibyte * kibibyte, made.totalBytes);
    if (made.totalBytes < made.messageBytes) {
        reader.wrong("totalBytes", ProfileWords::tr("“totalBytes” must not be less than “messageBytes”."));
    }
    problem = reader.finish();
    return made;
}

QMap<QString, QString> aisv(const JsonNode &node, JsonReader &reader)
{
    QMap<QString, QString> made;
    for (const auto &[key, value] : node.members) {
        const bool name = key.endsWith(u".namespace");
        const bool order = key.endsWith(u".order") || key.endsWith(u"Order"); // several names
        if (!matches(key, "(E31[5-9]|E32[01]|AISV)\\.[A-Za-z_][A-Za-z0-9_.-]*")) {
            reader.adopt(JsonProblem {value.line,
                ProfileWords::tr("“%1” is no name of an AISV service and its element, such as “E317.CasOd”.")
                    .arg(key)});
        } else if (value.type != JsonNode::Type::Text
            || !matches(value.text,
                name        ? "[^\\s<>\"{}|\\\\^`]+"
                    : order ? "[A-Za-z_][A-Za-z0-9_. -]*"
                            : "[A-Za-z_][A-Za-z0-9_.-]*")) {
            reader.adopt(JsonProblem {value.line,
                name ? ProfileWords::tr("The value of “%1” must be the address of a namespace.").arg(key)
                     : ProfileWords::tr("The value of “%1” must be the name of an XML element.").arg(key)});
        }
        if (const auto known = checkAisvNames({{key, value.text}}); !known) {
            reader.adopt(JsonProblem {value.line,
                ProfileWords::tr("“%1” is not in the table of names: a misspelt name would change nothing.").arg(key)});
        }
        made.insert(key, value.text);
    }
    return made;
}

/// Reads a group with `read` when it is there, and hands its problem on.
template <class Read>
void group(JsonReader &reader, const char *key, Read read)
{
    if (const JsonNode *node = reader.object(key)) {
        std::optional<JsonProblem> problem;
        read(*node, problem);
        reader.adopt(problem);
    }
}

std::unexpected<Error> wrongProfile(const QString &name, const JsonProblem &problem)
{
    return fail(ErrorKind::Input, QStringLiteral("egon.PROFILE"),
        ProfileWords::tr("%1, line %2: %3").arg(name, QString::number(problem.line), problem.what), {},
        ProfileWords::tr("Correct the connection profile and try again."));
}

QString inFolder(const QDir &folder, const QString &path)
{
    return path.isEmpty() ? path : QDir::cleanPath(folder.absoluteFilePath(path));
}

/// The member is written only when there is something to say.
void put(QJsonObject &object, const char *key, const QString &value)
{
    if (!value.isEmpty()) {
        object.insert(QLatin1StringView(key), value);
    }
}

QJsonObject toJson(const AgendaRole &pair)
{
    QJsonObject object {{QStringLiteral("agenda"), pair.agenda}, {QStringLiteral("role"), pair.agendovaRole}};
    put(object, "purpose", pair.purpose);
    return object;
}

QJsonObject toJson(const Identity &who)
{
    QJsonArray roles {toJson(AgendaRole {who.agenda, who.agendovaRole, who.purpose})};
    for (const AgendaRole &pair : who.others) {
        roles.append(toJson(pair));
    }
    QJsonObject object {
        {QStringLiteral("ovm"), who.ovm}, {QStringLiteral("ais"), who.ais}, {QStringLiteral("roles"), roles}};
    put(object, "subject", who.subjekt);
    return object;
}

QJsonObject toJson(const Proxy &proxy)
{
    QJsonObject object {{QStringLiteral("kind"), proxyKinds().at(static_cast<int>(proxy.kind))}};
    if (proxy.kind == ProxyKind::Explicit) {
        object.insert(QStringLiteral("host"), proxy.host);
        object.insert(QStringLiteral("port"), proxy.port);
    }
    put(object, "user", proxy.user);
    put(object, "passwordEntry", proxy.passwordEntry);
    return object;
}

QJsonObject toJson(const Limits &limits)
{
    return {
        {QStringLiteral("timeoutMs"), static_cast<qint64>(limits.timeout.count())},
        {QStringLiteral("answerBytes"), limits.answerBytes},
        {QStringLiteral("personsPerRead"), limits.personsPerRead},
        {QStringLiteral("aifoPerOrgCall"), limits.aifoPerOrgCall},
        {QStringLiteral("changesPerCall"), limits.changesPerCall},
        {QStringLiteral("callsPerSecond"), limits.callsPerSecond},
    };
}

QJsonObject toJson(const Profile &profile)
{
    QJsonObject certificates {{QStringLiteral("authority"), profile.caFile}};
    put(certificates, "pkcs12", profile.pkcs12File);
    put(certificates, "pkcs12Entry", profile.pkcs12Entry);
    put(certificates, "passphraseEntry", profile.passphraseEntry);
    put(certificates, "crl", profile.crlFile);
    put(certificates, "hostName", profile.pinnedHostName);
    QJsonObject object {
        {QStringLiteral("version"), 1},
        {QStringLiteral("environment"), environments().at(static_cast<int>(profile.environment))},
        {QStringLiteral("name"), profile.name},
        {QStringLiteral("baseUrl"), profile.baseUrl},
        {QStringLiteral("identity"), toJson(profile.identity)},
        {QStringLiteral("certificates"), certificates},
        {QStringLiteral("proxy"), toJson(profile.proxy)},
        {QStringLiteral("limits"), toJson(profile.limits)},
    };
    if (profile.keepMessages != KeepMessages()) {
        object.insert(QStringLiteral("keepMessages"),
            QJsonObject {{QStringLiteral("on"), profile.keepMessages.on},
                {QStringLiteral("messageBytes"), profile.keepMessages.messageBytes},
                {QStringLiteral("totalBytes"), profile.keepMessages.totalBytes}});
    }
    QJsonObject aisv;
    for (const auto &[key, value] : profile.aisvNames.asKeyValueRange()) {
        aisv.insert(key, value);
    }
    if (!aisv.isEmpty()) {
        object.insert(QStringLiteral("aisv"), aisv);
    }
    return object;
}

} // namespace

Result<Profile> parseProfile(QByteArrayView json, const QString &name)
{
    const auto root = parseLocatedJson(json);
    if (!root) {
        return wrongProfile(name, root.error());
    }
    JsonReader reader(*root);
    Profile profile;
    reader.text("$schema"); // editors use it
    if (reader.integer("version", 1, 1'000'000, std::nullopt) > 1) {
        reader.wrong("version", ProfileWords::tr("This profile was made for a newer Kmen."));
    }
    profile.environment = static_cast<Environment>(reader.choice("environment", environments(), true));
    profile.name = reader.requiredText("name");
    profile.baseUrl = baseUrl(reader);
    using Problem = std::optional<JsonProblem>;
    group(reader, "identity", [&](const JsonNode &n, Problem &p) { profile.identity = identity(n, p); });
    group(reader, "certificates", [&](const JsonNode &n, Problem &p) { certificates(n, profile, p); });
    group(reader, "proxy", [&](const JsonNode &n, Problem &p) { profile.proxy = proxy(n, p); });
    group(reader, "limits", [&](const JsonNode &n, Problem &p) { profile.limits = limits(n, p); });
    group(reader, "keepMessages", [&](const JsonNode &n, Problem &p) { profile.keepMessages = keepMessages(n, p); });
    group(reader, "aisv", [&](const JsonNode &n, Problem &) { profile.aisvNames = aisv(n, reader); });
    for (const char *key : {"identity", "certificates"}) {
        const auto has = [key](const auto &member) { return member.key == QLatin1StringView(key); };
        if (std::ranges::none_of(root->members, has)) {
            reader.missing(key);
        }
    }
    if (const auto problem = reader.finish()) {
        return wrongProfile(name, *problem);
    }
    return profile;
}

Result<Profile> readProfile(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::NotFound, QStringLiteral("egon.PROFILE_MISSING"),
            ProfileWords::tr("The connection profile %1 cannot be read.").arg(QDir::toNativeSeparators(file)),
            source.errorString(), ProfileWords::tr("Check where the settings say it is."));
    }
    constexpr qint64 longest = 1024 * 1024 + 1;
    auto profile = parseProfile(source.read(longest), QFileInfo(file).fileName());
    if (profile) {
        const QDir folder = QFileInfo(file).absoluteDir();
        for (QString *path : {&profile->caFile, &profile->pkcs12File, &profile->crlFile}) {
            *path = inFolder(folder, *path);
        }
    }
    return profile;
}

Result<void> writeProfile(const QString &file, const Profile &profile)
{
    const QByteArray bytes = QJsonDocument(toJson(profile)).toJson();
    // what could not be read again is not written
    if (const auto again = parseProfile(bytes, QFileInfo(file).fileName()); !again) {
        return failWith(again);
    }
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit()) {
        return fail(ErrorKind::Unavailable, QStringLiteral("egon.PROFILE_WRITE"),
            ProfileWords::tr("The connection profile %1 cannot be written.").arg(QDir::toNativeSeparators(file)),
            target.errorString(), ProfileWords::tr("Check that its folder exists and that you may write there."));
    }
    return {};
}

} // namespace kmen::egon
