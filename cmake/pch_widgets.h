// What nearly every file of ui and its tests includes: compiled once.
#pragma once
#include "pch_core.h"

#include <QtWidgets/QtWidgets>
