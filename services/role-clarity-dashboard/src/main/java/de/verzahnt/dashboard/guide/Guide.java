package de.verzahnt.dashboard.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The chapters of the guide in the order of their files' numbers, read once. */
@Component
class Guide {

    private final List<Chapter> chapters;

    Guide() {
        ChapterReader reader = new ChapterReader();
        this.chapters = files().sorted(Comparator.comparingInt(Guide::numberOf))
                .map(file -> reader.read(nameOf(file), textOf(file)))
                .toList();
    }

    List<Chapter> chapters() {
        return chapters;
    }

    Optional<Chapter> chapter(String name) {
        return chapters.stream().filter(chapter -> chapter.name().equals(name)).findFirst();
    }

    /** The chapter after this one; empty after the last. */
    Optional<Chapter> after(Chapter chapter) {
        return chapters.stream().skip(chapters.indexOf(chapter) + 1L).findFirst();
    }

    private static Stream<Resource> files() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:leitfaden/*.md"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String nameOf(Resource file) {
        return Objects.requireNonNull(file.getFilename());
    }

    private static int numberOf(Resource file) {
        return Integer.parseInt(nameOf(file).replaceFirst("-.*", ""));
    }

    private static String textOf(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
