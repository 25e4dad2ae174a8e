#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QTranslator>

#include "desk_fixture.h"
#include "support/test_program.h"
#include "ui/widgets/state_badge.h"

using namespace kmen;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The part of a widget that its ancestors leave to be seen, in its own coordinates.
QRect seenOf(const QWidget &widget)
{
    QRect seen = widget.rect();
    for (const QWidget *outer = widget.parentWidget(); outer; outer = outer->parentWidget()) {
        const QPoint at = widget.mapTo(outer, QPoint());
        seen &= outer->rect().translated(-at);
    }
    return seen;
}

} // namespace

/// Longer words, larger letters, a smaller window, a dark desk: nothing is cut, lost or too pale.
class TestDeskTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void language_changesAtOnce();
    void language_keepsWhatIsWritten();
    void texts_areNotCut_data();
    void texts_areNotCut();
    void smallWindow_reachesEverything_data();
    void smallWindow_reachesEverything();
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
    void picture(const QString &name);
    /// The window as it would be made with these letters and words.
    void make(double points, bool longer);

    test::DeskFixture m_desk;
    Longer m_longer;
    bool m_isLonger = false;
    QFont m_font;
};

void TestDeskTexts::initTestCase()
{
    shell::applyTheme();
    m_font = QApplication::font();
    QVERIFY_RESULT(m_desk.open());
    for (std::uint32_t number = 1; number <= 3; ++number) {
        QVERIFY_RESULT(m_desk.office.takeOver(number));
    }
    QVERIFY(m_desk.show());
}

void TestDeskTexts::picture(const QString &name)
{
    if (const QString folder = qEnvironmentVariable("KMEN_PICTURES"); !folder.isEmpty()) {
        m_desk.window->grab().save(folder + u'/' + QString(name).replace(u'/', u'-') + u".png");
    }
}

void TestDeskTexts::make(double points, bool longer)
{
    if (m_isLonger == longer && qFuzzyCompare(QApplication::font().pointSizeF(), points)) {
        return;
    }
    QFont font = m_font;
    font.setPointSizeF(points);
    QApplication::setFont(font);
    if (m_isLonger) {
        QCoreApplication::removeTranslator(&m_longer);
    }
    // the window is made anew for another language, also when it is the same one again
    QCoreApplication::installTranslator(&m_longer);
    if (!longer) {
        QCoreApplication::removeTranslator(&m_longer);
    }
    m_isLonger = longer;
    QTRY_COMPARE(m_desk.find<QAbstractButton>("navigation.queues")->text(), longer ? u"Noticesxx"_s : u"Notices"_s);
    QVERIFY(m_desk.calm());
    QTRY_VERIFY(m_desk.find("page.journal"));
}

void TestDeskTexts::language_changesAtOnce()
{
    m_desk.window->open(u"journal"_s);
    QVERIFY(m_desk.calm());
    QCOMPARE(m_desk.find<QAbstractButton>("navigation.queues")->text(), u"Notices"_s);
    make(m_font.pointSizeF(), true);
    QCOMPARE(m_desk.window->currentId(), u"journal"_s);
    QCOMPARE(m_desk.window->desk().actions().conflicts(), QStringList());
    // the window works as before, once the new page is shown
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
    m_desk.press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_desk.window->currentId(), u"clients"_s);
    QTRY_COMPARE(m_desk.rows("clientsTable"), 3);
}

