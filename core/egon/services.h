/// Every service Kmen speaks, in one include.
#pragma once

#include "egon/services/async_queue.h"
#include "egon/services/e07_zmeny.h"
#include "egon/services/e164_probe.h"
#include "egon/services/e276_aifo2.h"
#include "egon/services/e277_hromadne_aifo2.h"
#include "egon/services/e278_podle_udaju2.h"
#include "egon/services/e36_e251_cti_adresu.h"
#include "egon/services/e37_vyhledej_adresu.h"
#include "egon/services/e45_e46_e71_org.h"
#include "egon/services/e77_rodokmen.h"
#include "egon/services/e78_e75_zmeny_aifo.h"
