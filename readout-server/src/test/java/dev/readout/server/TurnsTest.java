package dev.readout.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final int WAITING = 5;

    @Test
    void thoseWhoWaitAreServedInTheOrderInWhichTheyCame() throws InterruptedException {
        Turns turns = new Turns(1);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        List<Integer> served = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        threads.add(started(() -> turns.take(() -> {
            begun.countDown();
            await(end);
            return served.add(0);
        })));
        begun.await();
        for (int i = 1; i <= WAITING; i++) {
            int number = i;
            Thread thread = started(() -> turns.take(() -> served.add(number)));
            while (thread.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            threads.add(thread);
        }
        assertThat(served).isEmpty();
        end.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(served).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void aTurnThatFailsIsGivenBack() {
        Turns turns = new Turns(1);
        assertThatIllegalStateException()
                .isThrownBy(() -> turns.take(() -> {
                    throw new IllegalStateException("no");
                }));
        assertThat(turns.<String>take(() -> "next")).isEqualTo("next");
    }

    private static Thread started(Runnable task) {
        Thread thread = new Thread(task);
        thread.start();
        return thread;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
