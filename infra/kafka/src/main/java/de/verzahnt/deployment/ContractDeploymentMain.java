package de.verzahnt.deployment;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The deploy step of production: {@code contract-deployment <bootstrap servers> <registry url> [replication factor]
 * [min in-sync replicas]}; who deploys, and the services' passwords, come from the environment. Exit code 0 when the
 * cluster carries the contract, 1 when something differs that it must not change, 2 for a wrong call.
 */
public final class ContractDeploymentMain {

    private static final Logger LOG = LoggerFactory.getLogger(ContractDeploymentMain.class);

    private ContractDeploymentMain() {}

    /** Runs the deployment; see the class for the arguments. */
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
        var report = new DeploymentReport(deploy(call));
        report.steps().forEach(step -> LOG.info("{}", step));
        return report.complete() ? 0 : 1;
    }

    private static List<Step> deploy(Call call) {
        var steps = new ArrayList<>(ContractDeployment.deployTopics(call.kafka(), call.durability()));
        if (!call.passwords().isEmpty()) {
            steps.addAll(ContractDeployment.deployRights(call.kafka(), call.passwords()));
        }
        steps.addAll(ContractDeployment.deploySchemas(call.registryUrl()));
        return steps;
    }
}
