package dev.readout.cli;

import dev.readout.model.reading.ArticleReading;
import dev.readout.model.reading.Contact;
import dev.readout.model.reading.Declined;
import dev.readout.model.reading.PartOf;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.CodedEvent;
import dev.readout.model.record.EngagementMention;
import dev.readout.model.record.EventActor;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.Measure;
import dev.readout.model.record.Statement;
import dev.readout.model.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was read in an article, passage by passage, in lines for a person. */
final class Explanation {

    private final ArticleReading reading;
    private final Map<TextSpan, List<String>> bySpan = new TreeMap<>();

    /**
     * A passage in which something was read.
     *
     * @param words the passage, in one line
     * @param findings what was read in it or declined, one line each
     */
    record Passage(String words, List<String> findings) {}

    Explanation(ArticleReading reading) {
        this.reading = reading;
        reading.contacts().forEach(this::addContact);
        for (PartOf<Statement> part : reading.statements()) {
            Statement told = part.fact();
            String who = told.state() == null ? told.speaker() : told.speaker() + " (" + told.state() + ")";
            add(
                    told.evidence(),
                    "statement  " + told.act().code() + ", " + who,
                    told.derivation().rule());
        }
        for (PartOf<Agreement> part : reading.agreements()) {
            Agreement agreed = part.fact();
            add(
                    agreed.evidence(),
                    "agreement  " + agreed.parties(),
                    agreed.derivation().rule());
        }
        reading.measures().forEach(this::addMeasure);
        reading.events().forEach(part -> addEvent(part.fact()));
        for (Declined declined : reading.declined()) {
            line(declined.span(), "declined   " + declined.reason() + "  [" + declined.rule() + "]");
        }
    }

    /** The passages in order. */
    List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        bySpan.forEach((span, findings) -> {
            String words = reading.article().words(span).replaceAll("\\s+", " ");
            passages.add(new Passage(words, List.copyOf(findings)));
        });
        return passages;
    }

    private void addContact(Contact contact) {
        String date = contact.start() == null ? "no date" : contact.start().toString();
        for (EngagementMention mention : contact.mentions()) {
            String what = "contact    " + contact.kind().code() + ", "
                    + contact.status().code() + ", " + date + ", " + contact.states()
                    + (mention.main() ? ", main" : "");
            add(mention.evidence(), what, mention.derivation().rule());
        }
    }

    private void addEvent(CodedEvent event) {
        String what = "event      " + event.type() + ", " + who(event.source()) + " to " + who(event.target())
                + (event.date() == null ? "" : ", " + event.date());
        add(event.evidence(), what, event.derivation().rule());
    }

    private static String who(EventActor actor) {
        return actor.state() == null ? actor.text() : actor.text() + " (" + actor.state() + ")";
    }

    private void addMeasure(Measure measure) {
        String rate = measure.ratePercent() == null ? "" : " " + measure.ratePercent() + "%";
        String what = "measure    " + measure.kind().code() + rate + ", "
                + measure.status().code() + ", " + measure.by() + " against " + measure.targets();
        add(measure.mentions().get(0), what, measure.derivation().rule());
    }

    private void add(Evidence evidence, String what, String rule) {
        line(evidence.span(), what + "  [" + rule + "]");
    }

    private void line(TextSpan span, String line) {
        bySpan.computeIfAbsent(span, key -> new ArrayList<>()).add(line);
    }
}
