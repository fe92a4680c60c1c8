package de.verzahnt.dashboard.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ChangeNoticesTest {

    @Test
    void aNoticeNamesTopicAndKeys() {
        String text = ChangeNotices.text("vz.organisation.v1", new TreeSet<>(Set.of("a/b", "c")));
        assertThat(ChangeNotices.read(text)).isEqualTo(new ReadModelChanged("vz.organisation.v1", Set.of("a/b", "c")));
    }

    @Test
    void manyKeysAreToldAsManyByNamingNone() {
        String text = ChangeNotices.text("vz.organisation.v1", Set.of("x".repeat(3000)));
        assertThat(ChangeNotices.read(text)).isEqualTo(new ReadModelChanged("vz.organisation.v1", Set.of()));
    }
}
