package de.verzahnt.trial;

import de.verzahnt.messages.Message;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.relearned.BookError;
import de.verzahnt.rules.relearned.BookFile;
import de.verzahnt.rules.relearned.BookReading;
import de.verzahnt.rules.relearned.RelearnedBook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The relearned book of a call. */
final class Books {
    private Books() {}

    /** Empty when there is none to try; all that is wrong with it is complained about. */
    static Optional<RelearnedBook> read(Path file, ReferenceData reference, Complaints complaints) {
        try (InputStream in = Files.newInputStream(file)) {
            BookReading reading = BookFile.read(in.readNBytes(BookFile.MOST_BYTES + 1), reference);
            if (reading instanceof BookReading.Refused refused) {
                refused.errors().forEach(error -> complain(file, error, complaints));
                more(file, refused.more(), complaints);
                return Optional.empty();
            }
            return Optional.of(((BookReading.Read) reading).book());
        } catch (NoSuchFileException e) {
            complaints.error(Spot.of(file), "", Message.of("trial.existing-file"));
        } catch (IOException e) {
            complaints.error(Spot.of(file), "", Message.of("trial.readable-file"));
        }
        return Optional.empty();
    }

    private static void complain(Path file, BookError error, Complaints complaints) {
        String entry = error.part().isEmpty() || error.key().isEmpty()
                ? error.part() + error.key()
                : error.part() + " " + error.key();
        complaints.error(new Spot(file, error.line(), entry), error.value(), error.expected());
    }

    private static void more(Path file, int more, Complaints complaints) {
        if (more > 0) {
            complaints.error(Spot.of(file), "+ " + more, Message.of("trial.no-further-errors"));
        }
    }
}
