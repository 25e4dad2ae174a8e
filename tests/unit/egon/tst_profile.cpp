// A connection profile as an administrator writes it: what is right comes back whole, what is wrong is named by line.
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "egon/profile.h"
#include "support/result_macros.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::egon;

class TestProfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void smallest_isEnough();
    void whole_comesBackAsItWas();
    void secrets_areNeverWritten();
    void relativePaths_startAtTheFile();
    void role_isChosenByPurposeOrAgenda();
    void wrong_isNamedWithItsLine_data();
    void wrong_isNamedWithItsLine();
    void fileWithAPercent_isNamedAsItIs();
    void missingFile_isSaidSo();
    void unreadable_isNotWritten();
    void schema_knowsEveryKey();
    void schema_andReaderAgree();
};

namespace {

const QByteArray smallest = R"({
  "version": 1,
  "environment": "test",
  "name": "Testovací prostředí",
  "baseUrl": "https://egon.gov.cz/publikace/",
  "identity": {
    "ovm": "00000001",
    "ais": 1234,
    "roles": [{"agenda": "A8566", "role": "CR102729"}]
  },
  "certificates": {
    "authority": "ca.pem",
    "pkcs12": "client.p12"
  }
})";

Profile wholeProfile()
{
    Profile profile;
    profile.environment = Environment::Production;
    profile.name = QStringLiteral("Ostré prostředí");
    profile.baseUrl = QStringLiteral("https://registry.example.cz/publikace");
    profile.identity = {.agenda = QStringLiteral("A8566"),
        .agendovaRole = QStringLiteral("CR102729"),
        .ovm = QStringLiteral("00000001"),
        .ais = 1234,
        .subjekt = QStringLiteral("00000002"),
        .purpose = QStringLiteral("kmen"),
        .others = {{QStringLiteral("A9145"), QStringLiteral("CR1"), QStringLiteral("portál")}}};
    profile.caFile = QStringLiteral("/etc/kmen/ca.pem");
    profile.pkcs12Entry = QStringLiteral("certificate");
    profile.crlFile = QStringLiteral("/etc/kmen/ca.crl");
    profile.pinnedHostName = QStringLiteral("iszr.example.cz");
    profile.proxy = {.kind = ProxyKind::Explicit,
        .host = QStringLiteral("proxy.example.cz"),
        .port = 3128,
        .user = QStringLiteral("kmen"),
        .passwordEntry = QStringLiteral("proxy")};
    profile.limits.timeout = std::chrono::seconds(30);
    profile.limits.personsPerRead = 50;
    profile.limits.callsPerSecond = 5.5;
    profile.keepMessages = {.on = true, .messageBytes = 2048, .totalBytes = 1'000'000};
    profile.aisvNames = {{QStringLiteral("E317.namespace"), QStringLiteral("urn:cz:isvs:aisv:E317:v2")},
        {QStringLiteral("E317.CasOd"), QStringLiteral("CasZmenyOd")}};
    return profile;
}

} // namespace

void TestProfile::smallest_isEnough()
{
    const auto profile = parseProfile(smallest, QStringLiteral("p.json"));
    QVERIFY_RESULT(profile);
    QCOMPARE(profile->environment, Environment::Test);
    QCOMPARE(profile->baseUrl, QStringLiteral("https://egon.gov.cz/publikace"));
    QCOMPARE(profile->identity.subjekt, QStringLiteral("00000001"));
    QCOMPARE(profile->proxy.kind, ProxyKind::None);
    QVERIFY(!profile->keepMessages.on);
    QVERIFY(profile->limits == Limits());
}

void TestProfile::whole_comesBackAsItWas()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("profile.json"));
    const Profile written = wholeProfile();
    QVERIFY_RESULT(writeProfile(file, written));
    const auto read = readProfile(file);
    QVERIFY_RESULT(read);
    QCOMPARE(read->environment, written.environment);
    QCOMPARE(read->name, written.name);
    QCOMPARE(read->baseUrl, written.baseUrl);
    QVERIFY(read->identity == written.identity);
    QCOMPARE(read->caFile, written.caFile);
    QCOMPARE(read->pkcs12Entry, written.pkcs12Entry);
    QCOMPARE(read->crlFile, written.crlFile);
    QCOMPARE(read->pinnedHostName, written.pinnedHostName);
    QVERIFY(read->proxy == written.proxy);
    QVERIFY(read->limits == written.limits);
    QVERIFY(read->keepMessages == written.keepMessages);
    QCOMPARE(read->aisvNames, written.aisvNames);
}

