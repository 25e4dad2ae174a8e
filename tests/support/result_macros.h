/// Test macros that print the error of a failed Result.
#pragma once

#include <QTest>

#include "base/result.h"

/// Fails the test with the error's own words unless `result` holds a value.
#define QVERIFY_RESULT(result)                                                                                         \
    do {                                                                                                               \
        const auto &checked_ = (result);                                                                               \
        QVERIFY2(checked_.has_value(), checked_ ? "" : qPrintable(kmen::describe(checked_.error())));                  \
    } while (false)
