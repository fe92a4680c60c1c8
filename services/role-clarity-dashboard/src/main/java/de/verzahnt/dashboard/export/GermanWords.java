package de.verzahnt.dashboard.export;

import de.verzahnt.dashboard.shell.CurrentDistricts;
import de.verzahnt.reference.Code;
import de.verzahnt.reference.CodeList;
import de.verzahnt.reference.District;
import de.verzahnt.reference.ReferenceData;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words for codes in files: German, whoever fetches them; an unknown code stands for itself. */
@Component
class GermanWords {

    private final ReferenceData reference;
    private final CurrentDistricts districts;

    GermanWords(ReferenceData reference, CurrentDistricts districts) {
        this.reference = reference;
        this.districts = districts;
    }

    List<String> fields(String field, List<String> further) {
        return Stream.concat(Stream.of(field), further.stream())
                .map(code -> word(reference.fields(), code))
                .toList();
    }

    String field(String code) {
        return word(reference.fields(), code);
    }

    String targetGroups(List<String> codes) {
        return codes.stream().map(code -> word(reference.targetGroups(), code)).collect(Collectors.joining(", "));
    }

    String language(String code) {
        return word(reference.languages(), code);
    }

    @Nullable
    String programme(@Nullable String code) {
        return code == null ? null : word(reference.fundingProgrammes(), code);
    }

    String place(String key) {
        return districts.get().find(key).map(District::name).orElse(key);
    }

    String places(List<String> keys) {
        return keys.stream().map(this::place).collect(Collectors.joining(", "));
    }

    private static String word(CodeList<? extends Code> list, String code) {
        return list.find(code).<String>map(Code::labelDe).orElse(code);
    }
}
