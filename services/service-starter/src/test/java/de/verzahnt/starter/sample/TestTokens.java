package de.verzahnt.starter.sample;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;

/** An identity provider's keys and tokens: really signed, served over HTTP like those of a real one. */
public final class TestTokens implements AutoCloseable {

    private static final String KEYS_PATH = "/keys";

    private final RSAKey key;
    private final Tomcat server = new Tomcat();

    public TestTokens() {
        try {
            key = new RSAKeyGenerator(2048).keyID("test").generate();
            server.setBaseDir(Files.createTempDirectory("test-tokens").toString());
            server.setPort(0);
            Context context = server.addContext("", null);
            Tomcat.addServlet(context, "keys", new Keys(new JWKSet(key).toString(true)));
            context.addServletMappingDecoded(KEYS_PATH, "keys");
            server.getConnector();
            server.start();
        } catch (JOSEException | IOException | LifecycleException failure) {
            throw new IllegalStateException("test tokens: not available (expected: a key and a port)", failure);
        }
    }

    private static final class Keys extends HttpServlet {

        private static final long serialVersionUID = 1L;

        private final String publicKeys;

        Keys(String publicKeys) {
            this.publicKeys = publicKeys;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setContentType("application/json");
            response.getWriter().write(publicKeys);
        }
    }

    public String keysAddress() {
        return issuer() + KEYS_PATH;
    }

    public String issuer() {
        return "http://localhost:" + server.getConnector().getLocalPort();
    }

    /** A good token of this account. */
    public String token(List<String> organisations, String... roles) {
        return token(claims -> claims.claim("organisations", organisations).claim("roles", List.of(roles)));
    }

    /** A token that differs from a good one as the change says. */
    public String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .subject("account-1")
                .issuer(issuer())
                .audience("verzahnt")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)));
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                change.apply(claims).build());
        try {
            jwt.sign(new RSASSASigner(key));
        } catch (JOSEException failure) {
            throw new IllegalStateException("token: not signed (expected: signed)", failure);
        }
        return jwt.serialize();
    }

    @Override
    public void close() {
        try {
            server.stop();
            server.destroy();
        } catch (LifecycleException failure) {
            throw new IllegalStateException("test tokens: still running (expected: stopped)", failure);
        }
    }
}
