package de.verzahnt.abh.touchpoint;

import de.verzahnt.abh.authority.Authorities;
import de.verzahnt.abh.authority.Authority;
import de.verzahnt.abh.disclosure.CellKey;
import de.verzahnt.abh.disclosure.RawCell;
import de.verzahnt.messages.Message;
import de.verzahnt.reference.District;
import de.verzahnt.reference.DistrictLevel;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.reference.TouchpointKind;
import de.verzahnt.starter.problem.FieldError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks the rows of one table; tells all errors at once and never a count. */
@Component
class TableCheck {

    private static final String REFERRAL = "abh.verweis";
    private static final String PROCESS_CHANGE = "abh.prozessaenderung";
    private static final String ANTI_DISCRIMINATION = "ADA";
    private static final int MOST = 1_000_000;

    private final ReferenceData reference;
    private final Authorities authorities;

    TableCheck(ReferenceData reference, Authorities authorities) {
        this.reference = reference;
        this.authorities = authorities;
    }

    /** The cells of the rows that are right; what is wrong goes to the errors. */
    List<RawCell> cells(Authority authority, List<PlacedRow> rows, List<FieldError> errors) {
        List<RawCell> cells = new ArrayList<>();
        Set<CellKey> seen = new HashSet<>();
        for (PlacedRow placed : rows) {
            cell(authority, placed, errors).ifPresent(cell -> {
                if (seen.add(cell.key())) {
                    cells.add(cell);
                } else {
                    add(
                            errors,
                            placed,
                            "districtKey",
                            cell.key().toString(),
                            Message.of("immigration-office.cell-once"));
                }
            });
        }
        return cells;
    }

    private Optional<RawCell> cell(Authority authority, PlacedRow placed, List<FieldError> errors) {
        int before = errors.size();
        TouchpointRow row = placed.row();
        TouchpointKind kind = kind(placed, errors);
        District district = district(authority, placed, errors);
        if (kind != null && district != null && !kind.allowedOn(district.level())) {
            add(
                    errors,
                    placed,
                    "districtKey",
                    district.key(),
                    Message.of("immigration-office.kreis-only", kind.code()));
        }
        referral(placed, errors);
        Integer count = row.count();
        if (count == null || count < 0 || count > MOST) {
            add(errors, placed, "count", null, Message.of("immigration-office.count", MOST));
        }
        if (errors.size() > before || kind == null || district == null || count == null) {
            return Optional.empty();
        }
        CellKey key = new CellKey(district.key(), kind.code(), row.referredTo());
        return Optional.of(new RawCell(key, count, kind.k().orElse(0)));
    }

    private @Nullable TouchpointKind kind(PlacedRow placed, List<FieldError> errors) {
        String code = placed.row().kind();
        TouchpointKind kind =
                code == null ? null : reference.touchpointKinds().find(code).orElse(null);
        if (kind == null || kind.code().equals(PROCESS_CHANGE)) {
            add(errors, placed, "kind", code, Message.of("immigration-office.kind"));
            return null;
        }
        return kind;
    }

    private @Nullable District district(Authority authority, PlacedRow placed, List<FieldError> errors) {
        String key = placed.row().districtKey();
        District district = key == null
                ? null
                : reference
                        .districts()
                        .find(key)
                        .filter(TableCheck::isReportable)
                        .orElse(null);
        if (district == null) {
            add(errors, placed, "districtKey", key, Message.of("immigration-office.district"));
            return null;
        }
        if (!authorities.covers(authority, district)) {
            add(errors, placed, "districtKey", key, Message.of("immigration-office.district-of", authority.id()));
            return null;
        }
        return district;
    }

    private static boolean isReportable(District district) {
        return district.level() == DistrictLevel.KREIS || district.level() == DistrictLevel.GEMEINDE;
    }

    // Mandatory for referrals: rows without it would be totals over all places, one more way to subtract.
    private void referral(PlacedRow placed, List<FieldError> errors) {
        String to = placed.row().referredTo();
        boolean referral = REFERRAL.equals(placed.row().kind());
        boolean known = to != null && (reference.organisationTypes().contains(to) || to.equals(ANTI_DISCRIMINATION));
        if (referral && !known) {
            add(errors, placed, "referredTo", to, Message.of("immigration-office.referred-to"));
        } else if (!referral && to != null) {
            add(errors, placed, "referredTo", to, Message.of("immigration-office.referral-only", REFERRAL));
        }
    }

    private static void add(
            List<FieldError> errors, PlacedRow placed, String field, @Nullable String value, Message expected) {
        errors.add(new FieldError(placed.place().apply(field), value, expected));
    }
}
