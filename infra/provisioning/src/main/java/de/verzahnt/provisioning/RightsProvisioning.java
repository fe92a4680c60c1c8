package de.verzahnt.provisioning;

import de.verzahnt.provisioning.Step.Result;
import de.verzahnt.provisioning.rights.ServiceRights;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AccessControlEntryFilter;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.ResourcePatternFilter;

/** Gives each service its rights and takes away what it has beyond them. Users that are no service are left alone. */
public final class RightsProvisioning {

    private final Admin admin;

    /** Will work through this client; whoever it is must be allowed to alter the cluster. */
    public RightsProvisioning(Admin admin) {
        this.admin = admin;
    }

    /** One step for each service. */
    public List<Step> provision(List<ServiceRights> all) throws ExecutionException, InterruptedException {
        var steps = new ArrayList<Step>();
        for (ServiceRights rights : all) {
            steps.add(provision(rights));
        }
        return steps;
    }

    private Step provision(ServiceRights rights) throws ExecutionException, InterruptedException {
        String subject = "rights of " + rights.service();
        Set<AclBinding> found = of(rights.principal());
        Set<AclBinding> missing = without(rights.bindings(), found);
        Set<AclBinding> beyond = without(found, rights.bindings());
        admin.createAcls(missing).all().get();
        admin.deleteAcls(beyond.stream().map(AclBinding::toFilter).toList())
                .all()
                .get();
        if (missing.isEmpty() && beyond.isEmpty()) {
            return new Step(subject, Result.UNCHANGED, "");
        }
        return found.isEmpty()
                ? new Step(subject, Result.CREATED, "")
                : new Step(subject, Result.UPDATED, "given: %s, taken: %s".formatted(words(missing), words(beyond)));
    }

    private Set<AclBinding> of(String principal) throws ExecutionException, InterruptedException {
        var entries = new AccessControlEntryFilter(principal, null, AclOperation.ANY, AclPermissionType.ANY);
        return new HashSet<>(admin.describeAcls(new AclBindingFilter(ResourcePatternFilter.ANY, entries))
                .values()
                .get());
    }

    private static Set<AclBinding> without(Set<AclBinding> all, Set<AclBinding> others) {
        var rest = new HashSet<>(all);
        rest.removeAll(others);
        return rest;
    }

    private static List<String> words(Collection<AclBinding> bindings) {
        return bindings.stream()
                .map(binding ->
                        binding.entry().operation() + " " + binding.pattern().resourceType() + " "
                                + binding.pattern().name())
                .sorted()
                .toList();
    }
}
