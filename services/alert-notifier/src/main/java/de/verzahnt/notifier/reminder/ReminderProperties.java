package de.verzahnt.notifier.reminder;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How reminders are answered.
 *
 * @param linkValid how long the link of a mail can be used, from when the mail is written
 */
@Validated
@ConfigurationProperties("verzahnt.reminders")
public record ReminderProperties(@DefaultValue("48h") Duration linkValid) {}
