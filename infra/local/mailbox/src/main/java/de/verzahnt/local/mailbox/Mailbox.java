package de.verzahnt.local.mailbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/**
 * A real SMTP server and the page that shows what it took: {@code <folder> <SMTP port> <page's port> <mails kept>}. Both
 * listen on the loopback address only; nothing ever leaves this machine.
 */
public final class Mailbox implements AutoCloseable {

    private final MailDoor door;
    private final MailPages pages;

    private Mailbox(MailDoor door, MailPages pages) {
        this.door = door;
        this.pages = pages;
    }

    /** Opens the mailbox on what the folder holds; port 0 takes any free one. */
    public static Mailbox open(Path folder, int smtpPort, int pagePort, int kept) throws IOException {
        MailStore store = MailStore.open(folder, kept);
        MailPages pages = MailPages.open(store, pagePort);
        try {
            return new Mailbox(MailDoor.open(store, smtpPort), pages);
        } catch (RuntimeException taken) {
            // Half a mailbox would look healthy, and whoever keeps it running would not notice.
            pages.close();
            throw taken;
        }
    }

    /** Port at which mails are taken. */
    public int smtpPort() {
        return door.port();
    }

    /** Port of the page. */
    public int pagePort() {
        return pages.port();
    }

    @Override
    public void close() {
        door.close();
        pages.close();
    }

    /** Runs until the process is told to end. */
    public static void main(String[] args) throws IOException, InterruptedException {
        var ended = new CountDownLatch(1);
        Mailbox mailbox =
                open(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            mailbox.close();
            ended.countDown();
        }));
        ended.await();
    }
}
