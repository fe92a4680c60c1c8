package de.verzahnt.benchmark.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.reference.Sector;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.Period;
import de.verzahnt.rules.Provider;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MeetingTest {
    private final Meeting meeting = new Meeting(ReferenceData.load().districts(), "05334");

    @Test
    void twoQuartersOfOneTownMeetInTheTown() {
        assertThat(meeting.of(in("05334002-P-NORD"), in("05334002-P-OST"))).isEqualTo("05334002");
    }

    @Test
    void theLocalOneSaysWhereTheKreisWideOneMeetsIt() {
        assertThat(meeting.of(in("05334"), in("05334012"))).isEqualTo("05334012");
    }

    @Test
    void twoThatServeTheKreisMeetInTheKreis() {
        assertThat(meeting.of(in("05334"), in("05334004", "05334008"))).isEqualTo("05334");
    }

    private static Offering in(String... districts) {
        Provider provider = new Provider("a", "a", Sector.FREE, "VEREIN");
        return new Offering(
                "a/b",
                provider,
                "",
                "",
                "SPRACHE",
                Set.of(),
                Set.of(),
                "KURS",
                "OPERATIVE",
                Set.of(districts),
                new Period(null, null),
                null,
                Set.of(),
                null,
                Set.of(),
                null,
                null);
    }
}
