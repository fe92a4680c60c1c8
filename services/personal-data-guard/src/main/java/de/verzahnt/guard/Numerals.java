package de.verzahnt.guard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Digits however they are written: as such, as words of several languages, with letters that look like them. */
final class Numerals {

    private static final Map<String, String> SPELLED = new HashMap<>();
    private static final List<String> TENS =
            List.of("zwanzig", "dreissig", "vierzig", "fuenfzig", "sechzig", "siebzig", "achtzig", "neunzig");

    static {
        spelled("null eins zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf dreizehn vierzehn");
        spelled("zero one two three four five six seven eight nine ten eleven twelve");
        spelled("zero un deux trois quatre cinq six sept huit neuf dix onze douze");
        spelled("sifir bir iki uec doert bes alti yedi sekiz dokuz on");
        spelled("нуль один два три чотири пять шість сім вісім девять десять");
        spelled("ноль один два три четыре пять шесть семь восемь девять десять");
        spelled("صفر واحد اثنان ثلاثه اربعه خمسه سته سبعه ثمانيه تسعه عشره");
        SPELLED.put("zwo", "2");
        List<String> units = List.of("ein", "zwei", "drei", "vier", "fuenf", "sechs", "sieben", "acht", "neun");
        for (int ten = 0; ten < TENS.size(); ten++) {
            SPELLED.put(TENS.get(ten), (ten + 2) + "0");
            for (int unit = 0; unit < units.size(); unit++) {
                SPELLED.put(units.get(unit) + "und" + TENS.get(ten), "" + (ten + 2) + (unit + 1));
            }
        }
    }

    private static final int LONGEST = 60;

    private Numerals() {}

    private static void spelled(String words) {
        String[] all = words.split(" ");
        for (int i = 0; i < all.length; i++) {
            SPELLED.putIfAbsent(all[i], String.valueOf(i));
        }
    }

    /** The digits this word stands for; null when it is no number. */
    static @Nullable String digits(Word word) {
        return switch (word.kind()) {
            case DIGITS -> word.key();
            case MIXED -> mixed(word.key());
            case LETTERS -> word.is(Meaning.NUMERAL) ? letters(word.key()) : null;
            default -> null;
        };
    }

    /** Whether the word spells a number out. */
    static boolean spelled(Word word) {
        return word.is(Meaning.NUMERAL) && !lookAlike(word.key());
    }

    /** Whether this folded word spells digits. */
    static boolean known(String key) {
        return key.length() <= LONGEST && letters(key) != null;
    }

    private static @Nullable String letters(String key) {
        String one = SPELLED.get(key);
        if (one != null || lookAlike(key)) {
            return one != null ? one : "0".repeat(key.length());
        }
        if (key.indexOf('-') < 0) {
            return Joined.digits(key, SPELLED);
        }
        StringBuilder all = new StringBuilder();
        for (String part : key.split("-")) {
            String digits = SPELLED.get(part);
            if (digits == null) {
                return null;
            }
            all.append(digits);
        }
        return all.toString();
    }

    private static boolean lookAlike(String key) {
        return key.equals("o") || key.equals("oo") || key.equals("ooo");
    }

    private static @Nullable String mixed(String key) {
        if (key.length() > 20) {
            return null;
        }
        String seen = key.replace('o', '0').replace('l', '1').replace('i', '1');
        if (seen.chars().allMatch(Character::isDigit)) {
            return seen;
        }
        String word = SPELLED.get(key.replace('0', 'o').replace('1', 'l').replace('3', 'e'));
        return word != null ? word : wordThenDigits(key);
    }

    private static @Nullable String wordThenDigits(String key) {
        int split = 0;
        while (split < key.length() && !Character.isDigit(key.charAt(split))) {
            split++;
        }
        String word = SPELLED.get(key.substring(0, split));
        String rest = key.substring(split);
        return word != null && rest.chars().allMatch(Character::isDigit) ? word + rest : null;
    }
}
