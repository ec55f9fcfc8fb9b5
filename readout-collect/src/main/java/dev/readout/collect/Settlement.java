package dev.readout.collect;

import dev.readout.collect.Visit.Role;
import dev.readout.collect.archive.Archive;
import dev.readout.collect.archive.Archive.Part;
import dev.readout.collect.archive.Kept;
import dev.readout.collect.feed.Listing;
import dev.readout.collect.feed.ListingReader;
import dev.readout.collect.net.ContentCoding;
import dev.readout.collect.net.Exchange.Answer;
import dev.readout.collect.net.Exchange.Cut;
import dev.readout.model.source.Ledger;
import dev.readout.model.source.PageState;
import dev.readout.model.source.PageState.Version;
import dev.readout.model.source.PageStatus;
import dev.readout.model.source.SourceForm;
import dev.readout.model.text.Sha256;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what an answer means, keeps it, and remembers it. */
final class Settlement {

    private static final Set<String> DOCUMENTS = Set.of("text/html", "application/xhtml+xml", "text/plain");

    private final CollectSettings settings;
    private final Archive archive;
    private final Ledger ledger;
    private final Entries entries;
    private final InstantSource clock;

    Settlement(CollectSettings settings, Archive archive, Ledger ledger, Entries entries, InstantSource clock) {
        this.settings = settings;
        this.archive = archive;
        this.ledger = ledger;
        this.entries = entries;
        this.clock = clock;
    }

    /** Keeps an answer that leads elsewhere. */
    void keepAside(Answer answer) {
        archive.response(Part.OTHER, answer, clock.instant());
    }

    /** What an answer means that leads nowhere else. */
    Visitor.Result settle(Task task, Answer answer) {
        return switch (answer.status()) {
            case 200 -> content(task, answer);
            case 304 -> notModified(task, answer);
            default -> {
                keepAside(answer);
                yield Visitor.Result.of(refused(task, answer));
            }
        };
    }

    /** Remembers that an address was not had. */
    Visit failed(Task task, Outcome outcome, String detail) {
        Instant now = clock.instant();
        PageState page = page(task, now);
        int failures = page.failures() + 1;
        Instant due = task.role() == Role.PAGE ? Schedule.retry(failures, now) : null;
        ledger.keep(List.of(new PageState(
                page.address(),
                page.source(),
                page.status(),
                page.firstSeen(),
                now,
                page.changed(),
                due,
                failures,
                outcome.code(),
                page.version())));
        return task.ended(outcome, detail);
    }

    private Visit refused(Task task, Answer answer) {
        int status = answer.status();
        String words = "status " + status;
        if (status == 404 || status == 410) {
            return absent(task, words);
        }
        if (status == 429 || status == 503) {
            return failed(task, Outcome.BUSY, words);
        }
        return failed(task, status >= 500 ? Outcome.SERVER_ERROR : Outcome.DENIED, words);
    }

    private Visit absent(Task task, String words) {
        Instant now = clock.instant();
        PageState page = page(task, now);
        if (page.version() == null) {
            return failed(task, Outcome.MISSING, words);
        }
        boolean first = page.status() != PageStatus.GONE;
        Instant since = first || page.changed() == null ? now : page.changed();
        keep(task, page, PageStatus.GONE, since, Outcome.GONE, page.version());
        return task.ended(Outcome.GONE, words + (first ? "" : ", as before"));
    }

    private Visitor.Result notModified(Task task, Answer answer) {
        Instant now = clock.instant();
        PageState page = page(task, now);
        Version version = page.version();
        if (version == null) {
            keepAside(answer);
            return Visitor.Result.of(failed(task, Outcome.DENIED, "status 304, though nothing is held"));
        }
        boolean back = page.status() == PageStatus.GONE;
        archive.revisit(task.role() == Role.PAGE ? Part.PAGES : Part.OTHER, answer, earlier(version), now);
        Instant since = back || page.changed() == null ? now : page.changed();
        keep(task, page, PageStatus.HELD, since, Outcome.UNCHANGED, version);
        return Visitor.Result.of(task.ended(Outcome.UNCHANGED, "status 304"));
    }

    private Visitor.Result content(Task task, Answer answer) {
        ContentCoding.Unpacked content = ContentCoding.unpack(
                answer.body(),
                answer.field("Content-Encoding").orElse(""),
                settings.limits().bytes());
        if (answer.cut() != null || content.fault() != null) {
            keepAside(answer);
            return Visitor.Result.of(spoilt(task, answer.cut(), content));
        }
        if (isListing(task, content.bytes())) {
            return listing(task, answer, content.bytes());
        }
        if (!isDocument(answer)) {
            keepAside(answer);
            String type = answer.field("Content-Type").orElse("of no type");
            return Visitor.Result.of(failed(task, Outcome.NOT_A_PAGE, "it is " + type));
        }
        return Visitor.Result.of(keepContent(task, answer, Part.PAGES, Sha256.hex(content.bytes()), true));
    }

