package de.verzahnt.dashboard.trend;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a case stood from a moment on.
 *
 * @param over whether nothing was asked any more
 * @param decided whether it was over because somebody had settled it
 * @param outcome what settled it; null when nothing did
 * @param alone whether no word of the steering group was needed
 * @param inForce whether an Absprache held
 * @param agreedUntil its last day, if it has one
 */
record TrendStep(
        Instant at,
        boolean over,
        boolean decided,
        @Nullable String outcome,
        boolean alone,
        boolean inForce,
        @Nullable LocalDate agreedUntil) {}
