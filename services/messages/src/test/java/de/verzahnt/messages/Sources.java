package de.verzahnt.messages;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The sources of all modules, read as the compiler reads them. */
final class Sources {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private Sources() {}

    /** A text in a source, where it stands. */
    record Literal(Path file, String text) {
        @Override
        public String toString() {
            return file + ": \"" + text + "\"";
        }
    }

    /** All texts in main Java code; what annotations hold describes the API and is not said by the program. */
    static List<Literal> literals() {
        List<Path> files = files(file ->
                file.toString().contains("/src/main/java/") && file.toString().endsWith(".java"));
        try (StandardJavaFileManager manager =
                ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                    .getTask(
                            null,
                            manager,
                            null,
                            List.of("-proc:none"),
                            null,
                            manager.getJavaFileObjectsFromPaths(files));
            List<Literal> found = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                Path file = ROOT.relativize(Path.of(unit.getSourceFile().toUri()));
                new TextScanner(text -> found.add(new Literal(file, text))).scan(unit, null);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files below services and infra that are no result of a build. */
    static List<Path> files(Predicate<Path> wanted) {
        try (Stream<Path> services = Files.walk(ROOT.resolve("services"));
                Stream<Path> infra = Files.walk(ROOT.resolve("infra"))) {
            return Stream.concat(services, infra)
                    .filter(file -> !file.toString().contains("/target/")
                            && !file.toString().contains("/node_modules/"))
                    .filter(wanted)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class TextScanner extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final Consumer<String> told;

        TextScanner(Consumer<String> told) {
            this.told = told;
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
            if (literal.getValue() instanceof String text) {
                told.accept(text);
            }
            return null;
        }

        @Override
        public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void nothing) {
            return null;
        }
    }
}
