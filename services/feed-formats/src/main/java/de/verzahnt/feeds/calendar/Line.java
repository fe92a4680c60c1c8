package de.verzahnt.feeds.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A property of a calendar: its parameters by upper case name, its value as written. */
record Line(String name, Map<String, String> parameters, String value) {
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)", Pattern.DOTALL);

    Line {
        parameters = Map.copyOf(parameters);
    }

    /** A parameter, empty when it is not there. */
    String parameter(String parameter) {
        return parameters.getOrDefault(parameter, "").replace("\"", "").strip();
    }

    /** The value as text. */
    String text() {
        return unescaped(value);
    }

    /** The texts of a list. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) == '\\') {
                i++;
            } else if (value.charAt(i) == ',') {
                texts.add(unescaped(value.substring(begin, i)).strip());
                begin = i + 1;
            }
        }
        texts.add(unescaped(value.substring(begin)).strip());
        return texts;
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(
                        sign -> Matcher.quoteReplacement(sign.group(1).equalsIgnoreCase("n") ? "\n" : sign.group(1)));
    }
}
