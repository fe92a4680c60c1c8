package de.verzahnt.starter.kafka;

import java.util.List;

/** What the comparison with the registry found. */
sealed interface ContractVerdict {

    /** All subjects are there and fit. */
    record Fits() implements ContractVerdict {}

    /** Subjects whose schema of this service is not deployed yet; it may still come. */
    record NotDeployed(List<String> subjects) implements ContractVerdict {}

    /** Schemas contradict each other; waiting does not help. */
    record Incompatible(List<String> differences) implements ContractVerdict {}

    /** The registry could not be asked. */
    record Unreachable(String reason) implements ContractVerdict {}

    static ContractVerdict of(List<String> missing, List<String> differences) {
        if (!differences.isEmpty()) {
            return new Incompatible(List.copyOf(differences));
        }
        return missing.isEmpty() ? new Fits() : new NotDeployed(List.copyOf(missing));
    }
}
