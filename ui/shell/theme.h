/// Colours, fonts and signs, all derived from the system's palette, so that light and dark follow the system.
/// GUI thread only.
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QString>

namespace kmen::shell {

/// What a colour may mean. A tone never stands alone: it is always beside a word.
enum class Tone { Neutral, Accent, Good, Warn, Bad };

/// WCAG contrast of two opaque colours, 1 to 21.
double contrast(const QColor &a, const QColor &b);
/// `colour` moved towards black or white until it reads on `background` with at least `ratio`.
QColor readable(QColor colour, const QColor &background, double ratio = 4.6);

/// The text colour of a tone on the page (QPalette::Base) and on its own fill; contrast is at least 4.5.
QColor toneText(const QPalette &palette, Tone tone);
/// A quiet fill for a badge or a note.
QColor toneFill(const QPalette &palette, Tone tone);
/// Secondary text (source, time), contrast at least 4.5 on Base and on Window.
QColor secondaryText(const QPalette &palette);
/// The frame of a field or a choice, contrast at least 3 on Base and on Window.
QColor frameColour(const QPalette &palette);
/// Thin lines between rows and panes.
QColor lineColour(const QPalette &palette);
/// The one accent: the system's highlight, made readable.
QColor accent(const QPalette &palette);
/// Text on a filled accent.
QColor onAccent(const QPalette &palette);

/// One size for text, one larger for the page's title, one smaller for provenance.
QFont titleFont(const QFont &base);
QFont headingFont(const QFont &base);
QFont smallFont(const QFont &base);
/// Fixed width, for the KID and request ids.
QFont codeFont(const QFont &base);

/// A sign from :/icons in `colour`; names are those of resources/icons/icons.txt.
QIcon icon(const QString &name, const QColor &colour);

/// The sign before a word of a tone ("✓").
QString toneSign(Tone tone);

/// Colours of a dark desk, for systems that offer none. Apply it before applyTheme.
QPalette darkPalette();

/// Sets style, palette corrections and font of the application, once at start.
void applyTheme();

} // namespace kmen::shell
