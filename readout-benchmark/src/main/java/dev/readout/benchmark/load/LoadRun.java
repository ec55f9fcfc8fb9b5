package dev.readout.benchmark.load;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Asks a server for every kind of page and answer, by several clients at once, each as fast as it is answered. Arguments:
 * {@code ADDRESS CLIENTS SECONDS}; prints how long each kind took. The
 * server is warmed up for as long as it is measured.
 */
public final class LoadRun {

    private static final PrintStream SAID =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private final LoadClient client;

    private LoadRun(String address, int clients) {
        this.client = new LoadClient(address, clients);
    }

    /** One answer. */
    private record Answer(Questions.Question question, double millis, int status) {}

    /** Warms the server up, then asks. */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        int clients = Integer.parseInt(arguments[1]);
        LoadRun run = new LoadRun(arguments[0], clients);
        int seconds = Integer.parseInt(arguments[2]);
        Questions questions = Questions.of(run.client::text);
        run.ask(questions, clients, seconds, 1);
        List<Answer> answers = run.ask(questions, clients, seconds, 2);
        print(answers, clients, seconds);
    }

    private List<Answer> ask(Questions questions, int clients, int seconds, long seed)
            throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        List<Future<List<Answer>>> running = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            Random random = new Random(seed * 1_000 + client);
            running.add(pool.submit(() -> answers(questions, random, end)));
        }
        List<Answer> answers = new ArrayList<>();
        for (Future<List<Answer>> one : running) {
            answers.addAll(one.get());
        }
        pool.shutdown();
        return answers;
    }

    private List<Answer> answers(Questions questions, Random random, long end) {
        List<Answer> answers = new ArrayList<>();
        while (System.nanoTime() < end) {
            Questions.Question question = questions.any(random);
            long begun = System.nanoTime();
            int status = client.status(question.path());
            answers.add(new Answer(question, (System.nanoTime() - begun) / 1e6, status));
        }
        return answers;
    }

    private static void print(List<Answer> answers, int clients, int seconds) {
        Map<String, List<Double>> kinds = new TreeMap<>();
        Map<String, Long> wrong = new TreeMap<>();
        for (Answer answer : answers) {
            kinds.computeIfAbsent(answer.question().kind(), kind -> new ArrayList<>())
                    .add(answer.millis());
            kinds.computeIfAbsent("~ all", kind -> new ArrayList<>()).add(answer.millis());
            if (answer.status() != 200) {
                wrong.merge(answer.question().path() + ": " + answer.status(), 1L, Long::sum);
            }
        }
        say(
                "%d clients, %d s: %d answers, %.0f a second, %d not 200",
                clients,
                seconds,
                answers.size(),
                answers.size() / (double) seconds,
                wrong.values().stream().mapToLong(Long::longValue).sum());
        say("| what | answers | p50 ms | p95 ms | p99 ms |");
        say("| --- | --- | --- | --- | --- |");
        kinds.forEach((kind, times) -> {
            times.sort(null);
            say(
                    "| %s | %d | %.0f | %.0f | %.0f |",
                    kind, times.size(), part(times, 0.5), part(times, 0.95), part(times, 0.99));
        });
        wrong.forEach((path, number) -> say("not 200: %s, %d times", path, number));
    }

    /** The time that a share of the answers took at most. */
    private static double part(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.ceil(share * sorted.size()) - 1));
    }

    private static void say(String format, Object... values) {
        SAID.println(String.format(Locale.ROOT, format, values));
    }
}
