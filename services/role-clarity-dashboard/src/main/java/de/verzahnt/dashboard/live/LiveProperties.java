package de.verzahnt.dashboard.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The live connection of open pages.
 *
 * @param heartbeat pause between two signs of life; shorter than proxies wait
 * @param longest after this a page connects anew, so that changed rights reach it
 * @param mostOfOnePerson pages of one account that may listen at once
 * @param most pages that may listen at once at this instance
 */
@ConfigurationProperties("verzahnt.live")
record LiveProperties(
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("10m") Duration longest,
        @DefaultValue("30") int mostOfOnePerson,
        @DefaultValue("1000") int most) {}
