package de.verzahnt.dashboard.roles;

import de.verzahnt.contract.Topics;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.shell.CurrentDistricts;
import de.verzahnt.events.Channel;
import de.verzahnt.intake.report.text.Errors;
import de.verzahnt.reference.District;
import de.verzahnt.reference.Districts;
import de.verzahnt.starter.outbox.Outbox;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The agreed roles of the region: what holds where, and how it is recorded, from a page, a table or a decision of a
 * meeting. The row here and the event for everybody else are written in one transaction.
 */
@Component
public class AgreedRoles {

    private static final String TYPE = "de.verzahnt.agreed-role.v1";

    private final AgreedRoleRows rows;
    private final RoleCheck check;
    private final CurrentDistricts districts;
    private final Outbox outbox;

    AgreedRoles(AgreedRoleRows rows, RoleCheck check, CurrentDistricts districts, Outbox outbox) {
        this.rows = rows;
        this.check = check;
        this.districts = districts;
        this.outbox = outbox;
    }

    /** All of them, by place and field, ended ones too. */
    public List<AgreedRole> all() {
        return rows.all();
    }

    /** That of one field and place; empty when nothing was ever recorded there. */
    public Optional<AgreedRole> find(String field, String place) {
        return rows.find(field, place);
    }

    /** All that holds on a day, to be asked about many fields and places. */
    public HoldingRoles on(LocalDate day) {
        Map<String, AgreedRole> holding = rows.all().stream()
                .filter(role -> role.on(day).isPresent())
                .collect(Collectors.toMap(AgreedRole::id, Function.identity()));
        return new HoldingRoles(day, holding, districts.get());
    }

    /** What is wrong with it, or what it would do; nothing is written. */
    public RoleAnswer tried(RoleDraft draft, Viewer viewer) {
        Errors errors = new Errors();
        AgreedVersion version = check.read(draft, viewer, errors);
        return version == null ? new RoleAnswer.Refused(errors.list()) : answer(draft, version);
    }

    /** Records it for a reader who sits in the steering group of the Kreis; all others are refused as for a wrong place. */
    @Transactional
    public RoleAnswer record(RoleDraft draft, Viewer viewer, Channel channel) {
        RoleAnswer answer = tried(draft, viewer);
        if (!(answer instanceof RoleAnswer.Recorded recorded) || recorded.change() == RoleAnswer.Change.UNCHANGED) {
            return answer;
        }
        AgreedRole role = recorded.role();
        if (!rows.insert(role.field(), role.place(), role.newest())) {
            return new RoleAnswer.Overtaken(role.revision());
        }
        outbox.append(
                Topics.AGREED_ROLE,
                AgreedRoleMapping.event(role, channel),
                TYPE,
                role.newest().recordedAt());
        return recorded;
    }

    /** Whether the reader may record something for this place. */
    public boolean mayRecord(String place, Viewer viewer) {
        return kreisOf(place).filter(viewer::steers).isPresent();
    }

    private Optional<String> kreisOf(String place) {
        Districts known = districts.get();
        return known.find(place).flatMap(found -> known.kreisOf(found.key())).map(District::key);
    }

    private RoleAnswer answer(RoleDraft draft, AgreedVersion version) {
        String field = String.valueOf(draft.field());
        String place = String.valueOf(draft.place());
        @Nullable AgreedRole before = rows.find(field, place).orElse(null);
        long revision = before == null ? 0 : before.revision();
        if (draft.against() != null && draft.against() != revision) {
            return new RoleAnswer.Overtaken(revision);
        }
        if (before != null && before.newest().saysTheSameAs(version)) {
            return new RoleAnswer.Recorded(before, RoleAnswer.Change.UNCHANGED);
        }
        List<AgreedVersion> versions = Stream.concat(
                        before == null ? Stream.of() : before.versions().stream(),
                        Stream.of(version.numbered(revision + 1)))
                .toList();
        return new RoleAnswer.Recorded(
                new AgreedRole(field, place, versions),
                before == null ? RoleAnswer.Change.CREATED : RoleAnswer.Change.CHANGED);
    }
}
