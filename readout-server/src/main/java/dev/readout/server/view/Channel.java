package dev.readout.server.view;

import dev.readout.model.record.Engagement;
import dev.readout.model.record.Participant;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** Channels between states beside the levels, told by the offices of those who take part. */
public enum Channel {
    /** Trade, treasury and finance. */
    TRADE("trade, finance", "\\b(trade|commerce|treasury|finance|economic|central bank|customs)\\b|\\bmofcom\\b"),
    /** Armed forces and ministries of defence. */
    MILITARY("military", "\\b(defen[cs]e|army|navy|military|armed forces|chief of staff|general staff|commander)\\b");

    private final String word;
    private final Pattern offices;

    Channel(String word, String offices) {
        this.word = word;
        this.offices = Pattern.compile(offices);
    }

    /** Its name. */
    public String word() {
        return word;
    }

    /** Whether somebody who takes part in a contact holds such an office. */
    public boolean carries(Engagement engagement) {
        return engagement.parties().stream()
                .flatMap(party -> party.participants().stream())
                .map(Participant::title)
                .filter(Objects::nonNull)
                .anyMatch(
                        title -> offices.matcher(title.toLowerCase(Locale.ROOT)).find());
    }
}
