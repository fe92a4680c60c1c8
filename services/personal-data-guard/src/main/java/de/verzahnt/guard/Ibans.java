package de.verzahnt.guard;

import de.verzahnt.guard.Word.Kind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** IBAN by the registry of ISO 13616: length of its country and check digits by mod 97; announced ones also when mistyped. */
final class Ibans implements Rule {

    private static final Map<String, Integer> LENGTHS = new HashMap<>();

    static {
        String registry = "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28"
                + " EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27"
                + " JO30 KW30 KZ20 LB28 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24"
                + " PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SD18 SE24 SI19 SK24 SM27 TN24 TR26 UA29 VA22 XK20";
        for (String country : registry.split(" ")) {
            LENGTHS.put(country.substring(0, 2), Integer.valueOf(country.substring(2)));
        }
    }

    @Override
    public void at(int i, Words words, Sightings seen) {
        Word first = words.at(i);
        boolean apart = first.letters()
                && first.length() == 1
                && words.at(i + 1).letters()
                && words.at(i + 1).length() == 1;
        if (!first.is(Kind.MIXED) && !(first.letters() && first.length() == 2) && !apart) {
            return;
        }
        CharSequence text = words.text();
        String letters =
                apart ? first.key() + words.at(i + 1).key() : Folding.of(text, first.start(), first.start() + 2);
        String country = letters.toUpperCase(Locale.ROOT);
        Integer length = LENGTHS.get(country);
        if (length == null || words.at(i - 1).is(Kind.DIGITS) && !first.gap()) {
            return;
        }
        StringBuilder iban = new StringBuilder(length);
        int end = collect(text, first.start(), length, iban);
        if (end > 0 && shaped(iban) && (valid(iban) || words.any(i - 4, i - 1, Meaning.BANK.bit()))) {
            seen.add(PersonalTrace.IBAN, first.start(), end);
        }
    }

    private static int collect(CharSequence text, int start, int length, StringBuilder iban) {
        int separators = 0;
        for (int at = start; at < text.length(); at++) {
            char c = Character.toUpperCase(text.charAt(at));
            if (c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') {
                iban.append(c);
                separators = 0;
                if (iban.length() == length) {
                    boolean goesOn = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
                    return goesOn ? -1 : at + 1;
                }
            } else if (" .-\n:/_".indexOf(c) < 0 || ++separators > 3) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean shaped(StringBuilder iban) {
        long digits = iban.chars().filter(Character::isDigit).count();
        return digits >= 10 && Character.isDigit(iban.charAt(2)) && Character.isDigit(iban.charAt(3));
    }

    private static boolean valid(StringBuilder iban) {
        int rest = 0;
        for (int i = 0; i < iban.length(); i++) {
            int value = Character.getNumericValue(iban.charAt((i + 4) % iban.length()));
            rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
        }
        return rest == 1;
    }
}
