package de.verzahnt.systemtests.way;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A way through the hub.
 *
 * @param sentence what it shows: the name of its file
 * @param steps in order
 */
record Way(String sentence, List<Step> steps) {

    private static final ObjectMapper YAML = YAMLMapper.builder().build();

    private record File(List<Step> steps) {}

    static List<Way> allUnder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(Way::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Way read(Path file) {
        String name = file.getFileName().toString().replace(".yaml", "").replace('-', ' ');
        return new Way(name, YAML.readValue(file, File.class).steps());
    }
}
