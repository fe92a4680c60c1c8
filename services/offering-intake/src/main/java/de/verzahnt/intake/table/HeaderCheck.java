package de.verzahnt.intake.table;

import de.verzahnt.intake.batch.OfferingFile;
import de.verzahnt.intake.report.batch.Place;
import de.verzahnt.intake.report.file.RawTable;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether a header is enough. One in the hub's own format is held to it: a misspelt column there would be lost unseen. */
final class HeaderCheck {
    private HeaderCheck() {}

    static List<FieldError> errors(RawTable.Sheet sheet, ColumnPlan plan, HeaderWords words) {
        String place = Place.row(sheet.header().number());
        if (sheet.header().cells().stream().anyMatch(name -> name.indexOf('\0') >= 0)) {
            return List.of(new FieldError(place, null, Message.of("intake.encoding")));
        }
        List<FieldError> errors = new ArrayList<>();
        if (plan.isOfTheHub(words)) {
            strict(plan, place, errors);
        } else if (!plan.has("title")) {
            errors.add(new FieldError(place, shown(sheet), Message.of("table.title-column")));
        }
        return errors;
    }

    private static void strict(ColumnPlan plan, String place, List<FieldError> errors) {
        for (Column column : plan.columns()) {
            if (column.reason() == Column.Reason.UNKNOWN) {
                String name = column.header().toLowerCase(Locale.ROOT);
                errors.add(new FieldError(place, name, Message.of("intake.no-unknown-column")));
            } else if (column.reason() == Column.Reason.TAKEN) {
                String name = column.header().toLowerCase(Locale.ROOT);
                errors.add(new FieldError(place, name, Message.of("intake.column-once")));
            }
        }
        for (String column : OfferingFile.REQUIRED) {
            if (!plan.has(column)) {
                errors.add(new FieldError(place, null, Message.of("intake.column", column)));
            }
        }
    }

    private static String shown(RawTable.Sheet sheet) {
        return String.join(" | ", sheet.header().cells().stream().limit(20).toList());
    }
}
