package de.verzahnt.source.store;

import de.verzahnt.feeds.FeedKind;
import de.verzahnt.intake.table.RowDefaults;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What people say of a source.
 *
 * @param organisationId that runs what the source tells
 * @param name stands as source system in the events
 * @param kind when the recognised one was corrected
 * @param graceDays how long something may be missing before its offering ends
 */
public record SourceSetting(
        String organisationId,
        String name,
        URI address,
        @Nullable FeedKind kind,
        RowDefaults defaults,
        Duration interval,
        int graceDays) {}
