package de.verzahnt.intake.report.web;

import de.verzahnt.intake.report.text.Errors;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.http.Listing;
import java.util.List;
import org.springframework.http.ResponseEntity;

/** The page of a list somebody asks for. */
public final class Page {

    private static final int LARGEST = 200;

    private Page() {}

    /** Notes what is wrong with the wanted page. */
    public static void check(int page, int size, Errors errors) {
        if (page < 0) {
            errors.add("page", String.valueOf(page), Message.of("intake.page"));
        }
        if (size < 1 || size > LARGEST) {
            errors.add("size", String.valueOf(size), Message.of("intake.size", LARGEST));
        }
    }

    /** The page as an answer to the request at hand; the total is in the header {@code X-Total-Count} too. */
    public static <T> ResponseEntity<Listing<T>> answer(List<T> items, int page, int size, long total) {
        return ResponseEntity.ok()
                .header("X-Total-Count", String.valueOf(total))
                .body(Listing.answer(items, page, size, total));
    }
}
