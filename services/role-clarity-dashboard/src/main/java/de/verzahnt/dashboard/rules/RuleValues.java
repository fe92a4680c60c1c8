package de.verzahnt.dashboard.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.web.util.UriComponentsBuilder;

/** Values of the rule book as people type and read them: thresholds in percent, weights in points, two decimals. */
public final class RuleValues {

    private static final String THRESHOLDS = "thresholds.";
    private static final int DECIMALS = 2;
    private static final int PERCENT = 2;
    private static final int LONGEST = 20;

    private RuleValues() {}

    /** As it is typed, with the mark of this language. */
    public static String typed(String key, double value, Locale locale) {
        String plain = plain(key, value);
        return "de".equals(locale.getLanguage()) ? plain.replace('.', ',') : plain;
    }

    /** What was typed, comma or point; empty when it is no number. */
    public static Optional<Double> read(String key, String typed) {
        String number = typed.strip().replace(',', '.').replace('\u2212', '-').replaceFirst("\\s*%$", "");
        if (number.length() > LONGEST || !number.matches("[+-]?\\d+(\\.\\d+)?")) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(number).setScale(DECIMALS, RoundingMode.HALF_UP);
        return Optional.of((isThreshold(key) ? value.movePointLeft(PERCENT) : value).doubleValue());
    }

    /** The preview of these values: an address to keep and to hand on. */
    public static String address(String kreis, Map<String, Double> values) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/regeln/vorschau");
        if (!kreis.isEmpty()) {
            address.queryParam("kreis", kreis);
        }
        new TreeMap<>(values).forEach((key, value) -> address.queryParam(key, plain(key, value)));
        return address.build().toUriString();
    }

    private static String plain(String key, double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        BigDecimal shown = (isThreshold(key) ? exact.movePointRight(PERCENT) : exact)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return (shown.scale() < 0 ? shown.setScale(0) : shown).toPlainString();
    }

    private static boolean isThreshold(String key) {
        return key.startsWith(THRESHOLDS);
    }
}
