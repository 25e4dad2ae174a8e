#include "ui/clients/extract.h"

#include <QCoreApplication>
#include <QFile>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

#include "base/text.h"
#include "ui/clients/clients_model.h"
#include "ui/widgets/provenance_field.h"

namespace kmen::clients {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ExtractWords {
    Q_DECLARE_TR_FUNCTIONS(ClientExtract)
};

QString row(const QString &name, const QString &value, const QString &source)
{
    return u"<tr><td width='27%' style='color:#555'>"_s + name.toHtmlEscaped() + u"</td><td width='43%'>"_s
        + value.toHtmlEscaped() + u"</td><td width='30%' style='color:#555; font-size:8pt'>"_s + source.toHtmlEscaped()
        + u"</td></tr>"_s;
}

} // namespace

QString extractHtml(const ClientCard &card, const ExtractInfo &info)
{
    const registry::ClientRow &client = card.detail.row;
    QString html = u"<html><body style='font-size:10pt'>"_s;
    if (info.training) {
        html += u"<p><b>"_s
            + ExtractWords::tr("TRAINING REGISTERS — an invented person, not a document").toHtmlEscaped()
            + u"</b></p>"_s;
    }
    html += u"<h2>"_s + ExtractWords::tr("Extract of the data on a client").toHtmlEscaped() + u"</h2><p><b>"_s
        + clientName(client).toHtmlEscaped() + u"</b><br>"_s
        + ExtractWords::tr("KID %1").arg(client.kid.text()).toHtmlEscaped() + u" · "_s
        + registry::clientStateText(client.state).toHtmlEscaped() + u"</p><table width='100%' cellpadding='3'>"_s;
    for (const registry::Field &field : card.detail.fields) {
        if (!field.isEmpty()) {
            html += row(registry::fieldLabel(field.code), registry::displayText(field),
                widgets::provenanceText(field, card.detail.row.kind));
        }
    }
    html += u"</table>"_s;
    if (!card.detail.links.empty()) {
        html += u"<h3>"_s + ExtractWords::tr("Systems of the office that keep data on the client").toHtmlEscaped()
            + u"</h3><table width='100%' cellpadding='3'>"_s;
        for (const registry::ClientLink &link : card.detail.links) {
            html += row(link.system, link.localKey, ExtractWords::tr("since %1").arg(dateText(localDate(link.since))));
        }
        html += u"</table>"_s;
    }
    const QString made =
        ExtractWords::tr("Made on %1 by %2 for: %3").arg(toLocalText(info.at), info.actor, info.reason);
    html += u"<p style='color:#555; font-size:8pt'>"_s + info.office.toHtmlEscaped() + u"<br>"_s + made.toHtmlEscaped()
        + u"</p></body></html>"_s;
    return html;
}

Result<void> writePdf(const QString &path, const QString &html)
{
    QSaveFile file(path);
    bool fine = file.open(QIODevice::WriteOnly);
    if (fine) {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
        writer.setTitle(ExtractWords::tr("Extract of the data on a client"));
        writer.setCreator(u"Kmen"_s);
        QTextDocument document;
        document.setHtml(html);
        document.print(&writer);
        fine = file.flush();
    }
    if (!fine || !file.commit()) {
        return fail(ErrorKind::Unavailable, u"clients.PDF"_s, ExtractWords::tr("The file cannot be written."),
            file.errorString(), ExtractWords::tr("Choose another folder, or close the file where it is open."));
    }
    return {};
}

} // namespace kmen::clients
