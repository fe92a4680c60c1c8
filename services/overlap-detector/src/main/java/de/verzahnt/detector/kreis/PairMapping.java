package de.verzahnt.detector.kreis;

import de.verzahnt.cases.Pair;
import de.verzahnt.detector.state.PairState;
import de.verzahnt.detector.state.WeightState;
import de.verzahnt.detector.stores.StateSerde;
import de.verzahnt.rules.Band;
import de.verzahnt.rules.Finding;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.rules.Mitigation;
import de.verzahnt.rules.Score;
import de.verzahnt.rules.Weight;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.serialization.Serde;

/** Findings as private state. The score is not kept: it is the sum of its weights. */
public final class PairMapping {

    private PairMapping() {}

    /** Serde of the store {@code findings-by-pair}. */
    public static Serde<Pair> serde() {
        return StateSerde.of(PairState.class, PairMapping::toState, PairMapping::fromState);
    }

    /** To the kept form. */
    public static PairState toState(Pair pair) {
        Finding finding = pair.finding();
        return PairState.newBuilder()
                .setFindingClass(finding.findingClass().name())
                .setAnchorId(finding.anchorId())
                .setAnchorOrganisationId(pair.anchorOrganisationId())
                .setLineId(finding.lineId())
                .setLineOrganisationId(pair.lineOrganisationId())
                .setBand(finding.band().name())
                .setWeights(finding.score().weights().stream()
                        .map(PairMapping::toState)
                        .toList())
                .setMitigations(finding.mitigations().stream().map(Enum::name).toList())
                .build();
    }

    /** Back from the kept form. */
    public static Pair fromState(PairState state) {
        List<Weight> weights =
                state.getWeights().stream().map(PairMapping::fromState).toList();
        Set<Mitigation> mitigations =
                state.getMitigations().stream().map(Mitigation::valueOf).collect(Collectors.toSet());
        Finding finding = new Finding(
                FindingClass.valueOf(state.getFindingClass()),
                state.getAnchorId(),
                state.getLineId(),
                Band.valueOf(state.getBand()),
                Score.of(weights),
                mitigations);
        return new Pair(finding, state.getAnchorOrganisationId(), state.getLineOrganisationId());
    }

    private static WeightState toState(Weight weight) {
        return new WeightState(weight.comparison(), weight.level(), weight.bits(), weight.evidence());
    }

    private static Weight fromState(WeightState state) {
        return new Weight(state.getComparison(), state.getLevel(), state.getBits(), state.getEvidence());
    }
}
