package de.verzahnt.notifier.mail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The templates under {@code mails}, each as text and as HTML, in German and then in English, in one frame. */
@Component
class MailTemplates {

    /** One mail's content in both forms. */
    record Both(String text, String html) {}

    /** What is said in one language. */
    record Part(String language, String said, Footer footer) {}

    /** What stands below: who sent it, and where one says how one wants to hear of things. */
    record Footer(String sent, String why, String settings) {}

    private final SpringTemplateEngine texts = engine(".txt", TemplateMode.TEXT);
    private final SpringTemplateEngine pages = engine(".html", TemplateMode.HTML);
    private final MailMessages phrases;
    private final String answers;
    private final DashboardProperties dashboard;

    MailTemplates(MailMessages phrases, MailProperties settings, DashboardProperties dashboard) {
        this.phrases = phrases;
        this.dashboard = dashboard;
        this.answers = settings.answered() ? "answers.office" : "answers.nobody";
    }

    /**
     * The mail to this recipient.
     *
     * @param words what the template says, in the language asked for; asked once for each
     */
    Both both(String template, String subject, String recipient, Function<Locale, Map<String, Object>> words) {
        List<Context> contexts = MailMessages.LANGUAGES.stream()
                .map(language -> new Context(language, words.apply(language)))
                .toList();
        List<Footer> footers = MailMessages.LANGUAGES.stream()
                .map(phrases::in)
                .map(said -> new Footer(
                        said.filled("footer." + template, recipient, said.of(answers)),
                        said.of("footer.why"),
                        dashboard.in(said.language(), dashboard.settings())))
                .toList();
        return new Both(
                framed(texts, template, subject, contexts, footers),
                framed(pages, template, subject, contexts, footers));
    }

    private static String framed(
            SpringTemplateEngine engine,
            String template,
            String subject,
            List<Context> contexts,
            List<Footer> footers) {
        List<Part> parts = IntStream.range(0, contexts.size())
                .mapToObj(at -> new Part(
                        contexts.get(at).getLocale().getLanguage(),
                        engine.process(template, contexts.get(at)),
                        footers.get(at)))
                .toList();
        return engine.process("rahmen", new Context(Locale.GERMAN, Map.of("subject", subject, "parts", parts)));
    }

    private static SpringTemplateEngine engine(String ending, TemplateMode mode) {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("mails/");
        resolver.setSuffix(ending);
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(words());
        return engine;
    }

    private static ResourceBundleMessageSource words() {
        var words = new ResourceBundleMessageSource();
        words.setBasename("messages/mails");
        words.setDefaultEncoding(StandardCharsets.UTF_8.name());
        words.setFallbackToSystemLocale(false);
        return words;
    }
}
