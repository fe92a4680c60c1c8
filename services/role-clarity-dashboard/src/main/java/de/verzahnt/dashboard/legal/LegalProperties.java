package de.verzahnt.dashboard.legal;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the texts of this hub are.
 *
 * @param folder with files like {@code impressum_de.md}, which stand instead of the shipped drafts; null for the drafts
 */
@ConfigurationProperties("verzahnt.legal")
record LegalProperties(@Nullable Path folder) {}
