package de.verzahnt.abh.disclosure;

import java.util.List;

/** What a table came to. */
public sealed interface DisclosureVerdict {

    /** It may be published in this form. */
    record Publishable(List<PublicCell> cells) implements DisclosureVerdict {}

    /** It may not: suppressed counts could be recovered. */
    record Recoverable(List<Leak> leaks) implements DisclosureVerdict {}
}
