#include "ui/settings/section.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/settings/setting_checks.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note.h"

namespace kmen::settings {

using widgets::Button;
using widgets::Label;

Section::Section(shell::Desk &desk, const QString &id, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_id(id)
    , m_title(title)
    , m_form(new SettingForm)
    , m_kept(new Label(Label::Kind::Small))
    , m_note(new widgets::Note)
    , m_start(new widgets::Note)
    , m_readOnly(new Label(Label::Kind::Secondary))
    , m_said(new Label(Label::Kind::Secondary))
    , m_scroll(new QScrollArea)
    , m_footer(new QWidget)
    , m_actions(new QHBoxLayout)
    , m_undo(new Button(tr("Undo")))
    , m_save(new Button(tr("Save"), Button::Kind::Primary))
{
    setObjectName(QString(u"settings." + id));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *heading = new Label(Label::Kind::Title, title);
    heading->setWordWrap(true);
    layout->addWidget(heading);
    m_kept->setObjectName(QString(u"kept." + id));
    m_readOnly->setObjectName(QString(u"readOnly." + id));
    m_note->setObjectName(QString(u"note." + id));
    m_start->setObjectName(QString(u"start." + id));
    for (QWidget *line : std::initializer_list<QWidget *> {m_kept, m_readOnly, m_note, m_start}) {
        if (auto *label = qobject_cast<Label *>(line)) {
            label->setWordWrap(true);
        }
        line->hide();
        layout->addWidget(line);
    }
    m_start->tell(shell::Tone::Warn, tr("Saved. Kmen works with it after the next start."),
        tr("This desk goes on with what it began with. End Kmen and start it again when nobody is in the middle of "
           "work."));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 6, 8, 6);
    column->addWidget(m_form);
    column->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setMinimumHeight(60);
    // the page's own ground shows through
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    layout->addWidget(m_scroll, 1);
    auto *footer = new QVBoxLayout(m_footer);
    footer->setContentsMargins(0, 0, 0, 6);
    footer->setSpacing(8);
    footer->addWidget(new widgets::Line);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addLayout(m_actions);
    m_said->setObjectName(QString(u"said." + id));
    m_said->setWordWrap(true);
    buttons->addWidget(m_said, 1);
    m_undo->setObjectName(QString(u"undo." + id));
    m_save->setObjectName(QString(u"save." + id));
    buttons->addWidget(m_undo);
    buttons->addWidget(m_save);
    footer->addLayout(buttons);
    layout->addWidget(m_footer);
    m_footer->hide();
    connect(m_undo, &QPushButton::clicked, this, &Section::undo);
    connect(m_save, &QPushButton::clicked, this, &Section::startSaving);
    connect(m_form, &SettingForm::edited, this, [this] {
        m_said->clear();
        check();
    });
}

void Section::setStanding(const Standing &standing)
{
    m_standing = standing;
    m_passphraseTyped = standing.files && sync::wantsPassphrase(standing.files->config);
    show();
    check();
}

void Section::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_form->fitInto(width());
}

void Section::focusFirst()
{
    m_form->focusFirst();
}

void Section::setKept(const QString &where)
{
    m_kept->setText(where);
    m_kept->setVisible(!where.isEmpty());
}

void Section::setEditable(bool editable, const QString &why)
{
    m_editable = editable;
    m_form->setEditable(editable);
    m_readOnly->setText(why);
    m_readOnly->setVisible(!why.isEmpty());
    check();
}

void Section::setEditableByRole(bool profileNeeded)
{
    if (!standing().mayEdit()) {
        setEditable(false, tr("You see it for reading. An administrator of the registry changes it."));
    } else if (!standing().files) {
        setEditable(false, standing().files.error().what);
    } else if (profileNeeded && standing().isTraining()) {
        setEditable(false,
            tr("The training registers bring their own connection, identity and certificate: there is nothing to "
               "set."));
    } else {
        setEditable(true);
    }
}

void Section::tell(shell::Tone tone, const QString &sentence, const QString &more)
{
    m_note->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
        m_note->tell(tone, sentence, more);
    }
}

void Section::setWaitsForStart(bool waits)
{
    m_start->setVisible(waits);
}

void Section::setState(shell::Tone state)
{
    if (m_state != state) {
        m_state = state;
        Q_EMIT stateChanged();
    }
}

void Section::addAction(QWidget *button)
{
    m_actions->addWidget(button);
}

void Section::setReady(std::function<bool()> ready)
{
    m_ready = std::move(ready);
}

void Section::addKeysPassphrase(const QString &secret)
{
    m_lockedSecret = secret;
    m_form->addAsked(keysPassphraseKey(), tr("Passphrase of the office's keys"),
        tr("the one that is typed at the start"), checkNeeded);
    m_form->setShown(keysPassphraseKey(), false);
}

QByteArray Section::keysPassphrase() const
{
    return m_form->shownValue(keysPassphraseKey()).toUtf8();
}

void Section::check()
{
    if (!m_lockedSecret.isEmpty()) {
        m_form->setShown(keysPassphraseKey(), m_passphraseTyped && !m_form->shownValue(m_lockedSecret).isEmpty());
    }
    const bool dirty = m_form->isDirty();
    const bool saves = m_editable && m_form->hasFields();
    bool acts = false;
    for (int i = 0; i < m_actions->count(); ++i) {
        acts = acts || !m_actions->itemAt(i)->widget()->isHidden();
    }
    m_footer->setVisible(saves || acts);
    m_undo->setVisible(saves);
    m_save->setVisible(saves);
    m_undo->setEnabled(dirty && !m_saving);
    m_save->setEnabled(dirty && !m_saving && m_form->isRight() && (!m_ready || m_ready()));
    Q_EMIT stateChanged();
}

void Section::undo()
{
    tell(shell::Tone::Neutral, {});
    m_form->undo();
    Q_EMIT readAgain();
    m_form->focusFirst();
}

void Section::startSaving()
{
    m_saving = true;
    tell(shell::Tone::Neutral, {});
    check();
    save();
}

void Section::saved(const Result<void> &result)
{
    m_saving = false;
    if (result) {
        m_form->accept();
        m_said->setText(tr("Saved."));
        Q_EMIT m_desk.told(tr("Settings saved: %1").arg(m_title));
        m_form->focusFirst();
        Q_EMIT readAgain();
    } else {
        tell(shell::Tone::Bad, result.error().what, result.error().remedy);
        check();
        m_save->setFocus();
    }
    check();
}

} // namespace kmen::settings