void TestDeskTexts::language_keepsWhatIsWritten()
{
    m_desk.window->open(u"clients"_s);
    const QString name = m_desk.cell("clientsTable", 0, 0).section(u' ', 0, 0);
    m_desk.writeInto("searchEdit", name);
    m_desk.window->open(u"journal"_s);
    m_desk.find<QComboBox>("outcomeChoice")->setCurrentIndex(2);
    m_desk.window->open(u"identify"_s);
    m_desk.writeInto("item.Prijmeni", u"Dvořák"_s);
    m_desk.writeInto("item.Doklad.Cislo", u"12345"_s);
    m_desk.find<QComboBox>("item.Doklad.Druh")->setCurrentIndex(1);
    m_desk.find("addressField")->setProperty("chosen", QStringList {u"22195241"_s, u"Lipová 30, Vzorov"_s});
    m_desk.find<QAbstractButton>("compareStrict")->setChecked(true);
    m_desk.find("item.Doklad.Cislo")->setFocus();

    make(m_font.pointSizeF(), false);
    QCOMPARE(m_desk.window->currentId(), u"identify"_s);
    QTRY_COMPARE(QApplication::focusWidget(), m_desk.find("item.Doklad.Cislo"));
    QCOMPARE(m_desk.find<QLineEdit>("item.Prijmeni")->text(), u"Dvořák"_s);
    QCOMPARE(m_desk.find<QLineEdit>("item.Doklad.Cislo")->text(), u"12345"_s);
    QCOMPARE(m_desk.find<QComboBox>("item.Doklad.Druh")->currentIndex(), 1);
    QCOMPARE(m_desk.find<QLineEdit>("item.AdresaPobytu")->text(), u"Lipová 30, Vzorov"_s);
    QCOMPARE(m_desk.find("addressField")->property("chosen").toStringList().value(0), u"22195241"_s);
    QVERIFY(m_desk.find<QAbstractButton>("compareStrict")->isChecked());
    QCOMPARE(m_desk.find<QComboBox>("outcomeChoice")->currentIndex(), 2);
    QCOMPARE(m_desk.find<QLineEdit>("searchEdit")->text(), name);
    m_desk.window->open(u"clients"_s);
    QTRY_COMPARE(m_desk.rows("clientsTable"), 1);
    m_desk.find<QLineEdit>("searchEdit")->clear();
    m_desk.find<QComboBox>("outcomeChoice")->setCurrentIndex(0);
    QTRY_COMPARE(m_desk.rows("clientsTable"), 3);
}

void TestDeskTexts::texts_areNotCut_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<double>("larger");
    QTest::addColumn<bool>("longer");
    for (const QString &page : test::DeskFixture::allPages()) {
        QTest::newRow(qPrintable(u"longer " + page)) << page << 1.0 << true;
    }
    for (const QString &page : test::DeskFixture::allPages()) {
        QTest::newRow(qPrintable(u"larger " + page)) << page << 1.5 << false;
    }
}

void TestDeskTexts::texts_areNotCut()
{
    QFETCH(QString, page);
    QFETCH(double, larger);
    QFETCH(bool, longer);
    make(m_font.pointSizeF() * larger, longer);
    QVERIFY(m_desk.openPage(page));
    picture((longer ? u"longer-"_s : u"larger-"_s) + page);
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
    for (const QTabBar *tabs : m_desk.window->findChildren<QTabBar *>()) {
        if (tabs->isVisible() && tabs->tabRect(tabs->count() - 1).right() > tabs->width()) {
            note(tabs, tabs->tabText(tabs->count() - 1));
        }
    }
    for (const QTableView *table : m_desk.window->findChildren<QTableView *>()) {
        for (int i = 0; table->isVisible() && i < table->model()->columnCount(); ++i) {
            if (table->columnWidth(i) < table->horizontalHeader()->sectionSizeHint(i)) {
                note(table, table->model()->headerData(i, Qt::Horizontal).toString());
            }
        }
        if (table->isVisible() && table->rowHeight(0) > 0 && table->rowHeight(0) < table->fontMetrics().height()) {
            note(table, u"rows"_s);
        }
    }
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

void TestDeskTexts::smallWindow_reachesEverything_data()
{
    QTest::addColumn<QString>("page");
    for (const QString &page : test::DeskFixture::allPages()) {
        QTest::newRow(qPrintable(page)) << page;
    }
}

/// Half of a 1440 × 900 screen each way: what is left at 200 %.
void TestDeskTexts::smallWindow_reachesEverything()
{
    QFETCH(QString, page);
    make(m_font.pointSizeF(), false);
    m_desk.window->resize(720, 450);
    QVERIFY(m_desk.openPage(page));
    QCOMPARE(m_desk.window->size(), QSize(720, 450));
    picture(u"small-" + page);
    QStringList lost;
    for (QWidget *widget : m_desk.window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus)
            || widget->focusProxy()) {
            continue;
        }
        widget->setFocus(Qt::TabFocusReason);
        const QRect seen = seenOf(*widget);
        if (seen.height() < std::min(widget->height(), 20) || seen.width() < std::min(widget->width(), 30)) {
            lost.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
        }
    }
    m_desk.window->resize(1440, 900);
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
}

