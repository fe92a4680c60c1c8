package de.verzahnt.register.sozialraum;

import de.verzahnt.reference.District;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Sozialraum as everybody logged in sees it.
 *
 * @param otherNames as its KI keeps them
 * @param listedNames other names the shipped list has
 * @param listed whether it stands in the shipped list: its name and parent are fixed, and it is never withdrawn
 * @param active false: the KI withdrew it; of a listed one only its other names
 * @param revision 0: only the list speaks of it
 */
record SozialraumView(
        String key,
        String name,
        String parentKey,
        List<String> otherNames,
        List<String> listedNames,
        @Nullable LocalDate validFrom,
        boolean listed,
        boolean active,
        @Nullable String withdrawalReason,
        long revision) {

    static SozialraumView of(SozialraumEntry entry, @Nullable District listed) {
        Sozialraum sozialraum = entry.sozialraum();
        return new SozialraumView(
                sozialraum.key(),
                listed == null ? sozialraum.name() : listed.name(),
                listed == null ? sozialraum.parentKey() : listed.parent().orElseThrow(),
                sozialraum.otherNames(),
                listed == null ? List.of() : listed.synonyms(),
                sozialraum.validFrom(),
                listed != null,
                entry.active(),
                entry.withdrawalReason(),
                entry.revision());
    }

    static SozialraumView of(District listed) {
        return new SozialraumView(
                listed.key(),
                listed.name(),
                listed.parent().orElseThrow(),
                List.of(),
                listed.synonyms(),
                null,
                true,
                true,
                null,
                0);
    }
}
