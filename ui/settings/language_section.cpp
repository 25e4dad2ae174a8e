#include "ui/settings/language_section.h"

#include <QLocale>
#include <QRadioButton>
#include <QTimer>

namespace kmen::settings {

LanguageSection::LanguageSection(shell::Desk &desk, QWidget *parent)
    : Section(desk, QStringLiteral("language"), tr("Language"), parent)
{
    setKept(tr("Yours on this computer; changes at once, and what you are writing stays"));
    struct Language {
        QLocale::Language locale;
        const char *action;
        QString name; ///< by its own name: who does not understand the page finds it
    };
    const Language languages[] {{QLocale::Czech, "shell.czech", QStringLiteral("Čeština")},
        {QLocale::English, "shell.english", QStringLiteral("English")}};
    const bool english = QLocale().language() == QLocale::English;
    for (const Language &language : languages) {
        auto *radio = new QRadioButton(language.name);
        radio->setObjectName(QString(u"language." + QString::fromLatin1(language.action).section(u'.', 1)));
        radio->setMinimumHeight(radio->fontMetrics().height() + 14);
        radio->setChecked((language.locale == QLocale::English) == english);
        form().addWidget(radio);
        connect(radio, &QRadioButton::clicked, this, [where = &desk, id = QString::fromLatin1(language.action)] {
            // the page is made anew in the other language: not from within its own button
            QTimer::singleShot(0, where, [where, id] {
                if (QAction *action = where->actions().find(id)) {
                    action->trigger();
                }
            });
        });
    }
    form().addHeading(tr("Colours and size of letters"));
    form().addText(tr("Light or dark, the accent and the size of letters follow the system's own settings."));
    form().addHeading(tr("Texts for the registers"));
    form().addText(tr("Purposes of reading and letters to DIA and SZR stay Czech in every language of the desk."));
}

} // namespace kmen::settings
