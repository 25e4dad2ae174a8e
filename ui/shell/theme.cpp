#include "ui/shell/theme.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFontDatabase>
#include <QIconEngine>
#include <QPainter>
#include <QProxyStyle>
#include <QStyle>
#include <QStyleOption>
#include <QSvgRenderer>
#include <QWidget>

#include <cmath>

namespace kmen::shell {

namespace {

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor mix(const QColor &a, const QColor &b, double share)
{
    const auto channel = [share](int x, int y) { return static_cast<int>(std::lround(x + (y - x) * share)); };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

QColor hue(const QPalette &palette, Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return QColor::fromHsl(148, 180, 90);
    case Tone::Warn:
        return QColor::fromHsl(38, 255, 100);
    case Tone::Bad:
        return QColor::fromHsl(2, 180, 110);
    case Tone::Accent:
        return palette.color(QPalette::Active, QPalette::Highlight);
    case Tone::Neutral:
        break;
    }
    return mix(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.5);
}

/// Paints the drawing at whatever size and scale is asked for.
class SvgEngine final : public QIconEngine {
public:
    explicit SvgEngine(QByteArray drawing)
        : m_drawing(std::move(drawing))
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer renderer(m_drawing);
        painter->save();
        if (mode == QIcon::Disabled) {
            painter->setOpacity(0.4);
        }
        renderer.render(painter, rect);
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap map(size);
        map.fill(Qt::transparent);
        QPainter painter(&map);
        paint(&painter, map.rect(), mode, state);
        return map;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new SvgEngine(m_drawing); }

private:
    QByteArray m_drawing;
};

/// The platform's style but for one sign: the search field's cross in the desk's own drawing, which follows the palette
/// and costs no search through the styles' picture formats at every start.
class Style final : public QProxyStyle {
public:
    explicit Style(const QString &name)
        : QProxyStyle(name)
        , m_fusion(name == u"Fusion")
    {
    }
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override
    {
        if (m_fusion && element == PE_FrameLineEdit) {
            drawFrame(*option, *painter);
            return;
        }
        // what cannot be written looks like the page, not like a place to write
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (element == PE_PanelLineEdit && frame && frame->lineWidth > 0 && frame->state.testFlag(State_ReadOnly)) {
            QStyleOptionFrame still = *frame;
            still.palette.setBrush(QPalette::Base, still.palette.brush(QPalette::Window));
            QProxyStyle::drawPrimitive(element, &still, painter, widget);
            return;
        }
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (!m_fusion || !isDark(option->palette)) {
            return;
        }
        if (element == PE_PanelButtonCommand || element == PE_IndicatorCheckBox) {
            drawFrame(*option, *painter);
        } else if (element == PE_IndicatorRadioButton) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(frameColour(option->palette));
            painter->drawEllipse(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5));
            painter->restore();
        }
    }
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override
    {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        if (m_fusion && control == CC_ComboBox && isDark(option->palette)) {
            drawFrame(*option, *painter);
        }
    }
    using QProxyStyle::polish;
    /// The wheel goes through the page: over a choice, a number or a day it would change what stands there, unseen.
    void polish(QWidget *widget) override
    {
        QProxyStyle::polish(widget);
        if (qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)) {
            widget->installEventFilter(this);
        }
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel) {
            return false;
        }
        event->ignore(); // its parents get it
        return true;
    }
    QIcon standardIcon(StandardPixmap sign, const QStyleOption *option, const QWidget *widget) const override
    {
        if (sign == SP_LineEditClearButton) {
            return icon(QStringLiteral("clear"), secondaryText(widget ? widget->palette() : QApplication::palette()));
        }
        return QProxyStyle::standardIcon(sign, option, widget);
    }

private:
    static bool isDark(const QPalette &palette) { return luminance(palette.color(QPalette::Base)) < 0.18; }
    /// Fusion's own is darker than the page, which on a dark page cannot be seen.
    static void drawFrame(const QStyleOption &option, QPainter &painter)
    {
        const bool focus = option.state.testFlag(State_HasFocus);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(focus ? accent(option.palette) : frameColour(option.palette), focus ? 1.6 : 1.0));
        painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        painter.restore();
    }
    bool m_fusion;
};

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return x > y ? x / y : y / x;
}

QColor readable(QColor colour, const QColor &background, double ratio)
{
    const QColor goal = luminance(background) > 0.18 ? QColor(Qt::black) : QColor(Qt::white);
    for (int step = 0; step < 40 && contrast(colour, background) < ratio; ++step) {
        colour = mix(colour, goal, 0.06);
    }
    return colour;
}

