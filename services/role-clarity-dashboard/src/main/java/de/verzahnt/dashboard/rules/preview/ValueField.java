package de.verzahnt.dashboard.rules.preview;

/**
 * One input of the form.
 *
 * @param typed what stands in it
 * @param inForce what is in force, as it would be typed
 */
public record ValueField(String key, String typed, String inForce, boolean changed) {}
