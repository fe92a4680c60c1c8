package de.verzahnt.trial;

import de.verzahnt.messages.Message;
import de.verzahnt.rules.FindingClass;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Judged pairs: {@code a,b,class} with {@code agreement} of two people or {@code certainty} of one, or neither. A pair of
 * class {@code NONE} is as good as not listed.
 */
final class LabelList {
    private static final Columns COLUMNS = new Columns(
            List.of("a", "b", "class"),
            List.of(
                    "agreement",
                    "certainty",
                    "label_1",
                    "certainty_1",
                    "label_2",
                    "certainty_2",
                    "why",
                    "rules_version"));
    private static final String NONE = "NONE";
    private static final Set<String> AGREEMENTS = new TreeSet<>(List.of("agreed", "disputed", "adjudicated", "single"));
    private static final Set<String> CERTAINTIES = Set.of("1", "2", "3");
    private static final Set<String> CLASSES = Arrays.stream(FindingClass.values())
            .filter(c -> !c.isSignal())
            .map(FindingClass::name)
            .collect(Collectors.toCollection(TreeSet::new));

    private final OfferingList offerings;
    private final Map<PairKey, Row> rows = new HashMap<>();
    private final Map<PairKey, Label> labels = new TreeMap<>();
    private final Map<PairKey, TwoLabels> twice = new TreeMap<>();
    private final Set<PairKey> denied = new TreeSet<>();

    private LabelList(OfferingList offerings) {
        this.offerings = offerings;
    }

    static LabelList read(Path file, OfferingList offerings, Complaints complaints) {
        LabelList list = new LabelList(offerings);
        Table.read(file, COLUMNS, complaints, list::take);
        return list;
    }

    Map<PairKey, Label> labels() {
        return labels;
    }

    /** Pairs that two people judged, each without the other. */
    Map<PairKey, TwoLabels> twice() {
        return twice;
    }

    /** Pairs of which somebody said that they are nothing. */
    Set<PairKey> denied() {
        return denied;
    }

    private void take(Row row) {
        checkValues(row);
        String a = row.needed("a");
        String b = row.needed("b");
        mustBeKnown(row, "a", a);
        mustBeKnown(row, "b", b);
        if (a.isEmpty() || b.isEmpty()) {
            return;
        }
        if (a.equals(b)) {
            row.error("b", b, Message.of("trial.other-than-a"));
        }
        PairKey pair = PairKey.of(a, b);
        Row earlier = rows.putIfAbsent(pair, row);
        if (earlier == null) {
            note(pair, row);
        } else {
            mustAgree(row, earlier);
        }
    }

    private void note(PairKey pair, Row row) {
        if (!row.text("label_1").isEmpty() && !row.text("label_2").isEmpty()) {
            twice.put(pair, new TwoLabels(row.text("label_1"), row.text("label_2")));
        }
        if (CLASSES.contains(row.text("class"))) {
            labels.put(pair, new Label(FindingClass.valueOf(row.text("class")), isDisputed(row)));
        } else if (row.text("class").equals(NONE)) {
            denied.add(pair);
        }
    }

    private static void checkValues(Row row) {
        String name = row.needed("class");
        if (!name.isEmpty() && !name.equals(NONE) && !CLASSES.contains(name)) {
            row.error("class", name, Message.of("trial.class", CLASSES));
        }
        String certainty = row.text("certainty");
        if (!certainty.isEmpty() && !CERTAINTIES.contains(certainty)) {
            row.error("certainty", certainty, Message.of("trial.certainty"));
        }
        String agreement = row.text("agreement");
        if (!agreement.isEmpty() && !AGREEMENTS.contains(agreement)) {
            row.error("agreement", agreement, Message.of("trial.one-of", AGREEMENTS));
        }
    }

    private void mustBeKnown(Row row, String column, String id) {
        if (!id.isEmpty() && !offerings.mayHave(id)) {
            row.error(column, id, Message.of("trial.offering"));
        }
    }

    private static void mustAgree(Row row, Row earlier) {
        String name = row.text("class");
        String before = earlier.text("class");
        if (!name.equals(before) || isDisputed(row) != isDisputed(earlier)) {
            Message line = Message.of("trial.at-line", earlier.line());
            row.error("class", name, Message.of("trial.same-judgement", before, earlier.text("agreement"), line));
        }
    }

    private static boolean isDisputed(Row row) {
        return row.text("agreement").equals("disputed");
    }
}
