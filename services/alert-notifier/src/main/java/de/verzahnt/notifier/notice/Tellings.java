package de.verzahnt.notifier.notice;

import de.verzahnt.cases.Telling;
import de.verzahnt.notifier.policy.MailKind;
import de.verzahnt.notifier.policy.News;
import de.verzahnt.notifier.policy.RecipientSettings;
import de.verzahnt.notifier.policy.Recipients;
import de.verzahnt.notifier.policy.Rhythm;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How a recipient hears of a notice: by the table of who hears what, and by what they chose themselves. */
@Component
class Tellings {

    private final Recipients recipients;

    Tellings(Recipients recipients) {
        this.recipients = recipients;
    }

    /** At once when anything of it is to be told at once. */
    Telling of(NoticeContent content, String organisationId) {
        RecipientSettings settings = recipients.settingsOf(organisationId);
        return content.newsFor(organisationId).stream()
                .filter(news -> isWanted(settings, kind(news, organisationId), content))
                .map(news -> settings.telling(kind(news, organisationId), news.telling(organisationId)))
                .min(Enum::compareTo)
                .orElse(Telling.NOTHING);
    }

    /** How often a recipient who gathers it hears of it; empty when it is wanted no more. */
    Optional<Rhythm> gathered(NoticeContent content, String organisationId) {
        RecipientSettings settings = recipients.settingsOf(organisationId);
        return content.newsFor(organisationId).stream()
                .map(news -> kind(news, organisationId))
                .filter(kind -> isWanted(settings, kind, content))
                .map(settings::gathered)
                .min(Enum::compareTo)
                .filter(rhythm -> rhythm != Rhythm.OFF);
    }

    private boolean isWanted(RecipientSettings settings, MailKind kind, NoticeContent content) {
        return kind == MailKind.OWN_CASES
                || settings.wants(places(content), recipients.fieldsOf(content.offerings()), recipients::meet);
    }

    private static Collection<String> places(NoticeContent content) {
        List<String> places = content.lines().stream()
                .flatMap(line -> line.places().stream())
                .distinct()
                .toList();
        return places.isEmpty() && !content.kreis().isEmpty() ? List.of(content.kreis()) : places;
    }

    private static MailKind kind(News news, String organisationId) {
        return MailKind.of(news.why().getOrDefault(organisationId, ""));
    }
}
