package de.verzahnt.starter.problem;

import java.util.List;
import java.util.Map;

/**
 * Looks through what could be read of a body in which some fields are of the wrong type, so that whoever sent it is told
 * all errors at once. The body is refused whatever comes out. A bean for each type of report.
 */
public interface ValueCheck<R> {

    /** The report it knows. */
    Class<R> reportType();

    /**
     * What is wrong with the values.
     *
     * @param readable the report without the fields that do not fit
     * @param path variables of the address
     */
    List<FieldError> errors(R readable, Map<String, String> path);
}
