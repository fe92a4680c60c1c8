package de.verzahnt.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secrets of one data folder: made when first asked for, kept in a file that only its owner reads. */
final class Secrets {

    private static final int BYTES = 24;
    private static final String EASY = "abcdefghkmnpqrstuvwxyz23456789";
    private static final int EASY_LENGTH = 10;

    private final Path file;
    private final Properties secrets = new Properties();
    private final SecureRandom random = new SecureRandom();

    Secrets(Path folder) {
        this.file = folder.resolve("secrets.properties");
        try {
            if (Files.exists(file)) {
                try (var reader = Files.newBufferedReader(file)) {
                    secrets.load(reader);
                }
            } else {
                Files.createDirectories(folder);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A secret for machines. */
    synchronized String of(String name) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return keep(name, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** A password that people type: no letters that look alike. */
    synchronized String typedByPeople(String name) {
        var password = new StringBuilder();
        for (int i = 0; i < EASY_LENGTH; i++) {
            password.append(EASY.charAt(random.nextInt(EASY.length())));
        }
        return keep(name, password.toString());
    }

    /** Secret of a machine client; the local identity computes the same. */
    String ofClient(String clientId) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(of("machines").getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] secret = mac.doFinal(clientId.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("HmacSHA256: missing (expected: in every JDK)", missing);
        }
    }

    private String keep(String name, String fresh) {
        Object kept = secrets.putIfAbsent(name, fresh);
        if (kept != null) {
            return kept.toString();
        }
        try (var writer = Files.newBufferedWriter(file)) {
            secrets.store(writer, "Secrets of this hub on this machine; generated, never to be shared");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return fresh;
    }
}
