package de.verzahnt.rules.index;

import de.verzahnt.rules.Offering;
import de.verzahnt.rules.Score;
import de.verzahnt.rules.Verdict;
import de.verzahnt.rules.classify.PairClassifier;
import de.verzahnt.rules.compare.Pair;
import de.verzahnt.rules.compare.Places;
import de.verzahnt.rules.compare.ScoreCard;
import de.verzahnt.rules.rulebook.Thresholds;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All offerings of one Kreis, and for a changed one the few that {@link OverlapRules#compare} could find something with.
 * Never misses such a pair. Not thread-safe: one owner.
 */
public final class OverlapIndex {
    private final Places places;
    private final String kreis;
    private final PairClassifier classifier;
    private final BlockingKeys keys;
    private final CachedComparisons comparisons;
    private final CandidateTrie trie;
    private final double leastForLink;
    private final Map<String, Profile> byId = new HashMap<>();
    /** Put, but not looked at yet. */
    private final Map<String, Offering> unread = new LinkedHashMap<>();

    private final Postings linked = new Postings();
    private final Postings declared = new Postings();

    OverlapIndex(Places places, ScoreCard card, Thresholds thresholds, PairClassifier classifier, String kreis) {
        this.places = places;
        this.classifier = classifier;
        this.kreis = kreis;
        this.keys = new BlockingKeys(places, kreis);
        this.comparisons = new CachedComparisons(card, kreis);
        this.trie = new CandidateTrie(comparisons, thresholds.leastForAlert());
        this.leastForLink = thresholds.leastForLink();
    }

    /**
     * Adds the offering or replaces its earlier state. What it says is read when the next question is asked: after a restart
     * everything is put at once, and most Kreise are not asked for long.
     */
    public void put(Offering offering) {
        remove(offering.id());
        unread.put(offering.id(), offering);
    }

    private void readAll() {
        unread.values().forEach(this::read);
        unread.clear();
    }

    private void read(Offering offering) {
        Profile profile = comparisons.look(offering);
        byId.put(offering.id(), profile);
        if (isHere(offering)) {
            linked.add(keys.standsUnder(offering), offering.id());
            if (profile.canOverlap()) {
                declared.add(keys.declares(offering), offering.id());
                trie.add(profile);
            }
        }
    }

    /** Forgets the offering; an unknown id changes nothing. */
    public void remove(String offeringId) {
        unread.remove(offeringId);
        Profile earlier = byId.remove(offeringId);
        if (earlier == null) {
            return;
        }
        if (isHere(earlier.offering())) {
            linked.remove(keys.standsUnder(earlier.offering()), offeringId);
            if (earlier.canOverlap()) {
                declared.remove(keys.declares(earlier.offering()), offeringId);
                trie.remove(earlier);
            }
        }
        comparisons.forget(earlier);
    }

    /** The state put last. */
    public Optional<Offering> find(String offeringId) {
        return Optional.ofNullable(unread.get(offeringId))
                .or(() -> Optional.ofNullable(byId.get(offeringId)).map(Profile::offering));
    }

    /** How many offerings are in. */
    public int size() {
        return byId.size() + unread.size();
    }

    /** Everything worth comparing with this offering, which need not be in itself; ordered by id, without itself. */
    public List<Offering> candidates(Offering offering) {
        if (!isHere(offering)) {
            return List.of();
        }
        readAll();
        Map<String, Offering> found = new TreeMap<>();
        linked.under(keys.lookUp(offering)).forEach(id -> find(id).ifPresent(other -> found.put(id, other)));
        Optional<Profile> held = held(offering);
        Profile profile = held.orElseGet(() -> comparisons.look(offering));
        if (profile.canOverlap()) {
            trie.near(profile, other -> found.put(other.id(), other));
            addDeclared(profile, found);
        }
        if (held.isEmpty()) {
            comparisons.forget(profile);
        }
        found.remove(offering.id());
        return List.copyOf(found.values());
    }

    /**
     * What {@link OverlapRules#compare} says of the two in this Kreis from today on; quicker for offerings as they were put
     * last.
     */
    public Verdict compare(Offering one, Offering other, LocalDate today) {
        return classifier.of(pair(one, other, today));
    }

    /** What speaks for and against the two, see {@link OverlapRules#evidence}; quicker for offerings as they were put last. */
    public Optional<Score> evidence(Offering one, Offering other, LocalDate today) {
        return classifier.evidence(pair(one, other, today));
    }

    private Pair pair(Offering one, Offering other, LocalDate today) {
        readAll();
        Profile a = held(one).orElse(null);
        Profile b = held(other).orElse(null);
        return a == null || b == null
                ? Pair.of(one, other, kreis, today)
                : Pair.of(one, other, kreis, today, (comparison, pair) -> comparisons.see(comparison, a, b));
    }

    private void addDeclared(Profile profile, Map<String, Offering> found) {
        double[] best = comparisons.bestBeside(profile);
        declared.under(keys.lookUpDeclared(profile.offering())).stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .filter(other -> comparisons.reaches(leastForLink, profile, other, 0, comparisons.start(), best))
                .forEach(other -> found.put(other.offering().id(), other.offering()));
    }

    /** What is known of it, when it is here in this very state. */
    private Optional<Profile> held(Offering offering) {
        return Optional.ofNullable(byId.get(offering.id()))
                .filter(profile -> profile.offering().equals(offering));
    }

    private boolean isHere(Offering offering) {
        return !places.towns(kreis, offering).isEmpty();
    }
}
