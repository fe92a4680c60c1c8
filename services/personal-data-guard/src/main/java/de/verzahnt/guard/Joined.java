package de.verzahnt.guard;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numerals written into one word: "nulleinssieben", "fuenfhundertfuenfundfuenfzig". */
final class Joined {

    private static final List<String> UNITS =
            List.of("null", "eins", "zwei", "drei", "vier", "fuenf", "sechs", "sieben", "acht", "neun", "zwo", "ein");
    private static final String HUNDRED = "hundert";
    private static final String LETTERS = "nezdvfsa";

    private Joined() {}

    /** The digits this folded word spells; null when it spells none. */
    static @Nullable String digits(String key, Map<String, String> spelled) {
        if (LETTERS.indexOf(key.charAt(0)) < 0) {
            return null;
        }
        int hundred = key.indexOf(HUNDRED);
        return hundred > 0 ? hundreds(key, hundred, spelled) : oneByOne(key);
    }

    private static @Nullable String hundreds(String key, int hundred, Map<String, String> spelled) {
        int unit = UNITS.indexOf(key.substring(0, hundred));
        String rest = key.substring(hundred + HUNDRED.length());
        String two = rest.isEmpty() ? "00" : spelled.get(rest);
        if (unit < 1 || two == null || two.length() > 2) {
            return null;
        }
        return digit(unit) + (two.length() < 2 ? "0" : "") + two;
    }

    private static @Nullable String oneByOne(String key) {
        StringBuilder digits = new StringBuilder();
        int at = 0;
        while (at < key.length()) {
            int unit = unit(key, at);
            if (unit < 0) {
                return null;
            }
            digits.append(digit(unit));
            at += UNITS.get(unit).length();
        }
        return digits.toString();
    }

    private static int unit(String key, int at) {
        for (int unit = 0; unit < UNITS.size() - 1; unit++) {
            if (key.startsWith(UNITS.get(unit), at)) {
                return unit;
            }
        }
        return -1;
    }

    private static int digit(int unit) {
        return unit < 10 ? unit : unit == 10 ? 2 : 1;
    }
}
