#include "ui/import/pdf_list.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace kmen::importing {

namespace {

using registry::ExportColumn;

constexpr qint64 mostCounted = 20'000'000;

struct PdfList {
    Q_DECLARE_TR_FUNCTIONS(PdfList)
};

/// Notes what goes through, so that the audit can keep the digest of a file that is never held whole.
class DigestingFile final : public QIODevice {
public:
    explicit DigestingFile(QSaveFile &file)
        : m_file(file)
    {
        open(QIODevice::WriteOnly);
    }
    [[nodiscard]] QByteArray digest() const { return m_digest.result(); }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_digest.addData(QByteArrayView(data, size));
        m_failed = m_failed || m_file.write(data, size) != size;
        return m_failed ? -1 : size;
    }

private:
    QSaveFile &m_file;
    QCryptographicHash m_digest {QCryptographicHash::Sha256};
    bool m_failed = false;
};

struct Column {
    ExportColumn column;
    double share;
};

/// Shares of the width on paper; the birth surname and the last reading are left to the table for spreadsheets.
constexpr std::array columns {
    Column {ExportColumn::Kid, 0.12},
    Column {ExportColumn::Surname, 0.16},
    Column {ExportColumn::GivenName, 0.14},
    Column {ExportColumn::BirthDate, 0.10},
    Column {ExportColumn::Address, 0.28},
    Column {ExportColumn::State, 0.08},
    Column {ExportColumn::Subscription, 0.12},
};

class Sheet final {
public:
    Sheet(QPdfWriter &writer, const registry::ExportPlan &plan, const registry::By &by, Moment at, qint64 expected)
        : m_writer(writer)
        , m_painter(&writer)
        , m_plan(plan)
        , m_by(by)
        , m_at(at)
        , m_expected(expected)
        , m_text(QStringLiteral("sans-serif"), 8)
        , m_small(QStringLiteral("sans-serif"), 7)
        , m_head(QStringLiteral("sans-serif"), 13)
    {
        m_painter.setFont(m_text);
        m_lineHeight = QFontMetrics(m_text, &m_writer).height() * 7 / 5;
        beginPage();
    }
    void row(const registry::ClientRow &client)
    {
        if (m_y + m_lineHeight > m_writer.height() - m_lineHeight * 2) {
            endPage();
            m_writer.newPage();
            beginPage();
        }
        m_painter.setFont(m_text);
        m_painter.setPen(Qt::black);
        cells([&client](ExportColumn column) { return registry::exportCell(client, column); });
        rule(QColor(0xdd, 0xdd, 0xdd));
    }
    void end()
    {
        endPage();
        m_painter.end();
    }

private:
    template <class Cell>
    void cells(Cell &&cell)
    {
        const QFontMetrics metrics(m_painter.font(), &m_writer);
        double x = 0;
        for (const Column &column : columns) {
            const int width = static_cast<int>(m_writer.width() * column.share);
            const int gap = m_lineHeight / 3;
            m_painter.drawText(QRect(static_cast<int>(x), m_y, width - gap, m_lineHeight),
                Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(cell(column.column), Qt::ElideRight, width - gap));
            x += width;
        }
        m_y += m_lineHeight;
    }
    void rule(const QColor &colour)
    {
        m_painter.setPen(QPen(colour, 1));
        m_painter.drawLine(0, m_y, m_writer.width(), m_y);
    }
    void line(const QString &sentence)
    {
        const QFontMetrics metrics(m_painter.font(), &m_writer);
        m_painter.drawText(QRect(0, m_y, m_writer.width(), m_lineHeight), Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(sentence, Qt::ElideRight, m_writer.width()));
        m_y += m_lineHeight;
    }
    void beginPage()
    {
        m_y = 0;
        ++m_page;
        m_painter.setPen(Qt::black);
        if (m_page == 1) {
            m_painter.setFont(m_head);
            const int height = QFontMetrics(m_head, &m_writer).height();
            m_painter.drawText(QRect(0, m_y, m_writer.width(), height), Qt::AlignLeft | Qt::AlignVCenter,
                PdfList::tr("List of clients"));
            m_y += height + m_lineHeight / 3;
            m_painter.setFont(m_small);
            line(m_plan.filter.isEmpty() ? PdfList::tr("All clients") : PdfList::tr("Filter: %1").arg(m_plan.filter));
            line(PdfList::tr("Purpose: %1").arg(m_by.reason));
            line(PdfList::tr("Made by %1 on %2 · %3 clients")
                     .arg(m_by.actor, toLocalText(m_at), QLocale().toString(m_expected)));
            m_y += m_lineHeight / 2;
        }
        m_painter.setFont(m_small);
        m_painter.setPen(QColor(0x55, 0x55, 0x55));
        cells([](ExportColumn column) { return registry::exportColumnLabel(column); });
        rule(Qt::black);
    }
    void endPage()
    {
        m_painter.setFont(m_small);
        m_painter.setPen(QColor(0x55, 0x55, 0x55));
        const QRect foot(0, m_writer.height() - m_lineHeight, m_writer.width(), m_lineHeight);
        m_painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, PdfList::tr("Contains personal data"));
        m_painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, PdfList::tr("Page %1").arg(m_page));
    }

    QPdfWriter &m_writer;
    QPainter m_painter;
    const registry::ExportPlan &m_plan;
    const registry::By &m_by;
    Moment m_at;
    qint64 m_expected;
    QFont m_text;
    QFont m_small;
    QFont m_head;
    int m_lineHeight = 0;
    int m_page = 0;
    int m_y = 0;
};

std::unexpected<Error> notWritten(const QSaveFile &file)
{
    return fail(ErrorKind::Unavailable, QStringLiteral("export.FILE"),
        PdfList::tr("The file %1 cannot be written.").arg(QDir::toNativeSeparators(file.fileName())),
        file.errorString(), PdfList::tr("Choose another folder or close the file elsewhere."));
}

} // namespace

Result<qint64> exportPdf(store::Session &session, store::Session &reading, const registry::ExportPlan &plan,
    const QString &path, const registry::By &by, const Job &job)
{
    if (auto checked = registry::checkExportReason(by); !checked) {
        return std::unexpected(checked.error());
    }
    const auto expected = registry::countClients(reading, plan.query, mostCounted, job);
    if (!expected) {
        return std::unexpected(expected.error());
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return notWritten(file);
    }
    DigestingFile device(file);
    Result<qint64> done = 0;
    {
        QPdfWriter writer(&device);
        writer.setTitle(PdfList::tr("List of clients"));
        writer.setCreator(QStringLiteral("Kmen"));
        writer.setResolution(150);
        writer.setPageLayout(QPageLayout(
            QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter));
        Sheet sheet(writer, plan, by, session.clock().now(), expected->count);
        done = registry::eachClient(
            reading, plan.query, expected->count,
            [&](std::span<const registry::ClientRow> rows) -> Result<void> {
                for (const registry::ClientRow &row : rows) {
                    sheet.row(row);
                }
                return device.failed() ? Result<void>(notWritten(file)) : Result<void>();
            },
            job);
        sheet.end();
    }
    if (!done) {
        return done;
    }
    if (device.failed()) {
        return notWritten(file);
    }
    if (auto recorded = registry::recordExport(session, plan, QStringLiteral("pdf"), *done, device.digest(), by);
        !recorded) {
        return std::unexpected(recorded.error());
    }
    if (!file.commit()) {
        return notWritten(file);
    }
    return done;
}

} // namespace kmen::importing
