package dev.readout.server.view;

import dev.readout.model.record.Topic;
import java.util.List;
import java.util.Locale;

/** Small words of the pages: counts, lengths, names of codes. */
public final class Words {

    private static final List<String> NUMBERS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final String MARKS = "\"“”„«»";

    private Words() {}

    /** {@code one article}, {@code 14 articles}. */
    public static String count(long number, String noun) {
        return number + " " + (number == 1 ? noun : plural(noun));
    }

    /** The same with the number in words up to twelve. */
    public static String spelled(int number, String noun) {
        String figure = number < NUMBERS.size() ? NUMBERS.get(number) : Integer.toString(number);
        return figure + " " + (number == 1 ? noun : plural(noun));
    }

    /** With its first letter in upper case. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** {@code Artificial intelligence}, {@code South China Sea} of the topic's code. */
    public static String topic(Topic topic) {
        return switch (topic) {
            case SOUTH_CHINA_SEA -> "South China Sea";
            case MIDDLE_EAST -> "Middle East";
            default -> capital(topic.code().replace('-', ' '));
        };
    }

    /** Somebody's own words in quotation marks, once: those that the words stand in already are not repeated. */
    public static String quoted(String words) {
        String text = words.strip();
        boolean marked = text.length() > 2
                && MARKS.indexOf(text.charAt(0)) >= 0
                && MARKS.indexOf(text.charAt(text.length() - 1)) >= 0
                && text.chars().filter(letter -> MARKS.indexOf(letter) >= 0).count() == 2;
        return "“" + (marked ? text.substring(1, text.length() - 1).strip() : text) + "”";
    }

    private static String plural(String noun) {
        boolean ies = noun.endsWith("y") && !noun.endsWith("ay") && !noun.endsWith("ey");
        return ies ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }
}
