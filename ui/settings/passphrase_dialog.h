/// Asks at the start for the passphrase under which the keys of the database are kept.
#pragma once

#include <QDialog>

#include <functional>

#include "base/result.h"

class QLineEdit;

namespace kmen::widgets {
class Button;
class Note;
} // namespace kmen::widgets

namespace kmen::settings {

/// Stays open until a passphrase fits or the person leaves it.
class PassphraseDialog final : public QDialog {
    Q_OBJECT

public:
    /// `where`: a sentence that says what is locked. `open` takes a moment (scrypt) and is called in this thread.
    PassphraseDialog(
        const QString &where, std::function<Result<void>(const QByteArray &)> open, QWidget *parent = nullptr);
    void accept() override;

private:
    std::function<Result<void>(const QByteArray &)> m_open;
    QLineEdit *m_edit;
    widgets::Note *m_note;
    widgets::Button *m_unlock;
};

} // namespace kmen::settings
