package dev.readout.language.time;

import dev.readout.model.analysis.ParsedText;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A hand-made parse of one sentence: words parted by white space, each with the tag that stands after its slash
 * ({@code met/VBD}) or none; every word hangs on the first verb, modals as its auxiliaries. Square brackets mark the
 * expressions that should be found and are not part of the text.
 */
final class TaggedText {

    private static final Pattern TAG = Pattern.compile("/([A-Z]{2,4})(?=[\\s\\].,;']|$)");

    private final StringBuilder text = new StringBuilder();
    private final List<TextSpan> marked = new ArrayList<>();
    private final List<TextSpan> words = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private int open;

    private TaggedText() {}

    static TaggedText of(String written) {
        TaggedText tagged = new TaggedText();
        for (String word : written.split(" ", -1)) {
            tagged.addWord(word);
        }
        return tagged;
    }

    /** Where the brackets stood. */
    List<TextSpan> marked() {
        return marked;
    }

    /** The sentence as a parsed text. */
    ParsedText parse() {
        int root = Math.max(1, 1 + firstVerb());
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            tokens.add(token(i, root));
        }
        Sentence sentence = new Sentence(0, 0, new TextSpan(0, text.length()), tokens);
        return new ParsedText(text.toString(), List.of(sentence), List.of());
    }

    private void addWord(String written) {
        if (text.length() > 0) {
            text.append(' ');
        }
        Matcher tag = TAG.matcher(written);
        boolean tagged = tag.find();
        int start = text.length();
        String plain = tagged ? tag.replaceFirst("") : written;
        plain.chars().forEach(c -> addCharacter((char) c));
        words.add(new TextSpan(start, text.length()));
        tags.add(tagged ? written.substring(written.lastIndexOf('/') + 1).replaceAll("[^A-Z]", "") : "");
    }

    private void addCharacter(char c) {
        if (c == '[') {
            open = text.length();
        } else if (c == ']') {
            marked.add(new TextSpan(open, text.length()));
        } else {
            text.append(c);
        }
    }

    private int firstVerb() {
        for (int i = 0; i < tags.size(); i++) {
            if (tags.get(i).startsWith("VB")) {
                return i;
            }
        }
        return -1;
    }

    private Token token(int i, int root) {
        String form = words.get(i).of(text.toString());
        boolean modal = tags.get(i).equals("MD");
        boolean top = i + 1 == root;
        Upos upos = modal ? Upos.AUX : tags.get(i).startsWith("VB") ? Upos.VERB : Upos.NOUN;
        return new Token(
                i + 1,
                words.get(i),
                form,
                form,
                upos,
                tags.get(i),
                top ? 0 : root,
                top ? "root" : modal ? "aux" : "obl");
    }
}
