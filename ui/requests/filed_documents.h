/// Opening and saving what was filed with a request: the documents of answers. What is opened is a copy in a folder
/// that only this person may read and that goes with the page; the filed bytes stay as they are.
#pragma once

#include <QTemporaryDir>
#include <QWidget>

#include "access/requests.h"
#include "ui/shell/desk.h"

class QPushButton;

namespace kmen::widgets {
class Label;
class Note;
} // namespace kmen::widgets

namespace kmen::requests {

/// Documents that are only read, whatever program the system has for them. Anything else (programs, scripts, links) is
/// saved and never opened from here.
[[nodiscard]] bool mayBeOpened(const QString &name);

class FiledDocuments final : public QWidget {
    Q_OBJECT

public:
    explicit FiledDocuments(shell::Desk &desk, QWidget *parent = nullptr);
    /// The one that the buttons are about; nothing: they rest.
    void choose(const std::optional<access::RequestFile> &file);
    /// The chosen one, by the system's program.
    void open();
    void saveTo(const QString &path);

private:
    void askWhere();
    void tell(const Error &error);

    shell::Desk &m_desk;
    QTemporaryDir m_copies;
    std::optional<access::RequestFile> m_file;
    QPushButton *m_open;
    QPushButton *m_save;
    widgets::Label *m_words;
    widgets::Note *m_note;
};

} // namespace kmen::requests
