package de.verzahnt.starter.security;

import de.verzahnt.starter.caller.Claims;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.core.user.OAuth2UserAuthority;

/** From a login in the browser to the same authorities a token with these claims would carry. */
final class OidcLoginAuthorities implements GrantedAuthoritiesMapper {

    @Override
    public Collection<? extends GrantedAuthority> mapAuthorities(Collection<? extends GrantedAuthority> granted) {
        Set<GrantedAuthority> mapped = new LinkedHashSet<>();
        for (GrantedAuthority authority : granted) {
            if (authority instanceof OAuth2UserAuthority user) {
                mapped.addAll(Claims.authorities(user.getAttributes()));
            }
        }
        return mapped;
    }
}
