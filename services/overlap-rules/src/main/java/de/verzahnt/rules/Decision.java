package de.verzahnt.rules;

import java.util.Optional;
import java.util.Set;

/** The whole way of a pair: links by declared structure, gates, evidence, class. */
final class Decision {
    private final Gates gates;
    private final Judgement judgement;

    Decision(Gates gates, Judgement judgement) {
        this.gates = gates;
        this.judgement = judgement;
    }

    Verdict of(Pair pair) {
        if (pair.a().id().equals(pair.b().id())) {
            return new Verdict.None(Gate.SAME_OFFERING);
        }
        Set<Mitigation> structure = Links.structural(pair);
        if (!structure.isEmpty() && gates.bothHereAndAlive(pair)) {
            return judgement.related(pair, structure);
        }
        return gates.refusal(pair).<Verdict>map(Verdict.None::new).orElseGet(() -> judgement.of(pair));
    }

    /** What speaks for and against; empty when a gate or a declared link answers before anything is weighed. */
    Optional<Score> evidence(Pair pair) {
        boolean compared = !pair.a().id().equals(pair.b().id())
                && gates.refusal(pair).isEmpty()
                && pair.a().operative()
                && pair.b().operative()
                && Links.structural(pair).isEmpty()
                && Links.declared(pair).isEmpty();
        return compared ? Optional.of(judgement.evidence(pair)) : Optional.empty();
    }
}