namespace {

/// The window drawn so large that a letter's stem has its full colour somewhere.
class Drawing {
public:
    explicit Drawing(QWidget &window)
        : m_window(window)
        , m_image(window.size() * scale, QImage::Format_RGB32)
    {
        m_image.setDevicePixelRatio(scale);
        window.render(&m_image);
    }
    /// The colour of most of a part of a widget.
    [[nodiscard]] QColor ground(const QWidget &widget, const QRect &part) const
    {
        QHash<QRgb, int> counts;
        each(widget, part, [&counts](QRgb colour) { ++counts[colour]; });
        QColor most;
        int count = 0;
        for (const auto &[colour, times] : counts.asKeyValueRange()) {
            if (times > count) {
                count = times;
                most = QColor(colour);
            }
        }
        return most;
    }
    /// How far what is drawn stands out from its ground.
    [[nodiscard]] double contrast(const QWidget &widget, const QRect &part) const
    {
        return contrast(widget, part, ground(widget, part));
    }
    [[nodiscard]] double contrast(const QWidget &widget, const QRect &part, const QColor &under) const
    {
        double most = 1;
        QSet<QRgb> seen;
        each(widget, part, [&](QRgb colour) {
            if (!seen.contains(colour)) {
                seen.insert(colour);
                most = std::max(most, shell::contrast(QColor(colour), under));
            }
        });
        return most;
    }

private:
    static constexpr int scale = 4;
    void each(const QWidget &widget, const QRect &part, const std::function<void(QRgb)> &look) const
    {
        const QRect seen = seenOf(widget) & part;
        const QPoint at = widget.mapTo(&m_window, seen.topLeft()) * scale;
        for (int y = 0; y < seen.height() * scale; ++y) {
            for (int x = 0; x < seen.width() * scale; ++x) {
                if (m_image.valid(at.x() + x, at.y() + y)) {
                    look(m_image.pixel(at.x() + x, at.y() + y));
                }
            }
        }
    }
    QWidget &m_window;
    QImage m_image;
};

bool hasText(const QWidget *widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        return !button->text().isEmpty();
    }
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) {
        return !edit->text().isEmpty() || !edit->placeholderText().isEmpty();
    }
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        return !label->text().isEmpty();
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
        return header->orientation() == Qt::Horizontal && header->count() > 0;
    }
    return qobject_cast<const QComboBox *>(widget) || qobject_cast<const QTabBar *>(widget)
        || qobject_cast<const widgets::StateBadge *>(widget);
}

} // namespace

void TestDeskTexts::darkPages_areReadable_data()
{
    smallWindow_reachesEverything_data();
}

void TestDeskTexts::darkPages_areReadable()
{
    QFETCH(QString, page);
    if (page == u"clients") {
        QApplication::setPalette(shell::darkPalette());
        shell::applyTheme();
    }
    QVERIFY(m_desk.openPage(page));
    picture(u"dark-" + page);
    const Drawing drawing(*m_desk.window);
    QStringList pale;
    const auto note = [&pale](const QWidget *widget, const QString &what, double contrast) {
        pale.append(u"%1 %2 %3: %4"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
            what, QString::number(contrast, 'f', 2)));
    };
    constexpr QMargins frame(5, 4, 5, 4);
    const QColor paper = QApplication::palette().color(QPalette::Base);
    for (const QWidget *widget : m_desk.window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || seenOf(*widget).isEmpty()) {
            continue;
        }
        if (hasText(widget)) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            // a label's colour is known; of what paints itself the letters are looked at
            const double contrast = label
                ? shell::contrast(label->palette().color(QPalette::WindowText), drawing.ground(*widget, widget->rect()))
                : drawing.contrast(*widget, widget->rect() - frame);
            if (contrast < 4.5) {
                note(widget, label ? label->text() : u"text"_s, contrast);
            }
        }
        // a field that is only read has no frame
        const auto *edit = qobject_cast<const QLineEdit *>(widget);
        if ((edit && edit->hasFrame()) || qobject_cast<const QComboBox *>(widget)) {
            const double edge = drawing.contrast(*widget, QRect(0, widget->height() / 2 - 4, 3, 8), paper);
            if (edge < 3.0) {
                note(widget, u"frame"_s, edge);
            }
        }
        if (widget->objectName().startsWith(u"navigation.")) {
            const double sign = drawing.contrast(*widget, QRect(10, 4, 18, widget->height() - 8));
            if (sign < 4.5) {
                note(widget, u"sign"_s, sign);
            }
        }
    }
    QVERIFY2(pale.isEmpty(), qPrintable(pale.join(u'\n')));
}

static const kmen::test::Entry testDeskTexts(kmen::test::run<TestDeskTexts, QApplication>);
#include "tst_desk_texts.moc"
