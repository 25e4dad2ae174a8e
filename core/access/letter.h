/// The document of a request as structured text, Czech in every language of the desk; ui/requests makes a PDF of it.
/// Formally as ČSN 01 6910 has official letters: letterhead, addressee, reference and date, subject, text, signature,
/// list of annexes. Pure.
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

#include "access/office_sheet.h"
#include "access/requests.h"

namespace kmen::access {

struct LetterPart {
    QString heading; ///< a bookmark of the PDF
    QStringList paragraphs;
    QStringList columns; ///< of a table; empty: no table
    Rows rows;
    bool pairs = false; ///< the table is of labels and values: no header is shown
};

struct Letter {
    QStringList letterhead; ///< the first line is the office's name
    QStringList addressee;
    QString reference; ///< "MUV/7/2026"
    QString contact; ///< who deals with it
    QString placeAndDate; ///< "Ve Vzorově dne …": "Vzorov 21. listopadu 2026"
    QString subject;
    std::vector<LetterPart> parts;
    QString signatory;
    QString position;
    QStringList annexes;
    QString fileName; ///< "zadost-aiseo-test-7.pdf"
    QString language = QStringLiteral("cs-CZ");
};

/// `tested`: the row of the request that production builds on.
Letter letterOf(const Request &request, const OfficeSheet &sheet, const RequestRow *tested, QDate day);
/// Only tags that QTextDocument knows; every text is escaped.
QString letterHtml(const Letter &letter);
/// For people and for golden files.
QString letterText(const Letter &letter);
/// What is pasted into the service desk's form, the data message or the e-mail.
QString coverText(const Request &request, const OfficeSheet &sheet, const RequestRow *tested, QDate day);
/// "21. listopadu 2026"
QString czechDate(QDate day);

} // namespace kmen::access
