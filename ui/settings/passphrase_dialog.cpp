#include "ui/settings/passphrase_dialog.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note.h"

namespace kmen::settings {

using widgets::Button;
using widgets::Label;

PassphraseDialog::PassphraseDialog(
    const QString &where, std::function<Result<void>(const QByteArray &)> open, QWidget *parent)
    : QDialog(parent)
    , m_open(std::move(open))
    , m_edit(new QLineEdit)
    , m_note(new widgets::Note)
    , m_unlock(new Button(tr("&Unlock"), Button::Kind::Primary))
{
    setObjectName(QStringLiteral("passphraseDialog"));
    setWindowTitle(tr("Kmen – passphrase"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 22, 28, 18);
    layout->setSpacing(12);
    layout->addWidget(new Label(Label::Kind::Title, tr("Unlock the keys of the registry")));
    auto *text = new Label(Label::Kind::Secondary, where);
    text->setWordWrap(true);
    layout->addWidget(text);
    m_edit->setObjectName(QStringLiteral("unlockEdit"));
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setMinimumHeight(fontMetrics().height() + 14);
    auto *label = new Label(Label::Kind::Text, tr("&Passphrase:"));
    label->setBuddy(m_edit);
    m_edit->setAccessibleName(tr("Passphrase"));
    layout->addWidget(label);
    layout->addWidget(m_edit);
    m_note->setObjectName(QStringLiteral("unlockNote"));
    m_note->hide();
    layout->addWidget(m_note);
    auto *buttons = new QHBoxLayout;
    auto *leave = new Button(tr("Cancel"));
    leave->setObjectName(QStringLiteral("leaveButton"));
    leave->setAutoDefault(false);
    m_unlock->setObjectName(QStringLiteral("unlockButton"));
    m_unlock->setDefault(true);
    m_unlock->setEnabled(false);
    buttons->addWidget(leave);
    buttons->addStretch(1);
    buttons->addWidget(m_unlock);
    layout->addLayout(buttons);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_note->hide();
        m_unlock->setEnabled(!typed.isEmpty());
    });
    connect(m_unlock, &QPushButton::clicked, this, &PassphraseDialog::accept);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    m_edit->setFocus();
    resize(sizeHint().expandedTo({520, 0}));
}

void PassphraseDialog::accept()
{
    if (m_edit->text().isEmpty()) {
        return;
    }
    const auto opened = m_open(m_edit->text().toUtf8());
    if (opened) {
        QDialog::accept();
        return;
    }
    m_note->tell(shell::Tone::Bad, opened.error().what, opened.error().remedy);
    m_note->setToolTip(opened.error().detail);
    m_note->show();
    m_edit->selectAll();
    m_edit->setFocus();
}

} // namespace kmen::settings
