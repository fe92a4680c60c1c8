package de.verzahnt.provisioning;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * The first step of a deployment; who deploys, and the services' passwords, come from the environment. Exit code 0 when the
 * cluster carries the contract, 1 when something differs that it must not change, 2 for a wrong call.
 */
@Command(
        name = "provisioning",
        mixinStandardHelpOptions = true,
        description = "Creates topics, rights and schemas; names what differs and must not be changed.")
public final class ProvisioningMain implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(ProvisioningMain.class);

    @Parameters(index = "0", paramLabel = "BOOTSTRAP-SERVERS", description = "where Kafka is, e.g. kafka:9092")
    private String bootstrapServers = "";

    @Parameters(index = "1", paramLabel = "REGISTRY-URL", description = "of the Confluent-compatible API")
    private String registryUrl = "";

    @Parameters(
            index = "2",
            paramLabel = "REPLICATION",
            defaultValue = "3",
            description = "copies of every partition (default: ${DEFAULT-VALUE})")
    private short replication;

    @Parameters(
            index = "3",
            paramLabel = "MIN-IN-SYNC",
            defaultValue = "2",
            description = "copies a record must have to count as written (default: ${DEFAULT-VALUE})")
    private int minInSync;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs the provisioning; {@code --help} tells the arguments. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new ProvisioningMain()).execute(args));
    }

    @Override
    public Integer call() {
        var report = new ProvisioningReport(provision(asked()));
        report.steps().forEach(step -> LOG.info("{}", step));
        return report.complete() ? 0 : 1;
    }

    private Call asked() {
        try {
            return Call.of(bootstrapServers, registryUrl, new Durability(replication, minInSync), System.getenv());
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
        }
    }

    private static List<Step> provision(Call call) {
        var steps = new ArrayList<>(Provisioning.topics(call.kafka(), call.durability()));
        if (!call.passwords().isEmpty()) {
            steps.addAll(Provisioning.rights(call.kafka(), call.passwords()));
        }
        steps.addAll(Provisioning.schemas(call.registryUrl()));
        return steps;
    }
}
