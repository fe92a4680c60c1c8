package de.verzahnt.local.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;

/** The key that signs tokens: made once, kept in the data folder for its owner only, so that sessions outlive a restart. */
final class SigningKey {

    private static final int BITS = 2048;

    private SigningKey() {}

    static JWKSet keptIn(Path folder) {
        Path file = folder.resolve("signing-key.json");
        try {
            return Files.exists(file) ? new JWKSet(RSAKey.parse(Files.readString(file))) : create(file);
        } catch (IOException | ParseException | JOSEException failure) {
            throw new IllegalStateException(
                    "%s: %s (expected: one RSA key)".formatted(file, failure.getMessage()), failure);
        }
    }

    private static JWKSet create(Path file) throws IOException, JOSEException {
        var key = new RSAKeyGenerator(BITS)
                .keyUse(KeyUse.SIGNATURE)
                .keyIDFromThumbprint(true)
                .generate();
        Files.createDirectories(file.getParent());
        if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, key.toJSONString());
        return new JWKSet(key);
    }
}
