package de.verzahnt.deployment;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The deploy step of production: {@code contract-deployment <bootstrap servers> <registry url> [replication factor]
 * [min in-sync replicas]}. Exit code 0 when the cluster carries the contract, 1 when something differs that it must not
 * change, 2 for a wrong call.
 */
public final class ContractDeploymentMain {

    private static final Logger LOG = LoggerFactory.getLogger(ContractDeploymentMain.class);

    private ContractDeploymentMain() {}

    /** Runs the deployment; see the class for the arguments. */
    public static void main(String[] args) {
        if (args.length != 2 && args.length != 4) {
            LOG.error(
                    "{} arguments (expected: <bootstrap servers> <registry url> [<replication> <min in-sync>])",
                    args.length);
            System.exit(2);
        }
        var report = ContractDeployment.deploy(args[0], args[1], durability(args));
        report.steps().forEach(step -> LOG.info("{}", step));
        System.exit(report.complete() ? 0 : 1);
    }

    private static Durability durability(String[] args) {
        return args.length == 2
                ? Durability.CLUSTER
                : new Durability(Short.parseShort(args[2]), Integer.parseInt(args[3]));
    }
}
