#include "ui/requests/request_dialogs.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

#include "base/text.h"
#include "ui/requests/request_calls.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note.h"

namespace kmen::requests {

using widgets::Label;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RequestDialogs)
};

struct Frame {
    QDialog *dialog;
    QVBoxLayout *layout;
    QDialogButtonBox *buttons;
    QPushButton *yes;
};

Frame frame(QWidget *parent, const QString &name, const QString &title, const QString &verb)
{
    Frame made;
    made.dialog = new QDialog(parent);
    made.dialog->setObjectName(name);
    made.dialog->setAttribute(Qt::WA_DeleteOnClose);
    made.dialog->setWindowTitle(title);
    made.layout = new QVBoxLayout(made.dialog);
    made.layout->setContentsMargins(24, 20, 24, 16);
    made.layout->setSpacing(10);
    auto *heading = new Label(Label::Kind::Heading, title);
    heading->setWordWrap(true);
    made.layout->addWidget(heading);
    made.buttons = new QDialogButtonBox;
    made.yes = made.buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    made.yes->setObjectName(QStringLiteral("dialogYes"));
    made.yes->setDefault(true);
    auto *no = made.buttons->addButton(Words::tr("Back"), QDialogButtonBox::RejectRole);
    no->setObjectName(QStringLiteral("dialogNo"));
    QObject::connect(made.buttons, &QDialogButtonBox::rejected, made.dialog, &QDialog::reject);
    return made;
}

QFormLayout *newForm()
{
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(7);
    return form;
}

QLineEdit *addEdit(QFormLayout *form, const QString &label, const QString &name, const QString &text)
{
    auto *edit = new QLineEdit(text);
    edit->setObjectName(name);
    edit->setMinimumWidth(320);
    form->addRow(label, edit);
    return edit;
}

/// The items that were asked for, ticked as they are approved so far.
QListWidget *addItems(QFormLayout *form, const access::Request &request, const access::Step &step)
{
    const access::Rows asked = access::askedItems(request);
    const access::Rows approved = access::approvedItems(request).value_or(asked);
    auto *list = new QListWidget;
    list->setObjectName(QStringLiteral("recordItems"));
    list->setAccessibleName(Words::tr("Approved items"));
    for (const QStringList &row : asked) {
        auto *item = new QListWidgetItem(QStringList {row.value(0), row.value(1)}.join(u' ').trimmed(), list);
        const bool ticked = std::ranges::find(approved, access::itemKey(row), access::itemKey) != approved.end();
        item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    }
    list->setCurrentRow(0);
    constexpr int mostRows = 7;
    const int row = list->fontMetrics().lineSpacing() + 10;
    for (int number = 0; number < list->count(); ++number) {
        list->item(number)->setSizeHint(QSize(0, row));
    }
    list->setFixedHeight(std::clamp(list->count(), 2, mostRows) * row + 2 * list->frameWidth());
    form->addRow(Words::tr("Approved &items"), list);
    auto *help = new Label(Label::Kind::Secondary,
        step.stays() ? Words::tr("Tick what is approved now, and nothing else.")
                     : Words::tr("Untick what the answer does not allow."));
    form->addRow(QString(), help);
    return list;
}

/// The dialog grows by the sentence.
void tell(QDialog *dialog, widgets::Note *note, const QString &what, const QString &more)
{
    note->tell(shell::Tone::Bad, what, more);
    note->show();
    dialog->layout()->activate();
    dialog->resize(dialog->width(),
        std::max({dialog->height(), dialog->layout()->totalHeightForWidth(dialog->width()),
            dialog->layout()->totalSizeHint().height()}));
}

access::Rows tickedRows(const QListWidget &list, const access::Rows &asked)
{
    access::Rows ticked;
    for (int row = 0; row < list.count(); ++row) {
        if (list.item(row)->checkState() == Qt::Checked) {
            ticked.push_back(asked[static_cast<std::size_t>(row)]);
        }
    }
    return ticked;
}

} // namespace

