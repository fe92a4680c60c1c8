package de.verzahnt.dashboard.reporting.confirmation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the link of a mail asks: whose offerings, and which. */
record Question(String organisationName, List<Asked> offerings) {

    /** One offering that is asked about, with its own last day if it has one. */
    record Asked(String id, String title, @Nullable LocalDate lastDay, Instant confirmedAt) {}
}
