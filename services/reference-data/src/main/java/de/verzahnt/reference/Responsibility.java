package de.verzahnt.reference;

/**
 * Who answers for a district at the start of the hub; the organisation register is the living source.
 *
 * @param kind KI, ABH or IA
 */
public record Responsibility(String organisationId, String kind, String districtKey) {}
