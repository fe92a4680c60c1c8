package de.verzahnt.systemtests.hostile;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Attacks of one kind.
 *
 * @param to and {@code as}: what holds for all that say nothing else
 * @param with bodies that requests repeat by a YAML anchor
 */
record AttackFile(
        @Nullable List<String> to,
        @Nullable String as,
        @Nullable Map<String, Object> with,
        List<Row> requests) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();

    /** A request as it stands in the file, see {@link Attack}; {@code as: nobody} overrides the file's. */
    record Row(
            String name,
            @Nullable List<String> to,
            @Nullable String as,
            @Nullable String send,
            @Nullable Map<String, String> headers,
            @Nullable Payload body,
            @Nullable String raw,
            @Nullable Integer answers,
            List<Integer> status,
            @Nullable List<String> says,
            @Nullable List<String> never) {}

    static List<Attack> allUnder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted()
                    .map(AttackFile::read)
                    .flatMap(file -> file.requests().stream().map(file::attack))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static AttackFile read(Path file) {
        try (Reader text = Files.newBufferedReader(file)) {
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            return JSON.convertValue(new Yaml(new SafeConstructor(options)).load(text), AttackFile.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Attack attack(Row row) {
        String who = row.as() == null ? as : row.as();
        return new Attack(
                row.name(),
                given(row.to() == null ? to : row.to()),
                "nobody".equals(who) ? null : who,
                row.send(),
                row.headers() == null ? Map.of() : row.headers(),
                row.body(),
                row.raw(),
                row.answers() == null ? 1 : row.answers(),
                row.status(),
                given(row.says()),
                given(row.never()));
    }

    private static <T> List<T> given(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }
}
