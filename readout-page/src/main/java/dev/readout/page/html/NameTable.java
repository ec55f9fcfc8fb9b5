package dev.readout.page.html;

import dev.readout.page.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the names of elements (class, id, role …) say that they hold, from a table of beginnings of name parts. A name is
 * taken apart at hyphens, underscores, digits and inner capitals: {@code relatedPosts-list} is related, posts, list.
 */
final class NameTable {

    /** One way to tell a kind: every beginning must be met by a part of one name, in order. */
    private record Sign(String kind, List<String> beginnings, boolean first, boolean whole) {

        static Sign of(String kind, String written) {
            boolean first = written.startsWith("^");
            boolean whole = written.startsWith("=");
            String beginnings = first || whole ? written.substring(1) : written;
            return new Sign(kind, List.of(beginnings.split("\\+", -1)), first, whole);
        }

        boolean matches(List<String> parts, int at) {
            if (at + beginnings.size() > parts.size() || ((first || whole) && at > 0)) {
                return false;
            }
            for (int i = 0; i < beginnings.size(); i++) {
                if (!NameTable.matches(beginnings.get(i), parts.get(at + i))) {
                    return false;
                }
            }
            return !whole || parts.size() == beginnings.size();
        }
    }

    private final Map<Character, List<Sign>> byFirstLetter = new LinkedHashMap<>();

    /** Loads a table that lies beside this class. */
    NameTable(String file) {
        for (List<String> row : Table.of(NameTable.class, file).rows()) {
            for (String written : row.get(1).split(" ", -1)) {
                Sign sign = Sign.of(row.get(0), written);
                byFirstLetter
                        .computeIfAbsent(sign.beginnings().get(0).charAt(0), first -> new ArrayList<>())
                        .add(sign);
            }
        }
    }

    /** The kind that a name tells; of several the one whose part stands last, as that says most. */
    Optional<String> kind(String name) {
        List<String> parts = parts(name);
        Optional<String> kind = Optional.empty();
        for (int i = 0; i < parts.size(); i++) {
            for (Sign sign : byFirstLetter.getOrDefault(parts.get(i).charAt(0), List.of())) {
                if (sign.matches(parts, i)) {
                    kind = Optional.of(sign.kind());
                }
            }
        }
        return kind;
    }

    private static boolean matches(String beginning, String part) {
        return beginning.endsWith("$")
                ? part.length() == beginning.length() - 1 && beginning.startsWith(part)
                : part.startsWith(beginning);
    }

    /** The parts of a name, in lower case. */
    static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean inner = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
            if ((inner || !Character.isLetter(c)) && part.length() > 0) {
                parts.add(part.toString());
                part.setLength(0);
            }
            if (Character.isLetter(c)) {
                part.append(Character.toLowerCase(c));
            }
        }
        if (part.length() > 0) {
            parts.add(part.toString());
        }
        return parts;
    }
}
