package de.verzahnt.abh.authority;

import java.util.List;

/**
 * An Auslaenderbehoerde of the register.
 *
 * @param districts keys it is responsible for, as the register says
 */
public record Authority(String id, List<String> districts) {

    public Authority {
        districts = List.copyOf(districts);
    }
}
