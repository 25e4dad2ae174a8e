#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

#include "support/test_program.h"

using namespace Qt::Literals::StringLiterals;

/// What the tools guess for a new text (a similar one's translation, with another number in it) must not be shipped.
class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyText_keepsItsPlacesAndServices_data();
    void everyText_keepsItsPlacesAndServices();
};

namespace {

QSet<QString> found(const QString &text, const QString &pattern)
{
    QSet<QString> all;
    for (const auto &match : QRegularExpression(pattern).globalMatch(text)) {
        all.insert(match.captured());
    }
    return all;
}

/// Empty when the translation says it with the same places for values and the same services.
QString fault(const QString &source, const QString &translation)
{
    for (const QString &pattern : {u"%L?[1-9]"_s, u"\\bE\\d{2,3}\\b"_s}) {
        if (found(source, pattern) != found(translation, pattern)) {
            return u"“%1” became “%2”"_s.arg(source, translation);
        }
    }
    return translation.isEmpty() || translation.contains(u"?}")
        ? QString(u"“%1” became “%2”"_s.arg(source, translation))
        : QString();
}

} // namespace

void TestTranslations::everyText_keepsItsPlacesAndServices_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Czech") << u"cs"_s;
    QTest::newRow("English") << u"en"_s;
}

void TestTranslations::everyText_keepsItsPlacesAndServices()
{
    QFETCH(QString, language);
    QFile file(QStringLiteral(QT_TESTCASE_SOURCEDIR "/../translations/kmen_%1.ts").arg(language));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    QXmlStreamReader xml(&file);
    QString source;
    bool hasForms = false; ///< one for each of the language's plurals
    QStringList faults;
    int texts = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == u"message") {
            hasForms = xml.attributes().value(u"numerus"_s) == u"yes";
        } else if (xml.name() == u"source") {
            source = xml.readElementText();
        } else if (xml.name() == (hasForms ? u"numerusform" : u"translation")) {
            const QString text = xml.readElementText();
            ++texts;
            if (const QString wrong = fault(source, text); !wrong.isEmpty()) {
                faults.append(wrong);
            }
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(texts > 2000);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

static const kmen::test::Entry testTranslations(kmen::test::run<TestTranslations>);
#include "tst_translations.moc"
