package de.verzahnt.local.mailbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The mails as files of one folder, the newest only; what each says of itself is kept in memory. */
final class MailStore {

    private static final String ENDING = ".eml";

    private final Path folder;
    private final int kept;
    private final NavigableMap<Long, Mail> mails = new TreeMap<>();
    private long last;

    private MailStore(Path folder, int kept) {
        this.folder = folder;
        this.kept = kept;
    }

    static MailStore open(Path folder, int kept) throws IOException {
        Files.createDirectories(folder);
        MailStore store = new MailStore(folder, kept);
        try (var files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path file : files) {
                long id = Long.parseLong(file.getFileName().toString().replace(ENDING, ""));
                store.mails.put(id, MailReader.summary(id, file));
            }
        }
        store.last = store.mails.isEmpty() ? 0 : store.mails.lastKey();
        store.forgetOldest();
        return store;
    }

    /** Keeps the mail and returns its number. */
    synchronized long put(List<String> recipients, byte[] message) throws IOException {
        long id = last + 1;
        String envelope = MailReader.RECEIVED + ": " + Instant.now() + "\r\n" + MailReader.ENVELOPE + ": "
                + String.join(", ", recipients) + "\r\n";
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(envelope.getBytes(StandardCharsets.UTF_8));
        whole.writeBytes(message);
        Path arriving = folder.resolve("arriving");
        Files.write(arriving, whole.toByteArray());
        Files.move(arriving, file(id), StandardCopyOption.ATOMIC_MOVE);
        mails.put(id, MailReader.summary(id, file(id)));
        last = id;
        forgetOldest();
        return id;
    }

    /** All that are kept, in the order of arrival. */
    synchronized List<Mail> all() {
        return List.copyOf(mails.values());
    }

    synchronized Optional<MailContent> find(long id) throws IOException {
        return mails.containsKey(id) ? Optional.of(MailReader.content(id, file(id))) : Optional.empty();
    }

    private void forgetOldest() throws IOException {
        while (mails.size() > kept) {
            Files.deleteIfExists(file(mails.pollFirstEntry().getKey()));
        }
    }

    private Path file(long id) {
        return folder.resolve("%08d%s".formatted(id, ENDING));
    }
}
