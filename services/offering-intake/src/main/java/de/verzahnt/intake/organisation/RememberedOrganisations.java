package de.verzahnt.intake.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The organisations as they were when first asked about, each looked up once. For one thread and one batch. */
public final class RememberedOrganisations implements KnownOrganisations {
    private final KnownOrganisations known;
    private final Map<String, Optional<KnownOrganisation>> found = new HashMap<>();

    public RememberedOrganisations(KnownOrganisations known) {
        this.known = known;
    }

    @Override
    public Optional<KnownOrganisation> find(String organisationId) {
        return found.computeIfAbsent(organisationId, known::find);
    }

    @Override
    public String bodyOf(String organisationId) {
        return known.bodyOf(organisationId);
    }

    @Override
    public List<KnownOrganisation> all() {
        return known.all();
    }
}
