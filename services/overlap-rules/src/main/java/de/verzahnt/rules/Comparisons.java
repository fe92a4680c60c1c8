package de.verzahnt.rules;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.text.TextReader;
import java.util.List;

/** All comparisons, in the order in which their reasons are shown. */
record Comparisons(AreaComparison area, List<Comparison> inOrder) {
    static Comparisons of(RuleBook book, ReferenceData reference, Places places) {
        TextReader reader = new TextReader(reference.concepts());
        AreaComparison area = new AreaComparison(places);
        return new Comparisons(
                area,
                List.of(
                        new FieldComparison(),
                        new TargetGroupComparison(
                                reference.targetGroups(), book.set("exclusive-dimensions"), book.set("ages")),
                        new FormatComparison(book.sets("kindred-formats")),
                        area,
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
