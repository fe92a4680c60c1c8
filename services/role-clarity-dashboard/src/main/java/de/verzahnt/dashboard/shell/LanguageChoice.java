package de.verzahnt.dashboard.shell;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** German unless somebody asks for English: {@code ?lang=en} is remembered in a cookie. */
@Configuration(proxyBeanMethods = false)
class LanguageChoice implements WebMvcConfigurer {

    private static final Set<String> SPOKEN = Set.of("de", "en");

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver cookie = new CookieLocaleResolver("VERZAHNT_SPRACHE");
        cookie.setDefaultLocale(Locale.GERMAN);
        cookie.setCookieMaxAge(Duration.ofDays(365));
        cookie.setRejectInvalidCookies(false);
        cookie.setCookieHttpOnly(true);
        cookie.setCookieSameSite("Lax");
        return cookie;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor change = new LocaleChangeInterceptor() {
            @Override
            protected @Nullable Locale parseLocaleValue(String wanted) {
                return Locale.forLanguageTag(SPOKEN.contains(wanted) ? wanted : "de");
            }
        };
        change.setParamName("lang");
        registry.addInterceptor(change);
    }
}
