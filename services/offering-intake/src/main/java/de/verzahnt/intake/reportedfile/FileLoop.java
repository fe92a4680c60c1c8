package de.verzahnt.intake.reportedfile;

import de.verzahnt.starter.loop.BackgroundLoop;
import java.time.Duration;

/** Works off what waits: woken when a file comes, looking by itself for what another instance has left behind. */
final class FileLoop extends BackgroundLoop {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final Duration POLL = Duration.ofSeconds(5);

    private final FileWork files;

    FileLoop(FileWork files) {
        super("reported-files", FIRST_PAUSE, LONGEST_PAUSE);
        this.files = files;
    }

    @Override
    protected void work() throws InterruptedException {
        boolean more = files.next() | files.confirmNext();
        worked();
        rest(more ? Duration.ZERO : POLL);
    }
}
