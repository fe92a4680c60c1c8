package de.verzahnt.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample is understood as the text beside it says; {@code -Dsamples.write=true} writes those texts anew. */
class SamplesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void aSampleIsUnderstoodAsItsTextSays(Sample sample) throws IOException {
        String understood = Understood.text(sample.read());
        if (Boolean.getBoolean("samples.write")) {
            Files.writeString(sample.expected(), understood);
        }
        assertThat(understood).isEqualTo(Files.readString(sample.expected()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void theKindIsRecognisedWithoutBeingChosen(Sample sample) {
        FeedReading chosen = sample.read();
        FeedReading recognised = Sample.reader().read(sample.document(), null);
        if (chosen instanceof FeedReading.Read read && !read.sheet().rows().isEmpty()) {
            assertThat(recognised).isInstanceOfSatisfying(FeedReading.Read.class, again -> {
                assertThat(again.kind()).isEqualTo(read.kind());
                assertThat(again.sheet().rows()).isEqualTo(read.sheet().rows());
            });
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void allThatIsToldHasWordsInBothLanguages(Sample sample) {
        if (sample.read() instanceof FeedReading.Read read) {
            assertThat(read.sheet().facts().notices())
                    .allSatisfy(notice ->
                            assertThat(notice.message().in(Locale.ENGLISH)).isNotEqualTo(notice.textDe()));
        }
    }

    static List<Sample> samples() {
        return Sample.all();
    }
}
