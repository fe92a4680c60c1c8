package de.verzahnt.intake.report.web;

import de.verzahnt.starter.http.IfMatch;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** How a stored state is answered: with the tag that the next change may name. */
public final class StateAnswer {
    private StateAnswer() {}

    /**
     * 201 with the address of the request at hand for a new state, else 200.
     *
     * @param revision of the state, its tag
     */
    public static <T> ResponseEntity<T> of(boolean isNew, long revision, T shown) {
        ResponseEntity.BodyBuilder answer = isNew
                ? ResponseEntity.created(ServletUriComponentsBuilder.fromCurrentRequestUri()
                        .build()
                        .toUri())
                : ResponseEntity.ok();
        return answer.eTag(IfMatch.etag(revision)).body(shown);
    }
}
