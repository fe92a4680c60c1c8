package de.verzahnt.systemtests.seeing;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** The metrics that the files under {@code infra/monitoring} speak of. */
final class NamedMetrics {

    private static final Path FOLDER = Path.of("../../infra/monitoring");
    private static final Pattern LABELS = Pattern.compile("\\{[^}]*}|\\[[^]]*]|(by|without|on|ignoring) *\\([^)]*\\)");
    private static final Pattern NAME = Pattern.compile("\\b[a-z][a-z0-9]*(_[a-z0-9]+)+\\b(?! *\\()");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| *`([a-z0-9_]+)`");

    private NamedMetrics() {}

    static Set<String> all() {
        Set<String> names = new TreeSet<>(inReadme());
        Stream.concat(alertExpressions().stream(), boardExpressions().stream())
                .flatMap(expression ->
                        NAME.matcher(LABELS.matcher(expression).replaceAll(" ")).results())
                .forEach(found -> names.add(found.group()));
        return names;
    }

    /** First column of the table of metrics. */
    static Set<String> inReadme() {
        Set<String> names = new TreeSet<>();
        ROW.matcher(read(FOLDER.resolve("README.md"))).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    static List<String> alertExpressions() {
        Map<String, List<Map<String, List<Map<String, Object>>>>> file =
                new Yaml().load(read(FOLDER.resolve("prometheus/alerts.yml")));
        return file.getOrDefault("groups", List.of()).stream()
                .flatMap(group -> group.getOrDefault("rules", List.of()).stream())
                .map(rule -> String.valueOf(rule.get("expr")))
                .toList();
    }

    static List<String> boardExpressions() {
        try (Stream<Path> boards = Files.list(FOLDER.resolve("grafana/dashboards"))) {
            List<String> expressions = new ArrayList<>();
            boards.forEach(board -> expressions.addAll(JsonPath.read(read(board), "$.panels[*].targets[*].expr")));
            return expressions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
