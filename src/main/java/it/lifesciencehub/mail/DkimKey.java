package it.lifesciencehub.mail;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.Locale;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.openssl.PEMException;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.simplejavamail.utils.mail.dkim.Canonicalization;
import org.simplejavamail.utils.mail.dkim.DkimSigner;

/**
 * The key that mails are signed with: RSA (RFC 6376) of 1,024 bits or more. Selector and domain name the place in the DNS
 * where receivers look for its public half.
 */
final class DkimKey {

    private static final int FEWEST_BITS = 1024;

    private final String selector;
    private final String domain;
    private final RSAPrivateCrtKey key;
    private final String publicKey;

    private DkimKey(DkimSetting setting, RSAPrivateCrtKey key) throws GeneralSecurityException {
        this.selector = setting.selector();
        this.domain = setting.domain().toLowerCase(Locale.ROOT);
        this.key = key;
        this.publicKey = publicHalf(key);
    }

    /** @throws DkimFault.Found where no mail could be signed with it */
    static DkimKey of(DkimSetting setting) throws DkimFault.Found {
        if (setting.selector().isEmpty()) {
            throw new DkimFault.Found(DkimFault.SELECTOR_MISSING);
        }
        if (!setting.selector().matches("[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?")) {
            throw new DkimFault.Found(DkimFault.SELECTOR_NOT_USABLE);
        }
        String from = Outbox.domain(setting.sender()).toLowerCase(Locale.ROOT);
        String domain = setting.domain().toLowerCase(Locale.ROOT);
        if (!domain.contains(".") || !("." + from).endsWith("." + domain)) {
            throw new DkimFault.Found(DkimFault.DOMAIN_NOT_OF_SENDER);
        }
        try {
            return new DkimKey(setting, key(pem(setting.key())));
        } catch (IOException | GeneralSecurityException e) {
            throw new DkimFault.Found(DkimFault.NOT_A_KEY, e);
        }
    }

    /** The text itself, in which a file of settings may have written line breaks as \n, or what the named file holds. */
    private static String pem(String value) throws DkimFault.Found {
        if (value.isEmpty()) {
            throw new DkimFault.Found(DkimFault.KEY_MISSING);
        }
        if (value.startsWith("-----BEGIN")) {
            return value.replace("\\n", "\n");
        }
        try {
            return Files.readString(Path.of(value));
        } catch (IOException | InvalidPathException e) {
            throw new DkimFault.Found(DkimFault.FILE_UNREADABLE, e);
        }
    }

    private static RSAPrivateCrtKey key(String pem) throws IOException, DkimFault.Found {
        try (PEMParser parser = new PEMParser(new StringReader(pem))) {
            Object read = parser.readObject();
            PrivateKeyInfo info = read instanceof PEMKeyPair pair ? pair.getPrivateKeyInfo() : privateKey(read);
            PrivateKey key = new JcaPEMKeyConverter().getPrivateKey(info);
            if (!(key instanceof RSAPrivateCrtKey rsa)) {
                throw new PEMException("No RSA key: " + key.getAlgorithm());
            }
            if (rsa.getModulus().bitLength() < FEWEST_BITS) {
                throw new DkimFault.Found(DkimFault.KEY_TOO_SHORT);
            }
            return rsa;
        }
    }

    private static PrivateKeyInfo privateKey(Object read) throws PEMException {
        if (read instanceof PrivateKeyInfo info) {
            return info;
        }
        throw new PEMException("No private key without a password");
    }

    private static String publicHalf(RSAPrivateCrtKey key) throws GeneralSecurityException {
        return Base64.getEncoder()
                .encodeToString(KeyFactory.getInstance("RSA")
                        .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()))
                        .getEncoded());
    }

    /** For one thread: it keeps the state of what it signs. */
    DkimSigner signer() {
        DkimSigner signer = new DkimSigner(domain, selector, key);
        signer.setHeaderCanonicalization(Canonicalization.RELAXED);
        signer.setBodyCanonicalization(Canonicalization.RELAXED);
        // Asked of one-click unsubscribing by RFC 8058, 4.
        signer.addHeaderToSign("List-Unsubscribe-Post");
        // The DNS is the matter of whoever runs the hub; a mail does not wait for it.
        signer.setCheckDomainKey(false);
        return signer;
    }

    /** Where the record stands in the DNS. */
    String recordName() {
        return selector + "._domainkey." + domain;
    }

    /** What the record says (RFC 6376, 3.6.1). */
    String record() {
        return "v=DKIM1; k=rsa; p=" + publicKey;
    }

    /** Without the key. */
    @Override
    public String toString() {
        return recordName();
    }
}
