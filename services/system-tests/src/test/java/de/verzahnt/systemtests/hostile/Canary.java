package de.verzahnt.systemtests.hostile;

/**
 * Something of an invented person, as it may be typed into any field, and the part of it to look for. Numbers are of no
 * subscriber, no account and no file; names are of birds.
 */
enum Canary {
    PHONE("Tel. 0171 3920087", "3920087"),
    MAIL("zeisigmann.kanari@web.de", "zeisigmann.kanari"),
    MAIL_IN_WORDS("tarik punkt girlitzer bei gmx punkt net", "girlitzer"),
    IBAN("DE90370999000004734801", "370999000004734801"),
    BIRTH_DATE("geboren am 17.03.1987", "17.03.1987"),
    REGISTER_NUMBER("AZR-Nr. 180417009923", "180417009923"),
    FILE_NUMBER("Aktenzeichen 7719345-163", "7719345"),
    SALUTATION("Frau Stieglitz-Kanari", "Stieglitz-Kanari"),
    NAME("Ansprechpartnerin ist Olga Gimpelowa", "Gimpelowa"),
    ACCOUNT("Instagram: @samira.zaunkoenigin", "zaunkoenigin");

    private final String text;
    private final String trace;

    Canary(String text, String trace) {
        this.text = text;
        this.trace = trace;
    }

    String text() {
        return text;
    }

    String trace() {
        return trace;
    }
}
