package de.verzahnt.local;

import java.util.List;

/** Where everything is, and how to get in. */
record Welcome(LocalHub hub) {

    private static final List<String> ACCOUNTS = List.of(
            "caritas",
            "diakonie",
            "drk",
            "paez",
            "ki-staedteregion",
            "ki-stadt-aachen",
            "abh",
            "lenkungsgruppe",
            "admin");

    String text() {
        return """

                Verzahnt is running.
                  Dashboard           %s
                  Reports of agencies %s
                  Projects of KIs     %s
                  Ausländerbehörde    %s
                  Register            %s
                  Mails of the hub    %s

                  Log in as one of    %s
                  with the password   %s

                ./hub status shows the parts, ./hub token <account> prints a token for scripts, ./hub down ends it all.
                """.formatted(
                        hub.address(Part.ROLE_CLARITY_DASHBOARD),
                        hub.address(Part.AGENCY_ACTIVITIES),
                        hub.address(Part.KI_PROJECTS),
                        hub.address(Part.ABH_TOUCHPOINTS),
                        hub.address(Part.ORGANISATION_REGISTER),
                        hub.address(Part.MAILBOX),
                        String.join(", ", ACCOUNTS),
                        hub.demoPassword());
    }
}
