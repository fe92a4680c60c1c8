package de.verzahnt.systemtests.hostile;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.RSAPrivateKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tokens that claim everything and are wrong in one thing. Those that are not about the signature carry the right one,
 * made with the local identity's own key.
 */
final class Forged {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String issuer;
    private final JsonNode key;

    /** The issuer's address and its key, as it keeps it in a file. */
    Forged(String issuer, String key) {
        this.issuer = issuer;
        this.key = JSON.readTree(key);
    }

    String token(String kind) {
        return switch (kind) {
            case "expired" -> signed(claims("exp", now() - 3600));
            case "not-yet-valid" -> signed(claims("nbf", now() + 3600));
            case "wrong-audience" -> signed(claims("aud", List.of("another-hub")));
            case "wrong-issuer" -> signed(claims("iss", "http://evil.example"));
            case "no-roles" -> signed(claims("roles", List.of()));
            case "odd-claims" -> signed(claims("organisations", Map.of("caritas-aachen-ia", true)));
            case "another-key" -> signed("RS256", claims("aud", List.of("verzahnt")), strangersKey());
            case "changed-claims" -> changed(signed(claims("roles", List.of())));
            case "alg-none" -> part(Map.of("alg", "none")) + "." + part(claims("jti", "1")) + ".";
            case "public-key-as-secret" -> byPublicKey(claims("jti", "1"));
            case "no-signature" -> signed(claims("jti", "1")).replaceFirst("\\.[^.]*$", ".");
            default -> throw new IllegalArgumentException("forged: " + kind + " (expected: a kind of Forged)");
        };
    }

    private Map<String, Object> claims(String name, Object value) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("sub", "script-admin");
        claims.put("iss", issuer);
        claims.put("aud", List.of("verzahnt"));
        claims.put("iat", now() - 60);
        claims.put("exp", now() + 3600);
        claims.put("roles", List.of("admin", "reporter", "ki", "abh", "steering"));
        claims.put("organisations", List.of("caritas-aachen-ia", "ki-staedteregion", "abh-staedteregion"));
        claims.put(name, value);
        return claims;
    }

    private String signed(Map<String, Object> claims) {
        return signed("RS256", claims, identitysKey());
    }

    private String signed(String algorithm, Map<String, Object> claims, PrivateKey with) {
        String content = part(Map.of("alg", algorithm, "kid", key.get("kid").asString())) + "." + part(claims);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(with);
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + encoded(signature.sign());
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The classic: the service is to take its public key for a shared secret. */
    private String byPublicKey(Map<String, Object> claims) {
        String content = part(Map.of("alg", "HS256", "kid", key.get("kid").asString())) + "." + part(claims);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(
                    new SecretKeySpec(Base64.getUrlDecoder().decode(key.get("n").asString()), "HmacSHA256"));
            return content + "." + encoded(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private String changed(String token) {
        String[] parts = token.split("\\.");
        return parts[0] + "." + part(claims("jti", "1")) + "." + parts[2];
    }

    private PrivateKey identitysKey() {
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new RSAPrivateKeySpec(number("n"), number("d")));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static PrivateKey strangersKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair().getPrivate();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private BigInteger number(String name) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(key.get(name).asString()));
    }

    private static String part(Map<String, ?> content) {
        return encoded(JSON.writeValueAsBytes(content));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }
}
