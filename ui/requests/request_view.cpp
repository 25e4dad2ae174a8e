#include "ui/requests/request_view.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTextBrowser>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/requests/board.h"
#include "ui/requests/document.h"
#include "ui/requests/filed_documents.h"
#include "ui/requests/request_form.h"
#include "ui/requests/request_tables.h"
#include "ui/requests/rows_editor.h"
#include "ui/requests/signing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note.h"
#include "ui/widgets/splitter.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/tabs.h"

namespace kmen::requests {

using access::Stage;
using widgets::Button;
using widgets::Label;

namespace {

constexpr std::chrono::milliseconds savingAfter {600};

enum Tab : int { FormTab, DocumentTab, PackageTab, ProcessTab, VersionsTab };

shell::Tone toneOf(const access::RequestRow &row)
{
    switch (row.stage) {
    case Stage::Allowed:
    case Stage::Tested:
    case Stage::Confirmed:
        return shell::Tone::Good;
    case Stage::Refused:
    case Stage::Differs:
        return shell::Tone::Bad;
    case Stage::Repairing:
    case Stage::Retest:
    case Stage::AwaitingTerm:
        return shell::Tone::Warn;
    case Stage::Draft:
    case Stage::Withdrawn:
        return shell::Tone::Neutral;
    default:
        return shell::Tone::Accent;
    }
}

} // namespace

RequestView::RequestView(shell::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_alive(&desk)
    , m_wait(new QTimer(this))
    , m_title(new Label(Label::Kind::Title))
    , m_kind(new Label(Label::Kind::Secondary))
    , m_badge(new widgets::StateBadge)
    , m_waits(new Label(Label::Kind::Secondary))
    , m_savedLabel(new Label(Label::Kind::Small))
    , m_steps(new QHBoxLayout)
    , m_note(new widgets::Note)
    , m_why(new widgets::Note)
    , m_tabs(new widgets::Tabs(tr("Parts of the request")))
    , m_scroll(new QScrollArea)
    , m_missing(new QListWidget)
    , m_missingTitle(new Label(Label::Kind::Heading))
    , m_document(new QTextBrowser)
    , m_folder(new QLineEdit)
    , m_sign(new Signing(desk))
    , m_make(new Button(tr("Make the package")))
    , m_packageNote(new widgets::Note)
    , m_cover(new QPlainTextEdit)
    , m_way(new QListWidget)
    , m_events(new EventsModel(this))
    , m_eventsTable(new widgets::TableView(tr("What happened")))
    , m_approved(new Label(Label::Kind::Secondary))
    , m_documents(new FiledDocuments(desk))
    , m_versions(new VersionsModel(this))
    , m_reading(desk.tasks())
    , m_completing(desk.tasks())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 10, 22, 8);
    layout->setSpacing(8);
    auto *top = new QHBoxLayout;
    auto *back = new Button(tr("‹ All requests"), Button::Kind::Link);
    back->setObjectName(QStringLiteral("requests.back"));
    connect(back, &QPushButton::clicked, this, &RequestView::backWanted);
    top->addWidget(back);
    top->addStretch(1);
    m_savedLabel->setObjectName(QStringLiteral("savedLabel"));
    top->addWidget(m_savedLabel);
    layout->addLayout(top);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    m_title->setObjectName(QStringLiteral("requestHeading"));
    head->addWidget(m_title);
    m_badge->setObjectName(QStringLiteral("stageBadge"));
    head->addWidget(m_badge);
    head->addStretch(1);
    m_steps->setSpacing(8);
    head->addLayout(m_steps);
    layout->addLayout(head);
    auto *second = new QHBoxLayout;
    second->addWidget(m_kind);
    second->addStretch(1);
    m_waits->setObjectName(QStringLiteral("waitsLabel"));
    second->addWidget(m_waits);
    layout->addLayout(second);
    m_note->setObjectName(QStringLiteral("requestNote"));
    m_note->hide();
    layout->addWidget(m_note);
    m_why->setObjectName(QStringLiteral("whyNote"));
    m_why->hide();
    layout->addWidget(m_why);

