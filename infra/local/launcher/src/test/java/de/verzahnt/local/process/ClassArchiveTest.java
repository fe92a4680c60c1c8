package de.verzahnt.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive of a program that says one word, made and used by real JVMs. */
class ClassArchiveTest {

    @TempDir
    private Path folder;

    private Path jar = Path.of("");

    @BeforeEach
    void aProgramOfOneJar() throws Exception {
        jar = folder.resolve("program.jar");
        built("first");
    }

    @Test
    void aProgramThatMadeAnArchiveUsesItAtItsNextStart() throws Exception {
        assertThat(archive().exists()).isFalse();

        said(new JavaCommand(32).making(archive()));
        archive().take();

        assertThat(archive().exists()).isTrue();
        assertThat(said(new JavaCommand(32).using(archive()))).isEqualTo("first");
    }

    @Test
    void afterABuildTheArchiveIsNotFoundAndTheNextOneReplacesIt() throws Exception {
        said(new JavaCommand(32).making(archive()));
        archive().take();

        built("second, longer");
        assertThat(archive().exists()).isFalse();
        said(new JavaCommand(32).making(archive()));
        archive().take();

        assertThat(archives()).containsExactly(archive().file());
    }

    @Test
    void anArchiveOfAnEarlierBuildKeepsNoProgramFromStarting() throws Exception {
        said(new JavaCommand(32).making(archive()));
        archive().take();
        Path stale = archives().get(0);

        built("second, longer");
        Files.move(stale, archive().file());

        assertThat(said(new JavaCommand(32).using(archive()))).isEqualTo("second, longer");
    }

    @Test
    void aFileThatIsNoArchiveKeepsNoProgramFromStarting() throws Exception {
        Files.writeString(archive().file(), "torn");

        assertThat(said(new JavaCommand(32).using(archive()))).isEqualTo("first");
    }

    @Test
    void nothingIsTakenWhenNothingWasMade() {
        archive().take();

        assertThat(archive().exists()).isFalse();
    }

    private ClassArchive archive() {
        return ClassArchive.of(folder, "program", List.of(jar));
    }

    private List<Path> archives() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsa")).toList();
        }
    }

    private String said(JavaCommand command) throws Exception {
        var process = new ProcessBuilder(command.run(jar.toString(), "Program"))
                .redirectErrorStream(true)
                .start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(words).isZero();
        return words.strip();
    }

    private void built(String word) throws IOException {
        Path source = folder.resolve("Program.java");
        Files.writeString(
                source,
                "class Program { public static void main(String[] a) { java.util.List.of(\"%s\").forEach(System.out::println); } }"
                        .formatted(word));
        ToolProvider.getSystemJavaCompiler().run(null, null, null, source.toString());
        Path fresh = folder.resolve("fresh.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(fresh))) {
            out.putNextEntry(new JarEntry("Program.class"));
            out.write(Files.readAllBytes(folder.resolve("Program.class")));
        }
        Files.move(fresh, jar, StandardCopyOption.REPLACE_EXISTING);
    }
}
