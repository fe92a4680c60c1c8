package de.verzahnt.rules.compare;

import de.verzahnt.reference.ConceptVariant;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.reference.TargetGroups;
import de.verzahnt.rules.rulebook.RuleBook;
import de.verzahnt.rules.text.TextReader;
import de.verzahnt.rules.text.TextStatistics;
import de.verzahnt.rules.text.VariantReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** All comparisons, in the order in which their reasons are shown. */
public record Comparisons(AreaComparison area, ActivityComparison activity, List<Comparison> inOrder) {
    public static Comparisons of(RuleBook book, ReferenceData reference, TextStatistics statistics, Places places) {
        TextReader reader = new TextReader(reference.concepts(), statistics);
        AreaComparison area = new AreaComparison(places);
        List<Comparison> all = new ArrayList<>();
        all.add(new FieldComparison());
        all.add(new FormatComparison(book.sets("kindred-formats")));
        YearsComparison years = new YearsComparison();
        all.addAll(people(book, reference, reader, years));
        all.add(years);
        all.add(area);
        all.add(new ProgrammeComparison(book.set("divided-programmes"), book.sets("touching-programmes")));
        all.add(new ScheduleComparison());
        all.add(new LanguageComparison());
        ActivityComparison activity = activity(book, reference, statistics, reader);
        all.add(activity);
        all.addAll(texts(book, reader));
        return new Comparisons(area, activity, List.copyOf(all));
    }

    private static List<Comparison> people(
            RuleBook book, ReferenceData reference, TextReader reader, YearsComparison years) {
        TargetGroups groups = reference.targetGroups();
        Set<String> special = book.set("special-groups");
        return List.of(
                new TraitComparison("ORIGIN", Set.of("HERKUNFT"), groups, special),
                new AgeComparison(groups, special, years),
                new GenderComparison(groups, special),
                new TraitComparison("NEED", Set.of("LERNSTAND", "LEBENSLAGE"), groups, special),
                new TraitComparison("INSTITUTIONS", Set.of("INSTITUTION"), groups, special, new Professionals(reader)),
                new TraitComparison("NEIGHBOURS", Set.of("OEFFENTLICHKEIT"), groups, special),
                new TraitComparison("VOLUNTEERS", Set.of("ENGAGEMENT"), groups, special));
    }

    private static ActivityComparison activity(
            RuleBook book, ReferenceData reference, TextStatistics statistics, TextReader reader) {
        return new ActivityComparison(
                reader,
                new VariantReader(ConceptVariant.load()),
                new ActivityConcepts.Concepts(
                        reference.concepts(),
                        statistics.concepts(),
                        book.set("saying-nothing-alone"),
                        book.set("settings")),
                Bounds.of(book, "bounds.ACTIVITY", ActivityComparison.Level.OTHER));
    }

    private static List<Comparison> texts(RuleBook book, TextReader reader) {
        return List.of(
                new SubjectComparison(reader, Bounds.of(book, "bounds.SUBJECT", SubjectComparison.Level.OTHER)),
                new WordsComparison(reader, Bounds.of(book, "bounds.WORDS", WordsComparison.Level.NONE)),
                new TitleComparison(reader, Bounds.of(book, "bounds.TITLE", TitleComparison.Level.DIFFERENT)));
    }
}
