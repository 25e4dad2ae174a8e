/// E76 orgPredchudciAIFO: predecessors of AIFO; E79 orgCtiNotifikaceAIFO: whether AIFO are subscribed.
/// Source: IszrOrgPredchudciAifo.xsd, IszrOrgCtiNotifikaceAifo.xsd 1.1.0, OrgTypy.xsd.
#pragma once

#include "egon/services/e45_e46_e71_org.h"

namespace kmen::egon {

/// The answer's map holds the predecessors beside the AIFO asked about; OrgStatus says what became of each
/// (VstupniAifo false) [inferred: the schema has no edges here].
struct OrgPredchudciAifo {
    static constexpr ServiceInfo info {u"E76", u"IszrOrgPredchudciAifo", u"OrgPredchudciAifo", ServiceSafety::Read};
    using Request = OrgAifoRequest;
    using Response = OrgAifoResponse;
};

struct OrgCtiNotifikaceAifo {
    static constexpr ServiceInfo info {
        u"E79", u"IszrOrgCtiNotifikaceAifo", u"OrgCtiNotifikaceAifo", ServiceSafety::Read};
    struct Request : OrgAifoRequest {
        QString agenda; ///< whose subscription
        int ais = 0;
    };
    /// OrgStatusDetail: ZAZNAM NALEZEN or ZAZNAM NENALEZEN.
    using Response = OrgAifoResponse;
};

} // namespace kmen::egon
