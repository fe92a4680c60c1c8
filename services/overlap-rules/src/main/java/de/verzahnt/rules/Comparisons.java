package de.verzahnt.rules;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.text.TextReader;
import java.util.List;

/** All comparisons, in the order in which their reasons are shown. */
record Comparisons(List<Comparison> inOrder) {
    Comparisons(RuleBook book, ReferenceData reference, Places places) {
        this(book, reference, places, new TextReader(reference.concepts()));
    }

    private Comparisons(RuleBook book, ReferenceData reference, Places places, TextReader reader) {
        this(List.of(
                new FieldComparison(),
                new TargetGroupComparison(reference.targetGroups(), book.set("exclusive-dimensions"), book.set("ages")),
                new FormatComparison(book.sets("kindred-formats")),
                new AreaComparison(places),
                new ProgrammeComparison(book.set("divided-programmes"), book.sets("touching-programmes")),
                new ScheduleComparison(),
                new LanguageComparison(),
                new ActivityComparison(reader, reference.concepts()),
                new WordsComparison(
                        reader,
                        book.number("common-words.MOST"),
                        book.number("common-words.MANY"),
                        book.number("common-words.SOME")),
                new TitleComparison(reader, book.number("title-similar-from"))));
    }
}
