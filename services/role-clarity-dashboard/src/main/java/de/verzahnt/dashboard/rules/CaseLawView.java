package de.verzahnt.dashboard.rules;

import de.verzahnt.cases.AllowedAction;
import de.verzahnt.cases.AllowedActions;
import de.verzahnt.cases.CaseStatus;
import de.verzahnt.cases.Effect;
import de.verzahnt.cases.Outcome;
import de.verzahnt.cases.Speaker;
import de.verzahnt.rules.FindingClass;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who may say what in an open case, and what it does: the decision table of the law of cases, laid out for reading. */
record CaseLawView() {

    private static final Set<Outcome> SHOWN = EnumSet.complementOf(EnumSet.of(Outcome.REFERRED));

    /** One thing to say, and what it does in each class. */
    record Row(Outcome outcome, List<Cell> cells) {}

    /**
     * What it does.
     *
     * @param why key of the reason; empty unless refused
     */
    record Cell(FindingClass findingClass, Effect effect, String why) {}

    /** The columns. */
    public List<FindingClass> classes() {
        return List.of(FindingClass.values());
    }

    /** Those who speak. */
    public List<Speaker> speakers() {
        return List.of(Speaker.values());
    }

    /** The rows of one who speaks; what cannot be said in any class is left out. */
    public List<Row> rows(Speaker speaker) {
        return Arrays.stream(Outcome.values())
                .filter(SHOWN::contains)
                .map(outcome -> new Row(
                        outcome,
                        classes().stream()
                                .map(findingClass -> cell(outcome, findingClass, speaker))
                                .toList()))
                .filter(row -> row.cells().stream().anyMatch(cell -> cell.effect() != Effect.REFUSED))
                .toList();
    }

    private static Cell cell(Outcome outcome, FindingClass findingClass, Speaker speaker) {
        AllowedAction action = AllowedActions.of(outcome, findingClass, speaker, "", CaseStatus.OPEN);
        return new Cell(findingClass, action.effect(), action.why());
    }
}
