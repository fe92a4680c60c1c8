package de.verzahnt.notifier.feed;

import de.verzahnt.reference.District;
import de.verzahnt.reference.Districts;
import java.util.Optional;

/** Where districts lie. */
record Places(Districts districts) {

    /** Whether one lies in the other; a Sozialraum nobody knows yet lies where its key says. */
    boolean meet(String district, String place) {
        Optional<String> one = districts.nearest(district).map(District::key);
        Optional<String> other = districts.nearest(place).map(District::key);
        return one.isPresent()
                && other.isPresent()
                && (districts.contains(one.get(), other.get()) || districts.contains(other.get(), one.get()));
    }
}
