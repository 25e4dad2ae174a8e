/// The form of one kind: its fields in groups, each with what is wrong beside it.
#pragma once

#include <QWidget>

#include <map>

#include "access/draft.h"
#include "access/requests.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace kmen::widgets {
class Label;
} // namespace kmen::widgets

namespace kmen::requests {

class RowsEditor;

class RequestForm final : public QWidget {
    Q_OBJECT

public:
    RequestForm(access::Kind kind, const std::vector<access::RequestRow> &tested, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    /// `today` judges it.
    void setDue(QDate due, QDate today);
    [[nodiscard]] QDate due() const;
    void setDraft(const access::Draft &draft);
    [[nodiscard]] access::Draft draft() const;
    void setFiles(const std::vector<access::RequestFile> &files);
    void setReadOnly(bool readOnly);
    void showFindings(const std::vector<access::Finding> &findings);
    /// To the field, or to the first one.
    void focusField(const QString &key);
    [[nodiscard]] RowsEditor *rows(const QString &key) const;
    /// Only where nothing was written yet.
    void offer(const QString &key, const QString &text);
    /// A hint that depends on the registry, under a field.
    void hint(const QString &key, const QString &sentence);

Q_SIGNALS:
    void changed();
    /// A code of RPP was written: its name may be offered.
    void codeWritten(const QString &key, const QString &code);
    void importWanted(const QString &key);
    /// The list as a file with exact bytes.
    void exportWanted(const QString &key);
    void attachWanted(const QString &key);
    void detachWanted(qint64 file);

private:
    void judgeDue();
    struct Field {
        const access::FieldSpec *spec = nullptr;
        QLineEdit *edit = nullptr;
        QPlainTextEdit *text = nullptr;
        QComboBox *choice = nullptr;
        RowsEditor *rows = nullptr;
        QVBoxLayout *files = nullptr;
        QWidget *attach = nullptr;
        widgets::Label *finding = nullptr;
        [[nodiscard]] QWidget *focus() const;
    };
    void addField(QVBoxLayout *layout, const access::FieldSpec &spec, const std::vector<access::RequestRow> &tested);
    [[nodiscard]] const Field *find(const QString &key) const;
    access::Kind m_kind;
    QLineEdit *m_title;
    QLineEdit *m_due;
    widgets::Label *m_dueFinding;
    QDate m_today;
    std::vector<Field> m_fields;
    std::vector<access::RequestFile> m_attached;
    bool m_readOnly = false;
    bool m_filling = false;
};

} // namespace kmen::requests