void askNew(QWidget *parent, const std::function<void(access::Kind, const QString &)> &then)
{
    const Frame made = frame(
        parent, QStringLiteral("newRequest"), Words::tr("What do you want to ask for?"), Words::tr("Begin the draft"));
    auto *kinds = new QListWidget;
    kinds->setObjectName(QStringLiteral("kindList"));
    kinds->setAccessibleName(Words::tr("Kind of the request"));
    for (int number = 0; number < access::kindCount; ++number) {
        kinds->addItem(access::kindText(static_cast<access::Kind>(number)));
    }
    const int row = kinds->fontMetrics().lineSpacing() + 14;
    for (int number = 0; number < kinds->count(); ++number) {
        kinds->item(number)->setSizeHint(QSize(0, row));
    }
    kinds->setFixedHeight(row * access::kindCount + 6);
    kinds->setMinimumWidth(520);
    made.layout->addWidget(kinds);
    auto *help = new Label(Label::Kind::Secondary);
    help->setWordWrap(true);
    help->setMinimumHeight(help->fontMetrics().lineSpacing() * 3);
    help->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    made.layout->addWidget(help);
    auto *form = newForm();
    auto *title = addEdit(form, Words::tr("Our &name for it"), QStringLiteral("newTitle"), {});
    made.layout->addLayout(form);
    made.layout->addWidget(made.buttons);
    QObject::connect(kinds, &QListWidget::currentRowChanged, made.dialog, [help, title](int number) {
        const auto kind = static_cast<access::Kind>(std::max(0, number));
        help->setText(access::kindHelp(kind));
        title->setPlaceholderText(access::kindText(kind));
    });
    kinds->setCurrentRow(0);
    QObject::connect(
        made.buttons, &QDialogButtonBox::accepted, made.dialog, [dialog = made.dialog, kinds, title, then] {
            const auto kind = static_cast<access::Kind>(std::max(0, kinds->currentRow()));
            const QString name = title->text().trimmed();
            dialog->accept();
            then(kind, name.isEmpty() ? access::kindText(kind) : name);
        });
    made.dialog->open();
    kinds->setFocus();
}

void askRecord(QWidget *parent, const access::Request &request, const access::Step &step, QDate today,
    const std::function<void(const access::Record &, const StepTold &)> &then)
{
    const access::Kind kind = request.row.kind;
    const Frame made =
        frame(parent, QStringLiteral("recordStep"), access::actDone(step.act), Words::tr("Write it down"));
    auto *about = new Label(Label::Kind::Secondary,
        step.stays() ? Words::tr("The request stays where it is. Production is compared with what is approved now.")
                     : access::stageHelp(kind, step.to));
    about->setWordWrap(true);
    about->setMinimumWidth(440);
    made.layout->addWidget(about);
    auto *form = newForm();
    QLineEdit *number = nullptr;
    QLineEdit *day = nullptr;
    QLineEdit *document = nullptr;
    const bool outside = step.actor != access::Actor::Office && step.actor != access::Actor::SecondPerson;
    if (step.wantsNumber || outside) {
        number = addEdit(form,
            access::channelOf(kind) == access::Channel::ServiceDesk ? Words::tr("N&umber of the ticket")
                                                                    : Words::tr("N&umber of the message"),
            QStringLiteral("recordNumber"), {});
    }
    if (step.wantsDay) {
        day = addEdit(form, Words::tr("&Day"), QStringLiteral("recordDay"), dateText(today));
    }
    if (step.wantsDocument) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        document = new QLineEdit;
        document->setObjectName(QStringLiteral("recordDocument"));
        document->setPlaceholderText(Words::tr("file with the answer"));
        row->addWidget(document, 1);
        auto *choose = new QPushButton(Words::tr("Choose…"));
        choose->setAutoDefault(false);
        row->addWidget(choose);
        auto *label = new QLabel(Words::tr("D&ocument"));
        label->setBuddy(document);
        form->addRow(label, line);
        QObject::connect(choose, &QPushButton::clicked, made.dialog, [dialog = made.dialog, document] {
            auto *files = new QFileDialog(dialog, Words::tr("Choose the answer's document"));
            files->setAttribute(Qt::WA_DeleteOnClose);
            files->setFileMode(QFileDialog::ExistingFile);
            QObject::connect(files, &QFileDialog::fileSelected, document, &QLineEdit::setText);
            files->open();
        });
    }
    QListWidget *items = step.tellsItems ? addItems(form, request, step) : nullptr;
    auto *note =
        addEdit(form, step.wantsReason ? Words::tr("&Reason") : Words::tr("&Note"), QStringLiteral("recordNote"), {});
    made.layout->addLayout(form);
    auto *wrong = new widgets::Note;
    wrong->setObjectName(QStringLiteral("recordProblem"));
    wrong->hide();
    made.layout->addWidget(wrong);
    made.layout->addWidget(made.buttons);
    QObject::connect(made.buttons, &QDialogButtonBox::accepted, made.dialog,
        [dialog = made.dialog, yes = made.yes, number, day, document, items, asked = access::askedItems(request), note,
            wrong, then] {
            access::Record record;
            if (items) {
                record.approved = tickedRows(*items, asked);
            }
            record.note = note->text().trimmed();
            record.number = number ? number->text().trimmed() : QString();
            if (day) {
                const auto written = parseDate(day->text());
                if (!written) {
                    tell(dialog, wrong, Words::tr("“%1” is not a day.").arg(day->text()),
                        Words::tr("Write it as 12. 5. 2026."));
                    day->setFocus();
                    return;
                }
                record.day = *written;
            }
            if (document && !document->text().trimmed().isEmpty()) {
                const auto bytes = readFile(document->text().trimmed(), access::largestFile);
                if (!bytes) {
                    tell(dialog, wrong, bytes.error().what, bytes.error().detail);
                    document->setFocus();
                    return;
                }
                record.document = *bytes;
                record.documentName = QFileInfo(document->text().trimmed()).fileName();
            }
            wrong->hide();
            yes->setEnabled(false);
            // what was written stays until it is written down
            then(record, [open = QPointer<QDialog>(dialog), yes, wrong](const Result<void> &done) {
                if (!open) {
                    return;
                }
                yes->setEnabled(true);
                if (done) {
                    open->accept();
                    return;
                }
                tell(open, wrong, done.error().what, done.error().remedy);
            });
        });
    made.dialog->open();
    (number ? number : day ? day : note)->setFocus();
}

