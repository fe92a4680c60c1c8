package de.verzahnt.abh.authority;

import de.verzahnt.messages.Message;
import de.verzahnt.reference.District;
import de.verzahnt.reference.DistrictLevel;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.reference.Responsibility;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.caller.Role;
import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.InvalidReport;
import de.verzahnt.starter.problem.ProblemException;
import de.verzahnt.starter.problem.ProblemKind;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may report for which authority and about which districts. */
@Component
public class Authorities {

    private final AuthorityTable table;
    private final ReferenceData reference;

    Authorities(AuthorityTable table, ReferenceData reference) {
        this.table = table;
        this.reference = reference;
    }

    /** The authority the caller reports for; ends as 403 when it is not the caller's, as 422 when the register has none. */
    public Authority demand(Caller caller, String authorityId) {
        if (!caller.has(Role.ABH) || !caller.actsFor(authorityId)) {
            throw new ProblemException(
                    ProblemKind.FORBIDDEN,
                    Message.of("immigration-office.own-authority"),
                    List.of(new FieldError(
                            "authority", authorityId, Message.of("immigration-office.organisation-of-token"))));
        }
        return find(authorityId)
                .orElseThrow(() -> new InvalidReport(List.of(new FieldError(
                        "authority", authorityId, Message.of("immigration-office.registered-authority")))));
    }

    /** The registered authority with its districts, whoever asks. */
    public Optional<Authority> find(String authorityId) {
        return table.find(authorityId)
                .map(known -> known.districts().isEmpty() ? new Authority(known.id(), byReference(known.id())) : known);
    }

    /** Whether a district lies within its responsibility: within one of its districts, or a Kreis it has all of. */
    public boolean covers(Authority authority, District district) {
        boolean within = authority.districts().stream()
                .anyMatch(own -> reference.districts().contains(own, district.key()));
        return within || (district.level() == DistrictLevel.KREIS && hasAllOf(authority, district));
    }

    private boolean hasAllOf(Authority authority, District kreis) {
        List<District> gemeinden = reference.districts().gemeindenOf(kreis.key());
        return !gemeinden.isEmpty()
                && gemeinden.stream().allMatch(one -> authority.districts().contains(one.key()));
    }

    private List<String> byReference(String authorityId) {
        return reference.responsibilities().stream()
                .filter(one -> one.organisationId().equals(authorityId))
                .map(Responsibility::districtKey)
                .toList();
    }
}
