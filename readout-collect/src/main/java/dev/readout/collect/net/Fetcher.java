package dev.readout.collect.net;

import dev.readout.collect.net.Exchange.Answer;
import dev.readout.collect.net.Exchange.Cut;
import dev.readout.collect.net.Exchange.Failed;
import dev.readout.collect.net.Exchange.Fault;
import dev.readout.collect.net.Exchange.Field;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Asks for one address and takes what comes, within limits. It follows no redirection, keeps no cookie, asks nothing twice
 * and unpacks nothing: what to make of an answer is decided elsewhere. May be shared between threads.
 */
public final class Fetcher implements AutoCloseable {

    private static final int LONGEST_LINE = 16 << 10;
    private static final int MOST_FIELDS = 200;
    private static final int PIECE = 16 << 10;
    private static final String TYPES =
            "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/xml;q=0.9,text/xml;q=0.9,text/plain;q=0.8,*/*;q=0.1";

    private final Limits limits;
    private final CloseableHttpClient client;
    private final ScheduledThreadPoolExecutor watch;

    /**
     * A fetcher.
     *
     * @param userAgent who asks, with a contact
     * @param limits for each request
     * @param rules which addresses may be asked
     * @param connections how many hosts may be asked at once
     */
    public Fetcher(String userAgent, Limits limits, AddressRules rules, int connections) {
        this(userAgent, limits, new CheckedResolver(rules), connections);
    }

    Fetcher(String userAgent, Limits limits, DnsResolver resolver, int connections) {
        this.limits = limits;
        this.client = client(userAgent, limits, resolver, connections);
        this.watch = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "collect-watch");
            thread.setDaemon(true);
            return thread;
        });
        watch.setRemoveOnCancelPolicy(true);
    }

    /**
     * Asks for an address.
     *
     * @param address http or https
     * @param conditions further fields of the request, as {@code If-None-Match}
     */
    public Exchange fetch(URI address, List<Field> conditions) {
        HttpGet request = new HttpGet(address);
        conditions.forEach(field -> request.addHeader(field.name(), field.value()));
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> deadline = watch.schedule(
                () -> {
                    late.set(true);
                    request.cancel();
                },
                limits.whole().toMillis(),
                TimeUnit.MILLISECONDS);
        HttpClientContext context = HttpClientContext.create();
        try {
            return answer(address, request, context, late);
        } catch (IOException e) {
            return failed(e, late.get());
        } finally {
            deadline.cancel(false);
        }
    }

    /** Breaks off what is under way, and asks nothing more. */
    @Override
    public void close() {
        watch.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }

    private Answer answer(URI asked, HttpGet request, HttpClientContext context, AtomicBoolean late)
            throws IOException {
        ClassicHttpResponse response = client.executeOpen(HttpHost.create(asked), request, context);
        try {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            Cut cut = read(response.getEntity(), body, late);
            return new Answer(
                    asked,
                    peer(context),
                    fields(context.getRequest().getHeaders()),
                    response.getCode(),
                    response.getReasonPhrase() == null ? "" : response.getReasonPhrase(),
                    fields(response.getHeaders()),
                    body.toByteArray(),
                    cut);
        } finally {
            leave(request, response);
        }
    }

    /** A body that was not read to its end would be read on to give the connection back; so the connection is cut first. */
    private static void leave(HttpGet request, ClassicHttpResponse response) {
        request.cancel();
        try {
            response.close();
        } catch (IOException e) {
            // The answer is there, or is known not to be; the connection is no more.
            return;
        }
    }

    private @Nullable Cut read(@Nullable HttpEntity entity, ByteArrayOutputStream body, AtomicBoolean late)
            throws IOException {
        InputStream in = entity == null ? InputStream.nullInputStream() : entity.getContent();
        byte[] piece = new byte[PIECE];
        try {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                body.write(piece, 0, Math.min(read, limits.bytes() - body.size()));
                if (body.size() >= limits.bytes() && in.read() >= 0) {
                    return Cut.LENGTH;
                }
            }
            return null;
        } catch (InterruptedIOException e) {
            return Cut.TIME;
        } catch (IOException e) {
            return late.get() ? Cut.TIME : Cut.DISCONNECT;
        }
    }

    private static Failed failed(IOException fault, boolean late) {
        String words = String.valueOf(fault.getMessage());
        if (CheckedResolver.refusal(fault).isPresent()) {
            return new Failed(Fault.REFUSED, CheckedResolver.refusal(fault).get());
        }
        if (late || (fault instanceof InterruptedIOException && !(fault instanceof ConnectTimeoutException))) {
            return new Failed(Fault.SLOW, "no answer in the time that it may take");
        }
        boolean unreachable = fault instanceof UnknownHostException
                || fault instanceof SocketException
                || fault instanceof ConnectTimeoutException
                || fault instanceof SSLException;
        return new Failed(unreachable ? Fault.UNREACHABLE : Fault.GARBLED, words);
    }

    private static @Nullable InetAddress peer(HttpClientContext context) {
        return context.getEndpointDetails() != null
                        && context.getEndpointDetails().getRemoteAddress() instanceof InetSocketAddress address
                ? address.getAddress()
                : null;
    }

    private static List<Field> fields(Header[] headers) {
        List<Field> fields = new ArrayList<>();
        Arrays.stream(headers)
                .forEach(header ->
                        fields.add(new Field(header.getName(), header.getValue() == null ? "" : header.getValue())));
        return fields;
    }

    private static CloseableHttpClient client(String userAgent, Limits limits, DnsResolver resolver, int connections) {
        Timeout silence = Timeout.of(limits.silence());
        Http1Config heads = Http1Config.custom()
                .setMaxLineLength(LONGEST_LINE)
                .setMaxHeaderCount(MOST_FIELDS)
                .build();
        return HttpClients.custom()
                .setUserAgent(userAgent)
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(resolver)
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(heads)
                                .build())
                        .setMaxConnPerRoute(1)
                        .setMaxConnTotal(connections)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.of(limits.connect()))
                                .setSocketTimeout(silence)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(silence)
                        .setConnectionRequestTimeout(Timeout.of(limits.whole()))
                        .setProtocolUpgradeEnabled(false)
                        .setAuthenticationEnabled(false)
                        .setRedirectsEnabled(false)
                        .build())
                .setDefaultHeaders(
                        List.of(new BasicHeader("Accept", TYPES), new BasicHeader("Accept-Encoding", "gzip, deflate")))
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .build();
    }
}
