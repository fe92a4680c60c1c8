package de.verzahnt.notifier.mail;

import de.verzahnt.notifier.notice.NoticeContent;
import de.verzahnt.reference.District;
import de.verzahnt.reference.ReferenceData;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where a case is, for the subject of its mails: the Gemeinde, or the Kreis where it is more than one. */
@Component
class PlaceWords {

    private final ReferenceData reference;

    PlaceWords(ReferenceData reference) {
        this.reference = reference;
    }

    /** The name; empty where nobody knows the district. */
    Optional<String> of(NoticeContent content) {
        List<String> gemeinden = content.lines().stream()
                .flatMap(line -> line.places().stream())
                .flatMap(key -> reference.districts().nearest(key).stream())
                .map(near -> reference.districts().gemeindeOf(near.key()).orElse(near))
                .map(District::key)
                .distinct()
                .toList();
        String key = gemeinden.size() == 1 ? gemeinden.get(0) : content.kreis();
        return name(key);
    }

    /** The name of a district as one says it. */
    Optional<String> name(String key) {
        return reference.districts().nearest(key).map(District::spokenName);
    }
}
