package dev.readout.reading.statement;

import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.Leader;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.lexicon.Office;
import dev.readout.reading.lexicon.PhraseIndex;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.text.ArticleText;
import dev.readout.reading.text.Masthead;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose own words a text is: an official release speaks as the office that publishes it, as the official who signs it, or as
 * all who make a joint statement. A newspaper's article has no such voice.
 *
 * @param speaker who says "we" in it, and what is stated without anybody's name
 * @param manner how it speaks
 */
record Voice(Actor speaker, Manner manner) {

    /** How a text speaks for somebody. */
    enum Manner {
        /** For the office that publishes it. */
        OFFICE,
        /** For whoever has put his name to it, so that all its judgements are his. */
        SIGNED,
        /** For several states together. */
        JOINT,
        /** Word for word, so that every sentence is the speaker's. */
        SPOKEN
    }

    private static final String NAME =
            "(\\p{Lu}[\\p{L}.’'-]*(?: (?:(?:al|bin|bint|de|van|von|el|da|dos|del) )?\\p{Lu}[\\p{L}.’'-]*){1,4})";
    private static final String HONOURS =
            "(?:(?:Senator|[Tt]he|Rt|Right|Hon\\.?|Honou?rable|Dr\\.?|Mrs?\\.?|Ms\\.?|Sir|Dame|Lord|Baroness|H\\.? ?E\\.?|His|Her|Excellency) )*";
    private static final String LETTERS = "(?: (?:MP|MEP|TD|AC|AO|AM|KC|QC|SC|OBE|CBE|KCMG|GCMG|ONZM))*";
    private static final Pattern SIGNATURE =
            Pattern.compile("^(?:By |BY )?" + HONOURS + NAME + LETTERS + ", (\\p{L}[\\p{L}’' ,&-]{4,80})$");
    private static final Pattern ISSUED = Pattern.compile("^" + HONOURS + NAME + LETTERS
            + ", (.{4,80}?),? (?:today )?(?:issued|made|released) the following (?:statement|remarks)\\b.*");
    private static final Pattern HONOURED =
            Pattern.compile("^(?=(?:Senator|The|Rt|Right|Hon)\\b)" + HONOURS + NAME + LETTERS + "$");
    private static final Pattern ATTRIBUTABLE =
            Pattern.compile("(?:attributable to|statement (?:by|from|of)|remarks by|message from) (?:the )?(.{0,80}?)"
                    + NAME + "(?=$|[:.,]| on | at | to | regarding | following | after )");
    private static final Pattern JOINT = Pattern.compile(
            "\\b(?:joint|trilateral|quadrilateral|leaders[’']|ministers[’']) (?:press )?(?:statement|communiqu[eé]|declaration)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEGIN = Pattern.compile(
            "^(?:begin|the) text\\b|^the (?:following )?text of the following", Pattern.CASE_INSENSITIVE);

    /** The voice of who speaks word for word. */
    static Voice spoken(Actor speaker) {
        return new Voice(speaker, Manner.SPOKEN);
    }

    /** Whether somebody stands for all its judgements. */
    boolean signed() {
        return manner != Manner.OFFICE;
    }

    /** Whether several states speak together. */
    boolean joint() {
        return manner == Manner.JOINT;
    }

    /** The voice of an article; empty where it is a reporter's. */
    static Optional<Voice> of(ArticleText text, Actors actors, Lexicon lexicon) {
        Masthead masthead = new Masthead(text, lexicon);
        List<String> head = masthead.lines();
        Optional<StateName> publisher = masthead.publisher();
        StateCode state = publisher.map(StateName::code).orElse(null);
        boolean jointly =
                head.stream().limit(2).anyMatch(line -> JOINT.matcher(line).find());
        boolean begun = head.stream().anyMatch(line -> BEGIN.matcher(line).find());
        if (jointly && (begun || (state != null && saysWe(text)))) {
            Actor all = new Actor(Actor.Kind.GROUP, "signatories of the joint statement", state, null, null);
            return Optional.of(new Voice(all, Manner.JOINT));
        }
        return signed(head, state, text, actors, lexicon)
                .or(() -> publisher.map(body ->
                        new Voice(new Actor(Actor.Kind.BODY, body.name(), body.code(), null, null), Manner.OFFICE)));
    }

