package dev.readout.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files that a command line names: files, folders, and patterns such as {@code news/**}{@code /*.html} where no shell has
 * resolved them.
 */
final class InputFiles {

    private static final Pattern WILD = Pattern.compile("[*?\\[{]");

    private InputFiles() {}

    /**
     * The files in the order given; for a folder all files in and under it by name, without hidden ones; for a pattern the
     * files that match, by name. What names no file stands as it was given, and so does a folder that cannot be listed.
     */
    static List<Path> under(List<Path> named) {
        List<Path> files = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                files.addAll(filesIn(path, path, file -> true));
            } else if (!Files.exists(path) && isWild(path)) {
                files.addAll(matching(path));
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private static List<Path> matching(Path pattern) {
        Path folder = Path.of("");
        Path root = pattern.getRoot();
        folder = root == null ? folder : root;
        for (int i = 0; i < pattern.getNameCount() && !isWild(pattern.getName(i)); i++) {
            folder = folder.resolve(pattern.getName(i));
        }
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        return filesIn(folder, pattern, matcher::matches);
    }

    private static List<Path> filesIn(Path folder, Path asGiven, Predicate<Path> wanted) {
        if (!Files.isDirectory(folder)) {
            return List.of(asGiven);
        }
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.filter(Files::isRegularFile)
                    .filter(file -> !hidden(folder.relativize(file)) && wanted.test(file))
                    .sorted()
                    .toList();
            return files.isEmpty() && !asGiven.equals(folder) ? List.of(asGiven) : files;
        } catch (IOException | UncheckedIOException e) {
            return List.of(asGiven);
        }
    }

    private static boolean isWild(Path path) {
        return WILD.matcher(path.toString()).find();
    }

    private static boolean hidden(Path path) {
        for (Path part : path) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
