package de.verzahnt.trial;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Offering;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything read from files, and what is wrong with them.
 *
 * @param labels what people said; a pair that is not listed is no finding
 * @param twice of these, what two people said each without the other; empty where one did
 * @param denied pairs of which somebody said that they are nothing; where only some pairs were asked about, it is these
 * @param errors rows that could not be read; with any, nothing should be made of the rest
 * @param warnings codes nobody knows, taken as not said
 */
public record Lists(
        List<Offering> offerings,
        Map<PairKey, Label> labels,
        Map<PairKey, TwoLabels> twice,
        Set<PairKey> denied,
        List<String> errors,
        List<String> warnings) {

    /** Reads all files to their ends, whatever is wrong with the first ones. */
    public static Lists read(ReferenceData reference, List<Path> offerings, Path organisations, @Nullable Path labels) {
        return read(reference, offerings, organisations, labels, new Complaints());
    }

    /** The same beside other complaints. */
    static Lists read(
            ReferenceData reference,
            List<Path> offerings,
            Path organisations,
            @Nullable Path labels,
            Complaints complaints) {
        OfferingList list =
                new OfferingList(reference, Organisations.read(organisations, reference, complaints), complaints);
        offerings.forEach(list::read);
        list.checkLinks();
        @Nullable LabelList judged = labels == null ? null : LabelList.read(labels, list, complaints);
        return new Lists(
                list.all(),
                judged == null ? Map.of() : judged.labels(),
                judged == null ? Map.of() : judged.twice(),
                judged == null ? Set.of() : judged.denied(),
                complaints.errors(),
                complaints.warnings());
    }
}
