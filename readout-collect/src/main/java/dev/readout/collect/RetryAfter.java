package dev.readout.collect;

import dev.readout.collect.feed.WrittenTime;
import dev.readout.collect.net.Exchange.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** How long a server wants to be left alone ({@code Retry-After}: seconds or a date). */
final class RetryAfter {

    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    private RetryAfter() {}

    static Optional<Duration> of(Answer answer, Instant now) {
        Optional<String> written = answer.field("Retry-After").map(String::strip);
        return written.filter(text -> SECONDS.matcher(text).matches())
                .map(text -> Duration.ofSeconds(Long.parseLong(text)))
                .or(() -> written.flatMap(WrittenTime::parse).map(time -> Duration.between(now, time)));
    }
}
