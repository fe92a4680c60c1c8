package de.verzahnt.benchmark.workload;

import de.verzahnt.benchmark.workload.Templates.Template;
import de.verzahnt.reference.District;
import de.verzahnt.reference.ReferenceData;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

/**
 * New offerings all over the Land, with edits and withdrawals in between: of ten reports about seven are new, two change
 * an earlier one, one takes one back. Each keeps the organisation, field, format and target groups of a row of the
 * sample, so that some of them meet; words and places vary.
 */
public final class Workload {

    private static final int LARGEST_BATCH = 25;
    private static final List<String> WORDS = List.of(
            "am Markt",
            "im Park",
            "am Bahnhof",
            "im Nordviertel",
            "in der Altstadt",
            "am Fluss",
            "im Quartier",
            "am Hang");

    private final List<Template> templates;
    private final List<String> places;
    private final Random random;
    private final Map<String, Report> current = new LinkedHashMap<>();
    private final List<String> alive = new ArrayList<>();

    private Workload(Path repository, Predicate<String> wanted, long seed) {
        templates = Templates.of(repository);
        places = ReferenceData.load().districts().kreise().stream()
                .filter(kreis -> wanted.test(kreis.key()))
                .flatMap(kreis -> ReferenceData.load().districts().gemeindenOf(kreis.key()).stream())
                .map(District::key)
                .toList();
        random = new Random(seed);
    }

    /**
     * The reports in batches, in the order to be sent. A batch is of one organisation and one gateway, names no offering
     * twice, and holds withdrawals only or none.
     *
     * @param repository where {@code infra/sample-data} is
     * @param offerings how many different ones
     */
    public static List<List<Report>> of(Path repository, int offerings, long seed) {
        return of(repository, kreis -> true, offerings, seed);
    }

    /** The same in these Kreise only. */
    public static List<List<Report>> of(Path repository, Predicate<String> kreise, int offerings, long seed) {
        Workload workload = new Workload(repository, kreise, seed);
        List<Report> all = new ArrayList<>();
        while (workload.current.size() < offerings) {
            all.add(workload.next());
        }
        return batches(all);
    }

    private Report next() {
        int dice = random.nextInt(10);
        if (alive.size() < 20 || dice < 7) {
            return remember(fresh());
        }
        String id = alive.get(random.nextInt(alive.size()));
        Report before = current.getOrDefault(id, fresh());
        if (dice == 9) {
            alive.remove(id);
            return remember(before.withdrawn());
        }
        return remember(edited(before));
    }

    private Report remember(Report report) {
        if (current.put(report.offeringId(), report) == null) {
            alive.add(report.offeringId());
        }
        return report;
    }

    private Report fresh() {
        Template template = templates.get(random.nextInt(templates.size()));
        String id = "workload/angebot-" + Integer.toString(current.size(), Character.MAX_RADIX);
        Map<String, Object> body = new HashMap<>();
        body.put("id", id);
        body.put("organisationId", template.text("organisation_id"));
        body.put("title", template.text("title"));
        body.put("description", (template.text("description") + " " + word() + ".").strip());
        body.put("field", template.text("field"));
        body.put("targetGroups", template.list("target_groups"));
        body.put("format", template.text("format"));
        body.put("role", template.text("role"));
        body.put("districts", List.of(place()));
        body.put("periodFrom", (2010 + random.nextInt(15)) + "-01-01");
        return new Report(template.gateway(), template.text("organisation_id"), id, body);
    }

    private Report edited(Report before) {
        Map<String, Object> body = new HashMap<>(before.body());
        if (random.nextBoolean()) {
            body.put("districts", List.of(place()));
        } else {
            body.put("description", "Neu: " + body.get("title") + " " + word() + ".");
        }
        return new Report(before.gateway(), before.organisationId(), before.offeringId(), body);
    }

    private String place() {
        return places.get(random.nextInt(places.size()));
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    // What belongs together travels together, and never past another report of the same offering.
    private static List<List<Report>> batches(List<Report> all) {
        List<List<Report>> batches = new ArrayList<>();
        Map<String, List<Report>> open = new LinkedHashMap<>();
        for (Report report : all) {
            boolean again = open.values().stream().flatMap(List::stream).anyMatch(other -> other.offeringId()
                    .equals(report.offeringId()));
            if (again || open.size() > LARGEST_BATCH) {
                batches.addAll(open.values());
                open.clear();
            }
            List<Report> batch = open.computeIfAbsent(
                    report.organisationId() + report.gateway() + report.isWithdrawal(), key -> new ArrayList<>());
            batch.add(report);
            if (batch.size() == LARGEST_BATCH) {
                batches.addAll(open.values());
                open.clear();
            }
        }
        batches.addAll(open.values());
        return batches;
    }
}
