package de.verzahnt.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutlinesTest {

    private final Outlines outlines = Outlines.load();
    private final Districts districts = ReferenceData.load().districts();

    @Test
    void everyKreisAndEveryGemeindeHasAnOutlineAndNothingElseHas() {
        List<String> known = districts.all().stream()
                .map(District::key)
                .filter(key -> outlines.find(key).isPresent())
                .toList();
        assertThat(known)
                .hasSize(449)
                .containsExactlyInAnyOrderElementsOf(drawn().map(District::key).toList());
    }

    @Test
    void aGemeindeLiesInTheBoxOfItsKreis() {
        assertThat(drawn().filter(district -> district.level() == DistrictLevel.GEMEINDE))
                .allSatisfy(gemeinde -> {
                    Outline inner = outlines.find(gemeinde.key()).orElseThrow();
                    Outline outer =
                            outlines.find(gemeinde.parent().orElseThrow()).orElseThrow();
                    assertThat(inner.left()).isGreaterThanOrEqualTo(outer.left());
                    assertThat(inner.top()).isGreaterThanOrEqualTo(outer.top());
                    assertThat(inner.right()).isLessThanOrEqualTo(outer.right());
                    assertThat(inner.bottom()).isLessThanOrEqualTo(outer.bottom());
                });
    }

    @Test
    void aPathIsMadeOfClosedRings() {
        assertThat(drawn().map(district -> outlines.find(district.key()).orElseThrow()))
                .allSatisfy(outline -> assertThat(outline.path().split("(?<=z)"))
                        .allMatch(ring -> ring.matches("M\\d+ \\d+l[-0-9 ]+z")));
    }

    private Stream<District> drawn() {
        return districts.all().stream()
                .filter(district ->
                        district.level() == DistrictLevel.KREIS || district.level() == DistrictLevel.GEMEINDE);
    }
}
