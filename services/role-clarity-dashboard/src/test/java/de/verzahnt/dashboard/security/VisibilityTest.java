package de.verzahnt.dashboard.security;

import static de.verzahnt.dashboard.testing.CaseStory.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.dashboard.cases.CaseFilter;
import de.verzahnt.dashboard.cases.CaseReader;
import de.verzahnt.dashboard.cases.Cases;
import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.Story;
import de.verzahnt.events.FindingClass;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.caller.Role;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who sees which case: the whole matrix, on the database's own condition. */
@DashboardTest
class VisibilityTest {

    private static final Set<FindingClass> ASKED_FOR = Set.of(FindingClass.RELATED, FindingClass.GAP);

    @Autowired
    Story story;

    @Autowired
    Cases cases;

    @Autowired
    CaseReader reader;

    @Autowired
    Viewers viewers;

    @BeforeEach
    void register() {
        story.beginsWithThreeCafes();
        story.hasFurtherCentres();
    }

    @ParameterizedTest(name = "{0} of {1} sees of {2} disclosed in {3} days: {4}")
    @CsvSource({
        "REPORTER, diakonie-aachen-ia, DOPPELSTRUKTUR, 11, FULL",
        "REPORTER, ki-stadt-aachen,    DOPPELSTRUKTUR, 11, FULL",
        "REPORTER, diakonie-aachen-mbe, DOPPELSTRUKTUR, 11, NOTHING",
        "REPORTER, caritas-aachen-ia,  DOPPELSTRUKTUR, -1, NOTHING",
        "ABH,      caritas-aachen-ia,  DOPPELSTRUKTUR, -1, NOTHING",
        "KI,       ki-stadt-aachen,    DOPPELSTRUKTUR, 11, FULL",
        "KI,       ki-kreis-aachen,    DOPPELSTRUKTUR, 11, FULL",
        "KI,       ki-eschweiler,      DOPPELSTRUKTUR, -1, NOTHING",
        "KI,       caritas-aachen-ia,  DOPPELSTRUKTUR, -1, NOTHING",
        "KI,       ki-koeln,           DOPPELSTRUKTUR, -1, NOTHING",
        "STEERING, staedteregion-aachen, DOPPELSTRUKTUR, 11, EXISTENCE",
        "STEERING, staedteregion-aachen, DOPPELSTRUKTUR,  0, FULL",
        "STEERING, staedteregion-aachen, DOPPELSTRUKTUR, -1, FULL",
        "STEERING, ki-koeln,           DOPPELSTRUKTUR, 11, NOTHING",
        "STEERING, ki-koeln,           DOPPELSTRUKTUR, -1, NOTHING",
        "ADMIN,    diakonie-aachen-ia, DOPPELSTRUKTUR, -1, NOTHING",
        "REPORTER, diakonie-aachen-ia, PARALLEL,         , FULL",
        "KI,       ki-kreis-aachen,    PARALLEL,         , NOTHING",
        "STEERING, staedteregion-aachen, PARALLEL,         , NOTHING",
        "REPORTER, ki-stadt-aachen,    PUBLIC_PARALLEL,  , FULL",
        "KI,       ki-kreis-aachen,    PUBLIC_PARALLEL,  , FULL",
        "KI,       ki-eschweiler,      PUBLIC_PARALLEL,  , NOTHING",
        "KI,       ki-koeln,           PUBLIC_PARALLEL,  , NOTHING",
        "STEERING, staedteregion-aachen, PUBLIC_PARALLEL,  , NOTHING",
        "REPORTER, diakonie-aachen-mbe, DOUBLE_ENTRY,    , FULL",
        "REPORTER, caritas-aachen-ia,  DOUBLE_ENTRY,     , NOTHING",
        "KI,       ki-kreis-aachen,    DOUBLE_ENTRY,     , NOTHING",
        "REPORTER, caritas-aachen-ia,  RELATED,          , FULL",
        "ADMIN,    caritas-aachen-ia,  RELATED,          , NOTHING",
        "REPORTER, diakonie-aachen-ia, ROLE_HINT,        , FULL",
        "KI,       ki-kreis-aachen,    ROLE_HINT,        , NOTHING",
        "STEERING, staedteregion-aachen, ROLE_HINT,      , NOTHING",
        "REPORTER, caritas-aachen-ia,  GAP,              , FULL",
        "STEERING, staedteregion-aachen, GAP,            , FULL",
        "ADMIN,    caritas-aachen-ia,  GAP,              , NOTHING",
    })
    void aCaseIsSeenByThoseItConcerns(
            Role role, String organisation, FindingClass findingClass, Integer disclosedInDays, String sight) {
        story.hears("c1", meeting("c1", findingClass, disclosedInDays).build());
        Viewer viewer = viewers.of(new Caller("someone", Set.of(organisation), Set.of(role)));
        assertThat(sight(viewer, findingClass)).isEqualTo(sight);
    }

    private String sight(Viewer viewer, FindingClass findingClass) {
        CaseFilter filter = ASKED_FOR.contains(findingClass)
                ? new CaseFilter(findingClass, null, null, null, false, null)
                : CaseFilter.NONE;
        var listed = cases.list(filter, viewer, 0, 10).items();
        boolean opens = reader.find("c1", viewer).isPresent();
        assertThat(opens).isEqualTo(listed.stream().anyMatch(item -> item.full()));
        return listed.isEmpty() ? "NOTHING" : listed.get(0).sight().name();
    }
}
