package de.verzahnt.dashboard.rules;

import de.verzahnt.cases.CaseEvent;
import de.verzahnt.cases.Notification;
import de.verzahnt.cases.Notifications;
import de.verzahnt.cases.Relation;
import de.verzahnt.cases.Telling;
import de.verzahnt.rules.FindingClass;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Who is told what of a case: the decision table of the notices, laid out for reading. */
record NotificationsView() {

    /** One thing that happens, and how it is told in each class. */
    record Row(CaseEvent event, List<Cell> cells) {}

    /** How it is told. */
    record Cell(FindingClass findingClass, Telling telling) {}

    /** The columns: all classes of which anything is told. */
    public List<FindingClass> classes() {
        return Arrays.stream(FindingClass.values())
                .filter(one -> Arrays.stream(Relation.values())
                        .anyMatch(relation -> answers(one, relation).findAny().isPresent()))
                .toList();
    }

    /** Those who are ever told anything. */
    public List<Relation> relations() {
        return Arrays.stream(Relation.values())
                .filter(relation -> !rows(relation).isEmpty())
                .toList();
    }

    /** The rows of one who is told; what they hear of in no class is left out. */
    public List<Row> rows(Relation relation) {
        return Arrays.stream(CaseEvent.values())
                .map(event -> new Row(
                        event,
                        classes().stream()
                                .map(one -> new Cell(
                                        one,
                                        Notifications.of(event, one, relation).telling()))
                                .toList()))
                .filter(row -> row.cells().stream().anyMatch(cell -> cell.telling() != Telling.NOTHING))
                .toList();
    }

    /** Keys of the sentences that tell them why. */
    public List<String> why(Relation relation) {
        return classes().stream()
                .flatMap(one -> answers(one, relation))
                .map(Notification::why)
                .distinct()
                .toList();
    }

    private static Stream<Notification> answers(FindingClass findingClass, Relation relation) {
        return Arrays.stream(CaseEvent.values())
                .map(event -> Notifications.of(event, findingClass, relation))
                .filter(answer -> answer.telling() != Telling.NOTHING);
    }
}
