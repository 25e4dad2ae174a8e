// What the tests of the desk include: compiled once.
#pragma once
#include "pch_widgets.h"

#include <QSignalSpy>
#include <QTest>

#include "gui/desk_fixture.h"
