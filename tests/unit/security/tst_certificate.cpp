// The office's certificate, good and bad in every way that happens, and the request for a new one.
#include <QTemporaryDir>
#include <QTest>

#include "security/certificate.h"
#include "security/revocation.h"
#include "security/secrets.h"
#include "support/result_macros.h"
#include "support/test_program.h"
#include "test_authority.h"

using namespace kmen;
using namespace kmen::security;
using namespace kmen::test;

class TestCertificate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void good_hasNoFindings();
    void bad_isNamed_data();
    void bad_isNamed();
    void warning_beginsSeventyFiveDaysBefore();
    void foreignKey_isAMismatch();
    void authorityBetween_mayComeWithTheCertificate();
    void gravestFindingComesFirst();
    void pkcs12_comesBack();
    void pkcs12_wrongPassphraseAndWrongFile();
    void oldPkcs12_isOpenedAndSaidSo();
    void request_holdsWhatRazrWants();
    void request_isRefusedWhenIncomplete_data();
    void request_isRefusedWhenIncomplete();
    void request_leavesTheKeyInTheStoreOnly();
    void issuedCertificate_findsItsKey();
    void keyInAFile_isEncrypted();
    void crl_revokesAndHasAnAge();
    void crl_mustBeSignedByTheAuthority();

private:
    static QStringList codes(const CertificateReport &report)
    {
        QStringList list;
        for (const Finding &finding : report.findings) {
            list += finding.code;
        }
        return list;
    }
    [[nodiscard]] Wish wish(int from, int until, int bits = 2048, const char *usage = "clientAuth") const
    {
        return {now + std::chrono::days(from), now + std::chrono::days(until), bits, usage};
    }
    Result<CertificateReport> check(const Issued &one, const QByteArray &crl = {})
    {
        return checkCertificate(one.credentials(), authority.pem(), crl, clock);
    }

    const Moment now = *momentFromIso(QStringLiteral("2026-03-01T10:00:00Z"));
    ManualClock clock {now};
    TestAuthority authority {"CA of the test", wish(-1000, 2000)};
    Issued good = authority.issue("AIS 1234", wish(-10, 300));
};

void TestCertificate::good_hasNoFindings()
{
    const auto report = check(good);
    QVERIFY_RESULT(report);
    QCOMPARE(codes(*report), QStringList());
    QVERIFY(report->usable());
    QCOMPARE(report->subject, QStringLiteral("CN=AIS 1234"));
    QCOMPARE(report->issuer, QStringLiteral("CN=CA of the test"));
    QCOMPARE(report->key, QStringLiteral("RSA 2048"));
    QCOMPARE(report->daysLeft, 300);
    QCOMPARE(report->until, now + std::chrono::days(300));
    QVERIFY(!report->serial.isEmpty());
}

void TestCertificate::bad_isNamed_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("until");
    QTest::addColumn<int>("bits");
    QTest::addColumn<QByteArray>("usage");
    QTest::addColumn<bool>("foreign");
    QTest::addColumn<QString>("code");
    QTest::addRow("expired") << -400 << -1 << 2048 << QByteArray("clientAuth") << false << QStringLiteral("EXPIRED");
    QTest::addRow("not yet") << 1 << 300 << 2048 << QByteArray("clientAuth") << false
                             << QStringLiteral("NOT_YET_VALID");
    QTest::addRow("short key") << -1 << 300 << 1024 << QByteArray("clientAuth") << false << QStringLiteral("WEAK_KEY");
    QTest::addRow("for servers") << -1 << 300 << 2048 << QByteArray("serverAuth") << false
                                 << QStringLiteral("WRONG_PURPOSE");
    QTest::addRow("of another authority")
        << -1 << 300 << 2048 << QByteArray("clientAuth") << true << QStringLiteral("WRONG_AUTHORITY");
}

void TestCertificate::bad_isNamed()
{
    QFETCH(const int, from);
    QFETCH(const int, until);
    QFETCH(const int, bits);
    QFETCH(const QByteArray, usage);
    QFETCH(const bool, foreign);
    QFETCH(const QString, code);
    TestAuthority other("Another CA", wish(-1000, 2000));
    const Issued bad = (foreign ? other : authority).issue("AIS 1", wish(from, until, bits, usage.constData()));
    const auto report = check(bad);
    QVERIFY_RESULT(report);
    QCOMPARE(codes(*report), QStringList(code));
    QVERIFY(!report->usable());
    QVERIFY(!report->findings.front().what.isEmpty() && !report->findings.front().remedy.isEmpty());
}