    m_tabs->setObjectName(QStringLiteral("requestTabs"));
    m_tabs->addTab(makeFormTab(), tr("What it says"));
    m_document->setObjectName(QStringLiteral("documentView"));
    m_document->setAccessibleName(tr("The document as it will be printed"));
    m_document->setOpenLinks(false);
    // about as wide as on paper
    m_document->setLineWrapMode(QTextEdit::FixedPixelWidth);
    m_document->setLineWrapColumnOrWidth(fontMetrics().averageCharWidth() * 110);
    QPalette paper = m_document->palette();
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, Qt::black);
    m_document->setPalette(paper);
    m_tabs->addTab(m_document, tr("Document"));
    m_tabs->addTab(makePackageTab(), tr("Package"));
    m_tabs->addTab(makeProcessTab(), tr("Its way"));
    auto *versions = new widgets::TableView(tr("Who changed what"));
    versions->setObjectName(QStringLiteral("versionsTable"));
    versions->setModel(m_versions);
    versions->setShares({0, 0, 2, 4, 4});
    m_tabs->addTab(versions, tr("Versions"));
    layout->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        flush();
        if (tab == DocumentTab || tab == PackageTab) {
            showDocument();
        }
    });
    m_wait->setSingleShot(true);
    m_wait->setInterval(savingAfter);
    connect(m_wait, &QTimer::timeout, this, &RequestView::save);
    // also when the program ends without its window having been closed
    connect(qApp, &QCoreApplication::aboutToQuit, this, [this] {
        endWriting();
        flush();
    });
}

RequestView::~RequestView()
{
    // a window that closes lets go of what pages share before it lets go of them
    if (m_alive) {
        endWriting();
        flush();
    }
}

bool RequestView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close && watched == window()) {
        endWriting();
        flush();
    }
    // the second press of a double click belongs to the first: by now another step may stand under the pointer
    if (event->type() == QEvent::MouseButtonDblClick && std::ranges::find(m_offered, watched) != m_offered.end()) {
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void RequestView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    window()->installEventFilter(this);
}

void RequestView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_alive) {
        flush();
    }
}

QWidget *RequestView::makeFormTab()
{
    auto *splitter = new widgets::Splitter;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    splitter->addWidget(m_scroll);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(16, 10, 0, 0);
    m_missingTitle->setWordWrap(true);
    m_missingTitle->setObjectName(QStringLiteral("missingTitle"));
    column->addWidget(m_missingTitle);
    m_missing->setObjectName(QStringLiteral("missingList"));
    m_missing->setAccessibleName(tr("What is missing or wrong"));
    m_missing->setFrameShape(QFrame::NoFrame);
    m_missing->setWordWrap(true);
    m_missing->setSpacing(3);
    m_missing->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_missing, 1);
    column->addStretch();
    splitter->addWidget(side);
    splitter->setSizes({760, 380});
    splitter->setStretchFactor(0, 1);
    const auto go = [this](const QListWidgetItem *item) {
        if (m_form) {
            m_form->focusField(item->data(Qt::UserRole).toString());
        }
    };
    // what was told gets its room by and by; whoever scrolls or writes has seen enough of it
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, [this] {
        if (m_news) {
            m_scroll->ensureWidgetVisible(m_news);
        }
    });
    connect(bar, &QScrollBar::actionTriggered, this, [this] { m_news = nullptr; });
    connect(m_missing, &QListWidget::itemActivated, this, go);
    connect(m_missing, &QListWidget::itemClicked, this, go);
    return splitter;
}

QWidget *RequestView::makePackageTab()
{
    auto *tab = new QWidget;
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(8);
    auto *folder = new QHBoxLayout;
    auto *label = new QLabel(tr("&Folder"));
    label->setBuddy(m_folder);
    m_folder->setObjectName(QStringLiteral("packageFolder"));
    m_folder->setText(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    folder->addWidget(label);
    folder->addWidget(m_folder, 1);
    auto *choose = new Button(tr("Choose…"));
    choose->setObjectName(QStringLiteral("chooseFolder"));
    connect(choose, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Where the package goes"), m_folder->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
        dialog->open();
    });
    folder->addWidget(choose);
    layout->addLayout(folder);
    layout->addWidget(m_sign);
    connect(m_sign, &Signing::failed, this, [this](const Error &error) {
        m_packageNote->tell(shell::Tone::Bad, error.what, error.remedy);
        m_packageNote->show();
    });
    m_make->setObjectName(QStringLiteral("makeButton"));
    layout->addWidget(m_make, 0, Qt::AlignLeft);
    m_packageNote->setObjectName(QStringLiteral("packageNote"));
    m_packageNote->hide();
    layout->addWidget(m_packageNote);
    layout->addSpacing(6);
    auto *coverHead = new QHBoxLayout;
    coverHead->addWidget(new Label(Label::Kind::Heading, tr("Text to be pasted")));
    coverHead->addStretch(1);
    auto *copy = new Button(tr("Copy the text"));
    copy->setObjectName(QStringLiteral("copyCover"));
    connect(copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_cover->toPlainText());
        Q_EMIT m_desk.told(tr("The text is copied."));
    });
    coverHead->addWidget(copy);
    layout->addLayout(coverHead);
    m_cover->setObjectName(QStringLiteral("coverText"));
    m_cover->setAccessibleName(tr("Text to be pasted"));
    m_cover->setReadOnly(true);
    m_cover->setMinimumHeight(48);
    m_cover->setTabChangesFocus(true);
    layout->addWidget(m_cover, 1);
    connect(m_make, &QPushButton::clicked, this, &RequestView::makePackage);
    // also when it was stopped
    connect(&m_desk.tasks(), &shell::Tasks::finished, this, [this](int task) {
        if (task == m_packing) {
            m_make->setEnabled(true);
        }
    });
    return tab;
}

