package de.verzahnt.dashboard.rules.preview;

import de.verzahnt.rules.Band;
import de.verzahnt.rules.FindingClass;
import java.util.List;

/**
 * What other rules would change.
 *
 * @param offerings compared
 * @param rows by class and band, only those there are any of
 * @param changes cases that come, go or change; never shown as they are, see {@link ChangesSeen}
 * @param reclassed pairs told as another class
 * @param confirmed lines people treated as an overlap
 * @param denied lines people said are none
 * @param millis it took
 */
record Trial(
        int offerings,
        List<Tally> rows,
        List<CaseChange> changes,
        List<ClassChange> reclassed,
        DecisionMatch confirmed,
        DecisionMatch denied,
        long millis) {

    static final List<FindingClass> CLASSES = List.of(
            FindingClass.DOPPELSTRUKTUR,
            FindingClass.PARALLEL,
            FindingClass.PUBLIC_PARALLEL,
            FindingClass.DOUBLE_ENTRY,
            FindingClass.RELATED);

    /** Empty rows for all classes and bands. */
    static List<Tally> emptyRows() {
        return CLASSES.stream()
                .flatMap(
                        found -> List.of(Band.HINWEIS, Band.ZU_PRUEFEN).stream().map(band -> new Tally(found, band)))
                .toList();
    }
}
