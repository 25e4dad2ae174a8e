#include "ui/clients/filter_dialogs.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "base/text.h"
#include "ui/widgets/label.h"

namespace kmen::clients {

using widgets::Label;

namespace {

std::optional<QDate> dayIn(const QLineEdit *edit)
{
    return parseDate(edit->text().trimmed());
}

bool isFine(const QLineEdit *edit)
{
    return edit->text().trimmed().isEmpty() || dayIn(edit);
}

} // namespace

DaysDialog::DaysDialog(const QString &title, std::optional<QDate> from, std::optional<QDate> to, QWidget *parent)
    : QDialog(parent)
    , m_from(new QLineEdit(from ? dateText(*from) : QString()))
    , m_to(new QLineEdit(to ? dateText(*to) : QString()))
{
    setObjectName(QStringLiteral("daysDialog"));
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(new Label(Label::Kind::Heading, title));
    auto *form = new QFormLayout;
    m_from->setObjectName(QStringLiteral("fromDayEdit"));
    m_to->setObjectName(QStringLiteral("toDayEdit"));
    for (auto *edit : {m_from, m_to}) {
        edit->setPlaceholderText(tr("for example 12. 5. 2026"));
        connect(edit, &QLineEdit::textChanged, this, &DaysDialog::check);
    }
    form->addRow(tr("&From:"), m_from);
    form->addRow(tr("&To:"), m_to);
    layout->addLayout(form);
    auto *hint = new Label(Label::Kind::Small, tr("Both days count; one of them may be left empty."));
    layout->addWidget(hint);
    auto *buttons = new QDialogButtonBox;
    m_ok = buttons->addButton(tr("Filter"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(QStringLiteral("yesButton"));
    m_ok->setDefault(true);
    buttons->addButton(tr("Back"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    check();
}

void DaysDialog::check()
{
    const bool any = !m_from->text().trimmed().isEmpty() || !m_to->text().trimmed().isEmpty();
    const bool order = !from() || !to() || *from() <= *to();
    m_ok->setEnabled(any && order && isFine(m_from) && isFine(m_to));
}

std::optional<QDate> DaysDialog::from() const
{
    return dayIn(m_from);
}

std::optional<QDate> DaysDialog::to() const
{
    return dayIn(m_to);
}

NameDialog::NameDialog(
    const QString &title, const QString &text, const QString &name, const QString &verb, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(name))
{
    setObjectName(QStringLiteral("nameDialog"));
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(new Label(Label::Kind::Heading, title));
    auto *what = new Label(Label::Kind::Secondary, text);
    what->setWordWrap(true);
    what->setMinimumWidth(360);
    layout->addWidget(what);
    auto *label = new QLabel(tr("&Name:"));
    label->setBuddy(m_name);
    layout->addWidget(label);
    m_name->setObjectName(QStringLiteral("filterNameEdit"));
    m_name->setMaxLength(60);
    layout->addWidget(m_name);
    auto *buttons = new QDialogButtonBox;
    auto *ok = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    ok->setObjectName(QStringLiteral("yesButton"));
    ok->setDefault(true);
    buttons->addButton(tr("Back"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    const auto check = [this, ok] { ok->setEnabled(!m_name->text().trimmed().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, check);
    check();
    m_name->selectAll();
}

QString NameDialog::name() const
{
    return m_name->text().trimmed();
}

} // namespace kmen::clients
