package dev.readout.export.timeline;

import java.util.ArrayList;
import java.util.List;

/** One line, run by run. */
final class Line {

    private final List<Run> runs = new ArrayList<>();

    /** Words wrapped to lines of a width; a word that is longer keeps a line of its own. At least one line. */
    static List<List<Run>> wrap(List<Run> words, int width) {
        List<List<Run>> lines = new ArrayList<>();
        List<Run> line = new ArrayList<>();
        int used = 0;
        for (Run word : words) {
            if (!line.isEmpty() && used + 1 + word.width() > width) {
                lines.add(List.copyOf(line));
                line.clear();
                used = 0;
            }
            used += (line.isEmpty() ? 0 : 1) + word.width();
            line.add(word);
        }
        lines.add(List.copyOf(line));
        return lines;
    }

    /** The words of a text in one look. */
    static List<Run> words(String text, Ink ink) {
        List<Run> words = new ArrayList<>();
        for (String word : text.strip().split("\\s+", -1)) {
            if (!word.isEmpty()) {
                words.add(new Run(word, ink));
            }
        }
        return words;
    }

    /** A text cut to a width, with a sign where something is left off. */
    static String cut(String text, int width) {
        if (Run.plain(text).width() <= width) {
            return text;
        }
        int end = Math.min(text.length(), width);
        while (end > 0 && Run.plain(text.substring(0, end)).width() > width - 1) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    Line add(Run run) {
        runs.add(run);
        return this;
    }

    /** A run in a column of its own: spaces follow up to the width, at least one. */
    Line column(Run run, int width) {
        return add(run).add(Run.space(Math.max(1, width - run.width())));
    }

    /** Words with single spaces between them. */
    Line words(List<Run> words) {
        for (int i = 0; i < words.size(); i++) {
            add(Run.plain(i == 0 ? "" : " ")).add(words.get(i));
        }
        return this;
    }

    /** Runs that end at a column, or right after what stands there already. */
    Line endingAt(int column, List<Run> last) {
        int width = width() + last.stream().mapToInt(Run::width).sum();
        if (!last.isEmpty()) {
            add(Run.space(Math.max(1, column - width)));
            last.forEach(this::add);
        }
        return this;
    }

    int width() {
        return runs.stream().mapToInt(Run::width).sum();
    }

    /** The line with its line feed, without spaces at its end. */
    void print(StringBuilder out, TimelineLook look) {
        int end = runs.size();
        while (end > 0 && runs.get(end - 1).text().isBlank()) {
            end--;
        }
        runs.subList(0, end).forEach(run -> out.append(run.printed(look)));
        out.append('\n');
    }
}
