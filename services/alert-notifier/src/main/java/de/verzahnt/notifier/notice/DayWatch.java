package de.verzahnt.notifier.notice;

import de.verzahnt.starter.loop.BackgroundLoop;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** The thread that looks whether a day of a case has come. */
@Component
class DayWatch extends BackgroundLoop {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final NoticeBook book;
    private final Duration look;

    DayWatch(NoticeBook book, NoticeProperties settings) {
        super("day-watch", FIRST_PAUSE, LONGEST_PAUSE);
        this.book = book;
        this.look = settings.dayWatch();
    }

    @Override
    protected void work() throws InterruptedException {
        boolean told = book.tellOfNextDay();
        worked();
        if (!told) {
            rest(look);
        }
    }
}
