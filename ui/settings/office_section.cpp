#include "ui/settings/office_section.h"

#include <QDir>
#include <QTableWidget>

#include "base/text.h"
#include "ui/requests/rows_editor.h"
#include "ui/settings/setting_checks.h"
#include "ui/widgets/buttons.h"

namespace kmen::settings {

namespace {

constexpr int longestCode = 15; // agenda and role, EGON.md 2.2
constexpr int longestOvm = 36;
constexpr qint64 mostAis = 9'999'999;

constexpr std::array roleColumns {access::Column {QT_TRANSLATE_NOOP("access", "Agenda"), u"Agenda"},
    access::Column {QT_TRANSLATE_NOOP("access", "Role in it"), u"Činnostní role"},
    access::Column {QT_TRANSLATE_NOOP("access", "Chosen by"), u"Účel"}};

access::FieldSpec rolesSpec()
{
    access::FieldSpec spec;
    spec.key = u"roles";
    spec.label = QT_TRANSLATE_NOOP("access", "Further agendas and roles");
    spec.type = access::FieldType::Table;
    spec.columns = roleColumns;
    return spec;
}

QString textOfPairs(const std::vector<egon::AgendaRole> &pairs)
{
    QStringList lines;
    for (const egon::AgendaRole &pair : pairs) {
        lines.append(QStringList {pair.agenda, pair.agendovaRole, pair.purpose}.join(u'\t'));
    }
    return lines.join(u'\n');
}

std::vector<egon::AgendaRole> pairsOfText(const QString &text)
{
    std::vector<egon::AgendaRole> pairs;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u'\t');
        pairs.push_back({cells.value(0), cells.value(1), cells.value(2)});
    }
    return pairs;
}

QString textOfRows(const access::Rows &rows)
{
    QStringList lines;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row) {
            cells.append(cell.simplified());
        }
        if (!cells.join(QString()).isEmpty()) {
            lines.append(cells.join(u'\t'));
        }
    }
    return lines.join(u'\n');
}

} // namespace

OfficeSection::OfficeSection(shell::Desk &desk, QWidget *parent)
    : Section(desk, QStringLiteral("office"), tr("Office"), parent)
    , m_roles(new requests::RowsEditor(rolesSpec()))
    , m_addMissing(new widgets::Button(tr("Add a role for it")))
{
    form().addText(tr("By these codes the registers know who asks. They have to be those of the office's "
                      "registration in RPP and of its certificate; one wrong sign and every call is refused."));
    form().addLine(QStringLiteral("ovm"), tr("Office (OVM)"), QStringLiteral("00000001"),
        [](const QString &text) { return checkCode(text, longestOvm); });
    form().addLine(
        QStringLiteral("ais"), tr("Information system (AIS)"), QStringLiteral("1234"), [](const QString &text) {
            return parseInteger(text, 1, mostAis)
                ? QString()
                : tr("The number of the system in ISoISVS belongs here, 1 to 9 999 999.");
        });
    form().addLine(QStringLiteral("subject"), tr("Data are used for"), tr("the office itself"),
        [](const QString &text) { return text.isEmpty() ? QString() : checkCode(text, longestOvm); });
    form().addHeading(tr("Usual agenda"));
    form().addLine(QStringLiteral("agenda"), tr("Agenda"), QStringLiteral("A8566"),
        [](const QString &text) { return checkCode(text, longestCode); });
    form().addLine(QStringLiteral("role"), tr("Role in it"), QStringLiteral("CR102729"),
        [](const QString &text) { return checkCode(text, longestCode); });
    form().addLine(QStringLiteral("purpose"), tr("Chosen by the word"), tr("may stay empty"));
    form().addHeading(tr("Further agendas"));
    form().addText(tr("A client that another agenda of the office keeps is asked about in that agenda's role."));
    m_roles->table()->setObjectName(QStringLiteral("setting.roles"));
    m_roles->setObjectName(QStringLiteral("rolesEditor"));
    m_roles->setFocusProxy(m_roles->table());
    SettingForm::Custom roles;
    roles.widget = m_roles;
    roles.value = [this] { return textOfRows(m_roles->rows()); };
    roles.setValue = [this](const QString &text) {
        access::Rows rows;
        for (const egon::AgendaRole &pair : pairsOfText(text)) {
            rows.push_back({pair.agenda, pair.agendovaRole, pair.purpose});
        }
        m_roles->setRows(rows);
    };
    roles.setEditable = [this](bool editable) { m_roles->setReadOnly(!editable); };
    roles.check = [this](const QString &) { return wrongRoles(); };
    form().addCustom(QStringLiteral("roles"), tr("Agendas and roles"), roles);
    connect(m_roles, &requests::RowsEditor::changed, &form(), &SettingForm::noteEdited);
    m_addMissing->setObjectName(QStringLiteral("addMissingRole"));
    form().addIndented(m_addMissing);
    connect(m_addMissing, &QPushButton::clicked, this, &OfficeSection::addMissingRole);
    form().addHeading(tr("Letters of the office"));
    form().addText(tr("Name, address, data box and signatory on requests to DIA and SZR are kept for all desks."));
    auto *sheet = new widgets::Button(tr("Letterhead and signatory…"));
    sheet->setObjectName(QStringLiteral("openSheet"));
    form().addIndented(sheet);
    connect(sheet, &QPushButton::clicked, this, [&desk] {
        if (QAction *action = desk.actions().find(QStringLiteral("requests.sheet"))) {
            action->trigger();
        }
    });
}

