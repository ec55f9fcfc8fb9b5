package dev.readout.page.plain;

import dev.readout.model.article.BlockKind;
import dev.readout.page.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds who published a text: the name in the masthead, the dateline, a credit or the copyright line. */
final class Outlet {

    private static final String NAME =
            "(\\p{Lu}[\\p{L}\\p{N}&'’.-]*(?: (?:of |the |& )?[\\p{Lu}\\p{N}&][\\p{L}\\p{N}&'’.-]*){0,4})";
    private static final Pattern DATELINE =
            Pattern.compile("^[\\p{Lu}][^()a-z]{0,60}?[^()]{0,30}\\(" + NAME + "\\)\\s*(?:--?|–|—|:)");
    private static final Pattern OPENING = Pattern.compile("^\\(" + NAME + "\\)");
    private static final Pattern SOURCE = Pattern.compile("^Source\\s*:\\s*" + NAME);
    private static final Pattern COPYRIGHT =
            Pattern.compile("(?:©|\\(c\\)|copyright)\\s*(?:(?:19|20)\\d\\d\\s*)?" + NAME);
    private static final Pattern BEFORE_DATE = Pattern.compile("^" + NAME + "\\s+[·|•–-]\\s+(?=.*\\d{4})");
    private static final Pattern STAFF =
            Pattern.compile("^" + NAME + " (?:staff|reporters?|correspondents?) contributed");
    private static final Pattern AFTER_TITLE = Pattern.compile("\\s[|–—-]\\s" + NAME + "$");
    private static final Pattern ALONE = Pattern.compile("^" + NAME + "$");
    private static final Pattern COLUMN = Pattern.compile("\\s*[|>/·•»]\\s*|\\s{2,}|\\t");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?i)^(home|menu|close|search|news|world|business|politics|opinion|sports?|china|asia|europe|region|video|live|photos?|topics|archive"
                    + "|about|subscribe|sign in|log ?in|skip to content|advertisement|read more|related|comments?|national|international|trade|reuters staff"
                    + "|follow us|staff writers?|pool|left|right|share|print|newsletter|error.*|sorry.*|loading|by .*|(begin|end) (of )?text"
                    + "|.*\\b(privacy|cookies?|policy|terms)\\b.*)$");
    private static final Pattern NEWSROOM =
            Pattern.compile("^[Bb][Yy] (?:the )?(?!Our |A )" + NAME + " (?:Newsroom|Staff|Web Desk)$");
    private static final Map<String, String> OFFICES = Table.of(Outlet.class, "offices.tsv").rows().stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    private final Map<String, Integer> scores = new LinkedHashMap<>();

    private Outlet() {}

    /** The outlet that the lines name, or null. */
    static @Nullable String in(List<Line> lines, List<BlockKind> kinds) {
        Outlet outlet = new Outlet();
        int title = kinds.indexOf(BlockKind.TITLE);
        int body = kinds.indexOf(BlockKind.BODY);
        for (int i = 0; i < lines.size(); i++) {
            outlet.look(lines.get(i), kinds.get(i), i < title, body < 0 || i < body, i == body);
        }
        return outlet.best(lines);
    }

    private void look(Line line, BlockKind kind, boolean masthead, boolean head, boolean opening) {
        String words = line.words();
        if (opening) {
            find(DATELINE, words, 6);
            find(OPENING, words, 6);
        }
        if (kind == BlockKind.BODY || words.length() > 300) {
            return;
        }
        find(SOURCE, words, 5);
        find(COPYRIGHT, words, 4);
        find(STAFF, words, 5);
        find(NEWSROOM, words, 5);
        Optional.ofNullable(OFFICES.get(words)).ifPresent(name -> scores.merge(name, 6, Integer::sum));
        if (head) {
            find(BEFORE_DATE, words, 5);
            find(OPENING, words, 5);
            find(AFTER_TITLE, words, 3);
        }
        if (masthead) {
            find(ALONE, firstColumn(words), 4);
        } else if (kind == BlockKind.FURNITURE || kind == BlockKind.BYLINE) {
            find(ALONE, words, head ? 3 : 2);
        }
    }

    private static String firstColumn(String words) {
        return COLUMN.split(words, 2)[0];
    }

    private void find(Pattern pattern, String words, int score) {
        Matcher match = pattern.matcher(words);
        if (match.find()) {
            String name = match.group(1).replaceAll("\\.$", "");
            if (!NO_NAME.matcher(name).matches() && name.length() > 2) {
                scores.merge(name, score, Integer::sum);
            }
        }
    }

    /** The best candidate, a name in capitals written as elsewhere in the text. */
    private @Nullable String best(List<Line> lines) {
        String best = null;
        int bestScore = 0;
        List<String> names = new ArrayList<>(scores.keySet());
        for (String name : names) {
            int score = names.stream()
                    .filter(other -> key(other).contains(key(name)))
                    .mapToInt(other -> scores.getOrDefault(other, 0))
                    .sum();
            if (score > bestScore) {
                best = name;
                bestScore = score;
            }
        }
        return best == null ? null : spelled(best, lines);
    }

    private static String spelled(String name, List<Line> lines) {
        if (!name.equals(name.toUpperCase(Locale.ROOT)) || name.length() < 6) {
            return name;
        }
        Pattern anyCase = Pattern.compile(Pattern.quote(name), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return lines.stream()
                .map(line -> anyCase.matcher(line.words()))
                .filter(Matcher::find)
                .map(Matcher::group)
                .filter(found -> !found.equals(name))
                .findFirst()
                .orElseGet(() -> capitalised(name));
    }

    private static String capitalised(String name) {
        StringBuilder spelled = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            boolean first = i == 0 || !Character.isLetter(name.charAt(i - 1));
            spelled.append(first ? name.charAt(i) : Character.toLowerCase(name.charAt(i)));
        }
        return spelled.toString();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]|\\.(com|net|org)$", "");
    }
}
