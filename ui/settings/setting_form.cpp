#include "ui/settings/setting_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

namespace kmen::settings {

using widgets::Label;

namespace {

constexpr int mostFieldLetters = 62;

int settingLabelWidth(const QWidget &widget)
{
    return widget.fontMetrics().averageCharWidth() * 29;
}

/// As people of the language write it, and with a point in the files.
std::optional<double> numberOf(const QString &text, int decimals)
{
    QString plain = text.trimmed();
    plain.remove(QChar::Nbsp).replace(u',', u'.');
    bool right = false;
    const double number = decimals == 0 ? static_cast<double>(plain.toLongLong(&right)) : plain.toDouble(&right);
    return right ? std::optional(number) : std::nullopt;
}

} // namespace

SettingForm::SettingForm(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
}

QString SettingForm::Field::value() const
{
    if (line) {
        return secret ? line->text() : line->text().trimmed();
    }
    if (choice) {
        return choice->currentData().toString();
    }
    if (check) {
        return check->isChecked() ? QStringLiteral("1") : QString();
    }
    return custom.value();
}

void SettingForm::Field::set(const QString &value) const
{
    if (line) {
        line->setText(value);
        line->setCursorPosition(0);
    } else if (choice) {
        choice->setCurrentIndex(choice->findData(value));
    } else if (check) {
        check->setChecked(!value.isEmpty());
    } else {
        custom.setValue(value);
    }
}

QWidget *SettingForm::rowFor(const QString &label, QWidget *buddy, QVBoxLayout **column)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(14);
    auto *name = new Label(Label::Kind::Secondary, label);
    name->setWordWrap(true);
    name->setFixedWidth(settingLabelWidth(*this));
    name->setContentsMargins(0, 6, 0, 0);
    name->setBuddy(buddy);
    m_labels.push_back(name);
    line->addWidget(name, 0, Qt::AlignTop);
    *column = new QVBoxLayout;
    (*column)->setContentsMargins(0, 0, 0, 0);
    (*column)->setSpacing(2);
    // what has a greatest width stands at the left, the rest stays free
    constexpr int most = 1000;
    line->addLayout(*column, most);
    line->addStretch(1);
    m_layout->addWidget(row);
    return row;
}

void SettingForm::place(Field &&field, QWidget *input)
{
    QVBoxLayout *column = nullptr;
    QWidget *focus = field.line ? static_cast<QWidget *>(field.line)
        : field.choice          ? static_cast<QWidget *>(field.choice)
        : field.check           ? static_cast<QWidget *>(field.check)
                                : field.custom.widget;
    field.row = rowFor(field.label, focus, &column);
    if (focus->objectName().isEmpty()) {
        focus->setObjectName(QString(u"setting." + field.key));
    }
    focus->setAccessibleName(field.label);
    // words beside a box are as long as they are
    if (!field.custom.widget && !field.check) {
        input->setMaximumWidth(fontMetrics().averageCharWidth() * mostFieldLetters);
    }
    column->addWidget(input);
    field.wrong = new Label(Label::Kind::Small);
    field.wrong->setObjectName(QString(u"wrong." + field.key));
    field.wrong->setWordWrap(true);
    field.wrong->setTone(shell::Tone::Bad);
    field.wrong->hide();
    column->addWidget(field.wrong);
    m_fields.push_back(std::move(field));
}

QLineEdit *SettingForm::addLine(const QString &key, const QString &label, const QString &hint, Check check)
{
    Field field;
    field.key = key;
    field.label = label;
    field.judge = std::move(check);
    auto *line = new QLineEdit;
    field.line = line;
    line->setPlaceholderText(hint);
    line->setMaxLength(1000);
    line->setTextMargins(5, 0, 5, 0);
    line->setMinimumHeight(line->fontMetrics().height() + 12);
    connect(line, &QLineEdit::textChanged, this, &SettingForm::noteEdited);
    place(std::move(field), line);
    return line;
}

QLineEdit *SettingForm::addNumber(const QString &key, const QString &label, double least, double most, int decimals)
{
    const auto text = [decimals](double number) { return QLocale().toString(number, 'f', number < 1 ? decimals : 0); };
    auto *line = addLine(key, label, {}, [=](const QString &written) {
        const auto number = numberOf(written, decimals);
        return number && *number >= least && *number <= most
            ? QString()
            : tr("A number from %1 to %2 belongs here.").arg(text(least), text(most));
    });
    line->setFixedWidth(fontMetrics().averageCharWidth() * 16);
    // the sentence below it has more room than a number
    m_fields.back().row->layout()->itemAt(1)->layout()->setAlignment(line, Qt::AlignLeft);
    return line;
}

