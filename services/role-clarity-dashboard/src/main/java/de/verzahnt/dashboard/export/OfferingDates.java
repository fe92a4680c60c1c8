package de.verzahnt.dashboard.export;

import de.verzahnt.dashboard.offerings.OfferingView;
import de.verzahnt.recurrence.CalendarSeries;
import de.verzahnt.recurrence.Entry;
import de.verzahnt.recurrence.Schedule;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * One rule of an offering as a series of dates.
 *
 * @param number of the rule in the schedule, from 1 on: the same series keeps it when its hours change
 */
record OfferingDates(int number, CalendarSeries series) {

    static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

    /** All rules whose dates can be told. An offering without a first day begins on the day of its report. */
    static List<OfferingDates> of(OfferingView offering) {
        LocalDate reported = LocalDate.ofInstant(offering.reportedAt(), GERMANY);
        List<Entry> entries = Schedule.read(offering.schedule()).entries();
        List<OfferingDates> dates = new ArrayList<>();
        for (int at = 0; at < entries.size(); at++) {
            int number = at + 1;
            CalendarSeries.of(entries.get(at), offering.periodFrom(), reported, offering.periodUntil())
                    .ifPresent(series -> dates.add(new OfferingDates(number, series)));
        }
        return dates;
    }
}
