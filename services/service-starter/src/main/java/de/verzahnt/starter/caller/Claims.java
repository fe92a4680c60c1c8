package de.verzahnt.starter.caller;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Reads the hub's own claims, {@code organisations} and {@code roles}; whatever has another shape counts as absent. */
public final class Claims {

    private Claims() {}

    /** The caller these claims describe. */
    public static Caller caller(String subject, Map<String, ?> claims) {
        Set<String> organisations = strings(claims, "organisations").collect(Collectors.toUnmodifiableSet());
        return new Caller(subject, organisations, roles(claims));
    }

    /** The authorities of these claims, one {@code ROLE_…} for each known role. */
    public static List<GrantedAuthority> authorities(Map<String, ?> claims) {
        return roles(claims).stream()
                .map(Role::authority)
                .sorted()
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
    }

    private static Set<Role> roles(Map<String, ?> claims) {
        return strings(claims, "roles")
                .map(Role::ofClaim)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> strings(Map<String, ?> claims, String name) {
        Object claim = claims.get(name);
        if (claim instanceof String one) {
            return Stream.of(one);
        }
        return claim instanceof Collection<?> many
                ? many.stream().filter(String.class::isInstance).map(String.class::cast)
                : Stream.empty();
    }
}
