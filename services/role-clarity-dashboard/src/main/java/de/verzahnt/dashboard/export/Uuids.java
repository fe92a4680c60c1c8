package de.verzahnt.dashboard.export;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids for formats that ask for UUIDs: the same thing has the same one in every export. */
final class Uuids {

    private Uuids() {}

    /** Of a thing of some kind by its id in the hub. */
    static String of(String kind, String id) {
        return UUID.nameUUIDFromBytes(("verzahnt:" + kind + ":" + id).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
