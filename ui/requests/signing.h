/// The choice with which certificate a package is signed, and the questions that belong to it.
#pragma once

#include <QWidget>

#include <functional>
#include <optional>

#include "security/certificate.h"
#include "ui/shell/desk.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace kmen::widgets {
class FormDialog;
} // namespace kmen::widgets

namespace kmen::requests {

class Signing final : public QWidget {
    Q_OBJECT

public:
    explicit Signing(shell::Desk &desk, QWidget *parent = nullptr);
    /// Asks for what the choice needs (a passphrase, a file) and gives the certificate; nothing for "not signed".
    /// `then` is not called when the person goes back; a wrong passphrase is told in the dialog, which stays.
    void withCredentials(const std::function<void(const std::optional<security::Credentials> &)> &then);

Q_SIGNALS:
    /// The office's own certificate cannot be used, or one cannot be forgotten.
    void failed(const kmen::Error &error);

private:
    using Then = std::function<void(const std::optional<security::Credentials> &)>;
    void fill(const QString &chosen);
    void showForget();
    void forget();
    void takeOut(const QString &name, const QByteArray &keys, const std::function<void(const Result<void> &)> &told);
    /// For the passphrase of the office's keys; nullptr where nobody has to type it.
    QLineEdit *addKeys(widgets::FormDialog &dialog);
    void askFile(const Then &then);
    void askPassphrase(const QString &name, const Then &then);
    void open(widgets::FormDialog *dialog, std::function<Result<security::Credentials>(shell::Context &)> work,
        const Then &then, const QString &kept);

    shell::Desk &m_desk;
    QComboBox *m_choice;
    QPushButton *m_forget;
};

} // namespace kmen::requests
