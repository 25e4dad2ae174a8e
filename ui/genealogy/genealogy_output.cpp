// A genealogy on paper, and as a file.
#include <QFileDialog>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSvgGenerator>

#include "ui/genealogy/genealogy_graph.h"
#include "ui/genealogy/genealogy_page.h"
#include "ui/widgets/label.h"

namespace kmen::genealogy {

namespace {

constexpr double pageMargin = 12; ///< millimetres

} // namespace

void GenealogyPage::paintOn(QPainter &painter, const QRectF &room) const
{
    const auto &layout = m_graph->drawn();
    const double head = 30;
    const double left = 30; // the first year stands left of its column
    const double scale = std::min({1.0, (room.width() - left) / std::max(1.0, layout.width + 10),
        (room.height() - head) / std::max(1.0, layout.height + 20 + yearsHeight)});
    const QPalette paper = QPalette(Qt::white);
    painter.setPen(Qt::black);
    painter.setFont(font());
    painter.drawText(QRectF(room.left(), room.top(), room.width(), head), Qt::AlignLeft | Qt::AlignTop,
        QString(m_who + QStringLiteral(" · ") + m_source->text()));
    painter.translate(room.left() + left, room.top() + head);
    painter.scale(scale, scale);
    painter.translate(0, yearsHeight);
    drawGenealogy(painter, paper, font(), m_genealogy, layout, -1);
}

Result<void> GenealogyPage::saveAs(const QString &path) const
{
    const auto failed = [&] {
        return fail(ErrorKind::Unavailable, QStringLiteral("genealogy.SAVE"),
            tr("The file %1 cannot be written.").arg(QFileInfo(path).fileName()));
    };
    const QSizeF size(m_graph->drawn().width + 60, m_graph->drawn().height + 60 + yearsHeight);
    QPainter painter;
    if (path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive)) {
        QPdfWriter pdf(path);
        pdf.setTitle(tr("Genealogy of identifiers"));
        pdf.setResolution(96);
        pdf.setPageOrientation(QPageLayout::Landscape);
        pdf.setPageMargins({pageMargin, pageMargin, pageMargin, pageMargin}, QPageLayout::Millimeter);
        if (!painter.begin(&pdf)) {
            return failed();
        }
        paintOn(painter, QRectF(0, 0, pdf.width(), pdf.height()));
        return painter.end() ? Result<void>() : failed();
    }
    QSvgGenerator svg;
    svg.setFileName(path);
    svg.setTitle(tr("Genealogy of identifiers"));
    svg.setSize(size.toSize());
    svg.setViewBox(QRectF({0, 0}, size));
    if (!painter.begin(&svg)) {
        return failed();
    }
    painter.fillRect(QRectF({0, 0}, size), Qt::white);
    paintOn(painter, QRectF({10, 10}, size));
    return painter.end() ? Result<void>() : failed();
}

void GenealogyPage::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the genealogy"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PDF document (*.pdf)"), tr("SVG drawing (*.svg)")});
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto saved = saveAs(path);
        Q_EMIT m_desk.told(saved ? tr("Saved as %1").arg(QFileInfo(path).fileName()) : saved.error().what);
    });
    dialog->open();
}

void GenealogyPage::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::ScreenResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(tr("Genealogy of identifiers"));
    printer->setPageMargins({pageMargin, pageMargin, pageMargin, pageMargin}, QPageLayout::Millimeter);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, printer](int result) {
        QPainter painter;
        if (result == QDialog::Accepted && painter.begin(printer.get())) {
            paintOn(painter, QRectF({0, 0}, printer->pageRect(QPrinter::DevicePixel).size()));
        }
    });
    dialog->open();
}

} // namespace kmen::genealogy