void askSheet(QWidget *parent, const access::OfficeSheet &sheet, bool mayAdminister,
    const std::function<void(const access::OfficeSheet &)> &then)
{
    const Frame made =
        frame(parent, QStringLiteral("officeSheet"), Words::tr("Letterhead and signatory"), Words::tr("Keep it"));
    auto *form = newForm();
    struct Row {
        QString access::OfficeSheet::*field;
        QLineEdit *edit;
    };
    std::vector<Row> rows;
    const auto add = [&](QString access::OfficeSheet::*field, const QString &label, const QString &name) {
        rows.push_back({field, addEdit(form, label, name, sheet.*field)});
    };
    add(&access::OfficeSheet::name, Words::tr("Name of the office"), QStringLiteral("sheetName"));
    add(&access::OfficeSheet::department, Words::tr("Department"), QStringLiteral("sheetDepartment"));
    add(&access::OfficeSheet::street, Words::tr("Street and number"), QStringLiteral("sheetStreet"));
    add(&access::OfficeSheet::town, Words::tr("Postcode and town"), QStringLiteral("sheetTown"));
    add(&access::OfficeSheet::ico, Words::tr("IČO"), QStringLiteral("sheetIco"));
    add(&access::OfficeSheet::dataBox, Words::tr("Data box"), QStringLiteral("sheetDataBox"));
    add(&access::OfficeSheet::contact, Words::tr("Telephone, e-mail"), QStringLiteral("sheetContact"));
    add(&access::OfficeSheet::place, Words::tr("Place in the date"), QStringLiteral("sheetPlace"));
    add(&access::OfficeSheet::reference, Words::tr("Reference begins with"), QStringLiteral("sheetReference"));
    add(&access::OfficeSheet::signatory, Words::tr("Who signs"), QStringLiteral("sheetSignatory"));
    add(&access::OfficeSheet::position, Words::tr("Position"), QStringLiteral("sheetPosition"));
    auto *second = new QCheckBox(Words::tr("A second person reads each request before it leaves"));
    second->setObjectName(QStringLiteral("sheetSecondPerson"));
    second->setChecked(sheet.secondPerson);
    form->addRow(QString(), second);
    if (!mayAdminister) {
        const QString why = Words::tr("An administrator of the registry decides it.");
        second->setEnabled(false);
        second->setAccessibleDescription(why);
        auto *reason = new Label(Label::Kind::Secondary, why);
        reason->setObjectName(QStringLiteral("sheetSecondPersonWhy"));
        form->addRow(QString(), reason);
    }
    auto *days = new QSpinBox;
    days->setObjectName(QStringLiteral("sheetReminder"));
    days->setRange(1, 120);
    days->setValue(sheet.reminderDays);
    form->addRow(Words::tr("Ask how it stands after (working days)"), days);
    made.layout->addLayout(form);
    made.layout->addWidget(made.buttons);
    QObject::connect(
        made.buttons, &QDialogButtonBox::accepted, made.dialog, [dialog = made.dialog, rows, second, days, then] {
            access::OfficeSheet written;
            for (const Row &row : rows) {
                written.*row.field = row.edit->text().trimmed();
            }
            written.secondPerson = second->isChecked();
            written.reminderDays = days->value();
            dialog->accept();
            then(written);
        });
    made.dialog->open();
    rows.front().edit->setFocus();
}

} // namespace kmen::requests