void TestProfile::secrets_areNeverWritten()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("profile.json"));
    Profile profile = wholeProfile();
    profile.pkcs12Passphrase = QStringLiteral("tajneheslo1");
    profile.proxy.password = QStringLiteral("tajneheslo2");
    profile.pkcs12 = "tajneheslo3";
    QVERIFY_RESULT(writeProfile(file, profile));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(!written.readAll().contains("tajne"));
}

void TestProfile::relativePaths_startAtTheFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("profile.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xef\xbb\xbf" + smallest);
    file.close();
    const auto profile = readProfile(file.fileName());
    QVERIFY_RESULT(profile);
    QCOMPARE(profile->caFile, folder.filePath(QStringLiteral("ca.pem")));
    QCOMPARE(profile->pkcs12File, folder.filePath(QStringLiteral("client.p12")));
    QCOMPARE(profile->crlFile, QString());
}

void TestProfile::role_isChosenByPurposeOrAgenda()
{
    const Identity who = wholeProfile().identity;
    QCOMPARE(roleFor(who, {})->agenda, QStringLiteral("A8566"));
    QCOMPARE(roleFor(who, QStringLiteral("kmen"))->agenda, QStringLiteral("A8566"));
    QCOMPARE(roleFor(who, QStringLiteral("portál"))->agendovaRole, QStringLiteral("CR1"));
    QCOMPARE(roleFor(who, QStringLiteral("A9145"))->agendovaRole, QStringLiteral("CR1"));
    QVERIFY(!roleFor(who, QStringLiteral("A1")));
}

void TestProfile::wrong_isNamedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const char *from, const char *to, int line, const char *word) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << line << QString::fromUtf8(word);
    };
    row("comma missing", "\"version\": 1,", "\"version\": 1", 3, "“\"”");
    row("cut off", "\"certificates\": {", "\"certificates\": {\"authority", 11, "line");
    row("key not known", "\"name\":", "\"names\":", 4, "Did you mean “name”?");
    row("key of a group", "\"authority\":", "\"autority\":", 12, "Did you mean “authority”?");
    row("key nobody could mean", "\"authority\":", "\"colour\": 1, \"authority\":", 12, "“colour” is not known.");
    row("key twice", "\"version\": 1,", "\"version\": 1, \"version\": 1,", 2, "given twice");
    row("newer", "\"version\": 1,", "\"version\": 2,", 2, "newer");
    row("environment", "\"test\"", "\"pokus\"", 3, "training, test, production");
    row("no TLS", "https://", "http://", 5, "https://");
    row("password in the address", "https://", "https://a:b@", 5, "password");
    row("ais is a text", "1234", "\"1234\"", 8, "“ais” must be a number");
    row("ais is too large", "1234", "12345678", 8, "from 1 to 9999999");
    row("ais is broken", "1234", "12.5", 8, "whole number");
    row("agenda with a space", "A8566", "A 8566", 9, "“agenda”");
    row("no role", "[{\"agenda\": \"A8566\", \"role\": \"CR102729\"}]", "[]", 9, "at least one pair");
    row("second role without purpose", "\"CR102729\"}", "\"CR102729\"},\n{\"agenda\": \"A1\", \"role\": \"CR1\"}", 10,
        "purpose");
    row("identity missing", "\"identity\"", "\"aisv\": {}, \"identiti\"", 6, "“identity”");
    row("no certificate", ",\n    \"pkcs12\": \"client.p12\"", "", 11, "pkcs12Entry");
    row("two certificates", "\"client.p12\"", "\"client.p12\", \"pkcs12Entry\": \"x\"", 13, "Either");
    row("host name with a scheme", "\"client.p12\"", "\"client.p12\", \"hostName\": \"https://x\"", 13, "hostName");
    row("proxy without host", "\"version\": 1,", "\"version\": 1, \"proxy\": {\"kind\": \"explicit\", \"port\": 1},", 2,
        "“host” is missing");
    row("proxy port", "\"version\": 1,",
        "\"version\": 1, \"proxy\": {\"kind\": \"explicit\", \"host\": \"p\", \"port\": 0},", 2, "65535");
    row("host without explicit", "\"version\": 1,", "\"version\": 1, \"proxy\": {\"kind\": \"none\", \"host\": \"p\"},",
        2, "explicit");
    row("limit", "\"version\": 1,", "\"version\": 1,\n\"limits\": {\n\"callsPerSecond\": 0},", 4, "callsPerSecond");
    row("aisv key", "\"version\": 1,", "\"version\": 1, \"aisv\": {\"E278.root\": \"x\"},", 2, "E278.root");
    row("aisv name", "\"version\": 1,", "\"version\": 1, \"aisv\": {\"E317.CasOdd\": \"x\"},", 2, "table of names");
    row("aisv value", "\"version\": 1,", "\"version\": 1, \"aisv\": {\"E317.CasOd\": \"a b\"},", 2, "XML element");
    row("not UTF-8", "prost", "prost\xff", 4, "UTF-8");
    row("single backslash", "ca.pem", "C:\\kmen\\ca.pem", 12, "backslash");
    row("something after", "\"client.p12\"\n  }\n}", "\"client.p12\"\n  }\n}\n}", 16, "after the end");
}

