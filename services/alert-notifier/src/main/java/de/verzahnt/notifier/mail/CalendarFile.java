package de.verzahnt.notifier.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;

/**
 * An entry for the recipient's calendar, as a file of RFC 5545.
 *
 * @param method of RFC 5546: REQUEST, CANCEL or PUBLISH
 */
record CalendarFile(String method, String text) {

    private static final String NAME = "gespraech.ics";

    MimeBodyPart part() throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, "UTF-8", "calendar");
        part.setHeader("Content-Type", "text/calendar; charset=UTF-8; method=" + method + "; name=" + NAME);
        part.setFileName(NAME);
        part.setDisposition(Part.ATTACHMENT);
        return part;
    }
}
