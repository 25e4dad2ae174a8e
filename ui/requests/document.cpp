#include "ui/requests/document.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

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

/// Where the blocks of a letter stand once it is divided into pages.
class Pages {
public:
    /// Both in the units of the document's paint device.
    Pages(QTextDocument &document, QSizeF text, double step)
        : m_document(document)
        , m_text(text)
        , m_step(step)
    {
    }
    /// Headings stay with what follows them, and the end of the letter with the section before it.
    void divide()
    {
        layOutAnew();
        keepHeadings();
        keepEnd();
        keepHeadings();
    }
    /// Of a page's text.
    [[nodiscard]] double height() const { return m_text.height(); }

private:
    [[nodiscard]] int pageOf(const QTextBlock &block, int line) const
    {
        // a line that does not fit is drawn on the next page, but its block begins on this one; half a line lower,
        // because a page's first line may be a rounding above it
        const QRectF room = m_document.documentLayout()->blockBoundingRect(block);
        const QTextLayout *lines = block.layout();
        double at = 0;
        if (lines && lines->lineCount() > 0) {
            const QTextLine one = lines->lineAt(line < 0 ? lines->lineCount() - 1 : line);
            at = one.y() + one.height() / 2;
        }
        return static_cast<int>((room.top() + at) / m_text.height());
    }
    [[nodiscard]] int firstPage(const QTextBlock &block) const { return pageOf(block, 0); }
    [[nodiscard]] int lastPage(const QTextBlock &block) const { return pageOf(block, -1); }

    void layOutAnew()
    {
        // a new size has all of it laid out; changes of single blocks leave parts that are not (Qt 6.4)
        m_document.setPageSize(QSizeF());
        m_document.setPageSize(m_text);
    }
    void setBreak(const QTextBlock &block, QTextFormat::PageBreakFlag policy)
    {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setPageBreakPolicy(policy);
        cursor.setBlockFormat(format);
        layOutAnew();
    }
    static bool isHeading(const QTextBlock &block)
    {
        return block.blockFormat().headingLevel() > 0 && !block.text().isEmpty();
    }
    /// The first line of what a heading is for: of a table its first row that is not the header.
    static QTextBlock textAfter(const QTextBlock &heading)
    {
        QTextBlock next = heading.next();
        while (next.isValid() && next.text().isEmpty()) {
            next = next.next();
        }
        if (const QTextTable *table = next.isValid() ? QTextCursor(next).currentTable() : nullptr) {
            const int headers = table->format().headerRowCount();
            return table->cellAt(std::min(headers, table->rows() - 1), 0).firstCursorPosition().block();
        }
        return next;
    }
    void keepHeadings()
    {
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            if (!isHeading(block)) {
                continue;
            }
            const QTextBlock text = textAfter(block);
            if (text.isValid() && firstPage(text) > firstPage(block)) {
                setBreak(block, QTextFormat::PageBreak_AlwaysBefore);
            }
        }
    }
    /// The signature, what stands last before it, the heading of that, and the list of annexes.
    struct End {
        QTextBlock heading;
        QTextBlock before;
        QTextBlock signature;
        QTextBlock annexes;
    };
    [[nodiscard]] End end() const
    {
        End end;
        const auto filled = [](QTextBlock block) {
            while (block.isValid() && block.text().isEmpty()) {
                block = block.previous();
            }
            return block;
        };
        end.annexes = filled(m_document.lastBlock());
        end.signature = end.annexes;
        // annexes have a heading of their own, the signature has none
        if (const QTextBlock heading = filled(end.annexes.previous()); isHeading(heading)) {
            end.signature = filled(heading.previous());
        }
        end.before = filled(end.signature.previous());
        end.heading = end.before;
        while (end.heading.isValid() && end.heading.blockFormat().headingLevel() != sectionLevel) {
            end.heading = end.heading.previous();
        }
        return end;
    }
    void keepEnd()
    {
        const End last = end();
        if (!last.before.isValid() || !last.heading.isValid()) {
            return;
        }
        const auto isOnePage = [&](const QTextBlock &to) { return lastPage(to) == firstPage(last.heading); };
        if (isOnePage(last.annexes)) {
            return;
        }
        // best all of it on a page of its own, or at least as far as the signature
        setBreak(last.heading, QTextFormat::PageBreak_AlwaysBefore);
        if (isOnePage(last.annexes) || isOnePage(last.signature)) {
            return;
        }
        // the section is longer than a page: pages that end some lines earlier leave its last lines to the last one
        setBreak(last.heading, QTextFormat::PageBreak_Auto);
        const double full = m_text.height();
        const auto isCarried = [&] {
            const double signature = m_document.documentLayout()->blockBoundingRect(last.signature).top();
            return lastPage(last.before) == lastPage(last.signature)
                && firstPage(last.signature) == lastPage(last.signature)
                && signature - firstPage(last.signature) * m_text.height() > leastCarried * m_step;
        };
        for (int less = 1; !isCarried() && less <= mostStepsLess; ++less) {
            m_text.setHeight(full - less * m_step);
            layOutAnew();
        }
    }

    static constexpr int sectionLevel = 2; ///< the subject has 1
    static constexpr int mostStepsLess = 24;
    static constexpr int leastCarried = 3; ///< lines, of which one may be the header of a table

    QTextDocument &m_document;
    QSizeF m_text;
    double m_step; ///< a line
};

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
    Pages divided(document, text * scale, textSize * 1.4 * scale);
    divided.divide();
    const double high = divided.height();
    const int pages = document.pageCount();
    for (int number = 0; number < pages; ++number) {
        if (number > 0) {
            writer.newPage();
        }
        painter.save();
        painter.translate(marginSide * scale, marginTop * scale);
        const QRectF part(0, number * high, text.width() * scale, high);
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
            const double top = document.documentLayout()->blockBoundingRect(block).top();
            const int number = static_cast<int>(top / high);
            bookmarks.push_back({block.text(), number, (top - number * high) / scale + marginTop});
        }
    }
    return withBookmarks(bytes, bookmarks, properties);
}

} // namespace kmen::requests
