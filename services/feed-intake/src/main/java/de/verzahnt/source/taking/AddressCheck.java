package de.verzahnt.source.taking;

import de.verzahnt.intake.filecheck.CheckResult;
import de.verzahnt.intake.filecheck.FileCheck;
import de.verzahnt.intake.report.text.Errors;
import de.verzahnt.intake.table.RowDefaults;
import de.verzahnt.messages.Message;
import de.verzahnt.source.fetch.Addresses;
import de.verzahnt.source.fetch.FeedAnswer;
import de.verzahnt.source.fetch.FeedFetch;
import de.verzahnt.source.store.SourceSetting;
import de.verzahnt.source.store.Validators;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.problem.InvalidReport;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Says of each row of an address whether it would be taken, were it connected as a source; nothing is kept. */
public final class AddressCheck {
    private static final String KEY = "pruefung";
    private static final Duration INTERVAL = Duration.ofDays(1);
    private static final int GRACE_DAYS = 30;

    private final Addresses addresses;
    private final FeedFetch feeds;
    private final Understanding understanding;
    private final FileCheck check;

    AddressCheck(Addresses addresses, FeedFetch feeds, Understanding understanding, FileCheck check) {
        this.addresses = addresses;
        this.feeds = feeds;
        this.understanding = understanding;
        this.check = check;
    }

    /**
     * Fetches and checks; ends as 422 with what came instead of rows.
     *
     * @param organisation for which the address is; without it the first of the caller's
     */
    public CheckResult of(String address, @Nullable String organisation, Caller caller) {
        Errors errors = new Errors();
        String whose = organisation(organisation, caller, errors);
        Optional<URI> there = addresses.read(address);
        if (there.isEmpty()) {
            errors.add("address", address, Message.of("source.address"));
        }
        if (there.isEmpty() || !errors.isEmpty()) {
            throw new InvalidReport(errors.list());
        }
        FeedAnswer answer = feeds.read(there.get(), null, Validators.NONE);
        if (!(answer instanceof FeedAnswer.Rows rows)) {
            throw refused(address, answer);
        }
        SourceSetting setting =
                new SourceSetting(whose, KEY, there.get(), null, RowDefaults.NONE, INTERVAL, GRACE_DAYS);
        return check.table(understanding.of(rows, KEY, setting, Map.of()).orRefuse(), Optional.of(caller));
    }

    private static String organisation(@Nullable String wanted, Caller caller, Errors errors) {
        List<String> own = List.copyOf(new TreeSet<>(caller.organisations()));
        if (own.isEmpty() || wanted != null && !own.contains(wanted)) {
            errors.add("organisation", wanted, Message.of("offering.organisation-of-token", String.join(", ", own)));
            return "";
        }
        return wanted == null ? own.get(0) : wanted;
    }

    private static InvalidReport refused(String address, FeedAnswer answer) {
        Errors errors = new Errors();
        Message said = answer instanceof FeedAnswer.Failed failed
                ? failed.outcome().sentence()
                : Message.of("source.outcome.EMPTY");
        errors.add("address", address, Message.of("source.readable-address", said));
        return new InvalidReport(errors.list());
    }
}
