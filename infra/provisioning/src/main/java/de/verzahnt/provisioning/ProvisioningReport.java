package de.verzahnt.provisioning;

import de.verzahnt.provisioning.Step.Result;
import java.util.List;

/** All steps of one provisioning, topics first, in the order of the contract. */
public record ProvisioningReport(List<Step> steps) {

    public ProvisioningReport {
        steps = List.copyOf(steps);
    }

    /** True when the cluster now carries the contract as it stands in the code. */
    public boolean complete() {
        return refused().isEmpty();
    }

    /** What differs and was left alone. */
    public List<Step> refused() {
        return steps.stream().filter(step -> step.result() == Result.REFUSED).toList();
    }
}
