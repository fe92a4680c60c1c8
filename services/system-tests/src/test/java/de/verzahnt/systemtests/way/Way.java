package de.verzahnt.systemtests.way;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/**
 * A way through the hub.
 *
 * @param sentence what it shows: the name of its file
 * @param steps in order
 */
public record Way(String sentence, List<Step> steps) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record File(List<Step> steps) {}

    /** All ways of a folder, by name. */
    public static List<Way> allUnder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(Way::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The way in a file. */
    public static Way read(Path file) {
        String name = file.getFileName().toString().replace(".yaml", "").replace('-', ' ');
        try (Reader text = Files.newBufferedReader(file)) {
            // The plain parser first: it knows anchors, by which a step repeats the body of an earlier one.
            Object plain = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return new Way(name, JSON.convertValue(plain, File.class).steps());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
