package de.verzahnt.local.identity;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;

/** All who may act: role accounts from the file, and the machines that report for one organisation or script an account. */
@Component
class Accounts {

    private static final String REPORTER = "report-";
    private static final String SCRIPT = "script-";

    private final Map<String, Account> roleAccounts = new LinkedHashMap<>();
    private final Organisations organisations;

    Accounts(IdentityProperties properties, Organisations organisations) {
        this.organisations = organisations;
        CsvTable.read(properties.accounts()).forEach(row -> roleAccounts.put(row.get("account"), account(row)));
    }

    Optional<Account> roleAccount(String name) {
        return Optional.ofNullable(roleAccounts.get(name));
    }

    /** The account behind a machine client: {@code report-<organisationId>} or {@code script-<account>}. */
    Optional<Account> machine(String clientId) {
        if (clientId.startsWith(REPORTER)) {
            return organisations.reporterFor(clientId.substring(REPORTER.length()));
        }
        return clientId.startsWith(SCRIPT) ? roleAccount(clientId.substring(SCRIPT.length())) : Optional.empty();
    }

    private Account account(CSVRecord row) {
        var units = new LinkedHashSet<String>();
        list(row.get("bodies")).forEach(body -> units.addAll(organisations.unitsOf(body)));
        return new Account(row.get("account"), row.get("label"), list(row.get("roles")), units);
    }

    private static Set<String> list(String cell) {
        return cell.isBlank() ? Set.of() : new LinkedHashSet<>(Arrays.asList(cell.split(";")));
    }
}
