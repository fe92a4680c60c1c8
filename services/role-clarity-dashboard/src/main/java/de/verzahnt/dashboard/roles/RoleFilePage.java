package de.verzahnt.dashboard.roles;

import de.verzahnt.dashboard.shell.TableFile;
import de.verzahnt.dashboard.shell.Times;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Agreed roles as a file, in the columns that are taken back. */
@Controller
class RoleFilePage {

    private final AgreedRoles roles;
    private final Times times;

    RoleFilePage(AgreedRoles roles, Times times) {
        this.roles = roles;
        this.times = times;
    }

    @GetMapping("/vereinbarte-rollen/export")
    void export(HttpServletResponse response) throws IOException {
        TableFile.CSV.send("vereinbarte-rollen", times.today(), RoleTable.of(roles.all()), response);
    }
}
