package de.verzahnt.dashboard.map;

import org.jspecify.annotations.Nullable;

/** The query of a map as typed. */
record MapRequest(
        @Nullable String gebiet,
        @Nullable String mass,
        @Nullable String feld,
        @Nullable String quartal) {}
