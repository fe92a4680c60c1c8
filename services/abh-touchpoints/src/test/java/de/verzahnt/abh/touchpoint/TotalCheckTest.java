package de.verzahnt.abh.touchpoint;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.abh.disclosure.CellKey;
import de.verzahnt.abh.disclosure.RawCell;
import de.verzahnt.abh.touchpoint.TotalCheck.Contradiction;
import de.verzahnt.reference.District;
import de.verzahnt.reference.ReferenceData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TotalCheckTest {

    private static final String KREIS = "05334";

    private final ReferenceData reference = ReferenceData.load();
    private final TotalCheck check = new TotalCheck(reference);
    private final List<String> gemeinden =
            reference.districts().gemeindenOf(KREIS).stream().map(District::key).toList();

    @Test
    void aTotalThatIsNotTheSumOfAllItsPartsIsContradictedByThem() {
        List<RawCell> table = allParts(10);
        table.add(cell(KREIS, 5000));

        assertThat(check.contradictions(table))
                .containsExactly(new Contradiction(
                        key(KREIS), gemeinden.stream().map(TotalCheckTest::key).toList()));
    }

    @Test
    void aTotalBelowOneOfItsPartsIsContradictedByThatPart() {
        assertThat(check.contradictions(List.of(cell(KREIS, 20), cell("05334002", 30), cell("05334004", 5))))
                .containsExactly(new Contradiction(key(KREIS), List.of(key("05334002"))));
    }

    @Test
    void aTotalBelowTheSumOfTheFirstPartsIsContradictedByThem() {
        assertThat(check.contradictions(List.of(cell(KREIS, 40), cell("05334002", 30), cell("05334004", 25))))
                .containsExactly(new Contradiction(key(KREIS), List.of(key("05334002"), key("05334004"))));
    }

    @Test
    void aTotalMayBeMoreThanPartsThatAreNotAllThereAndMustBeTheirSumOtherwise() {
        List<RawCell> right = allParts(10);
        right.add(cell(KREIS, 10 * gemeinden.size()));

        assertThat(check.contradictions(right)).isEmpty();
        assertThat(check.contradictions(List.of(cell(KREIS, 5000), cell("05334002", 30))))
                .isEmpty();
        assertThat(check.contradictions(List.of(cell(KREIS, 5000)))).isEmpty();
    }

    @Test
    void weeksOfWaitingDoNotAddUp() {
        CellKey kreis = new CellKey(KREIS, "abh.wartezeit", null);
        CellKey town = new CellKey("05334002", "abh.wartezeit", null);

        assertThat(check.contradictions(List.of(new RawCell(kreis, 6, 0), new RawCell(town, 9, 0))))
                .isEmpty();
    }

    @Test
    void theSampleDoesNotContradictItself() throws IOException {
        Map<String, List<RawCell>> tables =
                Files.readAllLines(Path.of("../../infra/sample-data/abh_touchpoints.csv")).stream()
                        .skip(1)
                        .map(line -> line.split(",", -1))
                        .collect(Collectors.groupingBy(
                                row -> row[0] + row[1],
                                Collectors.mapping(
                                        row -> new RawCell(
                                                new CellKey(row[2], row[3], row[4].isEmpty() ? null : row[4]),
                                                Integer.parseInt(row[5]),
                                                row[3].equals("abh.wartezeit") ? 0 : 5),
                                        Collectors.toList())));

        assertThat(tables).hasSize(7).allSatisfy((table, cells) -> assertThat(check.contradictions(cells))
                .isEmpty());
    }

    private List<RawCell> allParts(int count) {
        return gemeinden.stream().map(key -> cell(key, count)).collect(Collectors.toCollection(ArrayList::new));
    }

    private static RawCell cell(String district, int count) {
        return new RawCell(key(district), count, 5);
    }

    private static CellKey key(String district) {
        return new CellKey(district, "abh.erstkontakt", null);
    }
}
