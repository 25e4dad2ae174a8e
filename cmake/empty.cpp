// A room without sources yet, and the owners of the precompiled headers, are built from this file.
