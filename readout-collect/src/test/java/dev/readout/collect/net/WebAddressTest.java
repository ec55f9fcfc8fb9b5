package dev.readout.collect.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "HTTP://Ministry.Example:80,http://ministry.example/",
        "https://ministry.example:443/a#part,https://ministry.example/a",
        "https://ministry.example:8443/a?b=c&d,https://ministry.example:8443/a?b=c&d",
        "' https://ministry.example/two words ',https://ministry.example/two%20words",
        "https://ministry.example/görüşme|1,https://ministry.example/g%C3%B6r%C3%BC%C5%9Fme%7C1",
        "https://dışişleri.example/a,https://xn--dileri-iwaef.example/a",
        "https://ministry.example/a%20b,https://ministry.example/a%20b"
    })
    void addressesComeToOneForm(String written, String form) {
        assertThat(WebAddress.parse(written).map(URI::toString).map(text -> text.replaceFirst("xn--[^.]*", "xn--x")))
                .contains(form.replaceFirst("xn--[^.]*", "xn--x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ftp://a.example/",
                "file:///etc/passwd",
                "mailto:x@a.example",
                "a.example",
                "http://",
                "javascript:x",
                "http:///a"
            })
    void whatIsNoAddressOfTheWebIsNone(String written) {
        assertThat(WebAddress.parse(written)).isEmpty();
    }

    @Test
    void anAddressIsReadFromItsPlace() {
        URI base = URI.create("https://a.example/news/index.xml");
        assertThat(WebAddress.resolve(base, "../b?c")).contains(URI.create("https://a.example/b?c"));
        assertThat(WebAddress.resolve(base, "//b.example/c")).contains(URI.create("https://b.example/c"));
        assertThat(WebAddress.resolve(base, "gopher://b.example/c")).isEmpty();
        assertThat(WebAddress.isForeign(base, "gopher://b.example/c")).isTrue();
        assertThat(WebAddress.isForeign(base, "/c")).isFalse();
    }
}
