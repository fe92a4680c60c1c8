package de.verzahnt.notifier.feed;

/** This organisation wants to hear of cases in another way now. */
public record SettingsChanged(String organisationId) {}
