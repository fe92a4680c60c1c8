package de.verzahnt.dashboard.reporting.file;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file for a gateway.
 *
 * @param name as the reader's machine calls it
 * @param organisation that runs what names nobody; null when nobody is logged in
 * @param columns what the person said of a header
 */
record Upload(byte[] bytes, String name, @Nullable String organisation, Map<String, String> columns) {

    /** As a browser sends it; a part without a name would not be taken for a file. */
    static Upload of(MultipartFile file, String organisation) throws IOException {
        String name = file.getOriginalFilename();
        return new Upload(file.getBytes(), name == null || name.isBlank() ? "list" : name, organisation, Map.of());
    }

    /** The same with other words for its columns. */
    Upload with(Map<String, String> other) {
        return new Upload(bytes, name, organisation, other);
    }

    /** The same without its content. */
    Upload emptied() {
        return new Upload(new byte[0], name, organisation, Map.of());
    }
}
