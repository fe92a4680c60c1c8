package de.verzahnt.dashboard.export;

import de.verzahnt.dashboard.offerings.OfferingView;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Offerings as a file of one format. The same offerings are the same bytes, whoever reads them when, in any language. */
interface OfferingFile {

    ExportFormat format();

    /** Writes them all, in their order. */
    void write(List<OfferingView> offerings, OutputStream out) throws IOException;
}
