package de.verzahnt.rules;

import de.verzahnt.reference.ReferenceData;
import java.time.LocalDate;

/** One version of the rules. Pure: the same arguments give the same verdict, and the order of the two offerings never matters. */
public final class OverlapRules {
    private final String version;
    private final ReferenceData reference;

    private OverlapRules(String version, ReferenceData reference) {
        this.version = version;
        this.reference = reference;
    }

    /** The first version. */
    public static OverlapRules v1(ReferenceData reference) {
        return new OverlapRules("v1", reference);
    }

    /** Name of this version as it stands in cases, e.g. {@code v1}. */
    public String version() {
        return version;
    }

    /** An empty index for one Kreis. */
    public OverlapIndex index(String kreis) {
        return new OverlapIndex(reference.districts(), kreis);
    }

    /**
     * What the two are to each other in this Kreis from today on.
     *
     * @param kreis five-digit key; only the parts of both that lie in it count
     */
    public Verdict compare(Offering a, Offering b, String kreis, LocalDate today) {
        return new Verdict.None(a.id().equals(b.id()) ? Gate.SAME_OFFERING : Gate.BELOW_THRESHOLD);
    }
}