QWidget *RequestView::makeProcessTab()
{
    auto *splitter = new widgets::Splitter;
    m_way->setObjectName(QStringLiteral("wayList"));
    m_way->setAccessibleName(tr("Stages on the way"));
    m_way->setFrameShape(QFrame::NoFrame);
    m_way->setWordWrap(true);
    m_way->setSpacing(4);
    m_way->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    splitter->addWidget(m_way);
    auto *happened = new QWidget;
    auto *column = new QVBoxLayout(happened);
    column->setContentsMargins(0, 0, 0, 0);
    m_eventsTable->setObjectName(QStringLiteral("eventsTable"));
    m_eventsTable->setModel(m_events);
    m_eventsTable->setMinimumHeight(48);
    m_eventsTable->setShares({4, 0, 2, 4, 2, 0});
    m_eventsTable->setNoSideways();
    column->addWidget(m_eventsTable, 1);
    m_approved->setObjectName(QStringLiteral("approvedItems"));
    m_approved->setWordWrap(true);
    m_approved->hide();
    column->addWidget(m_approved);
    column->addWidget(m_documents);
    connect(m_eventsTable, &widgets::TableView::rowChosen, this, &RequestView::showDocumentOf);
    connect(m_eventsTable, &widgets::TableView::rowOpened, m_documents, &FiledDocuments::open);
    splitter->addWidget(happened);
    splitter->setSizes({380, 760});
    splitter->setStretchFactor(1, 1);
    return splitter;
}

void RequestView::open(qint64 id)
{
    flush();
    if (m_id != id) {
        m_tabs->setCurrentIndex(FormTab);
        m_note->hide();
        m_packageNote->hide();
        m_opened.reset();
    }
    m_id = id;
    m_reading.replace(m_desk.tasks().look(
        this, [id](shell::Context &context, const Job &) { return openRequest(context, id); },
        [this](const Result<Opened> &opened) {
            if (opened) {
                show(*opened);
            } else {
                m_pressed = 0;
                tellError(opened.error());
            }
        }));
}

