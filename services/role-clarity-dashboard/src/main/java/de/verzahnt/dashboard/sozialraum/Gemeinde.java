package de.verzahnt.dashboard.sozialraum;

/** A Gemeinde whose Sozialräume the reader keeps. */
record Gemeinde(String key, String name) {}
