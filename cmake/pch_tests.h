// What nearly every test of the wire and of the rooms above it includes: compiled once.
#pragma once
#include "pch_core.h"

#include <QtTest/QtTest>

#include "egon/client.h"
#include "egon/services.h"
