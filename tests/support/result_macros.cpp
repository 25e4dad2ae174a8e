#include "support/result_macros.h"
