// What most tests of the wire and of the rooms above it include: compiled once.
#pragma once
#include "pch_rooms.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "training/server.h"
