package de.verzahnt.rules;

import de.verzahnt.reference.Sector;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Offerings drawn from a fixed seed, close enough to each other that every class and link occurs. */
public final class RandomOfferings {
    private static final List<String> FIELDS = List.of("SPRACHE", "BEGEGNUNG", "BERATUNG", "BILDUNG");
    private static final List<String> TITLES = List.of(
            "Café International",
            "Sprachcafé",
            "Beratung",
            "",
            "Deutsch sprechen bei Kaffee",
            "مقهى اللغة",
            "Türkçe sohbet",
            "Языковой клуб",
            "Treff im Bürgerhaus",
            "Beratung im Bürgerhaus",
            "Spielgruppe 1 bis 3 Jahre",
            "Spielgruppe 4 bis 6 Jahre in Brand",
            "Schach in Eilendorf",
            "☕️🗣️");
    private static final List<String> FORMATS = List.of("BERATUNG", "CASE_MANAGEMENT", "BEGEGNUNG", "KURS");
    private static final List<String> ROLES =
            List.of("OPERATIVE", "OPERATIVE", "OPERATIVE", "OPERATIVE", "STRATEGIC", "FUNDING", "NETWORK");
    private static final List<String> GROUPS = List.of(
            "PERSONEN",
            "GEFLUECHTETE",
            "EINWANDERUNGSGESCHICHTE",
            "UMA",
            "FRAUEN",
            "ELTERN",
            "SENIOREN",
            "MSO",
            "EHRENAMTLICHE",
            "NACHBARSCHAFT",
            "UNBEKANNT");
    private static final List<String> DISTRICTS = List.of(
            "05",
            "05334",
            "05334002",
            "05334002-P-NORD",
            "05334002-S51",
            "05334012",
            "05334012-P-WEST",
            "05358008",
            "05315");
    private static final List<String> PROGRAMMES = List.of("MBE", "KIM-2", "IA-NRW");

    private final Random random;

    public RandomOfferings(long seed) {
        random = new Random(seed);
    }

    public List<Offering> list(int size) {
        return IntStream.range(0, size).mapToObj(this::offering).toList();
    }

    /** One of a body told by its number: reported anew it is the same offering. */
    public Offering reported(int number) {
        Offering drawn = offering(number);
        return new Change().id("body-" + number % 8 + "/" + number).of(drawn);
    }

    private Offering offering(int number) {
        Provider provider = provider();
        return new Offering(
                provider.bodyId() + "/" + number,
                provider,
                one(TITLES),
                one(TITLES),
                one(FIELDS),
                some(FIELDS, 1),
                some(GROUPS, 2),
                one(FORMATS),
                one(ROLES),
                some(DISTRICTS, 2),
                new Period(random.nextBoolean() ? null : LocalDate.of(2026, 3, 20), end()),
                hours(),
                some(List.of("de", "ar", "uk"), 1),
                rarely(one(PROGRAMMES)),
                some(List.of("body-0", "body-1", "body-2"), random.nextInt(4) == 0 ? 1 : 0),
                rarely("body-" + random.nextInt(4)),
                rarely("body-" + random.nextInt(4) + "/" + random.nextInt(30)));
    }

    private Provider provider() {
        int body = random.nextInt(8);
        Sector sector = body == 7 ? Sector.NONE : body % 2 == 0 ? Sector.PUBLIC : Sector.FREE;
        return new Provider("unit-" + random.nextInt(20), "body-" + body, sector, "VEREIN");
    }

    private @Nullable String hours() {
        int start = 10 + random.nextInt(8);
        String rule =
                switch (start) {
                    case 10 -> "FREQ=MONTHLY;BYDAY=1TH,3TH";
                    case 11 -> "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH";
                    case 12 -> "FREQ=WEEKLY;BYDAY=TH;COUNT=200";
                    case 13 -> "FREQ=WEEKLY;BYDAY=TH;UNTIL=20260310";
                    case 14 -> "FREQ=WEEKLY;BYDAY=WE";
                    default -> "FREQ=WEEKLY;BYDAY=TH";
                };
        String hours = start == 14 ? "23:00-11:00" : "%d:00-%d:00".formatted(start, start + 2);
        return random.nextInt(3) == 0 ? null : rule + " " + hours;
    }

    private @Nullable LocalDate end() {
        return random.nextInt(4) == 0 ? LocalDate.of(2026, 2, 20).plusDays(random.nextInt(90)) : null;
    }

    private @Nullable String rarely(String value) {
        return random.nextInt(5) == 0 ? value : null;
    }

    private Set<String> some(List<String> values, int atMost) {
        return IntStream.range(0, atMost).mapToObj(i -> one(values)).collect(Collectors.toSet());
    }

    private String one(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
