#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include "access/package.h"
#include "access/signature.h"
#include "support/test_program.h"
#include "unit/access/access_fixture.h"
#include "unit/security/test_authority.h"

using namespace kmen;
using namespace kmen::access;

namespace {

const QDate day(2025, 10, 9);
const QByteArray pdf("%PDF-1.4 not a real one: documents are tried with the desk\n");

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

/// The file of the source tree; with KMEN_WRITE_GOLDEN it is written anew, to be read by a person before it is kept.
QByteArray golden(const QString &name, const QByteArray &now)
{
    const QString path = QStringLiteral(QT_TESTCASE_SOURCEDIR "/integration/golden/access/") + name;
    if (qEnvironmentVariableIsSet("KMEN_WRITE_GOLDEN")) {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (file.open(QIODevice::WriteOnly)) {
            file.write(now);
        }
    }
    return read(path);
}

test::Wish wish()
{
    return {fromMsecs(1'700'000'000'000), fromMsecs(1'800'000'000'000)};
}

struct Made {
    AccessOffice office;
    qint64 id = 0;
    std::optional<RequestRow> tested;

    Result<Package> make(Kind kind, const std::optional<security::Credentials> &credentials = std::nullopt)
    {
        if (kind == Kind::AiseoProduction) {
            id = *office.add(Kind::AiseoTest);
            for (const Act act : {Act::Finish, Act::Send, Act::Forward, Act::Agree, Act::Open, Act::TestDone}) {
                if (auto done = office.step(id, act, office.answered(u"SD-2025-0815"_s)); !done) {
                    return failWith(done);
                }
            }
            tested = request(*office.session, id)->row;
        }
        id = *office.add(kind);
        if (kind == Kind::AiseoProduction) {
            (void)attachFile(
                *office.session, id, u"testData"_s, u"testovaci-data.xml"_s, "<data>1</data>\n", office.jana);
        }
        const auto now = request(*office.session, id);
        return makePackage(*office.session, *now, sampleSheet(), tested ? &*tested : nullptr, pdf, day, credentials);
    }
};

} // namespace

/// Packages: the same request gives the same bytes, and what was written is what was meant.
class TestAccessPackages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goldenPackages_data();
    void goldenPackages();
    void zip_holdsTheSameBytes();
    void zip_isTheSameAgain();
    void signature_isOverTheManifest();
    void changedFile_isFound();
    void unwritableFolder_losesNothing();
    void unsignedPackage_leavesNoOldSignature();
    void attackingNames_stayInTheLetterAsText();
};

void TestAccessPackages::goldenPackages_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < kindCount; ++kind) {
        QTest::newRow(qPrintable(kindId(static_cast<Kind>(kind)))) << kind;
    }
}

void TestAccessPackages::goldenPackages()
{
    QFETCH(const int, kind);
    Made made;
    const auto package = made.make(static_cast<Kind>(kind));
    QVERIFY_RESULT(package);
    const QString folder = kindId(static_cast<Kind>(kind)) + u'/';
    QStringList names;
    for (const PackageFile &file : package->files) {
        names.append(file.path);
        if (!file.path.endsWith(u".pdf")) {
            QCOMPARE(file.bytes, golden(folder + file.path.section(u'/', -1), file.bytes));
        }
    }
    const auto now = request(*made.office.session, made.id);
    const Letter letter = letterOf(*now, sampleSheet(), made.tested ? &*made.tested : nullptr, day);
    const QByteArray text = letterText(letter).toUtf8();
    QCOMPARE(text, golden(folder + u"letter.txt", text));
    QCOMPARE(names.first(), channelFolder(channelOf(static_cast<Kind>(kind))) + u'/' + letter.fileName);
    QCOMPARE(names.last(), u"manifest.json"_s);
    // every right draft may leave
    QVERIFY(mayLeave(*findings(*made.office.session, *now)));
}

void TestAccessPackages::zip_holdsTheSameBytes()
{
    Made made;
    const auto package = made.make(Kind::Publisher);
    QVERIFY_RESULT(package);
    QTemporaryDir target;
    const auto written = writePackage(*package, target.path(), day, {});
    QVERIFY_RESULT(written);
    QCOMPARE(written->files, 4);
    QCOMPARE(QFileInfo(written->zip).size(), written->bytes);
    // judged by a foreign reader
    QTemporaryDir unpacked;
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {u"-m"_s, u"zipfile"_s, u"-e"_s, written->zip, unpacked.path()});
    QVERIFY(python.waitForFinished());
    QCOMPARE(python.exitCode(), 0);
    for (const PackageFile &file : package->files) {
        QCOMPARE(read(unpacked.filePath(package->name + u'/' + file.path)), file.bytes);
        QCOMPARE(read(written->folder + u'/' + file.path), file.bytes);
    }
}

void TestAccessPackages::zip_isTheSameAgain()
{
    Made made;
    const auto package = made.make(Kind::AiseoProduction);
    QVERIFY_RESULT(package);
    const auto first = zipOf(*package, day);
    QVERIFY_RESULT(first);
    QCOMPARE(*zipOf(*package, day), *first);
}

