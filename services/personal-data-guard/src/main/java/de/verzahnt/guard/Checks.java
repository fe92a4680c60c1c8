package de.verzahnt.guard;

import java.util.regex.Pattern;

/** Check digits of numbers of persons. Letters are small. */
final class Checks {
    private static final Pattern HEALTH = Pattern.compile("[a-z]\\d{9}");
    private static final Pattern PENSION = Pattern.compile("\\d{8}[a-z]\\d{3}");
    private static final Pattern TAX = Pattern.compile("[1-9]\\d{10}");

    private Checks() {}

    /** Krankenversichertennummer (§ 290 SGB V): a letter and nine digits, the last by Luhn. */
    static boolean healthInsurance(String number) {
        if (!HEALTH.matcher(number).matches()) {
            return false;
        }
        String digits = twoDigits(number.charAt(0)) + number.substring(1, 9);
        return weighted(digits, "1212121212") % 10 == number.charAt(9) - '0';
    }

    /** Versicherungsnummer of the pension insurance (§ 147 SGB VI): area, birthday, letter, serial, check digit. */
    static boolean pensionInsurance(String number) {
        if (!PENSION.matcher(number).matches()) {
            return false;
        }
        String digits = number.substring(0, 8) + twoDigits(number.charAt(8)) + number.substring(9, 11);
        return weighted(digits, "212571212121") % 10 == number.charAt(11) - '0';
    }

    /** Identifikationsnummer of the tax office (§ 139b AO): eleven digits, ISO 7064 mod 11,10. */
    static boolean taxNumber(String number) {
        if (!TAX.matcher(number).matches()) {
            return false;
        }
        int product = 10;
        for (int i = 0; i < 10; i++) {
            int sum = (number.charAt(i) - '0' + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10 == number.charAt(10) - '0';
    }

    /** Number of a German document: nine of these letters and digits, two letters at least, and its check digit. */
    static boolean document(String number, String letters) {
        int sum = 0;
        int lettersSeen = 0;
        for (int i = 0; i < 9; i++) {
            char c = number.charAt(i);
            if (!Character.isDigit(c) && letters.indexOf(c) < 0) {
                return false;
            }
            lettersSeen += Character.isDigit(c) ? 0 : 1;
            sum += Character.getNumericValue(c) * "731".charAt(i % 3) - '0' * Character.getNumericValue(c);
        }
        return lettersSeen >= 2 && letters.indexOf(number.charAt(0)) >= 0 && sum % 10 == number.charAt(9) - '0';
    }

    private static String twoDigits(char letter) {
        int value = letter - 'a' + 1;
        return value < 10 ? "0" + value : String.valueOf(value);
    }

    private static int weighted(String digits, String weights) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int product = (digits.charAt(i) - '0') * (weights.charAt(i) - '0');
            sum += product / 10 + product % 10;
        }
        return sum;
    }
}
