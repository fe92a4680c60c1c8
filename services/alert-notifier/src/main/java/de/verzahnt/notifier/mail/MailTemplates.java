package de.verzahnt.notifier.mail;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The templates under {@code mails}, each as text and as HTML. */
@Component
class MailTemplates {

    /** One mail's content in both forms. */
    record Both(String text, String html) {}

    private final SpringTemplateEngine texts = engine(".txt", TemplateMode.TEXT);
    private final SpringTemplateEngine pages = engine(".html", TemplateMode.HTML);

    Both both(String template, Context context) {
        return new Both(texts.process(template, context), pages.process(template, context));
    }

    private static SpringTemplateEngine engine(String ending, TemplateMode mode) {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("mails/");
        resolver.setSuffix(ending);
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
