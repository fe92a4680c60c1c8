package de.verzahnt.local.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {

    @TempDir
    private Path folder;

    @Test
    void keyOutlivesARestart() {
        var first = SigningKey.keptIn(folder);

        assertThat(SigningKey.keptIn(folder)).isEqualTo(first);
    }

    @Test
    void onlyItsOwnerReadsTheKey() throws IOException {
        SigningKey.keptIn(folder);

        var rights = Files.getPosixFilePermissions(folder.resolve("signing-key.json"));
        assertThat(PosixFilePermissions.toString(rights)).isEqualTo("rw-------");
    }

    @Test
    void brokenKeyFileIsNamed() throws IOException {
        Files.writeString(folder.resolve("signing-key.json"), "{}");

        assertThatIllegalStateException()
                .isThrownBy(() -> SigningKey.keptIn(folder))
                .withMessageContaining("signing-key.json");
    }
}
