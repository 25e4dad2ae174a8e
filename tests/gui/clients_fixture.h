/// A desk with some clients from the register, and its dialogs as a person answers them.
#pragma once

#include <QDialog>
#include <QSettings>

#include <vector>

#include "desk_fixture.h"
#include "identify/identification.h"

namespace kmen::test {

class ClientsTest : public QObject {
protected:
    /// With the first `clients` persons of the country.
    void openWith(std::uint32_t clients)
    {
        shell::applyTheme();
        QSettings().remove(QStringLiteral("clients"));
        QVERIFY_RESULT(m_desk.open());
        for (std::uint32_t number = 1; number <= clients; ++number) {
            const auto taken = m_desk.office.takeOver(number);
            QVERIFY_RESULT(taken);
            m_taken.push_back(*taken);
        }
        QVERIFY(m_desk.show());
    }
    [[nodiscard]] QDialog *dialog(const char *name) const
    {
        return m_desk.window->findChild<QDialog *>(QString::fromLatin1(name));
    }
    bool asked(const char *name)
    {
        return QTest::qWaitFor([&] { return dialog(name) && dialog(name)->isVisible(); }, 5000);
    }
    void press(QDialog *in, const char *button)
    {
        auto *found = in->findChild<QAbstractButton *>(QString::fromLatin1(button));
        QVERIFY(found);
        QVERIFY(found->isEnabled());
        QTest::mouseClick(found, Qt::LeftButton);
    }

    DeskFixture m_desk;
    std::vector<identify::TakenOver> m_taken;
};

} // namespace kmen::test
