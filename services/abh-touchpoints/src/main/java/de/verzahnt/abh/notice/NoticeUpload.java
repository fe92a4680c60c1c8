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
import de.verzahnt.intake.report.event.Origin;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.http.IfMatch;
import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.InvalidReport;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

    /** @param errors fields named as the sender calls them */
    private record Checked(
            BatchItem<Entry> item,
            String authority,
            String changeId,
            @Nullable Notice notice,
            List<FieldError> errors) {}

    /**
     * What became of every process change; errors end as 422 with all of them. A dry run says what would become of every one,
     * and its errors.
     *
     * @param names what the sender calls a field of an entry
     */
    NoticesResult take(Reading.Items<Entry> sent, UnaryOperator<String> names, Caller caller, BatchOrder order) {
        Set<String> known = new HashSet<>();
        List<Checked> all = sent.items().stream()
                .map(item -> checked(item, names, caller, known))
                .toList();
        List<FieldError> errors = all.stream()
                .flatMap(one -> Place.errors(one.item().place(), one.errors()).stream())
                .toList();
        if (!errors.isEmpty() && !order.dryRun()) {
            throw new InvalidReport(errors);
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            List<BatchRow> rows = all.stream().map(one -> row(one, order)).toList();
            return NoticesResult.of(BatchResult.of(order, sent.encoding(), rows));
        }));
    }

    private BatchRow row(Checked one, BatchOrder order) {
        Notice notice = one.notice();
        if (notice == null || !one.errors().isEmpty()) {
            return BatchRow.refused(one.item(), one.changeId(), one.errors(), false);
        }
        Origin origin = order.origin(one.authority());
        NoticeIntake.Taken taken = order.dryRun()
                ? intake.forecast(one.changeId(), notice, origin)
                : intake.take(one.changeId(), notice, origin, new IfMatch(null));
        return BatchRow.taken(
                one.item(), one.changeId(), taken.outcome(), taken.state().revision());
    }

    private Checked checked(BatchItem<Entry> item, UnaryOperator<String> names, Caller caller, Set<String> known) {
        List<FieldError> errors = new ArrayList<>(item.errors());
        Entry entry = item.report();
        if (entry == null || entry.authority() == null || entry.report() == null) {
            errors.addAll(FieldError.beside(item.errors(), missing(entry, names)));
            return new Checked(item, "", "", null, errors);
        }
        String authority = entry.authority();
        Authority reporting = authorities.demand(caller, authority);
        List<FieldError> wrong = new ArrayList<>();
        NoticeIds.error(names.apply("id"), entry.id()).ifPresent(wrong::add);
        String changeId = NoticeIds.changeId(authority, String.valueOf(entry.id()));
        Notice notice = check.check(reporting, entry.report(), field -> names.apply("report." + field), wrong)
                .orElse(null);
        if (notice != null && !known.add(changeId)) {
            wrong.add(new FieldError(names.apply("id"), changeId, Message.of("immigration-office.each-once")));
        }
        errors.addAll(FieldError.beside(item.errors(), wrong));
        return new Checked(item, authority, changeId, notice, errors);
    }

    private static List<FieldError> missing(@Nullable Entry entry, UnaryOperator<String> names) {
        List<FieldError> errors = new ArrayList<>();
        if (entry != null && entry.authority() == null) {
            errors.add(new FieldError(names.apply("authority"), null, Message.of("immigration-office.authority")));
        }
        if (entry != null && entry.report() == null) {
            errors.add(new FieldError(names.apply("report"), null, Message.of("immigration-office.process-change")));
        }
        return errors;
    }
}
