package de.verzahnt.starter.kafka;

import java.util.List;

/** A service must not start: its schemas contradict those of the registry. Names each subject and the difference. */
public final class IncompatibleSchema extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IncompatibleSchema(List<String> differences) {
        super("schemas: incompatible with the registry (expected: compatible)\n  " + String.join("\n  ", differences));
    }
}
