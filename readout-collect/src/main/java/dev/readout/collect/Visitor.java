package dev.readout.collect;

import dev.readout.collect.net.Exchange;
import dev.readout.collect.net.Exchange.Answer;
import dev.readout.collect.net.Exchange.Failed;
import dev.readout.collect.net.Exchange.Fault;
import dev.readout.collect.net.Exchange.Field;
import dev.readout.collect.net.Fetcher;
import dev.readout.collect.net.WebAddress;
import dev.readout.model.source.Ledger;
import dev.readout.model.source.PageState;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Asks for one address politely, and follows where it leads. */
final class Visitor {

    private final CollectSettings settings;
    private final Fetcher fetcher;
    private final Robots robots;
    private final Ledger ledger;
    private final Settlement settlement;
    private final InstantSource clock;
    private final BooleanSupplier stopped;

    Visitor(
            CollectSettings settings,
            Fetcher fetcher,
            Robots robots,
            Ledger ledger,
            Settlement settlement,
            InstantSource clock,
            BooleanSupplier stopped) {
        this.settings = settings;
        this.fetcher = fetcher;
        this.robots = robots;
        this.ledger = ledger;
        this.settlement = settlement;
        this.clock = clock;
        this.stopped = stopped;
    }

    /**
     * What came of a task.
     *
     * @param visit what came of the address; empty if it goes on elsewhere
     * @param further what is to be asked next, of another host or of another role
     */
    record Result(Optional<Visit> visit, List<Task> further) {

        static Result of(Visit visit) {
            return new Result(Optional.of(visit), List.of());
        }
    }

    /** Asks for an address of the host whose line it is; where it leads to another host, that is another's turn. */
    Result visit(Task first, HostLine line) throws InterruptedException {
        Task task = first;
        while (true) {
            Optional<Visit> barred = barred(task, line);
            if (barred.isPresent()) {
                return Result.of(barred.get());
            }
            line.turn();
            Exchange exchange = fetcher.fetch(task.at(), conditions(task));
            if (stopped.getAsBoolean()) {
                return Result.of(task.ended(Outcome.LEFT, "stopped"));
            }
            if (!(exchange instanceof Answer answer)) {
                return Result.of(failed(task, (Failed) exchange, line));
            }
            answered(answer, line);
            if (!Redirection.is(answer)) {
                return settlement.settle(task, answer);
            }
            settlement.keepAside(answer);
            Optional<String> obstacle = obstacle(task, answer);
            if (obstacle.isPresent()) {
                return Result.of(settlement.failed(task, obstacleKind(answer), obstacle.get()));
            }
            Task next = task.moved(target(answer).orElseThrow());
            if (!next.host().equals(task.host())) {
                return new Result(Optional.empty(), List.of(next));
            }
            task = next;
        }
    }

    private Optional<Visit> barred(Task task, HostLine line) throws InterruptedException {
        if (line.closedUntil().isPresent()) {
            return Optional.of(task.ended(
                    Outcome.POSTPONED,
                    "its host is left alone until " + line.closedUntil().get()));
        }
        Robots.Rules rules = robots.rules(task.at(), line);
        Exchange trouble = rules.trouble();
        if (trouble instanceof Failed failed) {
            return Optional.of(
                    stopped.getAsBoolean()
                            ? task.ended(Outcome.LEFT, "stopped")
                            : failed(task, new Failed(failed.fault(), Robots.words(trouble)), line));
        }
        if (trouble instanceof Answer answer) {
            line.overburdened(RetryAfter.of(answer, clock.instant()));
            return Optional.of(settlement.failed(
                    task, answer.status() == 429 ? Outcome.BUSY : Outcome.SERVER_ERROR, Robots.words(trouble)));
        }
        rules.delay().ifPresent(line::atLeast);
        return rules.allows(task.at())
                ? Optional.empty()
                : Optional.of(settlement.failed(task, Outcome.ROBOTS, "its robots.txt asks not to fetch it"));
    }

    private Visit failed(Task task, Failed failed, HostLine line) {
        if (failed.fault() == Fault.UNREACHABLE) {
            line.overburdened(Optional.empty());
        }
        Outcome outcome = switch (failed.fault()) {
            case REFUSED -> Outcome.PRIVATE_ADDRESS;
            case UNREACHABLE -> Outcome.UNREACHABLE;
            case SLOW -> Outcome.SLOW;
            case GARBLED -> Outcome.BROKEN;
        };
        return settlement.failed(task, outcome, failed.detail());
    }

    private void answered(Answer answer, HostLine line) {
        if (answer.status() == 429 || answer.status() == 503) {
            line.overburdened(RetryAfter.of(answer, clock.instant()));
        } else {
            line.well();
        }
    }

    /** Only the place where a content was fetched knows its marks. */
    private List<Field> conditions(Task task) {
        List<Field> fields = new ArrayList<>();
        ledger.page(task.address())
                .map(PageState::version)
                .filter(version -> version.location().equals(task.at().toString()))
                .ifPresent(version -> {
                    if (version.etag() != null) {
                        fields.add(new Field("If-None-Match", version.etag()));
                    }
                    if (version.lastModified() != null) {
                        fields.add(new Field("If-Modified-Since", version.lastModified()));
                    }
                });
        return fields;
    }

    private static Optional<URI> target(Answer answer) {
        return Redirection.target(answer).flatMap(target -> WebAddress.resolve(answer.asked(), target));
    }

    private static Outcome obstacleKind(Answer answer) {
        boolean foreign = Redirection.target(answer)
                .filter(target -> WebAddress.isForeign(answer.asked(), target))
                .isPresent();
        return foreign ? Outcome.BAD_ADDRESS : Outcome.REDIRECTS;
    }

    private Optional<String> obstacle(Task task, Answer answer) {
        String written = Redirection.target(answer).orElse("");
        Optional<URI> target = target(answer);
        if (target.isEmpty()) {
            return Optional.of("status " + answer.status() + " leads to \"" + written + "\"");
        }
        if (target.get().equals(task.at()) || task.trail().contains(target.get())) {
            return Optional.of("leads in a circle, to " + target.get());
        }
        return task.trail().size() >= settings.redirects()
                ? Optional.of("leads on more than " + settings.redirects() + " times")
                : Optional.empty();
    }
}
