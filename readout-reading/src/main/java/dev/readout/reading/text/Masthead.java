package dev.readout.reading.text;

import dev.readout.model.article.Block;
import dev.readout.model.article.BlockKind;
import dev.readout.model.record.StateCode;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.lexicon.PhraseIndex;
import dev.readout.reading.lexicon.StateName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The first lines of an article, which tell who publishes it where it is an official release. */
public final class Masthead {

    private static final int HEAD_LINES = 8;
    private static final int PAPER_LINES = 3;
    private static final int LONGEST_PAPER = 60;
    private static final Pattern PAPER = Pattern.compile(
            "(?i)\\b(times|post|news|wire|herald|tribune|star|standard|courier|observer|sentinel|chronicle|gazette|mirror|"
                    + "guardian|telegraph|journal|review|daily|mail|express|mercury|record|bulletin|press|agency|monitor|"
                    + "sun|globe|independent|today|weekly|report|citizen|nation|voice|echo|dispatch|ledger|messenger|"
                    + "inquirer|examiner|reporter|argus|advertiser|leader|diario|evening|morning)\\b");
    private static final Pattern BODY =
            Pattern.compile("(?i)^(the )?(ministry|department|office|presidency|embassy|government|cabinet)\\b");
    private static final Pattern MINISTRY = Pattern.compile(
            "(?:\\p{L}+ ){0,3}(?:Ministry|Department|Embassy|Permanent Mission|Government|Presidency|Office of the (?:President|Prime Minister)) "
                    + "(?:of|for|in) .{3,60}|.{3,30} (?:Foreign|Defen[cs]e) Ministry");

    private final List<String> lines;
    private final @Nullable String outlet;
    private final ArticleText text;
    private final Lexicon lexicon;

    /** Reads the head of an article. */
    public Masthead(ArticleText text, Lexicon lexicon) {
        this.lines = lines(text);
        this.outlet = text.article().outlet();
        this.text = text;
        this.lexicon = lexicon;
    }

    /** The title, empty where there is none, and the first lines. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** The official body that one of the first lines names, and nothing else. */
    public Optional<StateName> publisher() {
        return lines.stream()
                .skip(1)
                .flatMap(line -> publisher(line).stream())
                .findFirst()
                .or(this::stateAboveBody)
                .or(() -> Optional.ofNullable(outlet)
                        .flatMap(lexicon.releases()::exactly)
                        .filter(name -> !Spoken.isTranscript(text, lexicon)));
    }

    /** The state of the city or people that a paper is named for: {@code Manila Tribune}, {@code The Kenya Star}. */
    public Optional<StateCode> seat() {
        return lines.stream()
                .skip(1)
                .limit(PAPER_LINES)
                .filter(line ->
                        line.length() <= LONGEST_PAPER && PAPER.matcher(line).find())
                .flatMap(line -> seat(line).stream())
                .findFirst();
    }

    /** The state that the name of the outlet tells: {@code Lusaka Times}; nothing where it is no paper's or agency's. */
    public Optional<StateCode> outlet() {
        return Optional.ofNullable(outlet)
                .filter(name ->
                        name.length() <= LONGEST_PAPER && PAPER.matcher(name).find())
                .flatMap(this::seat);
    }

    private Optional<StateCode> seat(String line) {
        List<String> words = Arrays.stream(line.split("[^\\p{L}'’-]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT)
                        + word.substring(1).toLowerCase(Locale.ROOT))
                .toList();
        for (int i = 0; i < words.size(); i++) {
            Optional<StateCode> named =
                    lexicon.cities().at(words, i).map(match -> match.value().country());
            if (named.isPresent()) {
                return named;
            }
            Optional<StateCode> state = lexicon.states()
                    .at(words, i)
                    .map(PhraseIndex.Match::value)
                    .filter(name -> name.sort() != StateName.Sort.ORGANISATION)
                    .map(StateName::code);
            if (state.isPresent()) {
                return state;
            }
        }
        return Optional.empty();
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

    /** {@code Republic of the Philippines}, and {@code DEPARTMENT OF FOREIGN AFFAIRS} in the next line. */
    private Optional<StateName> stateAboveBody() {
        for (int i = 1; i + 1 < lines.size(); i++) {
            Optional<StateName> state = lexicon.states()
                    .exactly(lines.get(i).replaceFirst("^(?i)(the|government of( the)?) ", ""))
                    .filter(name -> name.sort() == StateName.Sort.STATE);
            if (state.isPresent() && BODY.matcher(lines.get(i + 1)).find()) {
                String body = lines.get(i + 1);
                return state.map(name -> new StateName(name.code(), StateName.Sort.BODY, body));
            }
        }
        return Optional.empty();
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