void TestProfile::wrong_isNamedWithItsLine()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const int, line);
    QFETCH(const QString, word);
    QByteArray json = smallest;
    QVERIFY(json.contains(from));
    json.replace(json.indexOf(from), from.size(), to);
    const auto profile = parseProfile(json, QStringLiteral("p.json"));
    QVERIFY(!profile);
    QCOMPARE(profile.error().kind, ErrorKind::Input);
    QCOMPARE(profile.error().code, QStringLiteral("egon.PROFILE"));
    const QString what = profile.error().what;
    QVERIFY2(what.startsWith(QStringLiteral("p.json, line %1:").arg(line)), qPrintable(what));
    QVERIFY2(what.contains(word), qPrintable(what));
}

void TestProfile::fileWithAPercent_isNamedAsItIs()
{
    const auto profile = parseProfile("{\n\"version\": 1,\n", QStringLiteral("50%2 %1.json"));
    QVERIFY(!profile);
    const QString what = profile.error().what;
    QVERIFY2(what.startsWith(QStringLiteral("50%2 %1.json, line 3:")), qPrintable(what));
}

void TestProfile::missingFile_isSaidSo()
{
    const auto profile = readProfile(QStringLiteral("/none/profile.json"));
    QVERIFY(!profile);
    QCOMPARE(profile.error().code, QStringLiteral("egon.PROFILE_MISSING"));
}

void TestProfile::unreadable_isNotWritten()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("profile.json"));
    Profile profile = wholeProfile();
    profile.identity.ais = 0;
    const auto written = writeProfile(file, profile);
    QVERIFY(!written);
    QVERIFY(written.error().what.contains(QStringLiteral("ais")));
    QVERIFY(!QFile::exists(file));
    profile.identity.ais = 1;
    QCOMPARE(writeProfile(folder.filePath(QStringLiteral("no/such/folder.json")), profile).error().code,
        QStringLiteral("egon.PROFILE_WRITE"));
}

void TestProfile::schema_knowsEveryKey()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("profile.json"));
    QVERIFY_RESULT(writeProfile(file, wholeProfile()));
    QFile written(file);
    QFile published(QStringLiteral(QT_TESTCASE_SOURCEDIR "/../resources/schemas/profile.schema.json"));
    QVERIFY(written.open(QIODevice::ReadOnly) && published.open(QIODevice::ReadOnly));
    const QJsonObject schema = QJsonDocument::fromJson(published.readAll()).object();
    const QString properties = QStringLiteral("properties");
    const std::function<QStringList(const QJsonObject &, const QJsonObject &)> missing = [&](const QJsonObject &value,
                                                                                             const QJsonObject &shape) {
        QStringList keys;
        const QJsonObject known = shape.value(properties).toObject();
        for (auto it = value.begin(); it != value.end(); ++it) {
            if (!known.contains(it.key())) {
                keys += it.key();
            } else if (it->isObject() && known.value(it.key()).toObject().contains(properties)) {
                keys += missing(it->toObject(), known.value(it.key()).toObject());
            }
        }
        return keys;
    };
    const QStringList unknown = missing(QJsonDocument::fromJson(written.readAll()).object(), schema);
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u' ')));
}

namespace {

/// A profile in which one value is another.
QJsonObject with(QJsonObject profile, const QStringList &path, const QJsonValue &value)
{
    if (path.size() == 1) {
        value.isUndefined() ? profile.remove(path.front()) : void(profile.insert(path.front(), value));
        return profile;
    }
    const QJsonValue inner = profile.value(path.front());
    if (inner.isArray()) { // of the roles the first is tried
        QJsonArray items = inner.toArray();
        items[0] = with(items[0].toObject(), path.mid(1), value);
        profile.insert(path.front(), items);
    } else {
        profile.insert(path.front(), with(inner.toObject(), path.mid(1), value));
    }
    return profile;
}

/// What the schema says of every value, tried on the reader: at its edges and beyond them.
struct Agreement {
    QJsonObject schema;
    QJsonObject profile;
    QStringList wrong;
    int tried = 0;