void RequestView::show(const Opened &opened)
{
    const bool first = !m_opened || m_opened->request.row.id != opened.request.row.id || !m_form;
    if (m_dirty && !first) {
        // written while it was read: that goes first
        open(m_id);
        return;
    }
    m_opened = opened;
    if (m_answered) {
        m_pressed = 0;
        m_answered = false;
    }
    const access::RequestRow &row = opened.request.row;
    m_unsaved = m_unsaved && !first && access::isOpenForChange(row.stage);
    m_line = std::make_shared<SavingLine>(row.id, row.version);
    // what could not be saved stays where it was written
    if (first || (access::isOpenForChange(row.stage) && !m_unsaved)) {
        // the same field of the new form has the focus that its forerunner had
        const QWidget *focus = QApplication::focusWidget();
        const QString focused = focus && m_form && m_form->isAncestorOf(focus) ? focus->objectName() : QString();
        if (!focused.isEmpty()) {
            m_tabs->setFocus();
        }
        delete m_form;
        m_form = new RequestForm(row.kind, opened.tested);
        m_form->setContentsMargins(0, 8, 14, 12);
        m_scroll->setWidget(m_form);
        m_scroll->setMinimumWidth(460);
        m_form->setTitle(row.title);
        m_form->setDue(row.due, opened.today);
        m_form->setDraft(opened.request.draft);
        m_form->setFiles(opened.request.files);
        if (row.kind == access::Kind::MassSubscription) {
            m_form->hint(QStringLiteral("subjects"),
                tr("in our registry now: %1 AIFO, %2 IČO").arg(opened.counts.persons).arg(opened.counts.organisations));
        }
        if (QWidget *same = focused.isEmpty() ? nullptr : m_form->findChild<QWidget *>(focused)) {
            same->setFocus();
        }
        connect(m_form, &RequestForm::changed, this, [this] {
            m_news = nullptr;
            edited();
        });
        connect(m_form, &RequestForm::codeWritten, this, &RequestView::completeName);
        connect(m_form, &RequestForm::importWanted, this, &RequestView::importList);
        connect(m_form, &RequestForm::exportWanted, this, &RequestView::exportList);
        for (RowsEditor *rows : m_form->findChildren<RowsEditor *>()) {
            connect(rows, &RowsEditor::told, this, [this](QWidget *where) {
                m_news = where;
                m_scroll->ensureWidgetVisible(where);
            });
        }
        connect(m_form, &RequestForm::attachWanted, this, &RequestView::attach);
        connect(m_form, &RequestForm::detachWanted, this, [this](qint64 file) { detach(file); });
    }
    m_form->setReadOnly(!access::isOpenForChange(row.stage));
    m_dirty = false;
    if (!m_unsaved) {
        m_savedLabel->clear();
    }
    showStage();
    showSteps();
    showFindings(opened.findings);
    showWay();
    showVersions();
    showDocument();
    if (std::exchange(m_mending, false) && access::isOpenForChange(row.stage)) {
        goToMissing();
    } else if (first && isVisible() && access::isOpenForChange(row.stage)) {
        focusFirst();
    }
}

void RequestView::showStage()
{
    const access::RequestRow &row = m_opened->request.row;
    m_title->setText(row.title);
    QString kind = access::kindText(row.kind) + u" · " + access::channelText(access::channelOf(row.kind));
    if (!row.number.isEmpty()) {
        kind = tr("%1 · number %2").arg(kind, row.number);
    }
    m_kind->setText(kind);
    m_badge->setState(toneOf(row), access::stageText(row.stage));
    const auto deadline = access::deadlineOf(row, m_opened->sheet.reminderDays);
    const QString words = deadlineWords(deadline, m_opened->today);
    QString waits = access::isEnd(row.stage)
        ? QString()
        : tr("waits for: %1").arg(access::actorText(access::waitsFor(row.kind, row.stage)));
    if (!words.isEmpty()) {
        waits += u" · " + words;
    }
    m_waits->setText(waits);
    m_waits->setTone(deadlineTone(deadline, m_opened->today));
}

void RequestView::showFindings(const std::vector<access::Finding> &findings)
{
    m_opened->findings = findings;
    m_form->showFindings(findings);
    m_missing->clear();
    int missing = 0;
    int wrong = 0;
    for (const access::Finding &finding : findings) {
        missing += finding.kind == access::FindingKind::Missing ? 1 : 0;
        wrong += finding.kind == access::FindingKind::Wrong ? 1 : 0;
        const auto tone = finding.kind == access::FindingKind::Wrong ? shell::Tone::Bad
            : finding.kind == access::FindingKind::Look              ? shell::Tone::Warn
                                                                     : shell::Tone::Neutral;
        const QString sign = finding.kind == access::FindingKind::Missing ? QStringLiteral("○") : shell::toneSign(tone);
        // what is only missing says itself what to do
        const bool told = finding.kind != access::FindingKind::Missing || finding.field.isEmpty();
        auto *item = new QListWidgetItem(told && !finding.remedy.isEmpty()
                ? QString(sign + u' ' + finding.what + u' ' + finding.remedy)
                : QString(sign + u' ' + finding.what));
        item->setToolTip(finding.remedy);
        item->setData(Qt::UserRole, finding.field);
        if (tone != shell::Tone::Neutral) {
            item->setForeground(shell::toneText(palette(), tone));
        }
        m_missing->addItem(item);
    }
    showDifference();
    const bool open = access::isOpenForChange(m_opened->request.row.stage);
    const bool stale = !open && missing + wrong > 0 && access::isBeforeSending(m_opened->request.row.stage);
    if (stale) {
        m_missingTitle->setText(tr("It was complete when it left the draft, but something has changed since then. "
                                   "Open it again before it is sent."));
    } else if (!open) {
        m_missingTitle->setText(tr("It was complete when it left the draft."));
    } else if (missing + wrong == 0) {
        m_missingTitle->setText(tr("✓ Nothing is missing."));
    } else if (wrong == 0) {
        m_missingTitle->setText(tr("%n field(s) to fill", nullptr, missing));
    } else if (missing == 0) {
        m_missingTitle->setText(tr("%n thing(s) to repair", nullptr, wrong));
    } else {
        m_missingTitle->setText(tr("To fill: %1. To repair: %2.").arg(missing).arg(wrong));
    }
    m_missing->setVisible(open || stale);
}

