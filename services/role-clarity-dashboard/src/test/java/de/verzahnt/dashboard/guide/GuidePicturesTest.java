package de.verzahnt.dashboard.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The pictures of the guide, as they are served. */
class GuidePicturesTest {

    private static final Pattern PICTURE = Pattern.compile("<img src=\"bilder/([^\"]*)\" alt=\"([^\"]*)\"");
    private static final Pattern CAPTION = Pattern.compile("<figcaption[^>]*>([^<]*)</figcaption>");
    private static final int WIDEST = 1_000;
    private static final long MOST_BYTES = 1_500_000;

    private final Guide guide = new Guide();

    @Test
    void theWaysToReportAreShownInPictures() {
        for (String chapter :
                List.of("angebot-melden", "liste-hochladen", "quelle-verbinden", "angebote-aktuell-halten")) {
            assertThat(guide.chapter(chapter).orElseThrow().html()).as(chapter).contains("<img ");
        }
    }

    @Test
    void everyPictureOfTheChaptersIsThereAndNoOther() throws IOException {
        assertThat(shown().map(picture -> picture.group(1)))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        files().stream().map(Resource::getFilename).toList());
    }

    @Test
    void everyPictureSaysInWordsWhatItShowsAndHasACaption() {
        for (Chapter chapter : guide.chapters()) {
            assertThat(chapter.html().split("<img ", -1))
                    .hasSameSizeAs(chapter.html().split("<figure ", -1));
            assertThat(CAPTION.matcher(chapter.html()).results().map(caption -> caption.group(1)))
                    .noneMatch(String::isBlank);
        }
        assertThat(shown().map(picture -> picture.group(2))).allMatch(words -> words.length() > 20);
    }

    @Test
    void thePicturesAreSmall() throws IOException {
        long bytes = 0;
        for (Resource file : files()) {
            assertThat(ImageIO.read(file.getURL()).getWidth())
                    .as(file.getFilename())
                    .isLessThanOrEqualTo(WIDEST);
            bytes += file.contentLength();
        }
        assertThat(bytes).isLessThanOrEqualTo(MOST_BYTES);
    }

    private Stream<MatchResult> shown() {
        return guide.chapters().stream()
                .flatMap(chapter -> PICTURE.matcher(chapter.html()).results());
    }

    private static List<Resource> files() throws IOException {
        return List.of(new PathMatchingResourcePatternResolver().getResources("classpath:static/hilfe/bilder/*"));
    }
}
