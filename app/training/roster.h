/// Material for an exercise: people of the country whom an office knows, as a table for bulk identification.
#pragma once

#include "base/result.h"
#include "training/population.h"

/// Writes roster.csv (the first `size` living persons with names, birth date and, where they have one, a document) and
/// tour.json (one more person, for the guided tour to identify) into `directory`. Errors: Unavailable.
kmen::Result<void> writeRoster(const kmen::training::Population &population, int size, const QString &directory);
