package de.verzahnt.dashboard.outward;

/**
 * Whose a feed or a webhook is.
 *
 * @param coordinates whether who made it has the role of a municipal integration centre: then it sees what that role sees,
 *     and only who has that role may touch it
 */
public record Owner(String organisationId, boolean coordinates) {}
