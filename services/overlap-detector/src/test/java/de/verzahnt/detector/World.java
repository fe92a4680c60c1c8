package de.verzahnt.detector;

import de.verzahnt.detector.stores.Today;
import de.verzahnt.reference.District;
import de.verzahnt.reference.Sector;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.Period;
import de.verzahnt.rules.Provider;
import de.verzahnt.rules.Verdict;
import de.verzahnt.rules.signal.RoleHints;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** A small world in which many things clash, and the oracle that compares all with all. */
final class World {
    private static final List<String> OFFERINGS = List.of("a", "b", "c", "d", "e", "f", "g", "h");
    private static final List<String> ORGANISATIONS = List.of("ki", "vhs", "caritas", "drk", "awo");
    private static final List<String> PLACES =
            List.of("05334002-P-NORD", "05334002", "05334008", "05334", "05314000", "05");
    private static final List<String> FIELDS = List.of("BEGEGNUNG", "SPRACHE");
    private static final List<String> TEXTS = List.of("", "Offener Treff", "Schach und Turniere", "Kaffee und Kuchen");
    private static final List<String> ENDS = List.of("2026-02-15", "2026-04-30", "2027-12-31");

    private final Random random;
    private final Map<String, Report> latest = new HashMap<>();
    private final Set<String> known = new TreeSet<>();

    World(long seed) {
        random = new Random(seed);
    }

    /** Something happens: a report, a withdrawal, a duplicate, an organisation, or nothing but time. */
    void happens(TestHub hub) {
        switch (random.nextInt(10)) {
            case 0, 1 -> meet(hub, pick(ORGANISATIONS));
            case 2 -> hub.passes(Duration.ofDays(random.nextInt(20)));
            case 3 -> repeat(hub);
            case 4 -> withdraw(hub);
            default -> report(hub);
        }
    }

    private void meet(TestHub hub, String organisation) {
        if (known.add(organisation)) {
            Sector sector = sector(organisation);
            String type = sector == Sector.PUBLIC ? "KI" : "IA";
            hub.knows(TestHub.organisation(organisation, type, de.verzahnt.events.Sector.valueOf(sector.name())));
        }
    }

    private void report(TestHub hub) {
        String id = pick(OFFERINGS);
        Report before = latest.get(id);
        String organisation = before == null ? pick(ORGANISATIONS) : before.organisation();
        Report report = new Report(
                id,
                "Begegnungscafé",
                organisation,
                pick(FIELDS),
                random.nextInt(8) == 0 ? "STRATEGIC" : "OPERATIVE",
                List.of(pick(PLACES)),
                LocalDate.parse("2020-01-01").plusYears(random.nextInt(3)),
                random.nextBoolean() ? null : LocalDate.parse(pick(ENDS)),
                random.nextInt(6) == 0 ? List.of(pick(ORGANISATIONS)) : List.of(),
                pick(TEXTS),
                true,
                before == null ? 1 : before.revision() + 1);
        latest.put(id, report);
        send(hub, report);
    }

    private void withdraw(TestHub hub) {
        Report before = latest.get(pick(OFFERINGS));
        if (before != null) {
            latest.put(before.id(), before.withdrawn());
            send(hub, before.withdrawn());
        }
    }

    private void repeat(TestHub hub) {
        Report before = latest.get(pick(OFFERINGS));
        if (before != null) {
            send(hub, before);
        }
    }

    private static void send(TestHub hub, Report report) {
        if (sector(report.organisation()) == Sector.PUBLIC) {
            hub.project(report);
        } else {
            hub.activity(report);
        }
    }

    /** What must stand now, by comparing all pairs in all Kreise. */
    List<Standing> findings(TestHub hub) {
        LocalDate today = LocalDate.ofInstant(hub.clock.instant(), Today.ZONE);
        List<Offering> all = latest.values().stream()
                .filter(report -> report.active() && known.contains(report.organisation()))
                .map(World::offering)
                .toList();
        List<Standing> findings = new ArrayList<>();
        for (District kreis : TestHub.REFERENCE.districts().kreise()) {
            List<Offering> here = all.stream()
                    .filter(offering -> touches(offering, kreis.key()))
                    .toList();
            pairs(here).forEach(pair -> {
                Verdict verdict = TestHub.RULES.compare(pair.get(0), pair.get(1), kreis.key(), today);
                if (verdict instanceof Verdict.Found found) {
                    findings.add(new Standing(kreis.key(), found.finding()));
                }
            });
        }
        all.forEach(offering -> new RoleHints(TestHub.REFERENCE)
                .about(offering, today)
                .ifPresent(hint -> findings.add(new Standing(firstKreis(offering), hint))));
        return findings;
    }

    private static String firstKreis(Offering offering) {
        return offering.districts().stream()
                .flatMap(key -> TestHub.REFERENCE.districts().kreiseOf(key).stream())
                .map(District::key)
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    private static boolean touches(Offering offering, String kreis) {
        return offering.districts().stream()
                .flatMap(key -> TestHub.REFERENCE.districts().kreiseOf(key).stream())
                .anyMatch(touched -> touched.key().equals(kreis));
    }

    private static List<List<Offering>> pairs(List<Offering> all) {
        List<List<Offering>> pairs = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                pairs.add(List.of(all.get(i), all.get(j)));
            }
        }
        return pairs;
    }

    static Offering offering(Report report) {
        Sector sector = sector(report.organisation());
        String type = sector == Sector.PUBLIC ? "KI" : "IA";
        return new Offering(
                report.id(),
                new Provider(report.organisation(), report.organisation(), sector, type),
                "Begegnungscafé",
                report.description(),
                report.field(),
                Set.of(),
                Set.of("EINWANDERUNGSGESCHICHTE"),
                "BEGEGNUNG",
                report.role(),
                Set.copyOf(report.districts()),
                new Period(report.from(), report.until()),
                null,
                Set.of(),
                null,
                Set.copyOf(report.partners()),
                null,
                null);
    }

    private static Sector sector(String organisation) {
        return Set.of("ki", "vhs").contains(organisation) ? Sector.PUBLIC : Sector.FREE;
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
