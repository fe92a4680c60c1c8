package de.verzahnt.guard;

/** What a word can mean to the guard; which words mean it stands in {@code guard/words.tsv} and the lists beside it. */
enum Meaning {
    GIVEN,
    FAMILY,
    ORDINARY,
    COMMON,
    ORG,
    TOWN,
    PLACE,
    WORK,
    NOUN,
    ROLE,
    SALUTATION,
    HONORIFIC,
    TITLE,
    PARTICLE,
    DETERMINER,
    FUNCTION,
    TASK,
    SIGNED,
    CONTACT,
    CLIENT,
    NAMECUE,
    KIN,
    TOLD,
    TALK,
    DOES,
    LEADS,
    SOCIAL,
    RARE,
    PERSON,
    SUBJECT,
    PHONE,
    AFTERPHONE,
    AZR,
    FILE,
    PROCEDURE,
    INSURANCE,
    DOCUMENT,
    CAR,
    PLATE,
    FIGURE,
    BANK,
    BIRTH,
    THING,
    COURT,
    OFFICE,
    NUMBER,
    MATTER,
    WEEKDAY,
    MONTH,
    FREEMAIL,
    NUMERAL,
    COINED;

    long bit() {
        return 1L << ordinal();
    }

    static long all(Meaning... meanings) {
        long bits = 0;
        for (Meaning meaning : meanings) {
            bits |= meaning.bit();
        }
        return bits;
    }
}
