package de.verzahnt.dashboard.reporting.file;

import de.verzahnt.dashboard.remote.Reply;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a file as a whole is not taken, as errors of the field it was chosen in. */
final class Refusals {
    private static final String FILE = "file";

    private Refusals() {}

    /** The gateway's reasons in its words; what it says of the whole when it names none. */
    static List<FieldError> ofFile(Reply.Refused<?> refused) {
        return of(FILE, refused);
    }

    /** Likewise as errors of this field. */
    static List<FieldError> of(String field, Reply.Refused<?> refused) {
        List<FieldError> told = refused.problem().all().stream()
                .map(error -> new FieldError(field, error.value(), placed(error)))
                .toList();
        return told.isEmpty() ? List.of(new FieldError(field, null, whole(refused.problem()))) : told;
    }

    private static Message placed(Reply.PlaceError error) {
        boolean ofWhole = List.of(FILE, "body", "address").contains(error.field());
        return ofWhole
                ? Reply.relayed(error.expected(), error.expectedEn())
                : Reply.relayed(at(error, error.expected()), at(error, error.expectedEn()));
    }

    private static String at(Reply.PlaceError error, @Nullable String expected) {
        return expected + " (" + error.field() + ")";
    }

    /** What the gateway says of the whole. */
    static Message whole(Reply.Problem problem) {
        return Reply.relayed(problem.detail(), problem.detailEn());
    }
}
