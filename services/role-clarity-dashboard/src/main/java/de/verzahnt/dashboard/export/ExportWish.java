package de.verzahnt.dashboard.export;

import de.verzahnt.dashboard.offerings.OfferingFilter;

/** What a reader asks for: which offerings, and how. */
record ExportWish(ExportFormat format, OfferingFilter filter) {

    /** Name of the file; the ids in it are plain letters, digits and dashes. */
    String fileName(String day) {
        String organisation = filter.organisation() == null ? "" : "-" + filter.organisation();
        String district = filter.district() == null ? "" : "-" + filter.district();
        return "angebote" + organisation + district + "-" + day + "." + format.ending();
    }
}
