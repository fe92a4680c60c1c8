package de.verzahnt.benchmark.land;

import de.verzahnt.rules.Offering;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Titles and descriptions in the words of the sample: some are left out, some come in from elsewhere. */
final class Wording {
    private static final double LEFT_OUT = 0.15;
    private static final double BROUGHT_IN = 0.15;

    private final List<String> words;
    private final Random random;

    Wording(List<Offering> sample, Random random) {
        this.words = sample.stream()
                .flatMap(offering -> Arrays.stream((offering.title() + " " + offering.description()).split("\\s+")))
                .filter(word -> word.length() > 3)
                .collect(Collectors.toList());
        this.random = random;
    }

    String title(Offering model) {
        String varied = vary(model.title());
        return varied.isEmpty() ? model.title() : varied;
    }

    String description(Offering model) {
        return vary(model.description());
    }

    /** The same offering in other words. */
    Offering anew(Offering o) {
        return new Offering(
                o.id(),
                o.provider(),
                title(o),
                description(o),
                o.field(),
                o.furtherFields(),
                o.targetGroups(),
                o.format(),
                o.role(),
                o.districts(),
                o.period(),
                o.schedule(),
                o.languages(),
                o.fundingProgramme(),
                o.cooperationPartners(),
                o.delegatedBy(),
                o.partOf());
    }

    private String vary(String text) {
        List<String> varied = new ArrayList<>();
        for (String word : text.split("\\s+")) {
            if (random.nextDouble() >= LEFT_OUT) {
                varied.add(word);
            }
            if (random.nextDouble() < BROUGHT_IN) {
                varied.add(words.get(random.nextInt(words.size())));
            }
        }
        return String.join(" ", varied);
    }
}
