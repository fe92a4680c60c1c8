package de.verzahnt.guard;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Kinds of traces a person leaves in a text. All repetitions are bounded: the text comes from outside. */
public enum PersonalTrace {
    PHONE(
            "(?<![\\d.,:/\\-])(?:\\+\\d{1,3}|00[1-9]\\d{0,2}|\\(0\\d{2,5}\\)|0\\d{2,5})[\\s/().\\-]{0,4}\\d[\\d\\s/().\\-]{2,20}\\d(?![\\d:])"
                    + "|(?i)\\b(?:tel|telefon|telefonnummer|fon|phone|mobil|handy|fax|durchwahl|whatsapp|signal)\\b[.:\\s\\-]{0,4}(?:nr\\.?|nummer)?[.:\\s]{0,3}[+(]?\\d[\\d\\s/().\\-]{0,20}\\d",
            PersonalTrace::longEnoughForAPhone),
    MAIL(
            "(?<![\\p{L}0-9._%+\\-])[\\p{L}0-9._%+\\-]{1,64}(?:@|\\s?[(\\[]\\s?(?:at|ät)\\s?[)\\]]\\s?)[\\p{L}0-9.\\-]{1,200}\\.\\p{L}{2,}",
            RoleMailboxes::isPrivate),
    IBAN("\\b[A-Z]{2}\\d{2}(?:[ \\-]?[A-Z0-9]{4}){3,7}(?:[ \\-]?[A-Z0-9]{1,3})?\\b", text -> digits(text) >= 10),
    BIRTH_DATE(
            "(?i)(?:\\bgeb(?:oren|\\.|urtsdatum|urtstag)?|\\*|\\bborn|\\bdate of birth|\\bDOB)[:\\s]{0,3}(?:(?:am|on|in \\p{L}{2,30} am)\\s)?\\s?"
                    + "(?:\\d{1,2}[.\\-/]\\s?(?:\\d{1,2}[.\\-/]|\\p{L}{3,9}\\.?)\\s?(?:19|20)?\\d{2}|(?:19|20)\\d{2}-\\d{2}-\\d{2})\\b",
            text -> true),
    REGISTER_NUMBER(
            "(?i)\\bAZR(?:[\\s\\-]{0,2}(?:Nr|Nummer|Zahl|ID))?[.:\\s]{0,3}\\d[\\d ]{5,15}|(?<![\\d.,\\-+/])\\d{12}(?!\\d)",
            text -> true),
    FILE_NUMBER(
            "(?i)\\b(?:Az\\.?|Aktenzeichen|Akten-?(?:Nr|nummer)|Gesch(?:ä|ae)fts(?:zeichen|nummer)|Gz\\.?|Vorgangsnummer|Fallnummer|Kundennummer|BG-Nummer|Personenkennziffer|PKZ)(?:\\s?:|\\.|\\s)[\\s:]{0,3}[\\p{L}0-9/.\\- ]{0,12}\\d[\\d/.\\-]{2,20}"
                    + "|(?<![\\d\\-])\\d{7}\\s?-\\s?\\d{3}(?![\\d\\-])",
            text -> true),
    NAMED_PERSON(
            "\\b(?:(?i:Herrn?|Frau)|Hr\\.)\\s+(?:(?:Dr|Prof|Dipl)\\.[\\p{L}.\\-]{0,12}\\s*){0,3}(?!(?:Kind|Kinder|Mann|Mutter|Beruf|Familie|Arbeit|Gesundheit|Leben|Welt|Sein|Aktiv|Stark|Holle|Herr|Divers)\\b)\\p{Lu}[\\p{L}\\-]{1,40}",
            text -> true),
    NAME_WITH_PHONE(
            "\\b\\p{Lu}\\p{Ll}{1,30}[ \\-]\\p{Lu}\\p{Ll}{1,30}\\s?[,:(]\\s?(?i:tel|telefon|fon|mobil|handy|durchwahl)\\b[.:\\s\\-]{0,4}\\d{2,}",
            text -> true);

    private final Pattern pattern;
    private final Predicate<String> confirmed;

    PersonalTrace(String pattern, Predicate<String> confirmed) {
        this.pattern = Pattern.compile(pattern, Pattern.UNICODE_CASE);
        this.confirmed = confirmed;
    }

    List<MatchResult> in(String text) {
        return pattern.matcher(text)
                .results()
                .filter(hit -> confirmed.test(hit.group()))
                .toList();
    }

    private static boolean longEnoughForAPhone(String text) {
        if (text.matches("05\\d{6}")) {
            return false; // the key of a Gemeinde in NRW
        }
        boolean announced = Character.isLetter(text.charAt(0));
        boolean extension = text.toLowerCase(Locale.ROOT).startsWith("durchwahl");
        return digits(text) >= (extension ? 2 : announced ? 4 : 7);
    }

    private static long digits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }

    /** Mailboxes of a function, not of a person: a contact channel is wanted, so they pass. */
    private static final class RoleMailboxes {

        private static final Set<String> WORDS =
                Set.of("ki", "kim", "abh", "ia", "mbe", "jmd", "vhs", "it", "awo", "drk");

        private static final List<String> STEMS = List.of(
                "info",
                "kontakt",
                "contact",
                "beratung",
                "integration",
                "migration",
                "office",
                "post",
                "mail",
                "team",
                "service",
                "verwaltung",
                "sekretariat",
                "presse",
                "auslaender",
                "ausländer",
                "einbuergerung",
                "einbürgerung",
                "termin",
                "anmeldung",
                "kurs",
                "sprach",
                "bildung",
                "jugend",
                "familie",
                "frauen",
                "ehrenamt",
                "buero",
                "büro",
                "zentrale",
                "hilfe",
                "fluechtling",
                "flüchtling",
                "asyl",
                "welcome",
                "willkommen",
                "hallo",
                "event",
                "veranstaltung",
                "cafe",
                "projekt",
                "datenschutz",
                "jobcenter",
                "caritas",
                "diakonie",
                "antidiskriminierung",
                "netzwerk",
                "verein",
                "fachdienst",
                "zentrum",
                "schule",
                "stadt",
                "kreis",
                "gemeinde",
                "noreply",
                "feedback",
                "support",
                "zuwanderung",
                "teilhabe");

        static boolean isPrivate(String address) {
            String local = address.split("@|\\s?[(\\[]", 2)[0].toLowerCase(Locale.ROOT);
            String first = local.split("[._\\-+]", 2)[0];
            return !WORDS.contains(first) && STEMS.stream().noneMatch(first::startsWith);
        }
    }
}