    void expect(const QStringList &path, const QJsonValue &value, bool good)
    {
        ++tried;
        const auto read = parseProfile(QJsonDocument(with(profile, path, value)).toJson(), QStringLiteral("p.json"));
        if (read.has_value() != good) {
            wrong += path.join(u'.') + (good ? u" refused: " : u" accepted: ")
                + QString::fromUtf8(QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact)).left(100)
                + (read ? QString() : QString(u' ' + read.error().what));
        }
    }

    void compare(const QStringList &path, QJsonObject shape)
    {
        const QString reference = shape.value(QStringLiteral("$ref")).toString();
        if (!reference.isEmpty()) {
            shape = schema.value(QStringLiteral("$defs")).toObject().value(reference.section(u'/', -1)).toObject();
        }
        const QString type = shape.value(QStringLiteral("type")).toString();
        const auto named = [&](const char *key) { return shape.value(QLatin1StringView(key)); };
        if (type == u"object" && shape.contains(QStringLiteral("properties"))) {
            object(path, shape);
        } else if (type == u"array") {
            expect(path, QJsonArray(), named("minItems").toInt() == 0);
            expect(path, QStringLiteral("x"), false);
            object(path, named("items").toObject());
        } else if (type == u"integer" || type == u"number") {
            const double step = type == u"integer" ? 1 : 0.005;
            expect(path, named("minimum"), true);
            expect(path, named("maximum"), true);
            expect(path, named("minimum").toDouble() - step, false);
            expect(path, named("maximum").toDouble() + step, false);
            expect(path, named("minimum").toDouble() + step / 2, type == u"number");
            expect(path, QStringLiteral("1"), false);
        } else if (type == u"string") {
            expect(path, 1, false);
            if (named("minLength").toInt() > 0) {
                expect(path, QString(), false);
            }
            if (const int longest = named("maxLength").toInt(); longest > 0) {
                expect(path, QString(longest, u'x'), true);
                expect(path, QString(longest + 1, u'x'), false);
            }
            if (const QString pattern = named("pattern").toString(); !pattern.isEmpty()) {
                const QRegularExpression form(pattern);
                for (const QString &value : {QStringLiteral("a b"), QStringLiteral("ž"), QString(15, u'x'),
                         QString(16, u'x'), QString(36, u'x'), QString(37, u'x'), QStringLiteral("https://h/a?b"),
                         QStringLiteral("https://h"), QStringLiteral("https://a@h"), QStringLiteral("a.b-c:d_e")}) {
                    expect(path, value, form.match(value).hasMatch());
                }
            }
        } else if (type == u"boolean") {
            expect(path, true, true);
            expect(path, false, true);
            expect(path, 1, false);
        } else if (shape.contains(QStringLiteral("enum"))) {
            expect(path, QStringLiteral("other"), false);
            expect(path, 1, false);
        } else if (shape.contains(QStringLiteral("const"))) {
            expect(path, named("const").toInt() + 1, false);
        }
    }

    void object(const QStringList &path, const QJsonObject &shape)
    {
        const QJsonObject properties = shape.value(QStringLiteral("properties")).toObject();
        for (auto it = properties.begin(); it != properties.end(); ++it) {
            compare(path + QStringList {it.key()}, it->toObject());
        }
        for (const QJsonValue key : shape.value(QStringLiteral("required")).toArray()) {
            expect(path + QStringList {key.toString()}, QJsonValue::Undefined, false);
        }
        expect(path + QStringList {QStringLiteral("nobody")}, 1, false);
    }
};

} // namespace

void TestProfile::schema_andReaderAgree()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("profile.json"));
    Profile whole = wholeProfile();
    whole.keepMessages = {.on = true, .messageBytes = 1024, .totalBytes = 17'179'869'184};
    QVERIFY_RESULT(writeProfile(file, whole));
    QFile written(file);
    QFile published(QStringLiteral(QT_TESTCASE_SOURCEDIR "/../resources/schemas/profile.schema.json"));
    QVERIFY(written.open(QIODevice::ReadOnly) && published.open(QIODevice::ReadOnly));
    Agreement agreement {QJsonDocument::fromJson(published.readAll()).object(),
        QJsonDocument::fromJson(written.readAll()).object(), {}, 0};
    QVERIFY(!agreement.schema.isEmpty() && !agreement.profile.isEmpty());
    agreement.object({}, agreement.schema);
    QVERIFY2(agreement.wrong.isEmpty(), qPrintable(agreement.wrong.join(u'\n')));
    QVERIFY(agreement.tried > 150);
}

static const kmen::test::Entry testProfile(kmen::test::run<TestProfile>);
#include "tst_profile.moc"
