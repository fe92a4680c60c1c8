package de.verzahnt.dashboard.reporting;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A form that was sent: the request at hand, and for whom it is.
 *
 * @param own all that the reader reports for
 */
public record Sending(
        OwnOrganisation organisation,
        List<OwnOrganisation> own,
        Model model,
        RedirectAttributes after,
        HttpServletResponse response) {}
