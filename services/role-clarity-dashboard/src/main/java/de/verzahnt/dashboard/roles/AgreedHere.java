package de.verzahnt.dashboard.roles;

import de.verzahnt.dashboard.cases.CaseDetails;
import de.verzahnt.dashboard.cases.CasePlaces;
import de.verzahnt.dashboard.shell.Times;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is agreed where the offerings of a case meet, for templates as {@code @agreedHere}. */
@Component("agreedHere")
public class AgreedHere {

    private final AgreedRoles roles;
    private final RoleViews views;
    private final CasePlaces places;
    private final Times times;

    AgreedHere(AgreedRoles roles, RoleViews views, CasePlaces places, Times times) {
        this.roles = roles;
        this.views = views;
        this.places = places;
        this.times = times;
    }

    /** The roles that cover the field of the case's anchor and a place where it meets a line; mostly one, or none. */
    public List<RoleView> of(CaseDetails about) {
        List<String> anchor = about.anchor().districts();
        List<String> others = about.lines().stream()
                .flatMap(line -> line.offering().districts().stream())
                .distinct()
                .toList();
        List<String> meeting = places.meeting(anchor, others.isEmpty() ? anchor : others);
        return views.of(roles.on(times.today()).covering(about.anchor().field(), meeting), times.today());
    }
}
