#include <QAbstractButton>
#include <QHeaderView>
#include <QTableView>
#include <QTranslator>

#include "desk_fixture.h"

using namespace kmen;

/// Another language has longer words: they take the place of the old ones at once, and none is cut.
class TestDeskTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void language_changesAtOnce();
    void longTexts_areNotCut_data();
    void longTexts_areNotCut();
    void darkPages_areReadable_data();
    void darkPages_areReadable();

private:
    /// Every text by two fifths longer.
    struct Longer final : QTranslator {
        [[nodiscard]] bool isEmpty() const override { return false; }
        QString translate(const char *, const char *source, const char *, int) const override
        {
            const QString text = QString::fromUtf8(source);
            return text + QString(text.size() * 2 / 5, u'x');
        }
    };
    void pages();
    void picture(const QString &name);

    test::DeskFixture m_desk;
    Longer m_longer;
};

void TestDeskTexts::initTestCase()
{
    shell::applyTheme();
    QVERIFY_RESULT(m_desk.open());
    for (std::uint32_t number = 1; number <= 3; ++number) {
        QVERIFY_RESULT(m_desk.office.takeOver(number));
    }
    QVERIFY(m_desk.show());
}

void TestDeskTexts::pages()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"clients", "identify", "queues", "journal"}) {
        QTest::newRow(page) << QString::fromLatin1(page);
    }
}

void TestDeskTexts::picture(const QString &name)
{
    if (const QString folder = qEnvironmentVariable("KMEN_PICTURES"); !folder.isEmpty()) {
        m_desk.window->grab().save(folder + u'/' + name + u".png");
    }
}

void TestDeskTexts::language_changesAtOnce()
{
    m_desk.window->open(QStringLiteral("journal"));
    QVERIFY(m_desk.calm());
    const auto *item = m_desk.find<QAbstractButton>("navigation.queues");
    QCOMPARE(item->text(), QStringLiteral("Notices"));
    QCoreApplication::installTranslator(&m_longer);
    QTRY_COMPARE(m_desk.find<QAbstractButton>("navigation.queues")->text(), QStringLiteral("Noticesxx"));
    QCOMPARE(m_desk.window->currentId(), QStringLiteral("journal"));
    QCOMPARE(m_desk.window->desk().actions().conflicts(), QStringList());
    // the window works as before, once the new page is shown
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
    m_desk.press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_desk.window->currentId(), QStringLiteral("clients"));
    QTRY_COMPARE(m_desk.rows("clientsTable"), 3);
}

void TestDeskTexts::longTexts_areNotCut_data()
{
    pages();
}

void TestDeskTexts::longTexts_areNotCut()
{
    QFETCH(QString, page);
    m_desk.window->open(page);
    QVERIFY(m_desk.calm());
    // layouts are done once what arrived is shown
    QTest::qWait(50);
    picture(u"long-" + page);
    QStringList cut;
    const auto note = [&cut](const QWidget *widget, const QString &text) {
        cut.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() + u": " + text);
    };
    for (const QLabel *label : m_desk.window->findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty()) {
            continue;
        }
        const bool fits = label->wordWrap() ? label->heightForWidth(label->width()) <= label->height() + 1
                                            : label->sizeHint().width() <= label->width() + 1;
        if (!fits) {
            note(label, label->text());
        }
    }
    for (const QAbstractButton *button : m_desk.window->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty() && button->sizeHint().width() > button->width() + 1) {
            note(button, button->text());
        }
    }
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

void TestDeskTexts::darkPages_areReadable_data()
{
    pages();
}

void TestDeskTexts::darkPages_areReadable()
{
    QFETCH(QString, page);
    if (page == u"clients") {
        QCoreApplication::removeTranslator(&m_longer);
        QPalette dark(QColor(0x31, 0x36, 0x3b), QColor(0x2a, 0x2e, 0x32));
        dark.setColor(QPalette::Base, QColor(0x1b, 0x1e, 0x20));
        dark.setColor(QPalette::AlternateBase, QColor(0x23, 0x26, 0x29));
        dark.setColor(QPalette::Text, QColor(0xfc, 0xfc, 0xfc));
        dark.setColor(QPalette::WindowText, QColor(0xfc, 0xfc, 0xfc));
        dark.setColor(QPalette::ButtonText, QColor(0xfc, 0xfc, 0xfc));
        dark.setColor(QPalette::Highlight, QColor(0x3d, 0xae, 0xe9));
        QApplication::setPalette(dark);
        shell::applyTheme();
    }
    m_desk.window->open(page);
    QVERIFY(m_desk.calm());
    QTest::qWait(50);
    picture(u"dark-" + page);
    const QColor ground = QApplication::palette().color(QPalette::Base);
    QStringList pale;
    for (const QLabel *label : m_desk.window->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty()
            && shell::contrast(label->palette().color(QPalette::WindowText), ground) < 4.0) {
            pale.append(label->text());
        }
    }
    QVERIFY2(pale.isEmpty(), qPrintable(pale.join(u'\n')));
}

QTEST_MAIN(TestDeskTexts)
#include "tst_desk_texts.moc"
