package de.verzahnt.provisioning;

/**
 * How many copies Kafka keeps.
 *
 * @param replicationFactor copies of every partition, from 1
 * @param minInSyncReplicas copies that must have a record before it counts as written, from 1 to replicationFactor
 */
public record Durability(short replicationFactor, int minInSyncReplicas) {

    /** One machine, one copy. */
    public static final Durability ONE_MACHINE = new Durability((short) 1, 1);

    public Durability {
        if (minInSyncReplicas < 1 || minInSyncReplicas > replicationFactor) {
            throw new IllegalArgumentException(
                    "minInSyncReplicas: %d (expected: 1 to %d)".formatted(minInSyncReplicas, replicationFactor));
        }
    }
}
