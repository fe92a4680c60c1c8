package de.verzahnt.dashboard.shell;

import de.verzahnt.reference.Code;
import de.verzahnt.reference.District;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.signal.Demand;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Words for codes in the reader's language, for templates as {@code @labels}; an unknown code stands for itself. */
@Component("labels")
public class Labels {

    private static final int MOST = 3;

    private final ReferenceData reference;
    private final CurrentDistricts districts;

    Labels(ReferenceData reference, CurrentDistricts districts) {
        this.reference = reference;
        this.districts = districts;
    }

    public String field(@Nullable String code) {
        return word(code, code == null ? Optional.empty() : reference.fields().find(code));
    }

    public String concept(String code) {
        return word(code, reference.concepts().find(code));
    }

    public String targetGroup(@Nullable String code) {
        return word(
                code, code == null ? Optional.empty() : reference.targetGroups().find(code));
    }

    public String format(@Nullable String code) {
        return word(code, code == null ? Optional.empty() : reference.formats().find(code));
    }

    public String role(@Nullable String code) {
        return word(code, code == null ? Optional.empty() : reference.roles().find(code));
    }

    public String language(@Nullable String code) {
        return word(
                code, code == null ? Optional.empty() : reference.languages().find(code));
    }

    public String programme(@Nullable String code) {
        return word(
                code,
                code == null ? Optional.empty() : reference.fundingProgrammes().find(code));
    }

    public String organisationType(@Nullable String code) {
        return word(
                code,
                code == null ? Optional.empty() : reference.organisationTypes().find(code));
    }

    public String touchpointKind(@Nullable String code) {
        return word(
                code,
                code == null ? Optional.empty() : reference.touchpointKinds().find(code));
    }

    /** What is asked for, by the anchor of a gap. */
    public String demand(String anchor) {
        String code = Demand.codeIn(anchor);
        return word(code, reference.demands().find(code));
    }

    /** Name of a district; its key when it is unknown. */
    public String district(@Nullable String key) {
        if (key == null) {
            return "";
        }
        return districts.get().find(key).map(District::name).orElse(key);
    }

    /** A district as people call it; its key when it is unknown. */
    public String place(String key) {
        return districts.get().find(key).map(District::spokenName).orElse(key);
    }

    /** A quarter with its Gemeinde, e.g. {@code Nord (Düren)}; anything wider as people call it. */
    public String quarter(String key) {
        return districts
                .get()
                .gemeindeOf(key)
                .filter(gemeinde -> !gemeinde.key().equals(key))
                .map(gemeinde ->
                        "%s (%s)".formatted(district(key).replaceFirst("\\s*\\(.*$", ""), place(gemeinde.key())))
                .orElseGet(() -> place(key));
    }

    /** A part of a place that is named beside it: a quarter without its Gemeinde, anything wider as people call it. */
    public String part(String key) {
        return districts.get().isSozialraum(key) ? district(key).replaceFirst("\\s*\\(.*$", "") : place(key);
    }

    /** Short names of places, three of them and how many more there are. */
    public String quarters(List<String> keys) {
        String shown = keys.stream().limit(MOST).map(this::quarter).collect(Collectors.joining(", "));
        return keys.size() > MOST ? shown + " +" + (keys.size() - MOST) : shown;
    }

    private static String word(@Nullable String code, Optional<? extends Code> entry) {
        boolean english = "en".equals(LocaleContextHolder.getLocale().getLanguage());
        return entry.map(found -> english ? found.labelEn() : found.labelDe()).orElse(code == null ? "" : code);
    }
}
