package de.verzahnt.notifier.running;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.events.PausedSource;
import de.verzahnt.events.ReminderDetails;
import de.verzahnt.events.ReminderKind;
import de.verzahnt.events.ReminderOffering;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the gateways remind of, and the links of the mails that tell it. */
public final class Remind {
    private static final Pattern TOKEN =
            Pattern.compile("https://hub\\.example/bestaetigung\\?token=([A-Za-z0-9_-]{43})");

    private Remind() {}

    public static ReminderDetails toConfirm(String organisation, String... titles) {
        return toConfirm(
                organisation,
                Stream.of(titles)
                        .map(title -> offering(organisation, title, null))
                        .toList());
    }

    public static ReminderDetails toConfirm(String organisation, List<ReminderOffering> offerings) {
        return reminder(organisation, ReminderKind.CONFIRM_OFFERINGS)
                .setOfferings(offerings)
                .build();
    }

    public static ReminderOffering offering(String organisation, String title, @Nullable LocalDate ends) {
        return new ReminderOffering(
                organisation + "/" + title,
                title,
                Instant.parse("2025-12-01T09:00:00Z"),
                LocalDate.parse("2026-12-01"),
                ends);
    }

    public static ReminderDetails paused(String organisation) {
        return reminder(organisation, ReminderKind.SOURCE_PAUSED)
                .setSource(new PausedSource("Kalender", 5, "Der Server antwortet nicht."))
                .build();
    }

    /** The token of the link in a mail. */
    public static String token(String said) {
        Matcher link = TOKEN.matcher(said);
        assertThat(link.find()).as(said).isTrue();
        return link.group(1);
    }

    private static ReminderDetails.Builder reminder(String organisation, ReminderKind kind) {
        return ReminderDetails.newBuilder()
                .setOrganisationId(organisation)
                .setKind(kind)
                .setRemindedAt(Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }
}
