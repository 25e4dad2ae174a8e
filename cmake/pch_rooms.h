// What most files above the registers' wire include: compiled once.
#pragma once
#include "pch_core.h"

#include "egon/client.h"
#include "egon/services.h"
#include "registry/clients.h"
