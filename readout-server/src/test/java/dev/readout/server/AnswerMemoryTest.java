package dev.readout.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Room for ten answers: what is asked for again outlives any number of answers that are asked for once. */
class AnswerMemoryTest {

    private static final int LENGTH = 4_000;

    private final Random random = new Random(3);
    private final AnswerMemory memory = new AnswerMemory(10L * (LENGTH + 500));

    @Test
    void whatIsAskedForAgainStays() {
        memory.keep("/pairs", answer(1, LENGTH));
        for (int i = 0; i < 200; i++) {
            memory.keep("/engagements?from=" + i, answer(1, LENGTH));
            if (i % 5 == 0) {
                assertThat(memory.answer("/pairs", 1)).as("after %s others", i).isPresent();
            }
        }
        assertThat(memory.answer("/engagements?from=0", 1)).isEmpty();
        assertThat(memory.answer("/engagements?from=199", 1)).isPresent();
    }

    @Test
    void whatWasAskedForOftenLongAgoGoes() {
        for (int i = 0; i < 5; i++) {
            memory.keep("/pairs", answer(1, LENGTH));
        }
        for (int i = 0; i < 2_000; i++) {
            memory.keep("/engagements?from=" + i, answer(1, LENGTH));
        }
        assertThat(memory.answer("/pairs", 1)).isEmpty();
    }

    @Test
    void ofTwoThatCostAsMuchTheLongerGoes() {
        memory.keep("/a-long-file.csv", answer(1, 4 * LENGTH));
        for (int i = 0; i < 8; i++) {
            memory.keep("/engagement/" + i, answer(1, LENGTH));
        }
        assertThat(memory.answer("/a-long-file.csv", 1)).isEmpty();
        assertThat(memory.answer("/engagement/0", 1)).isPresent();
    }

    @Test
    void whatIsLongerThanAllOfItIsNotKept() {
        memory.keep("/pairs", answer(1, LENGTH));
        memory.keep("/a-long-file.csv", answer(1, 20 * LENGTH));
        assertThat(memory.answer("/a-long-file.csv", 1)).isEmpty();
        assertThat(memory.answer("/pairs", 1)).isPresent();
    }

    @Test
    void anAnswerIsOfItsRevision() {
        memory.keep("/", answer(1, LENGTH));
        assertThat(memory.answer("/", 2)).isEmpty();
        memory.keep("/pairs", answer(2, LENGTH));
        assertThat(memory.answer("/", 1)).isEmpty();
        memory.keep("/", answer(1, LENGTH));
        assertThat(memory.answer("/", 2)).isEmpty();
        assertThat(memory.answer("/pairs", 2)).isPresent();
    }

    /** An answer that no compression makes shorter. */
    private KeptAnswer answer(long revision, int length) {
        byte[] body = new byte[length];
        random.nextBytes(body);
        return new KeptAnswer.Builder().add(body).answer(revision, "text/html", null);
    }
}
