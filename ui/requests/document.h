/// The letter as a PDF/A-1b: embedded fonts, title and author, page numbers, a bookmark for every heading.
#pragma once

#include <QByteArray>

#include "access/letter.h"
#include "base/result.h"

class QTextDocument;

namespace kmen::requests {

/// A4. Needs QGuiApplication; may be called in any thread. Errors: Internal "requests.PDF".
Result<QByteArray> makePdf(const access::Letter &letter);

struct Bookmark {
    QString title;
    int page = 0; ///< from 0
    double top = 0; ///< points from the page's upper edge
};
struct Properties {
    QString title;
    QString author;
    QString creator; ///< the program
};
/// Qt's PDF writer knows neither bookmarks nor an author (6.4), and what it writes of a title and a creator is read
/// wrongly (a “č” has a byte that is a line's end there): they are appended as an incremental update, which
/// leaves the bytes before as they are (ISO 32000-1, 7.5.6): an outline, a catalogue that names it, the properties in
/// the document's information and the author, alike, in its XMP (ISO 19005-1, 6.7.3), a cross-reference table, a
/// trailer. Errors: Internal "requests.PDF" when the file is not of the form that Qt writes.
Result<QByteArray> withBookmarks(
    const QByteArray &pdf, const std::vector<Bookmark> &bookmarks, const Properties &properties);

/// The letter as a document; what the PDF and the preview share.
void layOut(QTextDocument &document, const access::Letter &letter);

} // namespace kmen::requests
