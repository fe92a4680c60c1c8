package de.verzahnt.benchmark.land;

import de.verzahnt.rules.Offering;
import de.verzahnt.rules.Period;
import de.verzahnt.rules.Provider;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes offerings of one Kreis: mostly one row of the sample, with some things of other rows and other words. */
final class OfferingGenerator {
    private static final int YEARS = 4;

    private final List<Offering> sample;
    private final Towns towns;
    private final int bodies;
    private final Random random;
    private final Wording wording;
    private @Nullable String last;

    /** For {@code count} offerings: a provider of the sample stands for as many bodies as the sample fits into them. */
    OfferingGenerator(List<Offering> sample, Towns towns, int count, Random random) {
        this.sample = sample;
        this.towns = towns;
        this.bodies = Math.max(1, count / sample.size());
        this.random = random;
        this.wording = new Wording(sample, random);
    }

    Offering offering(int number) {
        Offering model = any();
        String body = Integer.toString(random.nextInt(bodies), Character.MAX_RADIX);
        String id = here(model.provider().bodyId(), body) + "/" + number;
        String before = last;
        last = id;
        return new Offering(
                id,
                provider(model.provider(), body),
                wording.title(model),
                wording.description(model),
                mostly(0.9, model).field(),
                mostly(0.7, model).furtherFields(),
                mostly(0.75, model).targetGroups(),
                mostly(0.9, model).format(),
                model.role(),
                towns.like(model.districts(), random),
                period(model.period()),
                mostly(0.5, model).schedule(),
                mostly(0.6, model).languages(),
                model.fundingProgramme(),
                there(model.cooperationPartners(), body),
                model.delegatedBy() == null ? null : here(model.delegatedBy(), body),
                model.partOf() == null ? null : before);
    }

    private Offering any() {
        return sample.get(random.nextInt(sample.size()));
    }

    private Offering mostly(double share, Offering model) {
        return random.nextDouble() < share ? model : any();
    }

    private Provider provider(Provider model, String body) {
        return new Provider(
                here(model.organisationId(), body),
                here(model.bodyId(), body),
                model.sector(),
                model.type(),
                model.umbrella());
    }

    private Period period(Period model) {
        int days = random.nextInt(365 * YEARS) - 365 * YEARS / 2;
        return new Period(moved(model.from(), days), moved(model.until(), days));
    }

    private static @Nullable LocalDate moved(@Nullable LocalDate day, int days) {
        return day == null ? null : day.plusDays(days);
    }

    private Set<String> there(Set<String> organisations, String body) {
        return organisations.stream().map(id -> here(id, body)).collect(Collectors.toSet());
    }

    private String here(String organisation, String body) {
        return organisation + "-" + towns.kreis() + "-" + body;
    }
}
