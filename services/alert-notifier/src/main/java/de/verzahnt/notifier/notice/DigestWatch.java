package de.verzahnt.notifier.notice;

import de.verzahnt.starter.loop.BackgroundLoop;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The thread that looks whether the morning of a digest has come. */
@Component
class DigestWatch extends BackgroundLoop {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final DigestBook book;
    private final Duration look;

    DigestWatch(DigestBook book, NoticeProperties settings) {
        super("digest-watch", FIRST_PAUSE, LONGEST_PAUSE);
        this.book = book;
        this.look = settings.dayWatch();
    }

    @Override
    protected void work() throws InterruptedException {
        Optional<String> recipient = book.makeNext("");
        while (recipient.isPresent() && goesOn()) {
            recipient = book.makeNext(recipient.get());
        }
        worked();
        rest(look);
    }
}
