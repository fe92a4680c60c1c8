package de.verzahnt.dashboard.touchpoints;

import org.jspecify.annotations.Nullable;

/** Which counts to list; null is "any". The district includes those below it. */
record TouchpointFilter(
        @Nullable String kind,
        @Nullable String referredTo,
        @Nullable String district,
        @Nullable String authority,
        @Nullable String period) {}
