package de.verzahnt.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.intake.running.Workbook;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A workbook behind an address is read as an uploaded one; an archive that is none is refused. */
class WorkbookFeedTest {
    private static final byte[] ARCHIVE = {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};

    @Test
    void theRowsOfAWorkbookKeepItsOwnHeader() {
        byte[] body = new Workbook()
                .sheet("Liste", List.of(List.of("Titel", "Ort"), List.of("Nähkurs", "Aachen")))
                .bytes();
        assertThat(Sample.reader().read(Sample.document(body), null))
                .isInstanceOfSatisfying(FeedReading.Read.class, read -> {
                    assertThat(read.kind()).isEqualTo(FeedKind.TABLE);
                    assertThat(read.sheet().header().cells()).containsExactly("Titel", "Ort");
                    assertThat(read.sheet().rows())
                            .extracting(row -> row.cell(0))
                            .containsExactly("Nähkurs");
                });
    }

    @Test
    void anArchiveThatIsNoWorkbookIsBrokenWhereAListWasChosen() {
        FeedReading reading = Sample.reader().read(Sample.document(ARCHIVE), FeedKind.TABLE);
        assertThat(reading).isInstanceOfSatisfying(FeedReading.Unusable.class, unusable -> assertThat(unusable.fault())
                .isEqualTo(FeedReading.Fault.BROKEN));
    }
}
