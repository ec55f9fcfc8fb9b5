package dev.readout.reading.text;

import dev.readout.model.article.Block;
import dev.readout.model.article.BlockKind;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.lexicon.PhraseIndex;
import dev.readout.reading.lexicon.StateName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The first lines of an article, which tell who publishes it where it is an official release. */
public final class Masthead {

    private static final int HEAD_LINES = 8;
    private static final Pattern MINISTRY = Pattern.compile(
            "(?:\\p{L}+ ){0,3}(?:Ministry|Department|Embassy|Permanent Mission|Government|Presidency|Office of the (?:President|Prime Minister)) "
                    + "(?:of|for|in) .{3,60}|.{3,30} (?:Foreign|Defen[cs]e) Ministry");

    private final List<String> lines;
    private final Lexicon lexicon;

    /** Reads the head of an article. */
    public Masthead(ArticleText text, Lexicon lexicon) {
        this.lines = lines(text);
        this.lexicon = lexicon;
    }

    /** The title, empty where there is none, and the first lines. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** The official body that one of the first lines names, and nothing else. */
    public Optional<StateName> publisher() {
        return lines.stream().skip(1).flatMap(line -> publisher(line).stream()).findFirst();
    }

    private static List<String> lines(ArticleText text) {
        List<String> lines = new ArrayList<>();
        String title = text.article().title();
        lines.add(title == null ? "" : title);
        for (Block block : text.article().blocks()) {
            Arrays.stream(text.article().words(block.span()).split("\\n"))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && lines.size() < HEAD_LINES)
                    .forEach(lines::add);
            if (block.kind() == BlockKind.BODY && lines.size() >= HEAD_LINES / 2) {
                break;
            }
        }
        return lines;
    }

    private Optional<StateName> publisher(String line) {
        String plain = line.replaceFirst("^(?i)the ", "").replaceFirst("[.:]$", "");
        Optional<StateName> listed =
                lexicon.releases().exactly(plain).or(() -> lexicon.releases().exactly(line));
        if (listed.isPresent() || !MINISTRY.matcher(plain).matches()) {
            return listed;
        }
        List<String> words = Arrays.asList(plain.replaceAll("([,’'])", " $1").split("\\s+"));
        for (int i = 0; i < words.size(); i++) {
            Optional<PhraseIndex.Match<StateName>> state = lexicon.states().at(words, i);
            if (state.isPresent()) {
                return Optional.of(new StateName(state.get().value().code(), StateName.Sort.BODY, plain));
            }
        }
        return Optional.empty();
    }
}
