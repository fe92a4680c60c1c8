package de.verzahnt.provisioning.rights;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.verzahnt.contract.Topics;
import de.verzahnt.provisioning.Durability;
import de.verzahnt.provisioning.Provisioning;
import de.verzahnt.provisioning.RightsProvisioning;
import de.verzahnt.provisioning.ScramUsers;
import de.verzahnt.provisioning.Step;
import de.verzahnt.provisioning.Step.Result;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A broker with the settings of the containers, the provisioned rights, and clients that try. */
class AclIT {

    private static final String STRANGER = "stranger";

    @TempDir
    private static Path folder;

    private static SecuredBroker broker;

    @BeforeAll
    static void provision() throws Exception {
        broker = new SecuredBroker(folder);
        Provisioning.topics(broker.asDeployer(), Durability.ONE_MACHINE);
        Provisioning.rights(broker.asDeployer(), passwords());
        try (var admin = Admin.create(broker.asDeployer())) {
            new ScramUsers(admin).provision(Map.of(STRANGER, secretOf(STRANGER)));
        }
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    static Stream<ServiceRights> services() {
        return Rights.all().stream();
    }

    @ParameterizedTest
    @MethodSource("services")
    void everyServiceWritesExactlyToItsTopics(ServiceRights rights) {
        try (var client = client(rights.service())) {
            assertThat(allTopics().filter(client::mayWrite)).containsExactlyInAnyOrderElementsOf(rights.writes());
        }
    }

    @ParameterizedTest
    @MethodSource("services")
    void everyServiceReadsExactlyItsTopics(ServiceRights rights) {
        try (var client = client(rights.service())) {
            assertThat(allTopics().filter(client::mayRead)).containsExactlyInAnyOrderElementsOf(rights.readable());
        }
    }

    @ParameterizedTest
    @MethodSource("services")
    void everyServiceUsesExactlyItsGroups(ServiceRights rights) {
        var groups = services().flatMap(other -> other.groups().stream());
        try (var client = client(rights.service())) {
            assertThat(groups.filter(client::mayJoin)).containsExactlyInAnyOrderElementsOf(rights.groups());
        }
    }

    @Test
    void dashboardCannotWriteActivities() {
        try (var dashboard = client("role-clarity-dashboard")) {
            assertThatThrownBy(() -> dashboard.write(Topics.AGENCY_ACTIVITY.name()))
                    .isInstanceOf(AuthorizationException.class);
        }
    }

    @Test
    void detectorMakesAndUsesItsInternalTopicsAndTransactions() throws Exception {
        try (var detector = client("overlap-detector")) {
            detector.create("vz.overlap-detector.v1-visits-by-kreis-repartition");

            detector.writeInTransaction(
                    "vz.overlap-detector.v1-one", "vz.overlap-detector.v1-visits-by-kreis-repartition");
            assertThat(detector.mayRead("vz.overlap-detector.v1-visits-by-kreis-repartition"))
                    .isTrue();
            detector.setStandbys("vz.overlap-detector.v1");
        }
    }

    @ParameterizedTest
    @MethodSource("services")
    void onlyStreamsMakeTopicsOrTransactions(ServiceRights rights) {
        try (var client = client(rights.service())) {
            assertThatThrownBy(() -> client.create("vz.a-topic-of-its-own.v1"))
                    .isInstanceOf(AuthorizationException.class);
            assertThatThrownBy(() -> client.writeInTransaction("a-transaction", Topics.DECISION.name()))
                    .isInstanceOf(AuthorizationException.class);
        }
    }

    @Test
    void userWithoutRightsSeesNothing() {
        try (var stranger = client(STRANGER)) {
            assertThat(allTopics().filter(topic -> stranger.mayRead(topic) || stranger.mayWrite(topic)))
                    .isEmpty();
            assertThat(stranger.topics()).isEmpty();
        }
    }

    @Test
    void wrongPasswordIsTurnedAway() {
        try (var client = new TryingClient(broker.as("role-clarity-dashboard", "guessed"))) {
            assertThatThrownBy(client::topics).isInstanceOf(SaslAuthenticationException.class);
        }
    }

    @Test
    void anonymousClientCanDoNothing() {
        try (var anonymous = new TryingClient(broker.anonymous())) {
            assertThatThrownBy(anonymous::topics).isInstanceOf(TimeoutException.class);
        }
    }

    @Test
    void servicesCannotSpeakWhereTheDeployerDoes() {
        var password = broker.as("overlap-detector", secretOf("overlap-detector"));
        var settings = new java.util.HashMap<>(password);
        settings.put("bootstrap.servers", broker.asDeployer().get("bootstrap.servers"));
        try (var client = new TryingClient(settings)) {
            assertThatThrownBy(client::topics)
                    .isInstanceOf(org.apache.kafka.common.errors.UnsupportedSaslMechanismException.class);
        }
    }

    @Test
    void secondRunChangesNoRightsAndWhatSomebodyAddedIsTakenAway() throws Exception {
        var topic = new ResourcePattern(ResourceType.TOPIC, Topics.DECISION.name(), PatternType.LITERAL);
        var added = new AclBinding(
                topic,
                new AccessControlEntry("User:abh-touchpoints", "*", AclOperation.WRITE, AclPermissionType.ALLOW));
        try (var admin = Admin.create(broker.asDeployer())) {
            assertThat(new RightsProvisioning(admin).provision(Rights.all()))
                    .extracting(Step::result)
                    .containsOnly(Result.UNCHANGED);
            admin.createAcls(Set.of(added)).all().get();

            assertThat(new RightsProvisioning(admin).provision(Rights.all()))
                    .contains(new Step(
                            "rights of abh-touchpoints",
                            Result.UPDATED,
                            "given: [], taken: [WRITE TOPIC vz.decision.v1]"));
        }
    }

    private static TryingClient client(String user) {
        return new TryingClient(broker.as(user, secretOf(user)));
    }

    private static Stream<String> allTopics() {
        return Stream.concat(
                Topics.all().stream().map(topic -> topic.name()),
                Topics.DEAD_LETTER_OWNERS.stream().map(Topics::deadLetters));
    }

    private static Map<String, String> passwords() {
        return services().map(ServiceRights::service).collect(toUnmodifiableMap(name -> name, AclIT::secretOf));
    }

    private static String secretOf(String user) {
        return user + "-of-the-test";
    }
}
