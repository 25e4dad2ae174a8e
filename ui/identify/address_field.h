/// An address written as one knows it and chosen from a list; what counts is the code of its address place (RUIAN).
/// A plain code can be written too. The field asks for look-ups by signals and is told what was found.
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

#include "identify/addresses.h"
#include "ui/shell/theme.h"

class QCompleter;
class QLineEdit;
class QStandardItemModel;
class QTimer;

namespace kmen::widgets {
class Label;
} // namespace kmen::widgets

namespace kmen::identify_page {

class AddressField final : public QWidget {
    Q_OBJECT
    /// Code and text of the chosen address; empty when none is chosen.
    Q_PROPERTY(QStringList chosen READ chosen WRITE setChosen USER true)

public:
    explicit AddressField(const QString &label, QWidget *parent = nullptr);
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    /// The code of the chosen address; otherwise what is written.
    [[nodiscard]] QString value() const;
    void clear();
    [[nodiscard]] QStringList chosen() const;
    void setChosen(const QStringList &chosen);

    /// Answers to the signals; an answer to a text that is no longer there is passed over.
    void showFound(const QString &asked, const std::vector<identify::FoundAddress> &found);
    void showAddress(const identify::FoundAddress &address);
    void showFailure(const QString &asked, const Error &error);

Q_SIGNALS:
    void changed();
    /// The person paused after writing.
    void searchWanted(const QString &text);
    void codeWanted(int code);

private:
    void edited();
    void paused();
    void choose(const identify::FoundAddress &address);
    void say(shell::Tone tone, const QString &sentence);

    QLineEdit *m_edit;
    widgets::Label *m_note;
    QStandardItemModel *m_model;
    QCompleter *m_list;
    QTimer *m_pause;
    std::optional<int> m_code;
};

} // namespace kmen::identify_page
