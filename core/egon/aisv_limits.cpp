#include "egon/aisv_limits.h"

#include <QCoreApplication>

namespace kmen::egon {

namespace {

// a named context: lupdate could not see it in a helper function
struct LimitWords {
    Q_DECLARE_TR_FUNCTIONS(kmen::egon::AisvLimits)
};

std::unexpected<Error> tooMuch(const QString &code, const QString &what, const QString &hint)
{
    return fail(ErrorKind::Input, code, what, {}, hint);
}

Result<void> checkSubjects(std::size_t aifo, std::size_t ico)
{
    if (aifo == 0 && ico == 0) {
        return tooMuch(QStringLiteral("egon.AISV_NOBODY"),
            LimitWords::tr("The request to AISV names no person and no organisation."),
            LimitWords::tr("Name at least one."));
    }
    if (aifo > AisvLimits::aifoPerCall) {
        return tooMuch(QStringLiteral("egon.AISV_AIFO"),
            LimitWords::tr("One call of AISV may name at most %n person(s).", nullptr, AisvLimits::aifoPerCall),
            LimitWords::tr("Divide the list into several calls."));
    }
    if (ico > AisvLimits::icoPerCall) {
        return tooMuch(QStringLiteral("egon.AISV_ICO"),
            LimitWords::tr("One call of AISV may name at most %n organisation(s).", nullptr, AisvLimits::icoPerCall),
            LimitWords::tr("Divide the list into several calls."));
    }
    return {};
}

Result<void> checkWindow(const AisvWindow &window, AisvIdTyp idTyp)
{
    const Moment from = window.casOd.toMoment();
    if (window.casDo && window.casDo->toMoment() <= from) {
        return tooMuch(QStringLiteral("egon.AISV_INTERVAL"),
            LimitWords::tr("The interval of changes ends before it begins."), LimitWords::tr("Correct the times."));
    }
    if (from < aisvOldest(idTyp)) {
        return tooMuch(QStringLiteral("egon.AISV_TOO_OLD"),
            LimitWords::tr("AISV knows no changes before %1.").arg(toLocalText(aisvOldest(idTyp))),
            LimitWords::tr("Begin the interval later."));
    }
    return {};
}

} // namespace

Moment aisvOldest(AisvIdTyp idTyp)
{
    const char *const text = idTyp == AisvIdTyp::Ico ? "2025-06-14T00:00:00+02:00" : "2024-09-01T00:00:00+02:00";
    return WireTime::parse(std::string_view(text))->toMoment();
}

Result<void> checkAisv(const AisvSubjectsRequest &request)
{
    return checkSubjects(request.mapa.size(), request.seznamIco.size());
}

Result<void> checkAisv(const AisvCtiZmeny::Request &request)
{
    return checkWindow(request.okno, request.idTyp.value_or(AisvIdTyp::Aifo));
}

Result<void> checkAisv(const AisvCtiZmenyId::Request &request)
{
    if (const Result<void> subjects = checkSubjects(request.mapa.size(), request.seznamIco.size()); !subjects) {
        return subjects;
    }
    // the younger limit binds as soon as an organisation is named
    return checkWindow(request.okno, request.seznamIco.empty() ? AisvIdTyp::Aifo : AisvIdTyp::Ico);
}

Result<void> checkAisv(const AisvCtiZmenyZalozAifo::Request &request)
{
    return checkWindow(request.okno, AisvIdTyp::Aifo);
}

Result<void> checkAisv(const AisvCtiZmenyZalozIco::Request &request)
{
    return checkWindow(request.okno, AisvIdTyp::Ico);
}

} // namespace kmen::egon