void RequestView::showDifference()
{
    if (m_opened->request.row.kind != access::Kind::CodeListChange) {
        return;
    }
    constexpr int most = 50;
    const access::Draft draft = m_form->draft();
    int shown = 0;
    for (const access::CodeListChange &change :
        access::compareCodeLists(draft.list(u"registered"), draft.list(u"list"))) {
        // what is refused stands above, with its line and its repair
        if (!change.allowed() || ++shown > most) {
            continue;
        }
        const access::CodeListRow &after = change.after;
        auto *item = new QListWidgetItem(change.kind == access::CodeListChangeKind::Added
                ? tr("+ new line %1: %2").arg(after.code, after.name)
                : change.before.comment.isEmpty() ? tr("~ new comment of %1: “%2”").arg(after.code, after.comment)
                : after.comment.isEmpty()
                ? tr("~ no more comment of %1: “%2”").arg(after.code, change.before.comment)
                : tr("~ comment of %1: “%2” instead of “%3”").arg(after.code, after.comment, change.before.comment));
        item->setData(Qt::UserRole, QStringLiteral("list"));
        m_missing->addItem(item);
    }
    if (shown > most) {
        m_missing->addItem(tr("and %n more change(s)", nullptr, shown - most));
    }
}

void RequestView::showVersions()
{
    std::vector<VersionLine> lines;
    const auto &all = m_opened->versions;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool last = i + 1 == all.size();
        const access::Draft before = last ? access::Draft() : all[i + 1].draft;
        for (const auto &change : access::differences(m_opened->request.row.kind, before, all[i].draft)) {
            lines.push_back({all[i].version, all[i].at, all[i].actor, change.label, change.before, change.after});
        }
    }
    m_versions->setRows(std::move(lines));
}

access::Request RequestView::current() const
{
    access::Request request = m_opened->request;
    if (m_form && access::isOpenForChange(request.row.stage)) {
        request.draft = m_form->draft();
        request.row.title = m_form->title();
    }
    return request;
}

const access::RequestRow *RequestView::testedRow() const
{
    const QString wanted = m_opened->request.draft.text(u"testRequest");
    for (const access::RequestRow &row : m_opened->tested) {
        if (QString::number(row.id) == wanted) {
            return &row;
        }
    }
    return nullptr;
}

void RequestView::showDocument()
{
    if (!m_opened) {
        return;
    }
    const access::Request request = current();
    const auto letter = access::letterOf(request, m_opened->sheet, testedRow(), m_opened->today);
    layOut(*m_document->document(), letter);
    m_document->document()->setDocumentMargin(36);
    m_cover->setPlainText(access::coverText(request, m_opened->sheet, testedRow(), m_opened->today));
    const QStringList missing = m_opened->sheet.missing();
    const bool may = access::mayLeave(m_opened->findings) || !access::isBeforeSending(request.row.stage);
    m_make->setEnabled(may && missing.isEmpty());
    if (!missing.isEmpty()) {
        m_packageNote->tell(shell::Tone::Warn, tr("The letterhead is not complete."),
            tr("Fill it under “Letterhead…”: %1.").arg(missing.join(QStringLiteral(", "))));
        m_packageNote->show();
    } else if (!may) {
        m_packageNote->tell(shell::Tone::Warn, tr("The request is not complete."),
            tr("“What it says” lists what is missing. The package can be made after that."));
        m_packageNote->show();
    } else if (m_packageNote->sentence().isEmpty() || !m_packageNote->sentence().contains(u'/')) {
        m_packageNote->hide();
    }
}

} // namespace kmen::requests
