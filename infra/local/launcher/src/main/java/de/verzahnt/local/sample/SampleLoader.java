package de.verzahnt.local.sample;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Loads the Aachen example as its organisations would: the register as its administrator, offerings as each organisation
 * with its own token, counts and notices as the Auslaenderbehoerde. Running it again changes nothing.
 */
public final class SampleLoader {

    private static final String AUTHORITY = "abh-staedteregion";
    private static final String KI_PROJECTS = "ki-projects";
    private static final String AGENCY_ACTIVITIES = "agency-activities";
    private static final String ABH_TOUCHPOINTS = "abh-touchpoints";
    private static final String ORGANISATION_REGISTER = "organisation-register";
    private static final String DASHBOARD = "role-clarity-dashboard";

    private final Gateways gateways;
    private final Path sample;
    private final Path responsibilities;
    private final Upload upload = new Upload();

    /** Will load the files of {@code infra/sample-data} in the repository into the hub of these gateways. */
    public SampleLoader(Gateways gateways, Path repository) {
        this.gateways = gateways;
        this.sample = repository.resolve("infra/sample-data");
        this.responsibilities =
                repository.resolve("services/reference-data/src/main/resources/reference-data/responsibilities.csv");
    }

    /**
     * Sends everything and returns how many rows were sent.
     *
     * @throws SampleRefused when a gateway refuses a file, with its words
     */
    public int load() {
        return loadRegister() + together(List.of(this::loadActivities, this::loadProjects, this::loadAuthority));
    }

    /**
     * Sends the agreed roles as the steering group and returns how many; what names organisations waits for the dashboard to
     * know them.
     *
     * @throws SampleRefused when they are refused, with the dashboard's words
     */
    public int loadRoles() {
        return send(
                gateways.token("lenkungsgruppe"), DASHBOARD, "/api/v1/agreed-roles/csv", sample("agreed_roles.csv"));
    }

    /** Each gateway is a process of its own and waits for none of the others. */
    private static int together(List<Supplier<Integer>> parts) {
        var threads = Executors.newFixedThreadPool(parts.size());
        try {
            return parts.stream().map(part -> CompletableFuture.supplyAsync(part, threads)).toList().stream()
                    .mapToInt(CompletableFuture::join)
                    .sum();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException known ? known : failure;
        } finally {
            threads.shutdownNow();
        }
    }

    private int loadRegister() {
        String admin = gateways.token("admin");
        return send(admin, ORGANISATION_REGISTER, "/api/v1/organisations/csv", sample("organisations.csv"))
                + send(
                        admin,
                        ORGANISATION_REGISTER,
                        "/api/v1/organisations/responsibilities/csv",
                        SampleFile.read(responsibilities));
    }

    private int loadActivities() {
        return sendByOrganisation(AGENCY_ACTIVITIES, "/api/v1/activities/csv", "agency_activities.csv");
    }

    private int loadProjects() {
        return sendByOrganisation(KI_PROJECTS, "/api/v1/projects/csv", "ki_projects.csv");
    }

    private int loadAuthority() {
        String authority = gateways.tokenOfOrganisation(AUTHORITY);
        return send(
                        authority,
                        ABH_TOUCHPOINTS,
                        "/api/v1/touchpoints/csv?suppress=secondary",
                        sample("abh_touchpoints.csv"))
                + send(authority, ABH_TOUCHPOINTS, "/api/v1/process-changes/csv", sample("process_changes.csv"));
    }

    private int sendByOrganisation(String gateway, String path, String file) {
        return sample(file).by("organisation_id").entrySet().stream()
                .mapToInt(part -> send(gateways.tokenOfOrganisation(part.getKey()), gateway, path, part.getValue()))
                .sum();
    }

    private SampleFile sample(String file) {
        return SampleFile.read(sample.resolve(file));
    }

    private int send(String token, String gateway, String path, SampleFile file) {
        URI address = gateways.address(gateway).resolve(path);
        upload.send(address, token, file.text());
        return file.size();
    }
}
