package de.verzahnt.detector.streams;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.ConfigResource.Type;
import org.apache.kafka.streams.StreamsConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Under the streams protocol the broker assigns tasks, so standby replicas are a setting of the group (KIP-1071). */
final class GroupSettings {
    private static final Logger LOG = LoggerFactory.getLogger(GroupSettings.class);
    private static final String STANDBYS = "streams.num.standby.replicas";

    private GroupSettings() {}

    /** Sets it on the broker. Without the right to do so the group works as the broker has it. */
    static void apply(Properties streams, int standbyReplicas) throws InterruptedException {
        ConfigResource group = new ConfigResource(Type.GROUP, streams.getProperty(StreamsConfig.APPLICATION_ID_CONFIG));
        var standbys = new AlterConfigOp(new ConfigEntry(STANDBYS, String.valueOf(standbyReplicas)), OpType.SET);
        try (Admin admin = Admin.create(new StreamsConfig(streams).getAdminConfigs("group-settings"))) {
            admin.incrementalAlterConfigs(Map.of(group, List.of(standbys)))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            LOG.warn("{}: not set (expected: {}); the broker's own setting holds", STANDBYS, standbyReplicas, e);
        }
    }
}
