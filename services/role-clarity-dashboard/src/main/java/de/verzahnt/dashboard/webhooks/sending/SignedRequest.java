package de.verzahnt.dashboard.webhooks.sending;

import java.net.URI;

/** One request as it goes out; the body is exactly what was signed. */
record SignedRequest(URI address, String id, String timestamp, String signature, String body) {}
