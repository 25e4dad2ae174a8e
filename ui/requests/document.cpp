#include "ui/requests/document.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace kmen::requests {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Letters are laid out in points: 72 to an inch.
constexpr int resolution = 1200;
constexpr double marginSide = 62;
constexpr double marginTop = 56;
constexpr double marginBottom = 64;

constexpr QStringView style = uR"(
    body { font-size: 10.5pt; color: #000000; }
    p { margin-top: 4px; margin-bottom: 6px; line-height: 115%; }
    th { background-color: #eeeeee; }
)";

constexpr double textSize = 10.5;

/// A heading whose text begins on the next page goes there too.
void keepTogether(QTextDocument &document, double pageHeight)
{
    const auto pageOf = [&](const QTextBlock &block) {
        // half a line lower: a line that does not fit is drawn on the next page, but its block begins on this one
        const QRectF room = document.documentLayout()->blockBoundingRect(block);
        const double line = block.layout() && block.layout()->lineCount() > 0 ? block.layout()->lineAt(0).y() : 0;
        return static_cast<int>((room.top() + line) / pageHeight);
    };
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlock next = block.next();
        while (next.isValid() && next.text().isEmpty()) {
            next = next.next();
        }
        // the signature, too, stays together
        const QRectF room = document.documentLayout()->blockBoundingRect(block);
        const bool divided = block.text().startsWith(u"S pozdravem") && !room.isEmpty()
            && static_cast<int>((room.bottom() - 1) / pageHeight) > static_cast<int>(room.top() / pageHeight);
        const bool alone = block.blockFormat().headingLevel() > 0 && next.isValid() && pageOf(next) > pageOf(block);
        if (alone || divided) {
            QTextCursor cursor(block);
            QTextBlockFormat format = block.blockFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            cursor.setBlockFormat(format);
        }
    }
}

} // namespace

void layOut(QTextDocument &document, const access::Letter &letter)
{
    QFont font(QStringList {u"Noto Serif"_s, u"Noto Sans"_s, u"Segoe UI"_s});
    font.setPointSizeF(textSize);
    font.setHintingPreference(QFont::PreferNoHinting);
    document.setDefaultFont(font);
    document.setDefaultStyleSheet(style.toString());
    document.setDocumentMargin(0);
    document.setHtml(access::letterHtml(letter));
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0) {
            continue;
        }
        QTextCursor cursor(block);
        // in pixels of 96 to an inch, whatever the paper's are
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(level == 1 ? 24 : 14);
        format.setBottomMargin(level == 1 ? 10 : 4);
        cursor.setBlockFormat(format);
        cursor.movePosition(QTextCursor::StartOfBlock);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat letters = cursor.charFormat();
        letters.clearProperty(QTextFormat::FontSizeAdjustment);
        letters.setFontPointSize(level == 1 ? 14 : 11.5);
        letters.setFontWeight(QFont::Bold);
        cursor.setCharFormat(letters);
    }
}

Result<QByteArray> makePdf(const access::Letter &letter)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    const QString office = letter.letterhead.value(0);
    const Properties properties {letter.subject, office, QString(office + u" (Kmen)")};
    writer.setTitle(properties.title);
    writer.setCreator(properties.creator);

    const QSizeF page = writer.pageLayout().fullRect(QPageLayout::Point).size();
    const QSizeF text(page.width() - 2 * marginSide, page.height() - marginTop - marginBottom);
    QTextDocument document;
    QPainter painter;
    if (!painter.begin(&writer)) {
        return fail(ErrorKind::Internal, u"requests.PDF"_s,
            QCoreApplication::translate("Requests", "The document could not be made."));
    }
    const double scale = resolution / 72.0;
    layOut(document, letter);
    document.documentLayout()->setPaintDevice(&writer);
    // a new size has all of it laid out; changes of single blocks leave parts that are not (Qt 6.4)
    document.setPageSize(text * scale);
    keepTogether(document, text.height() * scale);
    document.setPageSize(QSizeF());
    document.setPageSize(text * scale);
    const int pages = document.pageCount();
    for (int number = 0; number < pages; ++number) {
        if (number > 0) {
            writer.newPage();
        }
        painter.save();
        painter.translate(marginSide * scale, marginTop * scale);
        const QRectF part(0, number * text.height() * scale, text.width() * scale, text.height() * scale);
        painter.translate(0, -part.top());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = part;
        context.palette.setColor(QPalette::Text, Qt::black);
        painter.setClipRect(part);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        QFont small = document.defaultFont();
        small.setPointSizeF(8.5);
        painter.setFont(small);
        painter.drawText(
            QRectF(marginSide * scale, (page.height() - marginBottom + 18) * scale, text.width() * scale, 20 * scale),
            Qt::AlignLeft | Qt::AlignVCenter, letter.reference);
        painter.drawText(
            QRectF(marginSide * scale, (page.height() - marginBottom + 18) * scale, text.width() * scale, 20 * scale),
            Qt::AlignRight | Qt::AlignVCenter,
            QStringLiteral("strana %1 z %2").arg(QString::number(number + 1), QString::number(pages)));
    }
    painter.end();
    buffer.close();

    std::vector<Bookmark> bookmarks;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0 && !block.text().isEmpty()) {
            const double top = document.documentLayout()->blockBoundingRect(block).top() / scale;
            const int number = static_cast<int>(top / text.height());
            bookmarks.push_back({block.text(), number, top - number * text.height() + marginTop});
        }
    }
    return withBookmarks(bytes, bookmarks, properties);
}

} // namespace kmen::requests
