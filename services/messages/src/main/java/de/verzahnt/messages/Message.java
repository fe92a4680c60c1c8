package de.verzahnt.messages;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something said to people, before it is worded: the words stand in bundles, German and English, and are chosen at the
 * edge, where the reader's language is known.
 *
 * @param code up to its first dot the name of the bundle, {@code messages/<name>.properties}; all of it the key there
 * @param arguments what stands for {@code {0}}, {@code {1}}, …: texts, or messages that are worded themselves
 */
public record Message(String code, List<Object> arguments) {
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public Message {
        arguments = List.copyOf(arguments);
    }

    /** The message of a code; numbers and dates are shown as the code writes them, in any language. */
    public static Message of(String code, @Nullable Object... arguments) {
        return new Message(
                code,
                Stream.of(arguments)
                        .<Object>map(
                                argument -> argument instanceof Message message ? message : String.valueOf(argument))
                        .toList());
    }

    /** The words: English for readers of English, German for all others. */
    public String in(Locale locale) {
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        Locale language = english ? Locale.ENGLISH : Locale.ROOT;
        Object[] worded = arguments.stream()
                .map(argument -> argument instanceof Message message ? message.in(locale) : argument)
                .toArray();
        return new MessageFormat(bundle(language).getString(code), language).format(worded);
    }

    private ResourceBundle bundle(Locale language) {
        String name = "messages/" + code.substring(0, code.indexOf('.'));
        return ResourceBundle.getBundle(name, language, Message.class.getClassLoader(), NO_OTHER_LANGUAGE);
    }
}