void TestCertificate::warning_beginsSeventyFiveDaysBefore()
{
    const Issued one = authority.issue("AIS 1", wish(-10, 76));
    QCOMPARE(codes(*check(one)), QStringList());
    clock.advance(std::chrono::days(1));
    const auto report = check(one);
    QCOMPARE(codes(*report), QStringList(QStringLiteral("EXPIRES_SOON")));
    QCOMPARE(report->daysLeft, 75);
    QVERIFY(report->usable());
    clock.set(now);
}

void TestCertificate::foreignKey_isAMismatch()
{
    Credentials mixed = good.credentials();
    mixed.key = authority.issue("AIS 2", wish(-1, 300)).keyPem();
    const auto report = checkCertificate(mixed, authority.pem(), {}, clock);
    QVERIFY_RESULT(report);
    QCOMPARE(codes(*report), QStringList(QStringLiteral("KEY_MISMATCH")));
}

void TestCertificate::authorityBetween_mayComeWithTheCertificate()
{
    TestAuthority between("Issuing CA", wish(-100, 1000));
    // the same name and key, but signed by the root
    Issued cross = between.self();
    cross.certificate = X509_dup(cross.certificate);
    X509_set_issuer_name(cross.certificate, X509_get_subject_name(authority.self().certificate));
    X509_sign(cross.certificate, authority.self().key, EVP_sha256());
    const Issued leaf = between.issue("AIS 3", wish(-1, 300));
    Credentials credentials = leaf.credentials();
    QVERIFY(
        codes(*checkCertificate(credentials, authority.pem(), {}, clock)).contains(QStringLiteral("WRONG_AUTHORITY")));
    credentials.chain = cross.certificatePem();
    QCOMPARE(codes(*checkCertificate(credentials, authority.pem(), {}, clock)), QStringList());
    // a profile that names only the issuing authority
    QCOMPARE(codes(*checkCertificate(leaf.credentials(), cross.certificatePem(), {}, clock)), QStringList());
    X509_free(cross.certificate);
}

void TestCertificate::gravestFindingComesFirst()
{
    const Issued soon = authority.issue("AIS 4", wish(-10, 20, 1024));
    QCOMPARE(codes(*check(soon)), QStringList({QStringLiteral("WEAK_KEY"), QStringLiteral("EXPIRES_SOON")}));
}

void TestCertificate::pkcs12_comesBack()
{
    Credentials credentials = good.credentials();
    credentials.chain = authority.pem();
    const auto file = makePkcs12(credentials, QStringLiteral("žluťoučké heslo"));
    QVERIFY_RESULT(file);
    const auto opened = openPkcs12(*file, QStringLiteral("žluťoučké heslo"));
    QVERIFY_RESULT(opened);
    QCOMPARE(opened->certificate, credentials.certificate);
    QCOMPARE(opened->key, credentials.key);
    QCOMPARE(opened->chain, credentials.chain);
    QVERIFY(!opened->legacy);
}

void TestCertificate::pkcs12_wrongPassphraseAndWrongFile()
{
    const auto file = makePkcs12(good.credentials(), QStringLiteral("heslo"));
    QCOMPARE(openPkcs12(*file, QStringLiteral("Heslo")).error().code, QStringLiteral("security.PKCS12_PASSPHRASE"));
    QCOMPARE(openPkcs12(*file, {}).error().code, QStringLiteral("security.PKCS12_PASSPHRASE"));
    QCOMPARE(openPkcs12(good.certificatePem(), QStringLiteral("heslo")).error().code,
        QStringLiteral("security.PKCS12_FORMAT"));
    QCOMPARE(openPkcs12({}, {}).error().code, QStringLiteral("security.PKCS12_FORMAT"));
    QCOMPARE(openPkcs12(file->first(file->size() / 2), QStringLiteral("heslo")).error().kind, ErrorKind::Input);
}