QString OfficeSection::wrongRoles() const
{
    QStringList purposes {form().value(QStringLiteral("purpose"))};
    int line = 0;
    for (const egon::AgendaRole &pair : pairsOfText(textOfRows(m_roles->rows()))) {
        ++line;
        for (const QString &code : {pair.agenda, pair.agendovaRole}) {
            if (const QString wrong = checkCode(code, longestCode); !wrong.isEmpty()) {
                return tr("Line %1, agenda or role: %2").arg(QString::number(line), wrong);
            }
        }
        if (pair.purpose.isEmpty()) {
            return tr("Line %1: without a word of its own the pair could not be chosen.").arg(line);
        }
        if (purposes.contains(pair.purpose)) {
            return tr("Line %1: the word “%2” is given twice.").arg(QString::number(line), pair.purpose);
        }
        purposes.append(pair.purpose);
    }
    return {};
}

void OfficeSection::show()
{
    const egon::Profile &running = desk().office().profile;
    const bool own = standing().files && standing().files->profile;
    const egon::Identity identity = own ? standing().files->identity() : running.identity;
    setKept(own
            ? tr("Kept in %1, on this computer only").arg(QDir::toNativeSeparators(standing().files->config.profile))
            : QString());
    form().setKept(QStringLiteral("ovm"), identity.ovm);
    form().setKept(QStringLiteral("ais"), identity.ais > 0 ? QString::number(identity.ais) : QString());
    form().setKept(QStringLiteral("subject"), identity.subjekt == identity.ovm ? QString() : identity.subjekt);
    form().setKept(QStringLiteral("agenda"), identity.agenda);
    form().setKept(QStringLiteral("role"), identity.agendovaRole);
    form().setKept(QStringLiteral("purpose"), identity.purpose);
    form().setKept(QStringLiteral("roles"), textOfPairs(identity.others));
    setEditableByRole(true);
    if (own && standing().files->config.identity) {
        setEditable(false,
            tr("The configuration %1 names the identity itself; it is changed there.")
                .arg(QDir::toNativeSeparators(standing().files->file)));
    }
    setWaitsForStart(own && identity != running.identity);
    const QStringList &missing = standing().withoutRole;
    m_addMissing->setVisible(!missing.isEmpty() && own && standing().mayEdit());
    setState(missing.isEmpty() ? shell::Tone::Neutral : shell::Tone::Warn);
    if (missing.isEmpty()) {
        tell(shell::Tone::Neutral, {});
    } else {
        tell(shell::Tone::Warn,
            tr("Clients are kept under agendas without a role: %1").arg(missing.join(QStringLiteral(", "))),
            tr("Nobody asks the registers about them, and their changes are not learned."));
    }
}

void OfficeSection::addMissingRole()
{
    access::Rows rows = m_roles->rows();
    rows.push_back({standing().withoutRole.front().section(u'/', 0, 0), QString(), QString()});
    m_roles->setRows(rows);
    form().noteEdited();
    m_roles->table()->setCurrentCell(static_cast<int>(rows.size()) - 1, 1);
    m_roles->table()->setFocus();
}

void OfficeSection::save()
{
    const sync::OfficeFiles &files = *standing().files;
    egon::Profile after = *files.profile;
    const auto value = [this](const char *key) { return form().value(QString::fromLatin1(key)); };
    egon::Identity &identity = after.identity;
    identity.ovm = value("ovm");
    identity.ais = static_cast<int>(parseInteger(value("ais"), 1, mostAis).value_or(0));
    identity.subjekt = value("subject").isEmpty() ? identity.ovm : value("subject");
    identity.agenda = value("agenda");
    identity.agendovaRole = value("role");
    identity.purpose = value("purpose");
    identity.others = pairsOfText(value("roles"));
    desk().tasks().keep(
        this,
        [files, after, what = form().changed().join(QStringLiteral(", "))](
            shell::Context &context, const Job &) { return saveProfile(context, files, after, {}, {}, what); },
        [this](const Result<void> &result) { saved(result); });
}

} // namespace kmen::settings
