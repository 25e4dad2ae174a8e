#include "ui/requests/request_form.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QVBoxLayout>

#include "base/text.h"
#include "ui/requests/rows_editor.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

namespace kmen::requests {

using access::FieldSpec;
using access::FieldType;
using access::FindingKind;
using widgets::Button;
using widgets::Label;

namespace {

constexpr int labelWidth = 190;

QLabel *labelFor(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setBuddy(buddy);
    label->setWordWrap(true);
    label->setFixedWidth(labelWidth);
    // beside the first line of what is written, however many lines there are
    label->setMinimumHeight(std::min(buddy->sizeHint().height(), buddy->fontMetrics().height() + 12));
    return label;
}

/// Days are kept as ISO text and written as people write them.
QString dayShown(const QString &iso)
{
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    return day.isValid() ? dateText(day) : iso;
}

QString dayKept(const QString &written)
{
    const auto day = parseDate(written);
    return day ? day->toString(Qt::ISODate) : written;
}

QString filesSize(qint64 bytes)
{
    return bytes < 10'000 ? RequestForm::tr("%n byte(s)", nullptr, static_cast<int>(bytes))
                          : RequestForm::tr("%1 kB").arg((bytes + 500) / 1000);
}

} // namespace

QWidget *RequestForm::Field::focus() const
{
    if (edit) {
        return edit;
    }
    if (text) {
        return text;
    }
    if (choice) {
        return choice;
    }
    return rows ? static_cast<QWidget *>(rows->table()) : attach;
}

RequestForm::RequestForm(access::Kind kind, const std::vector<access::RequestRow> &tested, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_title(new QLineEdit)
    , m_due(new QLineEdit)
    , m_dueFinding(new Label(Label::Kind::Small))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(7);
    const auto own = [layout](const QString &label, QLineEdit *edit, const QString &name) {
        auto *row = new QHBoxLayout;
        row->setSpacing(16);
        edit->setObjectName(name);
        edit->setTextMargins(5, 0, 5, 0);
        edit->setMinimumHeight(edit->fontMetrics().height() + 12);
        row->addWidget(labelFor(label, edit));
        row->addWidget(edit, 1);
        layout->addLayout(row);
    };
    own(tr("Our name for it"), m_title, QStringLiteral("requestTitle"));
    own(tr("Wanted by"), m_due, QStringLiteral("requestDue"));
    m_due->setPlaceholderText(tr("12. 5. 2026; may stay empty"));
    m_dueFinding->setObjectName(QStringLiteral("finding.due"));
    m_dueFinding->setWordWrap(true);
    m_dueFinding->hide();
    layout->addWidget(m_dueFinding);
    connect(m_due, &QLineEdit::textChanged, this, &RequestForm::judgeDue);
    connect(m_title, &QLineEdit::textEdited, this, &RequestForm::changed);
    connect(m_due, &QLineEdit::textEdited, this, &RequestForm::changed);
    const char *group = nullptr;
    for (const FieldSpec &spec : access::fieldsOf(kind)) {
        if (spec.group != group) {
            group = spec.group;
            layout->addSpacing(10);
            auto *heading = new Label(Label::Kind::Heading, QCoreApplication::translate("access", group));
            heading->setWordWrap(true);
            layout->addWidget(heading);
        }
        addField(layout, spec, tested);
    }
    layout->addStretch(1);
}

void RequestForm::addField(QVBoxLayout *layout, const FieldSpec &spec, const std::vector<access::RequestRow> &tested)
{
    Field field;
    field.spec = &spec;
    const QString key = spec.key.toString();
    const QString label = access::fieldLabel(spec);
    const QString hint = spec.hint ? QCoreApplication::translate("access", spec.hint) : QString();
    QWidget *input = nullptr;
    switch (spec.type) {
    case FieldType::Text:
    case FieldType::Number:
    case FieldType::Day:
        field.edit = new QLineEdit;
        field.edit->setPlaceholderText(hint);
        field.edit->setMaxLength(1000);
        field.edit->setTextMargins(5, 0, 5, 0);
        field.edit->setMinimumHeight(fontMetrics().height() + 12);
        connect(field.edit, &QLineEdit::textEdited, this, [this, key](const QString &text) {
            Q_EMIT changed();
            if (key.endsWith(u"Code")) {
                Q_EMIT codeWritten(key, text.trimmed());
            }
        });
        input = field.edit;
        break;
    case FieldType::LongText:
        field.text = new QPlainTextEdit;
        field.text->setTabChangesFocus(true);
        field.text->setFixedHeight(fontMetrics().lineSpacing() * 4 + 12);
        connect(field.text, &QPlainTextEdit::textChanged, this, [this] {
            if (!m_filling) {
                Q_EMIT changed();
            }
        });
        input = field.text;
        break;
    case FieldType::Choice:
    case FieldType::TestRequest:
        field.choice = new QComboBox;
        field.choice->addItem(tr("choose…"), QString());
        for (const access::Option &option : spec.options) {
            field.choice->addItem(QCoreApplication::translate("access", option.label), option.id.toString());
        }
        if (spec.type == FieldType::TestRequest) {
            for (const access::RequestRow &row : tested) {
                field.choice->addItem(tr("%1 (%2)").arg(row.title, row.number), QString::number(row.id));
            }
        }
        connect(field.choice, &QComboBox::activated, this, &RequestForm::changed);
        input = field.choice;
        break;
    case FieldType::Table:
    case FieldType::ItemList:
        field.rows = new RowsEditor(spec);
        connect(field.rows, &RowsEditor::changed, this, &RequestForm::changed);
        if (spec.type == FieldType::ItemList) {
            field.rows->addButton(tr("Import a file…"), QString(QStringLiteral("import.") + key),
                [this, key] { Q_EMIT importWanted(key); });
            field.rows->addButton(tr("Save as a file…"), QString(QStringLiteral("export.") + key),
                [this, key] { Q_EMIT exportWanted(key); });
        }
        field.rows->tell(hint);
        input = field.rows;
        break;
    case FieldType::Files: {
        input = new QWidget;
        auto *column = new QVBoxLayout(input);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(4);
        field.files = new QVBoxLayout;
        column->addLayout(field.files);
        auto *attach = new Button(tr("Attach a file…"));
        attach->setObjectName(QString(QStringLiteral("attach.") + key));
        column->addWidget(attach, 0, Qt::AlignLeft);
        if (!hint.isEmpty()) {
            column->addWidget(new Label(Label::Kind::Small, hint));
        }
        connect(attach, &QPushButton::clicked, this, [this, key] { Q_EMIT attachWanted(key); });
        field.attach = attach;
        break;
    }
    }
    QWidget *focus = field.rows ? static_cast<QWidget *>(field.rows->table()) : field.attach ? field.attach : input;
    if (focus->objectName().isEmpty()) {
        focus->setObjectName(QString(QStringLiteral("field.") + key));
    }
    if (!field.attach) {
        focus->setAccessibleName(label);
    }
    field.finding = new Label(Label::Kind::Small);
    field.finding->setObjectName(QString(QStringLiteral("finding.") + key));
    field.finding->setWordWrap(true);
    field.finding->hide();
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(input);
    column->addWidget(field.finding);
    if (field.rows) {
        // a table needs the whole width
        auto *name = new QLabel(label);
        name->setBuddy(focus);
        layout->addWidget(name);
        layout->addLayout(column);
    } else {
        auto *row = new QHBoxLayout;
        row->setSpacing(16);
        row->addWidget(labelFor(label, focus), 0, Qt::AlignTop);
        row->addLayout(column, 1);
        layout->addLayout(row);
    }
    m_fields.push_back(field);
}

const RequestForm::Field *RequestForm::find(const QString &key) const
{
    for (const Field &field : m_fields) {
        if (field.spec->key == key) {
            return &field;
        }
    }
    return nullptr;
}

void RequestForm::setTitle(const QString &title)
{
    m_title->setText(title);
}

QString RequestForm::title() const
{
    return m_title->text().trimmed();
}

void RequestForm::setDue(QDate due, QDate today)
{
    m_today = today;
    m_due->setText(due.isValid() ? dateText(due) : QString());
    judgeDue();
}

void RequestForm::judgeDue()
{
    const QString text = m_due->text().trimmed();
    const auto day = parseDate(text);
    QString words;
    if (!text.isEmpty() && !day) {
        words = tr("“%1” is not a day. Write it as 12. 5. 2026.").arg(text);
    } else if (day && m_today.isValid() && *day < m_today) {
        words = tr("This day is over. Write one that is still to come, or leave it empty.");
    }
    const shell::Tone tone = day ? shell::Tone::Warn : shell::Tone::Bad;
    m_dueFinding->setTone(tone);
    m_dueFinding->setText(words.isEmpty() ? words : QString(shell::toneSign(tone) + u' ' + words));
    m_dueFinding->setVisible(!words.isEmpty());
    m_due->setAccessibleDescription(words);
}

QDate RequestForm::due() const
{
    return parseDate(m_due->text()).value_or(QDate());
}

void RequestForm::setDraft(const access::Draft &draft)
{
    m_filling = true;
    for (const Field &field : m_fields) {
        const QString text = draft.text(field.spec->key);
        if (field.edit) {
            field.edit->setText(field.spec->type == FieldType::Day ? dayShown(text) : text);
        } else if (field.text) {
            field.text->setPlainText(text);
        } else if (field.choice) {
            int index = field.choice->findData(text);
            if (index < 0 && !text.isEmpty()) {
                // a request that is not tested yet, or no more: it is shown, and the check tells about it
                field.choice->addItem(tr("request %1").arg(text), text);
                index = field.choice->count() - 1;
            }
            field.choice->setCurrentIndex(std::max(0, index));
        } else if (field.rows) {
            field.rows->setRows(draft.rows(field.spec->key));
        }
    }
    m_filling = false;
}

access::Draft RequestForm::draft() const
{
    access::Draft draft;
    for (const Field &field : m_fields) {
        const QString key = field.spec->key.toString();
        if (field.edit) {
            draft.texts.insert(
                key, field.spec->type == FieldType::Day ? dayKept(field.edit->text()) : field.edit->text());
        } else if (field.text) {
            draft.texts.insert(key, field.text->toPlainText());
        } else if (field.choice) {
            draft.texts.insert(key, field.choice->currentData().toString());
        } else if (field.rows) {
            draft.tables.insert(key, field.rows->rows());
        }
    }
    return draft;
}

void RequestForm::setFiles(const std::vector<access::RequestFile> &files)
{
    m_attached = files;
    for (const Field &field : m_fields) {
        if (!field.files) {
            continue;
        }
        while (QLayoutItem *item = field.files->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        for (const access::RequestFile &file : files) {
            if (file.event || file.field != field.spec->key) {
                continue;
            }
            auto *line = new QWidget;
            auto *row = new QHBoxLayout(line);
            row->setContentsMargins(0, 0, 0, 0);
            row->addWidget(new QLabel(tr("%1 (%2)").arg(file.name, filesSize(file.size))), 1);
            auto *away = new Button(tr("Take away"), Button::Kind::Link);
            away->setObjectName(QStringLiteral("detach.%1").arg(file.id));
            away->setAccessibleName(tr("Take the file %1 away").arg(file.name));
            away->setVisible(!m_readOnly);
            connect(away, &QPushButton::clicked, this, [this, id = file.id] { Q_EMIT detachWanted(id); });
            row->addWidget(away);
            field.files->addWidget(line);
        }
    }
}

void RequestForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_title->setReadOnly(readOnly);
    m_due->setReadOnly(readOnly);
    for (const Field &field : m_fields) {
        if (field.edit) {
            field.edit->setReadOnly(readOnly);
        } else if (field.text) {
            field.text->setReadOnly(readOnly);
        } else if (field.choice) {
            field.choice->setEnabled(!readOnly);
        } else if (field.rows) {
            field.rows->setReadOnly(readOnly);
        } else if (field.attach) {
            field.attach->setVisible(!readOnly);
        }
    }
    setFiles(m_attached);
}

void RequestForm::showFindings(const std::vector<access::Finding> &findings)
{
    for (const Field &field : m_fields) {
        std::vector<access::Finding> own;
        QStringList told;
        bool wrong = false;
        for (const access::Finding &finding : findings) {
            if (finding.field != field.spec->key) {
                continue;
            }
            own.push_back(finding);
            // what is missing stands in the list beside the form
            if (finding.kind != FindingKind::Missing && told.size() < 5) {
                wrong = wrong || finding.kind == FindingKind::Wrong;
                told.append(finding.remedy.isEmpty() ? finding.what : QString(finding.what + u' ' + finding.remedy));
            }
        }
        const auto tone = wrong ? shell::Tone::Bad : shell::Tone::Warn;
        field.finding->setTone(tone);
        field.finding->setText(told.isEmpty() ? QString() : QString(shell::toneSign(tone) + u' ' + told.join(u'\n')));
        field.finding->setVisible(!told.isEmpty());
        if (field.focus()) {
            field.focus()->setAccessibleDescription(told.join(u' '));
        }
        if (field.rows) {
            field.rows->showFindings(own, field.spec->type == FieldType::ItemList ? 2 : 1);
        }
    }
}

void RequestForm::focusField(const QString &key)
{
    const Field *field = find(key);
    if (QWidget *target = field ? field->focus() : m_title) {
        target->setFocus(Qt::ShortcutFocusReason);
    }
}

RowsEditor *RequestForm::rows(const QString &key) const
{
    const Field *field = find(key);
    return field ? field->rows : nullptr;
}

void RequestForm::offer(const QString &key, const QString &text)
{
    const Field *field = find(key);
    if (field && field->edit && field->edit->text().isEmpty()) {
        field->edit->setText(text);
        Q_EMIT changed();
    }
}

void RequestForm::hint(const QString &key, const QString &sentence)
{
    const Field *field = find(key);
    if (field && field->edit) {
        field->edit->setToolTip(sentence);
        field->edit->setPlaceholderText(sentence);
    }
}

} // namespace kmen::requests
