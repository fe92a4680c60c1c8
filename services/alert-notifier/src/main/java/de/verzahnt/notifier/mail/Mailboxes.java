package de.verzahnt.notifier.mail;

import de.verzahnt.notifier.feed.KnownOrganisations;
import de.verzahnt.notifier.policy.Deputy;
import de.verzahnt.notifier.policy.Recipients;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where mails go now, and whether they may. */
@Component
class Mailboxes {

    private final KnownOrganisations organisations;
    private final Recipients recipients;

    Mailboxes(KnownOrganisations organisations, Recipients recipients) {
        this.organisations = organisations;
        this.recipients = recipients;
    }

    /** When the quiet hours of this organisation end that it is in; empty when it is in none. */
    Optional<Instant> quietUntil(String organisationId, Instant now) {
        return Optional.ofNullable(recipients.settingsOf(organisationId).quiet())
                .flatMap(quiet -> quiet.endAfter(now));
    }

    /** The deputy's mailbox while there is one, else that of the register. */
    Optional<String> of(String organisationId, Instant now) {
        Optional<String> own = organisations.mailboxOf(organisationId);
        return Optional.ofNullable(recipients.settingsOf(organisationId).deputy())
                .filter(deputy -> deputy.holds(now))
                .flatMap(deputy -> deputyOf(organisationId, deputy, own))
                .or(() -> own);
    }

    /** Nothing leaves the house: another organisation is one of the same body, another mailbox one of the same domain. */
    private Optional<String> deputyOf(String organisationId, Deputy deputy, Optional<String> own) {
        String other = deputy.organisation();
        if (other != null) {
            return organisations.areOfOneBody(organisationId, other)
                    ? organisations.mailboxOf(other)
                    : Optional.empty();
        }
        return Optional.ofNullable(deputy.mailbox()).filter(mailbox -> own.map(Mailboxes::domain)
                .filter(domain(mailbox)::equals)
                .isPresent());
    }

    private static String domain(String mailbox) {
        return mailbox.substring(mailbox.indexOf('@')).toLowerCase(Locale.ROOT);
    }
}