QLineEdit *SettingForm::addFile(
    const QString &key, const QString &label, const QString &filter, bool toWrite, Check check)
{
    Field field;
    field.key = key;
    field.label = label;
    field.judge = std::move(check);
    auto *line = new QLineEdit;
    field.line = line;
    line->setTextMargins(5, 0, 5, 0);
    line->setMinimumHeight(line->fontMetrics().height() + 12);
    connect(line, &QLineEdit::textChanged, this, &SettingForm::noteEdited);
    auto *both = new QWidget;
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(line, 1);
    auto *browse = new widgets::Button(tr("Browse…"));
    browse->setObjectName(QString(u"browse." + key));
    browse->setAccessibleName(tr("Browse: %1").arg(label));
    layout->addWidget(browse);
    field.more = browse;
    connect(browse, &QPushButton::clicked, this, [this, line, label, filter, toWrite] {
        const QString now = QDir::fromNativeSeparators(line->text());
        auto *dialog = new QFileDialog(this, label, now.isEmpty() ? QDir::homePath() : QFileInfo(now).path(), filter);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(toWrite ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
        dialog->setAcceptMode(toWrite ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
        connect(dialog, &QFileDialog::fileSelected, line,
            [line](const QString &path) { line->setText(QDir::toNativeSeparators(path)); });
        dialog->open();
    });
    place(std::move(field), both);
    return line;
}

QLineEdit *SettingForm::addSecret(const QString &key, const QString &label, const QString &hint)
{
    QLineEdit *line = addLine(key, label, hint);
    line->setEchoMode(QLineEdit::Password);
    m_fields.back().secret = true;
    return line;
}

QLineEdit *SettingForm::addAsked(const QString &key, const QString &label, const QString &hint, Check check)
{
    QLineEdit *line = addSecret(key, label, hint);
    m_fields.back().judge = std::move(check);
    m_fields.back().onlyAsked = true;
    return line;
}

QComboBox *SettingForm::addChoice(const QString &key, const QString &label, const std::vector<Choice> &choices)
{
    Field field;
    field.key = key;
    field.label = label;
    auto *box = new QComboBox;
    field.choice = box;
    for (const Choice &choice : choices) {
        box->addItem(choice.text, choice.id);
    }
    box->setMinimumHeight(box->fontMetrics().height() + 12);
    connect(box, &QComboBox::currentIndexChanged, this, &SettingForm::noteEdited);
    place(std::move(field), box);
    return box;
}

QCheckBox *SettingForm::addSwitch(const QString &key, const QString &label, const QString &text)
{
    Field field;
    field.key = key;
    field.label = label;
    auto *box = new QCheckBox(text);
    field.check = box;
    box->setMinimumHeight(box->fontMetrics().height() + 12);
    connect(box, &QCheckBox::toggled, this, &SettingForm::noteEdited);
    place(std::move(field), box);
    return box;
}

void SettingForm::addCustom(const QString &key, const QString &label, const Custom &custom)
{
    Field field;
    field.key = key;
    field.label = label;
    field.custom = custom;
    field.judge = custom.check;
    place(std::move(field), custom.widget);
}

Label *SettingForm::addHeading(const QString &text)
{
    auto *heading = new Label(Label::Kind::Heading, text);
    heading->setWordWrap(true);
    if (m_layout->count() > 0) {
        heading->setContentsMargins(0, 12, 0, 0);
    }
    m_layout->addWidget(heading);
    return heading;
}

void SettingForm::addText(const QString &text)
{
    auto *label = new Label(Label::Kind::Secondary, text);
    label->setWordWrap(true);
    label->setMaximumWidth(fontMetrics().averageCharWidth() * 110);
    m_layout->addWidget(label);
}

Label *SettingForm::addFact(const QString &key, const QString &label)
{
    Fact fact;
    fact.key = key;
    fact.value = new Label(Label::Kind::Text);
    fact.value->setObjectName(QString(u"fact." + key));
    fact.value->setAccessibleName(label);
    fact.value->setWordWrap(true);
    fact.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    fact.value->setContentsMargins(0, 6, 0, 0);
    QVBoxLayout *column = nullptr;
    fact.row = rowFor(label, fact.value, &column);
    column->addWidget(fact.value);
    m_facts.push_back(fact);
    return fact.value;
}

void SettingForm::setFact(const QString &key, const QString &value)
{
    const auto at = std::ranges::find(m_facts, key, &Fact::key);
    if (at != m_facts.end()) {
        at->value->setText(value);
        at->row->setVisible(!value.isEmpty());
    }
}

void SettingForm::addWidget(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void SettingForm::addIndented(QWidget *widget)
{
    QVBoxLayout *column = nullptr;
    QWidget *row = rowFor({}, nullptr, &column);
    m_labels.back()->setFixedHeight(0); // a hidden widget leaves no gap
    if (const auto *link = qobject_cast<QPushButton *>(widget); link && link->isFlat()) {
        // its words stand under the fields, not the room around them
        const int room = (link->sizeHint().width() - link->fontMetrics().horizontalAdvance(link->text())) / 2;
        row->layout()->setSpacing(row->layout()->spacing() - room);
    }
    column->addWidget(widget, 0, Qt::AlignLeft);
}

void SettingForm::fitInto(int width)
{
    const int wide = std::min(settingLabelWidth(*this), width * 2 / 5);
    for (QWidget *label : m_labels) {
        label->setFixedWidth(wide);
    }
}

SettingForm::Field *SettingForm::find(const QString &key)
{
    const auto at = std::ranges::find(m_fields, key, &Field::key);
    return at == m_fields.end() ? nullptr : &*at;
}

const SettingForm::Field *SettingForm::find(const QString &key) const
{
    const auto at = std::ranges::find(m_fields, key, &Field::key);
    return at == m_fields.end() ? nullptr : &*at;
}

void SettingForm::setKept(const QString &key, const QString &value)
{
    Field *field = find(key);
    if (!field) {
        return;
    }
    // what was put in before the first reading came from a person, in the language before
    const bool touched = field->known ? field->isDirty() : field->line && !field->line->text().isEmpty();
    field->kept = value;
    field->known = true;
    // what is being written in is left alone when nothing of it changes
    if (!touched && field->value() != value) {
        field->set(value);
    }
    judge(*field);
}

QString SettingForm::value(const QString &key) const
{
    const Field *field = find(key);
    return field ? field->value() : QString();
}

QString SettingForm::shownValue(const QString &key) const
{
    const Field *field = find(key);
    return field && field->shown ? field->value() : QString();
}

double SettingForm::number(const QString &key) const
{
    constexpr int decimals = 2;
    return numberOf(value(key), decimals).value_or(0);
}

bool SettingForm::isDirty() const
{
    return std::ranges::any_of(m_fields, [](const Field &field) { return field.known && field.isDirty(); });
}

bool SettingForm::isDirty(const QString &key) const
{
    const Field *field = find(key);
    return field && field->known && field->isDirty();
}

bool SettingForm::isRight() const
{
    return std::ranges::all_of(m_fields,
        [](const Field &field) { return !field.shown || !field.judge || field.judge(field.value()).isEmpty(); });
}

QStringList SettingForm::changed() const
{
    QStringList labels;
    for (const Field &field : m_fields) {
        if (field.known && field.isDirty()) {
            labels.append(field.label);
        }
    }
    return labels;
}

void SettingForm::undo()
{
    for (const Field &field : m_fields) {
        if ((field.known || field.onlyAsked) && field.isDirty()) {
            field.set(field.kept);
        }
    }
    noteEdited();
}

void SettingForm::accept()
{
    for (Field &field : m_fields) {
        if (field.secret) {
            field.set({});
        }
        field.kept = field.value();
    }
    noteEdited();
}

void SettingForm::setEditable(bool editable)
{
    if (m_editable == editable) {
        return;
    }
    m_editable = editable;
    for (const Field &field : m_fields) {
        if (field.line) {
            field.line->setReadOnly(!editable);
            field.line->setFrame(editable);
            field.line->setTextMargins(editable ? 5 : 0, 0, 5, 0);
            // what cannot be written looks like what is only told
            QPalette own;
            if (!editable) {
                own.setColor(QPalette::Base, Qt::transparent);
            }
            field.line->setPalette(own);
        } else if (field.choice) {
            field.choice->setEnabled(editable);
        } else if (field.check) {
            field.check->setEnabled(editable);
        } else if (field.custom.setEditable) {
            field.custom.setEditable(editable);
        }
        if (field.secret) {
            field.row->setVisible(editable && field.shown);
        }
        if (field.more) {
            field.more->setVisible(editable);
        }
    }
    judgeAll();
}

void SettingForm::setShown(const QString &key, bool shown)
{
    if (Field *field = find(key)) {
        field->shown = shown;
        field->row->setVisible(shown && (m_editable || !field->secret));
        return;
    }
    const auto at = std::ranges::find(m_facts, key, &Fact::key);
    if (at != m_facts.end()) {
        at->row->setVisible(shown);
    }
}

void SettingForm::focusFirst()
{
    QWidget *first = nullptr;
    for (const Field &field : m_fields) {
        QWidget *input = field.line ? static_cast<QWidget *>(field.line)
            : field.choice          ? static_cast<QWidget *>(field.choice)
            : field.check           ? static_cast<QWidget *>(field.check)
                                    : field.custom.widget;
        if (!field.shown || !input->isEnabled()) {
            continue;
        }
        first = first ? first : input;
        if (field.judge && !field.judge(field.value()).isEmpty()) {
            input->setFocus();
            return;
        }
    }
    if (first) {
        first->setFocus();
    }
}

void SettingForm::judge(const Field &field)
{
    // what nobody may change is not complained about here
    const QString sentence =
        field.judge && m_editable && (field.known || field.onlyAsked) ? field.judge(field.value()) : QString();
    field.wrong->setText(sentence.isEmpty() ? sentence : QString(shell::toneSign(shell::Tone::Bad) + u' ' + sentence));
    field.wrong->setVisible(!sentence.isEmpty());
    QWidget *input = field.line ? static_cast<QWidget *>(field.line) : field.custom.widget;
    if (input) {
        input->setAccessibleDescription(sentence);
    }
}

void SettingForm::judgeAll()
{
    for (const Field &field : m_fields) {
        judge(field);
    }
}

void SettingForm::noteEdited()
{
    judgeAll();
    Q_EMIT edited();
}

} // namespace kmen::settings
