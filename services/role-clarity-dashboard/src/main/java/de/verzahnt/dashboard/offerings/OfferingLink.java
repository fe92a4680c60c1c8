package de.verzahnt.dashboard.offerings;

/**
 * Another offering that belongs to this one.
 *
 * @param kind WHOLE (this is a part of it), PART (it is a part of this), or why the detector sees a link, e.g. CHAIN
 */
record OfferingLink(String kind, String offeringId, String title, String organisation) {}