    private static Optional<Voice> signed(
            List<String> head, @Nullable StateCode publisher, ArticleText text, Actors actors, Lexicon lexicon) {
        for (int i = 0; i < head.size(); i++) {
            String line = joined(head, i);
            Matcher signature = ISSUED.matcher(line).matches() ? ISSUED.matcher(line) : SIGNATURE.matcher(line);
            if (signature.matches()) {
                Optional<Office> office = office(signature.group(2), lexicon);
                if (office.isPresent()) {
                    return Optional.of(voice(
                            signature.group(1),
                            signature.group(2),
                            office.get(),
                            publisher,
                            text,
                            actors,
                            lexicon,
                            true));
                }
            }
            Matcher told = ATTRIBUTABLE.matcher(line);
            if (told.find()) {
                Optional<Office> office = office(told.group(1), lexicon);
                if (office.isPresent()) {
                    boolean own = !line.contains("attributable");
                    return Optional.of(
                            voice(told.group(2), told.group(1), office.get(), publisher, text, actors, lexicon, own));
                }
            }
        }
        return Optional.empty();
    }

    /** A line, and the next behind {@code The Hon Ana Gil}, which then tells her office. */
    private static String joined(List<String> head, int i) {
        boolean apart =
                i > 0 && i + 1 < head.size() && HONOURED.matcher(head.get(i)).matches();
        return apart ? head.get(i) + ", " + head.get(i + 1) : head.get(i);
    }

    private static Voice voice(
            String name,
            String title,
            Office office,
            @Nullable StateCode publisher,
            ArticleText text,
            Actors actors,
            Lexicon lexicon,
            boolean signed) {
        StateCode state = office.state() != null ? office.state() : publisher;
        if (state == null) {
            state = actors.stateIn(title).map(StateName::code).orElse(null);
        }
        if (state == null) {
            state = lexicon.persons().exactly(name).map(Leader::state).orElseGet(() -> own(text, actors));
        }
        return new Voice(
                new Actor(Actor.Kind.PERSON, name.replaceFirst(LETTERS + "$", ""), state, title.strip(), office.rank()),
                signed ? Manner.SIGNED : Manner.OFFICE);
    }

    /** The office that some words tell, if it is a public one. */
    static Optional<Office> office(String title, Lexicon lexicon) {
        List<String> words =
                Arrays.asList(title.toLowerCase(Locale.ROOT).replace(",", " ,").split("\\s+"));
        for (int i = 0; i < words.size(); i++) {
            Optional<PhraseIndex.Match<Office>> match = lexicon.offices().at(words, i);
            if (match.isPresent() && match.get().value().rank() != Office.Rank.PRIVATE) {
                return match.map(PhraseIndex.Match::value);
            }
        }
        return Optional.empty();
    }

    /** The state that does something in the first sentence of the body. */
    private static @Nullable StateCode own(ArticleText text, Actors actors) {
        return text.body().stream()
                .limit(1)
                .flatMap(sentence -> sentence.children(sentence.root(), "nsubj").stream()
                        .flatMap(subject -> actors.of(sentence, subject).stream()))
                .flatMap(actor -> Stream.ofNullable(actor.state()))
                .findFirst()
                .orElse(null);
    }

    /** Whether somebody says "we" outside quotation marks, as no reporter does. */
    private static boolean saysWe(ArticleText text) {
        return text.body().stream()
                        .filter(sentence -> text.words(sentence.span()).matches("^[^\"“]*\\b(?:We|we|our)\\b.*"))
                        .count()
                > 1;
    }
}
