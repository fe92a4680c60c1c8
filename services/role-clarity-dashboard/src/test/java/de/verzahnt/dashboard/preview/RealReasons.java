package de.verzahnt.dashboard.preview;

import de.verzahnt.dashboard.testing.CaseStory;
import de.verzahnt.dashboard.testing.FixedClock;
import de.verzahnt.dashboard.testing.Story;
import de.verzahnt.events.CaseLine;
import de.verzahnt.events.Reason;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.reference.Sector;
import de.verzahnt.rules.Finding;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.Period;
import de.verzahnt.rules.Provider;
import de.verzahnt.rules.Verdict;
import de.verzahnt.rules.index.OverlapRules;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A line with all the reasons that the shipped rules give, so that pages can be looked at as they are in earnest. */
final class RealReasons {

    private RealReasons() {}

    static CaseLine line() {
        OverlapRules rules = OverlapRules.current(ReferenceData.load());
        Offering ours = offering(
                Story.KI_CAFE,
                new Provider(Story.KI, Story.KI, Sector.PUBLIC, "KI", null),
                "Sprachcafé Deutz",
                "Offener Treff zum Deutschsprechen für geflüchtete Frauen ab 18 Jahren, im Bürgerhaus in Köln-Deutz.",
                "05315000",
                "FREQ=WEEKLY;BYDAY=TH 10:00-12:00");
        Offering theirs = offering(
                Story.AGENCY_CAFE,
                new Provider(Story.AGENCY, "diakonie-aachen", Sector.FREE, "IA", null),
                "Deutsch sprechen beim Kaffee",
                "Treffpunkt zum Deutschsprechen für Frauen mit Fluchtgeschichte, in Deutz. Kinderbetreuung.",
                "05315000",
                "FREQ=WEEKLY;BYDAY=TU 10:00-12:00");
        LocalDate today = LocalDate.ofInstant(FixedClock.NOW, ZoneOffset.UTC);
        return line(((Verdict.Found) rules.compare(ours, theirs, "05315", today)).finding());
    }

    private static CaseLine line(Finding finding) {
        return CaseLine.newBuilder(CaseStory.line(Story.AGENCY_CAFE, Story.AGENCY))
                .setProbability(finding.score().probability())
                .setBits(finding.score().bits())
                .setReasons(finding.score().weights().stream()
                        .map(one -> new Reason(one.comparison(), one.level(), one.bits(), one.evidence()))
                        .toList())
                .build();
    }

    private static Offering offering(
            String id, Provider provider, String title, String description, String place, @Nullable String schedule) {
        return new Offering(
                id,
                provider,
                title,
                description,
                "SPRACHE",
                Set.of(),
                Set.of("FRAUEN", "GEFLUECHTETE"),
                "BEGEGNUNG",
                "OPERATIVE",
                Set.of(place),
                new Period(LocalDate.of(2025, 9, 1), null),
                schedule,
                Set.of("de", "ar"),
                null,
                Set.of(),
                null,
                null);
    }
}
