// Bookmarks and the author, appended to what Qt's PDF writer made.
#include <QCoreApplication>
#include <QRegularExpression>

#include "ui/requests/document.h"

namespace kmen::requests {

namespace {

using namespace Qt::Literals::StringLiterals;

std::unexpected<Error> unknownForm(const QString &what)
{
    return fail(ErrorKind::Internal, u"requests.PDF"_s,
        QCoreApplication::translate("Requests", "The document could not be given its bookmarks."), what);
}

/// The objects of a file with a plain cross-reference table.
class Objects {
public:
    explicit Objects(const QByteArray &pdf)
        : m_pdf(pdf)
    {
    }
    bool read()
    {
        const qsizetype start = m_pdf.lastIndexOf("startxref");
        if (start < 0) {
            return false;
        }
        m_xref = m_pdf.mid(start + 9, 24).trimmed().split('\n').value(0).trimmed().toLongLong();
        if (m_xref <= 0 || m_xref >= m_pdf.size() || !m_pdf.mid(m_xref, 4).startsWith("xref")) {
            return false;
        }
        const qsizetype trailer = m_pdf.indexOf("trailer", m_xref);
        if (trailer < 0) {
            return false;
        }
        m_trailer = QString::fromLatin1(m_pdf.mid(trailer, start - trailer));
        m_root = number(u"/Root\\s+(\\d+)\\s+0\\s+R"_s, m_trailer);
        m_info = number(u"/Info\\s+(\\d+)\\s+0\\s+R"_s, m_trailer);
        m_size = number(u"/Size\\s+(\\d+)"_s, m_trailer);
        const QList<QByteArray> lines = m_pdf.mid(m_xref, trailer - m_xref).split('\n');
        // "xref", "0 N", then one line an object
        for (qsizetype i = 2; i < lines.size(); ++i) {
            m_offsets.append(lines[i].left(10).toLongLong());
        }
        return m_root > 0 && m_size > 0 && m_offsets.size() >= m_size;
    }
    /// From "N 0 obj" up to "endobj", without both.
    [[nodiscard]] QByteArray body(qint64 number) const
    {
        const qint64 offset = m_offsets.value(number);
        const qsizetype begin = m_pdf.indexOf("obj", offset) + 3;
        const qsizetype end = m_pdf.indexOf("endobj", begin);
        return offset > 0 && end > begin ? m_pdf.mid(begin, end - begin).trimmed() : QByteArray();
    }
    [[nodiscard]] static qint64 number(const QString &pattern, const QString &text)
    {
        const auto match = QRegularExpression(pattern).match(text);
        return match.hasMatch() ? match.captured(1).toLongLong() : 0;
    }
    [[nodiscard]] qint64 root() const { return m_root; }
    [[nodiscard]] qint64 info() const { return m_info; }
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] qint64 xref() const { return m_xref; }
    [[nodiscard]] const QString &trailer() const { return m_trailer; }

private:
    const QByteArray &m_pdf;
    QString m_trailer;
    QList<qint64> m_offsets;
    qint64 m_xref = 0;
    qint64 m_root = 0;
    qint64 m_info = 0;
    qint64 m_size = 0;
};

/// UTF-16 with its mark, in hexadecimal digits: no character has to be escaped.
QByteArray textString(const QString &text)
{
    QByteArray bytes = "<feff";
    for (const QChar c : text) {
        bytes += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return bytes + '>';
}

/// The XMP packet with its creator; empty when it is not of the form that Qt writes.
QByteArray withAuthor(const QByteArray &object, const QString &author)
{
    const qsizetype begin = object.indexOf("<?xpacket begin");
    const qsizetype end = object.indexOf("endstream");
    QByteArray packet = object.mid(begin, end - begin);
    const qsizetype title = packet.indexOf("</dc:title>");
    if (begin < 0 || end < begin || title < 0) {
        return {};
    }
    packet.insert(title + 11,
        "<dc:creator><rdf:Seq><rdf:li>" + author.toHtmlEscaped().toUtf8() + "</rdf:li></rdf:Seq></dc:creator>");
    return "<<\n/Type /Metadata /Subtype /XML\n/Length " + QByteArray::number(packet.size()) + "\n>>\nstream\n" + packet
        + "\nendstream";
}

} // namespace

Result<QByteArray> withBookmarks(
    const QByteArray &pdf, const std::vector<Bookmark> &bookmarks, const Properties &properties)
{
    Objects objects(pdf);
    if (!objects.read()) {
        return unknownForm(u"cross-reference table"_s);
    }
    const QByteArray catalogue = objects.body(objects.root());
    const qint64 pagesNumber = Objects::number(u"/Pages\\s+(\\d+)\\s+0\\s+R"_s, QString::fromLatin1(catalogue));
    const QString pages = QString::fromLatin1(objects.body(pagesNumber));
    const auto kidsMatch = QRegularExpression(u"/Kids\\s*\\[([^\\]]*)\\]"_s).match(pages);
    QList<qint64> kids;
    auto references = QRegularExpression(u"(\\d+)\\s+0\\s+R"_s).globalMatch(kidsMatch.captured(1));
    while (references.hasNext()) {
        kids.append(references.next().captured(1).toLongLong());
    }
    const qint64 metadataNumber = Objects::number(u"/Metadata\\s+(\\d+)\\s+0\\s+R"_s, QString::fromLatin1(catalogue));
    if (bookmarks.empty() || kids.isEmpty() || !catalogue.endsWith(">>") || catalogue.contains("/Outlines")) {
        return unknownForm(u"catalogue"_s);
    }
    const QString firstPage = QString::fromLatin1(objects.body(kids.first())) + pages;
    const auto box = QRegularExpression(u"/MediaBox\\s*\\[\\s*\\S+\\s+\\S+\\s+\\S+\\s+([\\d.]+)"_s).match(firstPage);
    const double height = box.hasMatch() ? box.captured(1).toDouble() : 842;

    QByteArray out = pdf;
    if (!out.endsWith('\n')) {
        out += '\n';
    }
    QMap<qint64, qint64> offsets;
    const auto add = [&out, &offsets](qint64 number, const QByteArray &body) {
        offsets.insert(number, out.size());
        out += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
    };
    const qint64 outlines = objects.size();
    const auto count = static_cast<qint64>(bookmarks.size());
    const auto item = [outlines](
                          qint64 index) -> QByteArray { return QByteArray::number(outlines + 1 + index) + " 0 R"; };
    add(objects.root(),
        catalogue.chopped(2) + "\n/Outlines " + QByteArray::number(outlines) + " 0 R\n/PageMode /UseOutlines\n>>");
    add(outlines,
        "<<\n/Type /Outlines\n/First " + item(0) + "\n/Last " + item(count - 1) + "\n/Count "
            + QByteArray::number(count) + "\n>>");
    for (qint64 i = 0; i < count; ++i) {
        const Bookmark &bookmark = bookmarks[static_cast<std::size_t>(i)];
        const qint64 page = kids.value(std::min<qsizetype>(bookmark.page, kids.size() - 1));
        QByteArray body = "<<\n/Title " + textString(bookmark.title) + "\n/Parent " + QByteArray::number(outlines)
            + " 0 R\n/Dest [" + QByteArray::number(page) + " 0 R /XYZ 0 "
            + QByteArray::number(height - bookmark.top, 'f', 1) + " 0]\n";
        if (i > 0) {
            body += "/Prev " + item(i - 1) + '\n';
        }
        if (i + 1 < count) {
            body += "/Next " + item(i + 1) + '\n';
        }
        add(outlines + 1 + i, body + ">>");
    }
    const QByteArray metadata = withAuthor(objects.body(metadataNumber), properties.author);
    const QByteArray info = objects.body(objects.info());
    const qsizetype rest = info.lastIndexOf("/Producer"); // and the time; Qt writes them after the others
    if (metadata.isEmpty() || rest < 0) {
        return unknownForm(u"metadata"_s);
    }
    add(objects.info(),
        "<<\n/Title " + textString(properties.title) + "\n/Author " + textString(properties.author) + "\n/Creator "
            + textString(properties.creator) + '\n' + info.mid(rest));
    add(metadataNumber, metadata);
    const qint64 xref = out.size();
    out += "xref\n";
    for (auto offset = offsets.begin(); offset != offsets.end(); ++offset) {
        out += QByteArray::number(offset.key()) + " 1\n" + QByteArray::number(offset.value()).rightJustified(10, '0')
            + " 00000 n \n";
    }
    QString trailer = objects.trailer();
    trailer.replace(QRegularExpression(u"/Size\\s+\\d+"_s), u"/Size %1"_s.arg(outlines + 1 + count));
    const qsizetype end = trailer.lastIndexOf(u">>"_s);
    if (end < 0) {
        return unknownForm(u"trailer"_s);
    }
    trailer.insert(end, u"/Prev %1\n"_s.arg(objects.xref()));
    out += trailer.trimmed().toLatin1() + "\nstartxref\n" + QByteArray::number(xref) + "\n%%EOF\n";
    return out;
}

} // namespace kmen::requests
