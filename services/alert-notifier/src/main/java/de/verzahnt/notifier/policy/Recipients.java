package de.verzahnt.notifier.policy;

import java.util.Collection;
import java.util.Set;

/** What is known of those who are told, and of what they choose by. */
public interface Recipients {

    /** How this organisation wants to hear of cases. */
    RecipientSettings settingsOf(String organisationId);

    /** Codes of the fields of action of these offerings, as far as they are known. */
    Set<String> fieldsOf(Collection<String> offeringIds);

    /** Whether one of these districts lies in the other. */
    boolean meet(String district, String other);
}
