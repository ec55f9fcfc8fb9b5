package dev.readout.evaluation.quotations;

import dev.readout.evaluation.GoldFormatException;
import dev.readout.model.text.CodePointOffsets;
import dev.readout.model.text.TextSpan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A part of PolNeAR 1.0: the folder {@code text} with one text a file, and the folder {@code attributions} with brat
 * annotations, one file for each text and annotator ({@code NAME_CODE.ann}). Of several annotators the first in the order
 * of file names counts. Offsets in brat's files are code points.
 */
final class PolnearFolder {

    private static final Pattern SPAN = Pattern.compile("(T\\d+)\\t(\\S+) ([\\d ;]+)(?:\\t.*)?");
    /** The words of an annotation may hold a line break; what follows it is no annotation. */
    private static final Pattern ANNOTATION = Pattern.compile("T\\d+\\t");

    private static final Pattern ROLE = Pattern.compile("(Source|Cue|Content)\\d*:(T\\d+)");

    private final Path folder;

    private PolnearFolder(Path folder) {
        this.folder = folder;
    }

    /** Whether {@code path} has the two folders. */
    static boolean isOne(Path path) {
        return Files.isDirectory(path.resolve("text")) && Files.isDirectory(path.resolve("attributions"));
    }

    /** The texts that have annotations, in the order of their names. */
    static List<AttributedText> read(Path path) throws IOException {
        return new PolnearFolder(path).read();
    }

    private List<AttributedText> read() throws IOException {
        List<Path> texts = files(folder.resolve("text"), ".txt");
        List<Path> annotations = files(folder.resolve("attributions"), ".ann");
        List<AttributedText> read = new ArrayList<>();
        for (Path file : texts) {
            String name = baseName(file, ".txt");
            Optional<Path> first = annotations.stream()
                    .filter(path -> baseName(path, ".ann").matches(Pattern.quote(name) + "_[^_]*"))
                    .findFirst();
            if (first.isPresent()) {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                read.add(new AttributedText(name, text, attributions(first.get(), text)));
            }
        }
        return read;
    }

    private static List<Path> files(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }

    private static String baseName(Path file, String suffix) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - suffix.length());
    }

    private static List<Attribution> attributions(Path file, String text) throws IOException {
        CodePointOffsets offsets = CodePointOffsets.of(text);
        Map<String, List<TextSpan>> spans = new HashMap<>();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (int i = 0; i < lines.size(); i++) {
            if (ANNOTATION.matcher(lines.get(i)).lookingAt()) {
                readSpan(lines.get(i), file, i + 1, offsets, spans);
            }
        }
        List<Attribution> attributions = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("E")) {
                attributions.add(attribution(line, spans));
            }
        }
        return attributions;
    }

    private static void readSpan(
            String line, Path file, int number, CodePointOffsets offsets, Map<String, List<TextSpan>> spans) {
        Matcher matcher = SPAN.matcher(line);
        if (!matcher.matches()) {
            throw new GoldFormatException(file, number, "\"T1<tab>Role 0 8<tab>words\" expected");
        }
        List<TextSpan> pieces = new ArrayList<>();
        for (String piece : matcher.group(3).split(";", -1)) {
            String[] ends = piece.trim().split(" ", -1);
            try {
                pieces.add(new TextSpan(
                        offsets.toUtf16(Integer.parseInt(ends[0])), offsets.toUtf16(Integer.parseInt(ends[1]))));
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw new GoldFormatException(file, number, "no place in the text: " + piece);
            }
        }
        spans.put(matcher.group(1), pieces);
    }

    private static Attribution attribution(String line, Map<String, List<TextSpan>> spans) {
        Map<Role, List<TextSpan>> parts = new HashMap<>();
        Matcher matcher = ROLE.matcher(line);
        while (matcher.find()) {
            Role role = Role.valueOf(matcher.group(1).toUpperCase(java.util.Locale.ROOT));
            parts.computeIfAbsent(role, key -> new ArrayList<>())
                    .addAll(spans.getOrDefault(matcher.group(2), List.of()));
        }
        return new Attribution(parts);
    }
}
