package de.verzahnt.starter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.unit.DataSize;

class FormRequestTest {

    private static final DataSize KIB = DataSize.ofKilobytes(8);

    @Test
    void fieldsAreReadAsBrowsersSendThem() throws IOException {
        FormRequest form = form("text=Gr%C3%BC%C3%9Fe+%26+mehr&leer=&nur&mal=1&mal=2");

        assertThat(form.getParameter("text")).isEqualTo("Grüße & mehr");
        assertThat(form.getParameter("leer")).isEmpty();
        assertThat(form.getParameter("nur")).isEmpty();
        assertThat(form.getParameterValues("mal")).containsExactly("1", "2");
        assertThat(form.getParameter("fremd")).isNull();
    }

    @Test
    void whatTheAddressSaysComesBeforeTheForm() throws IOException {
        MockHttpServletRequest request = request("seite=2");
        request.setQueryString("seite=1");

        assertThat(new FormRequest(limited(request)).getParameterValues("seite"))
                .containsExactly("1", "2");
    }

    @Test
    void whatIsNoTextIsToldSo() {
        assertThatThrownBy(() -> form("text=%zz")).isInstanceOf(FormRequest.Unreadable.class);
        assertThatThrownBy(() -> form("text=%ff%fe")).isInstanceOf(FormRequest.Unreadable.class);
    }

    @Test
    void moreFieldsThanAnyPageHasAreRefusedAndNotCounted() {
        assertThatThrownBy(() -> form("&".repeat(FormRequest.MOST_FIELDS))).isInstanceOf(FormRequest.Unreadable.class);
    }

    private static FormRequest form(String body) throws IOException {
        return new FormRequest(limited(request(body)));
    }

    private static MockHttpServletRequest request(String body) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/formular");
        request.setContent(body.getBytes(StandardCharsets.US_ASCII));
        return request;
    }

    private static LimitedRequest limited(MockHttpServletRequest request) {
        var limits = new LimitProperties(KIB, KIB, KIB, 3, 2, 2, Duration.ofSeconds(10), KIB);
        OpenBodies bodies = new OpenBodies(limits, Long.MAX_VALUE, System::nanoTime);
        return new LimitedRequest(request, bodies.enter("192.0.2.1", KIB).orElseThrow());
    }
}
