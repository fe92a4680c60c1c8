package de.verzahnt.ki.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as it was sent, unchecked.
 *
 * @param organisationId may only repeat the path
 * @param sector may be left out: it follows from the type
 */
record UnitReport(
        @Nullable String organisationId,
        @Nullable String name,
        @Nullable String type,
        @Nullable String sector,
        @Nullable String umbrella,
        @Nullable String homeDistrict,
        @Nullable String parentOrganisation,
        @Nullable List<@Nullable String> responsibleDistricts,
        @Nullable String contactChannel) {}
