package de.verzahnt.abh.notice;

import de.verzahnt.abh.authority.Authorities;
import de.verzahnt.abh.authority.Authority;
import de.verzahnt.abh.notice.NoticeBatch.Entry;
import de.verzahnt.intake.report.batch.BatchItem;
import de.verzahnt.intake.report.batch.BatchOrder;
import de.verzahnt.intake.report.batch.BatchResult;
import de.verzahnt.intake.report.batch.BatchRow;
import de.verzahnt.intake.report.batch.Place;
import de.verzahnt.intake.report.batch.Reading;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.http.IfMatch;
import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.InvalidReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes many process changes, all or none. */
@Component
class NoticeUpload {

    private final Authorities authorities;
    private final NoticeCheck check;
    private final NoticeIntake intake;
    private final TransactionTemplate transaction;

    NoticeUpload(
            Authorities authorities, NoticeCheck check, NoticeIntake intake, PlatformTransactionManager transactions) {
        this.authorities = authorities;
        this.check = check;
        this.intake = intake;
        this.transaction = new TransactionTemplate(transactions);
    }

    private record Checked(BatchItem<Entry> item, String authority, Notice notice) {}

    /**
     * What became of every process change, or would; errors end as 422 with all of them.
     *
     * @param names what the sender calls a field of an entry
     */
    NoticesResult take(Reading.Items<Entry> sent, UnaryOperator<String> names, Caller caller, BatchOrder order) {
        Map<String, Checked> good = new LinkedHashMap<>();
        List<FieldError> errors = new ArrayList<>();
        for (BatchItem<Entry> item : sent.items()) {
            UnaryOperator<String> places = field -> Place.field(item.place(), names.apply(field));
            errors.addAll(item.placedErrors());
            errors.addAll(FieldError.beside(item.placedErrors(), wrong(item, places, caller, good)));
        }
        if (!errors.isEmpty()) {
            throw new InvalidReport(errors);
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            List<BatchRow> rows = new ArrayList<>();
            good.forEach((changeId, one) -> rows.add(row(changeId, one, order)));
            return NoticesResult.of(BatchResult.of(order, sent.encoding(), rows));
        }));
    }

    private BatchRow row(String changeId, Checked one, BatchOrder order) {
        NoticeIntake.Taken taken = order.dryRun()
                ? intake.forecast(changeId, one.notice(), order.origin(one.authority()))
                : intake.take(changeId, one.notice(), order.origin(one.authority()), new IfMatch(null));
        return BatchRow.taken(
                one.item(), changeId, taken.outcome(), taken.state().revision());
    }

    private List<FieldError> wrong(
            BatchItem<Entry> item, UnaryOperator<String> places, Caller caller, Map<String, Checked> good) {
        Entry entry = item.report();
        if (entry == null || entry.authority() == null || entry.report() == null) {
            return missing(entry, places);
        }
        String authority = entry.authority();
        Authority reporting = authorities.demand(caller, authority);
        List<FieldError> errors = new ArrayList<>();
        NoticeIds.error(places.apply("id"), entry.id()).ifPresent(errors::add);
        String changeId = NoticeIds.changeId(authority, String.valueOf(entry.id()));
        check.check(reporting, entry.report(), field -> places.apply("report." + field), errors)
                .map(notice -> good.put(changeId, new Checked(item, authority, notice)))
                .ifPresent(before -> errors.add(
                        new FieldError(places.apply("id"), changeId, Message.of("immigration-office.each-once"))));
        return errors;
    }

    private static List<FieldError> missing(@Nullable Entry entry, UnaryOperator<String> places) {
        List<FieldError> errors = new ArrayList<>();
        if (entry != null && entry.authority() == null) {
            errors.add(new FieldError(places.apply("authority"), null, Message.of("immigration-office.authority")));
        }
        if (entry != null && entry.report() == null) {
            errors.add(new FieldError(places.apply("report"), null, Message.of("immigration-office.process-change")));
        }
        return errors;
    }
}
