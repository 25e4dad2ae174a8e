#include "ui/shell/ask.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/shell/theme.h"

namespace kmen::shell {

namespace {

constexpr int otherWay = QDialog::Accepted + 1;

} // namespace

void Ask::ask(QWidget *parent, const Question &question, std::function<void(const Reply &)> then)
{
    m_last = question;
    if (!m_script.empty()) {
        const Reply reply = m_script.front();
        m_script.pop_front();
        then(reply);
        return;
    }
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("question"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(question.title);
    dialog->setAccessibleDescription(question.text);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    auto *title = new QLabel(question.title);
    title->setFont(headingFont(dialog->font()));
    title->setWordWrap(true);
    layout->addWidget(title);
    auto *text = new QLabel(question.text);
    text->setWordWrap(true);
    text->setMinimumWidth(420);
    layout->addWidget(text);
    QComboBox *choice = nullptr;
    if (!question.choices.isEmpty()) {
        auto *label = new QLabel(QCoreApplication::translate("Ask", "&Why:"));
        choice = new QComboBox;
        choice->setObjectName(QStringLiteral("choiceBox"));
        choice->addItems(question.choices);
        label->setBuddy(choice);
        layout->addWidget(label);
        layout->addWidget(choice);
    }
    QLineEdit *reason = nullptr;
    if (question.asksReason) {
        auto *label =
            new QLabel(question.label.isEmpty() ? QCoreApplication::translate("Ask", "&Reason, kept in the journal:")
                                                : question.label);
        reason = new QLineEdit(question.reason);
        reason->setObjectName(QStringLiteral("reasonEdit"));
        reason->setMaxLength(255);
        label->setBuddy(reason);
        layout->addWidget(label);
        layout->addWidget(reason);
    }
    auto *buttons = new QDialogButtonBox;
    auto *yes = buttons->addButton(question.verb, QDialogButtonBox::AcceptRole);
    QPushButton *other = nullptr;
    if (!question.other.isEmpty()) {
        other = buttons->addButton(question.other, QDialogButtonBox::ActionRole);
        other->setObjectName(QStringLiteral("otherButton"));
        QObject::connect(other, &QPushButton::clicked, dialog, [dialog] { dialog->done(otherWay); });
    }
    auto *no = buttons->addButton(QCoreApplication::translate("Ask", "Back"), QDialogButtonBox::RejectRole);
    yes->setObjectName(QStringLiteral("yesButton"));
    no->setObjectName(QStringLiteral("noButton"));
    yes->setDefault(!question.dangerous);
    no->setDefault(question.dangerous);
    layout->addWidget(buttons);
    if (reason) {
        const auto update = [yes, reason] { yes->setEnabled(!reason->text().trimmed().isEmpty()); };
        QObject::connect(reason, &QLineEdit::textChanged, dialog, update);
        update();
    }
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::finished, dialog, [then = std::move(then), reason, choice](int result) {
        then({result == QDialog::Accepted, reason ? reason->text().trimmed() : QString(),
            choice ? choice->currentIndex() : 0, result == otherWay});
    });
    dialog->open();
}

} // namespace kmen::shell
