/// Bodies of ROB's older reads: the names of their own elements, the rest is describe_rob_p.h's.
/// See describe_envelope_p.h for how these functions work.
#pragma once

#include "egon/describe_rob_p.h"
#include "egon/services/e03_e05_e08_older.h"

namespace kmen::egon::wire {

template <class X, Is<RobCtiAifo::Request> T>
void describe(X &x, T &t)
{
    describeReading(x, t, "RobCtiAifoData");
}

template <class X, Is<RobCtiAifo::Response> T>
void describe(X &x, T &t)
{
    describePerson(x, t, "RobCtiAifoDataResponse", ruianFirst);
}

template <class X, Is<RobCtiPodleUdaju::Request> T>
void describe(X &x, T &t)
{
    describe(x, t.autorizace);
    describeAddressList(x, t.seznamIdAdres);
    x.element(svc("Zadost"), [&] { x.element(svc("RobCtiPodleUdajuData"), [&] { describeSearch(x, t); }); });
}

template <class X, Is<RobCtiPodleUdaju::Response> T>
void describe(X &x, T &t)
{
    describePersons(x, t, "RobCtiPodleUdajuDataResponse", ruianFirst);
}

template <class X, Is<RobCtiHromadneAifo::Request> T>
void describe(X &x, T &t)
{
    describeGroupReading(x, t, "RobCtiHromadneAifoData");
}

template <class X, Is<RobCtiHromadneAifo::Response> T>
void describe(X &x, T &t)
{
    describePersons(x, t, "RobCtiHromadneAifoDataResponse", ruianFirst);
}

} // namespace kmen::egon::wire
