#include <QTranslator>

#include "registry_fixture.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::registry;

/// Every sentence in a language that nobody speaks.
class Foreign final : public QTranslator {
public:
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return u'~' + QString::fromUtf8(source) + u'~';
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// What is stored has no language; what people read has theirs.
class TestDisplay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<Office>(); }

    void personOfOneLanguage_readsInTheOther();
    void wordsOfTheRegister_areReadFromTheirCodes_data();
    void wordsOfTheRegister_areReadFromTheirCodes();

private:
    std::unique_ptr<Office> m_office;
};

void TestDisplay::personOfOneLanguage_readsInTheOther()
{
    auto who = person(QStringLiteral("A"), QStringLiteral("B"), QDate(1950, 1, 1), QStringLiteral("998877"));
    who.adresaPobytu = known(egon::AdresaPobytu {21695, true});
    who.rodinnyStavPartnerstvi = known(QStringLiteral("SVOBODNY/SVOBODNA"));
    who.omezeniSvepravnosti = known(QStringLiteral("ne"));
    who.obcanstvi = {known(QStringLiteral("703")), known(QStringLiteral("203"))};
    who.mistoNarozeni = known(egon::Misto {std::nullopt, std::nullopt, QStringLiteral("Wien"), QStringLiteral("040")});
    auto married = who;
    married.rodinnyStavPartnerstvi = known(QStringLiteral("ZENATY/VDANA"));
    married.adresaPobytu = known(egon::AdresaPobytu {21695, false});

    Foreign language;
    QCoreApplication::installTranslator(&language);
    const auto created = m_office->add(1, who);
    QVERIFY_RESULT(m_office->apply(created.id, married));
    QCOMPARE(genderText(QStringLiteral("zena")), QStringLiteral("~woman~"));
    QCoreApplication::removeTranslator(&language);

    const auto detail = client(*m_office->session, created.id);
    QVERIFY_RESULT(detail);
    const auto entries = history(*m_office->session, created.id);
    QVERIFY_RESULT(entries);
    QStringList texts {detail->row.address};
    for (const Field &field : detail->fields) {
        texts.append(displayText(field));
    }
    for (const HistoryEntry &entry : *entries) {
        texts.append({entry.title, entry.oldText, entry.newText});
    }
    for (const QString &text : std::as_const(texts)) {
        QVERIFY2(!text.contains(u'~'), qPrintable(text));
    }
    QVERIFY(texts.contains(QStringLiteral("woman")));
    QVERIFY(texts.contains(QStringLiteral("married")));
    QVERIFY(texts.contains(QStringLiteral("Czech Republic; Slovakia")));
    QVERIFY(texts.contains(QStringLiteral("Wien, Austria")));
    QVERIFY(texts.contains(QStringLiteral("identity card 998877, valid until 31.\u00a01.\u00a02030")));
    QCOMPARE(std::ranges::count_if(
                 *entries, [](const auto &e) { return e.oldText.endsWith(QStringLiteral("(address of an office)")); }),
        1);

    QCoreApplication::installTranslator(&language);
    QCOMPARE(displayText(*findField(detail->fields, FieldCode::RodinnyStavPartnerstvi)), QStringLiteral("~married~"));
    QCOMPARE(displayText(FieldCode::Obcanstvi, QStringLiteral("703")), QStringLiteral("~Slovakia~"));
    QCOMPARE(history(*m_office->session, created.id)->front().title.front(), QChar(u'~'));
}

void TestDisplay::wordsOfTheRegister_areReadFromTheirCodes_data()
{
    QTest::addColumn<FieldCode>("code");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *title, FieldCode code, const char *value, const char *name, const char *text) {
        QTest::newRow(title) << code << QString::fromUtf8(value) << QString::fromUtf8(name) << QString::fromUtf8(text);
    };
    row("sex", FieldCode::Pohlavi, "muz", "", "man");
    row("unknown word", FieldCode::Pohlavi, "X", "", "X");
    row("capacity", FieldCode::OmezeniSvepravnosti, "ano", "", "yes");
    row("date", FieldCode::DatumUmrti, "2025-03-01", "", "1. 3. 2025");
    row("place with a name", FieldCode::MistoNarozeni, "554782", "Praha", "Praha");
    row("place without a name", FieldCode::MistoNarozeni, "554782", "", "554782");
    row("place abroad", FieldCode::MistoUmrti, "Bratislava, 703", "", "Bratislava, Slovakia");
    row("only the state", FieldCode::MistoUmrti, "703", "", "Slovakia");
    row("place stored by an older build", FieldCode::MistoUmrti, "703", "~Slovakia~", "Slovakia");
    row("address of an office", FieldCode::AdresaPobytu, "7 U", "Lipová 1", "Lipová 1 (address of an office)");
    row("typed address", FieldCode::AdresaPobytu, "Dům U", "", "Dům U");
    row("document without an end", FieldCode::Doklady, "P 12345678", "", "passport 12345678");
    row("two documents", FieldCode::Doklady, "ID 1 2030-01-31; P 2", "",
        "identity card 1, valid until 31.\u00a01.\u00a02030; passport 2");
    row("document of no form", FieldCode::Doklady, "123456789", "", "123456789");
    row("unknown country", FieldCode::Obcanstvi, "999", "", "999");
    row("nothing", FieldCode::Doklady, "", "", "");
}

void TestDisplay::wordsOfTheRegister_areReadFromTheirCodes()
{
    QFETCH(FieldCode, code);
    QFETCH(QString, value);
    QFETCH(QString, name);
    QTEST(displayText(code, value, name), "text");
}

static const kmen::test::Entry testDisplay(kmen::test::run<TestDisplay>);
#include "tst_display.moc"