void TestCertificate::oldPkcs12_isOpenedAndSaidSo()
{
    const QByteArray file = TestAuthority::legacyPkcs12(good, "heslo");
    QVERIFY2(!file.isEmpty(), "OpenSSL's legacy provider is needed here");
    const auto opened = openPkcs12(file, QStringLiteral("heslo"));
    QVERIFY_RESULT(opened);
    QVERIFY(opened->legacy);
    const auto report = checkCertificate(*opened, authority.pem(), {}, clock);
    QCOMPARE(codes(*report), QStringList(QStringLiteral("LEGACY_FILE")));
    QCOMPARE(openPkcs12(file, QStringLiteral("jiné")).error().code, QStringLiteral("security.PKCS12_PASSPHRASE"));
    // what is made anew is current
    const auto anew = makePkcs12(*opened, QStringLiteral("heslo"));
    QVERIFY(!openPkcs12(*anew, QStringLiteral("heslo"))->legacy);
}

void TestCertificate::request_holdsWhatRazrWants()
{
    const auto request = makeRequest({.organization = QStringLiteral("Městský úřad Vzorov"),
                                         .unit = QStringLiteral("00000001"),
                                         .locality = {},
                                         .commonName = QStringLiteral("1234")},
        2048);
    QVERIFY_RESULT(request);
    BIO *bio = BIO_new_mem_buf(request->csr.constData(), static_cast<int>(request->csr.size()));
    X509_REQ *read = PEM_read_bio_X509_REQ(bio, nullptr, nullptr, nullptr);
    BIO_free(bio);
    QVERIFY(read);
    EVP_PKEY *key = X509_REQ_get0_pubkey(read);
    QCOMPARE(X509_REQ_verify(read, key), 1);
    QCOMPARE(EVP_PKEY_get_bits(key), 2048);
    QCOMPARE(EVP_PKEY_is_a(key, "RSA"), 1);
    QCOMPARE(X509_REQ_get_signature_nid(read), NID_sha256WithRSAEncryption);
    bio = BIO_new(BIO_s_mem());
    X509_NAME_print_ex(bio, X509_REQ_get_subject_name(read), 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    QCOMPARE(QString::fromUtf8(Issued::taken(bio)), QStringLiteral("CN=1234,OU=00000001,O=Městský úřad Vzorov,C=CZ"));
    X509_REQ_free(read);
    QVERIFY(!request->csr.contains("PRIVATE"));
}

void TestCertificate::request_isRefusedWhenIncomplete_data()
{
    QTest::addColumn<QString>("organization");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("commonName");
    QTest::addColumn<QString>("country");
    QTest::addColumn<int>("bits");
    const QString some = QStringLiteral("1");
    const QString country = QStringLiteral("CZ");
    QTest::addRow("no office") << QString() << some << some << country << 2048;
    QTest::addRow("no ICO") << some << QStringLiteral(" ") << some << country << 2048;
    QTest::addRow("no AIS") << some << some << QString() << country << 2048;
    QTest::addRow("country") << some << some << some << QStringLiteral("Česko") << 2048;
    QTest::addRow("short key") << some << some << some << country << 1024;
    QTest::addRow("odd key") << some << some << some << country << 2500;
    QTest::addRow("long name") << QString(65, u'a') << some << some << country << 2048;
}

void TestCertificate::request_isRefusedWhenIncomplete()
{
    QFETCH(const QString, organization);
    QFETCH(const QString, unit);
    QFETCH(const QString, commonName);
    QFETCH(const QString, country);
    QFETCH(const int, bits);
    const auto request = makeRequest({organization, unit, {}, commonName, country}, bits);
    QVERIFY(!request);
    QCOMPARE(request.error().code, QStringLiteral("security.REQUEST"));
}

void TestCertificate::request_leavesTheKeyInTheStoreOnly()
{
    const QTemporaryDir folder;
    auto store = openSecretFile(folder.filePath(QStringLiteral("s")), "heslo");
    QVERIFY_RESULT(store);
    const QString entry = QStringLiteral("waiting-key");
    const RequestSubject subject {QStringLiteral("Úřad"), QStringLiteral("00000001"), {}, QStringLiteral("1234")};
    const auto csr = makeRequest(subject, 2048, **store, entry);
    QVERIFY_RESULT(csr);
    QVERIFY(csr->contains("CERTIFICATE REQUEST") && !csr->contains("PRIVATE"));
    QVERIFY((*store)->read(entry)->contains("PRIVATE KEY"));
    QCOMPARE(makeRequest(subject, 2048, **store, entry).error().code, QStringLiteral("security.REQUEST_WAITS"));
}

void TestCertificate::issuedCertificate_findsItsKey()
{
    const auto paired = pair(authority.pem() + good.certificatePem(), good.keyPem());
    QVERIFY_RESULT(paired);
    QCOMPARE(paired->certificate, good.certificatePem());
    QCOMPARE(paired->chain, authority.pem());
    QCOMPARE(pair(authority.pem(), good.keyPem()).error().code, QStringLiteral("security.KEY_MISMATCH"));
    QCOMPARE(pair("nothing", good.keyPem()).error().code, QStringLiteral("security.CERTIFICATE_FORMAT"));
    // DER, as some portals send it
    QVERIFY_RESULT(pair(Issued::written(&i2d_X509_bio, good.certificate), good.keyPem()));
}

void TestCertificate::keyInAFile_isEncrypted()
{
    const auto sealed = encryptKey(good.keyPem(), QStringLiteral("heslo"));
    QVERIFY_RESULT(sealed);
    QVERIFY(sealed->contains("ENCRYPTED PRIVATE KEY"));
    QCOMPARE(*decryptKey(*sealed, QStringLiteral("heslo")), good.keyPem());
    QCOMPARE(decryptKey(*sealed, QStringLiteral("x")).error().code, QStringLiteral("security.KEY_PASSPHRASE"));
    QCOMPARE(decryptKey("nothing", {}).error().code, QStringLiteral("security.KEY_FORMAT"));
    QCOMPARE(*decryptKey(good.keyPem(), {}), good.keyPem());
    QVERIFY(!encryptKey(good.keyPem(), {}));
}

void TestCertificate::crl_revokesAndHasAnAge()
{
    const Issued server = authority.issue("server", wish(-1, 300, 2048, "serverAuth"));
    const QSslCertificate leaf(server.certificatePem());
    for (const bool der : {false, true}) {
        const QByteArray bytes = authority.crl({server}, now - std::chrono::days(1), now + std::chrono::days(7), der);
        const auto list = RevocationList::load(bytes, authority.pem(), clock);
        QVERIFY_RESULT(list);
        QCOMPARE((*list)->check({leaf})->code, QStringLiteral("security.SERVER_REVOKED"));
        QVERIFY(!(*list)->check({QSslCertificate(good.certificatePem())}));
        QCOMPARE(*(*list)->next(), now + std::chrono::days(7));
        clock.advance(std::chrono::days(8));
        QCOMPARE((*list)->check({QSslCertificate(good.certificatePem())})->code, QStringLiteral("security.CRL_OLD"));
        QVERIFY(codes(*check(good, bytes)).contains(QStringLiteral("CRL_UNUSABLE")));
        clock.set(now);
    }
    const QByteArray unpromised = authority.crl({good}, now, Moment());
    QVERIFY(!(*RevocationList::load(unpromised, authority.pem(), clock))->next());
    QCOMPARE(codes(*check(good, unpromised)), QStringList(QStringLiteral("REVOKED")));
}

void TestCertificate::crl_mustBeSignedByTheAuthority()
{
    // the same name, another key
    TestAuthority pretender("CA of the test", wish(-1000, 2000));
    const QByteArray bytes = pretender.crl({good}, now, now + std::chrono::days(7));
    QCOMPARE(
        RevocationList::load(bytes, authority.pem(), clock).error().code, QStringLiteral("security.CRL_SIGNATURE"));
    QCOMPARE(
        RevocationList::load("nothing", authority.pem(), clock).error().code, QStringLiteral("security.CRL_FORMAT"));
    QCOMPARE(codes(*check(good, bytes)), QStringList(QStringLiteral("CRL_UNUSABLE")));
}

static const kmen::test::Entry testCertificate(kmen::test::run<TestCertificate>);
#include "tst_certificate.moc"
