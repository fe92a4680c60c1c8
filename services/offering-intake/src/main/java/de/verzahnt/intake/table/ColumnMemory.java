package de.verzahnt.intake.table;

import java.util.Collection;
import java.util.Map;

/** What senders said of their columns, by organisation and shape of the header. */
public interface ColumnMemory {

    /** What one of these organisations said last of files with this header, by header; empty when nobody did. */
    Map<String, String> find(Collection<String> organisations, String shape);

    /** Keeps what was said; the next file with this header needs no word. */
    void keep(Collection<String> organisations, String shape, Map<String, String> columns);
}
