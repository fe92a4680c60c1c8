package de.verzahnt.dashboard.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The Vorlage of an item, in the anatomy of a council paper.
 *
 * @param proposal what is to be decided
 * @param facts how things are
 * @param finances what it costs
 * @param involved offices and organisations that had a part in it
 * @param steps which boards it goes through, in order
 */
public record Paper(String proposal, String facts, String finances, String involved, List<Step> steps) {

    static final Paper NONE = new Paper("", "", "", "", List.of());

    /**
     * One board of the Beratungsfolge.
     *
     * @param day as written, a day or nothing
     */
    public record Step(String board, String day, Consultation consultation) {

        /** The day; null where none is written. */
        public @Nullable LocalDate date() {
            return day.isEmpty() ? null : LocalDate.parse(day);
        }
    }

    /** What a board does with a paper. */
    public enum Consultation {
        HEARING,
        RECOMMENDATION,
        DECISION,
        INFORMATION
    }

    /** What a kept paper does not have is empty. */
    public Paper {
        proposal = Objects.requireNonNullElse(proposal, "");
        facts = Objects.requireNonNullElse(facts, "");
        finances = Objects.requireNonNullElse(finances, "");
        involved = Objects.requireNonNullElse(involved, "");
        steps = steps == null ? List.of() : List.copyOf(steps);
    }

    /** Whether anybody has written anything. */
    public boolean written() {
        return !equals(NONE);
    }
}
