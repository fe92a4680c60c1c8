package de.verzahnt.trial;

import de.verzahnt.rules.Finding;
import de.verzahnt.rules.Weight;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Findings as CSV: {@code a,b,class,band,probability,reasons}, with a &lt; b, ordered by both. Behind them what was folded: a
 * stands for its cluster, b, band and probability are empty, the class too when the pairs were not compared.
 */
final class FindingsCsv {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("a", "b", "class", "band", "probability", "reasons")
            .setRecordSeparator('\n')
            .get();

    private FindingsCsv() {}

    static void write(Findings findings, Appendable out) throws IOException {
        CSVPrinter csv = new CSVPrinter(out, FORMAT);
        for (Map.Entry<PairKey, Finding> entry : findings.listed().entrySet()) {
            Finding finding = entry.getValue();
            csv.printRecord(List.of(
                    entry.getKey().a(),
                    entry.getKey().b(),
                    finding.findingClass(),
                    finding.band(),
                    String.format(Locale.ROOT, "%.6f", finding.score().probability()),
                    reasons(finding)));
        }
        for (Folded folded : findings.folded()) {
            Object name = folded.findingClass() == null ? "" : folded.findingClass();
            csv.printRecord(List.of(folded.representative(), "", name, "", "", folded.text()));
        }
        csv.flush();
    }

    /** Why it is only a link, then every weight, the heaviest first: {@code FIELD=SAME +2.30 [SPRACHE]}. */
    private static String reasons(Finding finding) {
        Stream<String> links = finding.mitigations().stream().map(link -> "LINK=" + link);
        Stream<String> weights = finding.score().weights().stream()
                .filter(weight -> weight.bits() != 0)
                .sorted(Comparator.comparingDouble((Weight weight) -> -Math.abs(weight.bits())))
                .map(FindingsCsv::reason);
        return Stream.concat(links, weights).collect(Collectors.joining("; "));
    }

    private static String reason(Weight weight) {
        String evidence = weight.evidence().isEmpty() ? "" : " [" + String.join(" ", weight.evidence()) + "]";
        return String.format(
                Locale.ROOT, "%s=%s %+.2f%s", weight.comparison(), weight.level(), weight.bits(), evidence);
    }
}
