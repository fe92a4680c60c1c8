package de.verzahnt.dashboard.offerings;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.dashboard.testing.DashboardTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An instance of the release before goes on writing while this one has migrated the tables. */
@DashboardTest
class RollingUpdateTest {
    @Autowired
    JdbcClient jdbc;

    @Test
    void anOfferingCanBeWrittenWithoutAConfirmation() {
        assertThat(jdbc.sql("""
                        SELECT column_default FROM information_schema.columns
                        WHERE table_name = 'offering' AND column_name = 'confirmed_at'
                        """).query(String.class).single()).isEqualTo("now()");
    }
}
