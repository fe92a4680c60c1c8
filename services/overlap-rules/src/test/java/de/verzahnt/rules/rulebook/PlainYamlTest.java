package de.verzahnt.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class PlainYamlTest {

    @Test
    void mapsInMapsBecomeKeysWithDots() {
        assertThat(PlainYaml.read("test", "a: 1\nb:\n  c: x y  # why\n  d:\n    e: [F+G, H]\nf: 2\n"))
                .isEqualTo(Map.of("a", "1", "b.c", "x y", "b.d.e", "[F+G, H]", "f", "2"));
    }

    @Test
    void whatIsNoEntryIsRefusedWithItsLine() {
        assertThatThrownBy(() -> PlainYaml.read("test", "a: 1\n- b\n"))
                .hasMessage("test line 2: '- b' (expected: key: value)");
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        assertThatThrownBy(() -> PlainYaml.read("test", "a: 1\na: 2\n"))
                .hasMessage("test line 2: a (expected: each key once)");
    }

    /** What people edit with any YAML tool must be what the rules read. */
    @Test
    void aRealYamlReaderReadsTheShippedBookTheSame() {
        Map<String, String> real = new TreeMap<>();
        flatten("", new Yaml().load(RuleBook.class.getResourceAsStream("/overlap-rules/v3.yaml")), real);

        Map<String, String> ours = new TreeMap<>();
        RuleBook.shipped().entries().forEach((key, value) -> ours.put(key, value.replaceAll("[\\[\\]]", "")));

        assertThat(ours.keySet()).isEqualTo(real.keySet());
        assertThat(ours.get("weights.FIELD.SAME")).isEqualTo(real.get("weights.FIELD.SAME"));
        assertThat(ours.get("kindred-formats")).isEqualTo(real.get("kindred-formats"));
        assertThat(ours.get("since-v2.people")).isEqualTo(real.get("since-v2.people"));
    }

    private static void flatten(String above, Object value, Map<String, String> into) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> flatten(above.isEmpty() ? "" + key : above + "." + key, inner, into));
        } else {
            into.put(above, value.toString().replaceAll("[\\[\\]]", ""));
        }
    }
}