QColor toneFill(const QPalette &palette, Tone tone)
{
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    return mix(base, hue(palette, tone), luminance(base) > 0.18 ? 0.13 : 0.24);
}

QColor toneText(const QPalette &palette, Tone tone)
{
    return readable(hue(palette, tone), toneFill(palette, tone));
}

QColor secondaryText(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor grey = mix(palette.color(QPalette::Active, QPalette::Text), window, 0.42);
    return readable(readable(grey, window), palette.color(QPalette::Active, QPalette::Base));
}

QColor lineColour(const QPalette &palette)
{
    return mix(palette.color(QPalette::Active, QPalette::Base), palette.color(QPalette::Active, QPalette::Text), 0.14);
}

QColor frameColour(const QPalette &palette)
{
    const QColor line = readable(lineColour(palette), palette.color(QPalette::Active, QPalette::Base), 3.0);
    return readable(line, palette.color(QPalette::Active, QPalette::Window), 3.0);
}

QColor accent(const QPalette &palette)
{
    return readable(
        palette.color(QPalette::Active, QPalette::Highlight), palette.color(QPalette::Active, QPalette::Base), 5.2);
}

QColor onAccent(const QPalette &palette)
{
    const QColor fill = accent(palette);
    return contrast(fill, Qt::white) >= contrast(fill, Qt::black) ? QColor(Qt::white) : QColor(Qt::black);
}

QFont titleFont(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 1.7);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont headingFont(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 1.1);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smallFont(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 0.87);
    font.setWeight(QFont::Normal);
    return font;
}

QFont codeFont(const QFont &base)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(base.pointSizeF() * 0.97);
    return font;
}

QIcon icon(const QString &name, const QColor &colour)
{
    QFile file(u":/icons/" + name + u".svg");
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray drawing = file.readAll();
    // Breeze draws its signs in this text colour and expects the theme to exchange it
    drawing.replace("#232629", colour.name().toLatin1());
    return QIcon(new SvgEngine(drawing));
}

QString toneSign(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return QStringLiteral("✓");
    case Tone::Warn:
        return QStringLiteral("⚠");
    case Tone::Bad:
        return QStringLiteral("!");
    case Tone::Accent:
        return QStringLiteral("●");
    case Tone::Neutral:
        break;
    }
    return QStringLiteral("○");
}

QPalette darkPalette()
{
    const QColor text(0xfc, 0xfc, 0xfc);
    QPalette dark(QColor(0x31, 0x36, 0x3b), QColor(0x2a, 0x2e, 0x32));
    dark.setColor(QPalette::Base, QColor(0x1b, 0x1e, 0x20));
    dark.setColor(QPalette::AlternateBase, QColor(0x23, 0x26, 0x29));
    dark.setColor(QPalette::Text, text);
    dark.setColor(QPalette::WindowText, text);
    dark.setColor(QPalette::ButtonText, text);
    dark.setColor(QPalette::ToolTipBase, QColor(0x31, 0x36, 0x3b));
    dark.setColor(QPalette::ToolTipText, text);
    dark.setColor(QPalette::Highlight, QColor(0x3d, 0xae, 0xe9));
    return dark;
}

void applyTheme()
{
    // without a desktop's own style (offscreen, bare X) Qt falls back to one that ignores palettes
    const QString current = QApplication::style() ? QApplication::style()->name().toLower() : QString();
    if (current != u"windowsvista" && current != u"windows11" && current != u"macos" && current != u"breeze") {
        QApplication::setStyle(new Style(QStringLiteral("Fusion")));
    } else {
        QApplication::setStyle(new Style(current));
    }
    QPalette palette = QApplication::palette();
    palette.setColor(QPalette::PlaceholderText, secondaryText(palette));
    palette.setColor(QPalette::Link, accent(palette));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role,
            readable(secondaryText(palette), palette.color(QPalette::Active, QPalette::Button), 6.5));
    }
    const QColor chosen = palette.color(QPalette::Active, QPalette::Highlight);
    if (contrast(chosen, palette.color(QPalette::Active, QPalette::HighlightedText)) < 4.5) {
        const QColor ink = contrast(chosen, Qt::white) > contrast(chosen, Qt::black) ? Qt::white : Qt::black;
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            palette.setColor(group, QPalette::HighlightedText, ink);
        }
    }
    QApplication::setPalette(palette);
    QFont font = QApplication::font();
    if (font.pointSizeF() < 10.0) {
        font.setPointSizeF(10.0);
    }
    QApplication::setFont(font);
}

} // namespace kmen::shell
