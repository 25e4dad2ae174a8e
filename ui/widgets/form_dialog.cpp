#include "ui/widgets/form_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/widgets/label.h"
#include "ui/widgets/note.h"

namespace kmen::widgets {

FormDialog::FormDialog(const QString &title, const QString &text, const QString &verb, QWidget *parent)
    : QDialog(parent)
    , m_body(new QVBoxLayout)
    , m_form(new QFormLayout)
    , m_note(new Note)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setAccessibleDescription(text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    auto *heading = new Label(Label::Kind::Heading, title);
    heading->setWordWrap(true);
    layout->addWidget(heading);
    auto *what = new Label(Label::Kind::Secondary, text);
    what->setWordWrap(true);
    what->setMinimumWidth(fontMetrics().averageCharWidth() * 68);
    what->setVisible(!text.isEmpty());
    layout->addWidget(what);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setVerticalSpacing(8);
    layout->addLayout(m_form);
    m_body->setSpacing(8);
    layout->addLayout(m_body, 1);
    layout->addWidget(m_note);
    m_note->hide();
    auto *buttons = new QDialogButtonBox;
    m_verb = buttons->addButton(verb, QDialogButtonBox::ActionRole);
    m_verb->setObjectName(QStringLiteral("yesButton"));
    m_verb->setDefault(true);
    auto *no = buttons->addButton(tr("Back"), QDialogButtonBox::RejectRole);
    no->setObjectName(QStringLiteral("noButton"));
    no->setAutoDefault(false);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QLineEdit *FormDialog::addLine(const QString &label, const QString &objectName, const QString &text)
{
    auto *edit = new QLineEdit(text);
    edit->setObjectName(objectName);
    m_form->addRow(label, edit);
    connect(edit, &QLineEdit::textChanged, this, &FormDialog::check);
    return edit;
}

void FormDialog::askReason(const QString &offered)
{
    auto *label = new QLabel(tr("&Reason, kept in the journal:"));
    m_reason = new QLineEdit(offered);
    m_reason->setObjectName(QStringLiteral("reasonEdit"));
    m_reason->setMaxLength(255);
    label->setBuddy(m_reason);
    m_body->addWidget(label);
    m_body->addWidget(m_reason);
    connect(m_reason, &QLineEdit::textChanged, this, &FormDialog::check);
    check();
}

QString FormDialog::reason() const
{
    return m_reason ? m_reason->text().trimmed() : QString();
}

void FormDialog::setReady(std::function<bool()> ready)
{
    m_ready = std::move(ready);
    check();
}

void FormDialog::check()
{
    m_verb->setEnabled(!m_busy && (!m_reason || !reason().isEmpty()) && (!m_ready || m_ready()));
}

void FormDialog::setVerb(const QString &verb)
{
    m_verb->setText(verb);
}

void FormDialog::onVerb(std::function<void()> act)
{
    connect(m_verb, &QPushButton::clicked, this, [act = std::move(act)] { act(); });
}

void FormDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_note->hide();
    check();
}

void FormDialog::tell(const QString &error, const QString &remedy)
{
    m_note->tell(shell::Tone::Bad, error, remedy);
    m_note->show();
}

} // namespace kmen::widgets
