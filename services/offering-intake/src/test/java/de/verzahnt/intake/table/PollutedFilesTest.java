package de.verzahnt.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.intake.offering.OfferingReport;
import de.verzahnt.intake.report.batch.BatchRow.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What comes in broken is refused by its row or read as it was meant: never half of one cell in another. */
class PollutedFilesTest {
    private static final int TEXT_FILES = 400;

    @Test
    void noPollutedTextFileEndsInAFailureWrongLettersOrShiftedColumns() {
        Map<String, String> right = new HashMap<>();
        IntStream.range(0, 20).forEach(row -> right.put(PollutedCsv.title(row), PollutedCsv.description(row)));
        List<String> spoilt = new ArrayList<>();
        int taken = 0;
        for (int seed = 0; seed < TEXT_FILES; seed++) {
            for (OfferingReport report : takenOf(new PollutedCsv(seed).bytes(), "seed " + seed)) {
                taken++;
                if (!paired(report.description()).equals(right.get(String.valueOf(report.title())))) {
                    spoilt.add("seed " + seed + ": " + report.title() + " / " + report.description());
                }
            }
        }

        assertThat(spoilt).isEmpty();
        assertThat(taken).as("rows that are taken").isGreaterThan(TEXT_FILES);
    }

    @Test
    void noOddWorkbookEndsInAFailureOrTakesMoreThanItShould() {
        Map<String, byte[]> odd = OddWorkbooks.all();

        odd.forEach((name, file) -> takenOf(file, name)
                .forEach(report ->
                        assertThat(report.title()).as(name).isIn(PollutedCsv.title(1), "Café", "a", "b", "1")));

        assertThat(odd).hasSizeGreaterThanOrEqualTo(50);
        assertThat(takenOf(OddWorkbooks.good(), "good")).hasSize(1);
    }

    private static List<OfferingReport> takenOf(byte[] file, String name) {
        try {
            if (!(ReadList.answer(file) instanceof TableResult.Read read)) {
                return List.of();
            }
            ReadList list = ReadList.of(read.table());
            return IntStream.range(0, list.rows().size())
                    .filter(i -> list.rows().get(i).outcome() == Outcome.CREATED || onlyOrganisationMissing(list, i))
                    .mapToObj(list::report)
                    .toList();
        } catch (RuntimeException failure) {
            throw new AssertionError(name + ": " + failure, failure);
        }
    }

    // The Caritas has several units; which one reports is no matter here.
    private static boolean onlyOrganisationMissing(ReadList list, int row) {
        return list.table().items().items().get(row).report() != null
                && list.rows().get(row).errors().stream()
                        .allMatch(error -> error.field().equals("organisation_id"));
    }

    // Where no sign needs quoting, a quotation mark that lost its first half is a letter like others.
    private static String paired(@Nullable String text) {
        return text != null && text.endsWith("\"") ? text.substring(0, text.length() - 1) : String.valueOf(text);
    }
}
