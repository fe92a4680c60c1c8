package de.verzahnt.rules;

import de.verzahnt.reference.ReferenceData;
import java.util.List;

/** All comparisons, in the order in which their reasons are shown. */
final class Comparisons {
    private Comparisons() {}

    static List<Comparison> of(RuleBook book, ReferenceData reference, Places places) {
        return List.of(
                new FieldComparison(),
                new TargetGroupComparison(reference.targetGroups(), book.set("exclusive-dimensions")),
                new FormatComparison(book.sets("kindred-formats")),
                new AreaComparison(places),
                new ProgrammeComparison(book.set("divided-programmes")),
                new ScheduleComparison(),
                new LanguageComparison(),
                new TitleComparison(book.number("title-similar-from")));
    }
}