void TestAccessPackages::signature_isOverTheManifest()
{
    test::TestAuthority authority("Autorita", wish());
    const auto issued = authority.issue("Město Vzorov", wish());
    Made made;
    const auto package = made.make(Kind::FoundedRecords, issued.credentials());
    QVERIFY_RESULT(package);
    QVERIFY(!package->signer.isEmpty());
    QTemporaryDir target;
    const auto written = writePackage(*package, target.path(), day, {});
    QVERIFY_RESULT(written);
    const QByteArray manifest = read(written->folder + u"/manifest.json");
    const QByteArray signature = read(written->folder + u"/manifest.json.p7s");
    const auto report = verifySignature(manifest, signature);
    QVERIFY_RESULT(report);
    QCOMPARE(report->signer, written->signer);
    QVERIFY(!verifySignature(manifest + ' ', signature));
    QVERIFY(!verifySignature(manifest, signature.chopped(1)));
    QVERIFY(!verifySignature(manifest, {}));
    // the tool that everybody has reads it too
    QProcess openssl;
    openssl.start(u"openssl"_s,
        {u"cms"_s, u"-verify"_s, u"-binary"_s, u"-noverify"_s, u"-inform"_s, u"DER"_s, u"-in"_s,
            written->folder + u"/manifest.json.p7s"_s, u"-content"_s, written->folder + u"/manifest.json"_s, u"-out"_s,
            target.filePath(u"out"_s)});
    QVERIFY(openssl.waitForFinished());
    QVERIFY2(openssl.exitCode() == 0, openssl.readAllStandardError().constData());
    // a key that is another certificate's does not sign
    auto wrong = issued.credentials();
    wrong.key = authority.issue("Město Vzorov", wish()).keyPem();
    QCOMPARE(sign(manifest, wrong).error().code, u"access.SIGNATURE"_s);
    QCOMPARE(sign(manifest, {}).error().code, u"access.SIGNATURE"_s);
}

void TestAccessPackages::changedFile_isFound()
{
    Made made;
    const auto package = made.make(Kind::Publisher);
    QTemporaryDir target;
    const auto written = writePackage(*package, target.path(), day, {});
    QVERIFY_RESULT(written);
    QVERIFY_RESULT(verifyPackage(written->folder));
    QFile file(written->folder + u"/pruvodni-text.txt");
    QVERIFY(file.open(QIODevice::Append));
    file.write("x");
    file.close();
    const auto checked = verifyPackage(written->folder);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, u"access.PACKAGE"_s);
    QVERIFY(checked.error().what.contains(u"pruvodni-text.txt"));
    QVERIFY(!verifyPackage(target.filePath(u"nothing"_s)));
}

void TestAccessPackages::unwritableFolder_losesNothing()
{
    Made made;
    const auto package = made.make(Kind::Publisher);
    QTemporaryDir target;
    // a file stands where the folder should be: also for root nothing can be written there
    QFile file(target.filePath(package->name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (const QString &where : {target.path(), target.filePath(u"missing"_s), QString(), file.fileName()}) {
        const auto written = writePackage(*package, where, day, {});
        QVERIFY(!written);
        QCOMPARE(written.error().code, u"access.PACKAGE"_s);
        QVERIFY(!written.error().remedy.isEmpty());
    }
    const auto now = request(*made.office.session, made.id);
    QVERIFY_RESULT(now);
    QCOMPARE(now->draft, sampleDraft(Kind::Publisher));
}

void TestAccessPackages::unsignedPackage_leavesNoOldSignature()
{
    test::TestAuthority authority("Autorita", wish());
    Made made;
    auto package = made.make(Kind::Publisher, authority.issue("Město Vzorov", wish()).credentials());
    QTemporaryDir target;
    QVERIFY_RESULT(writePackage(*package, target.path(), day, {}));
    package->files.pop_back();
    package->signer.clear();
    const auto written = writePackage(*package, target.path(), day, {});
    QVERIFY_RESULT(written);
    QVERIFY(!QFile::exists(written->folder + u"/manifest.json.p7s"));
}

void TestAccessPackages::attackingNames_stayInTheLetterAsText()
{
    AccessOffice office;
    Draft draft = sampleDraft(Kind::AiseoTest);
    draft.texts[u"agendaName"_s] = u"<img src='file:///etc/passwd'/><b>x</b>"_s;
    const auto id = createRequest(*office.session, Kind::AiseoTest, u"x"_s, draft, office.jana);
    const QString html = letterHtml(letterOf(*request(*office.session, *id), sampleSheet(), nullptr, day));
    QVERIFY(!html.contains(u"<img"));
    QVERIFY(html.contains(u"&lt;img"));
}

static const kmen::test::Entry testAccessPackages(kmen::test::run<TestAccessPackages>);
#include "tst_access_packages.moc"
