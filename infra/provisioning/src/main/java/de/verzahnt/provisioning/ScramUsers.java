package de.verzahnt.provisioning;

import de.verzahnt.provisioning.Step.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;

/** The services' users. Kafka keeps no password, so each run sets them anew: that is also how one is changed. */
public final class ScramUsers {

    private static final ScramCredentialInfo KIND = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 8192);

    private final Admin admin;

    /** Will work through this client; whoever it is must be allowed to alter the cluster. */
    public ScramUsers(Admin admin) {
        this.admin = admin;
    }

    /** One step for each user, with {@code passwords} by name of the user. */
    public List<Step> provision(Map<String, String> passwords) throws ExecutionException, InterruptedException {
        var known = admin.describeUserScramCredentials().all().get().keySet();
        var steps = new ArrayList<Step>();
        for (var user : passwords.entrySet()) {
            var credential = new UserScramCredentialUpsertion(user.getKey(), KIND, user.getValue());
            admin.alterUserScramCredentials(List.of(credential)).all().get();
            steps.add(new Step(
                    "user " + user.getKey(),
                    known.contains(user.getKey()) ? Result.UPDATED : Result.CREATED,
                    known.contains(user.getKey()) ? "password set" : ""));
        }
        return steps;
    }
}
