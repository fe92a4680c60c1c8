package de.verzahnt.starter.kafka;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Whether Kafka answers within two seconds. */
final class KafkaHealth extends AbstractHealthIndicator implements DisposableBean {

    private static final int PATIENCE_MS = 2_000;

    private final Map<String, Object> settings;
    private @Nullable Admin admin;

    KafkaHealth(List<String> bootstrapServers, Map<String, Object> security) {
        super("Kafka does not answer");
        var all = new HashMap<>(security);
        all.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        all.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        all.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        all.put(AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        this.settings = Map.copyOf(all);
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) throws Exception {
        int brokers = admin().describeCluster()
                .nodes()
                .get(PATIENCE_MS, TimeUnit.MILLISECONDS)
                .size();
        builder.up().withDetail("brokers", brokers);
    }

    private synchronized Admin admin() {
        Admin existing = admin;
        if (existing == null) {
            existing = Admin.create(settings);
            admin = existing;
        }
        return existing;
    }

    @Override
    public synchronized void destroy() {
        if (admin != null) {
            admin.close();
        }
    }
}
