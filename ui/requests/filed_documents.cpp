#include "ui/requests/filed_documents.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/requests/request_calls.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note.h"

namespace kmen::requests {

bool mayBeOpened(const QString &name)
{
    static const QStringList read {QStringLiteral("pdf"), QStringLiteral("txt"), QStringLiteral("csv"),
        QStringLiteral("xml"), QStringLiteral("odt"), QStringLiteral("ods"), QStringLiteral("doc"),
        QStringLiteral("docx"), QStringLiteral("xls"), QStringLiteral("xlsx"), QStringLiteral("rtf"),
        QStringLiteral("zfo"), QStringLiteral("eml"), QStringLiteral("msg"), QStringLiteral("zip"),
        QStringLiteral("p7m"), QStringLiteral("p7s"), QStringLiteral("asice"), QStringLiteral("png"),
        QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("tif"), QStringLiteral("tiff")};
    return read.contains(QFileInfo(name).suffix(), Qt::CaseInsensitive);
}

FiledDocuments::FiledDocuments(shell::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_copies(QDir::tempPath() + QStringLiteral("/kmen-XXXXXX"))
    , m_open(new widgets::Button(tr("Open the document")))
    , m_save(new widgets::Button(tr("Save a copy…")))
    , m_words(new widgets::Label(widgets::Label::Kind::Small))
    , m_note(new widgets::Note)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    m_open->setObjectName(QStringLiteral("openDocument"));
    m_save->setObjectName(QStringLiteral("saveDocument"));
    row->addWidget(m_open);
    row->addWidget(m_save);
    m_words->setWordWrap(true);
    row->addWidget(m_words, 1);
    layout->addLayout(row);
    m_note->setObjectName(QStringLiteral("documentNote"));
    m_note->hide();
    layout->addWidget(m_note);
    connect(m_open, &QPushButton::clicked, this, &FiledDocuments::open);
    connect(m_save, &QPushButton::clicked, this, &FiledDocuments::askWhere);
    choose({});
}

void FiledDocuments::choose(const std::optional<access::RequestFile> &file)
{
    m_file = file;
    m_note->hide();
    m_open->setEnabled(file && mayBeOpened(file->name));
    m_save->setEnabled(file.has_value());
    m_words->setText(!file        ? tr("Choose an answer with a document.")
            : m_open->isEnabled() ? tr("%1, %2").arg(file->name, locale().formattedDataSize(file->size))
                                  : tr("%1: files of this kind are not opened from here, only saved.").arg(file->name));
}

void FiledDocuments::tell(const Error &error)
{
    m_note->tell(shell::Tone::Bad, error.what, error.remedy);
    m_note->show();
}

void FiledDocuments::open()
{
    if (!m_file || !mayBeOpened(m_file->name)) {
        return;
    }
    // two answers may have files of one name
    const QString folder = m_copies.filePath(QString::number(m_file->id));
    if (!m_copies.isValid() || !QDir().mkpath(folder)) {
        tell(Error {ErrorKind::Unavailable, QStringLiteral("requests.COPY"),
            tr("There is no room for a copy to be opened: %1").arg(QDir::toNativeSeparators(QDir::tempPath())),
            m_copies.errorString(), tr("Save a copy instead and open that.")});
        return;
    }
    m_desk.tasks().look(
        this,
        [file = *m_file, path = QString(folder + u'/' + m_file->name)](
            shell::Context &context, const Job &) { return copyFile(context, file, path); },
        [this](const Result<QString> &path) {
            if (!path) {
                tell(path.error());
            } else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*path))) {
                tell(Error {ErrorKind::NotFound, QStringLiteral("requests.NO_PROGRAM"),
                    tr("The system has no program for this document."), {}, tr("Save a copy and open it elsewhere.")});
            } else {
                m_note->hide();
            }
        });
}

void FiledDocuments::askWhere()
{
    if (!m_file) {
        return;
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Save a copy of the document"), folder + u'/' + m_file->name);
    dialog->setObjectName(QStringLiteral("saveDocumentDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_file->name);
    connect(dialog, &QFileDialog::fileSelected, this, &FiledDocuments::saveTo);
    dialog->open();
}

void FiledDocuments::saveTo(const QString &path)
{
    if (!m_file) {
        return;
    }
    m_desk.tasks().run(
        this, tr("Saving a copy of a document"), shell::Lane::Files,
        [file = *m_file, path](shell::Context &context, const Job &) { return copyFile(context, file, path); },
        [this](const Result<QString> &saved) {
            if (saved) {
                m_note->tell(shell::Tone::Good, tr("The copy is in %1").arg(QDir::toNativeSeparators(*saved)));
                m_note->show();
            } else {
                tell(saved.error());
            }
        });
}

} // namespace kmen::requests
