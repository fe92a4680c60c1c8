package de.verzahnt.starter.http;

import de.verzahnt.starter.problem.BodyRefused;
import de.verzahnt.starter.problem.BodyTooSlow;
import de.verzahnt.starter.problem.NoRoomForBody;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Counts the body while it is read: what was announced may be longer, slower, or not announced at all (chunked). */
final class LimitedRequest extends HttpServletRequestWrapper {

    private final OpenBodies.Body counted;

    LimitedRequest(HttpServletRequest request, OpenBodies.Body counted) {
        super(request);
        this.counted = counted;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Counting(super.getInputStream(), getRequest(), counted);
    }

    @Override
    public BufferedReader getReader() throws IOException {
        String encoding = getCharacterEncoding();
        Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        return new BufferedReader(new InputStreamReader(getInputStream(), charset));
    }

    private static final class Counting extends ServletInputStream {

        private final ServletInputStream body;
        private final ServletRequest request;
        private final OpenBodies.Body counted;

        Counting(ServletInputStream body, ServletRequest request, OpenBodies.Body counted) {
            this.body = body;
            this.request = request;
            this.counted = counted;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                int read = body.read(buffer, offset, length);
                counted.read(Math.max(0, read));
                return read;
            } catch (SocketTimeoutException silent) {
                request.setAttribute(BodyRefused.HANG_UP, true);
                throw new BodyTooSlow();
            } catch (BodyTooSlow | NoRoomForBody refused) {
                request.setAttribute(BodyRefused.HANG_UP, true);
                throw refused;
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
