package de.verzahnt.reference;

/**
 * Where a Kreis or a Gemeinde of NRW lies on a flat map. Units of about 55 m, from the north west corner of the Land, x to
 * the east and y to the south.
 *
 * @param key official key of the district
 * @param left westernmost x
 * @param top northernmost y
 * @param right easternmost x
 * @param bottom southernmost y
 * @param path its border as path data of SVG: numbers and the letters M, l and z, nothing else
 */
public record Outline(String key, int left, int top, int right, int bottom, String path) {}
