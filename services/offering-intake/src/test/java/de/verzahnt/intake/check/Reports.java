package de.verzahnt.intake.check;

import de.verzahnt.intake.offering.OfferingReport;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reports for tests: a right one, and the same with one field set otherwise. */
public final class Reports {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String RIGHT = """
            {"organisationId": "caritas-aachen-ia", "title": "Café International",
             "description": "Offener Treff mit Sprachförderung.", "field": "BEGEGNUNG", "furtherFields": ["SPRACHE"],
             "targetGroups": ["NACHBARSCHAFT"], "format": "BEGEGNUNG", "role": "OPERATIVE",
             "districts": ["05334002-P-NORD"], "periodFrom": "2026-01-01", "periodUntil": "2026-12-31",
             "schedule": "FREQ=WEEKLY;BYDAY=TH 10:00-12:00", "languages": ["de"], "fundingProgramme": "IA-NRW",
             "fundingUntil": "2026-12-31", "cooperationPartners": ["adna"], "delegatedBy": "stadt-aachen",
             "partOf": "caritas-aachen/treffpunkt", "capacity": 15, "url": "https://example.org/cafe"}
            """;

    private Reports() {}

    public static OfferingReport right() {
        return with("{}");
    }

    /** The right report with these fields replaced, e.g. {@code {"title": "  "}}. */
    public static OfferingReport with(String fields) {
        ObjectNode report = (ObjectNode) JSON.readTree(RIGHT);
        report.setAll((ObjectNode) JSON.readTree(fields));
        return JSON.treeToValue(report, OfferingReport.class);
    }
}
