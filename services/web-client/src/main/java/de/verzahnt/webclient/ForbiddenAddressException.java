package de.verzahnt.webclient;

import java.net.UnknownHostException;

/** A name resolves to an address that is not public; nothing was connected. */
public final class ForbiddenAddressException extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    ForbiddenAddressException(String host) {
        super(host + ": not public (expected: public addresses only)");
    }
}
