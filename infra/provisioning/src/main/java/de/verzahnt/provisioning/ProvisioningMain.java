package de.verzahnt.provisioning;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The first step of a deployment: {@code provisioning <bootstrap servers> <registry url> [replication factor]
 * [min in-sync replicas]}; who deploys, and the services' passwords, come from the environment. Exit code 0 when the
 * cluster carries the contract, 1 when something differs that it must not change, 2 for a wrong call.
 */
public final class ProvisioningMain {

    private static final Logger LOG = LoggerFactory.getLogger(ProvisioningMain.class);

    private ProvisioningMain() {}

    /** Runs the provisioning; see the class for the arguments. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    private static int run(String[] args) {
        Call call;
        try {
            call = Call.of(args, System.getenv());
        } catch (IllegalArgumentException wrong) {
            LOG.error("{}", wrong.getMessage());
            return 2;
        }
        var report = new ProvisioningReport(provision(call));
        report.steps().forEach(step -> LOG.info("{}", step));
        return report.complete() ? 0 : 1;
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
