package de.verzahnt.dashboard.meetings;

import org.jspecify.annotations.Nullable;

/**
 * What the hub would put on an agenda.
 *
 * @param subject what it is about, by its kind
 * @param before whether it was taken off this agenda by hand
 */
public record Proposal(ItemKind kind, @Nullable String subject, String title, Why why, boolean before) {

    /** As a form carries it. */
    public String key() {
        return kind + "|" + subject;
    }
}
