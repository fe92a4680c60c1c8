package de.verzahnt.trial;

/**
 * What two people said about one pair, each without the other: names of classes of findings, or {@code NONE}.
 */
public record TwoLabels(String first, String second) {}
