package de.verzahnt.feeds.row;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where something takes place, as words; no district is made up.
 *
 * @param districts postcode and town when told, else the whole text
 * @param place the whole text when it says more than {@code districts}, else empty
 */
public record PlaceWords(String districts, String place) {
    private static final int LONGEST = 500;
    private static final Pattern LINK = Pattern.compile("(?i)\\b(?:https?|webcal|tel|mailto|callto):\\S+");
    private static final Pattern MAIL = Pattern.compile("\\S{1,64}@\\S{1,255}");
    private static final Pattern BREAK = Pattern.compile("\\s*[\\r\\n;|]+\\s*");
    private static final Pattern POSTCODE_AND_TOWN = Pattern.compile(
            "(?<!\\d)(?:D-?)?(\\d{5})\\s+(\\p{Lu}[\\p{L}.-]*(?: (?!Germany|Deutschland)[\\p{L}.-]+){0,3})");

    /** From a text in which everything stands together; links and addresses of mail are no place. */
    public static PlaceWords of(@Nullable String text) {
        String plain = text == null ? "" : plain(text);
        Matcher town = POSTCODE_AND_TOWN.matcher(plain);
        if (!town.find()) {
            return new PlaceWords(plain, "");
        }
        String districts = town.group(1) + " " + town.group(2).strip();
        return new PlaceWords(districts, districts.equals(plain) ? "" : plain);
    }

    /** From an address in parts; those not told are null. */
    public static PlaceWords of(
            @Nullable String house, @Nullable String street, @Nullable String postcode, @Nullable String town) {
        String districts = joined(" ", postcode, town);
        if (districts.isEmpty()) {
            return of(joined(", ", house, street));
        }
        String place = joined(", ", house, street, districts);
        return new PlaceWords(districts, place.equals(districts) ? "" : place);
    }

    /** Several places of one offering. */
    public static PlaceWords all(List<PlaceWords> places) {
        return new PlaceWords(
                places.stream().map(PlaceWords::districts).distinct().collect(Collectors.joining("; ")),
                places.stream()
                        .map(PlaceWords::place)
                        .filter(place -> !place.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts)
                .map(part -> part == null ? "" : plain(part))
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(between));
    }

    private static String plain(String text) {
        String shorter = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String placesOnly = MAIL.matcher(LINK.matcher(shorter).replaceAll("")).replaceAll("");
        return BREAK.matcher(PlainText.withoutControls(placesOnly))
                .replaceAll(", ")
                .replaceAll("[ \\t\\u00A0]+", " ")
                .replaceAll("^[, ]+|[, ]+$", "");
    }
}
