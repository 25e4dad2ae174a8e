// How what is typed comes into the database.
#include <QApplication>
#include <QTableWidget>
#include <QTimer>

#include "ui/requests/request_form.h"
#include "ui/requests/request_view.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note.h"

namespace kmen::requests {

void RequestView::edited()
{
    m_dirty = true;
    m_savedLabel->setText(tr("being saved…"));
    m_wait->start();
}

void RequestView::flush()
{
    if (m_dirty || m_unsaved) {
        m_wait->stop();
        save();
    }
}

void RequestView::endWriting()
{
    // an open cell hands over what it holds when it loses the keyboard
    QWidget *focus = QApplication::focusWidget();
    if (focus && m_form && m_form->isAncestorOf(focus) && focus->parentWidget()
        && qobject_cast<QTableWidget *>(focus->parentWidget()->parentWidget())) {
        focus->clearFocus();
    }
}

void RequestView::save()
{
    if (!m_form || !m_opened || !access::isOpenForChange(m_opened->request.row.stage)) {
        m_unsaved = false;
        return;
    }
    m_dirty = false;
    m_unsaved = false;
    ++m_saving;
    const QString title = m_form->title();
    const access::Draft draft = m_form->draft();
    m_desk.tasks().keep(
        this,
        [line = m_line, title, mine = tr("%1 (mine)").arg(title), draft, due = m_form->due()](
            shell::Context &context, const Job &) { return saveRequest(context, *line, title, mine, draft, due); },
        [this, line = m_line, title, draft](const Result<Saved> &saved) {
            --m_saving;
            // another request was opened meanwhile, or is being read: nothing of this one is shown any more
            if (line != m_line || !m_opened) {
                if (!saved || saved->diverted) {
                    Q_EMIT m_desk.told(saved
                            ? tr("What you wrote is kept as a draft of its own, “%1”.").arg(saved->title)
                            : tr("“%1” was not saved: %2").arg(title, saved.error().what));
                }
                Q_EMIT changed();
                return;
            }
            if (!saved || saved->diverted) {
                saved ? diverted(*saved) : saveFailed(saved.error());
                return;
            }
            m_opened->request.row.version = saved->version;
            m_opened->request.row.title = title;
            m_title->setText(title);
            m_opened->request.draft = draft;
            m_opened->request.policy.needsTerm = access::needsTerm(m_opened->request.row.kind, draft);
            showFindings(saved->findings);
            showSteps();
            if (this->saved()) {
                m_savedLabel->setText(tr("saved"));
                Q_EMIT changed();
            }
        });
}

void RequestView::saveFailed(const Error &error)
{
    m_unsaved = true;
    m_savedLabel->setText(tr("not saved"));
    tellError(error);
}

void RequestView::diverted(const Saved &saved)
{
    open(m_id);
    m_note->tell(shell::Tone::Warn, saved.diverted->what,
        tr("What you wrote is kept as a draft of its own, “%1”. The request is shown as it is now.").arg(saved.title));
    m_note->show();
    Q_EMIT changed();
}

} // namespace kmen::requests
