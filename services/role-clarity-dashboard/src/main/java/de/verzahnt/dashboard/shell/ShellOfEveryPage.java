package de.verzahnt.dashboard.shell;

import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.caller.Callers;
import de.verzahnt.starter.caller.Role;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** Hands the {@link Shell} to every page. */
@ControllerAdvice(annotations = Controller.class)
class ShellOfEveryPage {

    private final OrganisationNames names;
    private final Awaiting awaiting;
    private final ObjectProvider<BuildProperties> build;

    ShellOfEveryPage(OrganisationNames names, Awaiting awaiting, ObjectProvider<BuildProperties> build) {
        this.awaiting = awaiting;
        this.names = names;
        this.build = build;
    }

    @ModelAttribute("shell")
    Shell shell(HttpServletRequest request) {
        Optional<Caller> caller = Callers.find();
        List<String> organisations =
                caller.map(who -> namesOf(who.organisations(), request)).orElse(List.of());
        Awaiting.Awaited awaited =
                caller.filter(who -> !isFault(request)).map(awaiting::of).orElse(Awaiting.Awaited.NOTHING);
        BuildProperties known = build.getIfAvailable();
        return new Shell(
                caller.isPresent(),
                caller.filter(who -> who.has(Role.ADMIN)).isPresent(),
                caller.filter(who ->
                                who.has(Role.REPORTER) && !who.organisations().isEmpty())
                        .isPresent(),
                caller.filter(who -> who.has(Role.ADMIN) || who.has(Role.KI)).isPresent(),
                organisations,
                awaited.answers(),
                awaited.news(),
                Habits.KEYS.isOn(request),
                here(request, "de"),
                here(request, "en"),
                known == null ? null : known.getVersion());
    }

    /** The frame stands while the database is away: a page that tells of a fault calls organisations by their ids. */
    private List<String> namesOf(Collection<String> organisations, HttpServletRequest request) {
        return isFault(request) ? organisations.stream().sorted().toList() : names.sorted(organisations);
    }

    private static boolean isFault(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                && status >= HttpStatus.INTERNAL_SERVER_ERROR.value();
    }

    private static String here(HttpServletRequest request, String language) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        if (failed == null && "GET".equals(request.getMethod())) {
            address.query(request.getQueryString());
        }
        return address.replaceQueryParam("lang", language).build().toUriString();
    }
}