    private Visit spoilt(Task task, @Nullable Cut cut, ContentCoding.Unpacked content) {
        if (cut == Cut.LENGTH) {
            return failed(
                    task,
                    Outcome.TOO_LARGE,
                    "it has more than " + settings.limits().bytes() + " bytes");
        }
        if (cut == Cut.TIME) {
            return failed(task, Outcome.SLOW, "it did not come to its end in the time that it may take");
        }
        if (cut == Cut.DISCONNECT) {
            return failed(task, Outcome.BROKEN, "the connection broke before its end");
        }
        return failed(
                task, content.tooLong() ? Outcome.TOO_LARGE : Outcome.BAD_CODING, String.valueOf(content.fault()));
    }

    private Visitor.Result listing(Task task, Answer answer, byte[] content) {
        Listing listing = task.source().form() == SourceForm.LIST
                ? ListingReader.lines(content, Entries.MOST)
                : ListingReader.xml(content, Entries.MOST);
        List<Task> further = entries.take(task, listing, clock.instant());
        // An index may stay as it is while the sitemaps that it names change: it is always read.
        boolean marks = listing.kind() != Listing.Kind.SITEMAP_INDEX && listing.fault() == null;
        Visit visit = keepContent(task, answer, Part.OTHER, Sha256.hex(content), marks);
        String fault = listing.fault();
        return fault == null
                ? new Visitor.Result(Optional.of(visit), further)
                : new Visitor.Result(
                        Optional.of(task.ended(
                                Outcome.MALFORMED,
                                fault + "; " + listing.entries().size() + " entries before it are followed")),
                        further);
    }

    private Visit keepContent(Task task, Answer answer, Part part, String digest, boolean marks) {
        PageState page = page(task, clock.instant());
        Version held = page.version();
        return held != null && held.digest().equals(digest)
                ? keepSame(task, answer, part, page, held, marks)
                : keepFresh(task, answer, part, page, digest, marks);
    }

    private Visit keepSame(Task task, Answer answer, Part part, PageState page, Version held, boolean marks) {
        Instant now = clock.instant();
        archive.revisit(part, answer, earlier(held), now);
        boolean back = page.status() == PageStatus.GONE;
        Instant since = back || page.changed() == null ? now : page.changed();
        Version version = version(answer, held.number(), held.digest(), held.record(), held.fetched(), marks);
        keep(task, page, PageStatus.HELD, since, Outcome.UNCHANGED, version);
        return task.ended(Outcome.UNCHANGED, "status 200" + (back ? ", there again" : ""));
    }

    private Visit keepFresh(Task task, Answer answer, Part part, PageState page, String digest, boolean marks) {
        Instant now = clock.instant();
        Kept kept = archive.response(part, answer, now);
        Version held = page.version();
        int number = held == null ? 1 : held.number() + 1;
        Outcome outcome = held == null ? Outcome.NEW : Outcome.CHANGED;
        keep(task, page, PageStatus.HELD, now, outcome, version(answer, number, digest, kept.id(), now, marks));
        return task.ended(outcome, "status 200" + (number > 1 ? ", version " + number : ""));
    }

    private static Version version(
            Answer answer, int number, String digest, String record, Instant fetched, boolean marks) {
        return new Version(
                number,
                answer.asked().toString(),
                digest,
                record,
                fetched,
                marks ? answer.field("ETag").orElse(null) : null,
                marks ? answer.field("Last-Modified").orElse(null) : null);
    }

    private void keep(
            Task task, PageState page, PageStatus status, Instant since, Outcome outcome, @Nullable Version version) {
        Instant now = clock.instant();
        ledger.keep(List.of(new PageState(
                page.address(),
                page.source(),
                status,
                page.firstSeen(),
                now,
                since,
                task.role() == Role.PAGE ? Schedule.revisit(since, now) : null,
                0,
                outcome.code(),
                version)));
    }

    private PageState page(Task task, Instant now) {
        return ledger.page(task.address())
                .orElseGet(() -> PageState.found(task.address(), task.source().address(), now));
    }

    private static Archive.Earlier earlier(Version version) {
        return new Archive.Earlier(version.record(), version.location(), version.fetched());
    }

    private static boolean isListing(Task task, byte[] content) {
        return switch (task.role()) {
            case PAGE -> false;
            case SITEMAP -> true;
            case SOURCE ->
                switch (task.source().form()) {
                    case FEED, SITEMAP, LIST -> true;
                    case PAGE -> false;
                    case GUESS -> ListingReader.isXml(content);
                };
        };
    }

    private static boolean isDocument(Answer answer) {
        String type = answer.field("Content-Type").orElse("");
        int end = type.indexOf(';');
        return DOCUMENTS.contains(
                (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT));
    }
}
