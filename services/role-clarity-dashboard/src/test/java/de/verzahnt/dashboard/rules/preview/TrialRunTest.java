package de.verzahnt.dashboard.rules.preview;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.reference.Sector;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.Period;
import de.verzahnt.rules.Provider;
import de.verzahnt.rules.rulebook.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrialRunTest {
    private static final ReferenceData REFERENCE = ReferenceData.load();

    @Test
    void aPairThatIsToldAsAnotherClassIsCountedBesideTheCaseThatGoesAndTheOneThatComes() {
        BookForTests onlyEqualTitlesMakeADoubleEntry = BookForTests.likeTheShipped()
                .with("(\n  TITLE:\n    SAME:) \\S+(\n    SIMILAR:) \\S+(?=\n\n)", "$1 0.99$2 0.98");

        Trial trial = tried(onlyEqualTitlesMakeADoubleEntry);

        assertThat(trial.reclassed())
                .containsExactly(new ClassChange(FindingClass.DOUBLE_ENTRY, FindingClass.PARALLEL, 1));
        assertThat(trial.changes())
                .extracting(CaseChange::kind)
                .containsExactlyInAnyOrder(CaseChange.Kind.GONE, CaseChange.Kind.NEW);
    }

    @Test
    void aBookThatSaysTheSameChangesNothing() {
        Trial trial = tried(BookForTests.likeTheShipped());

        assertThat(trial.rows()).isNotEmpty();
        assertThat(trial.changes()).isEmpty();
        assertThat(trial.reclassed()).isEmpty();
    }

    private static Trial tried(BookForTests book) {
        Task task = new Task("05334", RuleBook.shipped(), Tried.of(book.read(REFERENCE)));
        TrialRun run = new TrialRun(task, REFERENCE, LocalDate.of(2026, 3, 1));
        run.compare(
                "05334", List.of(cafe("ost", "Sprachcafé am Markt"), cafe("west", "Sprachcafé Rathaus")), List.of());
        return run.result(2, 0);
    }

    /** Two sisters of one association, paid by one programme. */
    private static Offering cafe(String sister, String title) {
        return new Offering(
                sister + "/cafe",
                new Provider(sister, sister, Sector.FREE, "IA", "CARITAS"),
                title,
                "Deutsch üben bei Kaffee und Kuchen, mit Ehrenamtlichen.",
                "SPRACHE",
                Set.of(),
                Set.of("GEFLUECHTETE"),
                "BEGEGNUNG",
                "OPERATIVE",
                Set.of("05334002"),
                new Period(null, null),
                null,
                Set.of(),
                "KOMM-AN",
                Set.of(),
                null,
                null);
    }
}
