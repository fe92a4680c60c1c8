package de.verzahnt.dashboard.offerings;

/** A case about an offering that the reader may open. */
record OfferingCase(String caseId, String findingClass, String status) {}
