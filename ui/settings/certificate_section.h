/// The office's certificate: what it says, what is wrong with it, a new one taken over or asked for.
#pragma once

#include "ui/settings/section.h"

namespace kmen::settings {

class CertificateSection final : public Section {
    Q_OBJECT

public:
    explicit CertificateSection(shell::Desk &desk, QWidget *parent = nullptr);
    /// The certificate is read when the section is first looked at: the key store may ask a person.
    void enter() override;

protected:
    void show() override;

private:
    void read();
    void showRead(const Result<Certificates> &read);
    void import();
    void request();
    widgets::Button *m_import;
    widgets::Button *m_request;
    QWidget *m_findings;
    bool m_reading = false;
    int m_task = 0;
};

} // namespace kmen::settings
