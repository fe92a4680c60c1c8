package de.verzahnt.dashboard.guide;

import java.util.List;

/** A chapter of the guide: its place in the address, its heading, the HTML below that, and its sections in order. */
record Chapter(String name, String title, String html, List<Section> sections) {

    /** A section by the id that its heading bears in the HTML. */
    record Section(String id, String title) {}
}
