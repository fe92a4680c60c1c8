package de.verzahnt.benchmark.land;

import de.verzahnt.reference.District;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Offering;
import de.verzahnt.trial.Lists;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Invented offerings, modelled on the sample: mixed codes, texts, periods and providers of its rows. The same seed gives
 * the same offerings. There are no counts of people in the reference data: Kreise and Gemeinden get their share by a
 * Zipf law over a fixed order, which is about how people are spread.
 */
public final class Land {
    private static final double SKEW_OF_KREISE = 0.5;

    private final ReferenceData reference;
    private final List<Offering> sample;

    /** From the sample in {@code infra/sample-data} of this repository. */
    public Land(ReferenceData reference, Path repository) {
        this.reference = reference;
        Path folder = repository.resolve("infra/sample-data");
        this.sample = Lists.read(
                        reference,
                        List.of(folder.resolve("agency_activities.csv"), folder.resolve("ki_projects.csv")),
                        folder.resolve("organisations.csv"),
                        null)
                .offerings();
    }

    /** That many offerings over all Kreise, by Kreis; each stands in one Kreis only. */
    public Map<String, List<Offering>> offerings(int count, long seed) {
        List<String> kreise = Skew.mixed(
                reference.districts().kreise().stream().map(District::key).toList(), seed);
        int[] sizes = new int[kreise.size()];
        Random random = new Random(seed);
        IntStream.range(0, count).forEach(i -> sizes[Skew.pick(sizes.length, SKEW_OF_KREISE, random)]++);
        Map<String, List<Offering>> land = new LinkedHashMap<>();
        IntStream.range(0, sizes.length)
                .forEach(i -> land.put(kreise.get(i), inKreis(kreise.get(i), sizes[i], seed + i)));
        return land;
    }

    /** That many offerings in one Kreis. The first ones are not those of a smaller Kreis: with it the number of bodies grows. */
    public List<Offering> inKreis(String kreis, int count, long seed) {
        OfferingGenerator generator =
                new OfferingGenerator(sample, new Towns(reference.districts(), kreis, seed), count, new Random(seed));
        return IntStream.range(0, count).mapToObj(generator::offering).toList();
    }

    /** That many reports of these offerings, each of one of them in words of its own, as if a clerk had edited it. */
    public List<Offering> edits(List<Offering> offerings, int count, long seed) {
        Random random = new Random(seed);
        Wording wording = new Wording(sample, random);
        return IntStream.range(0, count)
                .mapToObj(i -> wording.anew(offerings.get(random.nextInt(offerings.size()))))
                .toList();
    }
}
