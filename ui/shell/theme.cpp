#include "ui/shell/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QIconEngine>
#include <QPainter>
#include <QProxyStyle>
#include <QStyle>
#include <QSvgRenderer>

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
    using QProxyStyle::QProxyStyle;
    QIcon standardIcon(StandardPixmap sign, const QStyleOption *option, const QWidget *widget) const override
    {
        if (sign == SP_LineEditClearButton) {
            return icon(QStringLiteral("clear"), secondaryText(widget ? widget->palette() : QApplication::palette()));
        }
        return QProxyStyle::standardIcon(sign, option, widget);
    }
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
    QApplication::setPalette(palette);
    QFont font = QApplication::font();
    if (font.pointSizeF() < 10.0) {
        font.setPointSizeF(10.0);
    }
    QApplication::setFont(font);
}

} // namespace kmen::shell
