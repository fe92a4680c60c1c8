package de.verzahnt.benchmark.stream;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What all ways are started with.
 *
 * @param threads of the stream
 * @param commitInterval of the stream; that of the detector as it ships
 * @param profile file of a flight recording of the detector; null for none
 */
record Pace(int threads, Duration commitInterval, @Nullable String profile) {

    /** As environment of the detector. */
    Map<String, String> told() {
        Map<String, String> told = new HashMap<>();
        told.put("VERZAHNT_DETECTOR_PROCESSINGTHREADS", Integer.toString(threads));
        told.put("VERZAHNT_DETECTOR_COMMITINTERVAL", commitInterval.toMillis() + "ms");
        if (profile != null) {
            told.put(
                    "JAVA_TOOL_OPTIONS",
                    "-XX:StartFlightRecording=dumponexit=true,settings=profile,filename=" + profile);
        }
        return told;
    }
}
