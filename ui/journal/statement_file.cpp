#include "ui/journal/statement_file.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace kmen::journal {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kmen::journal)
};

constexpr int resolution = 96; // of the text's layout

void addTable(QTextCursor &cursor, const audit::Statement &statement)
{
    const QStringList header = audit::statementHeader();
    QTextTableFormat format;
    format.setHeaderRowCount(1); // on each page
    format.setBorder(0.5);
    format.setBorderCollapse(true);
    format.setBorderBrush(QColor(0xb0, 0xb6, 0xbd));
    format.setCellPadding(3);
    QList<QTextLength> widths;
    for (const int share : {11, 10, 11, 16, 20, 8, 12, 12}) {
        widths.append(QTextLength(QTextLength::PercentageLength, share));
    }
    format.setColumnWidthConstraints(widths);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    auto *table =
        cursor.insertTable(static_cast<int>(statement.rows.size()) + 1, static_cast<int>(header.size()), format);
    QTextCharFormat strong;
    strong.setFontWeight(QFont::DemiBold);
    for (int column = 0; column < header.size(); ++column) {
        table->cellAt(0, column).firstCursorPosition().insertText(header[column], strong);
    }
    int row = 1;
    for (const audit::StatementRow &each : statement.rows) {
        const QStringList cells = audit::statementCells(each);
        for (int column = 0; column < cells.size(); ++column) {
            table->cellAt(row, column).firstCursorPosition().insertText(cells[column]);
        }
        ++row;
    }
    cursor.movePosition(QTextCursor::End);
}

void fill(QTextDocument &document, const audit::Statement &statement)
{
    QTextCursor cursor(&document);
    QTextCharFormat title;
    title.setFontPointSize(14);
    title.setFontWeight(QFont::DemiBold);
    cursor.insertText(Words::tr("Statement of look-ups and acts"), title);
    cursor.insertBlock();
    cursor.insertText(audit::statementSubject(statement.query), QTextCharFormat());
    cursor.insertBlock();
    cursor.insertText(Words::tr("Made on %1 by %2. Reason: %3")
                          .arg(toLocalText(statement.madeAt), statement.madeBy, statement.reason));
    cursor.insertBlock();
    cursor.insertText(statement.rows.empty()
            ? Words::tr("Nobody looked up or acted in this time.")
            : Words::tr("%n record(s), the oldest first.", nullptr, static_cast<int>(statement.rows.size())));
    if (!statement.complete) {
        cursor.insertBlock();
        cursor.insertText(Words::tr("There are more records than one statement holds: choose a shorter time."));
    }
    cursor.insertBlock();
    if (!statement.rows.empty()) {
        addTable(cursor, statement);
    }
}

QByteArray pdfOf(const audit::Statement &statement)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setTitle(Words::tr("Statement of look-ups and acts"));
    pdf.setCreator(QStringLiteral("Kmen"));
    pdf.setResolution(resolution);
    pdf.setPageSize(QPageSize(QPageSize::A4));
    pdf.setPageOrientation(QPageLayout::Landscape);
    pdf.setPageMargins(QMarginsF(12, 12, 12, 14), QPageLayout::Millimeter);
    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPointSizeF(7.5);
    document.setDefaultFont(font);
    document.setDocumentMargin(0);
    document.documentLayout()->setPaintDevice(&pdf);
    const QSizeF page(pdf.width(), pdf.height() - 24);
    document.setPageSize(page);
    fill(document, statement);
    QPainter painter(&pdf);
    const int pages = document.pageCount();
    for (int number = 0; number < pages; ++number) {
        if (number > 0) {
            pdf.newPage();
        }
        painter.save();
        painter.translate(0, -number * page.height());
        document.drawContents(&painter, QRectF(0, number * page.height(), page.width(), page.height()));
        painter.restore();
        painter.setFont(font);
        painter.drawText(QRectF(0, page.height(), page.width(), 24), Qt::AlignRight | Qt::AlignBottom,
            Words::tr("Page %1 of %2").arg(number + 1).arg(pages));
    }
    painter.end();
    return buffer.data();
}

} // namespace

Result<void> saveStatement(const audit::Statement &statement, const QString &path)
{
    const QByteArray bytes =
        path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive) ? pdfOf(statement) : audit::statementCsv(statement);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return fail(ErrorKind::Unavailable, QStringLiteral("journal.SAVE"),
            Words::tr("The file %1 cannot be written.").arg(QDir::toNativeSeparators(path)), file.errorString(),
            Words::tr("Choose another folder."));
    }
    return {};
}

} // namespace kmen::journal
