package de.verzahnt.notifier.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.net.SocketTimeoutException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** One connection to the mail server, kept for as many mails as there are. What the server says is never logged: it quotes addresses. */
final class SmtpConnection implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(SmtpConnection.class);
    private static final int CLOSING = 421;
    private static final int NO_ANSWER = -1;

    private final JavaMailSenderImpl settings;
    private @Nullable Transport open;

    SmtpConnection(JavaMailSenderImpl settings) {
        this.settings = settings;
    }

    /** Returns as soon as the server has answered, or has not in time. */
    SendResult send(MimeMessage message, Address... recipients) {
        Transport transport;
        try {
            transport = transport();
        } catch (MessagingException e) {
            close();
            return result(e);
        }
        try {
            transport.sendMessage(message, recipients);
            return new SendResult.Taken();
        } catch (MessagingException e) {
            close();
            return e.getNextException() instanceof SocketTimeoutException ? slow() : result(e);
        }
    }

    private static SendResult slow() {
        log.info("mail server: no answer in time");
        return new SendResult.Slow();
    }

    private Transport transport() throws MessagingException {
        Transport existing = open;
        if (existing != null && existing.isConnected()) {
            return existing;
        }
        close();
        String protocol = settings.getProtocol() == null ? "smtp" : settings.getProtocol();
        Transport fresh = settings.getSession().getTransport(protocol);
        fresh.connect(settings.getHost(), settings.getPort(), settings.getUsername(), settings.getPassword());
        open = fresh;
        return fresh;
    }

    static SendResult result(MessagingException failure) {
        int code = code(failure);
        log.info("mail server: {} {}", failure.getClass().getSimpleName(), code == NO_ANSWER ? "no answer" : code);
        if (code == CLOSING || code == NO_ANSWER) {
            return new SendResult.Away(code == NO_ANSWER ? null : code);
        }
        // A sender that is not let through is our fault and no verdict about the recipient.
        boolean never = code >= 500 && !(failure instanceof SMTPSenderFailedException);
        return never ? new SendResult.Never(code) : new SendResult.Later(code);
    }

    /** What the server said of the recipient, else of the whole. */
    private static int code(MessagingException failure) {
        int whole = NO_ANSWER;
        Exception one = failure;
        while (one != null) {
            if (one instanceof SMTPAddressFailedException refused) {
                return refused.getReturnCode();
            } else if (one instanceof SMTPSendFailedException failed && whole == NO_ANSWER) {
                whole = failed.getReturnCode();
            } else if (one instanceof SMTPSenderFailedException failed && whole == NO_ANSWER) {
                whole = failed.getReturnCode();
            }
            one = one instanceof MessagingException chained ? chained.getNextException() : null;
        }
        return whole;
    }

    @Override
    public void close() {
        Transport existing = open;
        open = null;
        try {
            if (existing != null) {
                existing.close();
            }
        } catch (MessagingException gone) {
            log.debug("connection already gone");
        }
    }
}
